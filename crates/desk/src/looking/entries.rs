//! Records as pictures read them: their short values, by name.

use std::collections::BTreeMap;

use fieldseal_model::{Position, RecordId, Value, code_paragraph, content::Content};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Cell, List, Row, Vault};

use crate::{ErrorCode, Failure, records, sync::compartment_of, wire::Named};

/// One record of a list.
pub struct Entry {
    pub id: RecordId,
    pub kind: String,
    /// `MA-O-007`; empty for kinds without one.
    pub reference: String,
    pub title: String,
    /// Fields on whose value people disagree.
    pub conflicts: u64,
    values: BTreeMap<String, Cell>,
    /// Where records of its kind begin.
    initial: Option<String>,
}

/// A vault that is read for a picture, with the content that counts in it.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    pub vault: &'a Vault,
    pub content: &'a Content,
}

impl Reading<'_> {
    /// The records of a kind in a compartment, or in all, by reference.
    pub fn of_kind(self, kind: &str, compartment: Option<CompartmentId>) -> Result<Vec<Entry>, Failure> {
        let list = List { kind: Some(kind.to_owned()), compartment, limit: usize::MAX - 1, ..List::default() };
        let initial = self.content.machine(kind).map(|machine| machine.initial.as_str());
        self.vault.list(&list)?.rows.into_iter().map(|row| self.entry(row, initial)).collect()
    }

    /// The mission that a picture is of.
    ///
    /// # Errors
    /// `record.mission_not_found`, `record.ambiguous`
    pub fn mission(self, name: &str) -> Result<Entry, Failure> {
        let id = records::mission(self.vault, name)?;
        let found = self.of_kind(records::MISSION, Some(compartment_of(id)))?;
        found.into_iter().find(|mission| mission.id == id).ok_or_else(|| Failure::new(ErrorCode::MissionNotFound).with("mission", name))
    }

    /// The companies' names.
    pub fn company_names(self) -> Result<BTreeMap<RecordId, String>, Failure> {
        Ok(self.of_kind("company", None)?.into_iter().map(|company| (company.id, company.title)).collect())
    }

    fn entry(self, row: Row, initial: Option<&str>) -> Result<Entry, Failure> {
        let Row { head, cells } = row;
        let mut values = cells.0;
        // Long sets are not kept beside the record: only then it is read whole.
        if values.values().any(|cell| matches!(cell, Cell::Omitted)) {
            let record = self.vault.record(head.id)?;
            let set = |field: &str| record.as_ref()?.state.set(field).map(|set| set.elements().map(str::to_owned).collect());
            for (field, cell) in values.iter_mut().filter(|(_, cell)| matches!(cell, Cell::Omitted)) {
                *cell = set(field).map_or(Cell::Omitted, Cell::Set);
            }
        }
        Ok(Entry {
            id: head.id,
            kind: head.kind,
            reference: head.reference,
            title: head.title,
            conflicts: head.conflicts,
            values,
            initial: initial.map(str::to_owned),
        })
    }
}

/// A record by name; one that this vault does not hold has none.
pub fn named(names: &BTreeMap<RecordId, String>, id: RecordId) -> Named {
    Named { id: id.to_string(), title: names.get(&id).cloned().unwrap_or_default() }
}

impl Entry {
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.values.get(field) {
            Some(Cell::Value(Value::Text(text))) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    pub fn integer(&self, field: &str) -> Option<i64> {
        match self.values.get(field) {
            Some(Cell::Value(Value::Integer(number))) => Some(*number),
            _ => None,
        }
    }

    /// Unix milliseconds.
    pub fn moment(&self, field: &str) -> Option<i64> {
        match self.values.get(field) {
            Some(Cell::Value(Value::Instant { unix_ms, .. })) => Some(*unix_ms),
            _ => None,
        }
    }

    pub fn position(&self, field: &str) -> Option<Position> {
        match self.values.get(field) {
            Some(Cell::Value(Value::Position(position))) => Some(*position),
            _ => None,
        }
    }

    pub fn link(&self, field: &str) -> Option<RecordId> {
        match self.values.get(field) {
            Some(Cell::Value(Value::Link(id))) => Some(*id),
            _ => None,
        }
    }

    pub fn set(&self, field: &str) -> &[String] {
        match self.values.get(field) {
            Some(Cell::Set(elements)) => elements,
            _ => &[],
        }
    }

    pub fn links(&self, field: &str) -> impl Iterator<Item = RecordId> {
        self.set(field).iter().filter_map(|id| id.parse().ok())
    }

    /// Numbers of the Code's paragraphs; the letter of `67(a)` is left out.
    pub fn paragraphs(&self, field: &str) -> Vec<u8> {
        let mut numbers: Vec<u8> = self.set(field).iter().filter_map(|text| Some(code_paragraph(text)?.number)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The fields that hold something, long texts aside.
    pub fn filled(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// Where the record stands; where its kind begins while nobody moved it.
    pub fn state(&self) -> Option<String> {
        self.text("state").map(str::to_owned).or_else(|| self.initial.clone())
    }
}

#[cfg(test)]
pub mod invented {
    //! Records for tests.

    use super::*;

    /// A record of a kind with these values; its id is `number` sixteen times.
    pub fn entry<const N: usize>(kind: &str, number: u8, values: [(&str, Cell); N]) -> Entry {
        Entry {
            id: id(number),
            kind: kind.to_owned(),
            reference: format!("MA-{number:02}"),
            title: String::new(),
            conflicts: 0,
            values: values.into_iter().map(|(name, cell)| (name.to_owned(), cell)).collect(),
            initial: None,
        }
    }

    pub fn id(number: u8) -> RecordId {
        RecordId([number; 16])
    }

    pub fn text(text: &str) -> Cell {
        Cell::Value(Value::Text(text.to_owned()))
    }

    pub fn integer(number: i64) -> Cell {
        Cell::Value(Value::Integer(number))
    }

    pub fn set<const N: usize>(elements: [&str; N]) -> Cell {
        Cell::Set(elements.into_iter().map(str::to_owned).collect())
    }

    pub fn links<const N: usize>(numbers: [u8; N]) -> Cell {
        Cell::Set(numbers.into_iter().map(|number| id(number).to_string()).collect())
    }

    pub fn link(number: u8) -> Cell {
        Cell::Value(Value::Link(id(number)))
    }

    pub fn moment(rfc3339: &str) -> Cell {
        let unix_ms = crate::moments::parse(rfc3339).unwrap_or_default();
        Cell::Value(Value::Instant { unix_ms, zone: "Asia/Baghdad".to_owned() })
    }
}
