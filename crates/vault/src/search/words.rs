//! Words: where they stand in a text and under which forms a search finds them.

use std::{collections::VecDeque, ops::Range, str::CharIndices};

use super::fold::{Folded, fold};

/// Words longer than this many characters are cut: nobody types more into a search box, and an index entry has a limit.
const MAX_WORD_CHARACTERS: usize = 64;

/// Stands before a form that keeps Sorani, Pashto and Spanish letters apart. Not alphanumeric, so that no folded word begins with it.
pub const DISTINCT: char = '≡';

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Bytes of the original text.
    pub range: Range<usize>,
    /// The loose form.
    pub folded: String,
    /// Further forms: the parts around a zero width non-joiner, the word without Arabic article or prefix, and the form with distinct letters
    /// (after [`DISTINCT`]).
    pub variants: Vec<String>,
}

impl Word {
    /// All forms.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.folded.as_str()).chain(self.variants.iter().map(String::as_str))
    }
}

/// The words of a text in order.
pub fn words(text: &str) -> Words<'_> {
    Words { characters: text.char_indices(), reading: Reading::default(), ready: VecDeque::new(), is_done: false }
}

/// An iterator over words, reading no further than asked.
pub struct Words<'a> {
    characters: CharIndices<'a>,
    reading: Reading,
    ready: VecDeque<Word>,
    is_done: bool,
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        while self.ready.is_empty() && !self.is_done {
            let Some((start, character)) = self.characters.next() else {
                self.is_done = true;
                self.ready.extend(self.reading.take());
                break;
            };
            let end = start + character.len_utf8();
            fold(character, |folded| match folded {
                Folded::Letter { loose, distinct } => self.reading.letter(loose, distinct, start..end),
                Folded::Nothing => self.reading.silent(end),
                Folded::Joint => self.reading.joint(end),
                Folded::Break => self.ready.extend(self.reading.take()),
            });
        }
        self.ready.pop_front()
    }
}

/// The word without the Arabic article and what is written together with it (and, to, with, like, then); `None` where there is none.
pub fn without_article(folded: &str) -> Option<String> {
    const ARTICLES: [&str; 6] = ["وال", "بال", "فال", "کال", "لل", "ال"];
    let rest = ARTICLES.iter().find_map(|article| folded.strip_prefix(article))?;
    (rest.chars().count() >= 2).then(|| rest.to_owned())
}

/// The word without a one-letter conjunction or preposition; a guess, so only ever an additional way to find it.
fn without_prefix(folded: &str) -> Option<String> {
    let rest = ['و', 'ب'].iter().find_map(|prefix| folded.strip_prefix(*prefix))?;
    (rest.chars().count() >= 3).then(|| rest.to_owned())
}

#[derive(Default)]
struct Reading {
    range: Option<Range<usize>>,
    folded: String,
    /// The form with distinct letters, from the first one on that differs.
    distinct: Option<String>,
    length: usize,
    /// Byte positions in `folded` at which the word may be split.
    joints: Vec<usize>,
}

impl Reading {
    fn letter(&mut self, loose: char, distinct: char, at: Range<usize>) {
        match &mut self.range {
            Some(range) => range.end = at.end,
            None => self.range = Some(at),
        }
        if self.length < MAX_WORD_CHARACTERS {
            self.length += 1;
            if loose != distinct && self.distinct.is_none() {
                self.distinct = Some(self.folded.clone());
            }
            self.folded.push(loose);
            if let Some(word) = &mut self.distinct {
                word.push(distinct);
            }
        }
    }

    fn silent(&mut self, end: usize) {
        if let Some(range) = &mut self.range {
            range.end = end;
        }
    }

    fn joint(&mut self, end: usize) {
        if self.range.is_some() {
            self.silent(end);
            self.joints.push(self.folded.len());
        }
    }

    fn take(&mut self) -> Option<Word> {
        let Self { range, folded, distinct, joints, .. } = std::mem::take(self);
        let range = range?;
        let mut variants = Vec::new();
        if !joints.is_empty() {
            let mut from = 0;
            for to in joints.into_iter().chain([folded.len()]) {
                variants.extend(folded.get(from..to).filter(|part| !part.is_empty() && *part != folded).map(str::to_owned));
                from = to;
            }
        }
        if !folded.is_ascii() {
            variants.extend(without_article(&folded));
            variants.extend(without_prefix(&folded));
        }
        variants.extend(distinct.map(|distinct| format!("{DISTINCT}{distinct}")));
        if variants.len() > 1 {
            variants.sort_unstable();
            variants.dedup();
        }
        Some(Word { range, folded, variants })
    }
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
