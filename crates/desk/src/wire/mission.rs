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

/// A record kind as `model` declares it; the same JSON as `ui/src/bindings/kinds.ts`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KindDeclaration {
    pub name: String,
    /// How `IRQ-2026-01/MA-O-007` is made; `null` for kinds without such a reference.
    pub reference: Option<ReferenceDeclaration>,
    /// `"organisation"`, `"mission"` or `"identity"`: who can read it.
    pub compartment: String,
    pub title_field: String,
    pub fields: Vec<FieldDeclaration>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReferenceDeclaration {
    pub letter: String,
    /// At least so many digits.
    pub digits: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldDeclaration {
    pub name: String,
    #[serde(rename = "type")]
    pub field_type: FieldTypeDeclaration,
    /// `"register"`, `"text"` or `"set"`.
    pub merge: String,
    pub unit: Option<String>,
    pub personal: bool,
    pub searchable: bool,
    /// Written by an import, never edited by people.
    pub imported: bool,
    /// Part of a list's rows.
    pub listed: bool,
    pub group: String,
}

/// What a field accepts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum FieldTypeDeclaration {
    Line,
    Prose,
    Boolean,
    Integer {
        min: i64,
        max: i64,
    },
    Decimal {
        min: f64,
        max: f64,
    },
    /// `YYYY-MM-DD`
    Date,
    Instant,
    Position,
    Choice {
        /// Labels are `<choice_list>-<choice>` in the catalogue.
        choice_list: String,
        choices: Vec<String>,
    },
    /// A state of the kind's machine (`content_get`).
    State,
    /// BCP 47
    Language,
    Link {
        /// The kinds it may point to.
        kinds: Vec<String>,
    },
    Paragraph,
    Blob,
}
