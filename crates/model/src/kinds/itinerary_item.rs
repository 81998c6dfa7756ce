use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// One entry of a mission's programme: a meeting, a way, a check-in by which the others know that all is well.
pub static ITINERARY_ITEM: Kind = Kind {
    name: "itinerary_item",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        line("title").listed(),
        choice("itinerary_kind", &ITINERARY_KIND).listed(),
        state().listed(),
        instant("starts").listed(),
        instant("ends").listed(),
        line("place").listed(),
        words("participants"),
        link("site", &["site"]).listed(),
        link("interview", &["interview"]),
        choice("visibility", &VISIBILITY),
        prose("notes"),
        prose("cancel_reason"),
        instant("check_in_due").listed().group("safety"),
        instant("checked_in").listed().group("safety"),
        line("check_in_with").group("safety"),
        line("missed_action").group("safety"),
    ],
};

static ITINERARY_KIND: ChoiceList =
    ChoiceList { name: "itinerary_kind", choices: &["meeting", "site_visit", "travel", "rest", "check_in", "debrief"] };

static VISIBILITY: ChoiceList = ChoiceList { name: "itinerary_visibility", choices: &["team", "lead_only"] };
