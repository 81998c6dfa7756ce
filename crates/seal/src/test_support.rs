//! What the unit tests share.

#[path = "../tests/support/mod.rs"]
mod support;

pub use support::Seeded;

impl crate::randomness::Randomness for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        Seeded::fill(self, bytes);
    }
}

/// Every single-bit flip of `bytes`.
pub fn bit_flips(bytes: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> + '_ {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        (bit, flipped)
    })
}
