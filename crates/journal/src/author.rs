//! Making a change out of what a person did.

use std::collections::BTreeMap;

use fieldseal_model::{RecordId, Value};

use crate::{
    Cause, Change, ChangeError, Dot, ModelMismatch, Operation, PlacedChange, PlacementError, RecordState, Removal, StateError, TextError,
    TextState, Unknown, VersionVector, WallTime, Write, check_against_model,
};

/// One thing a person did to a record.
#[derive(Debug, Clone, PartialEq)]
pub enum DraftWrite {
    Create {
        record: RecordId,
        kind: String,
    },
    /// A register takes a value in the place of `parents`: what the person had on his screen; `None` for all that is here.
    Put {
        record: RecordId,
        field: String,
        value: Value,
        parents: Option<Vec<Dot>>,
    },
    /// Keystrokes: a Yjs update of the document that [`TextState::document`] gave, under the client id of [`crate::Lane::Editor`].
    /// `parents`: the edits the editor showed; `None` for all that are here.
    TextUpdate {
        record: RecordId,
        field: String,
        update: Vec<u8>,
        parents: Option<Vec<Dot>>,
    },
    /// The text shall read so.
    TextReplace {
        record: RecordId,
        field: String,
        text: String,
        parents: Option<Vec<Dot>>,
    },
    Add {
        record: RecordId,
        field: String,
        elements: Vec<String>,
    },
    /// Elements that are not in the set are passed over.
    Remove {
        record: RecordId,
        field: String,
        elements: Vec<String>,
    },
    /// A person has looked at the concurrent edits of these sides ([`crate::TextOverlap`]).
    Review {
        record: RecordId,
        field: String,
        sides: Vec<Dot>,
    },
}

/// Everything about a change but its writes.
#[derive(Debug, Clone)]
pub struct Authoring<'a> {
    /// The next dot of the author's stream.
    pub dot: Dot,
    /// What is applied here, the author's own changes included.
    pub applied: &'a VersionVector,
    /// [`PlacedChange::past_after`] of the author's previous change; empty for the stream's first.
    pub previous: &'a VersionVector,
    pub at: WallTime,
    pub cause: Cause,
    pub reason: Option<String>,
}

