//! The default store: SQLite and a folder of chunks, nothing to set up.
//!
//! ```text
//! <data>/relay.db        everything but chunks
//! <data>/chunks/…        one file a chunk, named by its SHA-256; an empty `<SHA-256>.dropped` for one that was deleted
//! <data>/lock            held while a server runs
//! ```

mod folder;
mod lists;
mod segments;

use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fieldseal_seal::{CompartmentId, DeviceId, Hash, InviteId};
use fieldseal_sync::message::{StreamHead, StreamId};
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::{CheckpointPut, Founded, FoundingLine, LogHead, LogItem, NewSegment, PageSize, Push, Store, StoreError};
use folder::Folder;

/// The database's file name in the data folder.
pub const DATABASE: &str = "relay.db";
/// The chunks' folder name in the data folder.
pub const CHUNKS: &str = "chunks";

/// The layout's version, in `PRAGMA user_version`.
const VERSION: i64 = 1;

/// Every column that the relay stores. Byte strings are ciphertext, signed objects, public identifiers or hashes.
const TABLES: &str = "
    CREATE TABLE setup (only INTEGER PRIMARY KEY CHECK (only = 1), token_hash BLOB NOT NULL);
    CREATE TABLE directory (position INTEGER PRIMARY KEY, entry BLOB NOT NULL);
    CREATE TABLE enrolment (number INTEGER PRIMARY KEY AUTOINCREMENT, device BLOB NOT NULL, invite BLOB NOT NULL, request BLOB NOT NULL);
    CREATE TABLE founding (number INTEGER PRIMARY KEY AUTOINCREMENT, compartment BLOB NOT NULL UNIQUE, founder BLOB NOT NULL, founding BLOB NOT NULL);
    CREATE TABLE segment (
        compartment BLOB NOT NULL, number INTEGER NOT NULL, device BLOB NOT NULL, incarnation INTEGER NOT NULL,
        last INTEGER NOT NULL, head BLOB NOT NULL, hash BLOB NOT NULL, link BLOB NOT NULL, bytes BLOB NOT NULL,
        PRIMARY KEY (compartment, number), UNIQUE (compartment, device, incarnation, last));
    CREATE TABLE stream (
        compartment BLOB NOT NULL, device BLOB NOT NULL, incarnation INTEGER NOT NULL, counter INTEGER NOT NULL, link BLOB NOT NULL,
        PRIMARY KEY (compartment, device, incarnation)) WITHOUT ROWID;
    CREATE TABLE checkpoint (
        compartment BLOB NOT NULL, device BLOB NOT NULL, sequence INTEGER NOT NULL, checkpoint BLOB NOT NULL,
        PRIMARY KEY (compartment, device));
    CREATE TABLE checkpoint_counter (compartment BLOB PRIMARY KEY, counter INTEGER NOT NULL);
";

/// See the module.
pub struct EmbeddedStore {
    database: Mutex<Connection>,
    folder: Folder,
    _lock: File,
}

