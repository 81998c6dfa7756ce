use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MissionList {
    pub missions: Vec<MissionRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MissionRow {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    pub country: Option<String>,
    pub state: Option<String>,
    /// `YYYY-MM-DD`
    pub start: Option<String>,
    /// `YYYY-MM-DD`
    pub end: Option<String>,
    /// Records by kind.
    pub counts: BTreeMap<String, u64>,
    /// Fields that wait for a person's decision.
    pub conflicts: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KindList {
    pub kinds: Vec<KindDeclaration>,
}

/// A record kind as `model` declares it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KindDeclaration {
    pub name: String,
    /// `"organisation"`, `"mission"` or `"identity"`: who can read it.
    pub compartment: String,
    /// The letter in `IRQ-2026-01/MA-O-007`.
    pub reference: Option<String>,
    pub title_field: String,
    pub fields: Vec<FieldDeclaration>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldDeclaration {
    pub name: String,
    /// `"line"`, `"prose"`, `"boolean"`, `"integer"`, `"decimal"`, `"date"`, `"instant"`, `"position"`, `"choice"`, `"language"`, `"link"`,
    /// `"paragraph"`, `"blob"`.
    #[serde(rename = "type")]
    pub field_type: String,
    /// `"register"`, `"text"` or `"set"`.
    pub merge: String,
    pub choices: Vec<String>,
    /// The kinds a link may point to.
    pub link_kinds: Vec<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub unit: Option<String>,
    pub personal: bool,
    pub searchable: bool,
    pub group: String,
}
