use serde::Deserialize;

use super::Words;

/// An edition of the Code of Conduct as an organisation knows it. Numbers and headings are the program's own (`code_of_conduct.rs`): they decide what a
/// record may name. A pack adds what people call a paragraph, headings in other languages and the official words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeEdition {
    /// One of the model's code versions: `2010`, `2021`.
    pub version: String,
    pub title: Words,
    /// Words that people say before a paragraph's number: `Art`, `Article`.
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub paragraphs: Vec<CodeText>,
}

/// What an edition says of one paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeText {
    pub number: u8,
    /// Left out: the program's heading.
    #[serde(default)]
    pub heading: Option<Words>,
    /// The official words; left out: only number and heading are known.
    #[serde(default)]
    pub text: Option<Words>,
}

/// Where other standards speak of the same topic. An aid for people to verify, never an authority.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossReference {
    pub id: String,
    pub title: Words,
    /// Paragraphs of the Code.
    pub paragraphs: Vec<String>,
    /// Always true: whoever writes a pack says so, and whoever reads it is told.
    pub aid: bool,
    pub references: Vec<Citation>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    pub standard: Standard,
    /// Clause, principle or heading: `8.3`, `criteria; monitoring`.
    pub cite: Words,
}

/// What a topic is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standard {
    /// Montreux Document, Part Two.
    Montreux,
    /// UN Guiding Principles on Business and Human Rights.
    Ungp,
    /// Voluntary Principles on Security and Human Rights.
    VoluntaryPrinciples,
    Iso18788,
    /// ANSI/ASIS PSC.1.
    Psc1,
}

impl Standard {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Montreux => "montreux",
            Self::Ungp => "ungp",
            Self::VoluntaryPrinciples => "voluntary_principles",
            Self::Iso18788 => "iso18788",
            Self::Psc1 => "psc1",
        }
    }
}
