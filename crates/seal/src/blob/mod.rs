//! Blobs: photos and other large content, sealed in frames that serve disk and wire alike.
//!
//! A blob's file is its frames and nothing else. Frame `i` of plaintext `i * FRAME ..` lies at `i * SEALED_FRAME`; each is bound to the blob, its
//! index and whether it is the last. The key is fresh for each blob and travels in the record that refers to the blob.

mod frame;
mod reference;
mod sealer;

pub use frame::{FRAME, SEALED_FRAME};
pub use reference::{BlobKey, BlobReference};
pub use sealer::{BlobSealer, SealedFrame};

use crate::canonical::CanonicalError;
use thiserror::Error;

/// Why a blob or a reference to one is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BlobError {
    /// Not the canonical encoding of a reference.
    #[error("malformed blob reference: {0}")]
    Malformed(#[from] CanonicalError),
    /// The reference's length and number of frames do not fit together.
    #[error("inconsistent blob reference")]
    Inconsistent,
    /// There is no such frame.
    #[error("the blob has no frame {0}")]
    NoSuchFrame(u64),
    /// The frame's bytes are not the ones the reference names.
    #[error("frame {0} of the blob is damaged or another one")]
    Damaged(u64),
    /// The blob is longer than a reference can describe.
    #[error("the blob is too long")]
    TooLong,
}

#[cfg(test)]
#[path = "../blob_tests.rs"]
mod tests;
