#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{env, fmt::Write as _, fs, path::Path};

use crate::{Calendar, Day, Digits, Precision, Reader, Width, local_time};

const MANNERS: &[(&str, &str)] =
    &[("en", ""), ("fr", ""), ("es", ""), ("es", "HN"), ("ar", ""), ("ar", "IQ"), ("fa", "AF"), ("ps", "AF"), ("ckb", "IQ")];

/// Everything that is written, of each language, calendar and digit set. Read as a difference when a word changes; the window's tests read the same file.
#[test]
fn every_word_is_known() {
    let mut table = String::new();
    for (language, country) in MANNERS {
        let own = Reader::new(language, Some(country), None).unwrap().digits();
        for digits in Digits::ALL {
            let reader = Reader::new(language, Some(country), Some(digits)).unwrap();
            let named = if country.is_empty() { (*language).to_owned() } else { format!("{language}-{country}") };
            writeln!(table, "# {named} {}{}", digits.name(), if digits == own { " (its own)" } else { "" }).unwrap();
            for (what, words) in words(&reader) {
                writeln!(table, "{what}: {words}").unwrap();
            }
            writeln!(table).unwrap();
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/words.txt");
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &table).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), table, "UPDATE_BINDINGS=1 writes {} anew", path.display());
}

fn words(reader: &Reader) -> Vec<(String, String)> {
    let day = |text: &str| Day::from_iso(text).unwrap();
    let mut said = Vec::new();
    let mut say = |what: String, words: String| said.push((what, words));
    for calendar in Calendar::ALL {
        for precision in Precision::ALL {
            let first = match (calendar, precision) {
                (_, Precision::Day) => "2026-02-06",
                (Calendar::Gregorian, Precision::Month) => "2026-02-01",
                (Calendar::Gregorian, Precision::Year) => "2026-01-01",
                (Calendar::Persian, Precision::Month) => "2026-01-21",
                (Calendar::Persian, Precision::Year) => "2025-03-21",
                (Calendar::Hijri, Precision::Month) => "2026-02-18",
                (Calendar::Hijri, Precision::Year) => "2025-06-26",
            };
            say(format!("day {first} {} {}", calendar.name(), precision.name()), reader.as_known(calendar, day(first), precision));
        }
    }
    say("long_day 2026-02-06".into(), reader.day(Calendar::Gregorian, day("2026-02-06"), Width::Long));
    for to in ["2026-02-01", "2026-02-12", "2026-03-12", "2027-01-05"] {
        say(format!("range 2026-02-01 {to}"), reader.range(day("2026-02-01"), day(to)));
    }
    let at = local_time("2026-02-06T08:12:00Z", Some("Asia/Baghdad")).unwrap();
    say("moment 2026-02-06T08:12:00Z".into(), reader.moment(at, Width::Short));
    say("stated_moment 2026-02-06T08:12:00Z Asia/Baghdad".into(), reader.stated_moment(at));
    say("half_day 2026-02-06T08:12:00Z Asia/Baghdad".into(), reader.half_day(at));
    for value in [0.0, 7.5, -3.0, 1_234.0, 1_234_567.891] {
        say(format!("count {value}"), reader.count(value));
    }
    say("percent 0.14".into(), reader.percent(0.14));
    for bytes in [999.0, 1_449.0, 21_400_000.0] {
        say(format!("file_size {bytes}"), reader.file_size(bytes));
    }
    for minutes in [20, 60, 140] {
        say(format!("duration {minutes}"), reader.duration(minutes));
    }
    say("amount 145000 USD".into(), reader.amount(145_000.0, "USD"));
    for days in [0, 1, -1, -2, -5, 12] {
        say(format!("days_from_today {days}"), reader.days_from_today(days).unwrap_or_default());
    }
    for minutes in [0, 3, 140] {
        say(format!("minutes_ago {minutes}"), reader.minutes_ago(minutes).unwrap_or_default());
    }
    said
}

#[test]
fn what_is_far_is_not_told_by_its_distance() {
    let reader = Reader::new("en", None, None).unwrap();
    assert_eq!(reader.days_from_today(61), None);
    assert_eq!(reader.days_from_today(i64::MIN), None);
    assert_eq!(reader.minutes_ago(24 * 60), None);
}

#[test]
fn languages_without_words_are_refused() {
    assert!(Reader::new("xx", None, None).is_err());
    assert!(Reader::new("", None, None).is_err());
    assert!(Reader::new("en-GB", Some("no country at all"), None).is_ok());
}
