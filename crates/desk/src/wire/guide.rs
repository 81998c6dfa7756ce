use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Words;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuideGet {
    /// A category of sources, as records name it: `guard`.
    pub category: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuideFound {
    /// `null`: no pack has a guide for these people.
    pub guide: Option<InterviewGuide>,
}

/// What to ask, in the order in which people talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewGuide {
    pub id: String,
    pub title: Words,
    /// What to bear in mind before the first question.
    pub before: Vec<Words>,
    pub topics: Vec<GuideTopic>,
    /// What is not asked.
    pub never: Vec<Words>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuideTopic {
    /// A group of the interview's fields.
    pub topic: String,
    pub questions: Vec<GuideQuestion>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuideQuestion {
    pub text: Words,
    pub paragraphs: Vec<String>,
}
