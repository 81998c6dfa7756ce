use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Words;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CodeParagraphs {
    /// `2010` or `2021`; 2021 when left out.
    pub code_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CodeParagraphList {
    /// Of the Code of Conduct that `paragraphs` belong to.
    pub code_version: String,
    pub title: Words,
    pub paragraphs: Vec<CodeParagraphRow>,
    /// Where other standards speak of the same. Aids, to be verified.
    pub cross_references: Vec<CrossReferenceRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CodeParagraphRow {
    pub number: u8,
    pub section: String,
    pub section_heading: String,
    pub heading: String,
    /// The heading in the languages that a pack knows it in.
    pub headings: Words,
    /// The official words, where a pack holds them.
    pub text: Words,
    /// Whether number and heading are certain for this edition.
    pub verified: bool,
}

/// A topic, and where other standards speak of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CrossReferenceRow {
    pub id: String,
    pub title: Words,
    pub paragraphs: Vec<String>,
    pub references: Vec<CitationRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CitationRow {
    /// `montreux`, `ungp`, `voluntary_principles`, `iso18788`, `psc1`.
    pub standard: String,
    pub cite: Words,
}
