//! A sealed box for what one vault keeps for itself, under a key derived from the vault's own.

use thiserror::Error;
use zeroize::Zeroizing;

use crate::domain::Domain;
use crate::hazmat::aead;
use crate::randomness::Randomness;
use crate::secret::Secret;

/// The box does not open: another key, domain or context, or damaged bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the sealed bytes are damaged or belong elsewhere")]
pub struct DoesNotOpen;

/// `salt (32) || ciphertext || tag (16)`, with a fresh salt. `domain` and `context` say what it is and must be given again to open.
pub fn seal(key: &Secret<32>, domain: Domain, context: &[u8], plaintext: &[u8], randomness: &mut dyn Randomness) -> Vec<u8> {
    aead::seal(key, domain, context, plaintext, randomness)
}

/// Opens what [`seal`] sealed.
pub fn open(key: &Secret<32>, domain: Domain, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, DoesNotOpen> {
    aead::open(key, domain, context, sealed).map_err(|_| DoesNotOpen)
}

#[cfg(test)]
#[path = "local_tests.rs"]
mod tests;
