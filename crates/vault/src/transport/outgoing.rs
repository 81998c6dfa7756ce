//! Segments: own changes sealed for transport, once, and kept, so that a relay that lost them can be refilled. Others' segments are kept too.

use fieldseal_journal::{PackedChange, StreamId, pack};
use fieldseal_seal::{
    CompartmentId, Hash, SealedSegment, SeenHead, chain,
    segment::{SegmentFields, seal_segment},
};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    Result, Vault, VaultError,
    journal::{
        changes,
        compartments::{Class, CompartmentInfo},
        streams::{self, Stream},
    },
};

/// How far a stream goes, and its chain's link there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamPosition {
    pub stream: StreamId,
    pub counter: u64,
    pub link: Hash,
}

/// Changes in one segment, at most.
const SEGMENT_CHANGES: usize = 4_096;
/// Bytes of changes in one segment, unless a single change is larger.
const SEGMENT_BYTES: usize = 2 * 1024 * 1024;

impl CompartmentInfo {
    /// Whether its content leaves this laptop.
    pub fn travels(&self) -> bool {
        self.class != Class::Identity && !self.provisional && !self.retired
    }
}

impl Vault {
    /// The compartments that travel and whose changes this device can seal.
    pub fn travelling_compartments(&self) -> Result<Vec<CompartmentId>> {
        let mut found = Vec::new();
        for compartment in self.compartments()?.into_iter().filter(CompartmentInfo::travels) {
            let Some(directory) = &self.directory else { break };
            let is_member = match directory.compartment(&compartment.id) {
                Some(known) => known.members.contains_key(&self.device()),
                None => self.is_announced(&compartment)?,
            };
            if is_member {
                found.push(compartment.id);
            }
        }
        Ok(found)
    }

    /// Seals all own changes that are in no segment yet, under the compartment's newest epoch. Gives how many there were.
    ///
    /// # Errors
    /// [`VaultError::NotEnrolled`], [`VaultError::NoEpochKey`].
    pub fn seal_outgoing(&mut self, compartment: CompartmentId) -> Result<u64> {
        let info = self.compartment(compartment)?;
        if !info.travels() {
            return Ok(0);
        }
        let own: Vec<Stream> =
            streams::of(self.store.read(), info.number)?.into_iter().filter(|stream| stream.id.device == self.device()).collect();
        let mut sealed = 0;
        for stream in own {
            // What an older incarnation had sent before the vault was put back is on the relay in segments of its own: they come first.
            if stream.id.incarnation != self.incarnation && info.cursor == 0 {
                continue;
            }
            while let Some(count) = self.seal_next(&info, &stream)? {
                sealed += count;
            }
        }
        Ok(sealed)
    }

    /// How far each stream's kept segments reach.
    pub fn kept_streams(&self, compartment: CompartmentId) -> Result<Vec<StreamPosition>> {
        let connection = self.store.read();
        let info = self.compartment(compartment)?;
        let mut found = Vec::new();
        for stream in streams::of(connection, info.number)? {
            if let Some((counter, link)) = last_kept(connection, &stream)? {
                found.push(StreamPosition { stream: stream.id, counter, link });
            }
        }
        Ok(found)
    }

    /// The kept segments of a stream that reach beyond `counter`, in order, at most `bytes` together but at least one if there is any.
    pub fn kept_segments(&self, compartment: CompartmentId, stream: StreamId, counter: u64, bytes: usize) -> Result<Vec<SealedSegment>> {
        let connection = self.store.read();
        let info = self.compartment(compartment)?;
        let Some(stream) = streams::find(connection, info.number, stream)? else { return Ok(Vec::new()) };
        let mut statement = connection.prepare_cached("SELECT bytes FROM segment WHERE stream = ?1 AND last > ?2 ORDER BY first")?;
        let mut rows = statement.query((stream.number, i64::try_from(counter).unwrap_or(i64::MAX)))?;
        let (mut found, mut total) = (Vec::new(), 0_usize);
        while let Some(row) = rows.next()? {
            let segment: Vec<u8> = row.get(0)?;
            total = total.saturating_add(segment.len());
            if total > bytes && !found.is_empty() {
                break;
            }
            found.push(decode(&segment)?);
        }
        Ok(found)
    }

    /// The relay holds the stream durably up to `counter`.
    pub fn acknowledged(&mut self, compartment: CompartmentId, stream: StreamId, counter: u64) -> Result<()> {
        let info = self.compartment(compartment)?;
        let Some(mut stream) = streams::find(self.store.read(), info.number, stream)? else { return Ok(()) };
        if stream.acknowledged == counter {
            return Ok(());
        }
        stream.acknowledged = counter;
        self.store.write(&mut self.environment, |connection, _| streams::store(connection, &stream))
    }

