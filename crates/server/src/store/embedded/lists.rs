//! Setup token, directory, enrolment requests, foundings, checkpoints.

use fieldseal_seal::{CompartmentId, DeviceId, Hash, InviteId};
use fieldseal_sync::limits;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use super::super::{CheckpointPut, Founded, FoundingLine, PageSize, StoreError};
use super::{bytes, signed, sql};

pub(super) fn setup_token(database: &Connection) -> Result<Option<Hash>, StoreError> {
    database.query_row("SELECT token_hash FROM setup", [], |row| Ok(Hash(bytes(row, 0)?))).optional().map_err(sql)
}

pub(super) fn set_setup_token(database: &Connection, hash: &Hash) -> Result<(), StoreError> {
    let replace = "INSERT OR REPLACE INTO setup (only, token_hash) VALUES (1, ?1)";
    database.execute(replace, [hash.as_bytes()]).map(drop).map_err(sql)
}

pub(super) fn directory(database: &Connection, first: u64, page: PageSize) -> Result<Vec<Vec<u8>>, StoreError> {
    let select = "SELECT position, entry FROM directory WHERE position >= ?1 ORDER BY position";
    numbered(database, select, first, page).map(|rows| rows.into_iter().map(|(_, entry)| entry).collect())
}

pub(super) fn append_directory(database: &mut Connection, first: u64, entries: &[Vec<u8>]) -> Result<bool, StoreError> {
    let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let count: i64 = transaction.query_row("SELECT count(*) FROM directory", [], |row| row.get(0)).map_err(sql)?;
    if count != signed(first) {
        return Ok(false);
    }
    for (position, entry) in (count..).zip(entries) {
        transaction.execute("INSERT INTO directory (position, entry) VALUES (?1, ?2)", params![position, entry]).map_err(sql)?;
    }
    transaction.commit().map_err(sql)?;
    Ok(true)
}

pub(super) fn put_enrolment(
    database: &mut Connection,
    device: &DeviceId,
    invite: &InviteId,
    request: &[u8],
    now_ms: u64,
) -> Result<Option<u64>, StoreError> {
    let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let known: Option<i64> = transaction
        .query_row("SELECT number FROM enrolment WHERE device = ?1 AND request = ?2", params![device.as_bytes(), request], |row| row.get(0))
        .optional()
        .map_err(sql)?;
    if let Some(number) = known {
        return Ok(Some(number.unsigned_abs()));
    }
    let (all, of_invite): (i64, i64) = transaction
        .query_row("SELECT count(*), count(*) FILTER (WHERE invite = ?1) FROM enrolment", [invite.as_bytes()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .map_err(sql)?;
    if all >= limits::ENROLMENTS_WAITING as i64 || of_invite >= limits::ENROLMENTS_PER_INVITE as i64 {
        return Ok(None);
    }
    let number = next_number(&transaction, "enrolment", now_ms)?;
    let insert = "INSERT INTO enrolment (number, device, invite, request) VALUES (?1, ?2, ?3, ?4)";
    transaction.execute(insert, params![number, device.as_bytes(), invite.as_bytes(), request]).map_err(sql)?;
    transaction.commit().map_err(sql)?;
    Ok(Some(number.unsigned_abs()))
}

pub(super) fn enrolments(database: &Connection, after: u64, page: PageSize) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    numbered(database, "SELECT number, request FROM enrolment WHERE number > ?1 ORDER BY number", after, page)
}

pub(super) fn last_enrolment(database: &Connection) -> Result<u64, StoreError> {
    let last: i64 = database.query_row("SELECT coalesce(max(number), 0) FROM enrolment", [], |row| row.get(0)).map_err(sql)?;
    Ok(last.unsigned_abs())
}

pub(super) fn drop_enrolment(database: &Connection, number: u64) -> Result<(), StoreError> {
    database.execute("DELETE FROM enrolment WHERE number = ?1", [signed(number)]).map(drop).map_err(sql)
}

pub(super) fn drop_enrolments_of(database: &Connection, device: &DeviceId) -> Result<(), StoreError> {
    database.execute("DELETE FROM enrolment WHERE device = ?1", [device.as_bytes()]).map(drop).map_err(sql)
}

pub(super) fn put_founding(
    database: &mut Connection,
    compartment: &CompartmentId,
    founder: &DeviceId,
    founding: &[u8],
    now_ms: u64,
) -> Result<Founded, StoreError> {
    let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let known: Option<Vec<u8>> = transaction
        .query_row("SELECT founding FROM founding WHERE compartment = ?1", [compartment.as_bytes()], |row| row.get(0))
        .optional()
        .map_err(sql)?;
    match known {
        Some(known) if known == founding => Ok(Founded::Kept),
        Some(_) => Ok(Founded::Taken),
        None => {
            let number = next_number(&transaction, "founding", now_ms)?;
            let insert = "INSERT INTO founding (number, compartment, founder, founding) VALUES (?1, ?2, ?3, ?4)";
            transaction.execute(insert, params![number, compartment.as_bytes(), founder.as_bytes(), founding]).map_err(sql)?;
            transaction.commit().map_err(sql)?;
            Ok(Founded::Kept)
        }
    }
}

pub(super) fn foundings(database: &Connection) -> Result<Vec<FoundingLine>, StoreError> {
    database
        .prepare_cached("SELECT number, compartment, founder FROM founding ORDER BY number")
        .and_then(|mut statement| {
            let line = |row: &rusqlite::Row<'_>| {
                let number = row.get::<_, i64>(0)?.unsigned_abs();
                Ok(FoundingLine { number, compartment: CompartmentId(bytes(row, 1)?), founder: DeviceId(bytes(row, 2)?) })
            };
            statement.query_map([], line)?.collect()
        })
        .map_err(sql)
}

