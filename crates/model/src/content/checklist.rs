use serde::Deserialize;

use super::Words;

/// A list of what to look at, by topic.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    pub id: String,
    pub title: Words,
    pub items: Vec<ChecklistItem>,
    /// The pack it came with, `fieldseal.core 2026.1`, for answers to name.
    #[serde(skip)]
    pub pack: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItem {
    /// Stays the same from version to version: answers name it.
    pub id: String,
    /// Paragraphs of the Code that it looks at.
    pub paragraphs: Vec<String>,
    pub text: Words,
    pub answer: Vec<AnswerKind>,
}

/// How an item is answered beside its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    YesPartlyNo,
    /// A number, or a number of a number.
    Count,
    Text,
    /// A document was seen.
    Document,
    /// Asked in interviews only.
    Interview,
}

impl AnswerKind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::YesPartlyNo => "yes_partly_no",
            Self::Count => "count",
            Self::Text => "text",
            Self::Document => "document",
            Self::Interview => "interview",
        }
    }
}
