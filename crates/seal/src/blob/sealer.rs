//! Seals a blob as its content streams in.

use zeroize::Zeroizing;

use crate::blob::frame::{FRAME, SEALED_FRAME, seal_frame};
use crate::blob::{BlobError, BlobKey, BlobReference};
use crate::bytes::{BlobId, Hash};
use crate::hazmat::hash::{Running, sha256};
use crate::padding::padded_length;
use crate::randomness::Randomness;

/// One sealed frame: append `bytes` to the blob's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedFrame {
    /// Position among the frames, from 0.
    pub index: u64,
    /// SHA-256 of `bytes`.
    pub hash: Hash,
    /// Ciphertext and tag.
    pub bytes: Vec<u8>,
}

/// Takes content in pieces of any size and gives frames out. A sealer that is dropped before [`BlobSealer::finish`] leaves a file that nothing opens:
/// its key is gone.
pub struct BlobSealer {
    blob: BlobId,
    key: BlobKey,
    pending: Zeroizing<Vec<u8>>,
    length: u64,
    hash: Running,
    frames: Vec<Hash>,
}

impl BlobSealer {
    /// A new blob with a fresh id and key.
    pub fn new(randomness: &mut dyn Randomness) -> Self {
        Self {
            blob: BlobId::random(randomness),
            key: BlobKey::make(randomness),
            pending: Zeroizing::new(Vec::with_capacity(SEALED_FRAME)),
            length: 0,
            hash: Running::new(),
            frames: Vec::new(),
        }
    }

    /// The new blob's id.
    pub fn blob(&self) -> BlobId {
        self.blob
    }

    /// Adds content. Gives the frames that are complete.
    pub fn push(&mut self, mut content: &[u8]) -> Vec<SealedFrame> {
        self.hash.update(content);
        self.length = self.length.saturating_add(content.len() as u64);
        let mut sealed = Vec::new();
        while !content.is_empty() {
            if self.pending.len() == FRAME {
                sealed.push(self.seal_pending(false));
            }
            let (taken, rest) = content.split_at(content.len().min(FRAME - self.pending.len()));
            self.pending.extend_from_slice(taken);
            content = rest;
        }
        sealed
    }

    /// Pads, seals what is left and gives the reference.
    pub fn finish(mut self) -> Result<(Vec<SealedFrame>, BlobReference), BlobError> {
        let mut left = padded_length(self.length).ok_or(BlobError::TooLong)? - self.length;
        let mut sealed = Vec::new();
        loop {
            let zeros = left.min((FRAME - self.pending.len()) as u64);
            left -= zeros;
            let filled = self.pending.len() + zeros as usize;
            self.pending.resize(filled, 0);
            sealed.push(self.seal_pending(left == 0));
            if left == 0 {
                break;
            }
        }
        let reference =
            BlobReference { blob: self.blob, key: self.key, length: self.length, sha256: self.hash.finish(), frames: self.frames };
        Ok((sealed, reference))
    }

    fn seal_pending(&mut self, last: bool) -> SealedFrame {
        let index = self.frames.len() as u64;
        let plaintext = std::mem::replace(&mut *self.pending, Vec::with_capacity(SEALED_FRAME));
        let bytes = seal_frame(&self.key.0, &self.blob, index, last, plaintext);
        let hash = sha256(&bytes);
        self.frames.push(hash);
        SealedFrame { index, hash, bytes }
    }
}
