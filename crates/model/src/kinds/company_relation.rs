use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// How one company stands to another.
pub static COMPANY_RELATION: Kind = Kind {
    name: "company_relation",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "note",
    fields: &[
        link("company", &["company"]).listed(),
        choice("relation", &RELATION).listed(),
        link("other_company", &["company"]).listed(),
        date("from").listed(),
        date("to"),
        line("note").listed(),
        line("known_from"),
    ],
};

static RELATION: ChoiceList =
    ChoiceList { name: "company_relation", choices: &["parent", "subsidiary", "subcontractor_of", "joint_venture", "predecessor"] };
