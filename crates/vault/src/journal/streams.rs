//! Streams: one device's changes of one compartment under one incarnation, in an unbroken chain.

use fieldseal_journal::{StreamId, VersionVector};
use fieldseal_seal::{CompartmentId, DeviceId, Hash, canonical, chain};
use rusqlite::{Connection, Row};

use super::compartments::CompartmentInfo;
use crate::{Result, VaultError};

/// A stream as far as its changes are applied (or quarantined, which counts as seen).
#[derive(Debug, Clone)]
pub struct Stream {
    pub number: i64,
    pub compartment: i64,
    pub id: StreamId,
    /// The last change, 0 before the first.
    pub counter: u64,
    /// The chain's link at it.
    pub link: Hash,
    /// What its author had seen after it.
    pub past: VersionVector,
    /// Of own streams: the device's signature over the link.
    pub signature: Option<Vec<u8>>,
    /// How far a relay holds it.
    pub acknowledged: u64,
    /// Two different changes with one counter are known of it; nothing more is applied.
    pub frozen: bool,
}

const COLUMNS: &str = "number, compartment, device, incarnation, counter, link, past, signature, acknowledged, frozen";

pub fn find(connection: &Connection, compartment: i64, id: StreamId) -> Result<Option<Stream>> {
    let sql = format!("SELECT {COLUMNS} FROM stream WHERE compartment = ?1 AND device = ?2 AND incarnation = ?3");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query((compartment, id.device.as_bytes(), id.incarnation))?;
    rows.next()?.map(read).transpose()
}

/// The stream, begun if it is new.
pub fn obtain(connection: &Connection, compartment: &CompartmentInfo, id: StreamId) -> Result<Stream> {
    if let Some(stream) = find(connection, compartment.number, id)? {
        return Ok(stream);
    }
    let link = origin(compartment.id, id);
    let past = VersionVector::new();
    connection
        .prepare_cached("INSERT INTO stream (compartment, device, incarnation, counter, link, past) VALUES (?1, ?2, ?3, 0, ?4, ?5)")?
        .execute((compartment.number, id.device.as_bytes(), id.incarnation, link.as_bytes(), canonical::encode(&past)))?;
    let number = connection.last_insert_rowid();
    Ok(Stream { number, compartment: compartment.number, id, counter: 0, link, past, signature: None, acknowledged: 0, frozen: false })
}

/// Link 0.
pub fn origin(compartment: CompartmentId, id: StreamId) -> Hash {
    chain::stream_origin(&compartment, &id.device, id.incarnation)
}

/// All streams of a compartment, ascending by (device, incarnation).
pub fn of(connection: &Connection, compartment: i64) -> Result<Vec<Stream>> {
    collect(connection, "WHERE compartment = ?1 ORDER BY device, incarnation", [compartment])
}

/// All streams.
pub fn all(connection: &Connection) -> Result<Vec<Stream>> {
    collect(connection, "ORDER BY number", [])
}

pub fn by_number(connection: &Connection, number: i64) -> Result<Stream> {
    collect(connection, "WHERE number = ?1", [number])?.pop().ok_or_else(|| VaultError::stored("stream", number))
}

/// What is applied in a compartment.
pub fn applied(connection: &Connection, compartment: i64) -> Result<VersionVector> {
    let mut statement = connection.prepare_cached("SELECT device, incarnation, counter FROM stream WHERE compartment = ?1")?;
    let mut rows = statement.query([compartment])?;
    let mut vector = VersionVector::new();
    while let Some(row) = rows.next()? {
        let id = StreamId { device: device(&row.get::<_, Vec<u8>>(0)?)?, incarnation: row.get(1)? };
        vector.observe(id.dot(counter(row.get(2)?)));
    }
    Ok(vector)
}

/// Writes the stream's head.
pub fn store(connection: &Connection, stream: &Stream) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE stream SET counter = ?2, link = ?3, past = ?4, signature = ?5, acknowledged = ?6, frozen = ?7 WHERE number = ?1",
        )?
        .execute((
            stream.number,
            stream.counter as i64,
            stream.link.as_bytes(),
            canonical::encode(&stream.past),
            &stream.signature,
            stream.acknowledged as i64,
            stream.frozen,
        ))?;
    Ok(())
}

pub fn counter(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or(0)
}

pub fn device(bytes: &[u8]) -> Result<DeviceId> {
    DeviceId::from_slice(bytes).map_err(|error| VaultError::stored("device id", error))
}

fn collect(connection: &Connection, rest: &str, parameters: impl rusqlite::Params) -> Result<Vec<Stream>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM stream {rest}"))?;
    let mut rows = statement.query(parameters)?;
    let mut streams = Vec::new();
    while let Some(row) = rows.next()? {
        streams.push(read(row)?);
    }
    Ok(streams)
}

fn read(row: &Row<'_>) -> Result<Stream> {
    let past: Vec<u8> = row.get(6)?;
    Ok(Stream {
        number: row.get(0)?,
        compartment: row.get(1)?,
        id: StreamId { device: device(&row.get::<_, Vec<u8>>(2)?)?, incarnation: row.get(3)? },
        counter: counter(row.get(4)?),
        link: Hash::from_slice(&row.get::<_, Vec<u8>>(5)?).map_err(|error| VaultError::stored("link", error))?,
        past: canonical::decode(&past).map_err(|error| VaultError::stored("stream", error))?,
        signature: row.get(7)?,
        acknowledged: counter(row.get(8)?),
        frozen: row.get(9)?,
    })
}
