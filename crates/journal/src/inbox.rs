//! Whether an arriving change may be applied yet.

use crate::{Change, Dot, VersionVector};

/// Where an arriving change stands to what is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readiness {
    /// Everything its author had seen is here: apply it.
    Ready,
    /// It is here already.
    Duplicate,
    /// Hold it back until these, and all before them in their streams, are here.
    Missing(Vec<Dot>),
    /// Another change of the same dot is here: somebody gave one counter twice. Neither is dropped; the stream is shown as forked.
    Forked,
}

/// Compares an arriving change with what is applied. `arriving` identifies its bytes (their commitment, or the bytes themselves);
/// `held` identifies the change of the same dot that is kept here, applied or held back, if there is one.
pub fn readiness<Id: PartialEq>(applied: &VersionVector, change: &Change, arriving: &Id, held: Option<&Id>) -> Readiness {
    if held.is_some_and(|held| held != arriving) {
        return Readiness::Forked;
    }
    if applied.covers(&change.dot) {
        return Readiness::Duplicate;
    }
    let stream = change.dot.stream();
    let before = stream.dot(change.dot.counter.saturating_sub(1));
    let missing: Vec<Dot> = change.seen.iter().chain([before]).filter(|dot| dot.counter > 0 && !applied.covers(dot)).collect();
    if missing.is_empty() { Readiness::Ready } else { Readiness::Missing(missing) }
}

#[cfg(test)]
#[path = "inbox_tests.rs"]
mod tests;
