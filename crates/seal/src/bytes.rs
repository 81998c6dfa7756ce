//! Identifiers and hashes: fixed-length bytes that print as lower-case base32 (RFC 4648 alphabet, no padding).

use std::fmt;
use std::str::FromStr;

use data_encoding::{BASE32_NOPAD, Encoding, Specification};
use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::domain::Domain;
use crate::hazmat::hash::{sha256, tagged};
use crate::randomness::Randomness;

/// A text or byte string that is not a well-formed identifier or hash.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BytesError {
    /// The text is not base32, or not in its one canonical spelling.
    #[error("not lower-case base32: {0:?}")]
    NotBase32(String),
    /// The number of bytes differs from the type's.
    #[error("expected {expected} bytes, got {got}")]
    Length { expected: usize, got: usize },
}

macro_rules! byte_type {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $length]);

        impl $name {
            /// Number of bytes.
            pub const LENGTH: usize = $length;

            /// The bytes.
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }

            /// Copies a slice of exactly the right length.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, BytesError> {
                let array = bytes.try_into().map_err(|_| BytesError::Length { expected: $length, got: bytes.len() })?;
                Ok(Self(array))
            }

            /// Fresh random bytes.
            pub fn random(randomness: &mut dyn Randomness) -> Self {
                let mut bytes = [0; $length];
                randomness.fill(&mut bytes);
                Self(bytes)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&to_base32(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), to_base32(&self.0))
            }
        }

        impl FromStr for $name {
            type Err = BytesError;

            fn from_str(text: &str) -> Result<Self, BytesError> {
                Self::from_slice(&from_base32(text)?)
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl<C> Encode<C> for $name {
            fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), encode::Error<W::Error>> {
                e.bytes(&self.0)?.ok()
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
                let at = d.position();
                Self::from_slice(d.bytes()?).map_err(|error| decode::Error::message(error).at(at))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

byte_type!(
    /// A device: the first 16 bytes of the hash of its public keys (see [`crate::DevicePublic::id`]).
    DeviceId, 16);
byte_type!(
    /// Who can read: one per mission, one for the organisation, one local to each vault.
    CompartmentId, 16);
byte_type!(
    /// One laptop's vault; random.
    VaultId, 16);
byte_type!(
    /// One sealed blob; random, never derived from content.
    BlobId, 16);
byte_type!(
    /// An organisation: the first 16 bytes of the hash of its root public key.
    OrganisationId, 16);
byte_type!(
    /// A one-time invite; random.
    InviteId, 16);
byte_type!(
    /// A SHA-256 hash.
    Hash, 32);
byte_type!(
    /// The public random salt of one sealed message.
    Salt, 32);
byte_type!(
    /// An Ed25519 signature.
    Signature, 64);

impl Hash {
    /// SHA-256 of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        sha256(bytes)
    }

    /// SHA-256 of the domain's prefix followed by each of `parts`, without separators: parts must be of fixed length, except the last.
    pub fn tagged(domain: Domain, parts: &[&[u8]]) -> Self {
        tagged(domain, parts)
    }
}

fn to_base32(bytes: &[u8]) -> String {
    BASE32_NOPAD.encode(bytes).to_ascii_lowercase()
}

fn from_base32(text: &str) -> Result<Vec<u8>, BytesError> {
    lower_base32().decode(text.as_bytes()).map_err(|_| BytesError::NotBase32(text.chars().take(128).collect()))
}

/// The lower-case spelling is the only one accepted, so that an identifier has exactly one text.
fn lower_base32() -> Encoding {
    let mut specification = Specification::new();
    specification.symbols.push_str("abcdefghijklmnopqrstuvwxyz234567");
    specification.encoding().unwrap_or(BASE32_NOPAD)
}

#[cfg(test)]
#[path = "bytes_tests.rs"]
mod tests;
