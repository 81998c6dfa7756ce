//! Pictures' chunks, both ways at once, thumbnails first.

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_seal::{BlobId, CompartmentId, Hash};

use super::Machine;
use super::job::Job;
use crate::limits;
use crate::message::{Chunks, Hashes};
use crate::replica::{ChunkNeed, ChunkRole, ChunkToSend, Replica, ReplicaError};
use crate::report::{Notice, Phase, Stop};
use crate::route::{Request, Response};
use crate::verify;

/// Chunks planned at a time in each direction.
const PLANNED: usize = limits::HASHES;
/// Times a chunk is asked for again after other bytes came in its place.
const SWAPS: u32 = 2;

impl Machine {
    pub(super) fn begin_chunks(&mut self, replica: &mut dyn Replica, role: ChunkRole) -> Result<Phase, ReplicaError> {
        let (to_send, needed) = replica.chunks_waiting(role)?;
        self.total = to_send.chunks + needed.chunks;
        if role == ChunkRole::Thumbnail {
            let shared = self.shared(replica)?;
            for (compartment, chunks) in by_compartment(replica.chunks_to_drop()?) {
                if shared.contains(&compartment) {
                    self.ready.push_back(Job::DropChunks { compartment, chunks });
                }
            }
        }
        Ok(Phase::Chunks(role))
    }

    /// Plans the next portion of a role's chunks, in both directions; `false` when nothing is left to plan.
    pub(super) fn plan_chunks(&mut self, replica: &mut dyn Replica, role: ChunkRole) -> Result<bool, ReplicaError> {
        self.plan_sending(replica, role)?;
        self.plan_fetching(replica, role)?;
        Ok(!self.ready.is_empty())
    }

    fn plan_sending(&mut self, replica: &mut dyn Replica, role: ChunkRole) -> Result<(), ReplicaError> {
        let shared = self.shared(replica)?;
        let planned = &self.planned;
        let to_send = replica.chunks_to_send(role, PLANNED, &|hash| planned.contains(hash))?;
        for (compartment, chunks) in by_compartment(to_send) {
            self.planned.extend(chunks.iter().map(|chunk| chunk.hash));
            if shared.contains(&compartment) {
                self.ready.push_back(Job::Missing { compartment, chunks });
            }
        }
        Ok(())
    }

    fn plan_fetching(&mut self, replica: &mut dyn Replica, role: ChunkRole) -> Result<(), ReplicaError> {
        let shared = self.shared(replica)?;
        let asked = &self.asked;
        let needed = replica.chunks_needed(role, PLANNED, &|hash| asked.contains(hash))?;
        for (compartment, chunks) in by_compartment(needed) {
            self.asked.extend(chunks.iter().map(|chunk| chunk.hash));
            if !shared.contains(&compartment) {
                continue;
            }
            for batch in batches(chunks) {
                self.ready.push_back(Job::GetChunks { compartment, chunks: batch });
            }
        }
        Ok(())
    }

    pub(super) fn build_chunks(&mut self, job: &mut Job, replica: &mut dyn Replica) -> Result<Option<Request>, ReplicaError> {
        Ok(match job {
            Job::Missing { compartment, chunks } => {
                Some(Request::MissingChunks(*compartment, Hashes { hashes: chunks.iter().map(|chunk| chunk.hash).collect() }))
            }
            Job::PutChunks { compartment, chunks, sent, bytes } => {
                (*sent, *bytes) = (Vec::new(), 0);
                let mut bodies = Vec::new();
                for chunk in chunks.iter() {
                    // One that cannot be read here is `vault check`'s to name; the others go.
                    let Some(body) = replica.read_chunk(compartment, &chunk.hash)? else { continue };
                    if body.len() > limits::CHUNK_BYTES || verify::hash_of(&body) != chunk.hash {
                        continue;
                    }
                    *bytes += body.len() as u64;
                    sent.push(chunk.hash);
                    bodies.push(body.into());
                }
                (!bodies.is_empty()).then_some(Request::PutChunks(*compartment, Chunks { chunks: bodies }))
            }
            Job::GetChunks { compartment, chunks } => {
                Some(Request::GetChunks(*compartment, Hashes { hashes: chunks.iter().map(|chunk| chunk.hash).collect() }))
            }
            Job::DropChunks { compartment, chunks } => {
                let hashes = chunks.iter().take(limits::HASHES).map(|chunk| chunk.hash).collect();
                Some(Request::DropChunks(*compartment, Hashes { hashes }))
            }
            _ => None,
        })
    }

