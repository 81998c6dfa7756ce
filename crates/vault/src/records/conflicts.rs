//! What waits for a person to decide.

use fieldseal_journal::Conflict;
use fieldseal_model::{Merge, RecordId, Sight};
use fieldseal_seal::CompartmentId;

use super::{
    record::{HEAD, RecordHead},
    veil::NOT_VEILED,
};
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
                           WHERE (?1 IS NULL OR record.compartment = ?1) AND {NOT_VEILED} ORDER BY record.number, conflict.field"
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query([number])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let merge: String = row.get(11)?;
            let merge = [Merge::Register, Merge::Text, Merge::Set].into_iter().find(|known| known.name() == merge);
            let (field, record): (String, _) = (row.get(10)?, self.read_head(row)?.1);
            if self.sight(record.id) == Sight::Whole {
                found.push(ConflictRow { field, merge: merge.ok_or_else(|| VaultError::stored("conflict", "merge"))?, record });
            }
        }
        Ok(found)
    }

    /// How many fields are in conflict.
    pub fn conflict_count(&self, compartment: Option<CompartmentId>) -> Result<u64> {
        let number = compartment.map(|id| self.compartment(id).map(|info| info.number)).transpose()?;
        let sql = "SELECT record.id FROM conflict JOIN record ON record.number = conflict.record
                   WHERE ?1 IS NULL OR record.compartment = ?1";
        let mut statement = self.store.read().prepare_cached(sql)?;
        let ids = statement.query_map([number], |row| Ok(RecordId(row.get(0)?)))?;
        let seen = ids.filter(|id| id.as_ref().map_or(true, |id| self.sight(*id) == Sight::Whole));
        Ok(seen.collect::<rusqlite::Result<Vec<_>>>()?.len() as u64)
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
