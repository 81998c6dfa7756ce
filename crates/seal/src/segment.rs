//! Segments: one device's consecutive changes of one compartment, sealed under the compartment's epoch key and signed, for transport.

use minicbor::{Decode, Encode};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::bytes::{CompartmentId, DeviceId, Hash, OrganisationId, Salt, Signature};
use crate::canonical::{self, CanonicalError};
use crate::directory::DirectoryHead;
use crate::domain::Domain;
use crate::epoch::EpochKey;
use crate::hazmat::aead;
use crate::hazmat::hash::sha256;
use crate::identity::{DeviceIdentity, DevicePublic};
use crate::padding::padded_length;
use crate::randomness::Randomness;

/// The version of the format that is written and read.
pub const SEGMENT_VERSION: u32 = 1;
/// The longest payload of one segment, in bytes.
pub const MAX_PAYLOAD: usize = 16 * 1024 * 1024;
/// The longest segment on the wire, in bytes: payload, padding, header with its `seen` list.
pub const MAX_SEGMENT: usize = 20 * 1024 * 1024;

/// Why a segment is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SegmentError {
    /// Not the canonical encoding of a segment.
    #[error("malformed segment: {0}")]
    Malformed(#[from] CanonicalError),
    /// Written by another version.
    #[error("segment of version {0}, this program reads version {SEGMENT_VERSION}")]
    Version(u32),
    /// The fields contradict each other.
    #[error("inconsistent segment: {0}")]
    Inconsistent(&'static str),
    /// Payload or segment too long.
    #[error("segment too long: {0} bytes")]
    TooLong(usize),
    /// The header names another device than the key that is to verify it.
    #[error("the segment is of device {0}")]
    OtherDevice(DeviceId),
    /// The signature is not the device's over this header and ciphertext.
    #[error("the segment's signature is not valid")]
    BadSignature,
    /// The ciphertext does not open under this epoch key.
    #[error("the segment does not open under its epoch's key")]
    Undecryptable,
}

/// What a device had seen of another stream of the same compartment when it sealed a segment. On the wire an array in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct SeenHead {
    /// The other stream's device.
    #[n(0)]
    pub device: DeviceId,
    /// The other stream's incarnation.
    #[n(1)]
    pub incarnation: u32,
    /// Its last change seen, at least 1.
    #[n(2)]
    pub counter: u64,
    /// The chain's link at that change.
    #[n(3)]
    pub link: Hash,
}

/// The readable part of a segment.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SegmentHeader {
    /// [`SEGMENT_VERSION`].
    #[n(0)]
    pub version: u32,
    /// Whose.
    #[n(1)]
    pub organisation: OrganisationId,
    /// Who can read it.
    #[n(2)]
    pub compartment: CompartmentId,
    /// Who wrote it.
    #[n(3)]
    pub device: DeviceId,
    /// The writer's incarnation.
    #[n(4)]
    pub incarnation: u32,
    /// Counter of the first change inside, at least 1.
    #[n(5)]
    pub first: u64,
    /// Counter of the last change inside.
    #[n(6)]
    pub last: u64,
    /// The stream's link before the first change.
    #[n(7)]
    pub previous: Hash,
    /// The stream's link at the last change.
    #[n(8)]
    pub head: Hash,
    /// The compartment's epoch whose key seals the payload.
    #[n(9)]
    pub epoch: u32,
    /// Heads of the compartment's other streams, ascending by (device, incarnation), without duplicates.
    #[n(10)]
    pub seen: Vec<SeenHead>,
    /// The directory that the writer knew.
    #[n(11)]
    pub directory: DirectoryHead,
    /// Salt of the payload's key.
    #[n(12)]
    pub salt: Salt,
}

/// What the caller says about a segment; the rest of the header follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentFields {
    pub organisation: OrganisationId,
    pub compartment: CompartmentId,
    pub incarnation: u32,
    pub first: u64,
    pub last: u64,
    pub previous: Hash,
    pub head: Hash,
    pub epoch: u32,
    pub seen: Vec<SeenHead>,
    pub directory: DirectoryHead,
}

/// A segment as it travels: an array of header bytes, signature and ciphertext. Nothing in it is verified yet.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct SealedSegment {
    #[cbor(n(0), with = "minicbor::bytes")]
    header: Vec<u8>,
    #[n(1)]
    signature: Signature,
    #[cbor(n(2), with = "minicbor::bytes")]
    ciphertext: Vec<u8>,
}

/// A segment whose signature and header have been checked.
#[derive(Debug, Clone)]
pub struct VerifiedSegment<'a> {
    header: SegmentHeader,
    sealed: &'a SealedSegment,
}

/// Seals and signs `payload` (packed and compressed changes `first..=last`). Sorts `seen`.
pub fn seal_segment(
    identity: &DeviceIdentity,
    epoch_key: &EpochKey,
    fields: SegmentFields,
    payload: &[u8],
    randomness: &mut dyn Randomness,
) -> Result<SealedSegment, SegmentError> {
    let SegmentFields { organisation, compartment, incarnation, first, last, previous, head, epoch, mut seen, directory } = fields;
    seen.sort_unstable();
    let header = SegmentHeader {
        version: SEGMENT_VERSION,
        organisation,
        compartment,
        device: identity.id(),
        incarnation,
        first,
        last,
        previous,
        head,
        epoch,
        seen,
        directory,
        salt: Salt::random(randomness),
    };
    header.check()?;
    let plaintext = pad(payload)?;
    let bytes = canonical::encode(&header);
    let ciphertext = aead::seal_with_salt(&epoch_key.0, &header.salt, Domain::SEGMENT_PAYLOAD, &bytes, &plaintext);
    let signature = identity.sign(Domain::SEGMENT, &signed_bytes(&bytes, &ciphertext));
    Ok(SealedSegment { header: bytes, signature, ciphertext })
}

