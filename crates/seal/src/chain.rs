//! The salted hash chain of a stream: (compartment, device, incarnation) with changes counted 1, 2, 3…
//!
//! The chain holds commitments instead of contents, so that an erased change can leave and the chain still verifies; the salt keeps a short
//! erased text from being guessed from its commitment.

use crate::bytes::{CompartmentId, DeviceId, Hash};
use crate::domain::Domain;
use crate::hazmat::hash::tagged;

/// The random salt of one change's commitment.
pub type ChangeSalt = [u8; 16];

/// Link 0 of a stream: `SHA256("fieldseal/1/stream\0" || compartment || device || incarnation as 4 bytes, big-endian)`.
pub fn stream_origin(compartment: &CompartmentId, device: &DeviceId, incarnation: u32) -> Hash {
    tagged(Domain::STREAM, &[compartment.as_bytes(), device.as_bytes(), &incarnation.to_be_bytes()])
}

/// The commitment to one change: `SHA256("fieldseal/1/change\0" || salt || change)`.
pub fn commitment(salt: &ChangeSalt, change: &[u8]) -> Hash {
    tagged(Domain::CHANGE, &[salt, change])
}

/// The next link: `SHA256("fieldseal/1/link\0" || previous link || commitment)`.
pub fn next_link(previous: &Hash, commitment: &Hash) -> Hash {
    tagged(Domain::LINK, &[previous.as_bytes(), commitment.as_bytes()])
}

/// The link after appending `commitments` in order.
pub fn extend<'a>(previous: &Hash, commitments: impl IntoIterator<Item = &'a Hash>) -> Hash {
    commitments.into_iter().fold(*previous, |link, commitment| next_link(&link, commitment))
}

#[cfg(test)]
#[path = "chain_tests.rs"]
mod tests;
