#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use fieldseal_model::{Position, Value};
use fieldseal_vault::Cell;

use super::*;
use crate::looking::entries::invented::{entry, id, link, text};

fn visit(number: u8, site: u8, state: &str) -> Entry {
    entry("site_visit", number, [("site", link(site)), ("state", text(state))])
}

#[test]
fn a_site_is_visited_when_one_visit_was_made() {
    let plans = [entry("itinerary_item", 9, [("site", link(3)), ("itinerary_kind", text("site_visit")), ("state", text("cancelled"))])];
    let found = states(
        &[visit(1, 1, "cancelled"), visit(2, 1, "done"), visit(3, 2, "refused"), visit(4, 2, "cancelled"), visit(5, 4, "odd")],
        &plans,
    );
    assert_eq!(found.get(&id(1)), Some(&SiteState::Visited));
    assert_eq!(found.get(&id(2)), Some(&SiteState::Refused));
    assert_eq!(found.get(&id(3)), Some(&SiteState::Cancelled));
    assert_eq!(found.get(&id(4)), None);
}

#[test]
fn photos_are_shown_as_exactly_as_their_site() {
    let at = |latitude, longitude| Cell::Value(Value::Position(Position { latitude, longitude, accuracy_m: None }));
    let photo = |number, site| entry("evidence", number, [("site", link(site)), ("gps", at(30.39, 47.7))]);
    let policies = BTreeMap::from([
        (id(1), CoordinatePolicy::Exact),
        (id(2), CoordinatePolicy::Hidden),
        (id(3), CoordinatePolicy::Blurred { radius_m: 1_000 }),
    ]);
    let found =
        photos(&[photo(11, 1), photo(12, 2), photo(13, 3), photo(14, 3), entry("evidence", 15, [("gps", at(30.39, 47.7))])], &policies);
    let told: Vec<(Option<u32>, u64)> = found.iter().map(|photos| (photos.place.within_m, photos.count)).collect();
    assert_eq!(told, [(None, 1), (Some(1_000), 2), (Some(10_000), 1)]);
    assert!(found[1..].iter().all(|photos| photos.place.lat != 30.39 && photos.place.lon != 47.7));
}
