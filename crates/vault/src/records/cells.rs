//! The short values of a record, kept beside it so that a list needs no merged state.

use std::collections::BTreeMap;

use fieldseal_journal::RecordState;
use fieldseal_model::{Kind, Merge, Value};
use fieldseal_seal::canonical;
use minicbor::{Decode, Encode};

use crate::{Result, VaultError};

/// One field's value as lists show it.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub enum Cell {
    /// A register's value; the first by version while people disagree.
    #[n(0)]
    Value(#[n(0)] Value),
    /// A set's elements.
    #[n(1)]
    Set(#[n(0)] Vec<String>),
    /// Too long for a list: read the record.
    #[n(2)]
    Omitted,
}

/// The registers and sets of one record, by field; empty ones are left out, texts and blobs too.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cells(pub BTreeMap<String, Cell>);

/// Longest value, in bytes, that is kept beside a record.
const LONGEST: usize = 400;

impl Cells {
    /// The cells of a record of a known kind.
    pub fn of(kind: &Kind, state: &RecordState) -> Self {
        let cell = |name: &str, merge| match merge {
            Merge::Register => match state.register(name)?.shown() {
                Value::Empty | Value::Blob(_) => None,
                Value::Text(text) if text.len() > LONGEST => Some(Cell::Omitted),
                value => Some(Cell::Value(value.clone())),
            },
            Merge::Set => {
                let elements: Vec<String> = state.set(name)?.elements().map(str::to_owned).collect();
                let length: usize = elements.iter().map(String::len).sum();
                (!elements.is_empty()).then_some(if length > LONGEST { Cell::Omitted } else { Cell::Set(elements) })
            }
            Merge::Text => None,
        };
        Self(kind.fields.iter().filter_map(|field| Some((field.name.to_owned(), cell(field.name, field.merge)?))).collect())
    }

    /// Whether the field holds this value (in its text form) or element; `None`: the cell was omitted.
    pub fn holds(&self, field: &str, value: &str) -> Option<bool> {
        match self.0.get(field) {
            None => Some(false),
            Some(Cell::Omitted) => None,
            Some(Cell::Set(elements)) => Some(elements.iter().any(|element| element == value)),
            Some(Cell::Value(here)) => Some(is(here, value)),
        }
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        canonical::encode(&self.0)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self> {
        minicbor::decode(bytes).map(Self).map_err(|error| VaultError::stored("cells", error))
    }
}

/// Whether a value reads so.
pub fn is(value: &Value, text: &str) -> bool {
    match value {
        Value::Text(here) => here == text,
        Value::Link(id) => id.to_string() == text,
        Value::Boolean(here) => here.to_string() == text,
        Value::Integer(here) => here.to_string() == text,
        Value::Decimal(here) => here.to_string() == text,
        Value::Empty | Value::Instant { .. } | Value::Position(_) | Value::Blob(_) => false,
    }
}
