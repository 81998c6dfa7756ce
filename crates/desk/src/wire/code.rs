use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CodeParagraphList {
    /// Of the Code of Conduct that `paragraphs` belong to.
    pub code_version: String,
    pub paragraphs: Vec<CodeParagraphRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CodeParagraphRow {
    pub number: u8,
    pub section: String,
    pub section_heading: String,
    pub heading: String,
}
