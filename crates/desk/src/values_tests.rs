#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::{Position, kind};
use serde_json::json;

use super::*;

const HERE: &str = "01a201d6-5105-7abe-b3c4-83b76a336ccf";

fn field(kind_name: &str, name: &str) -> &'static Field {
    kind(kind_name).unwrap().field(name).unwrap()
}

fn resolve(name: &str) -> Result<RecordId, Failure> {
    match name {
        "IRQ-2026-01/MA-S-01" => Ok(HERE.parse().unwrap()),
        other => other.parse().map_err(|_| Failure::new(ErrorCode::RecordNotFound).with("id", other)),
    }
}

fn read(kind_name: &str, name: &str, given: serde_json::Value) -> Result<Value, String> {
    value(field(kind_name, name), &given, &resolve).map_err(|failure| failure.code.to_string())
}

#[test]
fn typed_text_and_json_mean_the_same() {
    for (name, typed, exact) in [
        ("duration_min", json!("40"), json!(40)),
        ("hours_per_day", json!(" 7.5 "), json!(7.5)),
        ("protection_concern", json!("Yes"), json!(true)),
        ("mode", json!("group"), json!("group")),
        ("started", json!("2026-02-06T11:40:00+03:00 Asia/Baghdad"), json!({"at": "2026-02-06T08:40:00Z", "zone": "Asia/Baghdad"})),
        ("consent_withdrawn", json!("2026-02-06"), json!("2026-02-06")),
    ] {
        assert_eq!(read("interview", name, typed).unwrap(), read("interview", name, exact).unwrap(), "{name}");
    }
    assert_eq!(
        read("site", "position", json!("30.5, 47.75, 12")).unwrap(),
        Value::Position(Position { latitude: 30.5, longitude: 47.75, accuracy_m: Some(12.0) })
    );
    assert_eq!(read("evidence", "site", json!("IRQ-2026-01/MA-S-01")).unwrap(), Value::Link(HERE.parse().unwrap()));
    assert_eq!(read("mission", "code_version", json!(2021)).unwrap(), Value::Text("2021".to_owned()));
}

#[test]
fn nothing_empties_a_field() {
    for empty in [json!(null), json!(""), json!("  ")] {
        assert_eq!(read("interview", "duration_min", empty.clone()).unwrap(), Value::Empty);
        assert_eq!(text(field("interview", "notes_opening"), &json!(null)).unwrap(), "");
    }
}

#[test]
fn what_does_not_fit_is_told_with_what_would() {
    for (kind_name, name, given, code) in [
        ("interview", "duration_min", json!("forty"), "record.wrong_type"),
        ("interview", "duration_min", json!(1.5), "record.wrong_type"),
        ("interview", "duration_min", json!(-1), "record.out_of_range"),
        ("interview", "mode", json!("shouting"), "record.not_a_choice"),
        ("interview", "started", json!("noon"), "record.not_a_moment"),
        ("site", "position", json!("here"), "record.not_a_position"),
        ("site", "position", json!("91,0"), "record.out_of_range"),
        ("evidence", "site", json!("IRQ-2026-01/MA-S-77"), "record.not_found"),
        ("evidence", "sha256", json!("00"), "record.not_editable"),
        ("evidence", "original", json!("x"), "record.not_editable"),
    ] {
        assert_eq!(read(kind_name, name, given.clone()).unwrap_err(), code, "{kind_name}.{name}={given}");
    }
    assert_eq!(text(field("interview", "notes_opening"), &json!(7)).unwrap_err().code, ErrorCode::ValueWrongType);
}

#[test]
fn sets_are_given_whole_or_by_what_changes() {
    let paragraphs = field("finding", "paragraphs");
    let read = |given: serde_json::Value| set(paragraphs, &given, &resolve).map_err(|failure| failure.code.to_string());
    let whole = |elements: &[&str]| SetWrite::Whole(elements.iter().map(|element| (*element).to_owned()).collect());
    assert_eq!(read(json!("54, 39,,54")).unwrap(), whole(&["39", "54"]));
    assert_eq!(read(json!([54, "39"])).unwrap(), whole(&["39", "54"]));
    assert_eq!(read(json!(54)).unwrap(), whole(&["54"]));
    assert_eq!(read(json!(null)).unwrap(), whole(&[]));
    assert_eq!(
        read(json!({"add": ["54"], "remove": "39,40"})).unwrap(),
        SetWrite::Change { add: vec!["54".to_owned()], remove: vec!["39".to_owned(), "40".to_owned()] }
    );
    assert_eq!(read(json!(["99"])).unwrap_err(), "record.not_a_paragraph");
    assert_eq!(read(json!({"ad": ["54"]})).unwrap_err(), "request.invalid_arguments");
    assert_eq!(read(json!(true)).unwrap_err(), "record.wrong_type");
    let links = set(field("finding", "supports"), &json!(["IRQ-2026-01/MA-S-01"]), &resolve).unwrap();
    assert_eq!(links, whole(&[HERE]), "references become ids");
}