impl EmbeddedStore {
    /// Opens the data folder, making it if there is none. One process at a time.
    pub fn open(data: &Path) -> Result<Self, StoreError> {
        std::fs::create_dir_all(data).map_err(failed)?;
        let lock = File::create(data.join("lock")).map_err(failed)?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => StoreError::Failed("another server uses this data folder".into()),
            TryLockError::Error(error) => failed(error),
        })?;
        let folder = Folder::open(&data.join(CHUNKS))?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let database = Connection::open_with_flags(data.join(DATABASE), flags).map_err(sql)?;
        // A rollback journal, flushed with its folder: a write-ahead log would lose committed rows to one flipped bit without a word.
        database
            .execute_batch(
                "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
            )
            .map_err(sql)?;
        let mut store = Self { database: Mutex::new(database), folder, _lock: lock };
        store.prepare()?;
        Ok(store)
    }

    fn prepare(&mut self) -> Result<(), StoreError> {
        let database = self.database.get_mut().unwrap_or_else(PoisonError::into_inner);
        let version: i64 = database.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(sql)?;
        match version {
            0 => {
                let transaction = database.transaction().map_err(sql)?;
                transaction.execute_batch(TABLES).map_err(sql)?;
                transaction.execute_batch(&format!("PRAGMA user_version = {VERSION}")).map_err(sql)?;
                transaction.commit().map_err(sql)
            }
            VERSION => Ok(()),
            newer => Err(StoreError::Failed(format!("the data folder is of version {newer}, this server reads version {VERSION}"))),
        }
    }

    fn database(&self) -> MutexGuard<'_, Connection> {
        self.database.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for EmbeddedStore {
    fn setup_token(&self) -> Result<Option<Hash>, StoreError> {
        lists::setup_token(&self.database())
    }

    fn set_setup_token(&self, hash: &Hash) -> Result<(), StoreError> {
        lists::set_setup_token(&self.database(), hash)
    }

    fn directory(&self, first: u64, page: PageSize) -> Result<Vec<Vec<u8>>, StoreError> {
        lists::directory(&self.database(), first, page)
    }

    fn append_directory(&self, first: u64, entries: &[Vec<u8>]) -> Result<bool, StoreError> {
        lists::append_directory(&mut self.database(), first, entries)
    }

    fn put_enrolment(&self, device: &DeviceId, invite: &InviteId, request: &[u8], now_ms: u64) -> Result<Option<u64>, StoreError> {
        lists::put_enrolment(&mut self.database(), device, invite, request, now_ms)
    }

    fn enrolments(&self, after: u64, page: PageSize) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
        lists::enrolments(&self.database(), after, page)
    }

    fn last_enrolment(&self) -> Result<u64, StoreError> {
        lists::last_enrolment(&self.database())
    }

    fn drop_enrolment(&self, number: u64) -> Result<(), StoreError> {
        lists::drop_enrolment(&self.database(), number)
    }

    fn drop_enrolments_of(&self, device: &DeviceId) -> Result<(), StoreError> {
        lists::drop_enrolments_of(&self.database(), device)
    }

    fn put_founding(&self, compartment: &CompartmentId, founder: &DeviceId, founding: &[u8], now_ms: u64) -> Result<Founded, StoreError> {
        lists::put_founding(&mut self.database(), compartment, founder, founding, now_ms)
    }

    fn foundings(&self) -> Result<Vec<FoundingLine>, StoreError> {
        lists::foundings(&self.database())
    }

    fn founding(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
        lists::founding(&self.database(), number)
    }

    fn push(&self, compartment: &CompartmentId, segments: &[NewSegment]) -> Result<Push, StoreError> {
        segments::push(&mut self.database(), compartment, segments)
    }

    fn log_head(&self, compartment: &CompartmentId) -> Result<LogHead, StoreError> {
        segments::log_head(&self.database(), compartment)
    }

    fn link_at(&self, compartment: &CompartmentId, number: u64) -> Result<Option<Hash>, StoreError> {
        segments::link_at(&self.database(), compartment, number)
    }

    fn log(
        &self,
        compartment: &CompartmentId,
        after: u64,
        have: &dyn Fn(&StreamId) -> u64,
        page: PageSize,
    ) -> Result<Vec<LogItem>, StoreError> {
        segments::log(&self.database(), compartment, after, have, page)
    }

    fn streams(&self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, StoreError> {
        segments::streams(&self.database(), compartment)
    }

    fn put_chunks(&self, compartment: &CompartmentId, chunks: &[(Hash, &[u8])]) -> Result<(), StoreError> {
        self.folder.put(compartment, chunks)
    }

    fn has_chunk(&self, compartment: &CompartmentId, hash: &Hash) -> Result<bool, StoreError> {
        self.folder.has(compartment, hash)
    }

    fn chunk(&self, compartment: &CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>, StoreError> {
        self.folder.read(compartment, hash)
    }

    fn drop_chunks(&self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<(), StoreError> {
        self.folder.discard(compartment, hashes)
    }

    fn put_checkpoint(
        &self,
        compartment: &CompartmentId,
        device: &DeviceId,
        sequence: u64,
        checkpoint: &[u8],
        now_ms: u64,
    ) -> Result<CheckpointPut, StoreError> {
        lists::put_checkpoint(&mut self.database(), compartment, device, sequence, checkpoint, now_ms)
    }

    fn checkpoints(&self, compartment: &CompartmentId) -> Result<(Vec<Vec<u8>>, u64), StoreError> {
        lists::checkpoints(&self.database(), compartment)
    }

    fn checkpoint_counter(&self, compartment: &CompartmentId) -> Result<u64, StoreError> {
        lists::checkpoint_counter(&self.database(), compartment)
    }
}

pub(super) fn sql(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full,
        _ => StoreError::Failed(error.to_string()),
    }
}

pub(super) fn failed(error: std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::Failed(error.to_string()),
    }
}

/// SQLite counts to 2^63 - 1; a number beyond it is in no table.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A fixed-length column. Another length is damage.
pub(super) fn bytes<const N: usize>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<[u8; N]> {
    let blob: Vec<u8> = row.get(column)?;
    blob.try_into().map_err(|_| rusqlite::Error::InvalidColumnType(column, "fixed length".into(), rusqlite::types::Type::Blob))
}
