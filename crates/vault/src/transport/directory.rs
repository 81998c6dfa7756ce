//! The signed directory: kept as it came, replayed at each opening, extended entry by entry.

use std::sync::Arc;

use fieldseal_journal::StreamId;
use fieldseal_seal::{CompartmentClass, DeviceId, Directory, DirectoryHead, Keyring, OrganisationId, Role, SignedEntry};
use rusqlite::{Connection, OptionalExtension};

use super::{foundings, organisation};
use crate::{
    Result, Vault, VaultError,
    journal::{
        apply::Work,
        compartments::{self, Class},
        judge::Judge,
        rebuild, streams,
    },
};

/// A device's owner, as members see him.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub initials: String,
    /// `None` before enrolment.
    pub role: Option<Role>,
}

impl Vault {
    /// Verifies and keeps the entries that follow the last one; opens the keys they bring; begins the compartments they let this device read.
    ///
    /// With the first entries that name this device, what was written before enrolment finds its place: missions are founded, and what lies in
    /// the provisional organisation compartment is written again in the organisation's. A revocation is applied to what is here already.
    ///
    /// # Errors
    /// [`VaultError::Directory`]: they do not verify or do not follow; nothing was kept. [`VaultError::NotEnrolled`] before [`Vault::join`].
    pub fn append_directory(&mut self, entries: &[Vec<u8>]) -> Result<()> {
        let organisation = self.organisation.ok_or(VaultError::NotEnrolled)?;
        let known = self.directory.as_deref();
        let first = known.map_or(0, |directory| directory.head().count);
        let mut directory = known.cloned();
        for bytes in entries {
            let entry = SignedEntry::decode(bytes)?;
            match &mut directory {
                Some(directory) => directory.append(&entry)?,
                None => directory = Some(Directory::start(&organisation, &entry)?),
            }
        }
        let Some(directory) = directory else { return Ok(()) };
        let mut keyring = self.keyring.clone();
        let faults = directory.open_keys(&self.identity, &mut keyring);
        if let Some(fault) = faults.first() {
            return Err(VaultError::NoEpochKey { compartment: fault.compartment, epoch: fault.epoch });
        }
        let environment = self.environment.clone();
        let Self { store, local, blobs, identity, owner, .. } = self;
        let own = StreamId { device: identity.id(), incarnation: self.incarnation };
        store.write(&mut self.environment, |connection, mark| {
            for (sequence, bytes) in (first..).zip(entries) {
                connection.execute("INSERT INTO directory_entry VALUES (?1, ?2)", (sequence as i64, bytes))?;
            }
            begin_compartments(connection, &directory, own.device)?;
            store_keys(connection, &keyring)?;
            let judge = Judge { own: own.device, directory: Some(&directory), keyring: &keyring };
            let now_ms = environment.now().unix_ms;
            let founder = foundings::Founder { identity, directory: Some(&directory), organisation: Some(organisation) };
            founder.announce_all(connection, &mut environment.clone(), now_ms)?;
            if revokes_what_is_here(connection, &directory)? {
                let work = Work::new(connection, local, blobs, judge, environment.clone());
                rebuild::rebuild(work)?;
            }
            let mut work = Work::new(connection, local, blobs, judge, environment.clone());
            organisation::move_in(&mut work, identity, own, &directory, &owner.initials)?;
            work.finish()?;
            mark.directory = Some(directory.head());
            Ok(())
        })?;
        self.directory = Some(Arc::new(directory));
        self.keyring = keyring;
        self.retry_held_segments()
    }

    /// The signed entries from index `first` on, as they came, at most `bytes` together but at least one if there is any.
    pub fn directory_entries(&self, first: u64, bytes: usize) -> Result<Vec<Vec<u8>>> {
        let mut statement = self.store.read().prepare_cached("SELECT bytes FROM directory_entry WHERE sequence >= ?1 ORDER BY sequence")?;
        let mut rows = statement.query([i64::try_from(first).unwrap_or(i64::MAX)])?;
        let (mut found, mut total) = (Vec::new(), 0_usize);
        while let Some(row) = rows.next()? {
            let entry: Vec<u8> = row.get(0)?;
            total = total.saturating_add(entry.len());
            if total > bytes && !found.is_empty() {
                break;
            }
            found.push(entry);
        }
        Ok(found)
    }

