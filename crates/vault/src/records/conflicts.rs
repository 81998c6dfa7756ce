//! What waits for a person to decide.

use fieldseal_journal::Conflict;
use fieldseal_model::{Merge, RecordId};
use fieldseal_seal::CompartmentId;

use super::record::{HEAD, RecordHead};
use crate::{Result, Vault, VaultError};

/// A field in conflict, for the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictRow {
    pub record: RecordHead,
    pub field: String,
    /// Register or text.
    pub merge: Merge,
}

/// A field in conflict, with both sides.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordConflict {
    pub record: RecordHead,
    pub conflict: Conflict,
}

impl Vault {
    /// Every field in conflict, in one compartment or all.
    pub fn conflicts(&self, compartment: Option<CompartmentId>) -> Result<Vec<ConflictRow>> {
        let number = compartment.map(|id| self.compartment(id).map(|info| info.number)).transpose()?;
        let sql = format!(
            "SELECT {HEAD}, conflict.field, conflict.merge FROM conflict JOIN record ON record.number = conflict.record
                           WHERE ?1 IS NULL OR record.compartment = ?1 ORDER BY record.number, conflict.field"
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query([number])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let merge: String = row.get(11)?;
            let merge = [Merge::Register, Merge::Text, Merge::Set].into_iter().find(|known| known.name() == merge);
            found.push(ConflictRow {
                field: row.get(10)?,
                merge: merge.ok_or_else(|| VaultError::stored("conflict", "merge"))?,
                record: self.read_head(row)?.1,
            });
        }
        Ok(found)
    }

    /// How many fields are in conflict.
    pub fn conflict_count(&self, compartment: Option<CompartmentId>) -> Result<u64> {
        let number = compartment.map(|id| self.compartment(id).map(|info| info.number)).transpose()?;
        let sql =
            "SELECT count(*) FROM conflict JOIN record ON record.number = conflict.record WHERE ?1 IS NULL OR record.compartment = ?1";
        let count: i64 = self.store.read().prepare_cached(sql)?.query_row([number], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// The conflicts of one record, with their values and originals.
    ///
    /// # Errors
    /// [`VaultError::NoRecord`]
    pub fn record_conflicts(&self, id: RecordId) -> Result<Vec<RecordConflict>> {
        let record = self.record(id)?.ok_or(VaultError::NoRecord { record: id })?;
        let conflicts = record.state.conflicts().map_err(|error| VaultError::stored("record", error))?;
        Ok(conflicts.into_iter().map(|conflict| RecordConflict { record: record.head.clone(), conflict }).collect())
    }
}
