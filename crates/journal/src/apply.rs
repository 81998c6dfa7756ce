//! Working a placed change into the records it touches, all of it or nothing.

use std::collections::BTreeMap;

use fieldseal_model::RecordId;

use crate::{PlacedChange, RecordState, StateError};

/// A write that cannot be applied. The same write is refused on every laptop: the whole change belongs into quarantine, counted as
/// seen, so that what its author and others wrote later goes on.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("record {record}, field {field:?}: {error}")]
pub struct Refusal {
    pub record: RecordId,
    pub field: String,
    pub error: StateError,
}

/// Why [`apply`] gave no states.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError<E> {
    /// The caller could not load a record.
    #[error("loading a record: {0}")]
    Load(E),
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// Applies all writes of a change and gives back the new state of every record it touched, to be stored together.
///
/// `load` hands out a record's state as it stands, `None` when nothing was ever written to it. On an error nothing has happened to
/// what is stored; states that were handed out are dropped.
///
/// # Errors
/// [`ApplyError`]: loading failed, or a write is refused.
pub fn apply<E>(
    placed: &PlacedChange,
    mut load: impl FnMut(RecordId) -> Result<Option<RecordState>, E>,
) -> Result<BTreeMap<RecordId, RecordState>, ApplyError<E>> {
    let mut states = BTreeMap::new();
    for write in &placed.change().writes {
        let state = match states.entry(write.record) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(load(write.record).map_err(ApplyError::Load)?.unwrap_or_default())
            }
        };
        state.apply(placed, write).map_err(|error| Refusal { record: write.record, field: write.field.clone(), error })?;
    }
    Ok(states)
}
