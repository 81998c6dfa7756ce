//! The head: an authenticated high-water mark outside the database, so that an old copy of the database put back is noticed.

use minicbor::{Decode, Encode};
use thiserror::Error;

use crate::bytes::{Hash, VaultId};
use crate::canonical;
use crate::directory::DirectoryHead;
use crate::domain::Domain;
use crate::hazmat::aead;
use crate::randomness::Randomness;
use crate::secret::Secret;

/// Bytes of one slot. The head file holds two; the higher valid sequence counts.
pub const SLOT_LENGTH: usize = 512;
/// First bytes of a slot.
pub const SLOT_MAGIC: &[u8; 8] = b"FSHEAD\0\x01";

/// Why a slot is not usable.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HeadError {
    /// Not a slot: other length or magic. An unused slot looks so.
    #[error("not a head slot")]
    NotASlot,
    /// Damaged, or of another vault.
    #[error("the head slot is damaged or belongs to another vault")]
    Damaged,
    /// Authentic, yet not of a form this program knows.
    #[error("the head slot is malformed: {0}")]
    Malformed(String),
}

/// What the database must contain at least.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Head {
    /// The vault.
    #[n(0)]
    pub vault_id: VaultId,
    /// Grows with each write of a slot.
    #[n(1)]
    pub sequence: u64,
    /// The header's sequence, so that an old header (an old passphrase) put back is noticed.
    #[n(2)]
    pub header_sequence: u64,
    /// Number of transactions committed to the database.
    #[n(3)]
    pub commit: u64,
    /// Hash chain over those transactions, as the vault defines it.
    #[n(4)]
    pub commit_link: Hash,
    /// The incarnation under which this vault writes.
    #[n(5)]
    pub incarnation: u32,
    /// The last directory entry accepted, if enrolled.
    #[n(6)]
    pub directory: Option<DirectoryHead>,
    /// Digest of the heads of all streams, if the vault keeps one.
    #[n(7)]
    pub streams: Option<Hash>,
}

impl Head {
    /// The slot's bytes under [`crate::VaultKey::head_key`], with a fresh salt.
    pub fn encode_slot(&self, key: &Secret<32>, randomness: &mut dyn Randomness) -> [u8; SLOT_LENGTH] {
        let content = canonical::encode(self);
        let mut plaintext = vec![0; PLAINTEXT_LENGTH];
        let length = (content.len() as u16).to_be_bytes();
        plaintext.iter_mut().zip(length.iter().chain(&content)).for_each(|(to, from)| *to = *from);
        let sealed = aead::seal(key, Domain::HEAD_SLOT, SLOT_MAGIC, &plaintext, randomness);
        let mut slot = [0; SLOT_LENGTH];
        slot.iter_mut().zip(SLOT_MAGIC.iter().chain(&sealed)).for_each(|(to, from)| *to = *from);
        slot
    }

    /// Reads a slot. Any flipped bit, another key or another vault's slot is an error.
    pub fn decode_slot(slot: &[u8], key: &Secret<32>, vault_id: &VaultId) -> Result<Head, HeadError> {
        let sealed = slot.strip_prefix(SLOT_MAGIC).ok_or(HeadError::NotASlot)?;
        if slot.len() != SLOT_LENGTH {
            return Err(HeadError::NotASlot);
        }
        let plaintext = aead::open(key, Domain::HEAD_SLOT, SLOT_MAGIC, sealed).map_err(|_| HeadError::Damaged)?;
        let malformed = |what: &str| HeadError::Malformed(what.to_owned());
        let (length, rest) = plaintext.split_first_chunk::<2>().ok_or_else(|| malformed("length"))?;
        let (content, padding) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length))).ok_or_else(|| malformed("length"))?;
        if padding.iter().any(|byte| *byte != 0) {
            return Err(malformed("padding"));
        }
        let head: Head = canonical::decode(content).map_err(|error| HeadError::Malformed(error.to_string()))?;
        if head.vault_id != *vault_id {
            return Err(HeadError::Damaged);
        }
        Ok(head)
    }

    /// The valid one with the higher sequence of two slots, and whether the other one was readable too.
    pub fn newest(first: &[u8], second: &[u8], key: &Secret<32>, vault_id: &VaultId) -> Result<(Head, bool), HeadError> {
        match (Head::decode_slot(first, key, vault_id), Head::decode_slot(second, key, vault_id)) {
            (Ok(first), Ok(second)) => Ok((if second.sequence > first.sequence { second } else { first }, true)),
            (Ok(head), Err(_)) | (Err(_), Ok(head)) => Ok((head, false)),
            (Err(HeadError::NotASlot), Err(error)) | (Err(error), Err(_)) => Err(error),
        }
    }
}

/// The slot without magic, salt and tag.
const PLAINTEXT_LENGTH: usize = SLOT_LENGTH - SLOT_MAGIC.len() - 32 - aead::TAG;

#[cfg(test)]
#[path = "head_tests.rs"]
mod tests;
