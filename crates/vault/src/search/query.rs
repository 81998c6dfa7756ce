//! What a person typed into the search box. Any string is a valid query.

use super::words::{DISTINCT, Word, without_article, words};

/// Terms beyond this many are left out: each costs a look-up, and nobody means them.
const MAX_TERMS: usize = 16;

/// What a record must contain: every term.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    terms: Vec<Term>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Term {
    /// Words that begin like this (from two letters on), in any of these forms.
    Word { forms: Vec<String>, preferred: Option<String>, prefix: bool },
    /// These words one after the other, between quotation marks.
    Phrase(Vec<String>),
}

impl Query {
    /// Reads what was typed: words, and phrases between `"` or “ ”. Everything else separates words.
    pub fn parse(text: &str) -> Self {
        let mut terms = Vec::new();
        let mut rest = text;
        while let Some((before, phrase, after)) = next_phrase(rest) {
            terms.extend(words(before).map(|word| Term::word(&word)));
            let phrase: Vec<String> = words(phrase).map(|word| word.folded).collect();
            if !phrase.is_empty() {
                terms.push(Term::Phrase(phrase));
            }
            rest = after;
        }
        terms.extend(words(rest).map(|word| Term::word(&word)));
        terms.truncate(MAX_TERMS);
        Self { terms }
    }

    /// Nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The expression for FTS5: only quoted strings of letters and digits, so that no operator of its language can occur.
    pub fn expression(&self) -> String {
        self.terms.iter().map(|term| term.expression(true)).collect::<Vec<_>>().join(" AND ")
    }

    /// The same for whole words only: a narrower question whose answer is quick to give, and better.
    pub fn exact_expression(&self) -> String {
        self.terms.iter().map(|term| term.expression(false)).collect::<Vec<_>>().join(" AND ")
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// Whether the word is one that this query looks for; for marking words in a snippet.
    pub fn hits(&self, word: &Word) -> bool {
        self.terms.iter().any(|term| match term {
            Term::Word { .. } => term.matches(word),
            Term::Phrase(phrase) => phrase.contains(&word.folded),
        })
    }

    /// Which terms a passage of words contains: one bit a term.
    pub fn terms_in(&self, passage: &[Word]) -> u32 {
        let has = |term: &Term| match term {
            Term::Word { .. } => passage.iter().any(|word| term.matches(word)),
            Term::Phrase(phrase) => passage.windows(phrase.len()).any(|window| window.iter().map(|word| &word.folded).eq(phrase.iter())),
        };
        self.terms.iter().enumerate().fold(0, |bits, (index, term)| if has(term) { bits | 1 << index } else { bits })
    }

    /// Whether every term is in one of these texts.
    pub fn is_in<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        let found = texts.into_iter().fold(0, |bits, text| bits | self.terms_in(&words(text).collect::<Vec<_>>()));
        found.count_ones() as usize == self.terms.len()
    }
}

impl Term {
    fn word(word: &Word) -> Self {
        let mut forms = vec![word.folded.clone()];
        forms.extend(without_article(&word.folded));
        let preferred = word.variants.iter().find(|form| form.starts_with(DISTINCT)).cloned();
        let prefix = word.folded.chars().count() > 1;
        Self::Word { forms, preferred, prefix }
    }

    fn matches(&self, word: &Word) -> bool {
        match self {
            Self::Word { forms, prefix, .. } => {
                forms.iter().any(|wanted| word.forms().any(|form| if *prefix { form.starts_with(wanted.as_str()) } else { form == wanted }))
            }
            Self::Phrase(phrase) => phrase.as_slice() == [word.folded.clone()],
        }
    }

    fn expression(&self, beginnings: bool) -> String {
        match self {
            // Further forms of words stand in a column of their own, in no order.
            Self::Phrase(words) => format!("body : \"{}\"", words.join(" ")),
            Self::Word { forms, preferred, prefix } => {
                let star = if *prefix && beginnings { "*" } else { "" };
                let alternatives: Vec<String> = forms.iter().chain(preferred).map(|form| format!("\"{form}\"{star}")).collect();
                if let [only] = alternatives.as_slice() { only.clone() } else { format!("({})", alternatives.join(" OR ")) }
            }
        }
    }
}

/// Splits at the first closed pair of quotation marks.
fn next_phrase(text: &str) -> Option<(&str, &str, &str)> {
    let is_mark = |character: char| matches!(character, '"' | '“' | '”' | '„' | '«' | '»');
    let (open, mark) = text.char_indices().find(|(_, character)| is_mark(*character))?;
    let inside = open + mark.len_utf8();
    let (length, closing) = text.get(inside..)?.char_indices().find(|(_, character)| is_mark(*character))?;
    let close = inside + length;
    Some((text.get(..open)?, text.get(inside..close)?, text.get(close + closing.len_utf8()..)?))
}

#[cfg(test)]
#[path = "query_tests.rs"]
mod tests;