    /// How far a relay has acknowledged the stream.
    pub fn acknowledged_counter(&self, compartment: CompartmentId, stream: StreamId) -> Result<u64> {
        let info = self.compartment(compartment)?;
        Ok(streams::find(self.store.read(), info.number, stream)?.map_or(0, |stream| stream.acknowledged))
    }

    /// Own changes that no relay has acknowledged, in all compartments that leave this laptop; before enrolment, those that will.
    pub fn changes_to_send(&self) -> Result<u64> {
        let mut waiting = 0;
        let leaves = |compartment: &CompartmentInfo| compartment.class != Class::Identity && !self.is_left(compartment);
        for compartment in self.compartments()?.into_iter().filter(leaves) {
            for stream in streams::of(self.store.read(), compartment.number)? {
                if stream.id.device == self.device() {
                    waiting += stream.counter.saturating_sub(stream.acknowledged);
                }
            }
        }
        Ok(waiting)
    }

    fn is_announced(&self, compartment: &CompartmentInfo) -> Result<bool> {
        let mut statement = self.store.read().prepare_cached("SELECT EXISTS (SELECT 1 FROM founding WHERE compartment = ?1)")?;
        Ok(statement.query_row([compartment.number], |row| row.get(0))?)
    }

    fn seal_next(&mut self, info: &CompartmentInfo, stream: &Stream) -> Result<Option<u64>> {
        let directory = self.enrolled()?.clone();
        let connection = self.store.read();
        let (sealed, previous) = last_kept(connection, stream)?.unwrap_or((0, streams::origin(info.id, stream.id)));
        let mut changes = changes::after(connection, &self.local, info, stream, sealed, SEGMENT_CHANGES)?;
        changes.truncate(fitting(&changes));
        let Some((last, _)) = changes.last() else { return Ok(None) };
        let (first, last) = (sealed.saturating_add(1), *last);
        let packed: Vec<PackedChange> = changes.into_iter().map(|(_, packed)| packed).collect();
        let epoch = directory.current_epoch(&info.id).unwrap_or(0);
        let key = self.keyring.get(&info.id, epoch).ok_or(VaultError::NoEpochKey { compartment: info.id, epoch })?;
        let others = streams::of(connection, info.number)?.into_iter().filter(|other| other.id != stream.id && other.counter > 0);
        let fields = SegmentFields {
            organisation: directory.organisation(),
            compartment: info.id,
            incarnation: stream.id.incarnation,
            first,
            last,
            previous,
            head: packed.iter().fold(previous, |link, packed| chain::next_link(&link, &changes::commitment(packed))),
            epoch,
            seen: others
                .map(|other| SeenHead {
                    device: other.id.device,
                    incarnation: other.id.incarnation,
                    counter: other.counter,
                    link: other.link,
                })
                .collect(),
            directory: directory.head(),
        };
        let payload = pack(&packed).map_err(|error| VaultError::stored("segment", error))?;
        let segment = seal_segment(&self.identity, key, fields, &payload, &mut self.environment.clone())
            .map_err(|error| VaultError::stored("segment", error))?;
        self.store.write(&mut self.environment, |connection, _| keep(connection, stream.number, first, last, &segment.encode()))?;
        Ok(Some(packed.len() as u64))
    }
}

/// Keeps a segment as it travels.
pub fn keep(connection: &Connection, stream: i64, first: u64, last: u64, bytes: &[u8]) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO segment (stream, first, last, bytes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (stream, first) DO NOTHING")?
        .execute((stream, i64::try_from(first).unwrap_or(i64::MAX), i64::try_from(last).unwrap_or(i64::MAX), bytes))?;
    Ok(())
}

/// The counter and link at the end of the last kept segment.
pub fn last_kept(connection: &Connection, stream: &Stream) -> Result<Option<(u64, Hash)>> {
    let bytes: Option<Vec<u8>> = connection
        .prepare_cached("SELECT bytes FROM segment WHERE stream = ?1 ORDER BY last DESC LIMIT 1")?
        .query_row([stream.number], |row| row.get(0))
        .optional()?;
    let Some(bytes) = bytes else { return Ok(None) };
    let header = decode(&bytes)?.claimed_header().map_err(|error| VaultError::stored("segment", error))?;
    Ok(Some((header.last, header.head)))
}

pub fn decode(bytes: &[u8]) -> Result<SealedSegment> {
    SealedSegment::decode(bytes).map_err(|error| VaultError::stored("segment", error))
}

/// How many of the changes go into one segment.
fn fitting(changes: &[(u64, PackedChange)]) -> usize {
    let mut bytes = 0_usize;
    let fits = changes.iter().take_while(|(_, packed)| {
        bytes = bytes.saturating_add(match packed {
            PackedChange::Whole { change, .. } => change.len(),
            PackedChange::Erased { .. } => 64,
        });
        bytes <= SEGMENT_BYTES
    });
    fits.count().max(1)
}
