use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// What a company answered in its self-assessment. Brought in by import and read only: what the field saw stands beside it.
pub static CSA_ANSWER: Kind = Kind {
    name: "csa_answer",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "question",
    fields: &[
        link("company", &["company"]).imported().listed(),
        integer("year", 2000, 2200).imported().listed(),
        line("question_id").imported().listed(),
        line("indicator_id").imported(),
        paragraphs("paragraphs").imported().listed(),
        line("question").imported().listed(),
        line("answer").imported().listed(),
        line("comment").imported(),
        line("import_row").imported().unsearched(),
    ],
};
