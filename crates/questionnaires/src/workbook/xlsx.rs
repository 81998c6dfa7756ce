//! Workbooks of today's spreadsheets (Office Open XML).

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, XlsxError};

use super::{Gathering, Workbook, package, roles};
use crate::form::Unreadable;

/// # Errors
/// Why it is no workbook that can be read.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    package::check(bytes)?;
    let mut opened = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => Unreadable::Encrypted,
        XlsxError::FileNotFound(_) => Unreadable::NotAWorkbook,
        _ => Unreadable::Damaged,
    })?;
    let names = opened.sheet_names();
    let mut workbook = Workbook::default();
    for (index, role) in roles(&names) {
        let Some(name) = names.get(index) else { continue };
        let mut gathered = Gathering::new(name, role);
        // Cell by cell: a single cell in the last row would otherwise become a million empty ones.
        let mut cells = opened.worksheet_cells_reader(name).map_err(|_| Unreadable::Damaged)?;
        while let Some(cell) = cells.next_cell_with_formula().map_err(|_| Unreadable::Damaged)? {
            let value = Data::from(cell.value);
            if value != Data::Empty || cell.formula.is_some() {
                gathered.put(cell.pos.0, cell.pos.1, &value, cell.formula.is_some())?;
            }
        }
        workbook.add(gathered)?;
    }
    Ok(workbook)
}
