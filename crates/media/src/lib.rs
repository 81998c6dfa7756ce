//! Photos: what is known of them, and small upright pictures of them without metadata. The only parser of hostile image bytes.
//!
//! # One pass over the original
//!
//! An original is read once, by whoever seals it, through a [`Reading`]. What passes is hashed, typed and, if it is a picture, kept in memory; afterwards it is
//! handed to a worker process, which reads the Exif block and makes the renditions. No plaintext goes to a disk.
//!
//! ```no_run
//! # fn seal(_: &mut impl std::io::Read) -> std::io::Result<()> { Ok(()) }
//! # fn keep(_: &fieldseal_media::Inspection) {}
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use fieldseal_media::{Limits, Program, Reading, WorkerPool};
//! let limits = Limits::default();
//! let pool = WorkerPool::new(&Program::this()?, limits, WorkerPool::useful_workers())?;
//! let mut waiting = Vec::new();
//! for path in ["a.jpg", "b.heic"] {
//!     let mut reading = Reading::open(path.as_ref(), &limits)?;
//!     seal(&mut reading)?; // reads to the end; on any error of `finish` drop what was sealed
//!     let original = reading.finish()?;
//!     waiting.push(pool.submit(original)); // waits while the workers are busy: memory stays bounded
//! }
//! for ticket in waiting {
//!     keep(&ticket.wait()); // never fails: what happened to a worker is in the facts
//! }
//! # Ok(()) }
//! ```
//!
//! # Trust
//!
//! Hash, size and media type are made here, in the calling process, from the bytes alone. Everything else comes from the worker, and is checked for form before
//! it is believed. A photo that crashes, stalls or bloats its worker spoils its own renditions only.

mod bare;
mod edits;
mod examine;
mod exif;
mod facts;
mod limits;
mod original;
mod render;
pub mod worker;

pub use edits::{Area, Edits, FILLS_AT_MOST, NotEdited, STRAIGHTEN_AT_MOST};
pub use facts::{
    ActiveContent, Camera, Damage, Derived, Direction, ExifNote, Gps, GpsNote, NotShown, Orientation, PhotoFacts, Rendition, Renditions,
    TakenAt, TimeSource,
};
pub use limits::{Limits, PREVIEW_EDGE, THUMBNAIL_EDGE};
pub use original::{Original, ReadError, Reading};
pub use worker::{Inspection, Program, Ticket, WORKER_ARGUMENT, Worker, WorkerError, WorkerPool};
