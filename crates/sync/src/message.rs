//! What travels: canonical CBOR maps with integer keys. Signed objects (directory entries, foundings, enrolment requests, segments,
//! checkpoints) travel as byte strings, so that what was signed is what is stored and handed on.

use fieldseal_seal::{CompartmentId, DeviceId, DirectoryHead, Hash, SeenHead};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

/// How far one stream (device, incarnation) goes in a compartment, and its chain link there. On the wire an array in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct StreamHead {
    #[n(0)]
    pub device: DeviceId,
    #[n(1)]
    pub incarnation: u32,
    #[n(2)]
    pub counter: u64,
    #[n(3)]
    pub link: Hash,
}

/// One device's changes between two of its restores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId {
    pub device: DeviceId,
    pub incarnation: u32,
}

impl StreamHead {
    pub fn stream(&self) -> StreamId {
        StreamId { device: self.device, incarnation: self.incarnation }
    }
}

impl From<SeenHead> for StreamHead {
    fn from(seen: SeenHead) -> Self {
        Self { device: seen.device, incarnation: seen.incarnation, counter: seen.counter, link: seen.link }
    }
}

impl From<StreamHead> for SeenHead {
    fn from(head: StreamHead) -> Self {
        Self { device: head.device, incarnation: head.incarnation, counter: head.counter, link: head.link }
    }
}

/// `POST /v1/session/challenge`; the answer is a [`fieldseal_seal::SessionChallenge`].
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AskChallenge {
    #[n(0)]
    pub device: DeviceId,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Session {
    /// Sent back as `Authorization: Bearer <base64url without padding>`.
    #[n(0)]
    pub token: ByteVec,
    #[n(1)]
    pub seconds: u32,
}

/// `POST /v1/setup`: the first directory entries (genesis first), with the token the relay printed at its first start.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Setup {
    #[n(0)]
    pub token: String,
    #[n(1)]
    pub entries: Vec<ByteVec>,
}

/// Answer to `GET /v1/heads`: where everything stands that the device may see.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Heads {
    #[n(0)]
    pub directory: DirectoryHead,
    /// The highest number of a founding (secretariat devices only; else 0).
    #[n(1)]
    pub foundings: u64,
    /// The highest number of a waiting enrolment request (secretariat devices only; else 0).
    #[n(2)]
    pub enrolments: u64,
    #[n(3)]
    pub compartments: Vec<CompartmentHeads>,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CompartmentHeads {
    #[n(0)]
    pub compartment: CompartmentId,
    /// The number of the last segment, 0 for none, and the log's link there (see [`crate::log`]).
    #[n(1)]
    pub number: u64,
    #[n(2)]
    pub link: Hash,
    #[n(3)]
    pub streams: Vec<StreamHead>,
    /// Rises with every checkpoint the relay takes for this compartment.
    #[n(4)]
    pub checkpoints: u64,
}

/// Answer to `GET /v1/directory/{first}`: entries from index `first` on.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Entries {
    #[n(0)]
    pub first: u64,
    #[n(1)]
    pub entries: Vec<ByteVec>,
    /// Where the relay's directory ends.
    #[n(2)]
    pub head: DirectoryHead,
}

/// `POST /v1/directory`: entries from index `first` on. Those the relay holds already are compared and skipped.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AppendEntries {
    #[n(0)]
    pub first: u64,
    #[n(1)]
    pub entries: Vec<ByteVec>,
}

/// The relay's directory now ends here.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Appended {
    #[n(0)]
    pub head: DirectoryHead,
}

/// `POST /v1/enrolments` and `POST /v1/foundings`: one signed object.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Signed {
    #[n(0)]
    pub bytes: ByteVec,
}

/// A numbered object in a list. Numbers rise and are at least the relay's clock (Unix milliseconds), so that a relay that was put back does not
/// give one twice.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Numbered {
    #[n(0)]
    pub number: u64,
    #[n(1)]
    pub bytes: ByteVec,
}

/// Answer to `GET /v1/enrolments/{after}` and `GET /v1/foundings/{after}`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct NumberedList {
    #[n(0)]
    pub items: Vec<Numbered>,
    #[n(1)]
    pub more: bool,
}

/// `POST /v1/segments/{compartment}`: sealed segments, each stream in order.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PushSegments {
    #[n(0)]
    pub segments: Vec<ByteVec>,
}

/// All pushed segments are durable on the relay. The numbers they have there, in the order of the push.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Pushed {
    #[n(0)]
    pub numbers: Vec<u64>,
}

/// `POST /v1/segments/{compartment}/pull`
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PullSegments {
    /// Segments after this number.
    #[n(0)]
    pub after: u64,
    /// The log's link at that number.
    #[n(1)]
    pub link: Hash,
    /// Streams the client holds already up to a counter: their segments come as hashes only. Empty in ordinary pulls; used to read
    /// a rewritten log from its start without transferring everything again.
    #[n(2)]
    pub have: Vec<StreamHead>,
    /// The page's size in bytes, at most `limits::SEGMENTS_BODY`.
    #[n(3)]
    pub bytes: u32,
}

/// One segment of a page.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PageItem {
    #[n(0)]
    pub number: u64,
    /// The segment as pushed; absent when `have` covers it.
    #[n(1)]
    pub segment: Option<ByteVec>,
    /// Its SHA-256 when the segment itself is absent.
    #[n(2)]
    pub hash: Option<Hash>,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Page {
    #[n(0)]
    pub items: Vec<PageItem>,
    #[n(1)]
    pub more: bool,
}

/// `POST /v1/chunks/{compartment}/missing` and `…/get`: SHA-256 of sealed chunks.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Hashes {
    #[n(0)]
    pub hashes: Vec<Hash>,
}

/// `POST /v1/chunks/{compartment}`: sealed chunks; their addresses are their SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Chunks {
    #[n(0)]
    pub chunks: Vec<ByteVec>,
}

/// Answer to `POST /v1/chunks/{compartment}/get`: for a prefix of the hashes asked for (a page ends at its size), the chunk, or
/// nothing where the relay has none.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ChunkPage {
    #[n(0)]
    pub chunks: Vec<Option<ByteVec>>,
}

/// Answer to `GET /v1/checkpoints/{compartment}`: the newest signed checkpoint of each device.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Checkpoints {
    #[n(0)]
    pub checkpoints: Vec<ByteVec>,
    /// The compartment's checkpoint counter.
    #[n(1)]
    pub number: u64,
}

/// Answer to `POST /v1/checkpoints/{compartment}`: the compartment's checkpoint counter, with this one and before it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Counted {
    #[n(0)]
    pub number: u64,
    #[n(1)]
    pub previous: u64,
    /// The device's signed checkpoint that the relay holds instead of this one, because its sequence is not lower.
    #[n(2)]
    pub held: Option<ByteVec>,
}

/// Done, and durable.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Accepted {}
