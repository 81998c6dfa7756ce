//! What a synchronisation asks of a laptop's vault. `desk` implements it over the vault; `testkit` has a double in memory.
//!
//! Every method that changes something is durable when it returns, and doing it twice is doing it once: the machine may be cut between
//! any two calls and start again from the beginning.

use std::sync::Arc;

use fieldseal_seal::{
    BlobId, CompartmentId, DeviceId, Directory, Domain, Hash, OrganisationId, SealedSegment, SegmentHeader, SessionAnswer,
    SessionChallenge, Signature,
};

use crate::checkpoint::SignedCheckpoint;
use crate::message::{StreamHead, StreamId};

/// The vault could not do it (disk full, damaged page, …). The run ends; what is done stays done.
#[derive(Debug, thiserror::Error)]
#[error("the vault: {0}")]
pub struct ReplicaError(#[from] pub Box<dyn std::error::Error + Send + Sync>);

/// Where a compartment's log has been read to: the number of the last segment taken in, and the log's link there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub number: u64,
    pub link: Hash,
}

/// A segment whose signature, organisation, compartment and author the machine has verified.
#[derive(Debug, Clone)]
pub struct Verified {
    pub number: u64,
    pub segment: SealedSegment,
    pub header: SegmentHeader,
}

/// Why a segment did not verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unverified {
    /// It does not parse.
    Malformed,
    /// Its signature, organisation or compartment is wrong.
    Forged,
    /// Its author is no device of the directory, or no member of the compartment.
    Stranger,
    /// Its author is revoked, and the revocation does not cover this counter.
    Revoked,
}

/// One item of a page, in the relay's order.
#[derive(Debug, Clone)]
pub enum Incoming {
    Verified(Box<Verified>),
    /// Kept as evidence for a person to look at; never applied.
    Unverified {
        number: u64,
        bytes: Vec<u8>,
        reason: Unverified,
    },
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// Its changes are part of the vault.
    Applied { changes: u64 },
    /// Durable, and waiting for changes that have not come yet.
    Held { changes: u64 },
    /// The vault had all of it.
    Duplicate,
    /// Kept, not applied: it does not open, does not unpack, or its author's role did not allow it.
    Quarantined { code: String },
    /// It contradicts what its author signed before: the two segments prove it. Kept, not applied.
    Forked,
}

/// What a picture's chunk is needed for, in the order of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChunkRole {
    Thumbnail,
    Preview,
    Original,
}

impl ChunkRole {
    pub const ALL: [ChunkRole; 3] = [ChunkRole::Thumbnail, ChunkRole::Preview, ChunkRole::Original];
}

/// A chunk that lies here and that the relay may lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChunkToSend {
    pub compartment: CompartmentId,
    pub blob: BlobId,
    pub hash: Hash,
    /// Ciphertext bytes.
    pub length: u32,
}

/// A chunk that a record names and that does not lie here.
pub type ChunkNeed = ChunkToSend;

/// A chunk was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    /// It was the last one its blob lacked.
    pub blob_complete: bool,
}

/// One laptop's vault, unlocked.
pub trait Replica {
    fn organisation(&self) -> OrganisationId;
    fn device(&self) -> DeviceId;
    /// Answers the relay's challenge; `None` if it is another organisation's.
    fn answer(&mut self, challenge: &SessionChallenge) -> Result<Option<SessionAnswer>, ReplicaError>;
    /// Signs with the device's key.
    fn sign(&mut self, domain: Domain, bytes: &[u8]) -> Result<Signature, ReplicaError>;
    /// Unix milliseconds, shown to people and never trusted.
    fn wall_clock_ms(&self) -> i64;

    // The directory.

    /// The verified directory as far as this device has it; `None` before the first synchronisation after enrolment.
    fn directory(&mut self) -> Result<Option<Arc<Directory>>, ReplicaError>;
    /// The signed entries from sequence `first` on, as they came, at most `bytes` together (but at least one if there is any).
    fn directory_entries(&mut self, first: u64, bytes: usize) -> Result<Vec<Vec<u8>>, ReplicaError>;
    /// Verifies and keeps the entries that follow its last one. `Ok(false)`: they do not verify or do not follow; nothing was kept.
    fn append_directory(&mut self, entries: &[Vec<u8>]) -> Result<bool, ReplicaError>;
    /// The next entry this device wants to add (adopt a founding, approve, rotate, revoke), signed and built upon
    /// [`directory`](Self::directory). It is appended here only after the relay took it. `None` for most devices, always.
    fn propose_entry(&mut self) -> Result<Option<Vec<u8>>, ReplicaError>;
    /// A device asks to join (secretariat devices only). `false`: no invite fits, or it was settled; the relay may forget it.
    fn receive_enrolment(&mut self, number: u64, request: &[u8]) -> Result<bool, ReplicaError>;
    /// The highest number given to [`receive_enrolment`](Self::receive_enrolment).
    fn enrolments_seen(&mut self) -> Result<u64, ReplicaError>;

    // Foundings.

    /// Signed foundings made here, sent before or not: those that neither directory nor relay shows are sent (again, if the relay was put back).
    fn own_foundings(&mut self) -> Result<Vec<(CompartmentId, Vec<u8>)>, ReplicaError>;
    /// A founding by another device (secretariat devices only). Garbage is ignored.
    fn receive_founding(&mut self, number: u64, founding: &[u8]) -> Result<(), ReplicaError>;
    fn foundings_seen(&mut self) -> Result<u64, ReplicaError>;

    // Segments.

