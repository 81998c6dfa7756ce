//! Which content packs count on this laptop: those of the program, and those that the secretariat signed and brought.

mod bring;
mod changes;
mod file;
mod in_force;
mod notices;
mod signed;

pub use bring::{bring, candidate, refuse_by_hand};
pub use changes::changes;
pub use file::{read, write};
pub use in_force::{Cache, InForce, Layer, Refused, in_force, program};
pub use notices::notices;
pub use signed::SignedPack;

use fieldseal_model::content::ContentError;

use std::sync::Arc;

use crate::{Desk, ErrorCode, Failure};

/// More than any pack needs: the official texts of the Code in twelve languages fit.
pub const LARGEST: usize = 1024 * 1024;

/// What counts on this laptop, or what came with the program while no vault is open.
///
/// # Errors
/// What the vault says.
pub fn of(desk: &Desk) -> Result<Arc<InForce>, Failure> {
    if desk.is_open() { desk.with(|session| in_force(session)) } else { Ok(Arc::new(program())) }
}

/// Why a text is no pack.
pub fn unreadable(error: ContentError) -> Failure {
    match error {
        ContentError::Malformed { detail } => Failure::new(ErrorCode::PackMalformed).with("detail", detail),
        ContentError::Newer { found } => Failure::new(ErrorCode::PackNewer).with("found", found),
        ContentError::Wrong { place, problem } => Failure::new(ErrorCode::PackWrong).with("place", place).with("problem", problem),
    }
}
