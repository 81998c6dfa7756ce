use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// Somebody wants to take an original out of the vault, and says why. A second person decides; an approval is used up by one export.
pub static EXPORT_REQUEST: Kind = Kind {
    name: "export_request",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "reason",
    fields: &[
        link("evidence", &["evidence"]).imported().listed(),
        line("reason").imported().listed(),
        line("requested_by").imported().unsearched().listed(),
        state().listed(),
        line("approved_by").imported().unsearched().listed(),
    ],
};
