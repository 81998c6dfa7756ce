//! Blobs on the wire: chunks that lie here and the relay may lack, chunks that records name and that are not here.

use fieldseal_seal::{BlobId, BlobReference, CompartmentId, Hash, SEALED_FRAME};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    Result, Vault, VaultError,
    blobs::fetch::is_chunk,
    journal::{compartments, deletions},
    settings,
};

/// What a chunk is of, in the order of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChunkRole {
    Thumbnail,
    Preview,
    Original,
}

/// One chunk: a sealed frame, addressed by the SHA-256 of its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chunk {
    pub compartment: CompartmentId,
    pub blob: BlobId,
    pub hash: Hash,
    /// Sealed bytes.
    pub length: u32,
}

/// Chunks and their bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    pub chunks: u64,
    pub bytes: u64,
}

/// A blob that is to travel: its compartment, reference and which chunks the relay has acknowledged.
struct Travelling {
    compartment: CompartmentId,
    reference: BlobReference,
    sent: Vec<u8>,
}

/// The compartments whose content travels.
const TRAVELS: &str = "compartment.class <> 'identity' AND NOT compartment.provisional AND NOT compartment.retired";

/// Blobs that nobody decided to delete.
const STAYS: &str = "blob.number NOT IN (SELECT blob FROM deleted_blob)";

impl ChunkRole {
    fn rank(self) -> i64 {
        match self {
            Self::Thumbnail => 0,
            Self::Preview => 1,
            Self::Original => 2,
        }
    }
}

impl Vault {
    /// Chunks that lie here and that the relay has not acknowledged, oldest blob first.
    pub fn chunks_to_send(&self, role: ChunkRole, limit: usize) -> Result<Vec<Chunk>> {
        let sql = format!(
            "SELECT compartment.id, blob.reference, blob_file.sent FROM blob JOIN blob_file ON blob_file.blob = blob.id
             JOIN compartment ON compartment.number = blob.compartment
             WHERE blob.rank = ?1 AND NOT blob_file.all_sent AND {TRAVELS} ORDER BY blob.number"
        );
        let mut chunks = Vec::new();
        self.chunks_of(&sql, role, limit, &mut chunks)?;
        Ok(chunks)
    }

    /// Adds the chunks whose bit is not set among the blobs that the statement finds, until there are `limit`.
    pub(crate) fn chunks_of(&self, sql: &str, role: ChunkRole, limit: usize, chunks: &mut Vec<Chunk>) -> Result<()> {
        self.travelling(sql, role, |travelling| {
            let wanted = limit.saturating_sub(chunks.len());
            let positions = (0..travelling.reference.frames.len()).filter(|position| !bit(&travelling.sent, *position));
            chunks.extend(positions.take(wanted).filter_map(|position| chunk(&travelling, position)));
            Ok(chunks.len() < limit)
        })
    }

    /// The relay holds these chunks. Gives how many blobs are now there whole.
    pub fn chunks_sent(&mut self, compartment: CompartmentId, hashes: &[Hash]) -> Result<u64> {
        self.mark_sent(compartment, hashes, true)
    }

    /// The relay does not give these chunks although it held them: they are sent again.
    pub fn chunks_lost(&mut self, compartment: CompartmentId, hashes: &[Hash]) -> Result<()> {
        self.mark_sent(compartment, hashes, false).map(|_| ())
    }

    /// The relay was put back: forgets which chunks of the compartment it acknowledged, and which it was told to drop. They are compared again, and
    /// sent where it lacks them.
    pub fn chunks_unsure(&mut self, compartment: CompartmentId) -> Result<()> {
        let number = self.compartment(compartment)?.number;
        self.store.write(&mut self.environment, |connection, _| {
            connection.execute(
                "UPDATE blob_file SET sent = zeroblob((frames + 7) / 8), all_sent = 0
                 WHERE blob IN (SELECT id FROM blob WHERE compartment = ?1)",
                [number],
            )?;
            // What was put back may hold again what was dropped.
            connection
                .execute("UPDATE deleted_blob SET told = 0 WHERE blob IN (SELECT number FROM blob WHERE compartment = ?1)", [number])?;
            Ok(())
        })
    }

