use crate::{Grid, TableError, csv_file, limits, xlsx_file};

/// What a person chose where a file leaves a choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The encoding of a CSV file, in the words of the Encoding Standard; otherwise it is found out.
    pub encoding: Option<String>,
    /// The sheet of a workbook; otherwise the first that is not hidden.
    pub sheet: Option<String>,
}

/// Reads a CSV file or an XLSX workbook (also one with macros, which are left alone) by what its bytes are, not by its name.
///
/// # Errors
/// Why it is no table that can be taken in.
pub fn read(bytes: &[u8], chosen: &Chosen) -> Result<Grid, TableError> {
    let length = bytes.len() as u64;
    if length > limits::MAX_BYTES {
        return Err(TableError::TooManyBytes { bytes: length });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(TableError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return xlsx_file::read(bytes, chosen.sheet.as_deref());
    }
    if let Some(found) = other(bytes) {
        return Err(TableError::NotATable { found });
    }
    csv_file::read(bytes, chosen.encoding.as_deref())
}

/// Files that people choose by mistake, by their first bytes.
fn other(bytes: &[u8]) -> Option<&'static str> {
    const KNOWN: &[(&[u8], &str)] = &[
        // The old Excel format, and a workbook under a password.
        (&[0xd0, 0xcf, 0x11, 0xe0], "xls"),
        (b"%PDF", "pdf"),
        (&[0x89, b'P', b'N', b'G'], "picture"),
        (&[0xff, 0xd8, 0xff], "picture"),
        (b"GIF8", "picture"),
        (b"PK", "zip"),
        (&[0x1f, 0x8b], "zip"),
        (b"{\\rtf", "binary"),
        (&[0x7f, b'E', b'L', b'F'], "binary"),
        (b"MZ\x90", "binary"),
    ];
    KNOWN.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, found)| *found)
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
