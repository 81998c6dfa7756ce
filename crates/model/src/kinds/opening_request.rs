use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// A custodian wants to open a deposit, and says why. A second person releases the other half of its key to him; a release serves one opening.
pub static OPENING_REQUEST: Kind = Kind {
    name: "opening_request",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "reason",
    fields: &[
        link("deposit", &["deposit"]).imported().listed(),
        line("reason").imported().unsearched().listed(),
        state().listed(),
        // The half, wrapped to the device that asked; base64.
        line("released").imported().unsearched(),
    ],
};
