//! One atomic act: everything a person, an import or a resolution wrote at once.

use fieldseal_model::{RecordId, Value};
use fieldseal_seal::canonical;
use minicbor::{Decode, Encode};

use crate::{Dot, VersionVector, limits::*};

/// An atomic set of writes to records of one compartment.
///
/// CBOR: a map with integer keys, deterministic (RFC 8949, 4.2); [`Change::decode`] refuses any other form of the same content.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Change {
    #[n(0)]
    pub dot: Dot,
    /// What the author had applied of other streams, as far as it is new since this stream's previous change.
    #[n(1)]
    pub seen: VersionVector,
    #[n(2)]
    pub at: WallTime,
    #[n(3)]
    pub cause: Cause,
    /// Why, in the author's words.
    #[n(4)]
    pub reason: Option<String>,
    /// Ascending by record, field and operation; no two for the same.
    #[n(5)]
    pub writes: Vec<Write>,
}

/// What the author's clock showed: displayed, never trusted, never part of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct WallTime {
    /// UTC, milliseconds since 1970.
    #[n(0)]
    pub unix_ms: i64,
    /// The laptop's offset from UTC at that moment.
    #[n(1)]
    pub offset_minutes: i16,
}

/// What kind of act a change was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Cause {
    /// A person wrote.
    #[n(0)]
    Edit,
    /// A photo or file was taken in.
    #[n(1)]
    Import,
    /// A person decided between concurrent values.
    #[n(2)]
    Resolve,
}

/// One write of a change.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Write {
    #[n(0)]
    pub record: RecordId,
    /// Empty for [`Operation::Create`].
    #[n(1)]
    pub field: String,
    #[n(2)]
    pub operation: Operation,
}

/// What a write does to its field.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub enum Operation {
    /// The record comes into being.
    #[n(0)]
    Create {
        #[n(0)]
        kind: String,
    },
    /// A register takes a value in place of those its author had before him.
    #[n(1)]
    Put {
        #[n(0)]
        value: Value,
        /// The writes of this field that the author had on his screen.
        #[n(1)]
        parents: Vec<Dot>,
    },
    /// A text is edited.
    #[n(2)]
    Text {
        /// A Yjs update, version 1 encoding, in the strict form of [`crate::TextState`].
        #[cbor(n(0), with = "minicbor::bytes")]
        update: Vec<u8>,
        /// The writes of this field that the author had before him and that neither his own previous write of it nor another one named
        /// here had before it.
        #[n(1)]
        parents: Vec<Dot>,
    },
    /// Elements join a set.
    #[n(3)]
    Add {
        #[n(0)]
        elements: Vec<String>,
    },
    /// Elements leave a set, as far as the named additions brought them in.
    #[n(4)]
    Remove {
        #[n(0)]
        elements: Vec<Removal>,
    },
    /// A person has looked at what the merge made of these concurrent edits of a text.
    #[n(5)]
    Review {
        #[n(0)]
        sides: Vec<Dot>,
    },
}

/// An element and the additions of it that its remover had seen.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Removal {
    #[n(0)]
    pub element: String,
    #[n(1)]
    pub additions: Vec<Dot>,
}

