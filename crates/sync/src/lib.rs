//! The protocol as a machine without I/O: messages in, messages out, time passed in.
//!
//! - [`message`] holds what travels, [`route`] how it lies in HTTP, [`limits`] how large anything may be.
//! - [`Machine`] performs one synchronisation over a [`Replica`] (one laptop's vault): it says what to send, and is told what came
//!   back. It opens no socket and reads no clock, so that a test can run a hundred laptops and a lying relay from one seed.
//! - [`verify`] holds the checks that the relay and the laptops share.
//!
//! `docs/protocol.md` fixes the bytes.

pub mod checkpoint;
pub mod limits;
pub mod log;
pub mod message;
pub mod refusal;
pub mod replica;
pub mod report;
pub mod route;
pub mod verify;

mod machine;
mod parallel;

pub use checkpoint::{Checkpoint, SignedCheckpoint};
pub use machine::{Answer, Failure, Machine, Outgoing, Plan, Poll};
pub use parallel::Parallel;
pub use refusal::{Refusal, RefusalCode};
pub use replica::{ChunkNeed, ChunkRole, ChunkToSend, Cursor, Incoming, Received, Replica, ReplicaError, Stored, Unverified, Verified};
pub use report::{Amount, Confirmation, Notice, Phase, Progress, Report, Stop};
pub use route::{Method, Parts, Request, Response, WireError};
