#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

fn apply(old: &str, hunks: &[Hunk]) -> String {
    let mut units: Vec<u16> = old.encode_utf16().collect();
    for hunk in hunks.iter().rev() {
        units.splice(hunk.start as usize..hunk.end as usize, hunk.inserted.encode_utf16());
    }
    String::from_utf16(&units).expect("hunks never cut a character")
}

#[test]
fn only_what_differs_is_replaced() {
    let hunk = |start, end, inserted: &str| Hunk { start, end, inserted: inserted.into() };
    assert_eq!(hunks("severity: low", "severity: medium"), [hunk(10, 13, "medium")]);
    assert_eq!(hunks("wage", "wages"), [hunk(4, 4, "s")]);
    assert_eq!(hunks("low wages", "late wages"), [hunk(0, 3, "late")], "no word of the letters of two");
    assert_eq!(hunks("wagers", "wages"), [hunk(4, 5, "")]);
    assert_eq!(hunks("a b c d e", "a B c D e"), [hunk(2, 3, "B"), hunk(6, 7, "D")]);
    assert_eq!(hunks("same", "same"), []);
    assert_eq!(hunks("", "new"), [hunk(0, 0, "new")]);
    assert_eq!(hunks("😀 gone", "😀 😀"), [hunk(3, 7, "😀")], "offsets count UTF-16 units");
}

#[test]
fn a_whole_new_text_is_one_replacement() {
    let old = "a ".repeat(3_000);
    let new = "b.".repeat(3_000);
    let hunks = hunks(&old, &new);
    assert_eq!(hunks.len(), 1);
    assert_eq!(apply(&old, &hunks), new);
}

proptest! {
    #[test]
    fn the_hunks_lead_there(old in "[ab é😀ع\n.]{0,40}", new in "[ab é😀ع\n.]{0,40}") {
        prop_assert_eq!(apply(&old, &hunks(&old, &new)), new);
    }
}
