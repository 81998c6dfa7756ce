//! SHA-256 and HMAC-SHA256.

use ring::{digest, hmac};

use crate::bytes::Hash;
use crate::domain::Domain;
use crate::secret::Secret;

/// SHA-256 of `bytes`.
pub fn sha256(bytes: &[u8]) -> Hash {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(bytes);
    finish(&context)
}

/// SHA-256 of the domain's prefix followed by each of `parts`.
pub fn tagged(domain: Domain, parts: &[&[u8]]) -> Hash {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(&domain.prefix());
    for part in parts {
        context.update(part);
    }
    finish(&context)
}

/// SHA-256 in pieces.
#[derive(Clone)]
pub struct Running(digest::Context);

impl Running {
    pub fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub fn finish(&self) -> Hash {
        finish(&self.0)
    }
}

/// HMAC-SHA256 over the domain's prefix and `bytes`.
pub fn authenticate(key: &Secret<32>, domain: Domain, bytes: &[u8]) -> Hash {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.expose()), &domain.join(&[bytes]));
    let mut hash = Hash([0; 32]);
    hash.0.copy_from_slice(tag.as_ref());
    hash
}

/// Whether `tag` is [`authenticate`]'s, in constant time.
pub fn authentic(key: &Secret<32>, domain: Domain, bytes: &[u8], tag: &Hash) -> bool {
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key.expose()), &domain.join(&[bytes]), tag.as_bytes()).is_ok()
}

fn finish(context: &digest::Context) -> Hash {
    let mut hash = Hash([0; 32]);
    hash.0.copy_from_slice(context.clone().finish().as_ref());
    hash
}
