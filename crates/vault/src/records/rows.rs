//! Writing and reading what is derived.

use std::collections::BTreeSet;

use fieldseal_journal::RecordState;
use fieldseal_model::RecordId;
use fieldseal_seal::{BlobReference, Randomness, canonical};
use minicbor::{Decode, Encode};
use rusqlite::{Connection, OptionalExtension};

use super::{
    cells::Cells,
    derive::{Derived, SearchText},
};
use crate::{
    Result, VaultError,
    journal::{
        compartments::{Class, CompartmentInfo},
        sealing::LocalSeal,
    },
};

/// A record and when things happened to it, by its authors' clocks and (`touched_ms`) by this laptop's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    pub created_ms: i64,
    pub updated_ms: i64,
    pub touched_ms: i64,
}

/// What is kept under seal of an identity record in the place of its columns.
#[derive(Encode, Decode)]
struct SealedColumns {
    #[n(0)]
    title: String,
    #[n(1)]
    reference: String,
    #[cbor(n(2), with = "minicbor::bytes")]
    cells: Vec<u8>,
}

/// Where a record's row is.
pub fn number(connection: &Connection, compartment: i64, record: RecordId) -> Result<Option<i64>> {
    let mut statement = connection.prepare_cached("SELECT number FROM record WHERE id = ?1 AND compartment = ?2")?;
    Ok(statement.query_row((record.0, compartment), |row| row.get(0)).optional()?)
}

/// The merged state of a record.
pub fn state(connection: &Connection, seal: &LocalSeal, compartment: &CompartmentInfo, record: RecordId) -> Result<Option<RecordState>> {
    let sql = "SELECT state FROM record_state JOIN record ON record.number = record_state.record WHERE record.id = ?1 AND record.compartment = ?2";
    let bytes: Option<Vec<u8>> = connection.prepare_cached(sql)?.query_row((record.0, compartment.number), |row| row.get(0)).optional()?;
    bytes.map(|bytes| open_state(seal, compartment, record, &bytes)).transpose()
}

/// Opens stored state.
pub fn open_state(seal: &LocalSeal, compartment: &CompartmentInfo, record: RecordId, bytes: &[u8]) -> Result<RecordState> {
    let damaged = |error| VaultError::stored("record", format!("{record}: {error}"));
    match compartment.class {
        Class::Identity => RecordState::decode(record, &seal.open(&context(compartment, record, "state"), bytes)?).map_err(damaged),
        Class::Organisation | Class::Mission => RecordState::decode(record, bytes).map_err(damaged),
    }
}

/// Everything that is kept of one record.
pub struct Entry<'a> {
    pub record: RecordId,
    pub times: Times,
    pub state: &'a RecordState,
    pub derived: &'a Derived,
}

/// Writes everything derived of one record; gives its row's number.
pub fn write(
    connection: &Connection,
    seal: &LocalSeal,
    compartment: &CompartmentInfo,
    entry: &Entry<'_>,
    randomness: &mut dyn Randomness,
) -> Result<i64> {
    let Entry { record, times, state, derived } = *entry;
    let secret = compartment.class == Class::Identity;
    let mut bytes = state.encode().map_err(|error| VaultError::stored("record", error))?;
    let mut cells = derived.cells.encode();
    if secret {
        let columns = SealedColumns { title: derived.title.clone(), reference: derived.reference.clone(), cells };
        cells = seal.seal(&context(compartment, record, "columns"), &canonical::encode(&columns), randomness);
        bytes = seal.seal(&context(compartment, record, "state"), &bytes, randomness);
    }
    let shown = |text: &'_ str| if secret { String::new() } else { text.to_owned() };
    let names = Names {
        kind: derived.kind.clone(),
        title: shown(&derived.title),
        title_key: shown(&derived.title_key),
        reference: shown(&derived.reference),
        reference_key: shown(&derived.reference_key),
    };
    let conflicts = derived.conflicts.len() as i64;
    let number = match number(connection, compartment.number, record)? {
        Some(number) => {
            update(connection, number, &names, times, conflicts, &cells)?;
            number
        }
        None => insert(connection, compartment, record, &names, times, conflicts, &cells)?,
    };
    connection
        .prepare_cached("INSERT INTO record_state VALUES (?1, ?2) ON CONFLICT (record) DO UPDATE SET state = excluded.state")?
        .execute((number, bytes))?;
    write_conflicts(connection, number, derived)?;
    if !secret {
        write_links(connection, number, derived)?;
        write_blob_uses(connection, compartment, number, derived)?;
        write_search(connection, "search", number, &derived.search)?;
        write_search(connection, "search_title", number, &derived.search_title)?;
    }
    Ok(number)
}

