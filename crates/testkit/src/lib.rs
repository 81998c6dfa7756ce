//! For tests only: named peers, seeded randomness, a clock that obeys, links that are cut, the lying relay, and a search for what must
//! not be there. In no release.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code fails loudly")]

pub mod canary;
pub mod clock;
pub mod liar;
pub mod organisation;
pub mod process;
pub mod proxy;
pub mod random;
pub mod replica;
pub mod simulation;

pub use canary::{Canaries, Hit};
pub use clock::FakeClock;
pub use liar::{Lie, LyingRelay};
pub use organisation::{Organisation, Peer};
pub use process::ServerProcess;
pub use proxy::{Fault, Proxy};
pub use random::{Random, seed_from_environment};
pub use replica::MemoryReplica;
pub use simulation::{Link, synchronise};
