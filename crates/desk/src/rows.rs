//! Rows of lists, and the words by which lists name a record.

use fieldseal_journal::RecordState;
use fieldseal_model::{FieldType, Kind, Merge, Value, kind};
use fieldseal_vault::{Cell, Cells, Record, RecordHead, Row, Vault};

use crate::{
    Failure, moments, records,
    wire::{FieldValue, Fields, RecordRow},
};

/// Characters of a long text that name a record.
const TITLE: usize = 120;

/// Fields that name a record whose title nobody has written yet.
const STAND_INS: &[&str] = &["file_name", "codename", "alias_for_reports"];

/// A row as the wire carries it.
pub fn row(vault: &Vault, row: &Row) -> Result<RecordRow, Failure> {
    let kind = kind(&row.head.kind);
    let fields: Fields = row.cells.0.iter().filter_map(|(name, cell)| Some((name.clone(), FieldValue(value(cell)?)))).collect();
    Ok(RecordRow {
        id: row.head.id.to_string(),
        reference: records::reference_of(vault, &row.head)?,
        kind: row.head.kind.clone(),
        title: title_of(vault, &row.head)?,
        subtitle: kind.and_then(|kind| subtitle(kind, &row.cells)),
        badges: badges(&row.head, &row.cells),
        updated: moments::utc(row.head.updated_ms),
        fields,
    })
}

/// The title; of a record that has none, the beginning of its first long text, or its file's name.
pub fn title_of(vault: &Vault, head: &RecordHead) -> Result<String, Failure> {
    if !head.title.trim().is_empty() {
        return Ok(head.title.clone());
    }
    let record = vault.record(head.id)?;
    Ok(record.and_then(|record| stand_in(kind(&head.kind)?, &record.state)).unwrap_or_default())
}

/// As [`title_of`], for a record that is at hand.
pub fn title(record: &Record) -> String {
    if !record.head.title.trim().is_empty() {
        return record.head.title.clone();
    }
    kind(&record.head.kind).and_then(|kind| stand_in(kind, &record.state)).unwrap_or_default()
}

fn stand_in(kind: &Kind, state: &RecordState) -> Option<String> {
    let texts = kind.fields.iter().filter(|field| field.merge == Merge::Text);
    let mut beginnings = texts.filter_map(|field| {
        let first = state.text(field.name)?.text().trim_start().lines().next()?.trim();
        (!first.is_empty()).then(|| first.chars().take(TITLE).collect::<String>())
    });
    let line = |name: &&str| match state.register(name)?.shown() {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    beginnings.next().or_else(|| STAND_INS.iter().find_map(line))
}

/// The first listed line or day beside title and reference.
fn subtitle(kind: &Kind, cells: &Cells) -> Option<String> {
    let candidates = kind.fields.iter().filter(|field| {
        field.listed
            && matches!(field.field_type, FieldType::Line | FieldType::Date)
            && field.name != kind.title_field
            && !matches!(field.name, "ref" | "sha256" | "mime")
    });
    candidates.into_iter().find_map(|field| text(cells, field.name))
}

fn badges(head: &RecordHead, cells: &Cells) -> Vec<String> {
    let mut badges = Vec::new();
    if head.conflicts > 0 {
        badges.push("conflict".to_owned());
    }
    if text(cells, "damage").is_some_and(|damage| damage != "metadata_damaged") {
        badges.push("damaged".to_owned());
    }
    if matches!(cells.0.get("protection_concern"), Some(Cell::Value(Value::Boolean(true)))) {
        badges.push("protection_concern".to_owned());
    }
    badges.extend(text(cells, "state"));
    badges
}

fn text(cells: &Cells, field: &str) -> Option<String> {
    match cells.0.get(field) {
        Some(Cell::Value(Value::Text(text))) => Some(text.clone()),
        _ => None,
    }
}

fn value(cell: &Cell) -> Option<serde_json::Value> {
    match cell {
        Cell::Value(value) => Some(value.to_json()),
        Cell::Set(elements) => Some(elements.as_slice().into()),
        Cell::Omitted => None,
    }
}
