//! What the reading of tables says, as codes that people can act on.

use fieldseal_tables::{CellError, TableError, limits};

use crate::{ErrorCode, Failure};

const MEBIBYTE: u64 = 1024 * 1024;

/// A file of so many bytes is not taken in.
pub fn too_large(bytes: u64) -> Failure {
    Failure::new(ErrorCode::TableTooLarge).with("mebibytes", bytes.div_ceil(MEBIBYTE)).with("limit", limits::MAX_BYTES / MEBIBYTE)
}

pub fn of_table(error: TableError) -> Failure {
    let plain = |code: ErrorCode| Failure::new(code);
    match error {
        TableError::TooManyBytes { bytes } => too_large(bytes),
        TableError::UnpacksTooLarge => plain(ErrorCode::TableUnpacksTooLarge).with("limit", limits::MAX_UNPACKED / MEBIBYTE),
        TableError::TooManyRows => plain(ErrorCode::TableTooManyRows).with("limit", limits::MAX_ROWS),
        TableError::TooManyCells => {
            plain(ErrorCode::TableTooManyCells).with("columns", limits::MAX_COLUMNS).with("cells", limits::MAX_CELLS)
        }
        TableError::Empty => plain(ErrorCode::TableEmpty),
        TableError::NotATable { found } => plain(ErrorCode::NotATable).with("found", found),
        TableError::Damaged { detail } => plain(ErrorCode::TableDamaged).with("detail", detail),
        TableError::NoSheet { sheet, sheets } => plain(ErrorCode::TableNoSheet).with("sheet", sheet).with("sheets", sheets.join(", ")),
        TableError::NoEncoding { encoding } => plain(ErrorCode::TableNoEncoding).with("encoding", encoding),
        TableError::QuoteUnclosed { line } => plain(ErrorCode::TableQuoteUnclosed).with("line", line),
    }
}

pub fn of_cell(error: CellError) -> Failure {
    let plain = |code: ErrorCode| Failure::new(code);
    match error {
        CellError::Formula => plain(ErrorCode::CellFormula),
        CellError::Uncomputed => plain(ErrorCode::CellUncomputed),
        CellError::Undecodable => plain(ErrorCode::CellUndecodable),
        CellError::NoSuchDay => plain(ErrorCode::CellNoSuchDay),
        CellError::AmbiguousDay => plain(ErrorCode::CellAmbiguousDay),
        CellError::ShortYear => plain(ErrorCode::CellShortYear),
        CellError::OtherCalendar => plain(ErrorCode::CellOtherCalendar),
        CellError::DayAsNumber => plain(ErrorCode::CellDayAsNumber),
        CellError::NotADay => plain(ErrorCode::CellNotADay),
        CellError::NotAMoment => plain(ErrorCode::CellNotAMoment),
        CellError::NoZone => plain(ErrorCode::CellNoZone),
        CellError::AmbiguousNumber => plain(ErrorCode::CellAmbiguousNumber),
        CellError::NotANumber => plain(ErrorCode::CellNotANumber),
        CellError::OutOfRange { min, max } => plain(ErrorCode::CellOutOfRange).with("min", min).with("max", max),
        CellError::NotYesOrNo => plain(ErrorCode::CellNotYesOrNo),
        CellError::NotAPlace => plain(ErrorCode::CellNotAPlace),
        CellError::NotALanguage => plain(ErrorCode::CellNotALanguage),
        CellError::NotAParagraph { value } => plain(ErrorCode::CellNotAParagraph).with("value", value),
        CellError::NotAChoice { value, choices } => {
            plain(ErrorCode::CellNotAChoice).with("value", value).with("choices", choices.join(", "))
        }
        CellError::NoSuchRecord { value, .. } => plain(ErrorCode::CellNoSuchRecord).with("value", value),
        CellError::SeveralRecords { value, count } => plain(ErrorCode::CellSeveralRecords).with("value", value).with("count", count),
        CellError::TooLong { bytes, limit } => plain(ErrorCode::CellTooLong).with("bytes", bytes).with("limit", limit),
    }
}
