use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

/// What the secretariat follows up with a company.
pub static COMPLIANCE_CONCERN: Kind = Kind {
    name: "compliance_concern",
    reference: Some(Reference { letter: 'C', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        link("company", &["company"]).listed(),
        links("findings", &["finding"]).listed(),
        choice("category", &CONCERN_CATEGORY).listed(),
        date("opened").listed(),
        state().listed(),
        choice("good_faith", &GOOD_FAITH).listed().group("course"),
        date("next_step_due").listed().group("course"),
        link("recurrence_of", &["compliance_concern"]).group("course"),
        prose("summary").group("course"),
    ],
};

static CONCERN_CATEGORY: ChoiceList =
    ChoiceList { name: "concern_category", choices: &["personnel_misconduct", "management_governance", "other"] };

static GOOD_FAITH: ChoiceList = ChoiceList { name: "good_faith", choices: &["yes", "partly", "no", "too_early"] };
