use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// That somebody opened a deposit. Written before he reads it, and once; who and when is told by the signed change.
pub static OPENING: Kind = Kind {
    name: "opening",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "reason",
    fields: &[
        link("deposit", &["deposit"]).imported().listed(),
        link("request", &["opening_request"]).imported().listed(),
        line("reason").imported().unsearched().listed(),
    ],
};
