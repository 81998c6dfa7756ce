//! Which edit of a text followed which, and which characters each of them knew.

use std::collections::BTreeMap;

use fieldseal_model::RecordId;

use super::{
    Lane, TextError, client_id,
    engine::Version,
    update::{Deletions, TextUpdate, tidy},
};
use crate::{Dot, StreamId, VersionVector, limits::MAX_TEXT_UNITS};

/// One edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The edits it directly follows, ascending; none of them is before another.
    pub parents: Vec<Dot>,
    /// How many UTF-16 units the author has inserted with it, by [`Lane`].
    pub ends: [u32; 2],
    /// The characters it deleted.
    pub deletions: Deletions,
}

/// All edits of a text and their order. A stream's own edits always follow one another, so everything before an edit is, stream by stream,
/// a beginning of that stream's edits: a version vector names it.
#[derive(Debug, Clone)]
pub(crate) struct History {
    record: RecordId,
    field: String,
    entries: BTreeMap<Dot, Entry>,
    /// Edits that nobody has built on yet, each with everything before it and itself.
    heads: BTreeMap<Dot, VersionVector>,
    authors: BTreeMap<StreamId, [u64; 2]>,
    clients: BTreeMap<u64, (StreamId, Lane)>,
}

impl History {
    pub fn new(record: RecordId, field: &str) -> Self {
        Self {
            record,
            field: field.to_owned(),
            entries: BTreeMap::new(),
            heads: BTreeMap::new(),
            authors: BTreeMap::new(),
            clients: BTreeMap::new(),
        }
    }

    /// A history read from storage.
    ///
    /// # Errors
    /// [`TextError::UnknownParent`] when an edit follows one that is not there, [`TextError::ForeignClient`] when it deletes characters of
    /// nobody's.
    pub fn from_entries(record: RecordId, field: &str, entries: BTreeMap<Dot, Entry>) -> Result<Self, TextError> {
        let mut history = Self::new(record, field);
        entries.keys().for_each(|dot| history.introduce(dot.stream()));
        history.entries = entries;
        for client in history.entries.values().flat_map(|entry| entry.deletions.keys()) {
            if !history.clients.contains_key(client) {
                return Err(TextError::ForeignClient(*client));
            }
        }
        let mut heads: BTreeMap<Dot, VersionVector> = history.entries.keys().map(|dot| (*dot, VersionVector::new())).collect();
        for parent in history.entries.values().flat_map(|entry| &entry.parents) {
            history.known(std::slice::from_ref(parent))?;
            heads.remove(parent);
        }
        if let [only] = heads.keys().copied().collect::<Vec<_>>().as_slice() {
            heads.insert(*only, history.entries.keys().copied().collect());
        } else {
            for (dot, ancestry) in &mut heads {
                *ancestry = history.walk(&[*dot]);
            }
        }
        history.heads = heads;
        Ok(history)
    }

    pub fn entries(&self) -> &BTreeMap<Dot, Entry> {
        &self.entries
    }

    pub fn heads(&self) -> impl Iterator<Item = Dot> {
        self.heads.keys().copied()
    }

    /// The stream's last edit.
    pub fn last(&self, stream: StreamId) -> Option<Dot> {
        self.entries.range(stream.dot(0)..=stream.dot(u64::MAX)).next_back().map(|(dot, _)| *dot)
    }

    /// How far the stream has counted its characters, by [`Lane`].
    pub fn ends(&self, stream: StreamId) -> [u32; 2] {
        self.last(stream).and_then(|dot| self.entries.get(&dot)).map_or([0, 0], |entry| entry.ends)
    }

    /// The stream's client ids, by [`Lane`].
    pub fn clients_of(&self, stream: StreamId) -> [u64; 2] {
        self.authors.get(&stream).copied().unwrap_or_else(|| self.derive_clients(stream))
    }

    /// # Errors
    /// [`TextError::UnknownParent`] unless all are edits of this text.
    pub fn known(&self, dots: &[Dot]) -> Result<(), TextError> {
        dots.iter().find(|dot| !self.entries.contains_key(dot)).map_or(Ok(()), |dot| Err(TextError::UnknownParent(*dot)))
    }

    /// The edits and all before them.
    pub fn ancestry(&self, dots: &[Dot]) -> VersionVector {
        let mut ancestry = VersionVector::new();
        let mut others = Vec::new();
        for dot in dots {
            match self.heads.get(dot) {
                Some(known) => ancestry.merge(known),
                None => others.push(*dot),
            }
        }
        others.retain(|dot| !ancestry.covers(dot));
        if !others.is_empty() {
            ancestry.merge(&self.walk(&others));
        }
        ancestry
    }

    /// What a stream's edit with the given declared parents follows: these and the stream's own last edit, less what is before another.
    pub fn effective_parents(&self, stream: StreamId, declared: &[Dot]) -> Vec<Dot> {
        let mut parents: Vec<Dot> = declared.iter().copied().chain(self.last(stream)).collect();
        parents.sort_unstable();
        parents.dedup();
        if parents.iter().all(|parent| self.heads.contains_key(parent)) {
            return parents;
        }
        let ancestries: Vec<(Dot, VersionVector)> = parents.iter().map(|parent| (*parent, self.ancestry(&[*parent]))).collect();
        parents.retain(|parent| !ancestries.iter().any(|(other, before)| other != parent && before.covers(parent)));
        parents
    }

