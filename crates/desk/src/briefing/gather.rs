//! Records around a company, as rows.

use std::collections::BTreeMap;

use fieldseal_model::{RecordId, Value, content::Content, kind};
use fieldseal_vault::{Cell, Cells, Row, Vault};

use crate::{
    Failure, rows,
    wire::{LinkOut, RecordRow},
};

/// Everything that links to a record, wherever it lies, by kind.
///
/// # Errors
/// The vault could not be read.
pub fn rows_linking_to(vault: &Vault, target: RecordId, kinds: &[&str]) -> Result<BTreeMap<String, Vec<Row>>, Failure> {
    let mut found: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for link in vault.links_to(target)? {
        if !kinds.contains(&link.from.kind.as_str()) {
            continue;
        }
        let known = found.entry(link.from.kind.clone()).or_default();
        if known.iter().any(|known| known.head.id == link.from.id) {
            continue;
        }
        known.extend(row(vault, link.from.id)?);
    }
    Ok(found)
}

/// One record as a row of a list.
pub fn row(vault: &Vault, id: RecordId) -> Result<Option<Row>, Failure> {
    let Some(record) = vault.record(id)? else { return Ok(None) };
    let Some(kind) = kind(&record.head.kind) else { return Ok(None) };
    Ok(Some(Row { cells: Cells::of(kind, &record.state), head: record.head }))
}

/// Rows on their way to a screen, with the titles of what they link to.
pub struct RowsHere<'a> {
    vault: &'a Vault,
    content: &'a Content,
    links: BTreeMap<RecordId, LinkOut>,
}

impl<'a> RowsHere<'a> {
    pub fn new(vault: &'a Vault, content: &'a Content) -> Self {
        Self { vault, content, links: BTreeMap::new() }
    }

    pub fn told(&mut self, row: &Row) -> Result<RecordRow, Failure> {
        for cell in row.cells.0.values() {
            match cell {
                Cell::Value(Value::Link(id)) => self.link(*id)?,
                Cell::Set(elements) => {
                    for id in elements.iter().filter_map(|element| element.parse().ok()) {
                        self.link(id)?;
                    }
                }
                _ => {}
            }
        }
        rows::row(self.vault, self.content, row)
    }

    pub fn links(self) -> Vec<LinkOut> {
        self.links.into_values().collect()
    }

    fn link(&mut self, id: RecordId) -> Result<(), Failure> {
        if self.links.contains_key(&id) {
            return Ok(());
        }
        let head = self.vault.record_head(id)?;
        let reference = head.as_ref().map(|head| crate::records::reference_of(self.vault, head)).transpose()?.flatten();
        let (kind, title) = head.map_or((None, String::new()), |head| (Some(head.kind), head.title));
        self.links.insert(id, LinkOut { id: id.to_string(), kind, reference, title, field: String::new() });
        Ok(())
    }
}

/// What a row's cell says, for those that hold words.
pub fn text<'a>(row: &'a Row, field: &str) -> Option<&'a str> {
    match row.cells.0.get(field) {
        Some(Cell::Value(Value::Text(text))) => Some(text),
        _ => None,
    }
}

pub fn link(row: &Row, field: &str) -> Option<RecordId> {
    match row.cells.0.get(field) {
        Some(Cell::Value(Value::Link(id))) => Some(*id),
        _ => None,
    }
}

pub fn set(row: &Row, field: &str) -> Vec<String> {
    match row.cells.0.get(field) {
        Some(Cell::Set(elements)) => elements.clone(),
        _ => Vec::new(),
    }
}
