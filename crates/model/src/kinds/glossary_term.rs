use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// A word of the field and how the organisation says it in other languages.
pub static GLOSSARY_TERM: Kind = Kind {
    name: "glossary_term",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "term",
    fields: &[
        line("term").listed(),
        line("french").listed(),
        line("spanish").listed(),
        line("arabic").listed(),
        line("sorani"),
        line("dari"),
        line("pashto"),
        prose("note"),
    ],
};
