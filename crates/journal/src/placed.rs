//! A change in its place: behind everything its author had applied.

use crate::{Change, Dot, VersionVector};

/// A change together with its causal past, checked against it: it names nothing that its author cannot have seen.
///
/// Only placed changes can be applied. Whether a change can be placed depends on its own stream alone, so that every laptop decides alike.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedChange {
    change: Change,
    past: VersionVector,
}

/// Why a change cannot stand where it says it stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlacementError {
    #[error("{dot} does not follow change {previous} of its stream")]
    NotNext { dot: Dot, previous: u64 },
    #[error("{dot} names {named}, which its author had not seen")]
    NamesUnseen { dot: Dot, named: Dot },
}

impl PlacedChange {
    /// Places a change behind the stream's previous one. `previous` is that one's [`PlacedChange::past_after`], empty for the first.
    ///
    /// # Errors
    /// [`PlacementError`]: the change was made by no honest author; it belongs into quarantine.
    pub fn new(change: Change, previous: &VersionVector) -> Result<Self, PlacementError> {
        let dot = change.dot;
        let last = previous.counter(dot.stream());
        if last.checked_add(1) != Some(dot.counter) {
            return Err(PlacementError::NotNext { dot, previous: last });
        }
        let mut past = previous.clone();
        past.merge(&change.seen);
        let named = change.writes.iter().flat_map(|write| write.named_dots()).find(|named| !past.covers(named)).copied();
        match named {
            Some(named) => Err(PlacementError::NamesUnseen { dot, named }),
            None => Ok(Self { change, past }),
        }
    }

    pub fn change(&self) -> &Change {
        &self.change
    }

    pub fn dot(&self) -> Dot {
        self.change.dot
    }

    /// What its author had applied, his own earlier changes included.
    pub fn past(&self) -> &VersionVector {
        &self.past
    }

    /// The past with the change itself: what is kept for the stream until its next change.
    pub fn past_after(&self) -> VersionVector {
        let mut past = self.past.clone();
        past.observe(self.change.dot);
        past
    }

    /// Whether the author had the write of that dot before him, this change's own writes included.
    pub(crate) fn knows(&self, dot: &Dot) -> bool {
        *dot == self.change.dot || self.past.covers(dot)
    }
}