/// The columns by which lists find and order a record.
#[derive(PartialEq, Eq)]
struct Names {
    kind: String,
    title: String,
    title_key: String,
    reference: String,
    reference_key: String,
}

fn insert(
    connection: &Connection,
    compartment: &CompartmentInfo,
    record: RecordId,
    names: &Names,
    times: Times,
    conflicts: i64,
    cells: &[u8],
) -> Result<i64> {
    let sql = "INSERT INTO record (id, compartment, kind, title, title_key, reference, reference_key, created_ms, updated_ms, touched_ms,
                   conflicts, cells) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    connection.prepare_cached(sql)?.execute(rusqlite::params![
        record.0,
        compartment.number,
        names.kind,
        names.title,
        names.title_key,
        names.reference,
        names.reference_key,
        times.created_ms,
        times.updated_ms,
        times.touched_ms,
        conflicts,
        cells,
    ])?;
    Ok(connection.last_insert_rowid())
}

/// Writes only what differs: every column named in an UPDATE rewrites its indexes.
fn update(connection: &Connection, number: i64, names: &Names, times: Times, conflicts: i64, cells: &[u8]) -> Result<()> {
    let sql = "SELECT kind, title, title_key, reference, reference_key, created_ms FROM record WHERE number = ?1";
    let (there, created_ms): (Names, i64) = connection.prepare_cached(sql)?.query_row([number], |row| {
        let names =
            Names { kind: row.get(0)?, title: row.get(1)?, title_key: row.get(2)?, reference: row.get(3)?, reference_key: row.get(4)? };
        Ok((names, row.get(5)?))
    })?;
    if there != *names || created_ms != times.created_ms {
        let sql = "UPDATE record SET kind = ?2, title = ?3, title_key = ?4, reference = ?5, reference_key = ?6, created_ms = ?7
                   WHERE number = ?1";
        connection.prepare_cached(sql)?.execute((
            number,
            &names.kind,
            &names.title,
            &names.title_key,
            &names.reference,
            &names.reference_key,
            times.created_ms,
        ))?;
    }
    connection
        .prepare_cached("UPDATE record SET updated_ms = ?2, touched_ms = ?3, conflicts = ?4, cells = ?5 WHERE number = ?1")?
        .execute((number, times.updated_ms, times.touched_ms, conflicts, cells))?;
    Ok(())
}

/// Notes a blob that a change names, with the addresses of its chunks. Bytes that are no reference are kept in the record and nowhere else.
pub fn name_blob(connection: &Connection, compartment: &CompartmentInfo, field: &str, bytes: &[u8]) -> Result<Option<BlobReference>> {
    let Ok(reference) = BlobReference::decode(bytes) else { return Ok(None) };
    let inserted = connection
        .prepare_cached(
            "INSERT INTO blob (id, compartment, sha256, rank, frames, sealed_length, reference) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id, compartment) DO NOTHING",
        )?
        .execute((
            reference.blob.as_bytes(),
            compartment.number,
            reference.sha256.as_bytes(),
            rank(field),
            i64::try_from(reference.frame_count()).unwrap_or(i64::MAX),
            i64::try_from(reference.sealed_length()).unwrap_or(i64::MAX),
            bytes,
        ))?;
    if inserted > 0 {
        let blob = connection.last_insert_rowid();
        let mut statement = connection.prepare_cached("INSERT INTO chunk VALUES (?1, ?2, ?3)")?;
        for (position, hash) in reference.frames.iter().enumerate() {
            statement.execute((hash.as_bytes(), blob, position as i64))?;
        }
    }
    Ok(Some(reference))
}

/// The order of sending: thumbnails, previews, everything else.
pub fn rank(field: &str) -> i64 {
    match field {
        "thumbnail" => 0,
        "preview" => 1,
        _ => 2,
    }
}

/// The title, reference and cells of a row.
pub fn open_columns(
    seal: &LocalSeal,
    compartment: &CompartmentInfo,
    record: RecordId,
    (title, reference, cells): (String, String, Vec<u8>),
) -> Result<(String, String, Cells)> {
    if compartment.class != Class::Identity {
        return Ok((title, reference, Cells::decode(&cells)?));
    }
    let opened = seal.open(&context(compartment, record, "columns"), &cells)?;
    let columns: SealedColumns = canonical::decode(&opened).map_err(|error| VaultError::stored("record", error))?;
    Ok((columns.title, columns.reference, Cells::decode(&columns.cells)?))
}

