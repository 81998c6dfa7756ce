//! Who a device is: an Ed25519 key that signs and an X-Wing key to which keys are wrapped.

use minicbor::{Decode, Encode};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::bytes::{DeviceId, OrganisationId, Signature};
use crate::domain::Domain;
use crate::hazmat::{aead, hash, kem, signature};
use crate::randomness::Randomness;
use crate::secret::Secret;

/// What can go wrong with keys and signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IdentityError {
    /// The public keys are not usable keys.
    #[error("the device's public keys are not valid")]
    InvalidPublicKey,
    /// The signature is not this device's over these bytes.
    #[error("the signature is not valid")]
    BadSignature,
    /// The sealed secret does not open: wrong key, or damaged.
    #[error("the device's secret is damaged or belongs to another vault")]
    DamagedSecret,
    /// The wrapped key does not open: for another device, for another purpose, or damaged.
    #[error("the wrapped key does not open")]
    WrapDamaged,
}

/// A device's public keys.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DevicePublic {
    /// Ed25519 public key (32 bytes).
    #[cbor(n(0), with = "minicbor::bytes")]
    pub signing: [u8; 32],
    /// X-Wing public key (1,216 bytes).
    #[cbor(n(1), with = "minicbor::bytes")]
    pub kem: Vec<u8>,
}

/// A 32-byte key wrapped to one device (1,168 bytes: encapsulated key 1,120, ciphertext 32, tag 16).
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct WrappedKey(#[cbor(n(0), with = "minicbor::bytes")] pub Vec<u8>);

/// A device's secrets. Neither prints nor leaves except sealed.
#[derive(Debug, Clone)]
pub struct DeviceIdentity {
    signing: Secret<32>,
    decryption: Secret<32>,
    public: DevicePublic,
}

/// The organisation's root: an Ed25519 key that signs the first directory entry, and later ones when no secretariat device is left.
#[derive(Debug, Clone)]
pub struct RootIdentity {
    signing: Secret<32>,
    public: [u8; 32],
}

impl WrappedKey {
    /// Bytes of a wrapped 32-byte key.
    pub const LENGTH: usize = kem::ENCAPSULATED + 32 + aead::TAG;
}

impl DevicePublic {
    /// Bytes of the X-Wing public key.
    pub const KEM_LENGTH: usize = kem::PUBLIC;

    /// `SHA256("fieldseal/1/device\0" || signing || kem)`, first 16 bytes.
    pub fn id(&self) -> DeviceId {
        let hash = hash::tagged(Domain::DEVICE, &[&self.signing, &self.kem]);
        let mut id = DeviceId([0; 16]);
        id.0.iter_mut().zip(hash.0).for_each(|(to, from)| *to = from);
        id
    }

    /// Refuses keys of wrong length, signing keys of small order and malformed KEM keys.
    pub fn check(&self) -> Result<(), IdentityError> {
        if signature::is_small_order(&self.signing) || !kem::is_public_key(&self.kem) {
            return Err(IdentityError::InvalidPublicKey);
        }
        Ok(())
    }

    /// Checks a signature over the domain's prefix and `bytes`.
    pub fn verify(&self, domain: Domain, bytes: &[u8], signature: &Signature) -> Result<(), IdentityError> {
        verify_with(&self.signing, domain, bytes, signature)
    }

    /// Wraps a key to this device; `context` says what it is for and must be given again to unwrap.
    pub fn wrap_key(
        &self,
        domain: Domain,
        context: &[u8],
        key: &Secret<32>,
        randomness: &mut dyn Randomness,
    ) -> Result<WrappedKey, IdentityError> {
        kem::seal(&self.kem, &domain.join(&[context]), key.expose(), randomness).map(WrappedKey).ok_or(IdentityError::InvalidPublicKey)
    }
}

impl DeviceIdentity {
    /// New keys.
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        let (signing, decryption) = (Secret::random(randomness), Secret::random(randomness));
        #[expect(clippy::expect_used, reason = "every 32 random bytes are an Ed25519 seed and an X-Wing seed")]
        Self::from_secrets(signing, decryption).expect("32-byte seeds")
    }

    /// The public keys.
    pub fn public(&self) -> &DevicePublic {
        &self.public
    }

    /// The device's id.
    pub fn id(&self) -> DeviceId {
        self.public.id()
    }

    /// Signs the domain's prefix and `bytes`.
    pub fn sign(&self, domain: Domain, bytes: &[u8]) -> Signature {
        sign_with(&self.signing, domain, bytes)
    }

    /// The secrets under [`crate::VaultKey::device_key`], to be stored: salt (32), ciphertext (64), tag (16).
    pub fn seal_secret(&self, key: &Secret<32>, randomness: &mut dyn Randomness) -> Vec<u8> {
        let mut both = Zeroizing::new(Vec::with_capacity(64));
        both.extend_from_slice(self.signing.expose());
        both.extend_from_slice(self.decryption.expose());
        aead::seal(key, Domain::DEVICE_SECRET, &[], &both, randomness)
    }

    /// Opens what [`DeviceIdentity::seal_secret`] sealed.
    pub fn open_secret(sealed: &[u8], key: &Secret<32>) -> Result<Self, IdentityError> {
        let both = aead::open(key, Domain::DEVICE_SECRET, &[], sealed).map_err(|_| IdentityError::DamagedSecret)?;
        let (signing, decryption) = both.split_at_checked(32).ok_or(IdentityError::DamagedSecret)?;
        let seeds = Secret::from_slice(signing).zip(Secret::from_slice(decryption));
        seeds.and_then(|(signing, decryption)| Self::from_secrets(signing, decryption)).ok_or(IdentityError::DamagedSecret)
    }

    /// Opens a key wrapped to this device with the same domain and context.
    pub fn unwrap_key(&self, domain: Domain, context: &[u8], wrapped: &WrappedKey) -> Result<Secret<32>, IdentityError> {
        let opened = kem::open(&self.decryption, &domain.join(&[context]), &wrapped.0).ok_or(IdentityError::WrapDamaged)?;
        Secret::from_slice(&opened).ok_or(IdentityError::WrapDamaged)
    }

    pub(crate) fn from_secrets(signing: Secret<32>, decryption: Secret<32>) -> Option<Self> {
        let public = DevicePublic { signing: signature::public_key(&signing)?, kem: kem::public_key(&decryption)? };
        Some(Self { signing, decryption, public })
    }
}

