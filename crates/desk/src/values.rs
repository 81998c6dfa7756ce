//! From JSON and typed text to what a field holds, as its declaration says, and back.

use fieldseal_model::{Field, FieldType, Merge, RecordId, Value, ValueError};
use serde_json::json;

use crate::{ErrorCode, Failure};

/// Finds the record that a person named by id or reference.
pub type Resolve<'a> = &'a dyn Fn(&str) -> Result<RecordId, Failure>;

/// What is to happen to a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetWrite {
    /// Exactly these elements.
    Whole(Vec<String>),
    Change {
        add: Vec<String>,
        remove: Vec<String>,
    },
}

/// Reads a register's value. Text is read as a person types it: `yes`, `40`, `30.5,47.8`, `2026-02-06T11:40:00+03:00 Asia/Baghdad`, a reference.
///
/// # Errors
/// One of the `record.` codes, with the field's name and what it takes.
pub fn value(field: &Field, given: &serde_json::Value, resolve: Resolve<'_>) -> Result<Value, Failure> {
    if field.imported {
        return Err(Failure::new(ErrorCode::FieldNotEditable).with("field", field.name));
    }
    let json = match given {
        serde_json::Value::String(text) => typed(field, text.trim(), text, resolve)?,
        serde_json::Value::Number(number) if is_worded(field) => json!(number.to_string()),
        other => other.clone(),
    };
    Value::from_json(field, &json).map_err(|error| refusal(field, &error))
}

/// Reads a long text.
///
/// # Errors
/// `record.wrong_type` for anything but a string or null.
pub fn text(field: &Field, given: &serde_json::Value) -> Result<String, Failure> {
    match given {
        serde_json::Value::String(text) => Ok(text.clone()),
        serde_json::Value::Null => Ok(String::new()),
        _ => Err(wrong_type(field, "text")),
    }
}

/// Reads a set: an array, text with commas, or `{"add":[…],"remove":[…]}`.
///
/// # Errors
/// One of the `record.` codes, for the first element that the field does not take.
pub fn set(field: &Field, given: &serde_json::Value, resolve: Resolve<'_>) -> Result<SetWrite, Failure> {
    let list = |given: &serde_json::Value| -> Result<Vec<String>, Failure> {
        let mut elements = match given {
            serde_json::Value::Array(elements) => elements.iter().map(|one| element(field, one, resolve)).collect::<Result<Vec<_>, _>>()?,
            serde_json::Value::String(text) => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                parts.map(|part| element(field, &json!(part), resolve)).collect::<Result<Vec<_>, _>>()?
            }
            serde_json::Value::Null => Vec::new(),
            number @ serde_json::Value::Number(_) => vec![element(field, number, resolve)?],
            _ => return Err(wrong_type(field, "list")),
        };
        elements.sort_unstable();
        elements.dedup();
        Ok(elements)
    };
    match given {
        serde_json::Value::Object(parts) => {
            if let Some(unknown) = parts.keys().find(|name| !matches!(name.as_str(), "add" | "remove")) {
                return Err(Failure::new(ErrorCode::InvalidArguments).with("detail", format!("{}: {unknown}", field.name)));
            }
            let part = |name: &str| parts.get(name).map_or(Ok(Vec::new()), list);
            Ok(SetWrite::Change { add: part("add")?, remove: part("remove")? })
        }
        whole => Ok(SetWrite::Whole(list(whole)?)),
    }
}

/// Whether the JSON says how a set changes, rather than what it holds.
pub fn is_set_change(given: &serde_json::Value) -> bool {
    given.as_object().is_some_and(|parts| parts.keys().all(|name| matches!(name.as_str(), "add" | "remove")) && !parts.is_empty())
}

/// One element in the form in which it is stored.
fn element(field: &Field, given: &serde_json::Value, resolve: Resolve<'_>) -> Result<String, Failure> {
    match value(field, given, resolve)? {
        Value::Text(text) if !text.is_empty() => Ok(text),
        Value::Link(id) => Ok(id.to_string()),
        _ => Err(wrong_type(field, "list")),
    }
}

