//! Comma-separated files as offices and registries write them: any encoding, any of the usual delimiters.

mod delimiter;
mod encoding;
mod quotes;

use csv::{ReaderBuilder, StringRecord};

use crate::{Cell, Fault, Format, Grid, Row, TableError, grid::Gathering};

/// # Errors
/// No text, an unknown encoding, a quotation mark that stays open, too much of it.
pub fn read(bytes: &[u8], chosen: Option<&str>) -> Result<Grid, TableError> {
    let decoded = encoding::decode(bytes, chosen)?;
    let (stated, skipped) = delimiter::stated(&decoded.text);
    let text = decoded.text.get(skipped..).unwrap_or_default();
    let delimiter = stated.unwrap_or_else(|| delimiter::guess(text));
    if let Some(line) = quotes::left_open(text, delimiter) {
        return Err(TableError::QuoteUnclosed { line: line + u64::from(skipped > 0) });
    }
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut gathering = Gathering::new();
    let mut record = StringRecord::new();
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 + u64::from(skipped > 0) };
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => return Err(TableError::Damaged { detail: error.to_string() }),
        }
        let begin = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
        gathering.push(Row { number: lines.of_record_from(begin), cells: record.iter().map(cell).collect() })?;
    }
    let format = Format::Csv { encoding: decoded.encoding.name(), guessed: decoded.guessed, delimiter: char::from(delimiter) };
    Ok(Grid { format, rows: gathering.finish()?, formulas: 0, macros: false })
}

/// Counts lines as an editor shows them; the reader's own count is behind after empty lines and `\r\n`.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first cell of a record that the reader began at this byte, in front of the empty lines before it.
    fn of_record_from(&mut self, begin: usize) -> u64 {
        while let Some(byte) = self.text.get(self.at) {
            if self.at >= begin && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.line += u64::from(*byte == b'\n');
            self.at += 1;
        }
        self.line
    }
}

fn cell(text: &str) -> Cell {
    let fault = text.contains(char::REPLACEMENT_CHARACTER).then_some(Fault::Undecodable);
    Cell { text: text.trim().to_owned(), fault }
}

#[cfg(test)]
#[path = "csv_file_tests.rs"]
mod tests;
