//! What a deposit says: its label, which every recipient reads at once, and its content.

use std::collections::BTreeMap;

use fieldseal_model::{Merge, RecordId, Value, kind};
use fieldseal_vault::{Record, Vault};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{ErrorCode, Failure, readings, records};

/// What was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Who a source is.
    Identity,
    /// That somebody disclosed abuse.
    Disclosure,
}

/// What tells recipients which deposit it is, without saying who.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    pub purpose: Purpose,
    /// The source's codename.
    pub codename: Option<String>,
    /// `IRQ-2026-01`: the mission the source spoke in.
    pub mission: Option<String>,
}

/// The fields of what was sealed, by name; empty ones are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content(pub BTreeMap<String, serde_json::Value>);

impl Purpose {
    /// The purpose of a local record of that kind.
    pub fn of_kind(name: &str) -> Option<Self> {
        match name {
            "source_identity" => Some(Self::Identity),
            "disclosure" => Some(Self::Disclosure),
            _ => None,
        }
    }

    pub const fn kind(self) -> &'static str {
        match self {
            Self::Identity => "source_identity",
            Self::Disclosure => "disclosure",
        }
    }
}

impl Label {
    /// The label of a local record.
    ///
    /// # Errors
    /// The vault could not be read.
    pub fn of(vault: &Vault, record: &Record, purpose: Purpose) -> Result<Self, Failure> {
        let source = readings::links(&record.state, "source").into_iter().next();
        let source = source.filter(|_| purpose == Purpose::Identity).map(|id| vault.record_head(id)).transpose()?.flatten();
        let mission = source.as_ref().map(|head| records::compartment_name(vault, head.compartment));
        Ok(Self { purpose, codename: source.map(|head| head.title).filter(|title| !title.is_empty()), mission })
    }

    pub fn encode(&self) -> Result<Vec<u8>, Failure> {
        serde_json::to_vec(self).map_err(|error| Failure::new(ErrorCode::Unexpected).with("detail", error.to_string()))
    }

    pub fn decode(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

impl Content {
    /// What the local record says, without where it was deposited.
    pub fn of(record: &Record, purpose: Purpose) -> Self {
        let fields = kind(purpose.kind()).map_or(&[][..], |kind| kind.fields).iter().filter(|field| !field.imported);
        let value = |field: &fieldseal_model::Field| match field.merge {
            Merge::Register => match record.state.register(field.name)?.shown() {
                // The source is told by the label: the link means nothing to who reads no mission.
                Value::Empty | Value::Link(_) => None,
                value => Some(value.to_json()),
            },
            Merge::Text => record.state.text(field.name).map(|text| text.text().into()).filter(|text: &serde_json::Value| text != ""),
            Merge::Set => None,
        };
        Self(fields.filter_map(|field| Some((field.name.to_owned(), value(field)?))).collect())
    }

    /// What a custodian has put right.
    ///
    /// # Errors
    /// `record.unknown_field`
    pub fn given(fields: BTreeMap<String, String>) -> Result<Self, Failure> {
        let declared = kind(Purpose::Identity.kind()).map_or(&[][..], |kind| kind.fields);
        let known = |name: &str| declared.iter().any(|field| field.name == name && !field.imported && field.name != "source");
        if let Some(unknown) = fields.keys().find(|name| !known(name)) {
            return Err(Failure::new(ErrorCode::UnknownField)
                .with("kind", Purpose::Identity.kind())
                .with("field", unknown.as_str())
                .with("fields", declared.iter().map(|field| field.name).filter(|name| known(name)).collect::<Vec<_>>().join(", ")));
        }
        let filled = fields.into_iter().map(|(name, text)| (name, text.trim().to_owned())).filter(|(_, text)| !text.is_empty());
        Ok(Self(filled.map(|(name, text)| (name, text.into())).collect()))
    }

    pub fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let encoded = serde_json::to_vec(self).map_err(|error| Failure::new(ErrorCode::Unexpected).with("detail", error.to_string()))?;
        Ok(Zeroizing::new(encoded))
    }

    pub fn decode(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

/// The local record that a deposit is of, on the laptop that holds it.
pub fn local(vault: &Vault, of: &str) -> Result<Option<(Record, Purpose)>, Failure> {
    let Ok(id) = of.parse::<RecordId>() else { return Ok(None) };
    let record = vault.record(id)?;
    Ok(record.and_then(|record| Purpose::of_kind(&record.head.kind).map(|purpose| (record, purpose))))
}
