//! A record's state as bytes: for storage, and in the one form that is compared between laptops.
//!
//! Streams are written once and named by their place after that. Everything is ordered, so the bytes are a function of the state; only the
//! Yjs documents inside are not (equal ones may be cut into blocks differently), and the form that is compared leaves them out: the text
//! they merge to stands beside them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{DeviceId, canonical};
use minicbor::{Decode, Encode};

use super::{RecordState, Register, Set, StateError};
use crate::{
    Dot, StreamId, TextState,
    text::{Deletions, Entry},
};

const FORMAT: u8 = 1;

#[derive(Encode, Decode)]
#[cbor(map)]
struct Stored {
    #[n(0)]
    format: u8,
    #[n(1)]
    streams: Vec<(DeviceId, u32)>,
    #[n(2)]
    creations: Vec<(Place, String)>,
    #[n(3)]
    seen: Vec<Place>,
    #[n(4)]
    registers: Vec<(String, Vec<(Place, Value)>)>,
    #[n(5)]
    texts: Vec<StoredText>,
    #[n(6)]
    sets: Vec<(String, Vec<StoredElement>)>,
}

/// A dot: its stream's place in the table, and its counter.
type Place = (u32, u64);

/// An element and the additions that hold it in.
type StoredElement = (String, Vec<Place>);

#[derive(Encode, Decode)]
#[cbor(map)]
struct StoredText {
    #[n(0)]
    field: String,
    #[n(1)]
    merged: String,
    #[n(2)]
    entries: Vec<(Place, StoredEntry)>,
    #[n(3)]
    overlaps: Vec<Vec<Place>>,
    #[n(4)]
    reviewed: Vec<Vec<Place>>,
    #[n(5)]
    #[cbor(with = "minicbor::bytes")]
    document: Option<Vec<u8>>,
}

/// Parents, the author's counted characters by lane, and deletions as (client, start, end).
type StoredEntry = (Vec<Place>, u32, u32, Vec<(u64, u32, u32)>);

impl RecordState {
    /// The bytes to store.
    ///
    /// # Errors
    /// [`StateError::Text`] when the merge engine fails.
    pub fn encode(&self) -> Result<Vec<u8>, StateError> {
        Ok(canonical::encode(&self.to_stored(true)?))
    }

    /// The bytes to compare: equal exactly when the same changes are merged here. The input of a digest.
    ///
    /// # Errors
    /// [`StateError::Text`] when the merge engine fails.
    pub fn canonical_bytes(&self) -> Result<Vec<u8>, StateError> {
        Ok(canonical::encode(&self.to_stored(false)?))
    }

    /// The inverse of [`RecordState::encode`]; `record` is whose state it is.
    ///
    /// # Errors
    /// [`StateError::Stored`] for anything but what it wrote.
    pub fn decode(record: RecordId, bytes: &[u8]) -> Result<Self, StateError> {
        let stored: Stored = canonical::decode(bytes).map_err(damaged)?;
        if stored.format != FORMAT {
            return Err(StateError::Stored(format!("format {}", stored.format)));
        }
        let streams =
            Streams(stored.streams.iter().map(|(device, incarnation)| StreamId { device: *device, incarnation: *incarnation }).collect());
        let mut state = Self { seen: streams.dots(&stored.seen)?.into_iter().collect(), ..Self::default() };
        for (place, kind) in stored.creations {
            state.creations.insert(streams.dot(place)?, kind);
        }
        for (field, values) in stored.registers {
            let values = values.into_iter().map(|(place, value)| Ok((streams.dot(place)?, value)));
            state.registers.insert(field, Register::from_values(values.collect::<Result<_, StateError>>()?));
        }
        for (field, elements) in stored.sets {
            let elements = elements.into_iter().map(|(element, places)| Ok((element, streams.dots(&places)?.into_iter().collect())));
            state.sets.insert(field, Set::from_elements(elements.collect::<Result<_, StateError>>()?));
        }
        for text in stored.texts {
            let (field, text) = text.open(record, &streams)?;
            state.texts.insert(field, Arc::new(text));
        }
        Ok(state)
    }

