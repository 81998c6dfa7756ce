//! The tables. `docs/vault-format.md` explains them; migrations change them and are never edited after a release.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::tally;
use crate::{Result, VaultError};

/// The steps from one format to the next: step `n` (counted from 1) leads to format `n`. Steps are SQL of their own and use no type of the
/// program, so that they keep meaning what they meant.
pub const MIGRATIONS: &[Migration] = &[Migration { sql: FORMAT_1, with_tally: true }, Migration { sql: FORMAT_2, with_tally: false }];

/// One step.
pub struct Migration {
    pub sql: &'static str,
    /// Whether the tally's triggers are to be made anew afterwards.
    pub with_tally: bool,
}

/// Brings the database to the newest format inside the caller's transaction.
///
/// # Errors
/// [`VaultError::NewerVersion`] for a database from the future; nothing is changed then.
pub fn migrate(connection: &Connection, migrations: &[Migration]) -> Result<bool> {
    let found = version(connection)?;
    let supported = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    if found > supported {
        return Err(VaultError::NewerVersion { found, supported });
    }
    for migration in migrations.iter().skip(found as usize) {
        if found > 0 && migration.with_tally {
            for (table, _) in tally::TABLES {
                for event in ["insert", "delete", "update"] {
                    connection.execute_batch(&format!("DROP TRIGGER IF EXISTS tally_{table}_{event};"))?;
                }
            }
        }
        connection.execute_batch(migration.sql)?;
        if migration.with_tally {
            connection.execute_batch(&tally::triggers())?;
            connection.execute("UPDATE tally SET sum = ?1", [tally::recount(connection)?.as_bytes()])?;
        }
    }
    connection.execute("UPDATE format SET version = ?1", [supported])?;
    Ok(found < supported)
}

/// The database's format; 0 when it is empty.
pub fn version(connection: &Connection) -> Result<u32> {
    let has_table: bool =
        connection
            .query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'format')", [], |row| row.get(0))?;
    if !has_table {
        return Ok(0);
    }
    Ok(connection.query_row("SELECT version FROM format", [], |row| row.get(0))?)
}

/// What differs between the database's tables, indexes and triggers and those that the format prescribes.
pub fn differences(connection: &Connection) -> Result<Vec<String>> {
    let prescribed = Connection::open_in_memory()?;
    tally::register(&prescribed)?;
    migrate(&prescribed, MIGRATIONS)?;
    let (there, expected) = (definitions(connection)?, definitions(&prescribed)?);
    Ok(there.symmetric_difference(&expected).map(|(name, _)| name.clone()).collect())
}

fn definitions(connection: &Connection) -> Result<BTreeSet<(String, String)>> {
    let mut statement = connection.prepare("SELECT name, coalesce(sql, '') FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite_%'")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Empties every table that the journal can fill again.
pub const CLEAR_DERIVED: &str = "
DROP TABLE search; DROP TABLE search_title;
CREATE VIRTUAL TABLE search USING fts5 (body, extra, tokenize = 'ascii', prefix = '2 3');
CREATE VIRTUAL TABLE search_title USING fts5 (body, extra, tokenize = 'ascii', prefix = '2 3');
INSERT INTO search (search, rank) VALUES ('pgsz', 3800);
DELETE FROM deleted_blob; DELETE FROM chunk; DELETE FROM blob_use; DELETE FROM blob; DELETE FROM conflict; DELETE FROM link;
DELETE FROM record_change; DELETE FROM record_state; DELETE FROM record;";

const FORMAT_1: &str = "
CREATE TABLE format (version INTEGER NOT NULL);
INSERT INTO format VALUES (0);
CREATE TABLE commit_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL, link BLOB NOT NULL, previous BLOB NOT NULL);
CREATE TABLE tally (one INTEGER PRIMARY KEY CHECK (one = 1), sum BLOB NOT NULL);
INSERT INTO tally VALUES (1, zeroblob(32));
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

-- The journal.
CREATE TABLE compartment (
    number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    class TEXT NOT NULL CHECK (class IN ('organisation', 'mission', 'identity')),
    provisional INTEGER NOT NULL DEFAULT 0, retired INTEGER NOT NULL DEFAULT 0,
    cursor INTEGER NOT NULL DEFAULT 0, cursor_link BLOB);
CREATE TABLE epoch (
    compartment INTEGER NOT NULL REFERENCES compartment, epoch INTEGER NOT NULL, key BLOB NOT NULL,
    PRIMARY KEY (compartment, epoch)) WITHOUT ROWID;
CREATE TABLE stream (
    number INTEGER PRIMARY KEY, compartment INTEGER NOT NULL REFERENCES compartment,
    device BLOB NOT NULL, incarnation INTEGER NOT NULL,
    counter INTEGER NOT NULL, link BLOB NOT NULL, past BLOB NOT NULL, signature BLOB,
    acknowledged INTEGER NOT NULL DEFAULT 0, frozen INTEGER NOT NULL DEFAULT 0,
    UNIQUE (compartment, device, incarnation));
CREATE TABLE change (
    id INTEGER PRIMARY KEY, stream INTEGER NOT NULL REFERENCES stream, counter INTEGER NOT NULL, arrived_ms INTEGER NOT NULL,
    salt BLOB, bytes BLOB, erased BLOB, UNIQUE (stream, counter));
CREATE TABLE held (
    stream INTEGER NOT NULL REFERENCES stream, counter INTEGER NOT NULL,
    salt BLOB, bytes BLOB, erased BLOB, PRIMARY KEY (stream, counter)) WITHOUT ROWID;