    pub(super) fn accept_chunks(&mut self, replica: &mut dyn Replica, job: Job, response: Response) -> Result<(), ReplicaError> {
        match (job, response) {
            (Job::Missing { compartment, chunks }, Response::Hashes(missing)) => {
                let (lacking, held): (Vec<_>, Vec<_>) = chunks.into_iter().partition(|chunk| missing.hashes.contains(&chunk.hash));
                let held: Vec<Hash> = held.into_iter().map(|chunk| chunk.hash).collect();
                if !held.is_empty() {
                    replica.chunks_sent(&compartment, &held)?;
                    self.done += held.len() as u64;
                }
                for batch in batches(lacking) {
                    self.ready.push_back(Job::PutChunks { compartment, chunks: batch, sent: Vec::new(), bytes: 0 });
                }
            }
            (Job::PutChunks { compartment, sent, bytes, .. }, Response::Accepted) => {
                self.sent.blobs += replica.chunks_sent(&compartment, &sent)?;
                self.sent.bytes += bytes;
                self.done += sent.len() as u64;
            }
            (Job::GetChunks { compartment, chunks }, Response::Chunks(page)) if page.chunks.len() <= chunks.len() => {
                self.take_chunks(replica, compartment, chunks, page.chunks.into_iter().map(|chunk| chunk.map(Vec::from)).collect())?;
            }
            (Job::DropChunks { compartment, mut chunks }, Response::Accepted) => {
                let rest = chunks.split_off(chunks.len().min(limits::HASHES));
                let waiting: BTreeSet<BlobId> = rest.iter().map(|chunk| chunk.blob).collect();
                let dropped: BTreeSet<BlobId> = chunks.iter().map(|chunk| chunk.blob).filter(|blob| !waiting.contains(blob)).collect();
                replica.chunks_dropped(&compartment, &dropped.into_iter().collect::<Vec<_>>())?;
                if !rest.is_empty() {
                    self.ready.push_back(Job::DropChunks { compartment, chunks: rest });
                }
            }
            _ => self.end(Stop::Misbehaved("chunks")),
        }
        Ok(())
    }

    fn take_chunks(
        &mut self,
        replica: &mut dyn Replica,
        compartment: CompartmentId,
        mut chunks: Vec<ChunkNeed>,
        bodies: Vec<Option<Vec<u8>>>,
    ) -> Result<(), ReplicaError> {
        if bodies.is_empty() {
            return self.finish(Stop::Misbehaved("chunks"));
        }
        let rest = chunks.split_off(bodies.len());
        let mut again = Vec::new();
        for (chunk, body) in chunks.into_iter().zip(bodies) {
            let Some(body) = body else {
                self.unavailable.entry(compartment).or_default().insert(chunk.hash);
                continue;
            };
            if verify::hash_of(&body) != chunk.hash {
                self.notice(Notice::ChunkSwapped { compartment, hash: chunk.hash });
                let times = self.swapped.entry(chunk.hash).or_insert(0);
                *times += 1;
                if *times <= SWAPS {
                    again.push(chunk);
                } else {
                    self.unavailable.entry(compartment).or_default().insert(chunk.hash);
                }
                continue;
            }
            let stored = replica.write_chunk(&chunk, &body)?;
            self.received.blobs += u64::from(stored.blob_complete);
            self.received.bytes += body.len() as u64;
            self.done += 1;
        }
        for batch in [again, rest] {
            if !batch.is_empty() {
                self.ready.push_back(Job::GetChunks { compartment, chunks: batch });
            }
        }
        Ok(())
    }
}

fn by_compartment(chunks: Vec<ChunkToSend>) -> BTreeMap<CompartmentId, Vec<ChunkToSend>> {
    let mut map: BTreeMap<CompartmentId, Vec<ChunkToSend>> = BTreeMap::new();
    for chunk in chunks {
        map.entry(chunk.compartment).or_default().push(chunk);
    }
    map
}

/// Batches of at most one whole chunk's bytes.
fn batches(chunks: Vec<ChunkToSend>) -> Vec<Vec<ChunkToSend>> {
    let mut batches: Vec<Vec<ChunkToSend>> = Vec::new();
    let mut bytes = 0;
    for chunk in chunks {
        let length = chunk.length as usize;
        match batches.last_mut() {
            Some(batch) if bytes + length <= limits::CHUNK_BATCH && batch.len() < limits::CHUNK_BATCH_COUNT => {
                bytes += length;
                batch.push(chunk);
            }
            _ => {
                bytes = length;
                batches.push(vec![chunk]);
            }
        }
    }
    batches
}
