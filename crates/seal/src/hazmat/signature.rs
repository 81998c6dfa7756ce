//! Ed25519 (RFC 8032), with public keys of small order refused.

use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

use crate::bytes::Signature;
use crate::domain::Domain;
use crate::secret::Secret;

/// The public key of a seed.
pub fn public_key(seed: &Secret<32>) -> Option<[u8; 32]> {
    pair(seed)?.public_key().as_ref().try_into().ok()
}

/// Signs the domain's prefix followed by `bytes`.
pub fn sign(seed: &Secret<32>, domain: Domain, bytes: &[u8]) -> Option<Signature> {
    Signature::from_slice(pair(seed)?.sign(&domain.join(&[bytes])).as_ref()).ok()
}

/// Whether `signature` is `public`'s over the domain's prefix and `bytes`.
pub fn verify(public: &[u8; 32], domain: Domain, bytes: &[u8], signature: &Signature) -> bool {
    !is_small_order(public) && UnparsedPublicKey::new(&ED25519, public).verify(&domain.join(&[bytes]), signature.as_bytes()).is_ok()
}

/// Whether the point has an order dividing 8, in any spelling. Such a key accepts one signature for many messages.
pub fn is_small_order(public: &[u8; 32]) -> bool {
    SMALL_ORDER.iter().any(|point| public[..31] == point[..31] && public[31] & 0x7f == point[31])
}

/// The y coordinates of the eight points of small order, and the spellings of 0 and 1 that exceed the field's prime; the sign bit is cleared.
const SMALL_ORDER: [[u8; 32]; 7] = [
    spell(0x00, 0x00, 0x00),
    spell(0x01, 0x00, 0x00),
    [
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6,
        0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
    ],
    [
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f, 0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39,
        0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
    ],
    spell(0xec, 0xff, 0x7f),
    spell(0xed, 0xff, 0x7f),
    spell(0xee, 0xff, 0x7f),
];

const fn spell(first: u8, middle: u8, last: u8) -> [u8; 32] {
    let mut bytes = [middle; 32];
    bytes[0] = first;
    bytes[31] = last;
    bytes
}

fn pair(seed: &Secret<32>) -> Option<Ed25519KeyPair> {
    Ed25519KeyPair::from_seed_unchecked(seed.expose()).ok()
}

#[cfg(test)]
#[path = "signature_tests.rs"]
mod tests;
