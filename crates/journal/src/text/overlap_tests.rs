#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{Piece::*, *};

/// Pieces of one side from a notation: `[-gone-]`, `{+new+}`.
fn side(notation: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = notation;
    while let Some(at) = rest.find(['[', '{']) {
        let (kept, marked) = rest.split_at(at);
        if !kept.is_empty() {
            pieces.push(Kept(kept.into()));
        }
        let end = marked.find([']', '}']).unwrap();
        let inner = marked[2..end - 1].to_owned();
        pieces.push(if marked.starts_with('[') { Removed(inner) } else { Added(inner) });
        rest = &marked[end + 1..];
    }
    if !rest.is_empty() {
        pieces.push(Kept(rest.into()));
    }
    pieces
}

fn overlapping(a: &str, b: &str) -> bool {
    let (a, b) = (side(a), side(b));
    let there = overlap(&a, &b);
    assert_eq!(there, overlap(&b, &a), "neither side comes first");
    there
}

#[test]
fn the_same_words_replaced() {
    assert!(overlapping("paid [-low-]{+late+} wages", "paid [-low-]{+fair+} wages"));
    assert!(overlapping("paid [-low-]{+late+} wages", "paid [-low-]{+late+} wages"), "both insert: the word stands there twice");
    assert!(overlapping("paid l{+o+}w wages", "paid low{+er+} wages"), "one word, different letters");
    assert!(overlapping("paid [-low wages-]{+nothing+}", "paid low [-wages-]{+salaries+}"));
}

#[test]
fn different_words_do_not_overlap() {
    assert!(!overlapping("paid [-low-]{+late+} wages", "[-paid-]{+given+} low wages"));
    assert!(!overlapping("paid [-low-]{+late+} wages", "paid low [-wages-]{+salaries+}"));
    assert!(!overlapping("{+He +}paid low wages", "paid low wages{+ again+}"));
}

#[test]
fn insertions_in_one_place() {
    assert!(overlapping("paid {+low +}wages", "paid {+no +}wages"));
    assert!(overlapping("{+first+}", "{+second+}"), "two people begin an empty text");
    assert!(overlapping("a  {+x+}  b", "a  {+y+}  b"));
    assert!(overlapping("paid[- low-] wages", "paid low{+er+} wages"));
    assert!(overlapping("one [-two three-] four", "one two{+ and a half+} three four"));
}

#[test]
fn lines_added_by_each_do_not_disturb_each_other() {
    assert!(!overlapping("guards: 34{+\nwater: none+}", "guards: 34{+\narmed: 21+}"));
    assert!(!overlapping("{+summary\n+}guards: 34", "{+armed\n+}guards: 34"));
    assert!(!overlapping("guards: 34{+\nwater: none+}", "guards: [-34-]{+35+}"), "a new line beside a changed word");
    assert!(overlapping("guards: 34\n{+water\n+}armed: 21", "guards: [-34\narmed: 21-]{+none+}"), "a line into a removed passage");
}

#[test]
fn agreement_and_silence() {
    assert!(!overlapping("paid[- low-] wages", "paid[- low-] wages"));
    assert!(!overlapping("paid low wages", "paid [-low-]{+late+} wages"));
    assert!(!overlapping("", ""));
}
