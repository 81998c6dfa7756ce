use serde::Deserialize;

use super::Words;

/// What to ask people of some categories, in the order in which people talk.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterviewGuide {
    pub id: String,
    pub title: Words,
    /// Source categories, as records name them: `guard`.
    pub categories: Vec<String>,
    /// What to bear in mind before the first question.
    #[serde(default)]
    pub before: Vec<Words>,
    pub topics: Vec<GuideTopic>,
    /// What is not asked.
    #[serde(default)]
    pub never: Vec<Words>,
}

/// Questions beside one part of the interview form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideTopic {
    /// A group of the interview's fields: `contract_pay`.
    pub topic: String,
    pub questions: Vec<GuideQuestion>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideQuestion {
    pub text: Words,
    /// Paragraphs of the Code that the answer may bear on.
    #[serde(default)]
    pub paragraphs: Vec<String>,
}
