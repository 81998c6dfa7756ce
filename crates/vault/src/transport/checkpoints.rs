//! Checkpoints: signed summaries of what devices hold, kept as they came. Their form is the protocol's.

use fieldseal_seal::{CompartmentId, DeviceId};
use rusqlite::OptionalExtension;

use crate::{Result, Vault, journal::streams};

impl Vault {
    /// Keeps a verified checkpoint unless a newer one of that device is kept.
    pub fn keep_checkpoint(&mut self, compartment: CompartmentId, device: DeviceId, sequence: u64, bytes: &[u8]) -> Result<()> {
        let number = self.compartment(compartment)?.number;
        self.store.write(&mut self.environment, |connection, _| {
            connection
                .prepare_cached(
                    "INSERT INTO checkpoint VALUES (?1, ?2, ?3, ?4) ON CONFLICT (compartment, device)
                     DO UPDATE SET sequence = excluded.sequence, bytes = excluded.bytes WHERE excluded.sequence > sequence",
                )?
                .execute((number, device.as_bytes(), i64::try_from(sequence).unwrap_or(i64::MAX), bytes))?;
            Ok(())
        })
    }

    /// The newest checkpoint kept of a device.
    pub fn checkpoint(&self, compartment: CompartmentId, device: DeviceId) -> Result<Option<Vec<u8>>> {
        let number = self.compartment(compartment)?.number;
        let mut statement = self.store.read().prepare_cached("SELECT bytes FROM checkpoint WHERE compartment = ?1 AND device = ?2")?;
        Ok(statement.query_row((number, device.as_bytes()), |row| row.get(0)).optional()?)
    }

    /// The newest checkpoint kept of each other device.
    pub fn checkpoints(&self, compartment: CompartmentId) -> Result<Vec<(DeviceId, Vec<u8>)>> {
        let number = self.compartment(compartment)?.number;
        let sql = "SELECT device, bytes FROM checkpoint WHERE compartment = ?1 ORDER BY device";
        let mut statement = self.store.read().prepare_cached(sql)?;
        let mut rows = statement.query([number])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let device = streams::device(&row.get::<_, Vec<u8>>(0)?)?;
            if device != self.device() {
                found.push((device, row.get(1)?));
            }
        }
        Ok(found)
    }
}
