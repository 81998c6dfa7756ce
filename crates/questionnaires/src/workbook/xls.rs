//! Workbooks of the spreadsheets before 2007 (a compound file with one stream of records).

use std::io::{Cursor, Read};

use calamine::{Reader, Xls, XlsError};

use super::{Gathering, Workbook, roles};
use crate::{form::Unreadable, limits};

/// Records that stand for one or several cells begin with row and column, two bytes each. The numbers are those of the BIFF format.
const CELL_RECORDS: &[u16] = &[0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x00bd, 0x00be, 0x00d6, 0x00fd, 0x027e];
const ENCRYPTED_RECORD: u16 = 0x002f;

/// # Errors
/// Why it is no workbook that can be read.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    check(bytes)?;
    let mut opened = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Unreadable::Encrypted,
        _ => Unreadable::Damaged,
    })?;
    let names = opened.sheet_names();
    let mut workbook = Workbook::default();
    for (index, role) in roles(&names) {
        let Some(name) = names.get(index) else { continue };
        let mut gathered = Gathering::new(name, role);
        let formulas = opened.worksheet_formula(name).map_err(|_| Unreadable::Damaged)?;
        let values = opened.worksheet_range(name).map_err(|_| Unreadable::Damaged)?;
        let (row_of, column_of) = values.start().unwrap_or_default();
        for (row, column, value) in values.used_cells() {
            let (row, column) = (row_of.saturating_add(number(row)), column_of.saturating_add(number(column)));
            let formula = formulas.get_value((row, column)).is_some_and(|formula| !formula.is_empty());
            gathered.put(row, column, value, formula)?;
        }
        workbook.add(gathered)?;
    }
    Ok(workbook)
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Looks at the records before the reader lays out every sheet as one block: a single cell in the last row would become millions of empty ones.
fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| Unreadable::NotAWorkbook)?;
    if file.exists("/EncryptedPackage") {
        return Err(Unreadable::Encrypted);
    }
    if file.exists("/_VBA_PROJECT_CUR") || file.exists("/_VBA_PROJECT") {
        return Err(Unreadable::Macros);
    }
    let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"].into_iter().find(|name| file.exists(name)).ok_or(Unreadable::NotAWorkbook)?;
    let stream = file.open_stream(name).map_err(|_| Unreadable::Damaged)?;
    let mut records = Vec::new();
    stream.take(limits::MAX_WORKBOOK_BYTES as u64).read_to_end(&mut records).map_err(|_| Unreadable::Damaged)?;
    let mut rest = records.as_slice();
    while let Some((header, after)) = rest.split_first_chunk::<4>() {
        let kind = u16::from_le_bytes([header[0], header[1]]);
        let length = usize::from(u16::from_le_bytes([header[2], header[3]]));
        let Some((body, next)) = after.split_at_checked(length) else { break };
        if kind == ENCRYPTED_RECORD {
            return Err(Unreadable::Encrypted);
        }
        if let (true, Some(place)) = (CELL_RECORDS.contains(&kind), body.first_chunk::<4>()) {
            let row = u32::from(u16::from_le_bytes([place[0], place[1]]));
            let column = u32::from(u16::from_le_bytes([place[2], place[3]]));
            if row >= limits::MAX_ROWS || column >= limits::MAX_COLUMNS {
                return Err(Unreadable::TooManyRows { sheet: String::new() });
            }
        }
        rest = next;
    }
    Ok(())
}
