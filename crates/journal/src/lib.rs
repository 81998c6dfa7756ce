//! Changes, causality, registers, texts, sets and their merge, pure: what happened, and what is true after it.
//!
//! The way of a change: [`author`] makes one from a person's drafts; on another laptop [`readiness`] says whether its causal past is
//! there, [`PlacedChange::new`] checks it against that past, [`apply`] works it into the records it touches. The state of a record is a
//! function of the set of its changes: neither the order of arrival nor any clock enters into it.

mod apply;
mod author;
mod change;
mod dot;
mod inbox;
mod limits;
mod model_check;
mod moved;
mod pack;
mod placed;
mod replica;
mod state;
mod text;

pub use apply::{ApplyError, Refusal, apply};
pub use author::{AuthorError, Authoring, DraftWrite, author};
pub use change::{Cause, Change, ChangeError, Operation, Removal, WallTime, Write};
pub use dot::{Dot, StreamId, VersionVector};
pub use inbox::{Readiness, readiness};
pub use limits::*;
pub use model_check::{ModelMismatch, Unknown, check_against_model};
pub use moved::{Destination, MoveError, moved};
pub use pack::{PackError, PackedChange, pack, unpack};
pub use placed::{PlacedChange, PlacementError};
pub use replica::{QuarantineReason, Received, Replica};
pub use state::{Conflict, RecordState, Register, Set, StateError};
pub use text::{Lane, TEXT_ROOT, TextError, TextOverlap, TextSide, TextState, UpdateError, client_id};
