//! What is true of one record after its changes.

mod conflict;
mod register;
mod set;
mod stored;

use std::{collections::BTreeMap, sync::Arc};

use fieldseal_model::Merge;

pub use conflict::Conflict;
pub use register::Register;
pub use set::Set;

use crate::{Dot, Operation, PlacedChange, TextError, TextState, VersionVector, Write};

/// The merged state of one record: a function of the set of changes that touch it.
///
/// Registers, texts and sets lie apart, so that even changes which disagree about a field's nature give every laptop the same state; the
/// model says which of them a field is read from.
#[derive(Debug, Clone, Default)]
pub struct RecordState {
    /// Ids are random, so there is one creation unless somebody cheats; the first by dot counts.
    creations: BTreeMap<Dot, String>,
    seen: VersionVector,
    registers: BTreeMap<String, Register>,
    /// Shared between copies until one of them is written: a copy made to try a change costs no more than what that change touches.
    texts: BTreeMap<String, Arc<TextState>>,
    sets: BTreeMap<String, Set>,
}

/// Why a write cannot be applied, or stored bytes are not a state.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum StateError {
    #[error("the author had not seen this record come into being")]
    NotCreated,
    #[error("the record exists already")]
    CreatedTwice,
    #[error(transparent)]
    Text(#[from] TextError),
    #[error("stored state is damaged: {0}")]
    Stored(String),
}

impl RecordState {
    /// Works one write of a placed change in. A refused write leaves the state unusable: drop it ([`crate::apply`] does).
    ///
    /// # Errors
    /// [`StateError`], the same on every laptop.
    pub fn apply(&mut self, placed: &PlacedChange, write: &Write) -> Result<(), StateError> {
        let dot = placed.dot();
        let exists = self.creations.keys().any(|creation| placed.knows(creation));
        match &write.operation {
            Operation::Create { .. } if exists => return Err(StateError::CreatedTwice),
            Operation::Create { kind } => {
                self.creations.insert(dot, kind.clone());
            }
            _ if !exists => return Err(StateError::NotCreated),
            Operation::Put { value, parents } => self.registers.entry(write.field.clone()).or_default().put(dot, value, parents),
            Operation::Text { update, parents } => {
                self.text_mut(write).apply(dot, update, parents)?;
            }
            Operation::Add { elements } => self.sets.entry(write.field.clone()).or_default().add(dot, elements),
            Operation::Remove { elements } => self.sets.entry(write.field.clone()).or_default().remove(elements),
            Operation::Review { sides } => {
                self.text_mut(write).review(sides)?;
            }
        }
        self.seen.observe(dot);
        Ok(())
    }

    /// The record's kind; `None` before its creation has arrived.
    pub fn kind(&self) -> Option<&str> {
        self.creations.values().next().map(String::as_str)
    }

    /// The change that created the record.
    pub fn created(&self) -> Option<Dot> {
        self.creations.keys().next().copied()
    }

    /// The last change of each stream that touched this record: a version to compare with.
    pub fn seen(&self) -> &VersionVector {
        &self.seen
    }

    pub fn register(&self, field: &str) -> Option<&Register> {
        self.registers.get(field)
    }

    pub fn text(&self, field: &str) -> Option<&TextState> {
        self.texts.get(field).map(Arc::as_ref)
    }

    /// The fields whose long text holds more than blanks.
    pub fn filled_texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().filter(|(_, text)| !text.text().trim().is_empty()).map(|(field, _)| field.as_str())
    }

    pub fn set(&self, field: &str) -> Option<&Set> {
        self.sets.get(field)
    }

    /// The writes that make up what is shown of a field: the `parents` of a write by somebody who has it on his screen. For a set, the
    /// additions of all its elements.
    pub fn dots(&self, field: &str, merge: Merge) -> Vec<Dot> {
        match merge {
            Merge::Register => self.register(field).map(|r| r.values().map(|(dot, _)| dot).collect()).unwrap_or_default(),
            Merge::Text => self.text(field).map(|t| t.heads().collect()).unwrap_or_default(),
            Merge::Set => self.set(field).map(Set::dots).unwrap_or_default(),
        }
    }

    /// Leaves out what was written to other fields: for showing, never for storing.
    pub fn retain_fields(&mut self, keep: impl Fn(&str) -> bool) {
        self.registers.retain(|field, _| keep(field));
        self.texts.retain(|field, _| keep(field));
        self.sets.retain(|field, _| keep(field));
    }

    fn text_mut(&mut self, write: &Write) -> &mut TextState {
        let text = self.texts.entry(write.field.clone()).or_insert_with(|| Arc::new(TextState::new(write.record, &write.field)));
        Arc::make_mut(text)
    }
}
