//! The epoch keys that a device holds.

use std::collections::BTreeMap;

use crate::bytes::CompartmentId;
use crate::epoch::EpochKey;

/// Epoch keys by compartment and epoch. Wiped on drop, does not print keys.
#[derive(Debug, Clone, Default)]
pub struct Keyring(BTreeMap<CompartmentId, BTreeMap<u32, EpochKey>>);

impl Keyring {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a key.
    pub fn insert(&mut self, compartment: CompartmentId, epoch: u32, key: EpochKey) {
        self.0.entry(compartment).or_default().insert(epoch, key);
    }

    /// The key of one epoch.
    pub fn get(&self, compartment: &CompartmentId, epoch: u32) -> Option<&EpochKey> {
        self.0.get(compartment)?.get(&epoch)
    }

    /// The newest key held of a compartment.
    pub fn newest(&self, compartment: &CompartmentId) -> Option<(u32, &EpochKey)> {
        self.0.get(compartment)?.last_key_value().map(|(epoch, key)| (*epoch, key))
    }

    /// All keys held: (compartment, epoch, key).
    pub fn iter(&self) -> impl Iterator<Item = (CompartmentId, u32, &EpochKey)> {
        self.0.iter().flat_map(|(compartment, epochs)| epochs.iter().map(|(epoch, key)| (*compartment, *epoch, key)))
    }
}
