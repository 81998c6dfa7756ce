#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{Value, ValueError};
use crate::{Field, kind, kinds};

fn field(kind_name: &str, name: &str) -> &'static Field {
    kind(kind_name).and_then(|kind| kind.field(name)).expect("a declared field")
}

#[test]
fn json_of_every_type_goes_in_and_comes_out() {
    for (kind, name, json) in [
        ("interview", "language", json!("ar")),
        ("interview", "duration_min", json!(50)),
        ("interview", "hours_per_day", json!(12.5)),
        ("interview", "mode", json!("group")),
        ("interview", "protection_concern", json!(true)),
        ("interview", "consent_withdrawn", json!("2026-02-28")),
        ("interview", "consent_withdrawn", json!("2026-02-06 [persian day] ۱۷ دلو ۱۴۰۴")),
        ("interview", "consent_withdrawn", json!("[unknown] after the harvest")),
        ("interview", "started", json!({"at": "2026-02-06T08:12:00.000Z", "zone": "Asia/Baghdad"})),
        ("site", "position", json!({"lat": 30.4, "lon": 47.7, "accuracy_m": 12.0})),
        ("site", "position", json!({"lat": 30.4, "lon": 47.7})),
        ("observation", "site", json!("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")),
        ("site", "name", json!("محطة الزبير")),
        ("site", "name", Json::Null),
    ] {
        let value = Value::from_json(field(kind, name), &json).unwrap_or_else(|error| panic!("{kind}.{name} {json}: {error}"));
        assert_eq!(value.to_json(), json, "{kind}.{name}");
        assert_eq!(value.check(field(kind, name)), Ok(()));
    }
}

#[test]
fn wrong_json_is_refused_with_what_the_field_takes() {
    for (kind, name, json) in [
        ("interview", "duration_min", json!("fifty")),
        ("interview", "duration_min", json!("50")),
        ("interview", "duration_min", json!(-1)),
        ("interview", "duration_min", json!(1.5)),
        ("interview", "mode", json!("duel")),
        ("interview", "consent_withdrawn", json!("2026-02-30")),
        ("interview", "consent_withdrawn", json!("2026-2-3")),
        ("interview", "started", json!("yesterday")),
        ("interview", "language", json!("Arabic language")),
        ("site", "position", json!({"lat": 91.0, "lon": 0.0})),
        ("observation", "site", json!("S-1")),
        ("observation", "site", json!(5)),
        ("evidence", "original", json!("x")),
    ] {
        assert!(Value::from_json(field(kind, name), &json).is_err(), "{kind}.{name} {json}");
    }
    let error = Value::from_json(field("interview", "mode"), &json!("duel")).unwrap_err();
    assert!(matches!(error, ValueError::NotAChoice { choices, .. } if choices.contains(&"group")));
}

#[test]
fn the_terminal_reads_typed_values_in_three_digit_sets() {
    assert_eq!(Value::parse(field("interview", "duration_min"), "٥٠"), Ok(Value::Integer(50)));
    assert_eq!(Value::parse(field("interview", "duration_min"), "۵۰"), Ok(Value::Integer(50)));
    assert_eq!(Value::parse(field("interview", "hours_per_day"), "12٫5"), Ok(Value::Decimal(12.5)));
    assert_eq!(Value::parse(field("interview", "protection_concern"), "yes"), Ok(Value::Boolean(true)));
    assert!(
        matches!(Value::parse(field("site", "position"), "30.4, 47.7, 12"), Ok(Value::Position(place)) if place.accuracy_m == Some(12.0))
    );
    assert_eq!(Value::element(field("finding", "paragraphs"), "Art. 38"), Ok("38".to_owned()));
}

#[test]
fn a_line_has_a_limit_and_says_so() {
    let long = "x".repeat(super::LINE_LIMIT + 1);
    assert!(matches!(Value::from_json(field("site", "name"), &json!(long)), Err(ValueError::TooLong { .. })));
}

proptest! {
    #[test]
    fn whatever_is_accepted_passes_the_check_and_round_trips(text in "\\PC{0,40}") {
        for kind in kinds() {
            for field in kind.fields {
                for json in [json!(text), serde_json::from_str(&text).unwrap_or(Json::Null)] {
                    if let Ok(value) = Value::from_json(field, &json) {
                        prop_assert_eq!(value.check(field), Ok(()));
                        prop_assert_eq!(Value::from_json(field, &value.to_json()), Ok(value));
                    }
                }
            }
        }
    }

    #[test]
    fn cbor_round_trips(number in any::<i64>(), text in ".*") {
        for value in [Value::Integer(number), Value::Text(text.clone()), Value::Instant { unix_ms: number, zone: text.clone() }, Value::Empty] {
            let bytes = minicbor::to_vec(&value).unwrap();
            prop_assert_eq!(minicbor::decode::<Value>(&bytes).unwrap(), value);
        }
    }
}

#[test]
fn set_elements_are_checked_in_their_stored_form() {
    let supports = field("finding", "supports");
    assert_eq!(supports.check_element("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"), Ok(()));
    assert!(supports.check_element("0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B").is_err());
    assert!(supports.check_element("O-015").is_err());
    assert_eq!(field("finding", "paragraphs").check_element("67(a)"), Ok(()));
    assert!(field("finding", "paragraphs").check_element("¶67").is_err());
    assert!(field("mission", "regions").check_element("").is_err(), "an empty element is none");
}
