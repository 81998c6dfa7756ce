//! The encrypted store on one laptop: a SQLCipher database, sealed blobs, search.
//!
//! - The journal is the truth. Records, lists, links, conflicts and the search index are derived from it in the same transaction, and
//!   [`Vault::rebuild`] makes them anew.
//! - A change is acknowledged after the database's commit **and** the head file outside the database: an old copy of the database put back, or
//!   an old page in it, is noticed ([`VaultError::RolledBack`], [`Vault::check`]).
//! - Every kind of damage has an error of its own or is repaired and named ([`Repair`]); nothing panics on what a disk or a wire gives.
//! - A vault opens no socket. What travels is handed out and taken in as bytes: see [`Vault::seal_outgoing`], [`Vault::receive_segments`].
//!
//! `docs/vault-format.md` fixes the bytes on disk.

mod blobs;
mod check;
mod create;
mod database;
mod environment;
mod error;
mod files;
mod hash;
mod journal;
mod open;
mod records;
mod repair;
mod search;
mod settings;
mod transport;
mod vault;

pub use blobs::{BlobReader, BlobStore};
pub use check::{CheckReport, Checked, Damage, What};
pub use environment::{Clock, Environment, SystemClock};
pub use error::{Result, VaultError};
pub use journal::commit::{Committed, Draft};
pub use journal::compartments::{Class, CompartmentInfo};
pub use journal::quarantine::{QuarantineReason, Quarantined};
pub use journal::rebuild::Rebuilt;
pub use open::OpenReport;
pub use records::cells::{Cell, Cells};
pub use records::conflicts::{ConflictRow, RecordConflict};
pub use records::history::HistoryEntry;
pub use records::links::{BlobUse, LinkIn};
pub use records::list::{Filter, List, Page, Row, Sort};
pub use records::record::{Record, RecordHead, Stamp};
pub use repair::Repair;
pub use search::index::{Hit, Search};
pub use search::snippet::SnippetPart;
pub use transport::chunks::{Chunk, ChunkRole, Waiting};
pub use transport::directory::Person;
pub use transport::incoming::{Arriving, Cursor, Received};
pub use transport::outgoing::StreamPosition;
pub use vault::{Owner, Vault};
