//! Giving a stream's last changes to another stream.
//!
//! A laptop that was copied, or put back from a copy, can find that the relay holds another change under a counter that it has used itself. What it wrote since then has
//! reached nobody; it goes on under another incarnation. The changes say the same, under other names: their dots, the dots among them that they name, and the
//! characters of texts, whose names derive from the incarnation.

use std::collections::BTreeMap;

use fieldseal_model::RecordId;

use crate::{
    Change, ChangeError, Dot, Operation, PlacedChange, PlacementError, RecordState, StreamId, TextError, TextState, UpdateError,
    VersionVector, text::Renaming,
};

/// Where moved changes go.
#[derive(Debug, Clone, Copy)]
pub struct Destination<'a> {
    pub stream: StreamId,
    /// What is applied without the changes that move.
    pub applied: &'a VersionVector,
    /// [`PlacedChange::past_after`] of the destination's last change; empty when it has none.
    pub previous: &'a VersionVector,
}

/// Why changes cannot be moved.
#[derive(Debug, thiserror::Error)]
pub enum MoveError<E> {
    #[error("loading a record: {0}")]
    Load(E),
    #[error("the changes are not consecutive changes of one stream")]
    NotConsecutive,
    #[error("a text of record {record}: {error}")]
    Text { record: RecordId, error: TextError },
    #[error(transparent)]
    Malformed(#[from] ChangeError),
    #[error(transparent)]
    Placement(#[from] PlacementError),
}

/// Makes of a stream's last changes, none of which anybody else has, changes of the destination. `load` gives records as they stand without
/// them. Time, cause and reason stay. Nothing is applied yet.
///
/// # Errors
/// [`MoveError`]; nothing has happened then.
pub fn moved<E>(
    changes: &[Change],
    to: Destination<'_>,
    mut load: impl FnMut(RecordId) -> Result<Option<RecordState>, E>,
) -> Result<Vec<PlacedChange>, MoveError<E>> {
    let Some(first) = changes.first().map(|change| change.dot) else { return Ok(Vec::new()) };
    let consecutive = changes.iter().zip(first.counter..).all(|(change, counter)| change.dot == first.stream().dot(counter));
    if !consecutive || first.stream() == to.stream {
        return Err(MoveError::NotConsecutive);
    }
    let begin = to.previous.counter(to.stream) + 1;
    let rename = |dot: &Dot| {
        let moves = dot.stream() == first.stream() && dot.counter >= first.counter;
        if moves { to.stream.dot(begin + (dot.counter - first.counter)) } else { *dot }
    };
    let mut texts: BTreeMap<(RecordId, String), Renaming> = BTreeMap::new();
    let mut previous = to.previous.clone();
    let mut placed = Vec::with_capacity(changes.len());
    for change in changes {
        let mut change = change.clone();
        change.dot = rename(&change.dot);
        change.seen = to.applied.beyond(&previous).without(to.stream);
        for write in &mut change.writes {
            rename_named(&mut write.operation, rename);
            if let Operation::Text { update, parents } = &mut write.operation {
                let failed = |error| MoveError::Text { record: write.record, error };
                let renaming = match texts.entry((write.record, write.field.clone())) {
                    std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
                    std::collections::btree_map::Entry::Vacant(entry) => {
                        let state = load(write.record).map_err(MoveError::Load)?;
                        let here = state.as_ref().and_then(|state| state.text(&write.field));
                        let empty = TextState::new(write.record, &write.field);
                        entry.insert(here.unwrap_or(&empty).renaming(first.stream(), to.stream))
                    }
                };
                *update = renaming.apply(update).map_err(|error: UpdateError| failed(error.into()))?;
                // Within the old stream the edit before was implied.
                parents.extend(renaming.before.take());
                sort(parents);
            }
        }
        change.check()?;
        let change = PlacedChange::new(change, &previous)?;
        previous = change.past_after();
        placed.push(change);
    }
    Ok(placed)
}

fn rename_named(operation: &mut Operation, rename: impl Fn(&Dot) -> Dot) {
    let all = |dots: &mut Vec<Dot>| {
        dots.iter_mut().for_each(|dot| *dot = rename(dot));
        sort(dots);
    };
    match operation {
        Operation::Create { .. } | Operation::Add { .. } => {}
        Operation::Put { parents, .. } | Operation::Text { parents, .. } => all(parents),
        Operation::Remove { elements } => elements.iter_mut().for_each(|removal| all(&mut removal.additions)),
        Operation::Review { sides } => all(sides),
    }
}

fn sort(dots: &mut Vec<Dot>) {
    dots.sort_unstable();
    dots.dedup();
}
