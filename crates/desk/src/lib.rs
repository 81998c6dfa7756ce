//! The use cases a person performs over an unlocked vault, one file each, and the one command list that every host answers.
//!
//! A host makes a [`Desk`], passes commands to it ([`Desk::call`], or the method of the command's name) and shows what it answers; events come
//! through [`Desk::subscribe`]. The desk owns the vault: it checks what may be done, makes one change of it, and tells about it once it is durable.

mod basis;
mod briefing;
mod cells;
mod changed;
mod clock;
mod commands;
mod consents;
mod content;
mod custody;
mod demo;
mod deposits;
mod desk;
mod dispatch;
mod drafts;
mod error;
mod event;
mod failures;
mod imports;
mod looking;
mod moments;
mod moves;
mod options;
mod people;
mod photo_times;
mod photos;
mod programme;
mod questionnaires;
mod readings;
mod records;
mod rows;
mod sight;
mod sync;
mod tables;
mod use_cases;
mod values;
pub mod wire;

use std::process::ExitCode;

pub use commands::Command;
pub use desk::{Desk, fresh_token};
pub use error::{Argument, Arguments, ErrorCode, Failure};
pub use event::{ChangedRecord, Event};
pub use options::{DeskOptions, default_vault_folder};
pub use photos::PhotoBytes;

pub use fieldseal_media::Program as WorkerProgram;

pub(crate) use desk::Session;

/// The photo worker: what a host becomes that was started with the first argument `media-worker`.
pub fn media_worker() -> ExitCode {
    fieldseal_media::worker::main()
}

#[cfg(test)]
mod bindings_tests;
