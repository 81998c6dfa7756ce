//! The journal's rows: the bytes of changes with their salts, in the order in which they were applied.

use fieldseal_journal::{Change, PackedChange, VersionVector};
use fieldseal_seal::{Hash, Randomness, canonical, chain};
use minicbor::{Decode, Encode};
use rusqlite::{Connection, OptionalExtension, Row};

use super::{
    compartments::{Class, CompartmentInfo},
    sealing::LocalSeal,
    streams::Stream,
};
use crate::{Result, VaultError};

/// What remains of an erased change. CBOR: `[commitment, seen]`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Erased {
    #[n(0)]
    pub commitment: Hash,
    #[n(1)]
    pub seen: VersionVector,
}

/// The columns of a change, in the journal or held back: salt and bytes, or what remains of it.
pub struct Columns {
    pub salt: Option<Vec<u8>>,
    pub bytes: Option<Vec<u8>>,
    pub erased: Option<Vec<u8>>,
}

/// Puts a change at the journal's end; gives its row.
pub fn append(connection: &Connection, stream: &Stream, counter: u64, columns: Columns, arrived_ms: i64) -> Result<i64> {
    let Columns { salt, bytes, erased } = columns;
    connection
        .prepare_cached("INSERT INTO change (stream, counter, arrived_ms, salt, bytes, erased) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute((stream.number, counter as i64, arrived_ms, salt, bytes, erased))?;
    Ok(connection.last_insert_rowid())
}

/// The columns under which a change is stored: bytes of the identity compartment are sealed again.
pub fn columns(
    seal: &LocalSeal,
    compartment: &CompartmentInfo,
    stream: &Stream,
    counter: u64,
    packed: &PackedChange,
    randomness: &mut dyn Randomness,
) -> Columns {
    match packed {
        PackedChange::Whole { salt, change } => {
            let bytes = match compartment.class {
                Class::Identity => seal.seal(&context(compartment, stream, counter), change, randomness),
                Class::Organisation | Class::Mission => change.clone(),
            };
            Columns { salt: Some(salt.to_vec()), bytes: Some(bytes), erased: None }
        }
        PackedChange::Erased { commitment, seen } => {
            let erased = Erased { commitment: *commitment, seen: seen.clone() };
            Columns { salt: None, bytes: None, erased: Some(canonical::encode(&erased)) }
        }
    }
}

/// The inverse of [`columns`].
pub fn packed(seal: &LocalSeal, compartment: &CompartmentInfo, stream: &Stream, counter: u64, columns: Columns) -> Result<PackedChange> {
    let damaged = |detail: &str| VaultError::stored("change", format!("{}: {detail}", stream.id.dot(counter)));
    match columns {
        Columns { salt: Some(salt), bytes: Some(bytes), erased: None } => {
            let salt = salt.try_into().map_err(|_| damaged("salt"))?;
            let change = match compartment.class {
                Class::Identity => seal.open(&context(compartment, stream, counter), &bytes)?.to_vec(),
                Class::Organisation | Class::Mission => bytes,
            };
            Ok(PackedChange::Whole { salt, change })
        }
        Columns { salt: None, bytes: None, erased: Some(erased) } => {
            let Erased { commitment, seen } = canonical::decode(&erased).map_err(|error| damaged(&error.to_string()))?;
            Ok(PackedChange::Erased { commitment, seen })
        }
        _ => Err(damaged("columns")),
    }
}

/// The chain's commitment to a change.
pub fn commitment(packed: &PackedChange) -> Hash {
    match packed {
        PackedChange::Whole { salt, change } => chain::commitment(salt, change),
        PackedChange::Erased { commitment, .. } => *commitment,
    }
}

/// One change of a stream.
pub fn get(
    connection: &Connection,
    seal: &LocalSeal,
    compartment: &CompartmentInfo,
    stream: &Stream,
    counter: u64,
) -> Result<Option<(i64, PackedChange)>> {
    let sql = "SELECT id, salt, bytes, erased FROM change WHERE stream = ?1 AND counter = ?2";
    let row = connection
        .prepare_cached(sql)?
        .query_row((stream.number, counter as i64), |row| Ok((row.get(0)?, read_columns(row, 1)?)))
        .optional()?;
    row.map(|(id, columns)| Ok((id, packed(seal, compartment, stream, counter, columns)?))).transpose()
}

/// The stream's changes after `counter`, in order, at most `limit`.
pub fn after(
    connection: &Connection,
    seal: &LocalSeal,
    compartment: &CompartmentInfo,
    stream: &Stream,
    counter: u64,
    limit: usize,
) -> Result<Vec<(u64, PackedChange)>> {
    let sql = "SELECT counter, salt, bytes, erased FROM change WHERE stream = ?1 AND counter > ?2 ORDER BY counter LIMIT ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((stream.number, counter as i64, i64::try_from(limit).unwrap_or(i64::MAX)))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let counter = super::streams::counter(row.get(0)?);
        found.push((counter, packed(seal, compartment, stream, counter, read_columns(row, 1)?)?));
    }
    Ok(found)
}

/// Decodes a change of the journal; the caller knows that it was well-formed when it was taken in.
pub fn decode(bytes: &[u8]) -> Result<Change> {
    Change::decode(bytes).map_err(|error| VaultError::stored("change", error))
}

pub fn read_columns(row: &Row<'_>, first: usize) -> rusqlite::Result<Columns> {
    Ok(Columns { salt: row.get(first)?, bytes: row.get(first + 1)?, erased: row.get(first + 2)? })
}

/// compartment (16) || device (16) || incarnation (4) || counter (8).
fn context(compartment: &CompartmentInfo, stream: &Stream, counter: u64) -> Vec<u8> {
    [compartment.id.as_bytes().as_slice(), stream.id.device.as_bytes(), &stream.id.incarnation.to_be_bytes(), &counter.to_be_bytes()]
        .concat()
}
