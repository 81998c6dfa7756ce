//! Headings: `label::English (en)`, `Constraint Message`, `bind:relevant`. What a heading means is found after its words are brought to lower case
//! with underscores; what follows `::` (or, where no heading of the sheet has one, `:`) are languages and attributes.

use super::Refusals;
use crate::{Reason, Refusal, workbook::Sheet};

/// After this many empty columns, programs take a sheet to be over.
const EMPTY_COLUMNS: usize = 21;
/// And after this many empty rows.
const EMPTY_ROWS: usize = 61;

/// A heading's parts under the sheet's own words, and its column counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    pub column: usize,
    pub written: String,
    pub parts: Vec<String>,
}

/// How the words of one sheet are understood.
pub(super) struct Vocabulary {
    /// Words that stay as they are.
    pub words: &'static [&'static str],
    /// Other names and what they stand for.
    pub aliases: &'static [(&'static str, &'static [&'static str])],
}

impl Vocabulary {
    /// The headings of a sheet; two that mean the same are refused.
    pub fn headings(&self, sheet: &Sheet, refusals: &mut Refusals) -> Vec<Heading> {
        let mut found: Vec<Heading> = Vec::new();
        let written = written(sheet);
        let double = written.iter().any(|(_, heading)| heading.contains("::"));
        for (column, heading) in written {
            let parts = self.parts(&heading, double);
            let doubled = found.iter().any(|other| other.parts == parts || other.written == heading);
            if doubled || parts.iter().any(String::is_empty) {
                refusals.push(Refusal::new(sheet.cell(0, column), Reason::DuplicateColumn, &heading));
            }
            found.push(Heading { column, written: heading, parts });
        }
        found
    }

    fn parts(&self, heading: &str, double: bool) -> Vec<String> {
        let alias = |word: &str| self.aliases.iter().find(|(name, _)| *name == word).map(|(_, parts)| *parts);
        let known = |word: &str| self.words.contains(&word) && alias(word).is_none();
        if known(heading) {
            return vec![heading.to_owned()];
        }
        let snake = snake_case(heading);
        if known(&snake) {
            return vec![snake];
        }
        let mut parts: Vec<String> = if double || heading.contains("::") {
            heading.split("::").map(|part| part.trim().to_owned()).collect()
        } else {
            colons(heading)
        };
        let first = parts.first().map(|part| snake_case(part)).unwrap_or_default();
        if let Some(stands_for) = alias(&first) {
            parts.splice(0..1, stands_for.iter().map(|part| (*part).to_owned()));
        } else if self.words.contains(&first.as_str()) {
            parts.splice(0..1, [first]);
        }
        parts
    }
}

/// Parts between single colons; the prefix `jr` belongs to what follows it.
fn colons(heading: &str) -> Vec<String> {
    let mut parts: Vec<String> = heading.split(':').map(|part| part.trim().to_owned()).collect();
    if let Some(at) = parts.iter().position(|part| part == "jr")
        && at + 1 < parts.len()
    {
        let follows = parts.remove(at + 1);
        if let Some(prefix) = parts.get_mut(at) {
            *prefix = format!("jr:{follows}");
        }
    }
    parts
}

fn snake_case(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("_").to_lowercase()
}

fn written(sheet: &Sheet) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut empty = 0;
    for (column, text) in sheet.rows.first().into_iter().flatten().enumerate() {
        if text.trim().is_empty() {
            empty += 1;
            if empty >= EMPTY_COLUMNS {
                break;
            }
        } else {
            empty = 0;
            found.push((column, single_spaces(text.trim())));
        }
    }
    found
}

/// Rows below the headings with what stands under them, by the headings' order; rows counted from 0 as in the sheet.
pub(super) fn rows<'a>(sheet: &'a Sheet, headings: &'a [Heading]) -> impl Iterator<Item = (usize, Vec<(&'a Heading, &'a str)>)> {
    let mut empty = 0;
    sheet
        .rows
        .iter()
        .enumerate()
        .skip(1)
        .map(move |(row, cells)| {
            let filled = headings.iter().filter_map(|heading| {
                let text = cells.get(heading.column).map(String::as_str).filter(|text| !text.is_empty())?;
                Some((heading, text))
            });
            (row, filled.collect::<Vec<_>>())
        })
        .take_while(move |(_, cells)| {
            empty = if cells.is_empty() { empty + 1 } else { 0 };
            empty < EMPTY_ROWS
        })
}

/// Runs of spaces as one, which is how texts of the survey are read.
pub(super) fn single_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter != ' ' || !out.ends_with(' ') {
            out.push(letter);
        }
    }
    out
}

/// Typographic quotation marks as plain ones, which is how all texts are read: spreadsheets put them into expressions by themselves.
pub(super) fn plain_quotes(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            other => other,
        })
        .collect()
}
