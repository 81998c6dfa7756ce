//! Erasing who somebody is: every change of an identity's record loses its content for good. What is left of a change is its place in the chain.

use fieldseal_journal::PackedChange;
use fieldseal_model::RecordId;
use fieldseal_seal::canonical;

use super::{
    changes::{self, Erased},
    streams,
};
use crate::{Result, Vault, VaultError, records::rows};

impl Vault {
    /// Erases a record of the identity compartment: its words, its history, everything derived of it; gives how many changes lost their content.
    /// Identities never leave the laptop, so that nothing of it is anywhere else, but for what was deposited.
    ///
    /// # Errors
    /// [`VaultError::NoRecord`] for a record that is no identity of this laptop; nothing is changed then.
    pub fn erase_identity(&mut self, record: RecordId) -> Result<u64> {
        let compartment = self.compartment(self.identity_compartment()?)?;
        let number = rows::number(self.store.read(), compartment.number, record)?.ok_or(VaultError::NoRecord { record })?;
        let Self { store, local, .. } = self;
        store.write(&mut self.environment, |connection, _| {
            let written: Vec<(i64, i64, i64)> = {
                let sql = "SELECT change.id, change.stream, change.counter FROM record_change
                           JOIN change ON change.id = record_change.change WHERE record_change.record = ?1";
                let mut statement = connection.prepare_cached(sql)?;
                let found = statement.query_map([number], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
                found.collect::<rusqlite::Result<_>>()?
            };
            let streams = streams::of(connection, compartment.number)?;
            for (row, stream, counter) in &written {
                let unknown = || VaultError::stored("change", format!("{row}: no stream {stream}"));
                let stream = streams.iter().find(|known| known.number == *stream).ok_or_else(unknown)?;
                let found = changes::get(connection, local, &compartment, stream, streams::counter(*counter))?;
                let Some((_, packed @ PackedChange::Whole { .. })) = found else { continue };
                let commitment = changes::commitment(&packed);
                let PackedChange::Whole { change, .. } = packed else { continue };
                let change = changes::decode(&change)?;
                // Acts on identities write to one of them each; what wrote to several would take others along.
                if change.writes.iter().any(|write| write.record != record) {
                    return Err(VaultError::stored("change", format!("{} writes to several identities", change.dot)));
                }
                let left = canonical::encode(&Erased { commitment, seen: change.seen });
                connection
                    .prepare_cached("UPDATE change SET salt = NULL, bytes = NULL, erased = ?2 WHERE id = ?1")?
                    .execute((row, left))?;
            }
            rows::remove(connection, number)?;
            Ok(written.len() as u64)
        })
    }
}
