//! Pictures of a mission: where, when, what was covered, what stands where, how much of what.
//!
//! Each picture is computed from the short values that lists keep, in one reading of the vault. `entries` reads; everything else here is a pure
//! function over what was read.

pub mod board;
pub mod coverage;
pub mod days;
pub mod entries;
pub mod figures;
pub mod material;
pub mod places;
pub mod timeline;
pub mod topics;
