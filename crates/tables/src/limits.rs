//! How much of a table is taken in at once. What goes beyond is refused by name before memory goes.

/// Bytes of a file.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Bytes that the parts of a workbook may have together once they are unpacked.
pub const MAX_UNPACKED: u64 = 256 * 1024 * 1024;
/// Bytes of the list of texts that the sheets of a workbook share.
pub const MAX_STRINGS: u64 = 64 * 1024 * 1024;
/// Parts of a workbook: sheets, styles, pictures.
pub const MAX_PARTS: usize = 10_000;
/// Rows below the heading.
pub const MAX_ROWS: usize = 50_000;
pub const MAX_COLUMNS: usize = 256;
/// Cells of all rows together.
pub const MAX_CELLS: usize = 2_000_000;
