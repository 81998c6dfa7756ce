#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use crate::{Digits, Reader, currency_places};

fn of(language: &str, country: &str) -> Reader {
    Reader::new(language, Some(country), None).unwrap()
}

#[test]
fn sizes_in_units_of_a_thousand() {
    let reader = of("en", "");
    let written = [0.0, 999.0, 1_000.0, 1_449.0, 9_960.0, 21_400_000.0, 3_900_000_000.0, -5.0].map(|bytes| reader.file_size(bytes));
    assert_eq!(written, ["0 B", "999 B", "1 kB", "1.4 kB", "10 kB", "21 MB", "3.9 GB", "0 B"]);
    assert_eq!(of("fr", "").file_size(21_400_000.0), "21\u{a0}Mo");
    assert_eq!(of("ar", "IQ").file_size(1_449.0), "١٫٤\u{a0}ك.ب");
}

#[test]
fn amounts_have_their_currency_s_places() {
    assert_eq!(of("en", "").amount(145_000.0, "USD"), "1,450.00");
    assert_eq!(of("en", "").amount(145_000.0, "IQD"), "145.000");
    assert_eq!(of("fr", "").amount(145_000.0, "JPY"), "145\u{202f}000");
    assert_eq!(currency_places("not a currency"), 2);
}

#[test]
fn what_is_no_number_is_a_dash() {
    assert_eq!(of("en", "").count(f64::NAN), "–");
    assert_eq!(of("en", "").count(f64::INFINITY), "–");
    assert_eq!(of("en", "").count(-0.0), "0");
}

proptest! {
    #[test]
    fn any_number_is_written_in_the_digits_asked_for(value in any::<f64>(), minutes in any::<u32>()) {
        for digits in Digits::ALL {
            let reader = Reader::new("ar", None, Some(digits)).unwrap();
            for text in [reader.count(value), reader.file_size(value), reader.percent(value), reader.duration(minutes), reader.amount(value, "IQD")] {
                let foreign = text.chars().filter_map(Digits::read).any(|(set, _)| set != digits);
                prop_assert!(!foreign, "{text}");
            }
        }
    }
}