pub(super) fn founding(database: &Connection, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let select = "SELECT founding FROM founding WHERE number = ?1";
    database.query_row(select, [signed(number)], |row| row.get(0)).optional().map_err(sql)
}

pub(super) fn put_checkpoint(
    database: &mut Connection,
    compartment: &CompartmentId,
    device: &DeviceId,
    sequence: u64,
    checkpoint: &[u8],
    now_ms: u64,
) -> Result<CheckpointPut, StoreError> {
    let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let (of, by) = (compartment.as_bytes(), device.as_bytes());
    let select = "SELECT sequence, checkpoint FROM checkpoint WHERE compartment = ?1 AND device = ?2";
    let known: Option<(i64, Vec<u8>)> =
        transaction.query_row(select, params![of, by], |row| Ok((row.get(0)?, row.get(1)?))).optional().map_err(sql)?;
    let previous = checkpoint_counter(&transaction, compartment)?;
    if let Some((_, held)) = known.filter(|(known, _)| signed(sequence) <= *known) {
        return Ok(CheckpointPut { number: previous, previous, held: (held != checkpoint).then_some(held) });
    }
    let replace = "INSERT OR REPLACE INTO checkpoint (compartment, device, sequence, checkpoint) VALUES (?1, ?2, ?3, ?4)";
    transaction.execute(replace, params![of, by, signed(sequence), checkpoint]).map_err(sql)?;
    let number = (previous + 1).max(now_ms);
    let count = "INSERT OR REPLACE INTO checkpoint_counter (compartment, counter) VALUES (?1, ?2)";
    transaction.execute(count, params![of, signed(number)]).map_err(sql)?;
    transaction.commit().map_err(sql)?;
    Ok(CheckpointPut { number, previous, held: None })
}

pub(super) fn checkpoints(database: &Connection, compartment: &CompartmentId) -> Result<(Vec<Vec<u8>>, u64), StoreError> {
    let list = database
        .prepare_cached("SELECT checkpoint FROM checkpoint WHERE compartment = ?1 ORDER BY device")
        .and_then(|mut statement| statement.query_map([compartment.as_bytes()], |row| row.get(0))?.collect())
        .map_err(sql)?;
    Ok((list, checkpoint_counter(database, compartment)?))
}

pub(super) fn checkpoint_counter(database: &Connection, compartment: &CompartmentId) -> Result<u64, StoreError> {
    let select = "SELECT counter FROM checkpoint_counter WHERE compartment = ?1";
    let counter: Option<i64> = database.query_row(select, [compartment.as_bytes()], |row| row.get(0)).optional().map_err(sql)?;
    Ok(counter.unwrap_or(0).unsigned_abs())
}

/// A number above all that the table ever gave, and at least the clock's: a restored backup does not give one again.
fn next_number(database: &Connection, table: &str, now_ms: u64) -> Result<i64, StoreError> {
    let select = "SELECT seq FROM sqlite_sequence WHERE name = ?1";
    let last: Option<i64> = database.query_row(select, [table], |row| row.get(0)).optional().map_err(sql)?;
    Ok(last.unwrap_or(0).saturating_add(1).max(signed(now_ms)))
}

/// Rows of (number, bytes) from ?1 on, read while the page has room.
fn numbered(database: &Connection, select: &str, from: u64, page: PageSize) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    let mut statement = database.prepare_cached(select).map_err(sql)?;
    let mut rows = statement.query([signed(from)]).map_err(sql)?;
    let mut taken: Vec<(u64, Vec<u8>)> = Vec::new();
    let mut size = 0;
    while let Some(row) = rows.next().map_err(sql)? {
        let item = (row.get::<_, i64>(0).map_err(sql)?.unsigned_abs(), row.get::<_, Vec<u8>>(1).map_err(sql)?);
        size += item.1.len();
        if !taken.is_empty() && (size > page.bytes || taken.len() >= page.items) {
            break;
        }
        taken.push(item);
    }
    Ok(taken)
}
