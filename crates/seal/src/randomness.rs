//! Where random bytes come from: passed in, so that tests run from a seed.

use hpke::rand_core::{TryCryptoRng, TryRng};
use ring::rand::{SecureRandom, SystemRandom};
use std::convert::Infallible;

/// A source of random bytes. Hosts pass [`SystemRandomness`]; tests pass a seeded one.
pub trait Randomness {
    /// Fills `bytes` completely.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// The operating system's random number generator.
#[derive(Debug, Clone, Default)]
pub struct SystemRandomness(());

impl SystemRandomness {
    /// A handle; costs nothing.
    pub fn new() -> Self {
        Self(())
    }
}

impl Randomness for SystemRandomness {
    #[expect(clippy::expect_used, reason = "without randomness no key may be made: stopping is the only safe answer")]
    fn fill(&mut self, bytes: &mut [u8]) {
        SystemRandom::new().fill(bytes).expect("the operating system gives no random bytes");
    }
}

/// Presents a [`Randomness`] to the HPKE library.
pub(crate) struct HpkeRandomness<'a>(pub &'a mut dyn Randomness);

impl TryRng for HpkeRandomness<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for HpkeRandomness<'_> {}
