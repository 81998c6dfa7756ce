//! Small local facts: the vault's own, and those that `desk` keeps (server address, pending invites, jobs to resume).

use fieldseal_seal::canonical;
use minicbor::{Decode, Encode};
use rusqlite::{Connection, OptionalExtension};

use crate::{Result, Vault, VaultError};

pub const OWNER: &str = "vault.owner";
pub const DEVICE: &str = "vault.device";
pub const INCARNATION: &str = "vault.incarnation";
pub const ORGANISATION: &str = "vault.organisation";
pub const ROOT: &str = "vault.root";
pub const DRAFT: &str = "vault.organisation_draft";
/// Begins the names under which the arrival of originals is kept; the blob's id follows.
pub const ARRIVED: &str = "vault.arrived.";

/// Names under which only the vault writes.
const OWN: &str = "vault.";

impl Vault {
    /// A setting that was kept with [`Vault::set_setting`].
    pub fn setting(&self, name: &str) -> Result<Option<Vec<u8>>> {
        if name.starts_with(OWN) { Ok(None) } else { get(self.store.read(), name) }
    }

    /// Keeps, replaces or (with `None`) removes a setting; durable when it returns. Settings stay on this laptop.
    ///
    /// # Errors
    /// [`VaultError::Stored`] for a name beginning with `vault.`.
    pub fn set_setting(&mut self, name: &str, value: Option<&[u8]>) -> Result<()> {
        if name.starts_with(OWN) {
            return Err(VaultError::stored("setting", format!("the name {name} is the vault's own")));
        }
        self.store.write(&mut self.environment, |connection, _| set(connection, name, value))
    }

    /// All settings whose names begin so, ascending by name.
    pub fn settings(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>> {
        let mut statement = self.store.read().prepare_cached("SELECT name, value FROM setting WHERE name >= ?1 ORDER BY name")?;
        let rows = statement.query_map([prefix], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let mut found = Vec::new();
        for row in rows {
            let (name, value) = row?;
            if !name.starts_with(prefix) {
                break;
            }
            if !name.starts_with(OWN) {
                found.push((name, value));
            }
        }
        Ok(found)
    }
}

pub fn get(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>> {
    Ok(connection.prepare_cached("SELECT value FROM setting WHERE name = ?1")?.query_row([name], |row| row.get(0)).optional()?)
}

pub fn set(connection: &Connection, name: &str, value: Option<&[u8]>) -> Result<()> {
    match value {
        Some(value) => connection
            .prepare_cached("INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value")?
            .execute((name, value))?,
        None => connection.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([name])?,
    };
    Ok(())
}

/// A setting in canonical CBOR.
pub fn get_encoded<T: for<'b> Decode<'b, ()> + Encode<()>>(connection: &Connection, name: &'static str) -> Result<Option<T>> {
    get(connection, name)?.map(|bytes| canonical::decode(&bytes).map_err(|error| VaultError::stored(name, error))).transpose()
}

pub fn set_encoded<T: Encode<()>>(connection: &Connection, name: &str, value: &T) -> Result<()> {
    set(connection, name, Some(&canonical::encode(value)))
}
