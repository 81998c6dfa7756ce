//! The passage of the original text around what was looked for.

use std::collections::VecDeque;

use super::{
    query::Query,
    words::{Word, words},
};

/// A piece of a passage; `hit`: this is a word that was looked for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct SnippetPart {
    pub text: String,
    pub hit: bool,
}

/// Words of a passage from its first hit on.
const AHEAD: usize = 18;
/// Words before the first hit.
const LEAD: usize = 6;
/// Characters shown behind the last word of a text.
const TAIL: usize = 80;

/// Words of a text, and whether they are its first and its last ones.
struct Passage {
    words: Vec<Word>,
    is_first: bool,
    is_last: bool,
}

/// The best passage of the text, and how many different terms it has: as many as possible, the earliest such place. `None` when the text has no
/// hit. Reads no further than to a passage with all of them.
pub fn snippet(text: &str, query: &Query) -> Option<(u32, Vec<SnippetPart>)> {
    let mut rest = words(text);
    let mut before: VecDeque<Word> = VecDeque::new();
    let mut ahead: VecDeque<Word> = rest.by_ref().take(AHEAD).collect();
    let mut best: Option<(u32, Passage)> = None;
    let mut skipped = 0;
    while let Some(first) = ahead.front() {
        if query.hits(first) {
            let count = query.terms_in(ahead.make_contiguous()).count_ones();
            if best.as_ref().is_none_or(|(found, _)| count > *found) {
                let words = before.iter().chain(&ahead).cloned().collect();
                best = Some((count, Passage { words, is_first: skipped == 0, is_last: ahead.len() < AHEAD }));
            }
            if count as usize >= query.len() {
                break;
            }
        }
        before.extend(ahead.pop_front());
        if before.len() > LEAD {
            before.pop_front();
            skipped += 1;
        }
        ahead.extend(rest.next());
    }
    best.map(|(count, passage)| (count, parts(text, &passage, query)))
}

fn parts(text: &str, passage: &Passage, query: &Query) -> Vec<SnippetPart> {
    let mut parts: Vec<SnippetPart> = Vec::new();
    let mut push = |piece: &str, hit: bool| match parts.last_mut() {
        _ if piece.is_empty() => {}
        Some(last) if !last.hit && !hit => last.text.push_str(piece),
        _ => parts.push(SnippetPart { text: piece.to_owned(), hit }),
    };
    let mut at = if passage.is_first { 0 } else { passage.words.first().map_or(0, |word| word.range.start) };
    if !passage.is_first {
        push("… ", false);
    }
    // Two words can come out of one character (¼, or a ligature with a space inside): they are shown as one.
    for sharing in passage.words.chunk_by(|word, next| next.range.start < word.range.end) {
        let (Some(first), Some(last)) = (sharing.first(), sharing.last()) else { continue };
        push(text.get(at..first.range.start).unwrap_or_default(), false);
        push(text.get(first.range.start..last.range.end).unwrap_or_default(), sharing.iter().any(|word| query.hits(word)));
        at = last.range.end;
    }
    if passage.is_last {
        let tail = text.get(at..).unwrap_or_default();
        push(tail.char_indices().nth(TAIL).map_or(tail, |(end, _)| tail.get(..end).unwrap_or_default()), false);
    } else {
        push(" …", false);
    }
    parts
}

#[cfg(test)]
#[path = "snippet_tests.rs"]
mod tests;
