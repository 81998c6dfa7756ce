//! Foundings: a mission's compartment begun offline by an officer, a lead or the secretariat, adopted into the directory later.

use minicbor::{Decode, Encode};
use thiserror::Error;

use crate::bytes::{CompartmentId, DeviceId, Hash, OrganisationId, Signature};
use crate::canonical::{self, CanonicalError};
use crate::directory::DirectoryHead;
use crate::domain::Domain;
use crate::epoch::{EpochError, EpochKey, EpochName, Wrap};
use crate::identity::{DeviceIdentity, DevicePublic, WrappedKey};
use crate::randomness::Randomness;

/// The version of the format that is written and read. Version 1 did not say what was written before.
pub const FOUNDING_VERSION: u32 = 2;

/// Why a founding is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FoundingError {
    /// Not the canonical encoding of a founding.
    #[error("malformed founding: {0}")]
    Malformed(#[from] CanonicalError),
    /// Written by another version.
    #[error("founding of version {0}, this program reads version {FOUNDING_VERSION}")]
    Version(u32),
    /// The signature is not the founder's.
    #[error("the founding's signature is not valid")]
    BadSignature,
    /// The wraps are not ascending, not one a device, of another length, or the founder's is missing.
    #[error("the founding's wrapped keys are inconsistent")]
    InconsistentWraps,
    /// What was written before is not ascending, or names a stream without changes.
    #[error("what was written before the founding is inconsistent")]
    InconsistentBefore,
    /// A key could not be wrapped or unwrapped.
    #[error(transparent)]
    Epoch(#[from] EpochError),
}

/// The beginning of a mission's compartment.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Founding {
    /// [`FOUNDING_VERSION`].
    #[n(0)]
    pub version: u32,
    /// Whose.
    #[n(1)]
    pub organisation: OrganisationId,
    /// The new compartment.
    #[n(2)]
    pub compartment: CompartmentId,
    /// Who founds it.
    #[n(3)]
    pub founder: DeviceId,
    /// By the founder's clock, milliseconds since 1970; shown, never trusted.
    #[n(4)]
    pub at_ms: i64,
    /// The directory that the founder knew.
    #[n(5)]
    pub directory: DirectoryHead,
    /// Commitment to the key of epoch 0.
    #[n(6)]
    pub commitment: Hash,
    /// The key of epoch 0 for the founder and the secretariat devices it knew, ascending by device.
    #[n(7)]
    pub wraps: Vec<Wrap>,
    /// How far the founder's streams in the compartment went when he signed, ascending by incarnation: what he wrote before he had a role. Nobody can
    /// say so of a later change, because a mission is founded once.
    #[n(8)]
    pub before: Vec<WrittenBefore>,
}

/// How far a stream of the founder's went before the founding. On the wire an array in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct WrittenBefore {
    /// The stream's incarnation.
    #[n(0)]
    pub incarnation: u32,
    /// Its last change, from 1.
    #[n(1)]
    pub counter: u64,
}

/// A founding and its signature, as they travel: an array of bytes and signature.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct SignedFounding {
    #[cbor(n(0), with = "minicbor::bytes")]
    founding: Vec<u8>,
    #[n(1)]
    signature: Signature,
}

/// What the founder says about a founding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundingFields {
    pub organisation: OrganisationId,
    pub compartment: CompartmentId,
    pub directory: DirectoryHead,
    pub at_ms: i64,
    /// In any order.
    pub before: Vec<WrittenBefore>,
}

impl SignedFounding {
    /// Founds a compartment with `key` as epoch 0's, wrapped to the founder and to each of `secretariat`.
    pub fn make<'a>(
        identity: &DeviceIdentity,
        fields: FoundingFields,
        key: &EpochKey,
        secretariat: impl IntoIterator<Item = &'a DevicePublic>,
        randomness: &mut dyn Randomness,
    ) -> Result<Self, FoundingError> {
        let FoundingFields { organisation, compartment, directory, at_ms, mut before } = fields;
        before.sort_unstable();
        let name = EpochName { organisation, compartment, epoch: 0 };
        let mut wraps = vec![key.wrap(&name, identity.public(), randomness)?];
        for device in secretariat {
            if device.id() != identity.id() {
                wraps.push(key.wrap(&name, device, randomness)?);
            }
        }
        wraps.sort_unstable_by_key(|wrap| wrap.device);
        wraps.dedup_by_key(|wrap| wrap.device);
        let commitment = key.commitment(&compartment, 0);
        let founding = canonical::encode(&Founding {
            version: FOUNDING_VERSION,
            organisation,
            compartment,
            founder: identity.id(),
            at_ms,
            directory,
            commitment,
            wraps,
            before,
        });
        let signature = identity.sign(Domain::FOUNDING, &founding);
        Ok(Self { founding, signature })
    }

    /// The wire's bytes.
    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// Reads the wire's bytes; checks the form only.
    pub fn decode(bytes: &[u8]) -> Result<Self, FoundingError> {
        Ok(canonical::decode(bytes)?)
    }

    /// What it claims, unverified: good for finding the founder's key, for nothing else.
    pub fn claimed(&self) -> Result<Founding, FoundingError> {
        if let Some(version) = canonical::peek_version(&self.founding).filter(|version| *version != FOUNDING_VERSION) {
            return Err(FoundingError::Version(version));
        }
        let founding: Founding = canonical::decode(&self.founding)?;
        founding.check()?;
        Ok(founding)
    }

    /// Checks form and signature.
    pub fn verify(&self, founder: &DevicePublic) -> Result<Founding, FoundingError> {
        let founding = self.claimed()?;
        if founding.founder != founder.id() {
            return Err(FoundingError::BadSignature);
        }
        founder.verify(Domain::FOUNDING, &self.founding, &self.signature).map_err(|_| FoundingError::BadSignature)?;
        Ok(founding)
    }
}

impl Founding {
    /// The key of epoch 0, if it was wrapped to this device.
    pub fn open_key(&self, identity: &DeviceIdentity) -> Result<EpochKey, EpochError> {
        let id = identity.id();
        let wrap = self.wraps.iter().find(|wrap| wrap.device == id).ok_or(EpochError::WrapDamaged)?;
        EpochKey::unwrap(&self.epoch_name(), &self.commitment, identity, &wrap.wrapped)
    }

    /// Epoch 0 of the founded compartment.
    pub fn epoch_name(&self) -> EpochName {
        EpochName { organisation: self.organisation, compartment: self.compartment, epoch: 0 }
    }

    fn check(&self) -> Result<(), FoundingError> {
        if !are_well_formed(&self.wraps) || !self.wraps.iter().any(|wrap| wrap.device == self.founder) {
            return Err(FoundingError::InconsistentWraps);
        }
        let before = &self.before;
        let ascending = before.iter().zip(before.iter().skip(1)).all(|(one, next)| one.incarnation < next.incarnation);
        if !ascending || before.iter().any(|written| written.counter == 0) {
            return Err(FoundingError::InconsistentBefore);
        }
        Ok(())
    }
}

/// Whether wraps are strictly ascending by device and of the right length.
pub(crate) fn are_well_formed(wraps: &[Wrap]) -> bool {
    wraps.iter().zip(wraps.iter().skip(1)).all(|(one, next)| one.device < next.device)
        && wraps.iter().all(|wrap| wrap.wrapped.0.len() == WrappedKey::LENGTH)
}

#[cfg(test)]
#[path = "founding_tests.rs"]
mod tests;
