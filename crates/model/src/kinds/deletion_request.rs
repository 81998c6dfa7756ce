use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// Somebody wants the files of a piece of evidence to be deleted everywhere, and says why. A second person decides; what was asked is never rewritten.
pub static DELETION_REQUEST: Kind = Kind {
    name: "deletion_request",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "reason",
    fields: &[
        link("evidence", &["evidence"]).imported().listed(),
        choice("grounds", &GROUNDS).imported().listed(),
        line("reason").imported().listed(),
        // Until when the files would have been kept, as it was shown to who asked.
        date("keep_until").imported().listed(),
        state().listed(),
        // The name of the second person; the change that writes it writes the deletion, too.
        line("carried_out_by").imported().unsearched().listed(),
    ],
};

static GROUNDS: ChoiceList =
    ChoiceList { name: "deletion_grounds", choices: &["consent_withdrawn", "danger", "by_mistake", "not_needed", "retention_over"] };