    /// The compartments that travel and that this device is a member of.
    fn compartments(&mut self) -> Result<Vec<CompartmentId>, ReplicaError>;
    /// Seals all own changes that are in no segment yet under the compartment's newest epoch.
    fn seal_outgoing(&mut self, compartment: &CompartmentId) -> Result<(), ReplicaError>;
    /// For each stream, own and others', how far sealed segments are kept here that could refill a relay. `link` is the chain's there.
    fn kept_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError>;
    /// The kept segments of a stream whose last counter is after `counter`, in order, at most `bytes` together (but at least one if
    /// there is any).
    fn kept_segments(
        &mut self,
        compartment: &CompartmentId,
        stream: &StreamId,
        counter: u64,
        bytes: usize,
    ) -> Result<Vec<SealedSegment>, ReplicaError>;
    /// The relay holds this stream durably up to `counter`.
    fn acknowledged(&mut self, compartment: &CompartmentId, stream: &StreamId, counter: u64) -> Result<(), ReplicaError>;
    /// The highest counter of the stream that a relay has acknowledged.
    fn acknowledged_counter(&mut self, compartment: &CompartmentId, stream: &StreamId) -> Result<u64, ReplicaError>;
    /// `None` before the first page.
    fn cursor(&mut self, compartment: &CompartmentId) -> Result<Option<Cursor>, ReplicaError>;
    /// Takes a page in and moves the cursor, in one transaction. One answer for each item, in order. A segment of this very device
    /// beyond what it holds is taken in like any other: the vault was put back, and starts a new incarnation before it writes.
    fn receive_segments(&mut self, compartment: &CompartmentId, items: &[Incoming], cursor: Cursor) -> Result<Vec<Received>, ReplicaError>;
    /// How far each stream has been received without a gap.
    fn received_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError>;
    /// For each stream the highest head that any verified segment names as seen.
    fn claimed_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError>;
    /// The relay proved that this device signed another content under a counter that the vault has given to a change of its own: the
    /// vault was put back after that counter had been sent. Moves the unsent changes to a new incarnation. `false`: it could not.
    fn own_fork(&mut self, compartment: &CompartmentId, proof: &Verified) -> Result<bool, ReplicaError>;

    // Chunks.

    /// Chunks that lie here and that the relay has not acknowledged, at most `limit`, oldest first, leaving out those in `except`.
    fn chunks_to_send(&mut self, role: ChunkRole, limit: usize, except: &dyn Fn(&Hash) -> bool) -> Result<Vec<ChunkToSend>, ReplicaError>;
    /// The relay holds these chunks. Returns how many blobs are now there whole.
    fn chunks_sent(&mut self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<u64, ReplicaError>;
    /// Forget that the relay held these chunks: somebody signed that it does not give them.
    fn chunks_lost(&mut self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<(), ReplicaError>;
    /// The relay was put back: forget which chunks of the compartment it acknowledged. They are compared again, and sent where missing.
    fn chunks_unsure(&mut self, compartment: &CompartmentId) -> Result<(), ReplicaError>;
    /// Chunks that records name and that are not here, at most `limit`, leaving out those in `except`.
    fn chunks_needed(&mut self, role: ChunkRole, limit: usize, except: &dyn Fn(&Hash) -> bool) -> Result<Vec<ChunkNeed>, ReplicaError>;
    /// The sealed bytes; `None` when they are not here (or damaged here, which `vault check` names).
    fn read_chunk(&mut self, compartment: &CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError>;
    /// Writes a chunk whose hash the machine has verified.
    fn write_chunk(&mut self, need: &ChunkNeed, bytes: &[u8]) -> Result<Stored, ReplicaError>;
    /// How many chunks, of any role, the compartment's records name that are not here.
    fn chunks_lacking(&mut self, compartment: &CompartmentId) -> Result<u64, ReplicaError>;
    /// How many chunks and bytes wait in both directions: (to send, needed), for progress.
    fn chunks_waiting(&mut self, role: ChunkRole) -> Result<(Waiting, Waiting), ReplicaError>;

    /// Chunks of files that two people decided to delete and that the relay was not told of: whole files (secretariat devices only; others
    /// have none to tell).
    fn chunks_to_drop(&mut self) -> Result<Vec<ChunkToSend>, ReplicaError>;
    /// The relay dropped every chunk of these blobs.
    fn chunks_dropped(&mut self, compartment: &CompartmentId, blobs: &[BlobId]) -> Result<(), ReplicaError>;

    // Checkpoints.

    /// This device's last checkpoint of the compartment that the relay took.
    fn own_checkpoint(&mut self, compartment: &CompartmentId) -> Result<Option<SignedCheckpoint>, ReplicaError>;
    /// Keeps a verified checkpoint, own or another's, when its sequence is newer than that device's last one.
    fn keep_checkpoint(&mut self, checkpoint: &SignedCheckpoint) -> Result<(), ReplicaError>;
    /// The newest kept checkpoint of each other device in the compartment.
    fn checkpoints(&mut self, compartment: &CompartmentId) -> Result<Vec<SignedCheckpoint>, ReplicaError>;
    /// The relay's checkpoint counter when the checkpoints were last fetched.
    fn checkpoints_seen(&mut self, compartment: &CompartmentId) -> Result<u64, ReplicaError>;
    fn set_checkpoints_seen(&mut self, compartment: &CompartmentId, number: u64) -> Result<(), ReplicaError>;
}

/// Chunks and their bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    pub chunks: u64,
    pub bytes: u64,
}
