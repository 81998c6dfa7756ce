use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// Something sealed for a few people, which everybody carries and which says neither what it is nor for whom: who a source is, for the custodian; that
/// somebody disclosed abuse, for the focal point. Written once, by its own command (`docs/decisions/1205-deposits.md`).
pub static DEPOSIT: Kind = Kind {
    name: "deposit",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "of",
    fields: &[
        // A random id that means something on the depositor's laptop alone; deposits of one thing share it.
        line("of").imported().unsearched().listed(),
        // Those of the same thing that its depositor knew: what nobody replaced counts, whatever the clocks say.
        links("replaces", &["deposit"]).imported().listed(),
        // Base64; longer than a line may be.
        prose("sealed").imported().unsearched(),
    ],
};
