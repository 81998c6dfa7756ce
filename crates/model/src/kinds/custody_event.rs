use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// Who did what with an original. Each event names the hash of the one before it on the same laptop, so that none can be taken out unnoticed
/// (`docs/evidence.md`). Only the acts themselves write it.
pub static CUSTODY_EVENT: Kind = Kind {
    name: "custody_event",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "reason",
    fields: &[
        link("evidence", &["evidence"]).imported().listed(),
        choice("action", &ACTION).imported().listed(),
        choice("content", &CONTENT).imported().listed(),
        line("content_sha256").imported().unsearched().listed(),
        line("reason").imported().listed(),
        integer("sequence", 1, i64::MAX).imported().listed().group("chain"),
        instant("at").imported().listed().group("chain"),
        line("actor").imported().unsearched().listed().group("chain"),
        line("device").imported().unsearched().group("chain"),
        integer("incarnation", 0, 4_294_967_295).imported().group("chain"),
        line("previous").imported().unsearched().group("chain"),
        line("hash").imported().unsearched().listed().group("chain"),
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

/// Whose bytes the act was about.
static CONTENT: ChoiceList = ChoiceList { name: "custody_content", choices: &["original", "preview", "derivative"] };
