use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// Who a source is: under a key of its own, on its author's laptop, never synced.
pub static SOURCE_IDENTITY: Kind = Kind {
    name: "source_identity",
    reference: None,
    compartment: CompartmentClass::Identity,
    title_field: "real_name",
    fields: &[
        link("source", &["source"]).listed(),
        line("real_name").personal().unsearched().listed(),
        line("contact").personal().unsearched(),
        line("safe_channel").personal().unsearched(),
        line("safe_times").personal().unsearched(),
        line("cover_story").personal().unsearched(),
        line("intermediary").personal().unsearched(),
        prose("notes").personal().unsearched(),
    ],
};