/// Why bytes are not a change, or a change is not well formed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    #[error("change of {bytes} bytes is larger than {limit}")]
    TooLarge { bytes: usize, limit: usize },
    #[error("not a change in canonical encoding: {0}")]
    Encoding(String),
    #[error("a change's counter is 0")]
    ZeroCounter,
    #[error("a change that says it has seen its own stream")]
    SeenOwnStream,
    #[error("a change without a write")]
    NoWrites,
    #[error("{what}: {count} are more than {limit}")]
    TooMany { what: &'static str, count: usize, limit: usize },
    #[error("{what} of {bytes} bytes is longer than {limit}")]
    TooLong { what: &'static str, bytes: usize, limit: usize },
    #[error("writes out of order, or two for the same field")]
    WriteOrder,
    #[error("{0} named out of order or twice")]
    NameOrder(&'static str),
    #[error("{0} missing")]
    Missing(&'static str),
    #[error("a number that is not finite")]
    NotFinite,
}

impl Change {
    /// The canonical bytes: what is hashed, packed and kept.
    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// # Errors
    /// [`ChangeError`] for anything but the canonical bytes of a well-formed change.
    pub fn decode(bytes: &[u8]) -> Result<Self, ChangeError> {
        if bytes.len() > MAX_CHANGE_BYTES {
            return Err(ChangeError::TooLarge { bytes: bytes.len(), limit: MAX_CHANGE_BYTES });
        }
        let change: Self = canonical::decode(bytes).map_err(|error| ChangeError::Encoding(error.to_string()))?;
        change.check()?;
        Ok(change)
    }

    /// Refuses what no author makes: the rules that need nothing but the change itself.
    ///
    /// # Errors
    /// [`ChangeError`] naming the rule.
    pub fn check(&self) -> Result<(), ChangeError> {
        if self.dot.counter == 0 {
            return Err(ChangeError::ZeroCounter);
        }
        if self.seen.counter(self.dot.stream()) > 0 {
            return Err(ChangeError::SeenOwnStream);
        }
        at_most("streams seen", self.seen.len(), MAX_NAMED)?;
        if let Some(reason) = &self.reason {
            no_longer_than("reason", reason.len(), MAX_REASON_BYTES)?;
        }
        if self.writes.is_empty() {
            return Err(ChangeError::NoWrites);
        }
        at_most("writes", self.writes.len(), MAX_WRITES)?;
        if !self.writes.is_sorted_by(|a, b| a.place() < b.place()) {
            return Err(ChangeError::WriteOrder);
        }
        self.writes.iter().try_for_each(Write::check)
    }
}

impl Write {
    /// Where the write stands among those of its change.
    pub(crate) fn place(&self) -> (RecordId, &str, u8) {
        let operation = match self.operation {
            Operation::Create { .. } => 0,
            Operation::Put { .. } => 1,
            Operation::Text { .. } => 2,
            Operation::Add { .. } => 3,
            Operation::Remove { .. } => 4,
            Operation::Review { .. } => 5,
        };
        (self.record, &self.field, operation)
    }

    fn check(&self) -> Result<(), ChangeError> {
        no_longer_than("field name", self.field.len(), MAX_NAME_BYTES)?;
        let is_create = matches!(self.operation, Operation::Create { .. });
        if self.field.is_empty() != is_create {
            return Err(ChangeError::Missing("field name"));
        }
        match &self.operation {
            Operation::Create { kind } => named("kind", kind, MAX_NAME_BYTES),
            Operation::Put { value, parents } => {
                check_value(value)?;
                ascending("parents", parents)
            }
            Operation::Text { update, parents } => {
                if update.is_empty() {
                    return Err(ChangeError::Missing("text update"));
                }
                at_most("parents of a text", parents.len(), MAX_TEXT_PARENTS)?;
                ascending("parents", parents)
            }
            Operation::Add { elements } => {
                some("elements", elements)?;
                ascending("elements", elements)?;
                elements.iter().try_for_each(|element| named("element", element, MAX_ELEMENT_BYTES))
            }
            Operation::Remove { elements } => {
                some("elements", elements)?;
                at_most("elements", elements.len(), MAX_NAMED)?;
                if !elements.is_sorted_by(|a, b| a.element < b.element) {
                    return Err(ChangeError::NameOrder("elements"));
                }
                elements.iter().try_for_each(|removal| {
                    named("element", &removal.element, MAX_ELEMENT_BYTES)?;
                    some("additions", &removal.additions)?;
                    ascending("additions", &removal.additions)
                })
            }
            Operation::Review { sides } => {
                if sides.len() < 2 {
                    return Err(ChangeError::Missing("side"));
                }
                ascending("sides", sides)
            }
        }
    }

    /// Every dot that the write names.
    pub(crate) fn named_dots(&self) -> Box<dyn Iterator<Item = &Dot> + '_> {
        match &self.operation {
            Operation::Create { .. } | Operation::Add { .. } => Box::new(std::iter::empty()),
            Operation::Put { parents, .. } | Operation::Text { parents, .. } => Box::new(parents.iter()),
            Operation::Remove { elements } => Box::new(elements.iter().flat_map(|removal| &removal.additions)),
            Operation::Review { sides } => Box::new(sides.iter()),
        }
    }
}

fn check_value(value: &Value) -> Result<(), ChangeError> {
    let bytes = match value {
        Value::Text(text) => text.len(),
        Value::Instant { zone, .. } => zone.len(),
        Value::Blob(reference) => reference.len(),
        Value::Decimal(number) if !number.is_finite() => return Err(ChangeError::NotFinite),
        Value::Position(p) if !(p.latitude.is_finite() && p.longitude.is_finite() && p.accuracy_m.is_none_or(f64::is_finite)) => {
            return Err(ChangeError::NotFinite);
        }
        _ => 0,
    };
    no_longer_than("value", bytes, MAX_VALUE_BYTES)
}

fn named(what: &'static str, text: &str, limit: usize) -> Result<(), ChangeError> {
    if text.is_empty() { Err(ChangeError::Missing(what)) } else { no_longer_than(what, text.len(), limit) }
}

fn some<T>(what: &'static str, list: &[T]) -> Result<(), ChangeError> {
    if list.is_empty() { Err(ChangeError::Missing(what)) } else { Ok(()) }
}

fn ascending<T: Ord>(what: &'static str, list: &[T]) -> Result<(), ChangeError> {
    at_most(what, list.len(), MAX_NAMED)?;
    if list.is_sorted_by(|a, b| a < b) { Ok(()) } else { Err(ChangeError::NameOrder(what)) }
}

fn at_most(what: &'static str, count: usize, limit: usize) -> Result<(), ChangeError> {
    if count > limit { Err(ChangeError::TooMany { what, count, limit }) } else { Ok(()) }
}

fn no_longer_than(what: &'static str, bytes: usize, limit: usize) -> Result<(), ChangeError> {
    if bytes > limit { Err(ChangeError::TooLong { what, bytes, limit }) } else { Ok(()) }
}

#[cfg(test)]
#[path = "change_tests.rs"]
mod tests;
