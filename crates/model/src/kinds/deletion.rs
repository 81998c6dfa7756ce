use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// The second person's yes to a request: where it arrives, the files go. Written once; it counts only when another person than the one who asked
/// wrote it.
pub static DELETION: Kind = Kind {
    name: "deletion",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "reason",
    fields: &[link("request", &["deletion_request"]).imported().listed(), line("reason").imported().listed()],
};
