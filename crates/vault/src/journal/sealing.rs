//! The identity compartment's own seal inside the database: who a source is stays unreadable to whoever gets at the database's key alone.

use fieldseal_seal::{Domain, Randomness, Salt, Secret};
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey},
    hkdf,
};
use zeroize::Zeroizing;

use crate::{Result, VaultError};

const LOCAL: Domain = Domain::new("vault-local");

/// Seals payloads under the vault's identity key: salt (32), ciphertext, tag (16); the key of each is HKDF-SHA256 of the identity key with the salt
/// and info `"fieldseal/1/vault-local\0"`, the associated data that prefix and the context, the nonce zero.
#[derive(Clone)]
pub struct LocalSeal {
    key: Secret<32>,
}

impl LocalSeal {
    pub fn new(key: Secret<32>) -> Self {
        Self { key }
    }

    /// `context` says what the payload is and where it stands; it must be given again to open it.
    pub fn seal(&self, context: &[u8], plaintext: &[u8], randomness: &mut dyn Randomness) -> Result<Vec<u8>> {
        let salt = Salt::random(randomness);
        let mut sealed = Zeroizing::new(plaintext.to_vec());
        sealed.reserve_exact(CHACHA20_POLY1305.tag_len());
        self.cipher(&salt)?
            .seal_in_place_append_tag(nonce(), Aad::from(LOCAL.join(&[context])), &mut *sealed)
            .map_err(|_| VaultError::stored("identity", "sealing failed"))?;
        Ok([salt.as_bytes().as_slice(), &sealed].concat())
    }

    /// # Errors
    /// [`VaultError::Stored`] for anything but what was sealed in the same context.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let refused = || VaultError::stored("identity", "the payload does not open");
        let (salt, rest) = sealed.split_at_checked(Salt::LENGTH).ok_or_else(refused)?;
        let salt = Salt::from_slice(salt).map_err(|_| refused())?;
        let mut buffer = Zeroizing::new(rest.to_vec());
        let length =
            self.cipher(&salt)?.open_in_place(nonce(), Aad::from(LOCAL.join(&[context])), &mut buffer).map_err(|_| refused())?.len();
        buffer.truncate(length);
        Ok(buffer)
    }

    fn cipher(&self, salt: &Salt) -> Result<LessSafeKey> {
        let failed = |_| VaultError::stored("identity", "no key");
        let mut key = Zeroizing::new([0; 32]);
        hkdf::Salt::new(hkdf::HKDF_SHA256, salt.as_bytes())
            .extract(self.key.expose())
            .expand(&[&LOCAL.prefix()], hkdf::HKDF_SHA256)
            .and_then(|okm| okm.fill(key.as_mut_slice()))
            .map_err(failed)?;
        UnboundKey::new(&CHACHA20_POLY1305, key.as_slice()).map(LessSafeKey::new).map_err(failed)
    }
}

fn nonce() -> Nonce {
    // Every payload has a key of its own.
    Nonce::assume_unique_for_key([0; 12])
}
