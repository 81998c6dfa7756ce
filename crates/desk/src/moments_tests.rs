#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn a_moment_reads_as_its_author_saw_it() {
    let at = WallTime { unix_ms: 1_770_367_200_000, offset_minutes: 180 };
    assert_eq!(stated(at), "2026-02-06T11:40:00.000+03:00");
    assert_eq!(utc(at.unix_ms), "2026-02-06T08:40:00.000Z");
    assert_eq!(parse(&stated(at)), Some(at.unix_ms));
}

#[test]
fn clocks_that_make_no_sense_are_shown_and_break_nothing() {
    for unix_ms in [i64::MIN, i64::MAX, 0] {
        for offset_minutes in [i16::MIN, 0, i16::MAX] {
            assert!(!stated(WallTime { unix_ms, offset_minutes }).is_empty());
        }
    }
    assert_eq!(parse("yesterday"), None);
}
