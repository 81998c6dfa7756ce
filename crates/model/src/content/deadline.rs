use serde::Deserialize;

/// A day by which something is due, and until when that matters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub kind: String,
    /// The date field.
    pub field: String,
    /// It counts while the record stands in one of these states; empty: always.
    #[serde(rename = "while")]
    pub states: Vec<String>,
    /// People hear of it this many days before.
    pub notice_days: u16,
}
