//! Joining or founding an organisation, and moving in: what was written before enrolment is written again where everybody can read it.

use fieldseal_journal::{Cause, DraftWrite, RecordState, StreamId};
use fieldseal_model::{Merge, RecordId, Value, kind};
use fieldseal_seal::{DeviceIdentity, Directory, OrganisationId, Profile, RootIdentity};
use minicbor::{Decode, Encode};
use rusqlite::Connection;

use crate::{
    Draft, Result, Vault, VaultError,
    journal::{
        apply::Work,
        commit::commit_one,
        compartments::{self, Class, CompartmentInfo},
    },
    records::{reference::References, rows},
    settings,
};

/// An organisation that is not begun yet.
#[derive(Encode, Decode)]
#[cbor(map)]
struct OrganisationDraft {
    #[n(0)]
    name: String,
    #[n(1)]
    organisation: OrganisationId,
    #[cbor(n(2), with = "minicbor::bytes")]
    genesis: Vec<u8>,
    /// The root's secret, sealed.
    #[cbor(n(3), with = "minicbor::bytes")]
    root: Vec<u8>,
}

impl Vault {
    /// Pins the organisation that an invite named. It stays pinned: a directory of another one is never accepted.
    ///
    /// # Errors
    /// [`VaultError::OtherOrganisation`] when the vault belongs to another one already. One that never let this device in can be replaced.
    pub fn join(&mut self, organisation: OrganisationId) -> Result<()> {
        if self.organisation == Some(organisation) {
            return Ok(());
        }
        if self.directory.is_some() {
            return Err(VaultError::OtherOrganisation);
        }
        self.store
            .write(&mut self.environment, |connection, _| settings::set_encoded(connection, settings::ORGANISATION, &organisation))?;
        self.organisation = Some(organisation);
        Ok(())
    }

    /// The first directory entry of a new organisation with this device as its first secretariat device, for the relay. The same bytes each time
    /// for the same name, until [`Vault::found_organisation`] makes it this vault's; another name starts over.
    ///
    /// # Errors
    /// [`VaultError::OtherOrganisation`] when the vault belongs to one already.
    pub fn draft_organisation(&mut self, name: &str) -> Result<Vec<u8>> {
        Ok(self.draft(name)?.genesis)
    }

    /// Begins an organisation from its draft. Its root key is kept sealed in this vault. Gives the genesis. Can be repeated after an interruption.
    ///
    /// # Errors
    /// [`VaultError::OtherOrganisation`] when the vault belongs to one already.
    pub fn found_organisation(&mut self, name: &str) -> Result<Vec<u8>> {
        let draft = self.draft(name)?;
        self.store.write(&mut self.environment, |connection, _| {
            settings::set(connection, settings::ROOT, Some(&draft.root))?;
            settings::set_encoded(connection, settings::ORGANISATION, &draft.organisation)
        })?;
        self.organisation = Some(draft.organisation);
        self.append_directory(std::slice::from_ref(&draft.genesis))?;
        self.store.write(&mut self.environment, |connection, _| settings::set(connection, settings::DRAFT, None))?;
        Ok(draft.genesis)
    }

    fn draft(&mut self, name: &str) -> Result<OrganisationDraft> {
        if self.directory.is_some() {
            return Err(VaultError::OtherOrganisation);
        }
        let kept: Option<OrganisationDraft> = settings::get_encoded(self.store.read(), settings::DRAFT)?;
        if let Some(draft) = kept.filter(|draft| draft.name == name) {
            return Ok(draft);
        }
        let mut random = self.environment.clone();
        let now_ms = self.environment.now().unix_ms;
        let root = RootIdentity::generate(&mut random);
        let profile = Profile { person: self.owner.name.clone(), initials: self.owner.initials.clone() };
        let (genesis, directory, _) = Directory::make_genesis(&root, &self.identity, name, &profile, &mut random, now_ms)?;
        let draft = OrganisationDraft {
            name: name.to_owned(),
            organisation: directory.organisation(),
            genesis: genesis.encode(),
            root: root.seal_secret(&self.key.device_key(), &mut random),
        };
        self.store.write(&mut self.environment, |connection, _| settings::set_encoded(connection, settings::DRAFT, &draft))?;
        Ok(draft)
    }

