use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// That a complaint exists and how far it is. Who complained is nowhere in this program.
pub static COMPLAINT_REFERENCE: Kind = Kind {
    name: "complaint_reference",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "complaint_number",
    fields: &[
        line("complaint_number").listed(),
        link("company", &["company"]).listed(),
        date("received").listed(),
        paragraphs("paragraphs").listed(),
        state().listed(),
        prose("note"),
    ],
};