    fn to_stored(&self, documents: bool) -> Result<Stored, StateError> {
        // Every dot in a state is of a change that touched the record, so `seen` names all streams.
        let table = Streams(self.seen.iter().map(|dot| dot.stream()).collect());
        Ok(Stored {
            format: FORMAT,
            streams: table.0.iter().map(|stream| (stream.device, stream.incarnation)).collect(),
            creations: self.creations.iter().map(|(dot, kind)| (table.place(dot), kind.clone())).collect(),
            seen: self.seen.iter().map(|dot| table.place(&dot)).collect(),
            registers: self
                .registers
                .iter()
                .map(|(field, register)| {
                    (field.clone(), register.values().map(|(dot, value)| (table.place(&dot), value.clone())).collect())
                })
                .collect(),
            texts: self.texts.iter().map(|(field, text)| StoredText::new(field, text, &table, documents)).collect::<Result<_, _>>()?,
            sets: self
                .sets
                .iter()
                .map(|(field, set)| (field.clone(), set.iter().map(|(element, dots)| (element.to_owned(), table.places(dots))).collect()))
                .collect(),
        })
    }
}

impl StoredText {
    fn new(field: &str, text: &TextState, table: &Streams, document: bool) -> Result<Self, StateError> {
        let entries = text.entries().iter().map(|(dot, entry)| {
            let own = entry.parents.iter().filter(|parent| parent.stream() != dot.stream());
            let [editor, replace] = entry.ends;
            let deletions =
                entry.deletions.iter().flat_map(|(client, ranges)| ranges.iter().map(|range| (*client, range.start, range.end))).collect();
            (table.place(dot), (table.places(own), editor, replace, deletions))
        });
        Ok(Self {
            field: field.to_owned(),
            merged: text.text().to_owned(),
            entries: entries.collect(),
            overlaps: text.stored_overlaps().iter().map(|sides| table.places(sides)).collect(),
            reviewed: text.stored_reviews().iter().map(|sides| table.places(sides)).collect(),
            document: if document { Some(text.stored_document()?) } else { None },
        })
    }

    fn open(self, record: RecordId, streams: &Streams) -> Result<(String, TextState), StateError> {
        let mut entries: BTreeMap<Dot, Entry> = BTreeMap::new();
        for (place, (parents, editor, replace, deleted)) in self.entries {
            let dot = streams.dot(place)?;
            let own = entries.range(dot.stream().dot(0)..dot).next_back().map(|(dot, _)| *dot);
            let mut parents: Vec<Dot> = streams.dots(&parents)?;
            parents.extend(own);
            parents.sort_unstable();
            let mut deletions = Deletions::new();
            for (client, start, end) in deleted {
                deletions.entry(client).or_default().push(start..end);
            }
            entries.insert(dot, Entry { parents, ends: [editor, replace], deletions });
        }
        let sides = |stored: &[Vec<Place>]| stored.iter().map(|places| streams.dots(places)).collect::<Result<BTreeSet<_>, _>>();
        let document = self.document.ok_or_else(|| damaged("a text without its document"))?;
        let text =
            TextState::from_stored(record, &self.field, entries, sides(&self.overlaps)?, sides(&self.reviewed)?, self.merged, document);
        Ok((self.field, text.map_err(damaged)?))
    }
}

/// The table of streams, ascending.
struct Streams(Vec<StreamId>);

impl Streams {
    fn place(&self, dot: &Dot) -> Place {
        (self.0.binary_search(&dot.stream()).map_or(u32::MAX, |place| place as u32), dot.counter)
    }

    fn places<'a>(&self, dots: impl IntoIterator<Item = &'a Dot>) -> Vec<Place> {
        dots.into_iter().map(|dot| self.place(dot)).collect()
    }

    fn dot(&self, (place, counter): Place) -> Result<Dot, StateError> {
        self.0.get(place as usize).map(|stream| stream.dot(counter)).ok_or_else(|| damaged("a stream that is not in the table"))
    }

    fn dots(&self, places: &[Place]) -> Result<Vec<Dot>, StateError> {
        places.iter().map(|place| self.dot(*place)).collect()
    }
}

fn damaged(what: impl std::fmt::Display) -> StateError {
    StateError::Stored(what.to_string())
}

#[cfg(test)]
#[path = "stored_tests.rs"]
mod tests;
