//! Opening a vault: find out what is there, compare it with what was acknowledged, mend what can be mended and say so.

use std::{fs, path::Path, sync::Arc};

use fieldseal_seal::{DeviceIdentity, Keyring, OrganisationId, Randomness, VaultHeader, VaultKey};
use rusqlite::{Connection, TransactionBehavior};

use crate::{
    BlobStore, Environment, Owner, Repair, Result, Vault, VaultError,
    blobs::{fetch::Fetches, sweep::sweep},
    database::{
        open, rescue, schema,
        store::{self, CommitState, Store},
        tally,
    },
    files::{
        head::{HeadFile, Mark},
        header,
        layout::Layout,
        lock::Lock,
    },
    journal::{compartments, sealing::LocalSeal},
    records::veil::Veil,
    settings,
    transport::{chunks, directory},
};

/// What opening found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpenReport {
    /// What was wrong and was put right.
    pub repairs: Vec<Repair>,
}

/// What to do with a database that is not the one last acknowledged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Older {
    Refuse,
    Accept,
}

impl Vault {
    /// Opens the vault in `folder`. `passphrase` is UTF-8 in NFC. Takes as long as the key derivation, and some milliseconds.
    ///
    /// # Errors
    /// One code for each situation; see [`VaultError`]. [`VaultError::RolledBack`], [`VaultError::HeadMissing`] and
    /// [`VaultError::HeadDamaged`] can be repaired with [`Vault::accept_older_copy`].
    pub fn open(folder: &Path, passphrase: &[u8], environment: Environment) -> Result<(Self, OpenReport)> {
        open_with(folder, passphrase, environment, Older::Refuse)
    }

    /// Opens a vault whose database is older than what was acknowledged, or whose head file is lost, after a person decided so: a restored
    /// backup. What the copy lacks comes back from the server as far as it was sent. The vault writes as a new incarnation from now on.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn accept_older_copy(folder: &Path, passphrase: &[u8], environment: Environment) -> Result<(Self, OpenReport)> {
        open_with(folder, passphrase, environment, Older::Accept)
    }
}

fn open_with(folder: &Path, passphrase: &[u8], environment: Environment, older: Older) -> Result<(Vault, OpenReport)> {
    let layout = Layout::new(folder);
    if !Vault::is_at(folder) && !layout.head().exists() && !layout.creating().exists() {
        return Err(VaultError::NotFound { path: folder.display().to_string() });
    }
    let lock = Lock::take(&layout)?;
    if layout.creating().exists() {
        return Err(VaultError::CreationUnfinished);
    }
    rescue::clear(&layout)?;
    let mut repairs = Vec::new();
    let mut random = environment.clone();
    let (header, key) = header::unlock(&layout, passphrase, &mut repairs)?;
    let mut connection = open::open(&layout.database(), &key, false)?;
    let found = schema::version(&connection)?;
    if found as usize > schema::MIGRATIONS.len() {
        return Err(VaultError::NewerVersion { found, supported: schema::MIGRATIONS.len() as u32 });
    }
    if found == 0 {
        return Err(VaultError::DatabaseDamaged { detail: "the file is empty".to_owned() });
    }
    let state = store::read_state(&connection)?;
    if state.link != store::link(&state.previous, state.number, &tally::read(&connection)?) {
        return Err(VaultError::DatabaseDamaged { detail: "the commit chain does not fit its tables".to_owned() });
    }
    let (head, mark) = match compare(&layout, &header, &key, &state, &mut repairs) {
        Ok(found) => found,
        Err(error) if older == Older::Accept && is_about_age(&error) => {
            let (head, mark) = begin_anew(&layout, &header, &key, &mut connection, &mut random)?;
            repairs.push(Repair::NewIncarnation { incarnation: mark.incarnation });
            (head, mark)
        }
        Err(error) => return Err(error),
    };
    let head = if repairs.contains(&Repair::Head) { head.rewrite(&layout, &mark, &mut random)? } else { head };
    let mut store = Store::new(&layout, connection, head, mark);
    if repairs.contains(&Repair::HeadCaughtUp) {
        store.write_mark(&mut random, |_| {})?;
    }
    migrate(&layout, &mut store, found, &mut random, &mut repairs)?;
    let mut vault = load(layout, header, key, store, environment, lock)?;
    vault.sweep(&mut repairs)?;
    Ok((vault, OpenReport { repairs }))
}

fn is_about_age(error: &VaultError) -> bool {
    matches!(error, VaultError::RolledBack { .. } | VaultError::HeadMissing | VaultError::HeadDamaged)
}

