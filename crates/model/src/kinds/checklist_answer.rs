use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// One officer's answer to one item of a checklist. Two officers' answers stand side by side and are never averaged.
pub static CHECKLIST_ANSWER: Kind = Kind {
    name: "checklist_answer",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "item",
    fields: &[
        line("item").listed(),
        line("pack").unsearched(),
        link("site_visit", &["site_visit"]).listed(),
        link("company", &["company"]).listed(),
        paragraphs("paragraphs").listed(),
        choice("result", &RESULT).listed(),
        decimal("value", -1_000_000_000.0, 1_000_000_000.0).listed(),
        decimal("of", -1_000_000_000.0, 1_000_000_000.0).listed(),
        line("unit").unsearched(),
        line("officer").listed(),
        prose("note"),
        choices("basis", &BASIS).listed().group("basis"),
        links("evidence", &["evidence", "observation", "interview"]).group("basis"),
    ],
};

static RESULT: ChoiceList =
    ChoiceList { name: "checklist_result", choices: &["met", "partly_met", "not_met", "not_observed", "not_applicable", "refused"] };

static BASIS: ChoiceList = ChoiceList { name: "checklist_basis", choices: &["seen", "told", "document"] };
