#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn distances_are_those_of_the_globe() {
    let at = |latitude, longitude| Position { latitude, longitude, accuracy_m: None };
    // A degree of latitude, and Basra to Baghdad.
    assert!((distance(at(0.0, 0.0), at(1.0, 0.0)) - 111_195.0).abs() < 10.0);
    assert!((distance(at(30.5081, 47.7835), at(33.3152, 44.3661)) - 448_000.0).abs() < 4_000.0);
    assert!(distance(at(10.0, 179.9999), at(10.0, -179.9999)) < 30.0);
}

#[test]
fn a_visit_covers_its_time_and_a_margin() {
    let cells = |began: i64, ended: Option<i64>| {
        let at = |unix_ms| Cell::Value(Value::Instant { unix_ms, zone: "UTC".to_owned() });
        let mut cells = Cells::default();
        cells.0.insert("started".to_owned(), at(began));
        cells.0.extend(ended.map(|ended| ("ended".to_owned(), at(ended))));
        cells
    };
    let hour = HOUR_MS;
    assert!(covers(&cells(10 * hour, Some(11 * hour)), "started", "ended", 13 * hour));
    assert!(!covers(&cells(10 * hour, Some(11 * hour)), "started", "ended", 14 * hour));
    assert!(covers(&cells(10 * hour, None), "started", "ended", 17 * hour));
    assert!(!covers(&Cells::default(), "started", "ended", 0));
}