/// Whether the database is the one that was last acknowledged, or one unacknowledged transaction ahead of it.
fn compare(
    layout: &Layout,
    header: &VaultHeader,
    key: &VaultKey,
    state: &CommitState,
    repairs: &mut Vec<Repair>,
) -> Result<(HeadFile, Mark)> {
    let file = HeadFile::open(layout, key.head_key(), header.vault_id(), repairs)?;
    let head = file.head().clone();
    if header.sequence() < head.header_sequence {
        return Err(VaultError::HeaderRolledBack { found: header.sequence(), expected: head.header_sequence });
    }
    let mark = Mark {
        header_sequence: header.sequence(),
        commit: state.number,
        commit_link: state.link,
        incarnation: head.incarnation,
        directory: head.directory,
    };
    if (head.commit, head.commit_link) == (state.number, state.link) {
        if header.sequence() > head.header_sequence {
            repairs.push(Repair::HeadCaughtUp);
        }
        return Ok((file, mark));
    }
    if head.commit.checked_add(1) == Some(state.number) && head.commit_link == state.previous {
        repairs.push(Repair::HeadCaughtUp);
        return Ok((file, mark));
    }
    Err(VaultError::RolledBack { database: state.number, acknowledged: head.commit })
}

/// Makes the database as it is the acknowledged one: a new incarnation first, then the head, so that an interruption leaves the refusal.
fn begin_anew(
    layout: &Layout,
    header: &VaultHeader,
    key: &VaultKey,
    connection: &mut Connection,
    randomness: &mut dyn Randomness,
) -> Result<(HeadFile, Mark)> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let incarnation = start_incarnation(&transaction, randomness)?;
    let state = store::advance(&transaction)?;
    transaction.commit()?;
    let directory = directory::stored_head(connection)?;
    let mark = Mark { header_sequence: header.sequence(), commit: state.number, commit_link: state.link, incarnation, directory };
    let head = HeadFile::create(layout, key.head_key(), header.vault_id(), &mark, randomness)?;
    Ok((head, mark))
}

/// Draws the number of a new incarnation and forgets how far the relay was read: everything is fetched again.
///
/// The number is random, so that a copy put back a second time does not choose the one that was chosen the first time.
pub fn start_incarnation(connection: &Connection, randomness: &mut dyn Randomness) -> Result<u32> {
    let mut bytes = [0; 4];
    randomness.fill(&mut bytes);
    let incarnation = u32::from_be_bytes(bytes).max(1);
    settings::set_encoded(connection, settings::INCARNATION, &incarnation)?;
    compartments::forget_cursors(connection)?;
    Ok(incarnation)
}

/// Brings the database to this program's format, after copying it.
fn migrate(layout: &Layout, store: &mut Store, found: u32, randomness: &mut dyn Randomness, repairs: &mut Vec<Repair>) -> Result<()> {
    let to = schema::MIGRATIONS.len() as u32;
    if found == to {
        return Ok(());
    }
    let backup = layout.database().with_extension(format!("db.format-{found}"));
    fs::copy(layout.database(), &backup)
        .and_then(|_| fs::File::open(&backup)?.sync_all())
        .map_err(|error| VaultError::io(&backup, error))?;
    store.write(randomness, |connection, _| schema::migrate(connection, schema::MIGRATIONS).map(|_| ()))?;
    let backup = backup.file_name().unwrap_or_default().to_string_lossy().into_owned();
    repairs.push(Repair::Migrated { from: found, to, backup });
    Ok(())
}

fn load(layout: Layout, header: VaultHeader, key: VaultKey, store: Store, environment: Environment, lock: Lock) -> Result<Vault> {
    let connection = store.read();
    let missing = |what: &'static str| VaultError::stored(what, "not there");
    let owner: Owner = settings::get_encoded(connection, settings::OWNER)?.ok_or_else(|| missing("owner"))?;
    let sealed = settings::get(connection, settings::DEVICE)?.ok_or_else(|| missing("device"))?;
    let identity = DeviceIdentity::open_secret(&sealed, &key.device_key()).map_err(|error| VaultError::stored("device", error))?;
    let incarnation: u32 = settings::get_encoded(connection, settings::INCARNATION)?.ok_or_else(|| missing("incarnation"))?;
    let organisation: Option<OrganisationId> = settings::get_encoded(connection, settings::ORGANISATION)?;
    let loaded = directory::load(connection, organisation)?;
    let mut keyring = Keyring::new();
    directory::load_keys(connection, &mut keyring)?;
    Ok(Vault {
        blobs: BlobStore::new(layout.clone(), environment.clone()),
        fetches: Fetches::default(),
        local: LocalSeal::new(key.identity_key()),
        directory: loaded.map(Arc::new),
        layout,
        header,
        key,
        store,
        environment,
        identity,
        owner,
        incarnation,
        organisation,
        keyring,
        veil: Veil::default(),
        _lock: lock,
    })
}

impl Vault {
    fn sweep(&mut self, repairs: &mut Vec<Repair>) -> Result<()> {
        self.remove_deleted();
        let swept = sweep(&self.layout, self.store.read())?;
        if swept.orphans > 0 {
            repairs.push(Repair::OrphanBlobs { count: swept.orphans });
        }
        if !swept.adopted.is_empty() {
            repairs.push(Repair::BlobsNoted { count: swept.adopted.len() as u64 });
            self.store.write(&mut self.environment, |connection, _| {
                swept.adopted.iter().try_for_each(|blob| chunks::note_file(connection, *blob))
            })?;
        }
        Ok(())
    }
}
