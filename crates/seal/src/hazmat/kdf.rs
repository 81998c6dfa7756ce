//! HKDF-SHA256 (RFC 5869) and Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use ring::hkdf;
use zeroize::Zeroize;

use crate::domain::Domain;
use crate::secret::Secret;

/// What went wrong while stretching a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StretchFailed {
    /// The parameters are outside Argon2's own range.
    Parameters,
    /// The memory could not be had.
    OutOfMemory,
}

/// HKDF-SHA256 with `salt`, input key `key` and the domain's prefix as info.
pub fn derive<const N: usize>(key: &[u8], salt: &[u8], domain: Domain) -> Secret<N> {
    struct Length(usize);
    impl hkdf::KeyType for Length {
        fn len(&self) -> usize {
            self.0
        }
    }
    const { assert!(N <= 255 * 32, "HKDF-SHA256 gives at most 8,160 bytes") };
    let mut out = Secret::zero();
    let prefix = domain.prefix();
    let info = [prefix.as_slice()];
    let filled = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(key).expand(&info, Length(N)).and_then(|okm| okm.fill(out.expose_mut()));
    #[expect(clippy::expect_used, reason = "HKDF fails only for lengths that the assertion above excludes")]
    filled.expect("HKDF output length");
    out
}

/// Argon2id, version 0x13, 32 bytes. The working memory is wiped before it is given back.
pub fn stretch(passphrase: &[u8], salt: &[u8; 16], memory_kib: u32, passes: u32, lanes: u32) -> Result<Secret<32>, StretchFailed> {
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| StretchFailed::Parameters)?;
    let mut memory: Vec<Block> = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| StretchFailed::OutOfMemory)?;
    memory.resize(params.block_count(), Block::new());
    let mut out = Secret::zero();
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        passphrase,
        salt,
        out.expose_mut(),
        memory.as_mut_slice(),
    );
    memory.iter_mut().for_each(Zeroize::zeroize);
    done.map_err(|_| StretchFailed::Parameters)?;
    Ok(out)
}
