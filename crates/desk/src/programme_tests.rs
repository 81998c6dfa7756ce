use super::*;

const HOUR: i64 = 3_600_000;

#[test]
fn a_check_in_stands_as_the_clock_says() {
    let now = 1_000 * HOUR;
    for (due, made, takes_place, expected) in [
        (None, None, true, CheckIn::None),
        (Some(now + 3 * HOUR), None, true, CheckIn::Waiting),
        (Some(now + HOUR), None, true, CheckIn::Soon),
        (Some(now + 1), None, true, CheckIn::Soon),
        (Some(now), None, true, CheckIn::Overdue),
        (Some(now - HOUR), None, true, CheckIn::Overdue),
        (Some(now - HOUR), None, false, CheckIn::None),
        (Some(now - HOUR), Some(now - 2 * HOUR), true, CheckIn::Made),
        (Some(now + HOUR), Some(now), false, CheckIn::Made),
        (None, Some(now), true, CheckIn::Made),
    ] {
        assert_eq!(CheckIn::of(due, made, takes_place, now), expected, "{due:?} {made:?} {takes_place}");
    }
    assert!(is_remembered(Some(now - 7 * 24 * HOUR), now));
    assert!(!is_remembered(Some(now - 8 * 24 * HOUR), now));
    assert!(!is_remembered(None, now));
}
