//! What a record's fields show, for rules that read records.

use chrono::NaiveDate;
use fieldseal_journal::RecordState;
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::BlobReference;
use fieldseal_vault::{Cell, Row};

/// The text that a register shows; empty when there is none.
pub fn text<'a>(state: &'a RecordState, field: &str) -> &'a str {
    match state.register(field).map(|register| register.shown()) {
        Some(Value::Text(text)) => text,
        _ => "",
    }
}

/// Every text that a register holds: several while people disagree.
pub fn texts<'a>(state: &'a RecordState, field: &str) -> Vec<&'a str> {
    let values = state.register(field).into_iter().flat_map(|register| register.values());
    values.filter_map(|(_, value)| if let Value::Text(text) = value { Some(text.as_str()) } else { None }).collect()
}

/// The sealed file that a field names.
pub fn blob(state: &RecordState, field: &str) -> Option<BlobReference> {
    match state.register(field).map(|register| register.shown()) {
        Some(Value::Blob(bytes)) => BlobReference::decode(bytes).ok(),
        _ => None,
    }
}

/// The records that a field links to, be it one or a set; all of them while people disagree.
pub fn links(state: &RecordState, field: &str) -> Vec<RecordId> {
    let one = state.register(field).into_iter().flat_map(|register| register.values());
    let one = one.filter_map(|(_, value)| if let Value::Link(id) = value { Some(*id) } else { None });
    let many = state.set(field).into_iter().flat_map(|set| set.elements()).filter_map(|element| element.parse().ok());
    one.chain(many).collect()
}

/// The text in a row's cell.
pub fn cell<'a>(row: &'a Row, field: &str) -> Option<&'a str> {
    match row.cells.0.get(field) {
        Some(Cell::Value(Value::Text(text))) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// The whole number in a row's cell.
pub fn number(row: &Row, field: &str) -> Option<i64> {
    match row.cells.0.get(field) {
        Some(Cell::Value(Value::Integer(number))) => Some(*number),
        _ => None,
    }
}

/// The moment in a row's cell, Unix milliseconds.
pub fn instant(row: &Row, field: &str) -> Option<i64> {
    match row.cells.0.get(field) {
        Some(Cell::Value(Value::Instant { unix_ms, .. })) => Some(*unix_ms),
        _ => None,
    }
}

/// The records that a row's cell links to.
pub fn cell_links(row: &Row, field: &str) -> Vec<RecordId> {
    match row.cells.0.get(field) {
        Some(Cell::Value(Value::Link(id))) => vec![*id],
        Some(Cell::Set(elements)) => elements.iter().filter_map(|element| element.parse().ok()).collect(),
        _ => Vec::new(),
    }
}

/// The elements of a set of words.
pub fn words(state: &RecordState, field: &str) -> Vec<String> {
    state.set(field).into_iter().flat_map(|set| set.elements()).map(str::to_owned).collect()
}

/// The elements in a row's cell.
pub fn cell_words(row: &Row, field: &str) -> Vec<String> {
    match row.cells.0.get(field) {
        Some(Cell::Set(elements)) => elements.clone(),
        _ => Vec::new(),
    }
}

/// The day of a date as it is kept: it begins with the Gregorian day, and may say behind it how it was stated.
pub fn day(date: &str) -> Option<NaiveDate> {
    date.get(..10)?.parse().ok()
}
