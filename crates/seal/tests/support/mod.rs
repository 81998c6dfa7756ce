//! Seeded randomness for tests: the same seed gives the same keys, salts and nonces everywhere.

use ring::digest::{SHA256, digest};

/// SHA-256 of seed and counter, block after block.
pub struct Seeded {
    seed: Vec<u8>,
    counter: u64,
    pending: Vec<u8>,
}

impl Seeded {
    pub fn new(seed: impl AsRef<[u8]>) -> Self {
        Self { seed: seed.as_ref().to_vec(), counter: 0, pending: Vec::new() }
    }

    pub fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            if self.pending.is_empty() {
                let mut block = self.seed.clone();
                block.extend_from_slice(&self.counter.to_be_bytes());
                self.counter += 1;
                self.pending = digest(&SHA256, &block).as_ref().to_vec();
            }
            *byte = self.pending.remove(0);
        }
    }
}
