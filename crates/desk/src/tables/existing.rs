//! What is here already, to be compared with a row.

use fieldseal_journal::RecordState;
use fieldseal_model::{Field, Value};
use fieldseal_tables::{Given, fold};
use serde_json::Value as Json;

/// Whether a record holds what is given.
pub fn holds(state: &RecordState, field: &Field, given: &Given) -> bool {
    match given {
        Given::Register(value) => state.register(field.name).map_or(*value == Value::Empty, |register| register.shown() == value),
        Given::Set(elements) => {
            let mut here: Vec<&str> = state.set(field.name).into_iter().flat_map(|set| set.elements()).collect();
            here.sort_unstable();
            here == *elements
        }
        Given::Text(text) => state.text(field.name).map_or("", |here| here.text()).trim() == text.as_str(),
    }
}

/// What a record holds, as JSON.
pub fn shown(state: &RecordState, field: &Field) -> Json {
    match field.merge {
        fieldseal_model::Merge::Register => state.register(field.name).map_or(Json::Null, |register| register.shown().to_json()),
        fieldseal_model::Merge::Text => state.text(field.name).map_or_else(|| "".into(), |text| text.text().into()),
        fieldseal_model::Merge::Set => state.set(field.name).into_iter().flat_map(|set| set.elements()).collect(),
    }
}

pub fn json(given: &Given) -> Json {
    match given {
        Given::Register(value) => value.to_json(),
        Given::Set(elements) => elements.as_slice().into(),
        Given::Text(text) => text.as_str().into(),
    }
}

/// The form of a value in which keys are compared: words however they are written, everything else exactly. Nothing for an empty one.
pub fn key_part(value: &Value) -> Option<String> {
    match value {
        Value::Empty => None,
        Value::Text(text) => {
            let folded = fold(text);
            let part = if folded.is_empty() { text.trim().to_owned() } else { folded };
            Some(part).filter(|part| !part.is_empty())
        }
        Value::Link(id) => Some(id.to_string()),
        Value::Instant { unix_ms, .. } => Some(unix_ms.to_string()),
        other => Some(other.to_json().to_string()),
    }
}
