use super::choices::YES_NO_UNKNOWN;
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// What somebody said, in the language it was said in. A working translation stands beside it and never replaces it.
pub static QUOTE: Kind = Kind {
    name: "quote",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "text",
    fields: &[
        link("interview", &["interview"]).listed(),
        line("topic").unsearched(),
        line("text").listed(),
        language("language").listed(),
        line("translation").listed(),
        language("translation_language"),
        line("translated_by"),
        choice("translation_checked", &YES_NO_UNKNOWN),
        choice("attributable_as", &ATTRIBUTION),
    ],
};

static ATTRIBUTION: ChoiceList =
    ChoiceList { name: "attribution", choices: &["not_quotable", "unattributed", "by_category", "by_codename", "by_name"] };
