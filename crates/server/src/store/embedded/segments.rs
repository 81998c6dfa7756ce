//! The numbered log of each compartment.

use fieldseal_seal::{CompartmentId, DeviceId, Hash, chain};
use fieldseal_sync::log;
use fieldseal_sync::message::{StreamHead, StreamId};
use fieldseal_sync::verify::{self, Place, hash_of};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use super::super::{LogHead, LogItem, NewSegment, PageSize, Push, StoreError};
use super::{bytes, signed, sql};

/// The connection's lock is the log's lock: a number is given and committed before another push can look.
pub(super) fn push(database: &mut Connection, compartment: &CompartmentId, segments: &[NewSegment]) -> Result<Push, StoreError> {
    let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let mut numbers = Vec::new();
    for segment in segments {
        match keep(&transaction, compartment, segment)? {
            Ok(number) => numbers.push(number),
            // Dropping the transaction takes back what this push had added.
            Err(refused) => return Ok(refused),
        }
    }
    transaction.commit().map_err(sql)?;
    Ok(Push::Kept(numbers))
}

pub(super) fn log_head(database: &Connection, compartment: &CompartmentId) -> Result<LogHead, StoreError> {
    let last = database
        .prepare_cached("SELECT number, link FROM segment WHERE compartment = ?1 ORDER BY number DESC LIMIT 1")
        .and_then(|mut statement| {
            let head = |row: &rusqlite::Row<'_>| Ok(LogHead { number: row.get::<_, i64>(0)?.unsigned_abs(), link: Hash(bytes(row, 1)?) });
            statement.query_row([compartment.as_bytes()], head).optional()
        })
        .map_err(sql)?;
    Ok(last.unwrap_or_else(|| LogHead { number: 0, link: log::origin(compartment) }))
}

pub(super) fn link_at(database: &Connection, compartment: &CompartmentId, number: u64) -> Result<Option<Hash>, StoreError> {
    if number == 0 {
        return Ok(Some(log::origin(compartment)));
    }
    database
        .prepare_cached("SELECT link FROM segment WHERE compartment = ?1 AND number = ?2")
        .and_then(|mut statement| {
            statement.query_row(params![compartment.as_bytes(), signed(number)], |row| Ok(Hash(bytes(row, 0)?))).optional()
        })
        .map_err(sql)
}

pub(super) fn log(
    database: &Connection,
    compartment: &CompartmentId,
    after: u64,
    have: &dyn Fn(&StreamId) -> u64,
    page: PageSize,
) -> Result<Vec<LogItem>, StoreError> {
    let lines = database
        .prepare_cached(
            "SELECT number, device, incarnation, last, hash, length(bytes) FROM segment WHERE compartment = ?1 AND number > ?2
             ORDER BY number LIMIT ?3",
        )
        .and_then(|mut statement| {
            let line = |row: &rusqlite::Row<'_>| {
                let stream = StreamId { device: DeviceId(bytes(row, 1)?), incarnation: row.get(2)? };
                let covered = row.get::<_, i64>(3)?.unsigned_abs() <= have(&stream);
                Ok((row.get::<_, i64>(0)?, Hash(bytes(row, 4)?), covered, row.get::<_, i64>(5)?.unsigned_abs() as usize))
            };
            statement.query_map(params![compartment.as_bytes(), signed(after), page.items as i64], line)?.collect::<Result<Vec<_>, _>>()
        })
        .map_err(sql)?;
    let mut items = Vec::new();
    let mut size = 0;
    for (number, hash, covered, length) in lines {
        size += if covered { 32 } else { length };
        if !items.is_empty() && size > page.bytes {
            break;
        }
        let bytes = if covered { None } else { Some(segment_bytes(database, compartment, number, &hash)?) };
        items.push(LogItem { number: number.unsigned_abs(), hash, bytes });
    }
    Ok(items)
}

pub(super) fn streams(database: &Connection, compartment: &CompartmentId) -> Result<Vec<StreamHead>, StoreError> {
    database
        .prepare_cached("SELECT device, incarnation, counter, link FROM stream WHERE compartment = ?1 ORDER BY device, incarnation")
        .and_then(|mut statement| statement.query_map([compartment.as_bytes()], stream_head)?.collect())
        .map_err(sql)
}

