use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words by BCP 47 tag; English is always there.
pub type Words = BTreeMap<String, String>;

/// What the content packs say that screens need at all times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Content {
    /// Those in force: `fieldseal.core 2026.1`.
    pub packs: Vec<String>,
    /// By kind.
    pub machines: BTreeMap<String, StateMachine>,
    /// Words that people say before a paragraph's number.
    pub paragraph_aliases: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StateMachine {
    pub initial: String,
    /// In the order in which people meet them.
    pub states: Vec<StateDeclaration>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StateDeclaration {
    pub name: String,
    pub label: Words,
    /// Nothing is expected to follow.
    pub is_final: bool,
    /// Fields no longer change.
    pub locked: bool,
}

/// Where a record may go from where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MoveList {
    /// `null`: records of this kind have no states.
    pub state: Option<String>,
    pub moves: Vec<MoveRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MoveRow {
    pub to: String,
    /// A reason has to be given.
    pub reason: bool,
    /// What is in the way now; `null`: nothing.
    pub problem: Option<MoveProblem>,
}

/// An error that the move would give: its code and arguments, as errors carry them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MoveProblem {
    pub code: String,
    pub args: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChecklistGet {
    /// Only what the mission's scope asks; everything when left out.
    pub mission: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChecklistList {
    pub checklists: Vec<ChecklistRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChecklistRow {
    pub id: String,
    /// `fieldseal.core 2026.1`, for answers to name.
    pub pack: String,
    pub title: Words,
    pub items: Vec<ChecklistItemRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChecklistItemRow {
    pub id: String,
    pub paragraphs: Vec<String>,
    pub text: Words,
    /// `yes_partly_no`, `count`, `text`, `document`, `interview`.
    pub answer: Vec<String>,
}
