//! The merge engine of texts: a Yjs document by `yrs`, kept whole (nothing collected), so that every past version can be read from it.
//!
//! Only updates that [`super::update`] has understood come here. `yrs` is a library of raw pointers all the same: every call runs behind
//! `catch_unwind`, and a panic becomes [`TextError::Engine`], which sends the one change into quarantine and leaves the rest alone (see
//! docs/decisions/0203-merge-engine-behind-a-wall.md).

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use yrs::{
    ClientID, Doc, GetString, ID, IdSet, OffsetKind, Options, Out, ReadTxn, Snapshot, StateVector, Text, Transact, Update,
    types::text::{ChangeKind, YChange},
    updates::{
        decoder::Decode,
        encoder::{Encode, Encoder, EncoderV1},
    },
};

use super::{
    TextError,
    replace::Hunk,
    update::{Deletions, ROOT, Run, TextUpdate},
};

/// A text with all its history.
#[derive(Default)]
pub(super) struct Engine {
    /// The document's encoding as it was last read or written.
    encoded: Vec<u8>,
    /// The document, once something was merged into it; then it counts.
    live: Option<Doc>,
}

/// A past or present version: which characters it knows and which of them it has deleted.
#[derive(Debug, Default)]
pub(super) struct Version {
    /// Client → how many of its UTF-16 units are known.
    pub ends: BTreeMap<u64, u32>,
    pub deletions: Deletions,
}

/// A piece of text as it stands between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Kept(String),
    Added(String),
    Removed(String),
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("bytes", &self.encoded.len()).field("live", &self.live.is_some()).finish()
    }
}

impl Clone for Engine {
    /// A copy has a document of its own: `yrs` documents are shared handles.
    fn clone(&self) -> Self {
        Self { encoded: self.encode().unwrap_or_else(|_| self.encoded.clone()), live: None }
    }
}

impl Engine {
    pub fn from_encoded(encoded: Vec<u8>) -> Self {
        Self { encoded, live: None }
    }

    /// The whole document as one update; not canonical: equal documents may differ in how it is cut into blocks.
    pub fn encode(&self) -> Result<Vec<u8>, TextError> {
        match &self.live {
            None => Ok(self.encoded.clone()),
            Some(doc) => guarded(|| Ok(doc.transact().encode_state_as_update_v1(&StateVector::default()))),
        }
    }

    /// Merges an update and gives the text.
    pub fn integrate(&mut self, update: &[u8]) -> Result<String, TextError> {
        let doc = self.live()?;
        let merged = guarded(|| {
            load(doc, update)?;
            Ok(read(doc))
        });
        if merged.is_err() {
            self.live = None;
        }
        merged
    }

    /// The text of a version.
    pub fn text_at(&mut self, version: &Version) -> Result<String, TextError> {
        let doc = self.live()?;
        guarded(|| {
            let snapshot = version.snapshot();
            let text = doc.get_or_insert_text(ROOT);
            let pieces = text.diff_range(&mut doc.transact_mut(), Some(&snapshot), None, YChange::identity);
            Ok(pieces.into_iter().map(|piece| string(piece.insert)).collect())
        })
    }

    /// How the text came from one version to a later one that contains it.
    pub fn pieces(&mut self, from: &Version, to: &Version) -> Result<Vec<Piece>, TextError> {
        let doc = self.live()?;
        guarded(|| {
            let (low, high) = (from.snapshot(), to.snapshot());
            let text = doc.get_or_insert_text(ROOT);
            let pieces = text.diff_range(&mut doc.transact_mut(), Some(&high), Some(&low), YChange::identity);
            Ok(pieces
                .into_iter()
                .map(|piece| {
                    let string = string(piece.insert);
                    match piece.ychange.map(|change| change.kind) {
                        None => Piece::Kept(string),
                        Some(ChangeKind::Added) => Piece::Added(string),
                        Some(ChangeKind::Removed) => Piece::Removed(string),
                    }
                })
                .collect())
        })
    }

    /// What somebody lacks who has the given Yjs state vector (version 1 encoding).
    pub fn lacking(&self, state_vector: &[u8]) -> Result<Vec<u8>, TextError> {
        guarded(|| {
            let theirs = StateVector::decode_v1(state_vector).map_err(|error| TextError::StateVector(error.to_string()))?;
            Ok(self.copy(0)?.transact().encode_diff_v1(&theirs))
        })
    }