impl SealedSegment {
    /// The wire's bytes.
    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// Reads the wire's bytes; checks the form only.
    pub fn decode(bytes: &[u8]) -> Result<Self, SegmentError> {
        if bytes.len() > MAX_SEGMENT {
            return Err(SegmentError::TooLong(bytes.len()));
        }
        Ok(canonical::decode(bytes)?)
    }

    /// What the header claims, unverified: good for finding the device whose key verifies it, for nothing else.
    pub fn claimed_header(&self) -> Result<SegmentHeader, SegmentError> {
        if let Some(version) = canonical::peek_version(&self.header).filter(|version| *version != SEGMENT_VERSION) {
            return Err(SegmentError::Version(version));
        }
        let header: SegmentHeader = canonical::decode(&self.header)?;
        header.check()?;
        Ok(header)
    }

    /// The header's bytes.
    pub fn header_bytes(&self) -> &[u8] {
        &self.header
    }

    /// SHA-256 of the ciphertext.
    pub fn ciphertext_hash(&self) -> Hash {
        sha256(&self.ciphertext)
    }

    /// Number of bytes of the ciphertext.
    pub fn ciphertext_length(&self) -> usize {
        self.ciphertext.len()
    }

    /// Checks the header, that it is this device's, and the signature.
    pub fn verify(&self, device: &DevicePublic) -> Result<VerifiedSegment<'_>, SegmentError> {
        let header = self.claimed_header()?;
        if header.device != device.id() {
            return Err(SegmentError::OtherDevice(header.device));
        }
        device
            .verify(Domain::SEGMENT, &signed_bytes(&self.header, &self.ciphertext), &self.signature)
            .map_err(|_| SegmentError::BadSignature)?;
        Ok(VerifiedSegment { header, sealed: self })
    }
}

impl VerifiedSegment<'_> {
    /// The verified header.
    pub fn header(&self) -> &SegmentHeader {
        &self.header
    }

    /// The payload as it was given to [`seal_segment`].
    pub fn open(&self, epoch_key: &EpochKey) -> Result<Zeroizing<Vec<u8>>, SegmentError> {
        let sealed = self.sealed;
        let padded = aead::open_with_salt(&epoch_key.0, &self.header.salt, Domain::SEGMENT_PAYLOAD, &sealed.header, &sealed.ciphertext)
            .map_err(|_| SegmentError::Undecryptable)?;
        unpad(&padded)
    }
}

impl SegmentHeader {
    /// Number of changes inside.
    pub fn count(&self) -> u64 {
        self.last.saturating_sub(self.first).saturating_add(1)
    }

    fn check(&self) -> Result<(), SegmentError> {
        if self.first == 0 || self.last < self.first || self.last == u64::MAX {
            return Err(SegmentError::Inconsistent("counters"));
        }
        if self.previous == self.head {
            return Err(SegmentError::Inconsistent("links"));
        }
        let streams = || self.seen.iter().map(|seen| (seen.device, seen.incarnation));
        if streams().zip(streams().skip(1)).any(|(one, next)| one >= next) {
            return Err(SegmentError::Inconsistent("seen heads not ascending"));
        }
        if self.seen.iter().any(|seen| seen.counter == 0 || (seen.device, seen.incarnation) == (self.device, self.incarnation)) {
            return Err(SegmentError::Inconsistent("seen head"));
        }
        Ok(())
    }
}

/// Header bytes followed by the ciphertext's hash.
fn signed_bytes(header: &[u8], ciphertext: &[u8]) -> Vec<u8> {
    let mut bytes = header.to_vec();
    bytes.extend_from_slice(sha256(ciphertext).as_bytes());
    bytes
}

/// The payload's length as 4 bytes big-endian, the payload, zeros up to the padded length.
fn pad(payload: &[u8]) -> Result<Zeroizing<Vec<u8>>, SegmentError> {
    let too_long = || SegmentError::TooLong(payload.len());
    if payload.len() > MAX_PAYLOAD {
        return Err(too_long());
    }
    let length = u32::try_from(payload.len()).map_err(|_| too_long())?;
    let padded = padded_length(u64::from(length) + 4).and_then(|padded| usize::try_from(padded).ok()).ok_or_else(too_long)?;
    let mut plaintext = Zeroizing::new(Vec::with_capacity(padded));
    plaintext.extend_from_slice(&length.to_be_bytes());
    plaintext.extend_from_slice(payload);
    plaintext.resize(padded, 0);
    Ok(plaintext)
}

fn unpad(padded: &[u8]) -> Result<Zeroizing<Vec<u8>>, SegmentError> {
    let wrong = SegmentError::Inconsistent("padding");
    let (length, rest) = padded.split_first_chunk::<4>().ok_or(wrong.clone())?;
    let length = u32::from_be_bytes(*length);
    let (payload, padding) = rest.split_at_checked(length as usize).ok_or(wrong.clone())?;
    if padding.iter().any(|byte| *byte != 0) || padded_length(u64::from(length) + 4) != Some(padded.len() as u64) {
        return Err(wrong);
    }
    Ok(Zeroizing::new(payload.to_vec()))
}

#[cfg(test)]
#[path = "segment_tests.rs"]
mod tests;