/// What a person typed, as the JSON of the field's type; what fits no form is left for the declaration to refuse.
fn typed(field: &Field, text: &str, whole: &str, resolve: Resolve<'_>) -> Result<serde_json::Value, Failure> {
    if text.is_empty() {
        return Ok(serde_json::Value::Null);
    }
    Ok(match field.field_type {
        FieldType::Boolean => match text.to_lowercase().as_str() {
            "true" | "yes" | "1" => json!(true),
            "false" | "no" | "0" => json!(false),
            _ => json!(text),
        },
        FieldType::Integer { .. } => text.parse::<i64>().map_or_else(|_| json!(text), |number| json!(number)),
        FieldType::Decimal { .. } => text.parse::<f64>().map_or_else(|_| json!(text), |number| json!(number)),
        FieldType::Position => {
            let parts = text.split(',').map(|part| part.trim().parse::<f64>()).collect::<Result<Vec<_>, _>>();
            match parts.as_deref() {
                Ok([lat, lon]) => json!({ "lat": lat, "lon": lon }),
                Ok([lat, lon, accuracy]) => json!({ "lat": lat, "lon": lon, "accuracy_m": accuracy }),
                _ => return Err(Failure::new(ErrorCode::ValueNotAPosition).with("field", field.name).with("value", text)),
            }
        }
        FieldType::Instant => match text.split_once(' ') {
            Some((at, zone)) if zone.contains('/') || zone == "UTC" => json!({ "at": at, "zone": zone.trim() }),
            _ => json!(text),
        },
        FieldType::Link(_) => json!(resolve(text)?.to_string()),
        // A line keeps the spaces that somebody typed around it; everything else is a word.
        FieldType::Line | FieldType::Prose => json!(whole),
        _ => json!(text),
    })
}

/// Types whose values are words that may look like numbers: paragraph `54`, code version `2021`.
fn is_worded(field: &Field) -> bool {
    matches!(field.field_type, FieldType::Line | FieldType::Choice(_) | FieldType::Paragraph)
}

fn wrong_type(field: &Field, expected: &str) -> Failure {
    Failure::new(ErrorCode::ValueWrongType).with("field", field.name).with("expected", expected)
}

/// The declaration's refusal as a code.
pub fn refusal(field: &Field, error: &ValueError) -> Failure {
    let about = |code: ErrorCode| Failure::new(code).with("field", field.name);
    match error {
        ValueError::WrongType { expected } => about(ErrorCode::ValueWrongType).with("expected", *expected),
        ValueError::NotAnInstant { value } => about(ErrorCode::ValueNotAMoment).with("value", value.as_str()),
        ValueError::NotAChoice { value, choices } => {
            about(ErrorCode::ValueNotAChoice).with("value", value.as_str()).with("choices", choices.join(", "))
        }
        ValueError::OutOfRange { min, max } => about(ErrorCode::ValueOutOfRange).with("min", *min).with("max", *max),
        ValueError::NotADate { value } => about(ErrorCode::ValueNotADate).with("value", value.as_str()),
        ValueError::NotAParagraph { value } => about(ErrorCode::ValueNotAParagraph).with("value", value.as_str()),
        ValueError::TooLong { bytes, limit } => about(ErrorCode::ValueTooLong).with("bytes", *bytes).with("limit", *limit),
        ValueError::NotALink { value } => about(ErrorCode::ValueNotALink).with("value", value.as_str()),
        ValueError::NotALanguage { value } => about(ErrorCode::ValueNotALanguage).with("value", value.as_str()),
        ValueError::NotAState { value } => about(ErrorCode::ValueNotAState).with("value", value.as_str()),
        ValueError::NotEditable => about(ErrorCode::FieldNotEditable),
    }
}

/// Whether the field is one that people name in a list of a record's fields: everything but sealed files, whose facts are fields of their own.
pub fn is_shown(field: &Field) -> bool {
    !matches!(field.field_type, FieldType::Blob)
}

/// The merge of a field as the wire names it.
pub const fn is_text(field: &Field) -> bool {
    matches!(field.merge, Merge::Text)
}

#[cfg(test)]
#[path = "values_tests.rs"]
mod tests;
