#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;
use crate::looking::entries::invented::{entry, id, integer, moment, text};

const BAGHDAD: Tz = Tz::Asia__Baghdad;

fn day(text: &str) -> NaiveDate {
    days::parse(text).unwrap()
}

fn photo(number: u8, on: &str, minute: u16, site: u8) -> Happening {
    Happening {
        day: day(on),
        from: Some(minute),
        to: None,
        precision: TimePrecision::Minute,
        lane: TimelineLane::Evidence,
        id: id(number),
        kind: "evidence".into(),
        reference: format!("MA-P-{number:03}"),
        title: String::new(),
        state: None,
        missed: false,
        site: Some(id(site)),
    }
}

fn span(start: &str, end: &str) -> Span<'static> {
    Span { start: Some(day(start)), end: Some(day(end)), weekend: &[Weekday::Friday, Weekday::Saturday] }
}

fn read(when: &When, entry: &Entry) -> Option<Read> {
    when.read(entry, BAGHDAD)
}

#[test]
fn a_day_is_one_of_the_missions_zone() {
    let visit = entry("site_visit", 1, [("started", moment("2026-02-04T21:30:00Z")), ("ended", moment("2026-02-05T01:00:00Z"))]);
    assert_eq!(
        read(&When::Moments("started", Some("ended")), &visit),
        Some((day("2026-02-05"), Some(30), Some(240), TimePrecision::Minute))
    );
    assert_eq!(days::zone(Some("Nowhere/Land")), Tz::UTC);
}

#[test]
fn a_visit_that_ends_the_next_day_lasts_until_midnight() {
    let visit = entry("site_visit", 1, [("started", moment("2026-02-04T18:00:00Z")), ("ended", moment("2026-02-05T18:00:00Z"))]);
    assert_eq!(read(&When::Moments("started", Some("ended")), &visit).unwrap().2, Some(1440));
}

#[test]
fn an_interviews_time_is_told_as_its_blur_says() {
    let when = When::Blurred("started", "duration_min");
    let at = |blur: &str| {
        entry("interview", 1, [("started", moment("2026-02-04T06:12:00Z")), ("duration_min", integer(50)), ("time_blur", text(blur))])
    };
    assert_eq!(read(&when, &at("none")).unwrap().1, Some(9 * 60 + 12));
    assert_eq!(read(&when, &at("none")).unwrap().2, Some(10 * 60 + 2));
    assert_eq!(read(&when, &at("half_day")), Some((day("2026-02-04"), Some(0), Some(720), TimePrecision::HalfDay)));
    assert_eq!(read(&when, &at("day")), Some((day("2026-02-04"), None, None, TimePrecision::Day)));
    assert_eq!(read(&when, &at("week")), Some((day("2026-02-04"), None, None, TimePrecision::Day)));
}

#[test]
fn an_incident_is_as_exact_as_people_know_it() {
    let incident = entry("incident", 1, [("occurred", text("2025-06-01")), ("occurred_precision", text("month"))]);
    assert_eq!(read(&When::About("occurred", "occurred_precision"), &incident).unwrap().3, TimePrecision::Month);
    let undated = entry("incident", 1, [("occurred", text("some time ago"))]);
    assert_eq!(read(&When::About("occurred", "occurred_precision"), &undated), None);
}

#[test]
fn a_photo_without_a_stated_time_has_its_cameras_set_right() {
    let taken = |at: &str, offset| entry("evidence", 1, [("taken_at", text(at)), ("clock_offset", integer(offset))]);
    assert_eq!(read(&When::Photo, &taken("2026-02-04T09:30:00", 0)), Some((day("2026-02-04"), Some(570), None, TimePrecision::Minute)));
    assert_eq!(read(&When::Photo, &taken("2026-02-04T23:59:30", 60)), Some((day("2026-02-05"), Some(0), None, TimePrecision::Minute)));
    assert_eq!(read(&When::Photo, &taken("2026-02-04T06:30:00Z", 0)).unwrap().1, Some(570));
    assert_eq!(read(&When::Photo, &taken("0000:00:00", i64::MAX)), None);
    assert_eq!(read(&When::Photo, &taken("2026-02-04T06:30:00Z", i64::MAX)), None);
}

