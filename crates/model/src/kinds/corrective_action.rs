use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

/// What a company agreed to do, by when, and how it was verified.
pub static CORRECTIVE_ACTION: Kind = Kind {
    name: "corrective_action",
    reference: Some(Reference { letter: 'A', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        link("concern", &["compliance_concern"]).listed(),
        link("company", &["company"]).listed(),
        prose("text"),
        line("owner").listed(),
        date("due").listed(),
        state().listed(),
        line("indicator_of_success").group("verification"),
        line("support_offered").group("verification"),
        links("evidence", &["evidence", "observation"]).group("verification"),
        choices("verification", &VERIFICATION).listed().group("verification"),
        date("verified_on").group("verification"),
        prose("verification_note").group("verification"),
    ],
};

static VERIFICATION: ChoiceList = ChoiceList { name: "verification", choices: &["document", "remote", "visit", "source_check"] };
