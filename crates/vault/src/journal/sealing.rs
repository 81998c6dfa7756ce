//! The identity compartment's own seal inside the database: who a source is stays unreadable to whoever gets at the database's key alone.

use fieldseal_seal::{Domain, Randomness, Secret, local};
use zeroize::Zeroizing;

use crate::{Result, VaultError};

const LOCAL: Domain = Domain::new("vault-local");

/// Boxes payloads under the vault's identity key ([`fieldseal_seal::local`]).
#[derive(Clone)]
pub struct LocalSeal {
    key: Secret<32>,
}

impl LocalSeal {
    pub fn new(key: Secret<32>) -> Self {
        Self { key }
    }

    /// `context` says what the payload is and where it stands; it must be given again to open it.
    pub fn seal(&self, context: &[u8], plaintext: &[u8], randomness: &mut dyn Randomness) -> Vec<u8> {
        local::seal(&self.key, LOCAL, context, plaintext, randomness)
    }

    /// # Errors
    /// [`VaultError::Stored`] for anything but what was sealed in the same context.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        local::open(&self.key, LOCAL, context, sealed).map_err(|error| VaultError::stored("identity", error))
    }
}
