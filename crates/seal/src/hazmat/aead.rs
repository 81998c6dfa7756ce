//! ChaCha20-Poly1305 (RFC 8439), with a fresh key per message so that no nonce can repeat.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use zeroize::Zeroizing;

use super::kdf::derive;
use crate::bytes::Salt;
use crate::domain::Domain;
use crate::randomness::Randomness;
use crate::secret::Secret;

/// Bytes that a sealed message is longer than its plaintext.
pub const TAG: usize = 16;

/// The message could not be opened: another key, another context, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenFailed;

/// Ciphertext and tag. The key must never meet the same nonce twice.
pub fn seal_with_nonce(key: &Secret<32>, nonce: [u8; 12], associated: &[u8], plaintext: &[u8]) -> Vec<u8> {
    let mut buffer = Vec::with_capacity(plaintext.len() + TAG);
    buffer.extend_from_slice(plaintext);
    seal_in_place(key, nonce, associated, buffer)
}

/// The same without a copy: the plaintext becomes the ciphertext. Room for the tag keeps the buffer from moving and leaving plaintext behind.
#[expect(clippy::expect_used, reason = "ChaCha20-Poly1305 refuses only plaintexts beyond 256 GiB, more than memory holds")]
pub fn seal_in_place(key: &Secret<32>, nonce: [u8; 12], associated: &[u8], mut buffer: Vec<u8>) -> Vec<u8> {
    debug_assert!(buffer.capacity() >= buffer.len() + TAG, "no room for the tag");
    cipher(key)
        .and_then(|cipher| cipher.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(associated), &mut buffer))
        .expect("plaintext within the cipher's limit");
    buffer
}

/// The plaintext, or an error if anything differs from what was sealed.
pub fn open_with_nonce(key: &Secret<32>, nonce: [u8; 12], associated: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenFailed> {
    let mut buffer = Zeroizing::new(sealed.to_vec());
    let length = cipher(key)
        .map_err(|_| OpenFailed)?
        .open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(associated), &mut buffer)
        .map_err(|_| OpenFailed)?
        .len();
    buffer.truncate(length);
    Ok(buffer)
}

/// Seals one message under a key derived from `key` and `salt`, which must be fresh and random.
pub fn seal_with_salt(key: &Secret<32>, salt: &Salt, domain: Domain, associated: &[u8], plaintext: &[u8]) -> Vec<u8> {
    seal_with_nonce(&derive(key.expose(), salt.as_bytes(), domain), [0; 12], &domain.join(&[associated]), plaintext)
}

/// Opens what [`seal_with_salt`] sealed.
pub fn open_with_salt(
    key: &Secret<32>,
    salt: &Salt,
    domain: Domain,
    associated: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenFailed> {
    open_with_nonce(&derive(key.expose(), salt.as_bytes(), domain), [0; 12], &domain.join(&[associated]), sealed)
}

/// `salt (32) || ciphertext || tag (16)` with a fresh salt.
pub fn seal(key: &Secret<32>, domain: Domain, associated: &[u8], plaintext: &[u8], randomness: &mut dyn Randomness) -> Vec<u8> {
    let salt = Salt::random(randomness);
    let mut sealed = salt.as_bytes().to_vec();
    sealed.extend_from_slice(&seal_with_salt(key, &salt, domain, associated, plaintext));
    sealed
}

/// Opens what [`seal`] sealed.
pub fn open(key: &Secret<32>, domain: Domain, associated: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenFailed> {
    let (salt, rest) = sealed.split_at_checked(Salt::LENGTH).ok_or(OpenFailed)?;
    open_with_salt(key, &Salt::from_slice(salt).map_err(|_| OpenFailed)?, domain, associated, rest)
}

fn cipher(key: &Secret<32>) -> Result<LessSafeKey, ring::error::Unspecified> {
    UnboundKey::new(&CHACHA20_POLY1305, key.expose()).map(LessSafeKey::new)
}
