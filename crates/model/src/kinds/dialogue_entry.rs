use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// One exchange with a company about a concern.
pub static DIALOGUE_ENTRY: Kind = Kind {
    name: "dialogue_entry",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "summary_line",
    fields: &[
        link("concern", &["compliance_concern"]).listed(),
        line("summary_line").listed(),
        instant("at").listed(),
        choice("channel", &CHANNEL).listed(),
        line("by").listed(),
        prose("summary"),
        links("attachments", &["evidence"]),
        date("next_step_due").listed(),
    ],
};

static CHANNEL: ChoiceList = ChoiceList { name: "dialogue_channel", choices: &["letter", "email", "call", "meeting", "portal"] };
