//! Opening the SQLCipher database with the settings that its promises rest on.

use std::{path::Path, sync::Once};

use fieldseal_seal::VaultKey;
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use zeroize::Zeroizing;

use super::tally;
use crate::{Result, VaultError, records::veil};

/// Decrypted pages kept in memory, in KiB.
const CACHE_KIB: i64 = 32 * 1024;

/// Opens (or, with `create`, makes) the database under the vault's raw key.
///
/// `journal_mode=DELETE` with `synchronous=EXTRA`: a write-ahead log loses committed rows silently when a bit in it flips, and a laptop's write
/// rate is tiny. `secure_delete` leaves no erased text in free pages. Temporary tables and statement journals stay in memory.
pub fn open(path: &Path, key: &VaultKey, create: bool) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
        super::super::files::layout::create(path).map_err(|error| VaultError::io(path, error))?;
    } else if !path.exists() {
        return Err(VaultError::DatabaseMissing);
    }
    prepare_library();
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLCipher writes to standard error unless told not to, so this comes before the key.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let literal = key.database_key_literal();
    let pragma = Zeroizing::new(format!("PRAGMA key = \"{}\";", literal.as_str()));
    connection.execute_batch(&pragma)?;
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON; PRAGMA fullfsync = ON; PRAGMA synchronous = EXTRA;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.set_prepared_statement_cache_capacity(128);
    // The first read: a wrong key, a file that is no database and a damaged first page all show here.
    let mode: String = connection
        .query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))
        .map_err(|error| VaultError::DatabaseDamaged { detail: error.to_string() })?;
    if mode != "delete" {
        return Err(VaultError::DatabaseDamaged { detail: format!("journal mode {mode}") });
    }
    tally::register(&connection)?;
    connection.execute_batch(veil::TABLE)?;
    Ok(connection)
}

/// Opens the library once before the first key is given.
///
/// SQLite counts itself as initialised before its extra initialisation, which is SQLCipher's, has ended: a second thread that opens a database in
/// that moment finds no cipher and its key is refused.
fn prepare_library() {
    static PREPARED: Once = Once::new();
    // Whatever fails here fails again, with its own error, when the database is opened.
    PREPARED.call_once(|| drop(Connection::open_in_memory()));
}
