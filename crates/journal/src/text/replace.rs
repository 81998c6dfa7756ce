//! From "the text shall read so" to the few replacements that lead there, so that a text set as a whole merges with what others wrote.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// So many pairs of words are compared at most; a larger passage is replaced as one.
const MAX_COMPARED: usize = 4_000_000;

/// One replacement; offsets in UTF-16 units of the old text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hunk {
    pub start: u32,
    pub end: u32,
    pub inserted: String,
}

/// The replacements, ascending, that turn `old` into `new`. Words are replaced whole: when two people replace one word, the merge should put
/// two words side by side, not a new one of the letters of both. Where letters are only added or only taken away, it is these alone.
pub(super) fn hunks(old: &str, new: &str) -> Vec<Hunk> {
    let (old_words, new_words) = (words(old), words(new));
    let head = common(old_words.iter(), new_words.iter());
    let tail = common(old_words.iter().skip(head).rev(), new_words.iter().skip(head).rev());
    let old_middle = old_words.get(head..old_words.len() - tail).unwrap_or_default();
    let new_middle = new_words.get(head..new_words.len() - tail).unwrap_or_default();
    let operations = if old_middle.len().saturating_mul(new_middle.len()) > MAX_COMPARED {
        vec![DiffOp::Replace { old_index: 0, old_len: old_middle.len(), new_index: 0, new_len: new_middle.len() }]
    } else {
        capture_diff_slices(Algorithm::Myers, old_middle, new_middle)
    };
    let mut offset: u32 = old_words.iter().take(head).map(|word| units(word)).sum();
    let mut hunks = Vec::new();
    for operation in operations {
        let (_, old_range, new_range) = operation.as_tag_tuple();
        let removed: String = old_middle.get(old_range).unwrap_or_default().concat();
        let inserted: String = new_middle.get(new_range).unwrap_or_default().concat();
        let length = units(&removed);
        if removed != inserted {
            hunks.push(trimmed(offset, &removed, &inserted));
        }
        offset += length;
    }
    hunks
}

/// The replacement, or what it comes to when it only adds or only takes away letters.
fn trimmed(offset: u32, removed: &str, inserted: &str) -> Hunk {
    let (head, removed_rest, inserted_rest) = without_common_start(removed, inserted);
    let (removed_back, inserted_back): (String, String) = (removed_rest.chars().rev().collect(), inserted_rest.chars().rev().collect());
    let (tail, removed_middle, inserted_middle) = without_common_start(&removed_back, &inserted_back);
    if !removed_middle.is_empty() && !inserted_middle.is_empty() {
        return Hunk { start: offset, end: offset + units(removed), inserted: inserted.to_owned() };
    }
    let start = offset + head;
    Hunk { start, end: start + units(removed_rest) - tail, inserted: inserted_middle.chars().rev().collect() }
}

/// How many UTF-16 units both begin with, and what follows on each side.
fn without_common_start<'a>(a: &'a str, b: &'a str) -> (u32, &'a str, &'a str) {
    let bytes: usize = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (common, a) = a.split_at(bytes);
    (units(common), a, b.split_at(bytes).1)
}

/// Runs of letters and digits, runs of white space, and everything else character by character.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let class = class(first);
        let length = match class {
            Class::Other => first.len_utf8(),
            _ => rest.chars().take_while(|c| self::class(*c) == class).map(char::len_utf8).sum(),
        };
        let (word, after) = rest.split_at(length);
        words.push(word);
        rest = after;
    }
    words
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Class {
    Word,
    Space,
    Other,
}

fn class(c: char) -> Class {
    if c.is_alphanumeric() {
        Class::Word
    } else if c.is_whitespace() {
        Class::Space
    } else {
        Class::Other
    }
}

fn common<'a>(old: impl Iterator<Item = &'a &'a str>, new: impl Iterator<Item = &'a &'a str>) -> usize {
    old.zip(new).take_while(|(a, b)| a == b).count()
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "replace_tests.rs"]
mod tests;
