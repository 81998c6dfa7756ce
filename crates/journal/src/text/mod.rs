//! A long text that merges letter by letter, and who wrote which of its versions.
//!
//! The state keeps every edit's place in the history (its parents) and which characters it brought and took away; the characters
//! themselves lie in one Yjs document. So each past version can be read, and edits made without knowledge of each other can be compared.

mod draft;
mod engine;
mod history;
mod overlap;
mod renaming;
mod replace;
mod update;

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_model::RecordId;
use fieldseal_seal::Domain;

pub use update::{ROOT as TEXT_ROOT, UpdateError};

use crate::{Dot, StreamId, limits::MAX_TEXT_PARENTS};
use engine::Engine;
pub(crate) use history::{Entry, History};
pub(crate) use renaming::Renaming;
pub(crate) use update::Deletions;
use update::TextUpdate;

/// Which of a device's pens wrote: an open editor counts its characters by itself, so that a text set as a whole needs another name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// Keystrokes of an open editor.
    Editor = 0,
    /// A text replaced as a whole.
    Replace = 1,
}

/// Why a write of a text cannot be applied or made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    #[error(transparent)]
    Update(#[from] UpdateError),
    #[error("an edit of this text names {0}, which is no edit of it")]
    UnknownParent(Dot),
    #[error("characters under the name of client {0}, which is not the author's")]
    ForeignClient(u64),
    #[error(
        "the author's characters go on at {found}, not at {expected}: another editor of this text was open, or it was opened before \
             what is here arrived; open it again"
    )]
    Clock { expected: u32, found: u32 },
    #[error("an edit next to character {clock} of client {client}, which its author had not seen")]
    UnseenCharacter { client: u64, clock: u32 },
    #[error("more than {limit} characters by one author")]
    TooLong { limit: u64 },
    #[error("not a Yjs state vector: {0}")]
    StateVector(String),
    #[error("the merge engine refused: {0}")]
    Engine(String),
}

/// The merged state of one text.
#[derive(Debug, Clone)]
pub struct TextState {
    history: History,
    /// Sides of joins whose edits overlap.
    overlaps: BTreeSet<Vec<Dot>>,
    /// Sides that a person has looked at.
    reviewed: BTreeSet<Vec<Dot>>,
    merged: String,
    engine: Engine,
}

/// Concurrent edits of one passage that nobody has reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextOverlap {
    pub sides: Vec<TextSide>,
    /// The text before the sides parted.
    pub base: String,
}

/// One side of a [`TextOverlap`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextSide {
    /// The side's last edit.
    pub dot: Dot,
    /// The whole text as its author saw it.
    pub text: String,
}

/// The Yjs client id under which a stream's edits of a text go: the first 52 bits of
/// `SHA-256("fieldseal/1/text-client\0" || device || incarnation as 4 bytes, big-endian || record || lane as 1 byte || field)`.
pub fn client_id(stream: StreamId, record: RecordId, field: &str, lane: Lane) -> u64 {
    let bytes = Domain::new("text-client").join(&[
        stream.device.as_bytes(),
        &stream.incarnation.to_be_bytes(),
        &record.0,
        &[lane as u8],
        field.as_bytes(),
    ]);
    let digest = ring::digest::digest(&ring::digest::SHA256, &bytes);
    digest.as_ref().iter().take(8).fold(0u64, |id, byte| (id << 8) | u64::from(*byte)) >> 12
}

impl TextState {
    /// A text without edits.
    pub fn new(record: RecordId, field: &str) -> Self {
        Self {
            history: History::new(record, field),
            overlaps: BTreeSet::new(),
            reviewed: BTreeSet::new(),
            merged: String::new(),
            engine: Engine::default(),
        }
    }

    /// The text that [`TextState::stored_document`] and its neighbours describe.
    pub(crate) fn from_stored(
        record: RecordId,
        field: &str,
        entries: BTreeMap<Dot, Entry>,
        overlaps: BTreeSet<Vec<Dot>>,
        reviewed: BTreeSet<Vec<Dot>>,
        merged: String,
        document: Vec<u8>,
    ) -> Result<Self, TextError> {
        let history = History::from_entries(record, field, entries)?;
        Ok(Self { history, overlaps, reviewed, merged, engine: Engine::from_encoded(document) })
    }

    pub(crate) fn stored_document(&self) -> Result<Vec<u8>, TextError> {
        self.engine.encode()
    }

    pub(crate) fn entries(&self) -> &BTreeMap<Dot, Entry> {
        self.history.entries()
    }

    pub(crate) fn stored_overlaps(&self) -> &BTreeSet<Vec<Dot>> {
        &self.overlaps
    }

    pub(crate) fn stored_reviews(&self) -> &BTreeSet<Vec<Dot>> {
        &self.reviewed
    }

    /// The merged text.
    pub fn text(&self) -> &str {
        &self.merged
    }

    /// The edits that nobody has built on yet, ascending: the `parents` of an edit by somebody who has all of them before him.
    pub fn heads(&self) -> impl Iterator<Item = Dot> {
        self.history.heads()
    }

