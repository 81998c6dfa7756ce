//! What a laptop in memory holds of one compartment.

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_seal::{BlobId, BlobReference, CompartmentId, Hash, SealedSegment, SegmentHeader, chain};
use fieldseal_sync::message::{StreamHead, StreamId};
use fieldseal_sync::{ChunkRole, Cursor, SignedCheckpoint, Unverified};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

/// What a change says.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Content {
    #[n(0)]
    Text(#[n(0)] String),
    /// A picture's rendition: 0 thumbnail, 1 preview, 2 original, and the encoded [`BlobReference`].
    #[n(1)]
    Picture(#[n(0)] u8, #[n(1)] ByteVec),
}

/// A change as it is packed: salt and bytes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct Change {
    #[n(0)]
    pub(super) salt: ByteVec,
    #[n(1)]
    pub(super) bytes: ByteVec,
}

/// One stream: its changes from 1, and the chain's links from 0.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    pub(super) changes: Vec<Change>,
    pub(super) links: Vec<Hash>,
}

/// A chunk that a picture names.
#[derive(Debug, Clone)]
pub(super) struct Chunk {
    pub(super) role: ChunkRole,
    pub(super) blob: BlobId,
    pub(super) length: u32,
    pub(super) bytes: Option<Vec<u8>>,
    pub(super) sent: bool,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Held {
    pub(super) streams: BTreeMap<StreamId, Stream>,
    pub(super) kept: BTreeMap<StreamId, Vec<(SegmentHeader, SealedSegment)>>,
    pub(super) acknowledged: BTreeMap<StreamId, u64>,
    pub(super) cursor: Option<Cursor>,
    pub(super) waiting: Vec<(SegmentHeader, SealedSegment)>,
    pub(super) unverified: Vec<(u64, Unverified)>,
    pub(super) forked: Vec<SegmentHeader>,
    pub(super) claims: BTreeMap<StreamId, StreamHead>,
    pub(super) chunks: BTreeMap<Hash, Chunk>,
    pub(super) checkpoints: BTreeMap<fieldseal_seal::DeviceId, SignedCheckpoint>,
    pub(super) checkpoints_seen: u64,
    /// How often a chunk was written although it was there.
    pub(super) written_twice: BTreeSet<Hash>,
}

impl Stream {
    pub(super) fn new(compartment: &CompartmentId, stream: &StreamId) -> Self {
        Self { changes: Vec::new(), links: vec![chain::stream_origin(compartment, &stream.device, stream.incarnation)] }
    }

    pub(super) fn counter(&self) -> u64 {
        self.changes.len() as u64
    }

    pub(super) fn link(&self, counter: u64) -> Option<Hash> {
        self.links.get(counter as usize).copied()
    }

    pub(super) fn push(&mut self, change: Change) {
        self.links.push(link_after(self.links.last().expect("an origin"), &change));
        self.changes.push(change);
    }

    pub(super) fn truncate(&mut self, counter: u64) {
        self.changes.truncate(counter as usize);
        self.links.truncate(counter as usize + 1);
    }
}

impl Held {
    pub(super) fn stream(&mut self, compartment: &CompartmentId, id: &StreamId) -> &mut Stream {
        self.streams.entry(*id).or_insert_with(|| Stream::new(compartment, id))
    }

    pub(super) fn heads(&self) -> Vec<StreamHead> {
        let grown = self.streams.iter().filter(|(_, stream)| stream.counter() > 0);
        grown
            .map(|(id, stream)| StreamHead {
                device: id.device,
                incarnation: id.incarnation,
                counter: stream.counter(),
                link: *stream.links.last().expect("an origin"),
            })
            .collect()
    }

    /// Notes the chunks that a change names.
    pub(super) fn notice_chunks(&mut self, bytes: &[u8]) {
        let Ok(Content::Picture(role, reference)) = fieldseal_seal::canonical::decode(bytes) else { return };
        let Ok(reference) = BlobReference::decode(&reference) else { return };
        let role = ChunkRole::ALL[usize::from(role).min(2)];
        for (index, hash) in (0..).zip(&reference.frames) {
            let range = reference.sealed_range(index).expect("a frame of it");
            let length = (range.end - range.start) as u32;
            let chunk = Chunk { role, blob: reference.blob, length, bytes: None, sent: false };
            self.chunks.entry(*hash).or_insert(chunk);
        }
    }

    pub(super) fn is_blob_whole(&self, blob: &BlobId) -> bool {
        self.chunks.values().filter(|chunk| chunk.blob == *blob).all(|chunk| chunk.bytes.is_some())
    }
}

pub(super) fn link_after(previous: &Hash, change: &Change) -> Hash {
    let salt = change.salt.as_slice().try_into().unwrap_or_default();
    chain::next_link(previous, &chain::commitment(&salt, &change.bytes))
}
