//! Workbooks. Values are taken as they were when the file was last saved: no formula is computed and no macro is run.

mod parts;

use std::{
    io::Cursor,
    panic::{self, AssertUnwindSafe},
};

use calamine::{CellErrorType, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use crate::{Cell, Fault, Format, Grid, Row, TableError, grid::Gathering};

/// # Errors
/// No workbook, one that unpacks to too much, a sheet that is not there, too much of it.
pub fn read(bytes: &[u8], chosen: Option<&str>) -> Result<Grid, TableError> {
    let parts = parts::look(bytes)?;
    // The workbook's reader is not ours: a fault in it must not end the program.
    let read = AssertUnwindSafe(|| read_sheet(bytes, chosen, parts.macros));
    panic::catch_unwind(read).unwrap_or_else(|_| Err(TableError::Damaged { detail: "XML".to_owned() }))
}

fn read_sheet(bytes: &[u8], chosen: Option<&str>, macros: bool) -> Result<Grid, TableError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let known: Vec<_> = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect();
    let sheets: Vec<String> = known.iter().map(|sheet| sheet.name.clone()).collect();
    let first = || known.iter().find(|sheet| sheet.visible == SheetVisible::Visible).or(known.first()).map(|sheet| sheet.name.clone());
    let sheet = match chosen {
        Some(name) => sheets.iter().find(|sheet| *sheet == name).cloned(),
        None => Some(first().ok_or(TableError::Empty)?),
    };
    let Some(sheet) = sheet else {
        return Err(TableError::NoSheet { sheet: chosen.unwrap_or_default().to_owned(), sheets });
    };
    let mut cells = workbook.worksheet_cells_reader(&sheet).map_err(damaged)?;
    let mut gathering = Gathering::new();
    let mut formulas = 0;
    let mut row = Row { number: 0, cells: Vec::new() };
    while let Some(found) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        let number = u64::from(found.pos.0) + 1;
        if number < row.number {
            return Err(damaged("rows"));
        }
        if number > row.number {
            let done = std::mem::replace(&mut row, Row { number, cells: Vec::new() });
            gathering.push(done)?;
        }
        let has_formula = found.formula.is_some();
        let Some(cell) = cell(&found.value, has_formula) else { continue };
        formulas += usize::from(has_formula);
        let column = found.pos.1 as usize;
        if column >= crate::limits::MAX_COLUMNS {
            return Err(TableError::TooManyCells);
        }
        if column >= row.cells.len() {
            row.cells.resize(column + 1, Cell::default());
        }
        if let Some(place) = row.cells.get_mut(column) {
            *place = cell;
        }
    }
    gathering.push(row)?;
    Ok(Grid { format: Format::Xlsx { sheet, sheets }, rows: gathering.finish()?, formulas, macros })
}

/// A cell as it reads; nothing for an empty one.
fn cell(value: &DataRef<'_>, has_formula: bool) -> Option<Cell> {
    let text = match value {
        DataRef::Empty if has_formula => return Some(Cell { text: "=…".to_owned(), fault: Some(Fault::Uncomputed) }),
        DataRef::Empty => return None,
        DataRef::Error(error) => return Some(Cell { text: error_text(error), fault: Some(Fault::Formula) }),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
    };
    Some(Cell::text(text.trim()))
}

/// `12` of `12.0`; otherwise the shortest text that reads back as the same number.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { number.to_string() }
}

fn moment_text(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return number_text(moment.as_f64());
    }
    // 60 is the 29 February 1900 that never was; fractions of a day alone are times.
    if moment.as_f64() < 61.0 {
        return number_text(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.as_f64().fract() == 0.0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}

fn error_text(error: &CellErrorType) -> String {
    error.to_string()
}

fn damaged(error: impl std::fmt::Display) -> TableError {
    TableError::Damaged { detail: error.to_string() }
}

#[cfg(test)]
#[path = "xlsx_file_tests.rs"]
mod tests;
