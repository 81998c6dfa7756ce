#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn a_correction_keeps_the_form_of_what_was_stated() {
    let corrected = |text: &str, seconds| PhotoTime::parse(text).unwrap().later(seconds).unwrap().stated();
    assert_eq!(corrected("2026-02-06T11:40:00", 2 * 3600 + 180), "2026-02-06T13:43:00");
    assert_eq!(corrected("2026-02-06T23:59:59.500", 1), "2026-02-07T00:00:00");
    assert_eq!(corrected("2026-02-06T11:40:00.000+03:00", -3600), "2026-02-06T10:40:00.000+03:00");
    assert_eq!(PhotoTime::parse("yesterday"), None);
    assert_eq!(PhotoTime::parse("2026-02-06T11:40:00").unwrap().later(i64::MAX), None);
}