/// Why no change could be made; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum AuthorError<E> {
    #[error("loading a record: {0}")]
    Load(E),
    #[error(transparent)]
    Model(#[from] ModelMismatch),
    #[error("field {field:?} of record {record}: {error}")]
    Text { record: RecordId, field: String, error: TextError },
    #[error("field {field:?} of record {record} is written twice at once")]
    WrittenTwice { record: RecordId, field: String },
    #[error("record {record} exists already")]
    Exists { record: RecordId },
    #[error(transparent)]
    Malformed(#[from] ChangeError),
    #[error(transparent)]
    Placement(#[from] PlacementError),
    #[error(transparent)]
    State(#[from] StateError),
}

impl DraftWrite {
    pub fn record(&self) -> RecordId {
        match self {
            Self::Create { record, .. }
            | Self::Put { record, .. }
            | Self::TextUpdate { record, .. }
            | Self::TextReplace { record, .. }
            | Self::Add { record, .. }
            | Self::Remove { record, .. }
            | Self::Review { record, .. } => *record,
        }
    }

    /// The field; empty for a creation.
    pub fn field(&self) -> &str {
        match self {
            Self::Create { .. } => "",
            Self::Put { field, .. }
            | Self::TextUpdate { field, .. }
            | Self::TextReplace { field, .. }
            | Self::Add { field, .. }
            | Self::Remove { field, .. }
            | Self::Review { field, .. } => field,
        }
    }
}

/// Makes one atomic change of everything in `drafts`, checked against the model and against the records as they stand; `None` when all of
/// it is so already. It is not applied yet: give it to [`crate::apply`].
///
/// # Errors
/// [`AuthorError`] naming the record and field that do not fit.
pub fn author<E>(
    drafts: Vec<DraftWrite>,
    authoring: Authoring<'_>,
    mut load: impl FnMut(RecordId) -> Result<Option<RecordState>, E>,
) -> Result<Option<PlacedChange>, AuthorError<E>> {
    let mut states: BTreeMap<RecordId, Option<RecordState>> = BTreeMap::new();
    let mut writes = Vec::new();
    for draft in drafts {
        let record = draft.record();
        let state = match states.entry(record) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => entry.insert(load(record).map_err(AuthorError::Load)?),
        };
        let field = draft.field().to_owned();
        let operation = operation(draft, state.as_ref(), authoring.dot).map_err(|refused| match refused {
            DraftError::Exists => AuthorError::Exists { record },
            DraftError::Text(error) => AuthorError::Text { record, field: field.clone(), error },
        })?;
        writes.extend(operation.map(|operation| Write { record, field, operation }));
    }
    if writes.is_empty() {
        return Ok(None);
    }
    writes.sort_by(|a, b| a.place().cmp(&b.place()));
    if let Some(write) = writes.windows(2).find_map(|pair| match pair {
        [a, b] if a.place() == b.place() => Some(b),
        _ => None,
    }) {
        return Err(AuthorError::WrittenTwice { record: write.record, field: write.field.clone() });
    }
    let Authoring { dot, applied, previous, at, cause, reason } = authoring;
    let seen = applied.beyond(previous).without(dot.stream());
    let change = Change { dot, seen, at, cause, reason, writes };
    change.check()?;
    check_against_model(&change, Unknown::Refuse, |record| states.get(&record)?.as_ref()?.kind().map(str::to_owned))?;
    Ok(Some(PlacedChange::new(change, previous)?))
}

enum DraftError {
    Exists,
    Text(TextError),
}

impl From<TextError> for DraftError {
    fn from(error: TextError) -> Self {
        Self::Text(error)
    }
}

/// The operation of a draft, or `None` when it changes nothing.
fn operation(draft: DraftWrite, state: Option<&RecordState>, dot: Dot) -> Result<Option<Operation>, DraftError> {
    let text = |field: &str| state.and_then(|state| state.text(field));
    Ok(match draft {
        DraftWrite::Create { kind, .. } => match state {
            Some(state) if state.created().is_some() => return Err(DraftError::Exists),
            _ => Some(Operation::Create { kind }),
        },
        DraftWrite::Put { field, value, parents, .. } => put(state, &field, value, parents),
        DraftWrite::TextUpdate { record, field, update, parents } => {
            with_text(text(&field), record, &field, |text| text.edit(dot.stream(), &update, parents.as_deref()))?
        }
        DraftWrite::TextReplace { record, field, text: new, parents } => {
            with_text(text(&field), record, &field, |text| text.replace(dot.stream(), &new, parents.as_deref()))?
        }
        DraftWrite::Add { mut elements, .. } => {
            elements.sort_unstable();
            elements.dedup();
            (!elements.is_empty()).then_some(Operation::Add { elements })
        }
        DraftWrite::Remove { field, mut elements, .. } => {
            elements.sort_unstable();
            elements.dedup();
            let set = state.and_then(|state| state.set(&field));
            let removals = elements.into_iter().filter_map(|element| {
                let additions = set?.additions(&element)?.iter().copied().collect();
                Some(Removal { element, additions })
            });
            let elements: Vec<Removal> = removals.collect();
            (!elements.is_empty()).then_some(Operation::Remove { elements })
        }
        DraftWrite::Review { mut sides, .. } => {
            sides.sort_unstable();
            sides.dedup();
            Some(Operation::Review { sides })
        }
    })
}

/// Calls with the text as it stands, or with an empty one.
fn with_text<T>(text: Option<&TextState>, record: RecordId, field: &str, call: impl FnOnce(&TextState) -> T) -> T {
    match text {
        Some(text) => call(text),
        None => call(&TextState::new(record, field)),
    }
}

/// Writing what stands there already, and alone, is no act.
fn put(state: Option<&RecordState>, field: &str, value: Value, parents: Option<Vec<Dot>>) -> Option<Operation> {
    let current: Vec<(Dot, &Value)> = state.and_then(|state| state.register(field)).map(|r| r.values().collect()).unwrap_or_default();
    let mut parents = parents.unwrap_or_else(|| current.iter().map(|(dot, _)| *dot).collect());
    parents.sort_unstable();
    parents.dedup();
    let same = match current.as_slice() {
        [] => value == Value::Empty,
        [(dot, here)] => **here == value && parents.contains(dot),
        _ => false,
    };
    (!same).then_some(Operation::Put { value, parents })
}

#[cfg(test)]
#[path = "author_tests.rs"]
mod tests;
