//! The journal: changes in their streams, what they make true, and what waits or is refused.

pub mod apply;
pub mod changes;
pub mod commit;
pub mod compartments;
pub mod deletions;
pub mod erasure;
pub mod judge;
pub mod quarantine;
pub mod rebuild;
pub mod sealing;
pub mod streams;
