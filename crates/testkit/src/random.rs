//! Randomness from a seed.

use fieldseal_seal::Randomness;

/// SplitMix64 (Steele, Lea, Flood, 2014): small, and good enough to drive tests. Never for keys outside tests.
#[derive(Debug, Clone)]
pub struct Random {
    state: u64,
}

impl Random {
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `limit`, which must not be 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next_u64() % limit
    }

    /// True in `of` per hundred cases.
    pub fn percent(&mut self, of: u64) -> bool {
        self.below(100) < of
    }

    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.fill(&mut bytes);
        bytes
    }

    /// Another generator, so that two parts of a test do not disturb each other.
    pub fn fork(&mut self) -> Random {
        Random::new(self.next_u64())
    }
}

impl Randomness for Random {
    fn fill(&mut self, bytes: &mut [u8]) {
        for piece in bytes.chunks_mut(8) {
            let random = self.next_u64().to_le_bytes();
            piece.copy_from_slice(&random[..piece.len()]);
        }
    }
}

/// `FIELDSEAL_SEED`, to repeat a failure, or `otherwise`.
pub fn seed_from_environment(otherwise: u64) -> u64 {
    std::env::var("FIELDSEAL_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(otherwise)
}
