use crate::limits;

/// Why a file cannot be read as a table at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    #[error("{bytes} bytes are more than {}", limits::MAX_BYTES)]
    TooManyBytes { bytes: u64 },
    #[error("unpacks to more than {} bytes", limits::MAX_UNPACKED)]
    UnpacksTooLarge,
    #[error("more than {} rows", limits::MAX_ROWS)]
    TooManyRows,
    #[error("more than {} columns, or {} cells", limits::MAX_COLUMNS, limits::MAX_CELLS)]
    TooManyCells,
    #[error("nothing in it")]
    Empty,
    /// What it seems to be: `"xls"`, `"xlsb"`, `"ods"`, `"document"`, `"zip"`, `"pdf"`, `"picture"`, `"binary"`.
    #[error("no table: {found}")]
    NotATable { found: &'static str },
    /// A workbook whose parts do not fit together.
    #[error("damaged: {detail}")]
    Damaged { detail: String },
    #[error("no sheet {sheet}")]
    NoSheet { sheet: String, sheets: Vec<String> },
    #[error("no encoding {encoding}")]
    NoEncoding { encoding: String },
    /// The line on which a quotation mark opens that is never closed.
    #[error("quotation mark of line {line} is not closed")]
    QuoteUnclosed { line: u64 },
}
