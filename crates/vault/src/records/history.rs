//! What happened to a record.

use fieldseal_journal::{Cause, Dot, PackedChange, WallTime, Write};
use fieldseal_model::RecordId;
use fieldseal_seal::{CompartmentId, DeviceId};
use rusqlite::OptionalExtension;

use crate::{
    Result, Vault, VaultError,
    journal::{changes, compartments, streams},
};

/// One change of a record, in the order in which it was applied here.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    pub dot: Dot,
    /// The author's clock.
    pub at: WallTime,
    pub cause: Cause,
    pub reason: Option<String>,
    /// What the change wrote to this record.
    pub writes: Vec<Write>,
    /// The change's compartment.
    pub compartment: CompartmentId,
}

impl Vault {
    /// Whose laptop made the record; `None`: it is not here.
    pub fn maker(&self, id: RecordId) -> Result<Option<DeviceId>> {
        // No change can write to a record before the one that creates it was applied.
        let sql = "SELECT stream.device FROM record JOIN record_change ON record_change.record = record.number
                   JOIN change ON change.id = record_change.change JOIN stream ON stream.number = change.stream
                   WHERE record.id = ?1 ORDER BY change.id LIMIT 1";
        let device = self.store.read().prepare_cached(sql)?.query_row([id.0], |row| row.get(0)).optional()?;
        Ok(device.map(DeviceId))
    }

    /// Every change that wrote to the record, oldest first.
    ///
    /// # Errors
    /// [`VaultError::NoRecord`]
    pub fn history(&self, id: RecordId) -> Result<Vec<HistoryEntry>> {
        let connection = self.store.read();
        let (compartment, head) = self.find_head(id)?.ok_or(VaultError::NoRecord { record: id })?;
        let sql = "SELECT change.stream, change.counter, change.salt, change.bytes, change.erased FROM record_change
                   JOIN record ON record.number = record_change.record JOIN change ON change.id = record_change.change
                   WHERE record.id = ?1 AND record.compartment = ?2 ORDER BY change.id";
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query((id.0, compartment.number))?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let stream = streams::by_number(connection, row.get(0)?)?;
            let counter = streams::counter(row.get(1)?);
            let place = compartments::by_number(connection, stream.compartment)?;
            let packed = changes::packed(&self.local, &place, &stream, counter, changes::read_columns(row, 2)?)?;
            let PackedChange::Whole { change, .. } = packed else { continue };
            let change = changes::decode(&change)?;
            entries.push(HistoryEntry {
                dot: change.dot,
                at: change.at,
                cause: change.cause,
                reason: change.reason,
                writes: change
                    .writes
                    .into_iter()
                    .filter(|write| write.record == id && (write.field.is_empty() || self.shows(id, &head.kind, &write.field)))
                    .collect(),
                compartment: place.id,
            });
        }
        Ok(entries)
    }
}
