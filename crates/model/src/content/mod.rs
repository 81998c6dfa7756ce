//! Content packs: what the organisation may change without a new program. States and who moves a record to them, deadlines, checklists.
//!
//! A pack is one JSON file, read strictly: a field that this program does not know, a state that no move reaches or a paragraph that the Code
//! does not have refuses the whole pack, with the place named.

mod check;
mod checklist;
mod deadline;
mod machine;

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

pub use checklist::{AnswerKind, Checklist, ChecklistItem};
pub use deadline::Deadline;
pub use machine::{Circumstances, Machine, Move, MoveError, Need, State};

/// Words in several languages, by BCP 47 tag; English is always there.
pub type Words = BTreeMap<String, String>;

/// A content pack, checked.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentPack {
    /// Version of this file's form: 1.
    pub format: u32,
    pub id: String,
    pub version: String,
    pub title: Words,
    /// By kind.
    pub machines: BTreeMap<String, Machine>,
    pub deadlines: Vec<Deadline>,
    pub checklists: Vec<Checklist>,
}

/// Why a pack is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    #[error("the pack cannot be read: {detail}")]
    Malformed { detail: String },
    #[error("the pack has the form {found}, this program reads 1")]
    Newer { found: u32 },
    #[error("{place}: {problem}")]
    Wrong { place: String, problem: String },
}

impl ContentPack {
    /// Reads and checks a pack.
    ///
    /// # Errors
    /// [`ContentError`] naming the place.
    pub fn read(json: &str) -> Result<Self, ContentError> {
        let pack: Self = serde_json::from_str(json).map_err(|error| ContentError::Malformed { detail: error.to_string() })?;
        check::pack(&pack)?;
        Ok(pack)
    }

    /// The machine of a kind; `None`: its records have no states.
    pub fn machine(&self, kind: &str) -> Option<&Machine> {
        self.machines.get(kind)
    }

    /// Items of all checklists that a mission with this scope uses; an empty scope uses all.
    pub fn items_in_scope(&self, paragraphs: &[String]) -> impl Iterator<Item = (&Checklist, &ChecklistItem)> {
        let asked = move |item: &ChecklistItem| {
            paragraphs.is_empty() || item.paragraphs.is_empty() || item.paragraphs.iter().any(|paragraph| in_scope(paragraph, paragraphs))
        };
        self.checklists.iter().flat_map(move |list| list.items.iter().filter(move |item| asked(item)).map(move |item| (list, item)))
    }
}

/// `67` covers `67(a)` and the other way round: a scope names what is looked at, not its last letter.
fn in_scope(paragraph: &str, scope: &[String]) -> bool {
    let number = |text: &str| text.split('(').next().unwrap_or_default().to_owned();
    scope.iter().any(|wanted| number(wanted) == number(paragraph))
}

/// The pack that comes with the program. It is part of the program file, so nobody changes it without changing the program.
pub fn builtin() -> &'static ContentPack {
    static PACK: LazyLock<ContentPack> = LazyLock::new(|| {
        // A test reads and checks it; an empty pack refuses every move and is seen at once.
        ContentPack::read(BUILTIN).unwrap_or_else(|_| ContentPack::nothing())
    });
    &PACK
}

const BUILTIN: &str = include_str!("../../../../assets/packs/core.json");

impl ContentPack {
    fn nothing() -> Self {
        Self {
            format: 1,
            id: String::new(),
            version: String::new(),
            title: Words::new(),
            machines: BTreeMap::new(),
            deadlines: Vec::new(),
            checklists: Vec::new(),
        }
    }
}

#[cfg(test)]
#[path = "content_tests.rs"]
mod tests;
