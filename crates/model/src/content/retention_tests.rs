#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;

use super::Retention;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn years_count_from_the_missions_last_day() {
    let ten = Retention { kind: "evidence".into(), years: 10 };
    assert_eq!(ten.until(day("2026-02-12")), Some(day("2036-02-12")));
    // 2036 has a 29 February, 2038 has none.
    assert_eq!(ten.until(day("2028-02-29")), Some(day("2038-02-28")));
    assert_eq!(ten.until(NaiveDate::MAX), None);
}
