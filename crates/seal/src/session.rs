//! How a device proves to the relay who it is: it signs a challenge.

use minicbor::{Decode, Encode};

use crate::bytes::{DeviceId, OrganisationId, Salt, Signature};
use crate::canonical;
use crate::domain::Domain;
use crate::identity::{DeviceIdentity, DevicePublic, IdentityError};
use crate::randomness::Randomness;

/// The relay's challenge: random, of one use, valid until `expires_ms` by the relay's clock.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SessionChallenge {
    /// The organisation the relay serves.
    #[n(0)]
    pub organisation: OrganisationId,
    /// Random bytes.
    #[n(1)]
    pub nonce: Salt,
    /// Milliseconds since 1970.
    #[n(2)]
    pub expires_ms: i64,
}

/// The device's answer.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SessionAnswer {
    /// Who answers.
    #[n(0)]
    pub device: DeviceId,
    /// The challenge's nonce.
    #[n(1)]
    pub nonce: Salt,
    /// Signature over the canonical challenge followed by the device's id.
    #[n(2)]
    pub signature: Signature,
}

impl SessionChallenge {
    /// A fresh challenge.
    pub fn make(organisation: OrganisationId, expires_ms: i64, randomness: &mut dyn Randomness) -> Self {
        Self { organisation, nonce: Salt::random(randomness), expires_ms }
    }

    /// The answer of a device that is a member of `organisation`; `None` if the challenge is for another one.
    pub fn answer(&self, identity: &DeviceIdentity, organisation: &OrganisationId) -> Option<SessionAnswer> {
        let device = identity.id();
        let signature = identity.sign(Domain::SESSION, &self.signed_bytes(&device));
        (self.organisation == *organisation).then_some(SessionAnswer { device, nonce: self.nonce, signature })
    }

    /// Checks an answer against the device's public keys. Expiry and single use are the relay's to keep.
    pub fn verify(&self, answer: &SessionAnswer, device: &DevicePublic) -> Result<(), IdentityError> {
        if answer.nonce != self.nonce || answer.device != device.id() {
            return Err(IdentityError::BadSignature);
        }
        device.verify(Domain::SESSION, &self.signed_bytes(&answer.device), &answer.signature)
    }

    fn signed_bytes(&self, device: &DeviceId) -> Vec<u8> {
        let mut bytes = canonical::encode(self);
        bytes.extend_from_slice(device.as_bytes());
        bytes
    }
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