CREATE TABLE quarantine (
    change INTEGER PRIMARY KEY REFERENCES change, reason TEXT NOT NULL, detail TEXT NOT NULL, arrived_ms INTEGER NOT NULL);

-- Transport.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY, stream INTEGER NOT NULL REFERENCES stream, first INTEGER NOT NULL, last INTEGER NOT NULL,
    bytes BLOB NOT NULL, UNIQUE (stream, first));
CREATE TABLE held_segment (
    id INTEGER PRIMARY KEY, compartment INTEGER NOT NULL REFERENCES compartment, device BLOB NOT NULL, incarnation INTEGER NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL, waits_for TEXT NOT NULL, bytes BLOB NOT NULL,
    UNIQUE (compartment, device, incarnation, first, last));
CREATE TABLE quarantined_segment (
    id INTEGER PRIMARY KEY, compartment INTEGER NOT NULL REFERENCES compartment, number INTEGER NOT NULL,
    reason TEXT NOT NULL, detail TEXT NOT NULL, arrived_ms INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE claimed (
    compartment INTEGER NOT NULL REFERENCES compartment, device BLOB NOT NULL, incarnation INTEGER NOT NULL,
    counter INTEGER NOT NULL, link BLOB NOT NULL, PRIMARY KEY (compartment, device, incarnation)) WITHOUT ROWID;
CREATE TABLE directory_entry (sequence INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE founding (
    compartment INTEGER PRIMARY KEY REFERENCES compartment, bytes BLOB NOT NULL);
CREATE TABLE checkpoint (
    compartment INTEGER NOT NULL REFERENCES compartment, device BLOB NOT NULL, sequence INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (compartment, device)) WITHOUT ROWID;
CREATE TABLE blob_file (
    blob BLOB PRIMARY KEY, frames INTEGER NOT NULL, sent BLOB NOT NULL, all_sent INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX blob_file_unsent ON blob_file (all_sent) WHERE all_sent = 0;

-- Derived: filled again from the journal by a rebuild.
CREATE TABLE record (
    number INTEGER PRIMARY KEY, compartment INTEGER NOT NULL REFERENCES compartment, id BLOB NOT NULL, kind TEXT NOT NULL,
    title TEXT NOT NULL, title_key TEXT NOT NULL, reference TEXT NOT NULL, reference_key TEXT NOT NULL,
    created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, touched_ms INTEGER NOT NULL, conflicts INTEGER NOT NULL,
    cells BLOB NOT NULL, UNIQUE (id, compartment));
CREATE INDEX record_by_updated ON record (compartment, kind, updated_ms, number);
CREATE INDEX record_by_created ON record (compartment, kind, created_ms, number);
CREATE INDEX record_by_title ON record (compartment, kind, title_key, number);
CREATE INDEX record_by_reference ON record (compartment, kind, reference_key, number);
CREATE INDEX record_by_kind ON record (kind, updated_ms, number);
CREATE INDEX record_by_touch ON record (touched_ms);
CREATE TABLE record_state (record INTEGER PRIMARY KEY REFERENCES record, state BLOB NOT NULL);
CREATE TABLE record_change (
    record INTEGER NOT NULL REFERENCES record, change INTEGER NOT NULL REFERENCES change, PRIMARY KEY (record, change)) WITHOUT ROWID;
CREATE TABLE link (
    source INTEGER NOT NULL REFERENCES record, field TEXT NOT NULL, target BLOB NOT NULL,
    PRIMARY KEY (source, field, target)) WITHOUT ROWID;
CREATE INDEX link_by_target ON link (target);
CREATE TABLE conflict (
    record INTEGER NOT NULL REFERENCES record, field TEXT NOT NULL, merge TEXT NOT NULL, PRIMARY KEY (record, field, merge)) WITHOUT ROWID;
CREATE TABLE blob (
    number INTEGER PRIMARY KEY, id BLOB NOT NULL, compartment INTEGER NOT NULL REFERENCES compartment,
    sha256 BLOB NOT NULL, rank INTEGER NOT NULL, frames INTEGER NOT NULL, sealed_length INTEGER NOT NULL,
    reference BLOB NOT NULL,
    UNIQUE (id, compartment));
CREATE INDEX blob_by_sha256 ON blob (sha256);
CREATE INDEX blob_by_rank ON blob (rank, number);
CREATE TABLE blob_use (
    blob INTEGER NOT NULL REFERENCES blob, record INTEGER NOT NULL REFERENCES record, field TEXT NOT NULL,
    PRIMARY KEY (blob, record, field)) WITHOUT ROWID;
CREATE TABLE chunk (
    hash BLOB NOT NULL, blob INTEGER NOT NULL REFERENCES blob, position INTEGER NOT NULL, PRIMARY KEY (hash, blob, position)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (body, extra, tokenize = 'ascii', prefix = '2 3');
CREATE VIRTUAL TABLE search_title USING fts5 (body, extra, tokenize = 'ascii', prefix = '2 3');
INSERT INTO search (search, rank) VALUES ('pgsz', 3800);
";

/// Files that two people decided to delete. `removed`: their bytes are gone from here; `told`: the relay was told to drop them.
const FORMAT_2: &str = "
CREATE TABLE deleted_blob (
    blob INTEGER PRIMARY KEY REFERENCES blob, removed INTEGER NOT NULL DEFAULT 0, told INTEGER NOT NULL DEFAULT 0);
CREATE INDEX deleted_blob_waiting ON deleted_blob (removed) WHERE removed = 0;
";

#[cfg(test)]
#[path = "schema_tests.rs"]
mod tests;
