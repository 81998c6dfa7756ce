use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// Who did what with an original. Each event names the hash of the one before it, so that none can be taken out unnoticed.
pub static CUSTODY_EVENT: Kind = Kind {
    name: "custody_event",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "reason",
    fields: &[
        link("evidence", &["evidence"]).imported().listed(),
        choice("action", &ACTION).imported().listed(),
        integer("sequence", 1, i64::MAX).imported().listed(),
        instant("at").imported().listed(),
        line("actor").imported().listed(),
        line("device").imported().unsearched(),
        line("reason").imported().listed(),
        line("previous").imported().unsearched(),
        line("hash").imported().unsearched().listed(),
    ],
};

static ACTION: ChoiceList = ChoiceList {
    name: "custody_action",
    choices: &[
        "captured",
        "imported",
        "hashed",
        "viewed",
        "exported",
        "copied",
        "transferred",
        "received",
        "verified",
        "redacted",
        "deleted",
    ],
};
