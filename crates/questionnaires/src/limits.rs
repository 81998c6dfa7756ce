//! How large a questionnaire may be. What goes beyond is refused by name before memory goes.

/// Bytes of a workbook.
pub const MAX_WORKBOOK_BYTES: usize = 16 * 1024 * 1024;
/// Bytes that the parts of a workbook may have together once they are unpacked.
pub const MAX_UNPACKED: u64 = 96 * 1024 * 1024;
/// Parts of a workbook: sheets, styles, pictures.
pub const MAX_PARTS: usize = 2_000;
/// Rows of one sheet that has a meaning here.
pub const MAX_ROWS: u32 = 20_000;
/// Columns of one sheet.
pub const MAX_COLUMNS: u32 = 512;
/// Filled cells of one sheet.
pub const MAX_CELLS: usize = 400_000;
/// Bytes of an XForm, as it comes or as it is made.
pub const MAX_FORM_BYTES: usize = 4 * 1024 * 1024;
/// Elements inside one another.
pub const MAX_DEPTH: usize = 128;
/// Elements of an XForm.
pub const MAX_ELEMENTS: usize = 200_000;
/// Refusals that are told at once.
pub const MAX_REFUSALS: usize = 200;
