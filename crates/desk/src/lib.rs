//! The use cases a person performs over an unlocked vault, one file each, and the one command list that every host answers.

mod commands;
mod error;
mod event;
pub mod wire;

pub use commands::Command;
pub use error::{Argument, Arguments, ErrorCode, Failure};
pub use event::{ChangedRecord, Event};

#[cfg(test)]
mod bindings_tests;
