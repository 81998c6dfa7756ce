use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FieldValue;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TablePreview {
    /// A CSV file or an XLSX workbook.
    pub path: String,
    pub kind: String,
    /// Id or reference; needed for kinds that live in a mission.
    pub mission: Option<String>,
    /// The first sheet that is not hidden when left out.
    pub sheet: Option<String>,
    /// In the words of the Encoding Standard; found out when left out.
    pub encoding: Option<String>,
    /// Columns named here are what is said; the others are what their headings say.
    pub columns: Option<Vec<ColumnChoice>>,
    /// What `03/04/2026` means; such days are refused when left out.
    pub days: Option<DayOrder>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ColumnChoice {
    /// From 1.
    pub column: u32,
    /// `null`: the column is left out.
    pub field: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TablePreviewed {
    pub file: TableFile,
    pub columns: Vec<TableColumn>,
    /// Fields that a column can be.
    pub fields: Vec<String>,
    /// Fields that records of the kind cannot be without and that no column gives; no row is looked at until there is one.
    pub missing: Vec<String>,
    pub counts: TableCounts,
    /// At most 1,000; `counts.bad` says how many rows there are.
    pub bad: Vec<BadRow>,
    /// At most 200; `counts.changed` says how many there are.
    pub changed: Vec<ChangedRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TableFile {
    pub name: String,
    /// `"csv"` or `"xlsx"`.
    pub format: String,
    /// `null` for workbooks.
    pub encoding: Option<String>,
    /// The encoding was found by its bytes alone.
    pub encoding_guessed: bool,
    pub delimiter: Option<String>,
    pub sheet: Option<String>,
    pub sheets: Vec<String>,
    /// As a spreadsheet counts, from 1.
    pub header_row: u64,
    /// Rows below the heading that hold something.
    pub rows: u64,
    /// Cells whose value a formula had when the file was last saved; that value is taken.
    pub formulas: u64,
    /// The workbook carries macros; they are not run.
    pub macros: bool,
    /// Of the file's bytes, lower-case hexadecimal: an import names it, so that it is the same file.
    pub sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableColumn {
    /// From 1.
    pub column: u32,
    pub heading: String,
    pub field: Option<String>,
    /// The first values below the heading, at most three.
    pub samples: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableCounts {
    /// Rows that become records.
    pub new: u64,
    /// Rows about records that are here and say something else.
    pub changed: u64,
    /// Rows that are here already.
    pub same: u64,
    pub bad: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BadRow {
    /// As a spreadsheet counts; in a CSV file the line.
    pub row: u64,
    pub problems: Vec<CellProblem>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CellProblem {
    /// From 1; `null`: the whole row.
    pub column: Option<u32>,
    pub field: Option<String>,
    /// What stands there, shortened.
    pub text: String,
    pub problem: crate::Failure,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangedRow {
    pub row: u64,
    pub id: String,
    pub title: String,
    pub changes: Vec<FieldChange>,
    /// Why it cannot be brought up to date: it is locked, or no move leads there.
    pub problem: Option<crate::Failure>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldChange {
    pub field: String,
    /// What is here.
    pub from: FieldValue,
    /// What the table says.
    pub to: FieldValue,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TableImport {
    #[serde(flatten)]
    #[ts(flatten)]
    pub table: TablePreview,
    /// Bad rows are left out; otherwise one bad row stops everything.
    #[serde(default)]
    pub skip_bad: bool,
    /// Records that are here are brought up to what the table says; otherwise they stay as they are.
    #[serde(default)]
    pub update: bool,
    /// `TableFile.sha256` of the preview: an import of other bytes is refused.
    pub sha256: Option<String>,
}

/// What an import did; all of it is durable when this arrives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TableImported {
    pub created: u64,
    pub updated: u64,
    /// Rows that were here already.
    pub same: u64,
    /// Rows about records that differ and were left as they are.
    pub left: u64,
    pub bad: u64,
    /// At most 1,000.
    pub bad_rows: Vec<BadRow>,
}
