#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

const fn date(year: i32, month: u8, day: u8) -> CalendarDate {
    CalendarDate { year, month, day }
}

/// Days that are known from almanacs: Gregorian, solar, lunar.
const KNOWN: &[(&str, CalendarDate, CalendarDate)] = &[
    ("2025-03-21", date(1404, 1, 1), date(1446, 9, 21)),
    ("2026-03-21", date(1405, 1, 1), date(1447, 10, 2)),
    ("2026-02-18", date(1404, 11, 29), date(1447, 9, 1)),
    ("2026-02-06", date(1404, 11, 17), date(1447, 8, 18)),
    ("2026-03-20", date(1404, 12, 29), date(1447, 10, 1)),
    ("2025-03-20", date(1403, 12, 30), date(1446, 9, 20)),
    ("2024-07-07", date(1403, 4, 17), date(1446, 1, 1)),
    ("2021-08-15", date(1400, 5, 24), date(1443, 1, 7)),
    ("1978-04-27", date(1357, 2, 7), date(1398, 5, 19)),
    ("2000-02-29", date(1378, 12, 10), date(1420, 11, 23)),
];

#[test]
fn known_days_have_their_names_in_every_calendar() {
    for (iso, solar, lunar) in KNOWN {
        let day = Day::from_iso(iso).unwrap();
        assert_eq!(day.within_calendar(Calendar::Persian), *solar, "{iso}");
        assert_eq!(day.within_calendar(Calendar::Hijri), *lunar, "{iso}");
        assert_eq!(Day::new(Calendar::Persian, *solar).unwrap().to_string(), *iso);
        assert_eq!(Day::new(Calendar::Hijri, *lunar).unwrap().to_string(), *iso);
    }
}

#[test]
fn days_that_do_not_exist_are_refused_with_the_length_of_their_month() {
    for (calendar, refused, days) in [
        (Calendar::Gregorian, date(2026, 2, 30), 28),
        (Calendar::Gregorian, date(2024, 2, 30), 29),
        (Calendar::Gregorian, date(2026, 4, 31), 30),
        (Calendar::Persian, date(1404, 11, 31), 30),
        (Calendar::Persian, date(1404, 12, 30), 29),
        (Calendar::Hijri, date(1447, 9, 31), 30),
    ] {
        let CalendarDate { year, month, day } = refused;
        assert_eq!(Day::new(calendar, refused), Err(DayError::NoSuchDay { day, month, year, days }), "{calendar:?} {refused:?}");
    }
    assert_eq!(Day::new(Calendar::Persian, date(1404, 13, 1)), Err(DayError::NoSuchMonth { month: 13 }));
    assert_eq!(Day::new(Calendar::Gregorian, date(2026, 0, 1)), Err(DayError::NoSuchMonth { month: 0 }));
    assert_eq!(Day::new(Calendar::Gregorian, date(2026, 1, 0)), Err(DayError::NoSuchDay { day: 0, month: 1, year: 2026, days: 31 }));
    assert!(matches!(Day::new(Calendar::Hijri, date(9_999_999, 1, 1)), Err(DayError::OutOfRange { first: 1215, last: 1623, .. })));
    assert!(matches!(Day::new(Calendar::Gregorian, date(i32::MIN, 1, 1)), Err(DayError::OutOfRange { .. })));
}

#[test]
fn iso_days_and_nothing_else() {
    assert_eq!(Day::from_iso("2026-02-06").unwrap().to_string(), "2026-02-06");
    for text in ["2026-2-6", "2026-02-06T", "٢٠٢٦-٠٢-٠٦", "20260206", "", "2026/02/06", "+026-02-06"] {
        assert_eq!(Day::from_iso(text), Err(DayError::NotIso), "{text}");
    }
    assert!(matches!(Day::from_iso("2026-02-30"), Err(DayError::NoSuchDay { .. })));
    assert!(matches!(Day::from_iso("0026-02-03"), Err(DayError::OutOfRange { .. })));
}

#[test]
fn the_older_afghan_rule_differs_in_two_years() {
    let differing: Vec<i32> = (1390..1420).filter(|year| older_afghan_rule_differs(*year)).collect();
    assert_eq!(differing, [1408, 1412]);
}

#[test]
fn a_day_is_known_less_exactly_in_its_own_calendar() {
    let day = Day::from_iso("2026-02-06").unwrap();
    assert_eq!(day.first_of(Calendar::Persian, Precision::Month).to_string(), "2026-01-21");
    assert_eq!(day.first_of(Calendar::Persian, Precision::Year).to_string(), "2025-03-21");
    assert_eq!(day.first_of(Calendar::Gregorian, Precision::Month).to_string(), "2026-02-01");
    assert_eq!(day.first_of(Calendar::Hijri, Precision::Day), day);
}

#[test]
fn weeks_begin_on_monday_as_numbers() {
    assert_eq!(Day::from_iso("2026-02-02").unwrap().weekday(), 1);
    assert_eq!(Day::from_iso("2026-02-08").unwrap().weekday(), 7);
}

proptest! {
    #[test]
    fn every_day_of_two_centuries_comes_back_from_every_calendar(days in 0_i64..73_414) {
        let first = Day::from_iso("1900-01-01").unwrap();
        let day = Day(Date::from_rata_die(first.0.to_rata_die() + days, Iso));
        for calendar in Calendar::ALL {
            let named = day.within_calendar(calendar);
            prop_assert_eq!(Day::new(calendar, named), Ok(day));
        }
        prop_assert_eq!(Day::from_iso(&day.to_string()), Ok(day));
        prop_assert_eq!(first.days_until(day), days);
    }

    #[test]
    fn a_month_ends_where_the_next_begins(year in 1350_i32..1450, month in 1_u8..=12) {
        for calendar in [Calendar::Persian, Calendar::Hijri] {
            let first = Day::new(calendar, date(year, month, 1)).unwrap();
            let last = first.span_end(calendar, 1);
            prop_assert_eq!(last.within_calendar(calendar), date(year, month, length_of_month(calendar, first)));
            prop_assert_eq!(first.days_until(last) + 1, i64::from(length_of_month(calendar, first)));
        }
    }

    #[test]
    fn no_numbers_panic(year in any::<i32>(), month in any::<u8>(), day in any::<u8>()) {
        for calendar in Calendar::ALL {
            let _ = Day::new(calendar, date(year, month, day));
        }
    }
}