    /// Who owns a device: the directory's word, or this vault's owner; `None` for a stranger.
    pub fn person(&self, device: &DeviceId) -> Option<Person> {
        let in_directory = self.directory.as_ref().and_then(|directory| {
            let profile = directory.profile(device, &self.keyring)?;
            Some(Person { name: profile.person, initials: profile.initials, role: directory.device(device).map(|device| device.role) })
        });
        let own = || Person { name: self.owner.name.clone(), initials: self.owner.initials.clone(), role: None };
        in_directory.or_else(|| (*device == self.device()).then(own))
    }
}

/// How far the stored directory goes.
pub fn stored_head(connection: &Connection) -> Result<Option<DirectoryHead>> {
    let sql = "SELECT sequence, bytes FROM directory_entry ORDER BY sequence DESC LIMIT 1";
    let row = connection.query_row(sql, [], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?))).optional()?;
    row.map(|(sequence, bytes)| {
        let entry = SignedEntry::decode(&bytes)?;
        Ok(DirectoryHead { count: u64::try_from(sequence).unwrap_or(0).saturating_add(1), link: entry.link() })
    })
    .transpose()
}

/// Replays the stored entries against the pinned organisation.
pub fn load(connection: &Connection, organisation: Option<OrganisationId>) -> Result<Option<Directory>> {
    let Some(organisation) = organisation else { return Ok(None) };
    let mut statement = connection.prepare("SELECT bytes FROM directory_entry ORDER BY sequence")?;
    let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
    let mut entries = Vec::new();
    for bytes in rows {
        entries.push(SignedEntry::decode(&bytes?)?);
    }
    if entries.is_empty() { Ok(None) } else { Ok(Some(Directory::replay(&organisation, &entries)?)) }
}

/// The stored epoch keys.
pub fn load_keys(connection: &Connection, keyring: &mut Keyring) -> Result<()> {
    let sql = "SELECT compartment.id, epoch, key FROM epoch JOIN compartment ON compartment.number = epoch.compartment";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key: Vec<u8> = row.get(2)?;
        keyring.insert(fieldseal_seal::CompartmentId(row.get(0)?), row.get(1)?, foundings::epoch_key(&key)?);
    }
    Ok(())
}

fn store_keys(connection: &Connection, keyring: &Keyring) -> Result<()> {
    for (id, epoch, key) in keyring.iter() {
        if let Some(compartment) = compartments::find(connection, id)? {
            connection.prepare_cached("INSERT INTO epoch VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?.execute((
                compartment.number,
                epoch,
                key.expose(),
            ))?;
        }
    }
    Ok(())
}

/// A row for each compartment that this device may read.
fn begin_compartments(connection: &Connection, directory: &Directory, own: DeviceId) -> Result<()> {
    for compartment in directory.compartments().filter(|compartment| compartment.members.contains_key(&own)) {
        let class = match compartment.class {
            CompartmentClass::Organisation => Class::Organisation,
            CompartmentClass::Mission => Class::Mission,
        };
        if compartments::find(connection, compartment.id)?.is_none() {
            compartments::insert(connection, compartment.id, class, false)?;
        }
    }
    Ok(())
}

/// Whether the directory cuts off changes of a revoked device that have been applied here.
fn revokes_what_is_here(connection: &Connection, directory: &Directory) -> Result<bool> {
    for stream in streams::all(connection)? {
        let Some(device) = directory.device(&stream.id.device) else { continue };
        let compartment = compartments::by_number(connection, stream.compartment)?;
        if !compartment.travels() {
            continue;
        }
        let Some(through) = device.valid_through(&compartment.id, stream.id.incarnation) else { continue };
        let applied: i64 = connection.query_row(
            "SELECT count(*) FROM change WHERE stream = ?1 AND counter > ?2 AND id NOT IN (SELECT change FROM quarantine)",
            (stream.number, i64::try_from(through).unwrap_or(i64::MAX)),
            |row| row.get(0),
        )?;
        if applied > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}
