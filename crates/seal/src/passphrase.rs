//! How a passphrase becomes a key: Argon2id (RFC 9106), version 0x13, with parameters that are stored, authenticated and floored.

use minicbor::{Decode, Encode};

use crate::hazmat::kdf::{StretchFailed, stretch};
use crate::header::{HeaderError, UnlockError};
use crate::randomness::Randomness;
use crate::secret::Secret;

/// Argon2id's parameters, as stored in a vault's header.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KdfParameters {
    /// Working memory in KiB.
    #[n(0)]
    pub memory_kib: u32,
    /// Passes over the memory.
    #[n(1)]
    pub passes: u32,
    /// Lanes computed in parallel.
    #[n(2)]
    pub lanes: u32,
    /// Random salt.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub salt: [u8; 16],
}

impl KdfParameters {
    /// 256 MiB.
    pub const DEFAULT_MEMORY_KIB: u32 = 256 * 1024;
    /// Passes by default.
    pub const DEFAULT_PASSES: u32 = 3;
    /// Lanes by default.
    pub const DEFAULT_LANES: u32 = 4;
    /// 64 MiB: a header that asks for less is refused, whoever wrote it.
    pub const FLOOR_MEMORY_KIB: u32 = 64 * 1024;
    /// A header that asks for fewer passes is refused.
    pub const FLOOR_PASSES: u32 = 3;
    /// 4 GiB, 32 passes, 16 lanes: a header that asks for more is refused instead of hanging the laptop.
    pub const CEILING: (u32, u32, u32) = (4 * 1024 * 1024, 32, 16);

    /// 256 MiB, 3 passes, 4 lanes, with a fresh salt.
    pub fn make_default(randomness: &mut dyn Randomness) -> Self {
        Self::make(Self::DEFAULT_MEMORY_KIB, Self::DEFAULT_PASSES, Self::DEFAULT_LANES, randomness)
    }

    /// The given costs with a fresh salt. Costs outside floor and ceiling are refused when used.
    pub fn make(memory_kib: u32, passes: u32, lanes: u32, randomness: &mut dyn Randomness) -> Self {
        let mut salt = [0; 16];
        randomness.fill(&mut salt);
        Self { memory_kib, passes, lanes, salt }
    }

    /// 64 KiB, 1 pass, 1 lane: instant, and worthless as protection.
    #[cfg(feature = "weak-kdf")]
    pub fn weak_for_tests(randomness: &mut dyn Randomness) -> Self {
        let (memory_kib, passes, lanes) = Self::WEAK;
        Self::make(memory_kib, passes, lanes, randomness)
    }

    /// The only costs below the floor that the feature permits.
    #[cfg(feature = "weak-kdf")]
    const WEAK: (u32, u32, u32) = (64, 1, 1);

    /// Refuses costs below the compiled-in floor or beyond the ceiling.
    pub fn check(&self) -> Result<(), HeaderError> {
        let (memory, passes, lanes) = Self::CEILING;
        #[cfg(feature = "weak-kdf")]
        if (self.memory_kib, self.passes, self.lanes) == Self::WEAK {
            return Ok(());
        }
        if self.memory_kib < Self::FLOOR_MEMORY_KIB || self.passes < Self::FLOOR_PASSES {
            return Err(HeaderError::KdfBelowFloor { memory_kib: self.memory_kib, passes: self.passes });
        }
        if self.lanes == 0 || self.lanes > lanes || self.memory_kib > memory || self.passes > passes {
            return Err(HeaderError::KdfOutOfRange { memory_kib: self.memory_kib, passes: self.passes, lanes: self.lanes });
        }
        Ok(())
    }

    /// The 32-byte key of a passphrase. Takes as long as the costs say.
    pub(crate) fn stretch(&self, passphrase: &[u8]) -> Result<Secret<32>, UnlockError> {
        self.check()?;
        if passphrase.is_empty() {
            return Err(UnlockError::EmptyPassphrase);
        }
        stretch(passphrase, &self.salt, self.memory_kib, self.passes, self.lanes).map_err(|failed| match failed {
            StretchFailed::OutOfMemory => UnlockError::OutOfMemory { memory_kib: self.memory_kib },
            StretchFailed::Parameters => {
                UnlockError::Header(HeaderError::KdfOutOfRange { memory_kib: self.memory_kib, passes: self.passes, lanes: self.lanes })
            }
        })
    }
}
