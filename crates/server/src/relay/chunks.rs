//! Chunks: sealed bytes, addressed by their hash, within a compartment.

use fieldseal_seal::{CompartmentId, DeviceId};
use fieldseal_sync::message::{ChunkPage, Chunks, Hashes};
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{RefusalCode, Response, limits};

use super::access::is_secretariat;
use super::{Relay, Trouble};
use crate::store::Store;

impl<S: Store> Relay<S> {
    pub(super) fn missing_chunks(&self, device: &DeviceId, compartment: &CompartmentId, message: &Hashes) -> Result<Response, Trouble> {
        self.access(device, compartment)?;
        let mut missing = Vec::new();
        for hash in &message.hashes {
            if !self.store.has_chunk(compartment, hash)? {
                missing.push(*hash);
            }
        }
        Ok(Response::Hashes(Hashes { hashes: missing }))
    }

    /// A chunk's address is computed here from what arrived: nobody can put other bytes in a chunk's place.
    pub(super) fn put_chunks(&self, device: &DeviceId, compartment: &CompartmentId, message: &Chunks) -> Result<Response, Trouble> {
        self.access(device, compartment)?;
        let chunks: Vec<_> = message.chunks.iter().map(|bytes| (hash_of(bytes), bytes.as_slice())).collect();
        self.store.put_chunks(compartment, &chunks)?;
        Ok(Response::Accepted)
    }

    /// What two people decided to delete. Only the secretariat says so: the relay cannot read the decision, and a laptop in wrong hands shall not empty
    /// it. What was dropped is taken from nobody again.
    pub(super) fn drop_chunks(&self, device: &DeviceId, compartment: &CompartmentId, message: &Hashes) -> Result<Response, Trouble> {
        let access = self.access(device, compartment)?;
        if !is_secretariat(&access.directory, device) {
            return Err(RefusalCode::NotFound.into());
        }
        self.store.drop_chunks(compartment, &message.hashes)?;
        tracing::info!(compartment = %compartment, chunks = message.hashes.len(), "chunks were dropped");
        Ok(Response::Accepted)
    }

    pub(super) fn get_chunks(&self, device: &DeviceId, compartment: &CompartmentId, message: &Hashes) -> Result<Response, Trouble> {
        self.access(device, compartment)?;
        let (mut chunks, mut bytes) = (Vec::new(), 0);
        for hash in &message.hashes {
            let chunk = self.store.chunk(compartment, hash)?;
            bytes += chunk.as_ref().map_or(1, Vec::len);
            if !chunks.is_empty() && bytes > limits::CHUNK_BATCH {
                break;
            }
            chunks.push(chunk.map(Into::into));
        }
        Ok(Response::Chunks(ChunkPage { chunks }))
    }
}
