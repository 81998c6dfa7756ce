//! `FIELD=VALUE`, `FIELD+=VALUE`, `FIELD-=VALUE`.

use std::collections::BTreeMap;

use fieldseal_desk::{ErrorCode, Failure, wire::FieldWrite};
use serde_json::{Value, json};

/// Writes by field. The desk reads a value as the field's declaration says; several `+=` and `-=` of one field add up.
///
/// # Errors
/// `input.invalid_assignment` for the first text that is none.
pub fn writes(assignments: &[String]) -> Result<BTreeMap<String, FieldWrite>, Failure> {
    let mut writes: BTreeMap<String, FieldWrite> = BTreeMap::new();
    for text in assignments {
        let invalid = || Failure::new(ErrorCode::InvalidAssignment).with("text", text.as_str());
        let (left, value) = text.split_once('=').ok_or_else(invalid)?;
        let (field, change) = match left.strip_suffix('+') {
            Some(field) => (field, Some("add")),
            None => left.strip_suffix('-').map_or((left, None), |field| (field, Some("remove"))),
        };
        let field = field.trim();
        if field.is_empty() {
            return Err(invalid());
        }
        match change {
            None => {
                writes.insert(field.to_owned(), FieldWrite(Value::String(value.to_owned())));
            }
            Some(change) => {
                let entry = writes.entry(field.to_owned()).or_insert_with(|| FieldWrite(json!({})));
                let Some(parts) = entry.0.as_object_mut() else { return Err(invalid()) };
                let list = parts.entry(change).or_insert_with(|| json!([]));
                if let Some(list) = list.as_array_mut() {
                    list.extend(value.split(',').map(str::trim).filter(|element| !element.is_empty()).map(Value::from));
                }
            }
        }
    }
    Ok(writes)
}

/// `FIELD=VALUE` pairs for a filter.
///
/// # Errors
/// `input.invalid_assignment` for the first text that is none.
pub fn filter(assignments: &[String]) -> Result<Option<BTreeMap<String, String>>, Failure> {
    if assignments.is_empty() {
        return Ok(None);
    }
    let pair = |text: &String| match text.split_once('=') {
        Some((field, value)) if !field.trim().is_empty() => Ok((field.trim().to_owned(), value.to_owned())),
        _ => Err(Failure::new(ErrorCode::InvalidAssignment).with("text", text.as_str())),
    };
    assignments.iter().map(pair).collect::<Result<_, _>>().map(Some)
}

#[cfg(test)]
#[path = "fields_tests.rs"]
mod tests;