    /// The organisation's root, where this vault founded it.
    pub fn root(&self) -> Result<Option<RootIdentity>> {
        let sealed = settings::get(self.store.read(), settings::ROOT)?;
        let open = |sealed: Vec<u8>| RootIdentity::open_secret(&sealed, &self.key.device_key());
        sealed.map(open).transpose().map_err(|error| VaultError::stored("root", error))
    }
}

/// Writes the provisional compartment's records again as new changes of the organisation's, under the same ids, once this device is in the
/// directory. A record that its owner's role may not write there stays where it is, on this laptop.
pub fn move_in(work: &mut Work<'_>, identity: &DeviceIdentity, own: StreamId, directory: &Directory, initials: &str) -> Result<()> {
    if directory.active_device(&own.device).is_err() {
        return Ok(());
    }
    let Some(target) = compartments::find(work.connection, directory.organisation_compartment())? else { return Ok(()) };
    let provisional = compartments::all(work.connection)?
        .into_iter()
        .find(|compartment| compartment.class == Class::Organisation && compartment.provisional && !compartment.retired);
    let Some(provisional) = provisional else { return Ok(()) };
    let mut references = References::new(initials);
    let mut all_moved = true;
    for (number, record) in records(work.connection, &provisional)? {
        let Some(state) = rows::state(work.connection, work.seal, &provisional, record)? else { continue };
        let draft = Draft { compartment: target.id, writes: again(record, &state), cause: Cause::Edit, reason: None };
        work.connection.execute_batch("SAVEPOINT move_in")?;
        match commit_one(work, identity, &target, own, draft, &mut references) {
            Ok(_) => {
                work.connection.execute_batch("RELEASE move_in")?;
                rows::remove(work.connection, number)?;
            }
            Err(VaultError::NotAllowed { .. } | VaultError::Author(_)) => {
                work.connection.execute_batch("ROLLBACK TO move_in; RELEASE move_in")?;
                all_moved = false;
            }
            Err(error) => return Err(error),
        }
    }
    if all_moved {
        let forget = |sql: &str| work.connection.execute(sql, [provisional.number]);
        forget("DELETE FROM chunk WHERE blob IN (SELECT number FROM blob WHERE compartment = ?1)")?;
        forget("DELETE FROM blob WHERE compartment = ?1")?;
        forget("UPDATE compartment SET retired = 1 WHERE number = ?1")?;
    }
    Ok(())
}

fn records(connection: &Connection, compartment: &CompartmentInfo) -> Result<Vec<(i64, RecordId)>> {
    let mut statement = connection.prepare("SELECT number, id FROM record WHERE compartment = ?1 ORDER BY number")?;
    let rows = statement.query_map([compartment.number], |row| Ok((row.get(0)?, RecordId(row.get(1)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The writes that make a record what it is.
fn again(record: RecordId, state: &RecordState) -> Vec<DraftWrite> {
    let Some(kind) = state.kind().and_then(kind) else { return Vec::new() };
    let mut writes = vec![DraftWrite::Create { record, kind: kind.name.to_owned() }];
    for field in kind.fields {
        let name = field.name.to_owned();
        let write = match field.merge {
            Merge::Register => match state.register(field.name).map(|register| register.shown().clone()) {
                None | Some(Value::Empty) => None,
                Some(value) => Some(DraftWrite::Put { record, field: name, value, parents: None }),
            },
            Merge::Text => state.text(field.name).filter(|text| !text.text().is_empty()).map(|text| DraftWrite::TextReplace {
                record,
                field: name,
                text: text.text().to_owned(),
                parents: None,
            }),
            Merge::Set => {
                let elements: Vec<String> = state.set(field.name).into_iter().flat_map(|set| set.elements()).map(str::to_owned).collect();
                (!elements.is_empty()).then_some(DraftWrite::Add { record, field: name, elements })
            }
        };
        writes.extend(write);
    }
    writes
}
