//! References that people read: `MA-O-007`, counted for each (mission, officer, kind), so that no two laptops give the same one.

use std::collections::{BTreeMap, HashMap};

use fieldseal_journal::DraftWrite;
use fieldseal_model::{Kind, RecordId, Reference, Value, kind};
use rusqlite::{Connection, OptionalExtension};

use super::derive::reference_key;
use crate::{
    Result,
    journal::{apply::Work, compartments::CompartmentInfo},
};

/// The register that holds a record's reference.
pub const FIELD: &str = "ref";

/// Gives references within one transaction.
pub struct References {
    initials: String,
    last: HashMap<(i64, &'static str), u64>,
}

impl References {
    pub fn new(initials: &str) -> Self {
        Self { initials: initials.to_owned(), last: HashMap::new() }
    }

    /// Adds a reference to every creation of a kind that has one, unless the draft brings its own.
    pub fn add(
        &mut self,
        work: &Work<'_>,
        compartment: &CompartmentInfo,
        writes: &mut Vec<DraftWrite>,
    ) -> Result<BTreeMap<RecordId, String>> {
        let mut given = BTreeMap::new();
        for write in writes.iter() {
            let DraftWrite::Create { record, kind: name } = write else { continue };
            let Some((kind, reference)) = kind(name).and_then(|kind| Some((kind, kind.reference?))) else { continue };
            let has_own = writes.iter().any(|write| write.record() == *record && write.field() == FIELD);
            if kind.field(FIELD).is_some() && !has_own {
                given.insert(*record, self.next(work.connection, compartment, kind, reference)?);
            }
        }
        writes.extend(given.iter().map(|(record, reference)| DraftWrite::Put {
            record: *record,
            field: FIELD.to_owned(),
            value: Value::Text(reference.clone()),
            parents: None,
        }));
        Ok(given)
    }

    fn next(
        &mut self,
        connection: &Connection,
        compartment: &CompartmentInfo,
        kind: &'static Kind,
        reference: Reference,
    ) -> Result<String> {
        let prefix = format!("{}-{}-", self.initials, reference.letter);
        let key = (compartment.number, kind.name);
        let last = match self.last.get(&key) {
            Some(last) => *last,
            None => last_given(connection, compartment, kind, &prefix)?,
        };
        let number = last.saturating_add(1);
        self.last.insert(key, number);
        Ok(format!("{prefix}{number:0width$}", width = reference.digits))
    }
}

fn last_given(connection: &Connection, compartment: &CompartmentInfo, kind: &Kind, prefix: &str) -> Result<u64> {
    // Digits sort before ':'.
    let prefix_key = reference_key(prefix);
    let sql = "SELECT reference FROM record WHERE compartment = ?1 AND kind = ?2 AND reference_key >= ?3 AND reference_key < ?3 || ':'
               ORDER BY reference_key DESC LIMIT 1";
    let last: Option<String> =
        connection.prepare_cached(sql)?.query_row((compartment.number, kind.name, prefix_key), |row| row.get(0)).optional()?;
    Ok(last.and_then(|last| last.strip_prefix(prefix)?.parse().ok()).unwrap_or(0))
}
