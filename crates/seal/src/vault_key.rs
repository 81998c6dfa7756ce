//! The vault's master key and what is derived from it.

use crate::bytes::{Hash, VaultId};
use crate::domain::Domain;
use crate::hazmat::hash::{authentic, authenticate};
use crate::hazmat::kdf::derive;
use crate::randomness::Randomness;
use crate::secret::Secret;

/// The random master key of one vault. All keys below are HKDF-SHA256 of it, with the vault's id as salt. Wiped on drop.
#[derive(Debug, Clone)]
pub struct VaultKey {
    vault: VaultId,
    master: Secret<32>,
}

impl VaultKey {
    pub(crate) fn make(vault: VaultId, randomness: &mut dyn Randomness) -> Self {
        Self { vault, master: Secret::random(randomness) }
    }

    pub(crate) fn new(vault: VaultId, master: Secret<32>) -> Self {
        Self { vault, master }
    }

    pub(crate) fn master(&self) -> &Secret<32> {
        &self.master
    }

    /// Whose key this is.
    pub fn vault(&self) -> VaultId {
        self.vault
    }

    /// SQLCipher's raw key: 32 bytes of key, then 16 bytes of salt.
    pub fn database_key(&self) -> Secret<48> {
        self.derive(Domain::VAULT_DATABASE)
    }

    /// Seals the slots of the head file.
    pub fn head_key(&self) -> Secret<32> {
        self.derive(Domain::VAULT_HEAD)
    }

    /// Seals the device's signing and decryption secrets.
    pub fn device_key(&self) -> Secret<32> {
        self.derive(Domain::VAULT_DEVICE)
    }

    /// Seals the identity compartment's changes inside the database.
    pub fn identity_key(&self) -> Secret<32> {
        self.derive(Domain::VAULT_IDENTITY)
    }

    /// A key for another purpose of the vault's.
    pub fn derive<const N: usize>(&self, domain: Domain) -> Secret<N> {
        derive(self.master.expose(), self.vault.as_bytes(), domain)
    }

    /// The SQLCipher key pragma's literal, `x'<96 hex digits>'`.
    pub fn database_key_literal(&self) -> zeroize::Zeroizing<String> {
        let mut literal = zeroize::Zeroizing::new(String::with_capacity(99));
        literal.push_str("x'");
        for byte in self.database_key().expose() {
            for digit in [byte >> 4, byte & 15] {
                literal.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        literal.push('\'');
        literal
    }

    pub(crate) fn authenticate_header(&self, bytes: &[u8]) -> Hash {
        authenticate(&self.derive(Domain::VAULT_HEADER), Domain::VAULT_HEADER, bytes)
    }

    pub(crate) fn is_authentic_header(&self, bytes: &[u8], code: &Hash) -> bool {
        authentic(&self.derive(Domain::VAULT_HEADER), Domain::VAULT_HEADER, bytes, code)
    }
}
