use fieldseal_journal::{Cause, Operation, Write};
use fieldseal_vault::HistoryEntry as Stored;

use crate::{
    Desk, Failure, moments,
    people::People,
    records,
    wire::{Authorship, FieldValue, History, HistoryChange, HistoryEntry, RecordHistory},
};

/// Every change of a record, newest first.
pub fn run(desk: &Desk, arguments: RecordHistory) -> Result<History, Failure> {
    desk.with(|session| {
        let head = records::find(&session.vault, &arguments.id)?;
        let people = People::new(&session.vault);
        let entries = session.vault.history(head.id)?;
        Ok(History { entries: entries.iter().rev().map(|entry| told(entry, &people)).collect() })
    })
}

fn told(entry: &Stored, people: &People<'_>) -> HistoryEntry {
    HistoryEntry {
        by: Authorship { at: moments::stated(entry.at), author: people.name(&entry.dot.device), device: entry.dot.device.to_string() },
        version: entry.dot.to_string(),
        cause: match entry.cause {
            Cause::Edit => "edit",
            Cause::Import => "import",
            Cause::Resolve => "resolve",
        }
        .to_owned(),
        reason: entry.reason.clone(),
        changes: entry.writes.iter().map(change).collect(),
    }
}

fn change(write: &Write) -> HistoryChange {
    let (operation, value) = match &write.operation {
        Operation::Create { kind } => ("create", kind.as_str().into()),
        Operation::Put { value, .. } => ("put", value.to_json()),
        Operation::Text { .. } => ("text", serde_json::Value::Null),
        Operation::Add { elements } => ("add", elements.as_slice().into()),
        Operation::Remove { elements } => ("remove", elements.iter().map(|removal| removal.element.as_str()).collect()),
        Operation::Review { .. } => ("review", serde_json::Value::Null),
    };
    HistoryChange { field: write.field.clone(), operation: operation.to_owned(), value: FieldValue(value) }
}
