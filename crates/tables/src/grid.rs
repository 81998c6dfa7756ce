//! Rows and cells as a file has them, before anybody says what they mean.

/// A whole table.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    pub format: Format,
    /// Rows that hold something, in the file's order.
    pub rows: Vec<Row>,
    /// Cells whose value a formula gave when the file was last saved.
    pub formulas: usize,
    /// The workbook carries macros; nobody runs them.
    pub macros: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Format {
    Csv {
        /// In the words of the Encoding Standard: `"UTF-8"`, `"windows-1256"`.
        encoding: &'static str,
        /// The encoding was found by its bytes alone and may be another one.
        guessed: bool,
        delimiter: char,
    },
    Xlsx {
        sheet: String,
        /// All that can be chosen.
        sheets: Vec<String>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As a spreadsheet counts: from 1. In a CSV file the line on which the row begins.
    pub number: u64,
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// As it reads; days as `YYYY-MM-DD`, moments as `YYYY-MM-DDTHH:MM:SS`.
    pub text: String,
    pub fault: Option<Fault>,
}

/// Why a cell has no value that could be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The spreadsheet itself says so: `#REF!`, `#N/A`.
    Formula,
    /// A formula that was never computed.
    Uncomputed,
    /// Bytes that mean nothing in the file's encoding.
    Undecodable,
}

impl Row {
    /// The cell under the column, counted from 0; beyond the row's end nothing is.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.get(column).filter(|cell| !cell.is_empty())
    }

    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), fault: None }
    }

    pub fn is_empty(&self) -> bool {
        self.fault.is_none() && self.text.trim().is_empty()
    }
}

/// Takes rows in until there are too many.
pub(crate) struct Gathering {
    rows: Vec<Row>,
    cells: usize,
}

impl Gathering {
    pub fn new() -> Self {
        Self { rows: Vec::new(), cells: 0 }
    }

    /// # Errors
    /// More rows, columns or cells than [`crate::limits`] allow.
    pub fn push(&mut self, mut row: Row) -> Result<(), crate::TableError> {
        while row.cells.last().is_some_and(Cell::is_empty) {
            row.cells.pop();
        }
        if row.cells.is_empty() {
            return Ok(());
        }
        if row.cells.len() > crate::limits::MAX_COLUMNS {
            return Err(crate::TableError::TooManyCells);
        }
        self.cells += row.cells.len();
        if self.cells > crate::limits::MAX_CELLS {
            return Err(crate::TableError::TooManyCells);
        }
        // The heading is a row as well.
        if self.rows.len() > crate::limits::MAX_ROWS {
            return Err(crate::TableError::TooManyRows);
        }
        self.rows.push(row);
        Ok(())
    }

    /// # Errors
    /// [`crate::TableError::Empty`]
    pub fn finish(self) -> Result<Vec<Row>, crate::TableError> {
        if self.rows.is_empty() { Err(crate::TableError::Empty) } else { Ok(self.rows) }
    }
}
