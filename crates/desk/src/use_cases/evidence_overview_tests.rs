#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn photo(camera: &str, second: i64, id: &str) -> Photo {
    Photo { camera: camera.to_owned(), reading: (false, second * 1_000), id: id.to_owned() }
}

#[test]
fn a_burst_is_of_one_camera_and_without_a_pause() {
    let photos = vec![
        photo("A", 10, "a3"),
        photo("A", 5, "a1"),
        photo("B", 6, "b1"),
        photo("A", 8, "a2"),
        photo("A", 14, "a4"),
        photo("A", 15, "a5"),
        photo("A", 60, "a6"),
    ];
    assert_eq!(stacks(photos.clone(), 3_000), [vec!["a1", "a2", "a3"], vec!["a4", "a5"]]);
    assert_eq!(stacks(photos, 0), Vec::<Vec<String>>::new());
}

#[test]
fn a_photo_of_its_own_goes_before_its_camera_and_a_satellite_before_both() {
    let clocks = Clocks::from([("A".to_owned(), (7_380, "k".to_owned()))]);
    let time = PhotoTime::parse("2026-02-06T11:40:00").unwrap();
    let cells =
        |fields: &[(&str, Value)]| Cells(fields.iter().map(|(name, value)| ((*name).to_owned(), Cell::Value(value.clone()))).collect());
    let camera = ("camera", Value::Text("A".to_owned()));
    let by_camera = correction(&clocks, "p", &cells(std::slice::from_ref(&camera)), time).unwrap();
    assert_eq!((by_camera.at.as_str(), by_camera.camera_clock.as_deref()), ("2026-02-06T13:43:00", Some("k")));
    let own = correction(&clocks, "p", &cells(&[camera.clone(), ("clock_offset", Value::Integer(-60))]), time).unwrap();
    assert_eq!((own.at.as_str(), own.camera_clock), ("2026-02-06T11:39:00", None));
    assert_eq!(correction(&clocks, "p", &cells(&[camera, ("taken_at_zone", Value::Text("gps".to_owned()))]), time), None);
    assert_eq!(correction(&clocks, "p", &cells(&[("camera", Value::Text("B".to_owned()))]), time), None);
}
