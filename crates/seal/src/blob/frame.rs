//! One frame of a blob.

use zeroize::Zeroizing;

use crate::blob::BlobError;
use crate::bytes::BlobId;
use crate::domain::Domain;
use crate::hazmat::aead;
use crate::secret::Secret;

/// Plaintext bytes of every frame but the last.
pub const FRAME: usize = 262_144;
/// Ciphertext bytes of every frame but the last.
pub const SEALED_FRAME: usize = FRAME + aead::TAG;

/// Seals one frame in place. The key must be the blob's own and must not meet the same index twice.
pub(super) fn seal_frame(key: &Secret<32>, blob: &BlobId, index: u64, last: bool, plaintext: Vec<u8>) -> Vec<u8> {
    aead::seal_in_place(key, nonce(index, last), &Domain::BLOB.join(&[blob.as_bytes()]), plaintext)
}

/// Opens one frame.
pub(super) fn open_frame(key: &Secret<32>, blob: &BlobId, index: u64, last: bool, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, BlobError> {
    aead::open_with_nonce(key, nonce(index, last), &Domain::BLOB.join(&[blob.as_bytes()]), sealed).map_err(|_| BlobError::Damaged(index))
}

/// The index as 12 bytes big-endian, the top bit set in the last frame.
fn nonce(index: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce.iter_mut().skip(4).zip(index.to_be_bytes()).for_each(|(to, from)| *to = from);
    nonce[0] = if last { 0x80 } else { 0 };
    nonce
}
