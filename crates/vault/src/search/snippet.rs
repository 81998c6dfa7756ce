//! The passage of the original text around what was looked for.

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

/// Words in a passage.
const PASSAGE: usize = 24;
/// Words before the first hit.
const LEAD: usize = 6;

/// The best passage of the text: as many different terms as possible, the earliest such place. `None` when the text has no hit.
pub fn snippet(text: &str, query: &Query) -> Option<(u32, Vec<SnippetPart>)> {
    let words = words(text);
    let mut best: Option<(u32, usize)> = None;
    for (index, _) in words.iter().enumerate().filter(|(_, word)| query.hits(word)) {
        let passage = words.get(index..words.len().min(index + PASSAGE - LEAD)).unwrap_or_default();
        let count = query.terms_in(passage).count_ones();
        if best.is_none_or(|(found, _)| count > found) {
            best = Some((count, index));
        }
    }
    let (count, hit) = best?;
    let from = hit.saturating_sub(LEAD);
    let to = words.len().min(from + PASSAGE);
    Some((count, parts(text, &words, from, to, query)))
}

fn parts(text: &str, words: &[Word], from: usize, to: usize, query: &Query) -> Vec<SnippetPart> {
    let mut parts: Vec<SnippetPart> = Vec::new();
    let mut push = |piece: &str, hit: bool| match parts.last_mut() {
        _ if piece.is_empty() => {}
        Some(last) if !last.hit && !hit => last.text.push_str(piece),
        _ => parts.push(SnippetPart { text: piece.to_owned(), hit }),
    };
    let passage = words.get(from..to).unwrap_or_default();
    let mut at = if from == 0 { 0 } else { passage.first().map_or(0, |word| word.range.start) };
    if from > 0 {
        push("… ", false);
    }
    for word in passage {
        // Two words can come out of one character (a ligature with a space inside): the second then starts before `at`.
        push(text.get(at..word.range.start).unwrap_or_default(), false);
        push(text.get(at.max(word.range.start)..word.range.end).unwrap_or_default(), query.hits(word));
        at = at.max(word.range.end);
    }
    if to == words.len() {
        push(
            text.get(at..)
                .map(|tail| tail.get(..tail.char_indices().nth(80).map_or(tail.len(), |(i, _)| i)).unwrap_or_default())
                .unwrap_or_default(),
            false,
        );
    } else {
        push(" …", false);
    }
    parts
}

#[cfg(test)]
#[path = "snippet_tests.rs"]
mod tests;
