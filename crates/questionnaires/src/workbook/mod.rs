//! A workbook's sheets as texts by cell, in the one form in which XLSForm programs read them.

mod package;
mod values;
mod xls;
mod xlsx;

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{Cell, Reason, Refusal, form::Unreadable, limits};

/// The sheets that have a meaning in an XLSForm; all others are notes.
pub(crate) const SHEETS: &[&str] = &["survey", "choices", "settings", "external_choices", "entities", "osm"];

#[derive(Debug, Default)]
pub(crate) struct Workbook {
    pub sheets: Vec<Sheet>,
    /// Cells whose value is no certain text.
    pub refusals: Vec<Refusal>,
    /// Cells whose value a formula gave when the file was last saved.
    pub formulas: Vec<Cell>,
}

#[derive(Debug)]
pub(crate) struct Sheet {
    /// As the workbook writes it.
    pub name: String,
    /// Which of [`SHEETS`] it is.
    pub role: &'static str,
    /// Rows from the sheet's first; a row may be shorter than others.
    pub rows: Vec<Vec<String>>,
}

impl Sheet {
    /// The cell in this row and column, both counted from 0.
    pub fn cell(&self, row: usize, column: usize) -> Cell {
        let counted = |index: usize| u32::try_from(index + 1).unwrap_or(u32::MAX);
        Cell { sheet: self.name.clone(), row: counted(row), column: counted(column) }
    }
}

impl Workbook {
    pub fn sheet(&self, role: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.role == role)
    }
}

/// Which sheets are read, in which role: those with a meaning, or the only one there is as the survey.
fn roles(names: &[String]) -> Vec<(usize, &'static str)> {
    let mut found: Vec<(usize, &'static str)> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let lower = name.to_lowercase();
        let role = SHEETS.iter().copied().find(|role| *role == lower).or((names.len() == 1).then_some("survey"));
        if let Some(role) = role {
            found.push((index, role));
        }
    }
    found
}

/// Takes the cells of one sheet in until there are too many.
struct Gathering {
    sheet: Sheet,
    filled: usize,
    refusals: Vec<Refusal>,
    formulas: Vec<Cell>,
}

impl Gathering {
    fn new(name: &str, role: &'static str) -> Self {
        Self { sheet: Sheet { name: name.to_owned(), role, rows: Vec::new() }, filled: 0, refusals: Vec::new(), formulas: Vec::new() }
    }

    /// Positions are counted from 0.
    fn put(&mut self, row: u32, column: u32, value: &calamine::Data, formula: bool) -> Result<(), Unreadable> {
        if row >= limits::MAX_ROWS {
            return Err(Unreadable::TooManyRows { sheet: self.sheet.name.clone() });
        }
        if column >= limits::MAX_COLUMNS || self.filled >= limits::MAX_CELLS {
            return Err(Unreadable::TooManyCells { sheet: self.sheet.name.clone() });
        }
        let (row, column) = (row as usize, column as usize);
        match values::text(value) {
            Ok(None) if formula => self.refuse(row, column, Reason::Formula, ""),
            Ok(None) => {}
            Ok(Some(text)) => {
                self.filled += 1;
                if formula && self.formulas.len() < limits::MAX_REFUSALS {
                    self.formulas.push(self.sheet.cell(row, column));
                }
                if self.sheet.rows.len() <= row {
                    self.sheet.rows.resize_with(row + 1, Vec::new);
                }
                if let Some(cells) = self.sheet.rows.get_mut(row) {
                    if cells.len() <= column {
                        cells.resize(column + 1, String::new());
                    }
                    if let Some(cell) = cells.get_mut(column) {
                        *cell = text;
                    }
                }
            }
            Err(reason) => self.refuse(row, column, reason, &values::shown(value)),
        }
        Ok(())
    }

    fn refuse(&mut self, row: usize, column: usize, reason: Reason, text: &str) {
        if self.refusals.len() < limits::MAX_REFUSALS {
            self.refusals.push(Refusal::new(self.sheet.cell(row, column), reason, text));
        }
    }
}

impl Workbook {
    fn add(&mut self, gathered: Gathering) -> Result<(), Unreadable> {
        if self.sheets.iter().any(|sheet| sheet.role == gathered.sheet.role) {
            return Err(Unreadable::TwoSheets { sheet: gathered.sheet.role });
        }
        self.refusals.extend(gathered.refusals);
        self.formulas.extend(gathered.formulas);
        self.sheets.push(gathered.sheet);
        Ok(())
    }
}

/// Reads a workbook's bytes.
///
/// # Errors
/// Why it is no workbook that can be read.
pub(crate) fn read(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    if bytes.len() > limits::MAX_WORKBOOK_BYTES {
        return Err(Unreadable::TooManyBytes { bytes: bytes.len(), limit: limits::MAX_WORKBOOK_BYTES });
    }
    // The reader of workbooks is another's code over hostile bytes: what makes it panic is a damaged file.
    let read = catch_unwind(AssertUnwindSafe(|| if package::is_zip(bytes) { xlsx::read(bytes) } else { xls::read(bytes) }));
    read.unwrap_or(Err(Unreadable::Damaged))
}
