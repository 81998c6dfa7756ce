//! What a synchronisation did, and what it noticed.

use fieldseal_seal::{CompartmentId, DeviceId, DirectoryHead, Hash};

use crate::message::StreamHead;
use crate::refusal::RefusalCode;
use crate::replica::{ChunkRole, ReplicaError, Unverified};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    pub changes: u64,
    /// Blobs that became whole on the other side.
    pub blobs: u64,
    /// Sealed bytes of segments and chunks.
    pub bytes: u64,
}

/// A secretariat device has signed that it holds this device's changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmation {
    pub compartment: CompartmentId,
    /// The secretariat's device.
    pub by: DeviceId,
    /// This device's stream as the secretariat holds it.
    pub stream: StreamHead,
    /// Chunks the secretariat still lacks of the compartment.
    pub missing_chunks: u64,
}

/// Something a person should know. None of them stops the run or loses anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Somebody's signature names changes that the relay has not given: not uploaded yet (they may have come by stick), or withheld.
    Withheld { compartment: CompartmentId, stream: StreamHead, have: u64 },
    /// The relay said it holds more of a stream than it gave.
    HeldBack { compartment: CompartmentId, stream: StreamHead, have: u64 },
    /// The relay holds less than it had acknowledged: it was put back to an older state, or dropped it. What it lacked was sent again.
    RolledBack { compartment: CompartmentId, stream: StreamHead, relay: u64 },
    /// The relay's numbered log is not the one read before. It was read again from its start.
    LogRewritten { compartment: CompartmentId },
    /// The relay's directory ends before ours. What it lacked was sent again.
    DirectoryRolledBack { ours: DirectoryHead, relay: DirectoryHead },
    /// A signed checkpoint names a directory entry that the relay has not given.
    DirectoryStale { ours: DirectoryHead, named: DirectoryHead, by: DeviceId },
    /// The relay's directory entry does not follow from the one this device trusts: refused, nothing of it was kept.
    DirectoryForged { ours: DirectoryHead },
    /// One device signed two different contents for one counter. Both are kept, neither hides the other.
    Forked { compartment: CompartmentId, device: DeviceId, incarnation: u32, counter: u64 },
    /// This vault was put back to an older state: it took its own later changes back from the relay and continues as a new incarnation.
    PutBackHere { compartment: CompartmentId },
    /// A segment that does not verify; kept as evidence.
    Unverified { compartment: CompartmentId, number: u64, reason: Unverified },
    /// A segment that verifies and cannot be applied; kept.
    Quarantined { compartment: CompartmentId, device: DeviceId, counter: u64, code: String },
    /// The relay gave a stream's segments in the wrong order; they wait for what is missing.
    OutOfOrder { compartment: CompartmentId, device: DeviceId, counter: u64 },
    /// The relay gave other bytes than those of the chunk's address; thrown away.
    ChunkSwapped { compartment: CompartmentId, hash: Hash },
    /// Chunks that records name and that the relay does not have (yet).
    ChunksMissing { role: ChunkRole, chunks: u64 },
    /// A signed checkpoint does not verify, or contradicts the streams held here.
    CheckpointRefused { compartment: CompartmentId },
    /// The relay did not take something of ours, and its reason.
    Refused { compartment: Option<CompartmentId>, code: RefusalCode },
}

/// How the run ended.
#[derive(Debug)]
pub enum Stop {
    /// Everything that policy allows was exchanged.
    Complete,
    /// The link was cut too often. What was exchanged stays exchanged.
    Unreachable,
    /// Something between here and the relay answered in its place (a hotel's login page). Nothing was changed.
    CaptivePortal,
    /// The server's certificate is not the organisation's.
    WrongCertificate,
    /// What answers does not speak this protocol.
    NotARelay,
    /// The relay does not know this device (not approved yet), or the relay has not been set up.
    Refused(RefusalCode),
    /// The relay's directory contradicts ours; nothing of it was taken.
    DirectoryForged,
    /// The relay broke the protocol.
    Misbehaved(&'static str),
    /// The vault failed.
    Replica(ReplicaError),
    Cancelled,
}

impl Stop {
    /// The stable error code, for `errors.ftl`; `None` for a complete run.
    pub fn code(&self) -> Option<&'static str> {
        Some(match self {
            Stop::Complete => return None,
            Stop::Unreachable => "client.unreachable",
            Stop::CaptivePortal => "client.captive_portal",
            Stop::WrongCertificate => "client.wrong_certificate",
            Stop::NotARelay => "client.not_a_relay",
            Stop::Refused(code) => code.code(),
            Stop::DirectoryForged => "sync.directory_forged",
            Stop::Misbehaved(_) => "sync.relay_misbehaved",
            Stop::Replica(_) => "sync.vault",
            Stop::Cancelled => "sync.cancelled",
        })
    }
}

/// Where a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    Heads,
    Directory,
    Foundings,
    Push,
    Pull,
    Compare,
    Chunks(ChunkRole),
    Checkpoint,
    Done,
}

/// For a progress line: chunks in chunk phases, compartments in the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub phase: Phase,
    pub done: u64,
    pub total: u64,
    pub sent: Amount,
    pub received: Amount,
}

#[derive(Debug)]
pub struct Report {
    pub sent: Amount,
    pub received: Amount,
    pub notices: Vec<Notice>,
    pub confirmations: Vec<Confirmation>,
    pub stop: Stop,
}
