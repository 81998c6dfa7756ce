//! Rows of lists.

use fieldseal_model::{
    FieldType, Kind, Sight, Value,
    content::{Content, Urgency},
    kind,
};
use fieldseal_vault::{Cell, Cells, RecordHead, Row, Vault};

use crate::{
    Failure, clock, moments, readings, records,
    wire::{FieldValue, Fields, RecordRow},
};

/// A row as the wire carries it.
pub fn row(vault: &Vault, content: &Content, row: &Row) -> Result<RecordRow, Failure> {
    let kind = kind(&row.head.kind);
    let fields: Fields = row.cells.0.iter().filter_map(|(name, cell)| Some((name.clone(), FieldValue(value(cell)?)))).collect();
    Ok(RecordRow {
        id: row.head.id.to_string(),
        reference: records::reference_of(vault, &row.head)?,
        kind: row.head.kind.clone(),
        title: row.head.title.clone(),
        subtitle: kind.and_then(|kind| subtitle(kind, &row.cells)),
        badges: badges(content, &row.head, &row.cells),
        updated: moments::utc(row.head.updated_ms),
        fields,
        withheld: vault.sight(row.head.id) != Sight::Whole,
    })
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

fn badges(content: &Content, head: &RecordHead, cells: &Cells) -> Vec<String> {
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
    if is_overdue(content, head, cells) {
        badges.push("overdue".to_owned());
    }
    badges.extend(text(cells, "state"));
    badges
}

/// Whether a day that the content pack watches has passed. What linked records answer is left to the list of what is due.
fn is_overdue(content: &Content, head: &RecordHead, cells: &Cells) -> bool {
    let state = || text(cells, "state").or_else(|| content.machine(&head.kind).map(|machine| machine.initial.clone())).unwrap_or_default();
    let watched = content.deadlines.iter().filter(|deadline| deadline.kind == head.kind && deadline.answered.is_none());
    watched.into_iter().any(|deadline| {
        let counts = deadline.states.is_empty() || deadline.states.contains(&state());
        let from = text(cells, &deadline.field).and_then(|date| readings::day(&date));
        let today = clock::today();
        let due = from.and_then(|from| deadline.due(from, None));
        counts && due.is_some_and(|due| deadline.urgency(due, today) == Urgency::Overdue)
    })
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
