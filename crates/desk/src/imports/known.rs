//! Which bytes a mission holds already.

use std::collections::{HashMap, HashSet};

/// What is known of the photos of one mission: those that are records, and those that this job has under way.
#[derive(Default)]
pub struct Known {
    sizes: HashSet<u64>,
    hashes: HashSet<[u8; 32]>,
}

/// The record of each original.
pub type Records = HashMap<[u8; 32], Record>;

#[derive(Debug, Clone)]
pub struct Record {
    pub id: String,
    pub reference: Option<String>,
}

impl Known {
    pub fn add(&mut self, sha256: [u8; 32], bytes: u64) {
        self.sizes.insert(bytes);
        self.hashes.insert(sha256);
    }

    /// Whether a file of this size could be one that is known; if not, it need not be hashed before it is sealed.
    pub fn has_size(&self, bytes: u64) -> bool {
        self.sizes.contains(&bytes)
    }

    pub fn has(&self, sha256: &[u8; 32]) -> bool {
        self.hashes.contains(sha256)
    }
}
