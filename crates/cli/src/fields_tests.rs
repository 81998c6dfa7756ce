#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::json;

use super::*;

fn parsed(texts: &[&str]) -> Result<serde_json::Value, String> {
    let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    writes(&texts).map(|writes| serde_json::to_value(writes).unwrap()).map_err(|failure| failure.code.as_str().to_owned())
}

#[test]
fn values_keep_every_character_after_the_first_equals_sign() {
    assert_eq!(parsed(&["title=a=b ", "text="]).unwrap(), json!({"title": "a=b ", "text": ""}));
}

#[test]
fn additions_and_removals_add_up() {
    assert_eq!(
        parsed(&["paragraphs+=54,39", "paragraphs+=40", "paragraphs-=1"]).unwrap(),
        json!({"paragraphs": {"add": ["54", "39", "40"], "remove": ["1"]}})
    );
}

#[test]
fn what_is_no_assignment_is_refused() {
    for text in ["title", "=x", "+=x"] {
        assert_eq!(parsed(&[text]).unwrap_err(), "input.invalid_assignment", "{text}");
    }
    assert_eq!(parsed(&["a=1", "a+=2"]).unwrap_err(), "input.invalid_assignment");
}
