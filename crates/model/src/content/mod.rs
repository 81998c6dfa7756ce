//! Content packs: what the organisation may change without a new program. States and who moves a record to them, deadlines, checklists, editions of
//! the Code, countries, cards that people are shown, interview guides.
//!
//! A pack is one JSON file, read strictly: a field that this program does not know, a state that no move reaches or a paragraph that the Code
//! does not have refuses the whole pack, with the place named.

mod card;
mod check;
mod checklist;
mod code;
mod country;
mod deadline;
mod in_force;
mod interview_guide;
mod json;
mod machine;
mod retention;
mod version;

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

pub use card::{Card, CardPurpose, CardText};
pub use checklist::{AnswerKind, Checklist, ChecklistItem};
pub use code::{Citation, CodeEdition, CodeText, CrossReference, Standard};
pub use country::{Calendar, Country, PhotoRule, PhotoSubjects, Weekday};
pub use deadline::{Answered, Deadline, Urgency};
pub use in_force::{Content, PackName};
pub use interview_guide::{GuideQuestion, GuideTopic, InterviewGuide};
pub use machine::{Circumstances, Machine, Move, MoveError, Need, State};
pub use retention::Retention;
pub use version::PackVersion;

/// Words in several languages, by BCP 47 tag; English is always there.
pub type Words = BTreeMap<String, String>;

/// A content pack, checked. Every part but its name may be left out.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentPack {
    /// Version of this file's form: 1.
    pub format: u32,
    /// Small letters, digits, dots and dashes: `fieldseal.core`.
    pub id: String,
    /// As [`PackVersion`] reads it: `2026.1`.
    pub version: String,
    pub title: Words,
    /// By kind.
    #[serde(default)]
    pub machines: BTreeMap<String, Machine>,
    #[serde(default)]
    pub deadlines: Vec<Deadline>,
    #[serde(default)]
    pub retention: Vec<Retention>,
    #[serde(default)]
    pub checklists: Vec<Checklist>,
    #[serde(default)]
    pub editions: Vec<CodeEdition>,
    #[serde(default)]
    pub cross_references: Vec<CrossReference>,
    #[serde(default)]
    pub countries: Vec<Country>,
    #[serde(default)]
    pub cards: Vec<Card>,
    #[serde(default)]
    pub interview_guides: Vec<InterviewGuide>,
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
        let malformed = |error: serde_json::Error| ContentError::Malformed { detail: error.to_string() };
        serde_json::from_str::<json::Distinct>(json).map_err(malformed)?;
        let mut pack: Self = serde_json::from_str(json).map_err(malformed)?;
        check::pack(&pack)?;
        let name = format!("{} {}", pack.id, pack.version);
        pack.checklists.iter_mut().for_each(|list| list.pack.clone_from(&name));
        Ok(pack)
    }

    /// The machine of a kind; `None`: this pack says nothing of it.
    pub fn machine(&self, kind: &str) -> Option<&Machine> {
        self.machines.get(kind)
    }
}

/// What the packs that come with the program say together. They are part of the program file, so nobody changes them without changing the program.
pub fn builtin() -> &'static Content {
    static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::of(builtin_packs()));
    &CONTENT
}

/// The packs that come with the program.
pub fn builtin_packs() -> &'static [ContentPack] {
    // A test reads and checks them; without the states of the core every move is refused, which is seen at once.
    static PACKS: LazyLock<Vec<ContentPack>> = LazyLock::new(|| BUILTIN.iter().filter_map(|json| ContentPack::read(json).ok()).collect());
    &PACKS
}

/// Their files.
pub const BUILTIN: &[&str] = &[
    include_str!("../../../../assets/packs/core.json"),
    include_str!("../../../../assets/packs/code.json"),
    include_str!("../../../../assets/packs/cards.json"),
    include_str!("../../../../assets/packs/guides.json"),
    include_str!("../../../../assets/packs/iraq.json"),
    include_str!("../../../../assets/packs/honduras.json"),
    include_str!("../../../../assets/packs/afghanistan.json"),
];

#[cfg(test)]
#[path = "content_tests.rs"]
mod tests;
