//! The units of a run: each becomes one request, and can be done twice.

use fieldseal_seal::{CompartmentId, Hash, SessionChallenge};

use crate::checkpoint::SignedCheckpoint;
use crate::message::{StreamHead, StreamId};
use crate::replica::{ChunkNeed, ChunkToSend, Cursor};
use crate::route::Request;

#[derive(Debug, Clone)]
pub(super) enum Job {
    Challenge,
    OpenSession {
        challenge: SessionChallenge,
    },
    /// The relay does not know this device although the directory does: give it the directory.
    Refill {
        first: u64,
    },
    Heads,
    Directory {
        first: u64,
    },
    /// The relay's directory ends before ours.
    PushDirectory {
        first: u64,
    },
    Enrolments {
        after: u64,
    },
    DropEnrolment {
        number: u64,
    },
    /// Once asked for, the entry stays the same over retries, so that the relay recognises it.
    Propose {
        entry: Option<(u64, Vec<u8>)>,
    },
    Found {
        compartment: CompartmentId,
        bytes: Vec<u8>,
    },
    Foundings {
        after: u64,
    },
    Push {
        compartment: CompartmentId,
        stream: StreamId,
        /// The relay holds the stream up to here.
        counter: u64,
        /// What was read for the last request: (last counter, changes, bytes).
        batch: Option<(u64, u64, u64)>,
        setbacks: u32,
    },
    Pull {
        compartment: CompartmentId,
        cursor: Cursor,
        have: Vec<StreamHead>,
        rewritten: bool,
    },
    Missing {
        compartment: CompartmentId,
        chunks: Vec<ChunkToSend>,
    },
    PutChunks {
        compartment: CompartmentId,
        chunks: Vec<ChunkToSend>,
        /// Those that could be read.
        sent: Vec<Hash>,
        bytes: u64,
    },
    GetChunks {
        compartment: CompartmentId,
        chunks: Vec<ChunkNeed>,
    },
    /// What two people decided to delete goes from the relay, too: the first of these, then the others.
    DropChunks {
        compartment: CompartmentId,
        chunks: Vec<ChunkToSend>,
    },
    Checkpoints {
        compartment: CompartmentId,
    },
    PutCheckpoint {
        compartment: CompartmentId,
        checkpoint: SignedCheckpoint,
        /// Times it was signed again because the relay holds a newer one of ours.
        signed_again: u32,
    },
}

impl Job {
    /// May go before a session is open.
    pub(super) fn without_session(&self) -> bool {
        matches!(self, Job::Challenge | Job::OpenSession { .. } | Job::Refill { .. })
    }

    /// Bytes of content in the request, for measuring the link.
    pub(super) fn weight(&self, request: &Request) -> u64 {
        match (self, request) {
            (Job::PutChunks { bytes, .. }, _) => *bytes,
            (Job::Push { batch: Some((_, _, bytes)), .. }, _) => *bytes,
            _ => 0,
        }
    }
}
