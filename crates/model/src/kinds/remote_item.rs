use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// Something published, to be verified in the field.
pub static REMOTE_ITEM: Kind = Kind {
    name: "remote_item",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        line("title").listed(),
        date("published").listed(),
        date("retrieved"),
        language("language").listed(),
        link("company", &["company"]).listed(),
        link("site", &["site"]),
        prose("summary"),
        paragraphs("paragraphs").listed(),
        choice("reliability", &RELIABILITY).listed().group("assessment"),
        line("archive_hash").unsearched().group("assessment"),
        boolean("to_verify").listed().group("assessment"),
        prose("verification").group("assessment"),
    ],
};

static RELIABILITY: ChoiceList = ChoiceList { name: "reliability", choices: &["high", "medium", "low", "unknown"] };
