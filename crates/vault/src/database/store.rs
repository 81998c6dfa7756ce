//! The one writer: a transaction, then the head. Only after both is anything acknowledged.

use std::path::PathBuf;

use fieldseal_seal::{Domain, Hash, Randomness, VaultId};
use rusqlite::{Connection, TransactionBehavior};

use super::tally;
use crate::{
    Result, VaultError,
    files::{
        head::{HeadFile, Mark},
        layout::{self, Layout},
    },
};

const COMMIT: Domain = Domain::new("commit");

/// The database with its head file.
pub struct Store {
    connection: Connection,
    head: HeadFile,
    mark: Mark,
    health: Health,
    folder: PathBuf,
}

/// The commit chain as the database tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitState {
    pub number: u64,
    pub link: Hash,
    pub previous: Hash,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Health {
    Sound,
    /// The last transaction is in the database and not in the head file.
    HeadBehind,
    /// A statement failed in a way that leaves open what the file holds: it is read again before the next write.
    Suspect,
    Broken(String),
}

impl Store {
    pub fn new(layout: &Layout, connection: Connection, head: HeadFile, mark: Mark) -> Self {
        Self { connection, head, mark, health: Health::Sound, folder: layout.folder().to_owned() }
    }

    /// For reading.
    pub fn read(&self) -> &Connection {
        &self.connection
    }

    pub fn mark(&self) -> &Mark {
        &self.mark
    }

    /// Runs `work` in one transaction; what it returns is durable and acknowledged. After an error nothing of it is in the database, with one
    /// exception: when only the head could not be written, the transaction is there, and the next write mends the head first.
    pub fn write<T>(&mut self, randomness: &mut dyn Randomness, work: impl FnOnce(&Connection, &mut Mark) -> Result<T>) -> Result<T> {
        self.settle(randomness)?;
        let mut mark = self.mark.clone();
        let result = Self::transact(&mut self.connection, &mut mark, work);
        let value = match result {
            Ok(value) => value,
            Err(error) => {
                self.health = Health::Suspect;
                return Err(self.explain(error));
            }
        };
        self.mark = mark;
        self.health = Health::HeadBehind;
        self.write_head(randomness)?;
        Ok(value)
    }

    /// Writes the head anew, after something outside the database changed (the header).
    pub fn write_mark(&mut self, randomness: &mut dyn Randomness, change: impl FnOnce(&mut Mark)) -> Result<()> {
        self.settle(randomness)?;
        change(&mut self.mark);
        self.health = Health::HeadBehind;
        self.write_head(randomness)
    }

    /// Goes on with another database, one commit ahead of this one, that already lies in this one's place.
    pub fn exchange(&mut self, connection: Connection, state: &CommitState, randomness: &mut dyn Randomness) -> Result<()> {
        self.connection = connection;
        self.mark.commit = state.number;
        self.mark.commit_link = state.link;
        self.health = Health::HeadBehind;
        self.write_head(randomness)
    }

    fn transact<T>(connection: &mut Connection, mark: &mut Mark, work: impl FnOnce(&Connection, &mut Mark) -> Result<T>) -> Result<T> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&transaction, mark)?;
        let state = advance(&transaction)?;
        transaction.commit()?;
        mark.commit = state.number;
        mark.commit_link = state.link;
        Ok(value)
    }

    fn write_head(&mut self, randomness: &mut dyn Randomness) -> Result<()> {
        self.head.write(&self.mark, randomness)?;
        self.health = Health::Sound;
        Ok(())
    }

    fn settle(&mut self, randomness: &mut dyn Randomness) -> Result<()> {
        match &self.health {
            Health::Sound => Ok(()),
            Health::HeadBehind => self.write_head(randomness),
            Health::Broken(detail) => Err(VaultError::ReopenNeeded { detail: detail.clone() }),
            Health::Suspect => {
                let state = read_state(&self.connection)?;
                if (state.number, state.link) == (self.mark.commit, self.mark.commit_link) {
                    self.health = Health::Sound;
                    return Ok(());
                }
                let detail = format!("the database is at {}, not at {}", state.number, self.mark.commit);
                self.health = Health::Broken(detail.clone());
                Err(VaultError::ReopenNeeded { detail })
            }
        }
    }

    /// SQLite reports a full disk as such, but a file size limit or quota as a failed write: asking the file system again tells.
    fn explain(&mut self, error: VaultError) -> VaultError {
        let VaultError::ReopenNeeded { detail } = error else { return error };
        if self.is_full() {
            return VaultError::DiskFull;
        }
        self.health = Health::Broken(detail.clone());
        VaultError::ReopenNeeded { detail }
    }

    fn is_full(&self) -> bool {
        let probe = self.folder.join("probe.tmp");
        let database = std::fs::metadata(self.folder.join("vault.db")).map_or(0, |metadata| metadata.len());
        let room = layout::create(&probe).and_then(|file| file.set_len(database.saturating_add(1 << 20)));
        let _ = std::fs::remove_file(&probe);
        room.is_err_and(|error| matches!(VaultError::io(&probe, error), VaultError::DiskFull))
    }
}

/// Where the commit chain begins: `SHA256("fieldseal/1/commit\0" || vault id)`.
pub fn begin(connection: &Connection, vault: &VaultId) -> Result<CommitState> {
    let origin = Hash::tagged(COMMIT, &[vault.as_bytes()]);
    connection.execute("INSERT INTO commit_state VALUES (1, 0, ?1, ?1)", [origin.as_bytes()])?;
    advance(connection)
}

/// Reads the chain's last link.
pub fn read_state(connection: &Connection) -> Result<CommitState> {
    let (number, link, previous): (i64, Vec<u8>, Vec<u8>) = connection
        .prepare_cached("SELECT number, link, previous FROM commit_state")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let hash = |bytes: &[u8]| Hash::from_slice(bytes).map_err(|error| VaultError::stored("commit state", error));
    Ok(CommitState { number: u64::try_from(number).unwrap_or(0), link: hash(&link)?, previous: hash(&previous)? })
}

/// `SHA256("fieldseal/1/commit\0" || previous link || number as 8 bytes, big-endian || tally)`.
pub fn link(previous: &Hash, number: u64, tally: &Hash) -> Hash {
    Hash::tagged(COMMIT, &[previous.as_bytes(), &number.to_be_bytes(), tally.as_bytes()])
}

/// Adds a link for what the running transaction did.
pub fn advance(connection: &Connection) -> Result<CommitState> {
    let last = read_state(connection)?;
    let number = last.number.saturating_add(1);
    let link = link(&last.link, number, &tally::read(connection)?);
    connection.prepare_cached("UPDATE commit_state SET number = ?1, link = ?2, previous = ?3")?.execute((
        number as i64,
        link.as_bytes(),
        last.link.as_bytes(),
    ))?;
    Ok(CommitState { number, link, previous: last.link })
}
