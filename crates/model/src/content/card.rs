use std::collections::BTreeMap;

use serde::Deserialize;

use super::Words;

/// A text that is shown full screen to a person in their language, or read out: what consent means, where help is, how to complain.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// In its address: `referral`.
    pub id: String,
    pub purpose: CardPurpose,
    /// What the team calls it.
    pub title: Words,
    /// A first wording that the organisation replaces by its own.
    #[serde(default)]
    pub starter: bool,
    /// By BCP 47 tag; English is always there.
    pub translations: BTreeMap<String, CardText>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardPurpose {
    Consent,
    Referral,
    Complaint,
    Visitor,
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardText {
    pub heading: String,
    pub paragraphs: Vec<String>,
    /// Whether a native reader has read it.
    pub checked: bool,
}

impl CardPurpose {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Referral => "referral",
            Self::Complaint => "complaint",
            Self::Visitor => "visitor",
            Self::Other => "other",
        }
    }
}
