use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuestionnairePreview {
    /// A workbook (.xlsx, .xls) or an XForm (.xml).
    pub path: String,
}

/// What a file asks, before anything of it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionnaireOutline {
    pub file_name: String,
    /// Of the file's bytes, lower-case hexadecimal.
    pub sha256: String,
    /// `"xlsx"`, `"xls"` or `"xform"`; `null` when cells are refused.
    pub format: Option<String>,
    pub title: String,
    pub form_id: String,
    pub version: Option<String>,
    /// As the form names them: `"English (en)"`; none when it has but one.
    pub languages: Vec<String>,
    pub questions: Vec<QuestionnaireQuestion>,
    /// Files that the form refers to and that are not part of it: `"jr://images/map.png"`.
    pub files: Vec<String>,
    /// Cells of headings that mean nothing to XLSForm: `"survey!F1"`. Their columns are left out.
    pub ignored: Vec<String>,
    /// Cells whose value a formula gave when the workbook was last saved.
    pub formulas: Vec<String>,
    /// Cells that cannot be converted exactly. While there are any, nothing can be brought in.
    pub refusals: Vec<QuestionnaireRefusal>,
    /// The form's text; `null` when cells are refused.
    pub xform: Option<String>,
    /// The questionnaire that was brought in from the same bytes.
    pub held: Option<String>,
}

/// A question, or a group or repeat of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionnaireQuestion {
    /// `"group"`, `"repeat"`, or the control with its type: `"input/int"`, `"select1"`, `"upload"`.
    pub kind: String,
    pub name: String,
    /// In the form's default language.
    pub label: String,
    /// Groups and repeats around it.
    pub depth: u32,
}

/// A cell that cannot be converted exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionnaireRefusal {
    /// `"survey!C14"`.
    pub cell: String,
    /// A machine word, with words in the catalogue: `"unknown_type"`.
    pub reason: String,
    /// What stands there, shortened.
    pub text: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct QuestionnaireImport {
    pub path: String,
    /// Missions that it is meant for; none: for all.
    #[serde(default)]
    pub missions: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionnaireImported {
    pub id: String,
    pub title: String,
    /// The same bytes were here already: nothing was written.
    pub known: bool,
}
