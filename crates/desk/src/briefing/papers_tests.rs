#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn papers_are_warned_about_before_they_end() {
    const MISSION: (Option<&str>, Option<&str>) = (Some("2026-02-01"), Some("2026-02-12"));
    for (expires, today, mission, state, days, during) in [
        (Some("2026-03-14"), "2026-01-20", MISSION, State::Soon, Some(53), false),
        (Some("2026-03-14"), "2025-12-13", MISSION, State::Valid, Some(91), false),
        (Some("2026-03-14"), "2025-12-14", MISSION, State::Soon, Some(90), false),
        (Some("2026-03-14"), "2026-03-14", MISSION, State::Soon, Some(0), false),
        (Some("2026-03-14"), "2026-03-15", MISSION, State::Past, Some(-1), false),
        (Some("2026-02-12"), "2025-06-01", MISSION, State::Soon, Some(256), true),
        (Some("2026-02-13"), "2025-06-01", MISSION, State::Valid, Some(257), false),
        (Some("2026-02-05"), "2026-02-06", MISSION, State::Past, Some(-1), true),
        (Some("2026-02-05"), "2025-06-01", (None, Some("2026-02-12")), State::Valid, Some(249), false),
        (None, "2026-01-20", MISSION, State::Unknown, None, false),
        (Some("soon"), "2026-01-20", MISSION, State::Unknown, None, false),
    ] {
        assert_eq!(validity(expires, today, mission), Validity { state, days, during_mission: during }, "{expires:?} on {today}");
    }
}

#[test]
fn today_is_a_day() {
    assert_eq!(today(1_770_367_200_000), "2026-02-06");
    assert_eq!(today(i64::MAX), "1970-01-01");
}
