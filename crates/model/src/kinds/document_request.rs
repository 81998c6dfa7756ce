use crate::field::declare::*;
use crate::{CompartmentClass, Kind, Reference};

/// A document that the company was asked for, and what came of it.
pub static DOCUMENT_REQUEST: Kind = Kind {
    name: "document_request",
    reference: Some(Reference { letter: 'D', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        link("company", &["company"]).listed(),
        paragraphs("paragraphs").listed(),
        date("requested").listed(),
        date("due").listed(),
        state().listed(),
        links("evidence", &["evidence"]),
        prose("note"),
    ],
};
