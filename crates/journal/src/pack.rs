//! Many changes of one stream as one compressed payload: what a segment seals.

use std::io::Read;

use fieldseal_seal::{Hash, canonical, chain::ChangeSalt};
use minicbor::{Decode, Encode, bytes::ByteArray};

use crate::{VersionVector, limits::MAX_CHANGE_BYTES};

/// One change as it travels. The chain of its stream commits to it through its salt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackedChange {
    /// The canonical bytes of a [`crate::Change`].
    Whole { salt: ChangeSalt, change: Vec<u8> },
    /// A change whose content is erased: what the chain and causality need of it remains.
    Erased { commitment: Hash, seen: VersionVector },
}

/// Why a payload could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    #[error("not a compressed payload: {0}")]
    Compression(String),
    #[error("the payload grows beyond {limit} bytes")]
    TooLarge { limit: usize },
    #[error("not a list of changes in canonical encoding: {0}")]
    Encoding(String),
}

#[derive(Encode, Decode)]
enum Item {
    #[n(0)]
    Whole(#[n(0)] ByteArray<16>, #[cbor(n(1), with = "minicbor::bytes")] Vec<u8>),
    #[n(1)]
    Erased(#[n(0)] Hash, #[n(1)] VersionVector),
}

/// Zstandard's level: the payloads are small and are packed once, the links are slow.
const LEVEL: i32 = 17;
/// A window of 2^23 bytes at most (RFC 8878 advises receivers to support 8 MiB).
const WINDOW_LOG: u32 = 23;

/// Encodes changes canonically (one CBOR array) and compresses them together as one Zstandard frame (RFC 8878).
///
/// # Errors
/// [`PackError::Compression`] when the library fails.
pub fn pack(changes: &[PackedChange]) -> Result<Vec<u8>, PackError> {
    let items: Vec<Item> = changes
        .iter()
        .map(|change| match change {
            PackedChange::Whole { salt, change } => Item::Whole((*salt).into(), change.clone()),
            PackedChange::Erased { commitment, seen } => Item::Erased(*commitment, seen.clone()),
        })
        .collect();
    zstd::bulk::compress(&canonical::encode(&items), LEVEL).map_err(|error| PackError::Compression(error.to_string()))
}

/// The inverse of [`pack`]. Never holds more than `limit` bytes of decompressed content, whatever the payload says of itself.
///
/// # Errors
/// [`PackError`]: not one frame, larger than `limit`, or not the canonical encoding of a list of changes.
pub fn unpack(payload: &[u8], limit: usize) -> Result<Vec<PackedChange>, PackError> {
    let failed = |error: std::io::Error| PackError::Compression(error.to_string());
    let mut decoder = zstd::stream::read::Decoder::with_buffer(payload).map_err(failed)?.single_frame();
    decoder.window_log_max(WINDOW_LOG).map_err(failed)?;
    let bytes = read_at_most(decoder.by_ref(), limit)?;
    if !decoder.finish().is_empty() {
        return Err(PackError::Compression("bytes follow after the frame".into()));
    }
    let items: Vec<Item> = canonical::decode(&bytes).map_err(|error| PackError::Encoding(error.to_string()))?;
    items
        .into_iter()
        .map(|item| match item {
            Item::Whole(_, change) if change.len() > MAX_CHANGE_BYTES => Err(PackError::TooLarge { limit: MAX_CHANGE_BYTES }),
            Item::Whole(salt, change) => Ok(PackedChange::Whole { salt: salt.into(), change }),
            Item::Erased(commitment, seen) => Ok(PackedChange::Erased { commitment, seen }),
        })
        .collect()
}

/// Everything that comes out, unless it is more than `limit`; never asks for much more than that.
fn read_at_most(reader: impl Read, limit: usize) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    let read = reader.take((limit as u64).saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| PackError::Compression(error.to_string()))?;
    if bytes.len() > limit { Err(PackError::TooLarge { limit }) } else { Ok(bytes) }
}

#[cfg(test)]
#[path = "pack_tests.rs"]
mod tests;