impl RootIdentity {
    /// A new root.
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        #[expect(clippy::expect_used, reason = "every 32 random bytes are an Ed25519 seed")]
        Self::from_secret(Secret::random(randomness)).expect("32-byte seed")
    }

    /// The Ed25519 public key that every member pins.
    pub fn public(&self) -> &[u8; 32] {
        &self.public
    }

    /// The organisation's id.
    pub fn organisation(&self) -> OrganisationId {
        organisation_id(&self.public)
    }

    /// Signs the domain's prefix and `bytes`.
    pub fn sign(&self, domain: Domain, bytes: &[u8]) -> Signature {
        sign_with(&self.signing, domain, bytes)
    }

    /// The secret under [`crate::VaultKey::device_key`], to be stored: salt (32), ciphertext (32), tag (16).
    pub fn seal_secret(&self, key: &Secret<32>, randomness: &mut dyn Randomness) -> Vec<u8> {
        aead::seal(key, Domain::ROOT_SECRET, &[], self.signing.expose(), randomness)
    }

    /// Opens what [`RootIdentity::seal_secret`] sealed.
    pub fn open_secret(sealed: &[u8], key: &Secret<32>) -> Result<Self, IdentityError> {
        let seed = aead::open(key, Domain::ROOT_SECRET, &[], sealed).map_err(|_| IdentityError::DamagedSecret)?;
        Secret::from_slice(&seed).and_then(Self::from_secret).ok_or(IdentityError::DamagedSecret)
    }

    fn from_secret(signing: Secret<32>) -> Option<Self> {
        let public = signature::public_key(&signing)?;
        Some(Self { signing, public })
    }
}

/// `SHA256("fieldseal/1/organisation\0" || root public key)`, first 16 bytes: knowing the id is knowing the root.
pub fn organisation_id(root: &[u8; 32]) -> OrganisationId {
    let hash = hash::tagged(Domain::ORGANISATION, &[root]);
    let mut id = OrganisationId([0; 16]);
    id.0.iter_mut().zip(hash.0).for_each(|(to, from)| *to = from);
    id
}

/// Checks a signature of the organisation's root.
pub fn verify_root(root: &[u8; 32], domain: Domain, bytes: &[u8], signature: &Signature) -> Result<(), IdentityError> {
    verify_with(root, domain, bytes, signature)
}

fn verify_with(public: &[u8; 32], domain: Domain, bytes: &[u8], signature: &Signature) -> Result<(), IdentityError> {
    if signature::verify(public, domain, bytes, signature) { Ok(()) } else { Err(IdentityError::BadSignature) }
}

#[expect(clippy::expect_used, reason = "the seed was used to derive the public key already")]
fn sign_with(seed: &Secret<32>, domain: Domain, bytes: &[u8]) -> Signature {
    signature::sign(seed, domain, bytes).expect("a valid seed")
}

#[cfg(test)]
#[path = "identity_tests.rs"]
mod tests;
