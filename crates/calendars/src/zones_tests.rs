#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

fn clock(at: &str, zone: Option<&str>) -> (String, u8, u8, Option<i32>) {
    let time = local_time(at, zone).unwrap();
    (time.day.to_string(), time.hour, time.minute, time.offset)
}

#[test]
fn clocks_of_the_missions() {
    assert_eq!(clock("2026-02-06T08:12:00Z", Some("Asia/Baghdad")), ("2026-02-06".into(), 11, 12, Some(180)));
    assert_eq!(clock("2026-02-06T20:12:00.000Z", Some("Asia/Kabul")), ("2026-02-07".into(), 0, 42, Some(270)));
    assert_eq!(clock("2026-02-06T03:12:00Z", Some("America/Tegucigalpa")), ("2026-02-05".into(), 21, 12, Some(-360)));
    assert_eq!(clock("2026-07-06T08:12:00Z", Some("Europe/Zurich")), ("2026-07-06".into(), 10, 12, Some(120)));
    assert_eq!(clock("2026-02-06T08:12:00Z", Some("-03:30")), ("2026-02-06".into(), 4, 42, Some(-210)));
}

#[test]
fn without_a_zone_the_text_says_where_it_was() {
    assert_eq!(clock("2026-02-09T21:14:00+03:00", None), ("2026-02-09".into(), 21, 14, Some(180)));
    assert_eq!(clock("2026-02-09T21:14:00", None), ("2026-02-09".into(), 21, 14, None));
    assert!(local_time("2026-02-09T21:14:00Z", Some("UTC")).unwrap().is_universal);
}

#[test]
fn what_is_no_moment_is_refused() {
    for text in ["", "2026-02-06", "2026-02-30T08:12:00Z", "nonsense", "2026-02-06T25:00:00Z"] {
        assert_eq!(local_time(text, None), Err(ZoneError::NotAMoment), "{text}");
    }
    assert_eq!(local_time("2026-02-06T08:12:00Z", Some("Asia/Atlantis")), Err(ZoneError::UnknownZone));
    assert_eq!(local_time("2026-02-06T08:12:00", Some("Asia/Kabul")), Err(ZoneError::NotAMoment), "a clock without its place");
}

#[test]
fn a_clock_leads_back_to_its_moment() {
    let on = |day: &str, hour, minute, zone| instant_of(Day::from_iso(day).unwrap(), hour, minute, zone);
    assert_eq!(on("2026-02-06", 11, 12, "Asia/Kabul").unwrap(), "2026-02-06T06:42:00.000Z");
    assert_eq!(on("2026-02-06", 11, 12, "+03:00").unwrap(), "2026-02-06T08:12:00.000Z");
    assert_eq!(on("2026-03-29", 2, 30, "Europe/Zurich"), Err(ZoneError::LeftOut));
    assert_eq!(on("2026-10-25", 2, 30, "Europe/Zurich").unwrap(), "2026-10-25T00:30:00.000Z", "shown twice: the first");
    assert_eq!(on("2026-02-06", 11, 12, "nowhere"), Err(ZoneError::UnknownZone));
}

proptest! {
    #[test]
    fn no_text_panics(at in "\\PC{0,40}", zone in "\\PC{0,20}") {
        let _ = local_time(&at, Some(&zone));
        let _ = local_time(&at, None);
        let _ = instant_of(Day::from_iso("2026-02-06").unwrap(), 1, 2, &zone);
    }

    #[test]
    fn moments_come_back(minutes in 0_i64..50_000_000) {
        let at = format!("{:.3}", Timestamp::from_second(minutes * 60).unwrap());
        for zone in ["Asia/Kabul", "Asia/Baghdad", "America/Tegucigalpa", "UTC"] {
            let time = local_time(&at, Some(zone)).unwrap();
            if let Ok(back) = instant_of(time.day, time.hour, time.minute, zone) {
                // An hour that clocks show twice comes back as its first.
                let apart = back.parse::<Timestamp>().unwrap().duration_until(at.parse().unwrap());
                prop_assert!(apart.as_secs() == 0 || apart.as_secs() == 3_600, "{at} {zone} {back}");
            }
        }
    }
}