    /// Chunks that records name and that are not here, oldest blob first, without those in `except`.
    pub fn chunks_needed(&mut self, role: ChunkRole, limit: usize, except: &dyn Fn(&Hash) -> bool) -> Result<Vec<Chunk>> {
        let sql = format!(
            "SELECT compartment.id, blob.reference, x'' FROM blob JOIN compartment ON compartment.number = blob.compartment
             WHERE blob.rank = ?1 AND {TRAVELS} AND NOT EXISTS (SELECT 1 FROM blob_file WHERE blob_file.blob = blob.id)
             AND {STAYS} ORDER BY blob.number"
        );
        let mut chunks = Vec::new();
        let mut fetches = std::mem::take(&mut self.fetches);
        let result = self.travelling(&sql, role, |travelling| {
            for position in 0..travelling.reference.frames.len() {
                if chunks.len() >= limit {
                    break;
                }
                if fetches.has(&self.layout, &travelling.reference, position as u64)? {
                    continue;
                }
                chunks.extend(chunk(&travelling, position).filter(|chunk| !except(&chunk.hash)));
            }
            Ok(chunks.len() < limit)
        });
        self.fetches = fetches;
        result.map(|()| chunks)
    }

    /// The sealed bytes of a chunk; `None` when they are not here, or are damaged here (which [`Vault::check`] names).
    pub fn read_chunk(&self, compartment: CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>> {
        for (reference, position) in self.find_chunk(compartment, hash)? {
            match self.blobs.read_sealed(&reference, position) {
                Ok(bytes) if is_chunk(&bytes, hash) => return Ok(Some(bytes)),
                Ok(_) | Err(VaultError::BlobMissing { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// Writes a fetched chunk; flushed when this returns. True: its blob is whole now.
    ///
    /// # Errors
    /// [`VaultError::WrongChunk`] when the bytes are not those that the hash names, or no record names that chunk.
    pub fn write_chunk(&mut self, compartment: CompartmentId, hash: &Hash, bytes: &[u8]) -> Result<bool> {
        if !is_chunk(bytes, hash) {
            return Err(VaultError::WrongChunk);
        }
        let places = self.find_chunk(compartment, hash)?;
        if places.is_empty() {
            return Err(VaultError::WrongChunk);
        }
        let now_ms = self.environment.now().unix_ms;
        let mut complete = false;
        for (reference, position) in places {
            // What was deleted while it was on its way is not written any more.
            if is_noted(self.store.read(), reference.blob)? || deletions::is_deleted(self.store.read(), reference.blob)? {
                continue;
            }
            if self.fetches.write(&self.layout, &reference, position, bytes)? {
                self.store.write(&mut self.environment, |connection, _| {
                    note_file(connection, reference.blob)?;
                    note_arrival(connection, reference.blob, now_ms)?;
                    // What came from the relay need not go there.
                    mark_all_sent(connection, reference.blob)
                })?;
                complete = true;
            }
        }
        Ok(complete)
    }

    /// When the last chunk of an original came from the relay, in milliseconds since 1970 by this laptop's clock; `None` for what was made here.
    pub fn original_arrived(&self, blob: BlobId) -> Result<Option<i64>> {
        let kept = settings::get(self.store.read(), &arrival_of(blob))?;
        Ok(kept.and_then(|bytes| bytes.try_into().ok()).map(i64::from_be_bytes))
    }

    /// How many chunks the compartment's records name that are not here.
    pub fn chunks_lacking(&mut self, compartment: CompartmentId) -> Result<u64> {
        let number = self.compartment(compartment)?.number;
        let sql = format!(
            "SELECT reference FROM blob WHERE compartment = ?1 AND NOT EXISTS (SELECT 1 FROM blob_file WHERE blob_file.blob = blob.id)
             AND {STAYS}"
        );
        let references = {
            let mut statement = self.store.read().prepare_cached(&sql)?;
            let rows = statement.query_map([number], |row| row.get::<_, Vec<u8>>(0))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()?
        };
        let mut lacking = 0;
        for bytes in references {
            let reference = decode(&bytes)?;
            lacking += reference.frame_count().saturating_sub(self.fetches.count(&self.layout, &reference)? as u64);
        }
        Ok(lacking)
    }

    /// What waits in both directions: (to send, needed).
    pub fn chunks_waiting(&self, role: ChunkRole) -> Result<(Waiting, Waiting)> {
        let connection = self.store.read();
        let mut to_send = Waiting::default();
        let sql = format!(
            "SELECT blob.frames, blob.sealed_length, blob_file.sent FROM blob_file JOIN blob ON blob.id = blob_file.blob
             JOIN compartment ON compartment.number = blob.compartment
             WHERE NOT blob_file.all_sent AND blob.rank = ?1 AND {TRAVELS}"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([role.rank()])?;
        while let Some(row) = rows.next()? {
            let (frames, length, sent): (i64, i64, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (frames, length) = (usize::try_from(frames).unwrap_or(0), u64::try_from(length).unwrap_or(0));
            for position in (0..frames).filter(|position| !bit(&sent, *position)) {
                to_send.chunks += 1;
                to_send.bytes += length.saturating_sub(position as u64 * SEALED_FRAME as u64).min(SEALED_FRAME as u64);
            }
        }
        let sql = format!(
            "SELECT coalesce(sum(blob.frames), 0), coalesce(sum(blob.sealed_length), 0) FROM blob
             JOIN compartment ON compartment.number = blob.compartment
             WHERE blob.rank = ?1 AND {TRAVELS} AND NOT EXISTS (SELECT 1 FROM blob_file WHERE blob_file.blob = blob.id)
             AND {STAYS}"
        );
        let (chunks, bytes): (i64, i64) =
            connection.prepare_cached(&sql)?.query_row([role.rank()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let needed = Waiting { chunks: u64::try_from(chunks).unwrap_or(0), bytes: u64::try_from(bytes).unwrap_or(0) };
        Ok((to_send, needed))
    }

    /// Whether the sealed file that a record names is here, whole.
    pub fn has_blob(&self, reference: &BlobReference) -> bool {
        self.blobs.has(reference)
    }

    fn travelling(&self, sql: &str, role: ChunkRole, mut each: impl FnMut(Travelling) -> Result<bool>) -> Result<()> {
        let mut statement = self.store.read().prepare_cached(sql)?;
        let mut rows = statement.query([role.rank()])?;
        while let Some(row) = rows.next()? {
            let travelling =
                Travelling { compartment: CompartmentId(row.get(0)?), reference: decode(&row.get::<_, Vec<u8>>(1)?)?, sent: row.get(2)? };
            if !each(travelling)? {
                break;
            }
        }
        Ok(())
    }

    fn find_chunk(&self, compartment: CompartmentId, hash: &Hash) -> Result<Vec<(BlobReference, u64)>> {
        find(self.store.read(), compartment, hash)
    }

    fn mark_sent(&mut self, compartment: CompartmentId, hashes: &[Hash], is_sent: bool) -> Result<u64> {
        self.store.write(&mut self.environment, |connection, _| {
            let mut complete = 0;
            for hash in hashes {
                for (reference, position) in find(connection, compartment, hash)? {
                    complete += u64::from(mark(connection, &reference, usize::try_from(position).unwrap_or(usize::MAX), is_sent)?);
                }
            }
            Ok(complete)
        })
    }
}

/// Notes that a blob's file lies here whole.
pub fn note_file(connection: &Connection, blob: BlobId) -> Result<()> {
    let sql = "INSERT INTO blob_file (blob, frames, sent) SELECT id, frames, zeroblob((frames + 7) / 8) FROM blob WHERE id = ?1 LIMIT 1
               ON CONFLICT (blob) DO NOTHING";
    connection.prepare_cached(sql)?.execute([blob.as_bytes()])?;
    Ok(())
}

/// Where the moment of an original's arrival is kept.
fn arrival_of(blob: BlobId) -> String {
    format!("{}{blob}", settings::ARRIVED)
}

fn note_arrival(connection: &Connection, blob: BlobId, now_ms: i64) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM blob WHERE id = ?1 AND rank = ?2)";
    let is_original: bool = connection.prepare_cached(sql)?.query_row((blob.as_bytes(), ChunkRole::Original.rank()), |row| row.get(0))?;
    if is_original { settings::set(connection, &arrival_of(blob), Some(&now_ms.to_be_bytes())) } else { Ok(()) }
}

fn mark_all_sent(connection: &Connection, blob: BlobId) -> Result<()> {
    connection.prepare_cached("UPDATE blob_file SET all_sent = 1 WHERE blob = ?1")?.execute([blob.as_bytes()])?;
    Ok(())
}

fn is_noted(connection: &Connection, blob: BlobId) -> Result<bool> {
    let mut statement = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM blob_file WHERE blob = ?1)")?;
    Ok(statement.query_row([blob.as_bytes()], |row| row.get(0))?)
}

/// Sets or clears one chunk's bit; true when it made the blob complete.
fn mark(connection: &Connection, reference: &BlobReference, position: usize, is_sent: bool) -> Result<bool> {
    let row = connection
        .prepare_cached("SELECT sent, all_sent FROM blob_file WHERE blob = ?1")?
        .query_row([reference.blob.as_bytes()], |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, bool>(1)?)))
        .optional()?;
    let Some((mut sent, was_complete)) = row else { return Ok(false) };
    if was_complete && is_sent {
        return Ok(false);
    }
    if was_complete {
        sent.iter_mut().for_each(|byte| *byte = 0xFF);
    }
    if let Some(byte) = sent.get_mut(position / 8) {
        let mask = 1 << (position % 8);
        *byte = if is_sent { *byte | mask } else { *byte & !mask };
    }
    let complete = (0..reference.frames.len()).all(|position| bit(&sent, position));
    connection.prepare_cached("UPDATE blob_file SET sent = ?2, all_sent = ?3 WHERE blob = ?1")?.execute((
        reference.blob.as_bytes(),
        sent,
        complete,
    ))?;
    Ok(complete)
}

fn find(connection: &Connection, compartment: CompartmentId, hash: &Hash) -> Result<Vec<(BlobReference, u64)>> {
    let Some(compartment) = compartments::find(connection, compartment)? else { return Ok(Vec::new()) };
    let sql = "SELECT blob.reference, chunk.position FROM chunk JOIN blob ON blob.number = chunk.blob
               WHERE chunk.hash = ?1 AND blob.compartment = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((hash.as_bytes(), compartment.number))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((decode(&row.get::<_, Vec<u8>>(0)?)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0)));
    }
    Ok(found)
}

fn chunk(travelling: &Travelling, position: usize) -> Option<Chunk> {
    let range = travelling.reference.sealed_range(position as u64).ok()?;
    Some(Chunk {
        compartment: travelling.compartment,
        blob: travelling.reference.blob,
        hash: *travelling.reference.frames.get(position)?,
        length: u32::try_from(range.end - range.start).ok()?,
    })
}

fn bit(bitmap: &[u8], position: usize) -> bool {
    bitmap.get(position / 8).is_some_and(|byte| byte >> (position % 8) & 1 == 1)
}

fn decode(bytes: &[u8]) -> Result<BlobReference> {
    BlobReference::decode(bytes).map_err(|error| VaultError::stored("blob reference", error))
}