    /// Whether the run's characters are those that stand here under the same names, as far as there are any. Characters that were deleted
    /// before they were written down agree with all others.
    pub fn agrees(&self, run: &Run) -> Result<bool, TextError> {
        let here = guarded(|| {
            let doc = self.copy(0)?;
            let transaction = doc.transact();
            let mut others = transaction.state_vector();
            others.set_min(ClientID::new(run.client), run.start);
            Ok(transaction.encode_diff_v1(&others))
        })?;
        let here = TextUpdate::decode(&here)?;
        let Some(here) = here.runs.iter().find(|other| other.client == run.client) else { return Ok(true) };
        let offset = run.start.saturating_sub(here.start) as usize;
        let pairs = here.units().skip(offset).zip(run.units());
        Ok(here.start <= run.start && pairs.into_iter().all(|(a, b)| a.is_none() || b.is_none() || a == b))
    }

    /// The document's Yjs state vector, version 1 encoding.
    pub fn state_vector(&self) -> Result<Vec<u8>, TextError> {
        guarded(|| Ok(self.copy(0)?.transact().state_vector().encode_v1()))
    }

    /// The update by which `client`, having the given version before it, makes the hunks' replacements there; offsets in UTF-16 units,
    /// hunks ascending.
    pub fn replace(&mut self, version: &Version, client: u64, hunks: &[Hunk]) -> Result<Vec<u8>, TextError> {
        let doc = self.live()?;
        guarded(|| {
            let snapshot = version.snapshot();
            let mut encoder = EncoderV1::new();
            doc.transact().encode_state_from_snapshot(&snapshot, &mut encoder).map_err(|error| TextError::Engine(error.to_string()))?;
            let past = open(client);
            load(&past, &encoder.to_vec())?;
            let text = past.get_or_insert_text(ROOT);
            let mut transaction = past.transact_mut();
            for hunk in hunks.iter().rev() {
                if hunk.end > hunk.start {
                    text.remove_range(&mut transaction, hunk.start, hunk.end - hunk.start);
                }
                if !hunk.inserted.is_empty() {
                    text.insert(&mut transaction, hunk.start, &hunk.inserted);
                }
            }
            Ok(transaction.encode_update_v1())
        })
    }

    fn live(&mut self) -> Result<&Doc, TextError> {
        if self.live.is_none() {
            self.live = Some(guarded(|| {
                let doc = open(0);
                if !self.encoded.is_empty() {
                    load(&doc, &self.encoded)?;
                }
                Ok(doc)
            })?);
        }
        self.live.as_ref().ok_or_else(|| TextError::Engine("no document".into()))
    }

    fn copy(&self, client: u64) -> Result<Doc, TextError> {
        let doc = open(client);
        let encoded = self.encode()?;
        if !encoded.is_empty() {
            load(&doc, &encoded)?;
        }
        Ok(doc)
    }
}

impl Version {
    fn snapshot(&self) -> Snapshot {
        let mut known = StateVector::default();
        for (client, end) in &self.ends {
            known.set_max(ClientID::new(*client), *end);
        }
        let mut deleted = IdSet::new();
        for (client, ranges) in &self.deletions {
            for range in ranges {
                deleted.insert(ID::new(ClientID::new(*client), range.start), range.end.saturating_sub(range.start));
            }
        }
        Snapshot::new(known, deleted)
    }
}

fn open(client: u64) -> Doc {
    let mut options = Options::with_client_id(ClientID::new(client));
    options.offset_kind = OffsetKind::Utf16;
    options.skip_gc = true;
    Doc::with_options(options)
}

fn load(doc: &Doc, update: &[u8]) -> Result<(), TextError> {
    let update = Update::decode_v1(update).map_err(|error| TextError::Engine(error.to_string()))?;
    doc.transact_mut().apply_update(update).map_err(|error| TextError::Engine(error.to_string()))
}

fn read(doc: &Doc) -> String {
    let text = doc.get_or_insert_text(ROOT);
    text.get_string(&doc.transact())
}

fn string(out: Out) -> String {
    match out {
        Out::Any(yrs::Any::String(text)) => text.to_string(),
        _ => String::new(),
    }
}

/// Runs a call of the engine; a panic in it becomes an error. The documents it may have left half-changed are dropped by the callers.
fn guarded<T>(call: impl FnOnce() -> Result<T, TextError>) -> Result<T, TextError> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|_| Err(TextError::Engine("the merge engine panicked".into())))
}

#[cfg(test)]
#[path = "engine_tests.rs"]
mod tests;