/// Keeps one segment; the inner error is the answer to the whole push.
fn keep(database: &Connection, compartment: &CompartmentId, segment: &NewSegment) -> Result<Result<u64, Push>, StoreError> {
    let header = &segment.header;
    let head = database
        .prepare_cached("SELECT device, incarnation, counter, link FROM stream WHERE compartment = ?1 AND device = ?2 AND incarnation = ?3")
        .and_then(|mut statement| {
            let key = params![compartment.as_bytes(), header.device.as_bytes(), header.incarnation];
            statement.query_row(key, stream_head).optional()
        })
        .map_err(sql)?;
    let (before, last) = (ending(database, compartment, segment, header.first - 1)?, ending(database, compartment, segment, header.last)?);
    let link_at = |counter: u64| match counter {
        0 => Some(chain::stream_origin(compartment, &header.device, header.incarnation)),
        _ if counter == header.last => last.as_ref().map(|(_, head, _)| *head),
        _ if counter + 1 == header.first => before.as_ref().map(|(_, head, _)| *head),
        _ => None,
    };
    Ok(match verify::place(header, head.as_ref(), link_at) {
        Place::Next => Ok(append(database, compartment, segment)?),
        Place::Held => Ok(last.map_or(0, |(number, _, _)| number.unsigned_abs())),
        Place::Gap => Err(Push::Gap(head)),
        Place::Forked => {
            let proof = match last.or(before) {
                Some((number, _, hash)) => segment_bytes(database, compartment, number, &hash)?,
                None => Vec::new(),
            };
            Err(Push::Forked(proof))
        }
    })
}

fn append(database: &Connection, compartment: &CompartmentId, segment: &NewSegment) -> Result<u64, StoreError> {
    let header = &segment.header;
    let head = log_head(database, compartment)?;
    let number = head.number + 1;
    let link = log::next(&head.link, number, &segment.hash);
    let insert = "INSERT INTO segment (compartment, number, device, incarnation, last, head, hash, link, bytes)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let stream = "INSERT OR REPLACE INTO stream (compartment, device, incarnation, counter, link) VALUES (?1, ?2, ?3, ?4, ?5)";
    let (of, device, last, end) = (compartment.as_bytes(), header.device.as_bytes(), signed(header.last), header.head.as_bytes());
    database
        .prepare_cached(insert)
        .and_then(|mut statement| {
            let row =
                params![of, signed(number), device, header.incarnation, last, end, segment.hash.as_bytes(), link.as_bytes(), segment.bytes];
            statement.execute(row)
        })
        .and_then(|_| database.prepare_cached(stream)?.execute(params![of, device, header.incarnation, last, end]))
        .map_err(sql)?;
    Ok(number)
}

/// The segment of the same stream that ends at `counter`: number, chain's link there, hash.
fn ending(
    database: &Connection,
    compartment: &CompartmentId,
    segment: &NewSegment,
    counter: u64,
) -> Result<Option<(i64, Hash, Hash)>, StoreError> {
    let header = &segment.header;
    database
        .prepare_cached("SELECT number, head, hash FROM segment WHERE compartment = ?1 AND device = ?2 AND incarnation = ?3 AND last = ?4")
        .and_then(|mut statement| {
            let key = params![compartment.as_bytes(), header.device.as_bytes(), header.incarnation, signed(counter)];
            statement.query_row(key, |row| Ok((row.get(0)?, Hash(bytes(row, 1)?), Hash(bytes(row, 2)?)))).optional()
        })
        .map_err(sql)
}

fn segment_bytes(database: &Connection, compartment: &CompartmentId, number: i64, hash: &Hash) -> Result<Vec<u8>, StoreError> {
    let found: Vec<u8> = database
        .prepare_cached("SELECT bytes FROM segment WHERE compartment = ?1 AND number = ?2")
        .and_then(|mut statement| statement.query_row(params![compartment.as_bytes(), number], |row| row.get(0)))
        .map_err(sql)?;
    if hash_of(&found) == *hash {
        Ok(found)
    } else {
        Err(StoreError::Failed(format!("segment {number} of compartment {compartment} is damaged in the database")))
    }
}

fn stream_head(row: &rusqlite::Row<'_>) -> rusqlite::Result<StreamHead> {
    let counter = row.get::<_, i64>(2)?.unsigned_abs();
    Ok(StreamHead { device: DeviceId(bytes(row, 0)?), incarnation: row.get(1)?, counter, link: Hash(bytes(row, 3)?) })
}
