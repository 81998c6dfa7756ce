use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Authorship, FieldValue, FieldWrite, Fields};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RecordCreate {
    pub kind: String,
    /// Id or reference; needed for kinds that live in a mission.
    pub mission: Option<String>,
    #[serde(default)]
    pub fields: BTreeMap<String, FieldWrite>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordCreated {
    pub id: String,
    /// `IRQ-2026-01/MA-O-007`; `null` for kinds without one.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RecordSet {
    /// Id or reference.
    pub id: String,
    pub fields: BTreeMap<String, FieldWrite>,
    /// The versions (`RecordDocument.dots`) that the writer saw, by field; a field left out supersedes everything visible.
    #[serde(default)]
    pub parents: Option<BTreeMap<String, Vec<String>>>,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordSaved {
    /// Always true: when this arrives, the bytes are on disk.
    pub saved: bool,
    /// The change that was written (a field's new version); `null` when nothing differed from what was there.
    pub version: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordGet {
    pub id: String,
}

/// One record, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordDocument {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub kind: String,
    /// The mission's id; `null` for kinds that live outside one.
    pub mission: Option<String>,
    pub title: String,
    pub created: Authorship,
    /// RFC 3339.
    pub updated: String,
    /// A register with concurrent values shows the one that sorts first by version; `conflicts` names the field.
    pub fields: Fields,
    /// The versions visible in each register and text: pass them back as `parents`.
    pub dots: BTreeMap<String, Vec<String>>,
    pub conflicts: Vec<String>,
    /// The fields that this person's role may change here; `null`: all of them. Moving it is another matter (`record_moves`).
    pub editable: Option<Vec<String>>,
    /// Fields that are kept from this person's sight for now: the words of an interview that is not locked yet.
    pub withheld: Vec<String>,
    /// Base64 Yjs state vectors of the texts.
    pub text_versions: BTreeMap<String, String>,
    pub links_in: Vec<LinkIn>,
    /// Titles of the records this one links to, by id, so that a screen needs no second call.
    pub links_out: Vec<LinkOut>,
}

/// A record that links here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkIn {
    pub id: String,
    pub kind: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    /// The other record's field that holds the link.
    pub field: String,
}

/// A record that this one links to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkOut {
    pub id: String,
    /// `null`: this vault does not hold that record (yet).
    pub kind: Option<String>,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    /// This record's field that holds the link.
    pub field: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RecordList {
    /// Every kind when left out.
    pub kind: Option<String>,
    pub mission: Option<String>,
    /// RFC 3339: only records that changed on this laptop since then, by anybody.
    pub changed_since: Option<String>,
    /// `RecordPage.next` of the page before.
    pub after: Option<String>,
    /// At most 1,000; 200 when left out.
    pub limit: Option<u32>,
    pub sort: Option<Sort>,
    /// Only records whose register holds this value or whose set holds this element, by field.
    pub filter: Option<BTreeMap<String, String>>,
}

/// Order of a list; references count upwards, moments newest first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    Updated,
    Created,
    #[default]
    Reference,
    Title,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordPage {
    pub records: Vec<RecordRow>,
    pub total: u64,
    pub next: Option<String>,
}

/// A list's row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordRow {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub kind: String,
    pub title: String,
    pub subtitle: Option<String>,
    /// Machine words: `"conflict"`, `"damaged"`, `"overdue"`, a state's choice.
    pub badges: Vec<String>,
    /// RFC 3339.
    pub updated: String,
    /// The registers and sets short enough for a list; never a long text.
    pub fields: Fields,
    /// Words of this record are kept from this person's sight for now.
    pub withheld: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordHistory {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct History {
    /// Newest first.
    pub entries: Vec<HistoryEntry>,
}

/// One change that touched the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HistoryEntry {
    #[serde(flatten)]
    pub by: Authorship,
    pub version: String,
    /// `"edit"`, `"import"`, `"resolve"`…
    pub cause: String,
    pub reason: Option<String>,
    pub changes: Vec<HistoryChange>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HistoryChange {
    pub field: String,
    /// `"create"`, `"put"`, `"text"`, `"add"`, `"remove"`, `"review"`.
    pub operation: String,
    /// The value, the added or removed elements; `null` for a text's letters.
    pub value: FieldValue,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecordConflicts {
    pub mission: Option<String>,
    /// One record only.
    pub id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConflictList {
    pub conflicts: Vec<Conflict>,
}

/// Two or more people wrote a field without having seen the other's change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Conflict {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub kind: String,
    pub mission: Option<String>,
    pub title: String,
    pub field: String,
    pub merge: ConflictMerge,
    /// In the same order on every laptop.
    pub values: Vec<ConflictValue>,
    /// A text as it reads merged.
    pub merged: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictMerge {
    Register,
    Text,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConflictValue {
    pub value: FieldValue,
    #[serde(flatten)]
    pub by: Authorship,
    pub reason: Option<String>,
    /// The version of this value.
    pub dot: String,
}

/// Settles one field: with one of the values (`pick`, counted from 1), with another value, or, for a text, with neither: the merged text stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RecordResolve {
    pub id: String,
    pub field: String,
    pub pick: Option<u32>,
    pub value: Option<FieldValue>,
    /// The versions that were on the screen; without them, everything visible is settled.
    pub parents: Option<Vec<String>>,
    pub reason: Option<String>,
}