#[test]
fn photos_that_follow_each_other_are_one_burst() {
    let found = days(
        vec![
            photo(1, "2026-02-04", 600, 1),
            photo(2, "2026-02-04", 610, 1),
            photo(3, "2026-02-04", 624, 1),
            photo(4, "2026-02-04", 700, 1),
            photo(5, "2026-02-04", 612, 2),
        ],
        span("2026-02-04", "2026-02-04"),
    );
    let counts: Vec<(Option<u16>, Option<u16>, u32)> = found[0].entries.iter().map(|entry| (entry.from, entry.to, entry.count)).collect();
    assert_eq!(counts, [(Some(600), Some(624), 3), (Some(612), None, 1), (Some(700), None, 1)]);
}

#[test]
fn every_day_of_the_mission_is_there_and_long_pauses_are_left_out() {
    let found = days(vec![photo(1, "2026-03-20", 600, 1), photo(2, "2025-06-11", 600, 1)], span("2026-02-01", "2026-02-03"));
    let dates: Vec<(&str, bool, u32)> = found.iter().map(|day| (day.date.as_str(), day.in_mission, day.left_out)).collect();
    assert_eq!(
        dates,
        [("2025-06-11", false, 0), ("2026-02-01", true, 234), ("2026-02-02", true, 0), ("2026-02-03", true, 0), ("2026-03-20", false, 44)]
    );
}

#[test]
fn weekends_are_marked_where_the_mission_is() {
    let found = days(Vec::new(), span("2026-02-05", "2026-02-08"));
    assert_eq!(found.iter().map(|day| day.weekend).collect::<Vec<_>>(), [false, true, true, false]);
}

#[test]
fn a_check_in_that_nobody_confirmed_is_missed() {
    let due = |state: &str| entry("itinerary_item", 1, [("check_in_due", moment("2026-02-05T18:00:00Z")), ("state", text(state))]);
    let when = (day("2026-02-05"), Some(1260), None, TimePrecision::Minute);
    assert!(happening(due("planned"), TimelineLane::Itinerary, when).missed);
    assert!(!happening(due("cancelled"), TimelineLane::Itinerary, when).missed);
}

#[test]
fn a_mission_of_absurd_length_shows_what_holds_something() {
    let found = days(vec![photo(1, "2026-02-04", 600, 1)], span("1026-02-04", "9026-02-04"));
    assert_eq!(found.len(), 1);
    assert!(days(Vec::new(), span("2026-02-04", "2026-02-01")).is_empty());
}

proptest! {
    /// Nothing is lost or counted twice, days are in order, and the days left out add up.
    #[test]
    fn everything_that_happened_is_on_a_day(photos in prop::collection::vec((0u64..900, 0u16..1440, 0u8..3), 0..60)) {
        let first = day("2025-10-01");
        let happenings: Vec<Happening> = photos
            .iter()
            .enumerate()
            .map(|(number, (after, minute, site))| Happening { day: first + chrono::Days::new(*after), ..photo(number as u8, "2026-01-01", *minute, *site) })
            .collect();
        let found = days(happenings, span("2026-02-01", "2026-02-12"));
        prop_assert_eq!(found.iter().flat_map(|day| &day.entries).map(|entry| entry.count as usize).sum::<usize>(), photos.len());
        for pair in found.windows(2) {
            let (one, other) = (day(&pair[0].date), day(&pair[1].date));
            prop_assert!(one < other);
            prop_assert_eq!(days::between(one, other), pair[1].left_out);
        }
        prop_assert_eq!(found.iter().filter(|day| day.in_mission).count(), 12);
    }

    /// A blurred time says nothing of the minute.
    #[test]
    fn a_half_day_tells_the_half_alone(minute in 0u16..1440, other in 0u16..1440) {
        let at = |minute| blur(Some("half_day"), day("2026-02-04"), minute, Some(minute + 5));
        prop_assert_eq!(at(minute) == at(other), (minute < NOON) == (other < NOON));
    }
}
