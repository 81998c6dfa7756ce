//! One laptop's journal of one compartment, in memory: the whole way of a change without disk or network. For simulations and tests.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
};

use fieldseal_model::RecordId;

use crate::{
    ApplyError, AuthorError, Authoring, Cause, Change, ChangeError, Dot, DraftWrite, PlacedChange, PlacementError, Readiness, RecordState,
    Refusal, StateError, StreamId, VersionVector, WallTime, apply, author, readiness,
};

/// A laptop that writes one stream and receives others'.
#[derive(Debug, Clone)]
pub struct Replica {
    stream: StreamId,
    applied: VersionVector,
    /// For each stream, its last change's past with itself.
    pasts: BTreeMap<StreamId, VersionVector>,
    records: BTreeMap<RecordId, RecordState>,
    journal: BTreeMap<Dot, Vec<u8>>,
    held: BTreeMap<Dot, Vec<u8>>,
    quarantined: BTreeMap<Dot, QuarantineReason>,
}

/// Why a change is kept and shown, but not applied.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum QuarantineReason {
    #[error(transparent)]
    Placement(#[from] PlacementError),
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// What became of arriving bytes.
#[derive(Debug, Clone, PartialEq)]
pub enum Received {
    /// So many changes were applied: this one and those that waited for it.
    Applied(usize),
    /// It waits for changes that are not here.
    Held,
    Duplicate,
    /// A different change of the same dot is here.
    Forked,
    /// Kept, counted as seen, not applied.
    Quarantined,
    /// Not a change at all.
    Malformed(ChangeError),
}

impl Replica {
    pub fn new(stream: StreamId) -> Self {
        Self {
            stream,
            applied: VersionVector::new(),
            pasts: BTreeMap::new(),
            records: BTreeMap::new(),
            journal: BTreeMap::new(),
            held: BTreeMap::new(),
            quarantined: BTreeMap::new(),
        }
    }

    /// Writes; gives the change's dot, or `None` when there was nothing to write.
    ///
    /// # Errors
    /// [`AuthorError`]; nothing is written then.
    pub fn commit(
        &mut self,
        drafts: Vec<DraftWrite>,
        at: WallTime,
        cause: Cause,
        reason: Option<&str>,
    ) -> Result<Option<Dot>, AuthorError<Infallible>> {
        let dot = self.stream.dot(self.applied.counter(self.stream) + 1);
        let none = VersionVector::new();
        let previous = self.pasts.get(&self.stream).unwrap_or(&none);
        let authoring = Authoring { dot, applied: &self.applied, previous, at, cause, reason: reason.map(str::to_owned) };
        let Some(placed) = author(drafts, authoring, |record| Ok(self.records.get(&record).cloned()))? else { return Ok(None) };
        let states = apply(&placed, |record| Ok::<_, Infallible>(self.records.get(&record).cloned())).map_err(|error| match error {
            ApplyError::Load(never) => match never {},
            ApplyError::Refused(refusal) => AuthorError::State(refusal.error),
        })?;
        self.keep(&placed, states);
        Ok(Some(dot))
    }

    /// The changes, own and others', that somebody lacks who has applied `theirs`; in the order of their dots.
    pub fn lacking(&self, theirs: &VersionVector) -> Vec<Vec<u8>> {
        self.journal.iter().filter(|(dot, _)| !theirs.covers(dot)).map(|(_, bytes)| bytes.clone()).collect()
    }

    /// Takes in the bytes of one change, in any order, any number of times.
    pub fn receive(&mut self, bytes: &[u8]) -> Received {
        let change = match Change::decode(bytes) {
            Ok(change) => change,
            Err(error) => return Received::Malformed(error),
        };
        let dot = change.dot;
        let known = self.journal.get(&dot).or_else(|| self.held.get(&dot));
        match readiness(&self.applied, &change, &bytes, known.map(Vec::as_slice).as_ref()) {
            Readiness::Duplicate => Received::Duplicate,
            Readiness::Forked => Received::Forked,
            Readiness::Missing(_) => {
                self.held.insert(dot, bytes.to_vec());
                Received::Held
            }
            Readiness::Ready => {
                self.held.insert(dot, bytes.to_vec());
                let before = self.journal.len();
                self.drain();
                if self.quarantined.contains_key(&dot) { Received::Quarantined } else { Received::Applied(self.journal.len() - before) }
            }
        }
    }

    /// A laptop with the same journal, built up anew from its changes alone.
    pub fn rebuilt(&self) -> Self {
        let mut rebuilt = Self::new(self.stream);
        self.journal.values().chain(self.held.values()).for_each(|bytes| {
            rebuilt.receive(bytes);
        });
        rebuilt
    }

    pub fn applied(&self) -> &VersionVector {
        &self.applied
    }

    pub fn record(&self, record: RecordId) -> Option<&RecordState> {
        self.records.get(&record)
    }

    pub fn records(&self) -> impl Iterator<Item = (RecordId, &RecordState)> {
        self.records.iter().map(|(id, state)| (*id, state))
    }

    /// The bytes of a change that is here.
    pub fn change(&self, dot: &Dot) -> Option<&[u8]> {
        self.journal.get(dot).map(Vec::as_slice)
    }

    /// Changes that wait for others.
    pub fn held(&self) -> impl Iterator<Item = &Dot> {
        self.held.keys()
    }

    pub fn quarantined(&self) -> impl Iterator<Item = (&Dot, &QuarantineReason)> {
        self.quarantined.iter()
    }

    /// Everything that is true here, for comparing.
    ///
    /// # Errors
    /// [`StateError`] when the merge engine fails.
    pub fn canonical_bytes(&self) -> Result<Vec<(RecordId, Vec<u8>)>, StateError> {
        self.records.iter().map(|(id, state)| Ok((*id, state.canonical_bytes()?))).collect()
    }

    fn drain(&mut self) {
        loop {
            let ready: BTreeSet<Dot> = self
                .held
                .iter()
                .filter_map(|(dot, bytes)| {
                    let change = Change::decode(bytes).ok()?;
                    (readiness(&self.applied, &change, bytes, None) == Readiness::Ready).then_some(*dot)
                })
                .collect();
            if ready.is_empty() {
                return;
            }
            for dot in ready {
                if let Some(change) = self.held.get(&dot).and_then(|bytes| Change::decode(bytes).ok()) {
                    self.settle(change);
                }
            }
        }
    }

    fn settle(&mut self, change: Change) {
        let dot = change.dot;
        let mut after = self.pasts.get(&dot.stream()).cloned().unwrap_or_default();
        after.merge(&change.seen);
        after.observe(dot);
        let outcome = PlacedChange::new(change, &self.pasts.get(&dot.stream()).cloned().unwrap_or_default())
            .map_err(QuarantineReason::from)
            .and_then(|placed| {
                let load = |record| Ok::<_, Infallible>(self.records.get(&record).cloned());
                apply(&placed, load).map_err(|error| match error {
                    ApplyError::Load(never) => match never {},
                    ApplyError::Refused(refusal) => QuarantineReason::from(refusal),
                })
            });
        match outcome {
            Ok(states) => self.records.extend(states),
            Err(reason) => {
                self.quarantined.insert(dot, reason);
            }
        }
        self.applied.observe(dot);
        self.pasts.insert(dot.stream(), after);
        if let Some(bytes) = self.held.remove(&dot) {
            self.journal.insert(dot, bytes);
        }
    }

    fn keep(&mut self, placed: &PlacedChange, states: BTreeMap<RecordId, RecordState>) {
        self.records.extend(states);
        self.applied.observe(placed.dot());
        self.pasts.insert(self.stream, placed.past_after());
        self.journal.insert(placed.dot(), placed.change().encode());
    }
}