    /// The document for an editor: a Yjs update (version 1) that makes it from nothing. Its text is `getText("text")`.
    ///
    /// # Errors
    /// [`TextError::Engine`].
    pub fn document(&self) -> Result<Vec<u8>, TextError> {
        self.engine.lacking(&[0])
    }

    /// What an editor lacks that has the given Yjs state vector (version 1 encoding).
    ///
    /// # Errors
    /// [`TextError::StateVector`], [`TextError::Engine`].
    pub fn lacking(&self, state_vector: &[u8]) -> Result<Vec<u8>, TextError> {
        self.engine.lacking(state_vector)
    }

    /// The Yjs state vector (version 1 encoding) of what is here.
    ///
    /// # Errors
    /// [`TextError::Engine`].
    pub fn state_vector(&self) -> Result<Vec<u8>, TextError> {
        self.engine.state_vector()
    }

    /// The text as it stood for somebody who had these edits, and all before them, in front of him.
    ///
    /// # Errors
    /// [`TextError::UnknownParent`] when one of them is no edit of this text.
    pub fn text_at(&self, dots: &[Dot]) -> Result<String, TextError> {
        self.history.known(dots)?;
        self.engine.clone().text_at(&self.history.version(&self.history.ancestry(dots)))
    }

    /// Whether a person should look at what the merge made.
    ///
    /// # Errors
    /// [`TextError::Engine`].
    pub fn needs_review(&self) -> Result<bool, TextError> {
        Ok(!self.sides_to_review()?.is_empty())
    }

    /// Concurrent edits of the same passage, joined or not, that nobody has reviewed.
    ///
    /// # Errors
    /// [`TextError::Engine`].
    pub fn overlaps(&self) -> Result<Vec<TextOverlap>, TextError> {
        let to_review = self.sides_to_review()?;
        if to_review.is_empty() {
            return Ok(Vec::new());
        }
        let mut engine = self.engine.clone();
        let mut overlaps = Vec::new();
        for dots in to_review {
            let mut sides = Vec::new();
            for dot in &dots {
                let version = self.history.version(&self.history.ancestry(&[*dot]));
                sides.push(TextSide { dot: *dot, text: engine.text_at(&version)? });
            }
            let base = dots.iter().map(|dot| self.history.ancestry(&[*dot])).reduce(|a, b| a.common(&b)).unwrap_or_default();
            overlaps.push(TextOverlap { sides, base: engine.text_at(&self.history.version(&base))? });
        }
        Ok(overlaps)
    }

    /// Works an edit in. A refused edit may leave the state unusable.
    pub(crate) fn apply(&mut self, dot: Dot, bytes: &[u8], parents: &[Dot]) -> Result<(), TextError> {
        let update = TextUpdate::decode_strict(bytes)?;
        self.history.known(parents)?;
        let parents = self.history.effective_parents(dot.stream(), parents);
        let past = self.history.ancestry(&parents);
        let ends = self.history.check(&update, dot.stream(), &past)?;
        if sides_overlap(&self.history, &mut self.engine, &parents)? {
            self.overlaps.insert(parents.clone());
        }
        self.merged = self.engine.integrate(bytes)?;
        self.history.push(dot, Entry { parents, ends, deletions: update.deletions }, past);
        Ok(())
    }

    pub(crate) fn review(&mut self, sides: &[Dot]) -> Result<(), TextError> {
        self.history.known(sides)?;
        self.reviewed.insert(sides.to_vec());
        Ok(())
    }

    fn sides_to_review(&self) -> Result<Vec<Vec<Dot>>, TextError> {
        let mut sides: BTreeSet<Vec<Dot>> = self.overlaps.difference(&self.reviewed).cloned().collect();
        let heads: Vec<Dot> = self.history.heads().collect();
        let open = heads.len() > 1 && !self.reviewed.contains(&heads) && !sides.contains(&heads);
        if open && sides_overlap(&self.history, &mut self.engine.clone(), &heads)? {
            sides.insert(heads);
        }
        Ok(sides.into_iter().collect())
    }
}

/// Whether any two of the edits, neither of which knew the other, touched the same passage. More sides than anybody could compare are
/// taken to overlap: the work grows with their square, and a liar can make as many as he likes.
fn sides_overlap(history: &History, engine: &mut Engine, sides: &[Dot]) -> Result<bool, TextError> {
    if sides.len() > MAX_TEXT_PARENTS {
        return Ok(true);
    }
    for (place, one) in sides.iter().enumerate() {
        for other in sides.iter().skip(place + 1) {
            let (ours, theirs) = (history.ancestry(&[*one]), history.ancestry(&[*other]));
            let base = history.version(&ours.common(&theirs));
            let ours = engine.pieces(&base, &history.version(&ours))?;
            let theirs = engine.pieces(&base, &history.version(&theirs))?;
            if overlap::overlap(&ours, &theirs) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

#[cfg(test)]
#[path = "text_tests.rs"]
mod tests;