/// Removes everything derived of a record.
pub fn remove(connection: &Connection, number: i64) -> Result<()> {
    for sql in [
        "DELETE FROM search WHERE rowid = ?1",
        "DELETE FROM search_title WHERE rowid = ?1",
        "DELETE FROM blob_use WHERE record = ?1",
        "DELETE FROM conflict WHERE record = ?1",
        "DELETE FROM link WHERE source = ?1",
        "DELETE FROM record_change WHERE record = ?1",
        "DELETE FROM record_state WHERE record = ?1",
        "DELETE FROM record WHERE number = ?1",
    ] {
        connection.prepare_cached(sql)?.execute([number])?;
    }
    Ok(())
}

/// What an index (`search` or `search_title`) holds of a record.
pub fn read_search(connection: &Connection, table: &str, number: i64) -> Result<Option<SearchText>> {
    let mut statement = connection.prepare_cached(&format!("SELECT body, extra FROM {table} WHERE rowid = ?1"))?;
    let row = statement.query_row([number], |row| Ok(SearchText { body: row.get(0)?, extra: row.get(1)? }));
    Ok(row.optional()?)
}

pub fn read_links(connection: &Connection, number: i64) -> Result<BTreeSet<(String, RecordId)>> {
    let mut statement = connection.prepare_cached("SELECT field, target FROM link WHERE source = ?1")?;
    let rows = statement.query_map([number], |row| Ok((row.get(0)?, RecordId(row.get(1)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn read_conflicts(connection: &Connection, number: i64) -> Result<BTreeSet<(String, String)>> {
    let mut statement = connection.prepare_cached("SELECT field, merge FROM conflict WHERE record = ?1")?;
    let rows = statement.query_map([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn write_conflicts(connection: &Connection, number: i64, derived: &Derived) -> Result<()> {
    let there = read_conflicts(connection, number)?;
    let wanted: BTreeSet<(String, String)> = derived.conflicts.iter().map(|(field, merge)| (field.clone(), (*merge).to_owned())).collect();
    if there != wanted {
        connection.prepare_cached("DELETE FROM conflict WHERE record = ?1")?.execute([number])?;
        let mut insert = connection.prepare_cached("INSERT INTO conflict VALUES (?1, ?2, ?3)")?;
        for (field, merge) in wanted {
            insert.execute((number, field, merge))?;
        }
    }
    Ok(())
}

fn write_links(connection: &Connection, number: i64, derived: &Derived) -> Result<()> {
    let there = read_links(connection, number)?;
    for (field, target) in there.difference(&derived.links) {
        connection
            .prepare_cached("DELETE FROM link WHERE source = ?1 AND field = ?2 AND target = ?3")?
            .execute((number, field, target.0))?;
    }
    for (field, target) in derived.links.difference(&there) {
        connection.prepare_cached("INSERT INTO link VALUES (?1, ?2, ?3)")?.execute((number, field, target.0))?;
    }
    Ok(())
}

fn write_blob_uses(connection: &Connection, compartment: &CompartmentInfo, number: i64, derived: &Derived) -> Result<()> {
    let mut statement =
        connection.prepare_cached("SELECT field, blob.id FROM blob_use JOIN blob ON blob.number = blob WHERE record = ?1")?;
    let rows = statement.query_map([number], |row| Ok((row.get::<_, String>(0)?, fieldseal_seal::BlobId(row.get(1)?))))?;
    let there: BTreeSet<_> = rows.collect::<rusqlite::Result<_>>()?;
    if there != derived.blobs {
        connection.prepare_cached("DELETE FROM blob_use WHERE record = ?1")?.execute([number])?;
        let sql = "INSERT INTO blob_use SELECT number, ?1, ?2 FROM blob WHERE id = ?3 AND compartment = ?4";
        let mut insert = connection.prepare_cached(sql)?;
        for (field, blob) in &derived.blobs {
            insert.execute((number, field, blob.as_bytes(), compartment.number))?;
        }
    }
    Ok(())
}

fn write_search(connection: &Connection, table: &str, number: i64, text: &SearchText) -> Result<()> {
    let sql = match read_search(connection, table, number)? {
        Some(there) if there == *text => return Ok(()),
        Some(_) => format!("UPDATE {table} SET body = ?2, extra = ?3 WHERE rowid = ?1"),
        None => format!("INSERT INTO {table} (rowid, body, extra) VALUES (?1, ?2, ?3)"),
    };
    connection.prepare_cached(&sql)?.execute((number, &text.body, &text.extra))?;
    Ok(())
}

/// compartment (16) || record (16) || what.
fn context(compartment: &CompartmentInfo, record: RecordId, what: &str) -> Vec<u8> {
    [compartment.id.as_bytes().as_slice(), &record.0, what.as_bytes()].concat()
}
