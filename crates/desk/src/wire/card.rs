use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Words;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardList {
    pub cards: Vec<CardRow>,
}

/// A text that is shown full screen to a person in their language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardRow {
    pub id: String,
    /// `consent`, `referral`, `complaint`, `visitor`, `other`.
    pub purpose: String,
    /// What the team calls it.
    pub title: Words,
    /// A first wording that the organisation replaces by its own.
    pub starter: bool,
    pub translations: Vec<CardTranslation>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardTranslation {
    /// BCP 47 tag.
    pub language: String,
    pub heading: String,
    pub paragraphs: Vec<String>,
    /// Whether a native reader has read it.
    pub checked: bool,
}
