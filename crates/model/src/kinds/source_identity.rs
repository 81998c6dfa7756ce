use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// Who a source is: under a key of its own, on its author's laptop, never synced. What leaves it is a [`super::deposit`] at most.
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
        // The newest deposit of it, whom that was sealed for, and what it said.
        line("deposit").imported().unsearched().group("custody"),
        words("deposited_for").imported().unsearched().group("custody"),
        line("deposited_sha256").imported().unsearched().group("custody"),
    ],
};
