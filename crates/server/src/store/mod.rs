//! Where the relay keeps what it was given. Everything is ciphertext, signatures, public keys and random identifiers.
//!
//! A method that returned `Ok` is durable. One suite of tests runs over every implementation (`suite`).

mod embedded;
mod memory;
#[cfg(test)]
mod suite;

use fieldseal_seal::{CompartmentId, DeviceId, Hash, InviteId, SegmentHeader};
use fieldseal_sync::message::{StreamHead, StreamId};

pub use embedded::{CHUNKS, DATABASE, EmbeddedStore};
pub use memory::MemoryStore;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No space is left. Nothing was accepted.
    #[error("the disk is full")]
    Full,
    /// Anything else. The text is for the relay's own log.
    #[error("{0}")]
    Failed(String),
}

/// A verified segment to be kept.
#[derive(Debug, Clone)]
pub struct NewSegment {
    pub header: SegmentHeader,
    /// SHA-256 of `bytes`.
    pub hash: Hash,
    pub bytes: Vec<u8>,
}

/// What became of a push. It is all or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Push {
    /// The number of each segment, in order; those held before keep theirs.
    Kept(Vec<u64>),
    /// A segment does not follow its stream, which stands here.
    Gap(Option<StreamHead>),
    /// A segment contradicts this one, which is held.
    Forked(Vec<u8>),
}

/// One segment of the log. `bytes` are absent when the reader said that it has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogItem {
    pub number: u64,
    pub hash: Hash,
    pub bytes: Option<Vec<u8>>,
}

/// Where a compartment's log ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogHead {
    pub number: u64,
    pub link: Hash,
}

/// What became of a founding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Founded {
    Kept,
    /// Somebody else founded this compartment, or the same device otherwise.
    Taken,
}

/// What became of a checkpoint: the compartment's counter with and before it, and the device's checkpoint that is held instead, if one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckpointPut {
    pub number: u64,
    pub previous: u64,
    pub held: Option<Vec<u8>>,
}

/// A founding without its keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundingLine {
    pub number: u64,
    pub compartment: CompartmentId,
    pub founder: DeviceId,
}

/// A page's size: bytes together (but at least one item), and number of items.
#[derive(Debug, Clone, Copy)]
pub struct PageSize {
    pub bytes: usize,
    pub items: usize,
}

/// See the module.
pub trait Store: Send + Sync + 'static {
    /// The hash of the setup token.
    fn setup_token(&self) -> Result<Option<Hash>, StoreError>;
    fn set_setup_token(&self, hash: &Hash) -> Result<(), StoreError>;

    /// Directory entries from `first` (0 is the genesis).
    fn directory(&self, first: u64, page: PageSize) -> Result<Vec<Vec<u8>>, StoreError>;
    /// Appends entries of which the first has index `first`; `false` if that is not the next one.
    fn append_directory(&self, first: u64, entries: &[Vec<u8>]) -> Result<bool, StoreError>;

    /// Keeps a request to join; the same bytes twice are one. `None`: too many wait, of all or of this invite.
    /// Its number is at least `now_ms`.
    fn put_enrolment(&self, device: &DeviceId, invite: &InviteId, request: &[u8], now_ms: u64) -> Result<Option<u64>, StoreError>;
    /// Requests after a number, with their numbers.
    fn enrolments(&self, after: u64, page: PageSize) -> Result<Vec<(u64, Vec<u8>)>, StoreError>;
    /// The highest number of a waiting request, 0 for none.
    fn last_enrolment(&self) -> Result<u64, StoreError>;
    fn drop_enrolment(&self, number: u64) -> Result<(), StoreError>;
    /// Drops all requests of a device: it is in the directory.
    fn drop_enrolments_of(&self, device: &DeviceId) -> Result<(), StoreError>;

    /// Its number is at least `now_ms`.
    fn put_founding(&self, compartment: &CompartmentId, founder: &DeviceId, founding: &[u8], now_ms: u64) -> Result<Founded, StoreError>;
    /// All foundings, ascending by number.
    fn foundings(&self) -> Result<Vec<FoundingLine>, StoreError>;
    fn founding(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError>;

    /// Keeps segments and gives them numbers, under one lock: a reader that has seen a number has been able to see all before it.
    fn push(&self, compartment: &CompartmentId, segments: &[NewSegment]) -> Result<Push, StoreError>;
    fn log_head(&self, compartment: &CompartmentId) -> Result<LogHead, StoreError>;
    /// The log's link at a number; at 0 its origin. `None` beyond its end.
    fn link_at(&self, compartment: &CompartmentId, number: u64) -> Result<Option<Hash>, StoreError>;
    /// The log after a number. `have` gives the counter up to which the reader holds a stream.
    fn log(
        &self,
        compartment: &CompartmentId,
        after: u64,
        have: &dyn Fn(&StreamId) -> u64,
        page: PageSize,
    ) -> Result<Vec<LogItem>, StoreError>;
    fn streams(&self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, StoreError>;

    /// Keeps chunks, whose hashes the caller has computed from their bytes.
    fn put_chunks(&self, compartment: &CompartmentId, chunks: &[(Hash, &[u8])]) -> Result<(), StoreError>;
    fn has_chunk(&self, compartment: &CompartmentId, hash: &Hash) -> Result<bool, StoreError>;
    /// The chunk; `None` if there is none or what lies there is damaged (which is then put aside, so that it can be sent again).
    fn chunk(&self, compartment: &CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>, StoreError>;

    /// Removes chunks for good: they count as held from now on, are given to nobody, and are not kept when they are sent again.
    fn drop_chunks(&self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<(), StoreError>;

    /// Keeps a device's checkpoint if its sequence is newer than the one held, and then counts to at least `now_ms`.
    fn put_checkpoint(
        &self,
        compartment: &CompartmentId,
        device: &DeviceId,
        sequence: u64,
        checkpoint: &[u8],
        now_ms: u64,
    ) -> Result<CheckpointPut, StoreError>;
    /// The newest checkpoint of each device, ascending by device, and the counter.
    fn checkpoints(&self, compartment: &CompartmentId) -> Result<(Vec<Vec<u8>>, u64), StoreError>;
    fn checkpoint_counter(&self, compartment: &CompartmentId) -> Result<u64, StoreError>;
}
