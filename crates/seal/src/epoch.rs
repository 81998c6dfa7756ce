//! Epochs: generations of a compartment's key, each wrapped to every member and leading back to the one before.

use minicbor::{Decode, Encode};
use thiserror::Error;

use crate::bytes::{CompartmentId, DeviceId, Hash, OrganisationId};
use crate::domain::Domain;
use crate::hazmat::aead;
use crate::hazmat::hash::tagged;
use crate::identity::{DeviceIdentity, DevicePublic, IdentityError, WrappedKey};
use crate::randomness::Randomness;
use crate::secret::Secret;

/// Why an epoch's key could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EpochError {
    /// The wrapped key does not open with this device's secret.
    #[error("the wrapped key does not open")]
    WrapDamaged,
    /// The key is not the one the signed commitment names.
    #[error("the key is not the one that was announced")]
    WrongKey,
    /// The recipient's public key is not one.
    #[error("the recipient's public key is not valid")]
    InvalidPublicKey,
}

/// The key of one epoch of one compartment. Does not print.
#[derive(Debug, Clone)]
pub struct EpochKey(pub(crate) Secret<32>);

/// Which epoch of which compartment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EpochName {
    pub organisation: OrganisationId,
    pub compartment: CompartmentId,
    pub epoch: u32,
}

/// An epoch's key, wrapped to one device. On the wire an array in this order.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Wrap {
    /// The recipient.
    #[n(0)]
    pub device: DeviceId,
    /// The key.
    #[n(1)]
    pub wrapped: WrappedKey,
}

/// A new epoch of a compartment.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Rotation {
    /// The compartment.
    #[n(0)]
    pub compartment: CompartmentId,
    /// The new epoch: one more than the current one.
    #[n(1)]
    pub epoch: u32,
    /// Commitment to its key.
    #[n(2)]
    pub commitment: Hash,
    /// The former epoch's key, sealed under the new one (80 bytes: salt, ciphertext, tag).
    #[cbor(n(3), with = "minicbor::bytes")]
    pub previous: Vec<u8>,
    /// The new key for each member, ascending by device.
    #[n(4)]
    pub wraps: Vec<Wrap>,
}

/// Bytes of [`Rotation::previous`].
pub const SEALED_PREVIOUS: usize = 32 + 32 + aead::TAG;

impl EpochKey {
    /// A fresh key.
    pub fn make(randomness: &mut dyn Randomness) -> Self {
        Self(Secret::random(randomness))
    }

    /// A key that was kept sealed.
    pub fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The bytes, for keeping them sealed.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// `SHA256("fieldseal/1/epoch\0" || compartment || epoch as 4 bytes big-endian || key)`.
    pub fn commitment(&self, compartment: &CompartmentId, epoch: u32) -> Hash {
        tagged(Domain::EPOCH, &[compartment.as_bytes(), &epoch.to_be_bytes(), self.0.expose()])
    }

    /// Wraps the key to a device.
    pub fn wrap(&self, name: &EpochName, device: &DevicePublic, randomness: &mut dyn Randomness) -> Result<Wrap, EpochError> {
        let id = device.id();
        let context = name.wrap_context(&self.commitment(&name.compartment, name.epoch), &id);
        let wrapped = device.wrap_key(Domain::EPOCH_WRAP, &context, &self.0, randomness).map_err(|_| EpochError::InvalidPublicKey)?;
        Ok(Wrap { device: id, wrapped })
    }

    /// Opens a key wrapped to this device and checks it against the commitment.
    pub fn unwrap(name: &EpochName, commitment: &Hash, identity: &DeviceIdentity, wrapped: &WrappedKey) -> Result<Self, EpochError> {
        let context = name.wrap_context(commitment, &identity.id());
        let secret = identity.unwrap_key(Domain::EPOCH_WRAP, &context, wrapped).map_err(|_: IdentityError| EpochError::WrapDamaged)?;
        Self(secret).checked(name, commitment)
    }

    /// Seals the former epoch's key under this one, which is `name`'s.
    pub fn seal_previous(&self, name: &EpochName, previous: &EpochKey, randomness: &mut dyn Randomness) -> Vec<u8> {
        aead::seal(&self.0, Domain::EPOCH_PREVIOUS, &name.previous_context(), previous.0.expose(), randomness)
    }

    /// Opens the former epoch's key with this one, which is `name`'s, and checks it against the former epoch's commitment.
    pub fn open_previous(&self, name: &EpochName, sealed: &[u8], commitment: &Hash) -> Result<EpochKey, EpochError> {
        let opened = aead::open(&self.0, Domain::EPOCH_PREVIOUS, &name.previous_context(), sealed).map_err(|_| EpochError::WrapDamaged)?;
        let former = EpochName { epoch: name.epoch.checked_sub(1).ok_or(EpochError::WrongKey)?, ..*name };
        Self(Secret::from_slice(&opened).ok_or(EpochError::WrapDamaged)?).checked(&former, commitment)
    }

    fn checked(self, name: &EpochName, commitment: &Hash) -> Result<Self, EpochError> {
        if self.commitment(&name.compartment, name.epoch) == *commitment { Ok(self) } else { Err(EpochError::WrongKey) }
    }
}

impl EpochName {
    /// organisation (16) || compartment (16) || epoch (4, big-endian) || commitment (32) || recipient (16).
    fn wrap_context(&self, commitment: &Hash, recipient: &DeviceId) -> Vec<u8> {
        let mut context = self.previous_context();
        context.extend_from_slice(commitment.as_bytes());
        context.extend_from_slice(recipient.as_bytes());
        context
    }

    /// organisation (16) || compartment (16) || epoch (4, big-endian).
    fn previous_context(&self) -> Vec<u8> {
        let mut context = self.organisation.as_bytes().to_vec();
        context.extend_from_slice(self.compartment.as_bytes());
        context.extend_from_slice(&self.epoch.to_be_bytes());
        context
    }
}

#[cfg(test)]
#[path = "epoch_tests.rs"]
mod tests;
