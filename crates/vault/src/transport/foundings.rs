//! Foundings: a mission's compartment begun on this laptop, with its first key wrapped for the secretariat as soon as that is known.

use fieldseal_seal::{
    CompartmentId, DeviceIdentity, Directory, EpochKey, OrganisationId, Randomness, SignedFounding, WrittenBefore, founding::FoundingFields,
};
use rusqlite::Connection;

use crate::{
    Result, Vault, VaultError,
    journal::{
        compartments::{self, Class, CompartmentInfo},
        streams,
    },
};

/// Who founds.
pub struct Founder<'a> {
    pub identity: &'a DeviceIdentity,
    pub directory: Option<&'a Directory>,
    pub organisation: Option<OrganisationId>,
}

impl Founder<'_> {
    /// Begins a mission's compartment with a fresh key.
    pub fn found(
        &self,
        connection: &Connection,
        id: CompartmentId,
        randomness: &mut dyn Randomness,
        now_ms: i64,
    ) -> Result<(CompartmentInfo, EpochKey)> {
        let compartment = compartments::insert(connection, id, Class::Mission, false)?;
        let key = EpochKey::make(randomness);
        connection.execute("INSERT INTO epoch VALUES (?1, 0, ?2)", (compartment.number, key.expose()))?;
        self.announce(connection, &compartment, &key, randomness, now_ms)?;
        Ok((compartment, key))
    }

    /// Signs the foundings of missions that were begun before this device was in the directory.
    pub fn announce_all(&self, connection: &Connection, randomness: &mut dyn Randomness, now_ms: i64) -> Result<()> {
        for compartment in compartments::all(connection)? {
            if let Some(key) = compartments::epoch_key(connection, compartment.number, 0)?
                && compartment.class == Class::Mission
            {
                self.announce(connection, &compartment, &epoch_key(&key)?, randomness, now_ms)?;
            }
        }
        Ok(())
    }

    fn announce(
        &self,
        connection: &Connection,
        compartment: &CompartmentInfo,
        key: &EpochKey,
        randomness: &mut dyn Randomness,
        now_ms: i64,
    ) -> Result<()> {
        let (Some(directory), Some(organisation)) = (self.directory, self.organisation) else { return Ok(()) };
        let is_known = directory.compartment(&compartment.id).is_some();
        let is_announced: bool = connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM founding WHERE compartment = ?1)")?
            .query_row([compartment.number], |row| row.get(0))?;
        let may_found = directory.active_device(&self.identity.id()).is_ok_and(|device| device.role.may_found());
        if is_known || is_announced || !may_found {
            return Ok(());
        }
        let own = self.identity.id();
        let streams =
            streams::of(connection, compartment.number)?.into_iter().filter(|stream| stream.id.device == own && stream.counter > 0);
        let before = streams.map(|stream| WrittenBefore { incarnation: stream.id.incarnation, counter: stream.counter }).collect();
        let fields = FoundingFields { organisation, compartment: compartment.id, directory: directory.head(), at_ms: now_ms, before };
        let founding = SignedFounding::make(self.identity, fields, key, directory.secretariat(), randomness)
            .map_err(|error| VaultError::stored("founding", error))?;
        connection.execute("INSERT INTO founding (compartment, bytes) VALUES (?1, ?2)", (compartment.number, founding.encode()))?;
        Ok(())
    }
}

impl Vault {
    /// Signed foundings made here, sent before or not: a relay that was put back may lack one.
    pub fn own_foundings(&self) -> Result<Vec<(CompartmentId, Vec<u8>)>> {
        let sql = "SELECT compartment.id, bytes FROM founding JOIN compartment ON compartment.number = founding.compartment ORDER BY compartment.number";
        let mut statement = self.store.read().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((CompartmentId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// A stored epoch key.
pub fn epoch_key(bytes: &[u8]) -> Result<EpochKey> {
    fieldseal_seal::Secret::from_slice(bytes).map(EpochKey::from_secret).ok_or_else(|| VaultError::stored("epoch key", "wrong length"))
}
