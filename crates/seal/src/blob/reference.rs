//! What a record says about a blob: enough to fetch, open and verify it.

use std::ops::Range;

use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};
use zeroize::Zeroizing;

use crate::blob::frame::{FRAME, open_frame};
use crate::blob::{BlobError, SEALED_FRAME};
use crate::bytes::{BlobId, Hash};
use crate::canonical;
use crate::hazmat::aead;
use crate::hazmat::hash::sha256;
use crate::padding::padded_length;
use crate::randomness::Randomness;
use crate::secret::Secret;

/// A blob's own key: fresh for each blob. Does not print.
#[derive(Debug, Clone)]
pub struct BlobKey(pub(crate) Secret<32>);

/// A blob as a record names it. Its canonical encoding is the record's value; whoever reads the record can read the blob.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct BlobReference {
    /// The blob's random id.
    #[n(0)]
    pub blob: BlobId,
    /// Its key.
    #[n(1)]
    pub key: BlobKey,
    /// Length of the content in bytes, without padding.
    #[n(2)]
    pub length: u64,
    /// SHA-256 of the content.
    #[n(3)]
    pub sha256: Hash,
    /// SHA-256 of each sealed frame, in order: the wire's addresses of the chunks.
    #[n(4)]
    pub frames: Vec<Hash>,
}

impl BlobKey {
    /// A fresh key.
    pub fn make(randomness: &mut dyn Randomness) -> Self {
        Self(Secret::random(randomness))
    }
}

impl BlobReference {
    /// The canonical bytes, as a record's value holds them.
    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// Reads canonical bytes and checks that length and frames fit together.
    pub fn decode(bytes: &[u8]) -> Result<Self, BlobError> {
        let reference: Self = canonical::decode(bytes)?;
        let padded = padded_length(reference.length).ok_or(BlobError::TooLong)?;
        if padded.div_ceil(FRAME as u64) != reference.frames.len() as u64 {
            return Err(BlobError::Inconsistent);
        }
        Ok(reference)
    }

    /// Number of frames.
    pub fn frame_count(&self) -> u64 {
        self.frames.len() as u64
    }

    /// Bytes of the sealed file.
    pub fn sealed_length(&self) -> u64 {
        padded_length(self.length).unwrap_or(u64::MAX).saturating_add(self.frame_count().saturating_mul(aead::TAG as u64))
    }

    /// Where frame `index` lies in the sealed file.
    pub fn sealed_range(&self, index: u64) -> Result<Range<u64>, BlobError> {
        if index >= self.frame_count() {
            return Err(BlobError::NoSuchFrame(index));
        }
        let start = index.saturating_mul(SEALED_FRAME as u64);
        Ok(start..start.saturating_add(SEALED_FRAME as u64).min(self.sealed_length()))
    }

    /// Which bytes of the content frame `index` holds; empty for a frame that is padding only.
    pub fn content_range(&self, index: u64) -> Result<Range<u64>, BlobError> {
        if index >= self.frame_count() {
            return Err(BlobError::NoSuchFrame(index));
        }
        let start = index.saturating_mul(FRAME as u64).min(self.length);
        Ok(start..start.saturating_add(FRAME as u64).min(self.length))
    }

    /// Which frame holds byte `offset` of the content.
    pub fn frame_of(&self, offset: u64) -> u64 {
        offset / FRAME as u64
    }

    /// Opens frame `index`: its part of the content, without padding. Checks the hash, then the seal, then the padding.
    pub fn open_frame(&self, index: u64, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, BlobError> {
        let expected = usize::try_from(index).ok().and_then(|index| self.frames.get(index)).ok_or(BlobError::NoSuchFrame(index))?;
        if sha256(sealed) != *expected {
            return Err(BlobError::Damaged(index));
        }
        let last = index + 1 == self.frame_count();
        let mut plaintext = open_frame(&self.key.0, &self.blob, index, last, sealed)?;
        let content = self.content_range(index)?;
        let length = usize::try_from(content.end - content.start).map_err(|_| BlobError::Inconsistent)?;
        let range = self.sealed_range(index)?;
        if plaintext.len() as u64 + aead::TAG as u64 != range.end - range.start {
            return Err(BlobError::Inconsistent);
        }
        if plaintext.iter().skip(length).any(|byte| *byte != 0) {
            return Err(BlobError::Inconsistent);
        }
        plaintext.truncate(length);
        Ok(plaintext)
    }
}

impl PartialEq for BlobKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose() == other.0.expose()
    }
}

impl Eq for BlobKey {}

impl<C> Encode<C> for BlobKey {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), encode::Error<W::Error>> {
        e.bytes(self.0.expose())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for BlobKey {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
        let at = d.position();
        Secret::from_slice(d.bytes()?).map(Self).ok_or_else(|| decode::Error::message("expected 32 bytes").at(at))
    }
}