    /// Which characters exist in the version made of these edits, and which of them are deleted.
    pub(super) fn version(&self, edits: &VersionVector) -> Version {
        let mut version = Version::default();
        for dot in edits.iter() {
            let stream = dot.stream();
            let mut ends = [0, 0];
            for (_, entry) in self.entries.range(stream.dot(0)..=dot) {
                ends = entry.ends;
                for (client, ranges) in &entry.deletions {
                    version.deletions.entry(*client).or_default().extend(ranges.iter().cloned());
                }
            }
            for (client, end) in self.clients_of(stream).into_iter().zip(ends) {
                if end > 0 {
                    version.ends.insert(client, end);
                }
            }
        }
        version.deletions.values_mut().for_each(tidy);
        version
    }

    /// Checks an edit of the stream against what its author knew, and gives how far his characters count with it.
    ///
    /// # Errors
    /// [`TextError`], the same on every laptop: nothing enters into it but the edit and its past.
    pub(super) fn check(&self, update: &TextUpdate, stream: StreamId, past: &VersionVector) -> Result<[u32; 2], TextError> {
        let mut ends = self.ends(stream);
        let own = self.clients_of(stream);
        for run in &update.runs {
            let end = own.iter().zip(&mut ends).find(|(client, _)| **client == run.client).map(|(_, end)| end);
            let end = end.ok_or(TextError::ForeignClient(run.client))?;
            if run.start != *end {
                return Err(TextError::Clock { expected: *end, found: run.start });
            }
            for block in &run.blocks {
                for id in [block.origin, block.right_origin].into_iter().flatten() {
                    let known = if id.client == run.client { *end } else { self.known_end(id.client, past) };
                    if id.clock >= known {
                        return Err(TextError::UnseenCharacter { client: id.client, clock: id.clock });
                    }
                }
                *end = end.checked_add(block.content.units()).ok_or(TextError::TooLong { limit: MAX_TEXT_UNITS })?;
            }
        }
        if ends.iter().map(|end| u64::from(*end)).sum::<u64>() > MAX_TEXT_UNITS {
            return Err(TextError::TooLong { limit: MAX_TEXT_UNITS });
        }
        for (client, ranges) in &update.deletions {
            let own_end = own.iter().zip(ends).find(|(own, _)| *own == client).map(|(_, end)| end);
            let known = own_end.unwrap_or_else(|| self.known_end(*client, past));
            if let Some(unseen) = ranges.iter().find(|range| range.end > known) {
                return Err(TextError::UnseenCharacter { client: *client, clock: unseen.end - 1 });
            }
        }
        Ok(ends)
    }

    /// Adds a checked edit; `past` is everything before it.
    pub fn push(&mut self, dot: Dot, entry: Entry, mut past: VersionVector) {
        self.introduce(dot.stream());
        for parent in &entry.parents {
            self.heads.remove(parent);
        }
        past.observe(dot);
        self.heads.insert(dot, past);
        self.entries.insert(dot, entry);
    }

    /// Which of the ranges are not deleted yet in the version made of `past`.
    pub fn not_yet_deleted(&self, deletions: &Deletions, past: &VersionVector) -> Deletions {
        if deletions.is_empty() {
            return Deletions::new();
        }
        let before = self.version(past).deletions;
        deletions
            .iter()
            .map(|(client, ranges)| (*client, super::update::subtract(ranges, before.get(client).map_or(&[], Vec::as_slice))))
            .filter(|(_, ranges)| !ranges.is_empty())
            .collect()
    }

    /// How many of the client's characters are known in `past`.
    pub fn known_end(&self, client: u64, past: &VersionVector) -> u32 {
        let Some((stream, lane)) = self.clients.get(&client) else { return 0 };
        let last = stream.dot(past.counter(*stream));
        let entry = self.entries.range(stream.dot(0)..=last).next_back();
        entry.and_then(|(_, entry)| entry.ends.get(*lane as usize)).copied().unwrap_or(0)
    }

    fn introduce(&mut self, stream: StreamId) {
        if !self.authors.contains_key(&stream) {
            let clients = self.derive_clients(stream);
            self.authors.insert(stream, clients);
            for (client, lane) in clients.into_iter().zip([Lane::Editor, Lane::Replace]) {
                self.clients.insert(client, (stream, lane));
            }
        }
    }

    fn derive_clients(&self, stream: StreamId) -> [u64; 2] {
        [Lane::Editor, Lane::Replace].map(|lane| client_id(stream, self.record, &self.field, lane))
    }

    fn walk(&self, dots: &[Dot]) -> VersionVector {
        let mut known = VersionVector::new();
        let mut todo = dots.to_vec();
        while let Some(dot) = todo.pop() {
            let stream = dot.stream();
            let reached = known.counter(stream);
            if dot.counter > reached {
                known.observe(dot);
                for (_, entry) in self.entries.range(stream.dot(reached + 1)..=dot) {
                    todo.extend(entry.parents.iter().filter(|parent| parent.stream() != stream));
                }
            }
        }
        known
    }
}
