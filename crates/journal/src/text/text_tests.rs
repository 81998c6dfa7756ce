#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::DeviceId;

use super::*;
use crate::Operation;

const RECORD: RecordId = RecordId([9; 16]);

fn stream(device: u8) -> StreamId {
    StreamId { device: DeviceId([device; 16]), incarnation: 0 }
}

fn write(state: &mut TextState, dot: Dot, operation: Operation) {
    let Operation::Text { update, parents } = operation else { panic!("an edit of a text") };
    state.apply(dot, &update, &parents).unwrap();
}

/// Two people who both start from "paid low wages".
fn parted(ours: &str, theirs: &str) -> (TextState, Dot, Dot, Dot) {
    let mut state = TextState::new(RECORD, "notes");
    let (base, one, two) = (stream(1).dot(1), stream(1).dot(4), stream(2).dot(2));
    let first = state.replace(stream(1), "paid low wages", None).unwrap().unwrap();
    write(&mut state, base, first);
    let ours = state.replace(stream(1), ours, None).unwrap().unwrap();
    let theirs = state.replace(stream(2), theirs, None).unwrap().unwrap();
    write(&mut state, one, ours);
    write(&mut state, two, theirs);
    (state, base, one, two)
}

#[test]
fn edits_of_different_words_merge_without_a_question() {
    let (state, base, one, two) = parted("paid late wages", "paid low salaries");
    assert_eq!(state.text(), "paid late salaries");
    assert_eq!(state.overlaps().unwrap(), []);
    assert_eq!(state.heads().collect::<Vec<_>>(), [one, two]);
    assert_eq!(state.text_at(&[base]).unwrap(), "paid low wages");
    assert_eq!(state.text_at(&[two]).unwrap(), "paid low salaries");
    assert_eq!(state.text_at(&[one, two]).unwrap(), state.text());
    assert_eq!(state.text_at(&[stream(3).dot(1)]), Err(TextError::UnknownParent(stream(3).dot(1))));
}

#[test]
fn the_same_word_twice_waits_for_a_person() {
    let (mut state, _, one, two) = parted("paid late wages", "paid fair wages");
    let overlaps = state.overlaps().unwrap();
    assert_eq!(overlaps.len(), 1);
    assert_eq!(overlaps[0].base, "paid low wages");
    let side = |dot, text: &str| TextSide { dot, text: text.into() };
    assert_eq!(overlaps[0].sides, [side(one, "paid late wages"), side(two, "paid fair wages")]);

    // Typing on does not answer the question; a review does, and only for these sides.
    let more = state.replace(stream(1), &format!("{} in cash", state.text()), None).unwrap().unwrap();
    write(&mut state, stream(1).dot(5), more);
    assert_eq!(state.overlaps().unwrap(), overlaps);
    state.review(&[one, two]).unwrap();
    assert!(!state.needs_review().unwrap());
    assert_eq!(state.review(&[one, stream(9).dot(1)]), Err(TextError::UnknownParent(stream(9).dot(1))));
}

#[test]
fn an_edit_made_from_an_old_screen_counts_as_concurrent() {
    let mut state = TextState::new(RECORD, "notes");
    let first = state.replace(stream(1), "paid low wages", None).unwrap().unwrap();
    write(&mut state, stream(1).dot(1), first);
    let second = state.replace(stream(1), "paid late wages", None).unwrap().unwrap();
    write(&mut state, stream(1).dot(2), second);
    let blind = state.replace(stream(2), "paid fair wages", Some(&[stream(1).dot(1)])).unwrap().unwrap();
    assert!(matches!(&blind, Operation::Text { parents, .. } if *parents == [stream(1).dot(1)]));
    write(&mut state, stream(2).dot(1), blind);
    assert_eq!(state.overlaps().unwrap().len(), 1);
}

#[test]
fn an_edit_that_cannot_be_is_refused() {
    let (state, base, one, two) = parted("paid late wages", "paid fair wages");
    let refused = |operation: Operation, dot: Dot| {
        let Operation::Text { update, parents } = operation else { panic!("an edit of a text") };
        state.clone().apply(dot, &update, &parents).unwrap_err()
    };
    let good = state.replace(stream(2), "paid nothing", None).unwrap().unwrap();
    let Operation::Text { update, .. } = &good else { panic!("an edit of a text") };
    let client = client_id(stream(2), RECORD, "notes", Lane::Replace);
    assert_eq!(refused(good.clone(), stream(3).dot(1)), TextError::ForeignClient(client));
    // The same characters twice.
    let mut twice = state.clone();
    write(&mut twice, stream(2).dot(3), good.clone());
    assert!(matches!(twice.apply(stream(2).dot(4), update, &[]), Err(TextError::Clock { .. })));
    let unknown = Operation::Text { update: update.clone(), parents: vec![stream(7).dot(1)] };
    assert_eq!(refused(unknown, stream(2).dot(3)), TextError::UnknownParent(stream(7).dot(1)));
    // Beside characters of edits that it does not say it had seen, and instead of them.
    let merged = state.text();
    for (text, kind) in [(merged.replace("fair", "fairer"), "inserts"), (merged.replace("fair", ""), "deletes")] {
        let beside = state.replace(stream(3), &text, Some(&[one, two])).unwrap().unwrap();
        let Operation::Text { update, .. } = beside else { panic!("an edit of a text") };
        let decoded = TextUpdate::decode_strict(&update).unwrap();
        assert_eq!((decoded.runs.is_empty(), decoded.deletions.is_empty()), (kind == "deletes", kind == "inserts"));
        let blind = Operation::Text { update, parents: vec![base] };
        assert!(matches!(refused(blind, stream(3).dot(1)), TextError::UnseenCharacter { .. }), "{kind}");
    }
    let damaged = Operation::Text { update: vec![1, 2, 3], parents: vec![] };
    assert!(matches!(refused(damaged, stream(3).dot(1)), TextError::Update(_)));
}

#[test]
fn long_typing_stays_a_chain() {
    let mut state = TextState::new(RECORD, "notes");
    for counter in 1..=50 {
        let next = state.replace(stream(1), &format!("{}x", state.text()), None).unwrap().unwrap();
        assert!(matches!(&next, Operation::Text { parents, .. } if parents.is_empty()), "the own last edit is implied");
        write(&mut state, stream(1).dot(counter), next);
    }
    assert_eq!(state.text(), "x".repeat(50));
    assert_eq!(state.heads().collect::<Vec<_>>(), [stream(1).dot(50)]);
}

#[test]
fn client_ids_differ_in_everything_they_are_made_of() {
    let id = |device, incarnation, record, field, lane| {
        client_id(StreamId { device: DeviceId([device; 16]), incarnation }, RecordId([record; 16]), field, lane)
    };
    let ids = BTreeSet::from([
        id(1, 0, 1, "a", Lane::Editor),
        id(2, 0, 1, "a", Lane::Editor),
        id(1, 1, 1, "a", Lane::Editor),
        id(1, 0, 2, "a", Lane::Editor),
        id(1, 0, 1, "b", Lane::Editor),
        id(1, 0, 1, "a", Lane::Replace),
    ]);
    assert_eq!(ids.len(), 6);
    assert!(ids.iter().all(|id| *id < 1 << 52));
    assert_eq!(id(1, 0, 1, "a", Lane::Editor), 690_676_532_482_694, "the derivation is part of the format");
}
