#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::RecordId;
use fieldseal_seal::DeviceId;
use yrs::{Doc, GetString, OffsetKind, Options, Text, Transact, Update, updates::decoder::Decode};

use super::*;
use crate::{Lane, TEXT_ROOT, client_id};

const RECORD: RecordId = RecordId([9; 16]);

fn stream(device: u8) -> StreamId {
    StreamId { device: DeviceId([device; 16]), incarnation: 0 }
}

/// An editor as the window has one: it collects garbage and knows only what it was given.
struct Editor(Doc);

impl Editor {
    fn open(state: &TextState, author: StreamId) -> Self {
        let mut options = Options::with_client_id(yrs::ClientID::new(client_id(author, RECORD, "notes", Lane::Editor)));
        options.offset_kind = OffsetKind::Utf16;
        let editor = Self(Doc::with_options(options));
        editor.take(&state.document().unwrap());
        editor
    }

    fn take(&self, update: &[u8]) {
        self.0.transact_mut().apply_update(Update::decode_v1(update).unwrap()).unwrap();
    }

    fn edit(&self, at: u32, removed: u32, inserted: &str) -> Vec<u8> {
        let text = self.0.get_or_insert_text(TEXT_ROOT);
        let mut transaction = self.0.transact_mut();
        text.remove_range(&mut transaction, at, removed);
        text.insert(&mut transaction, at, inserted);
        transaction.encode_update_v1()
    }

    fn everything(&self) -> Vec<u8> {
        use yrs::ReadTxn;
        self.0.transact().encode_state_as_update_v1(&yrs::StateVector::default())
    }

    fn text(&self) -> String {
        let text = self.0.get_or_insert_text(TEXT_ROOT);
        text.get_string(&self.0.transact())
    }
}

fn write(state: &mut TextState, dot: Dot, operation: Option<Operation>) {
    let Some(Operation::Text { update, parents }) = operation else { panic!("an edit of a text") };
    state.apply(dot, &update, &parents).unwrap();
}

#[test]
fn keystrokes_become_edits_and_sending_twice_is_harmless() {
    let me = stream(1);
    let mut state = TextState::new(RECORD, "notes");
    let editor = Editor::open(&state, me);
    let first = editor.edit(0, 0, "wages late");
    let edit = state.edit(me, &first, None).unwrap();
    write(&mut state, me.dot(1), edit);
    assert_eq!(state.edit(me, &first, None).unwrap(), None);
    let second = editor.edit(6, 4, "three months late");
    let edit = state.edit(me, &second, None).unwrap();
    write(&mut state, me.dot(2), edit);
    assert_eq!(state.text(), "wages three months late");
    assert_eq!(state.text(), editor.text());
    // The whole document instead of what is new, after more typing.
    editor.edit(0, 0, "Guard: ");
    let edit = state.edit(me, &editor.everything(), None).unwrap();
    write(&mut state, me.dot(3), edit);
    assert_eq!(state.text(), "Guard: wages three months late");
    assert_eq!(state.edit(me, &editor.everything(), None).unwrap(), None);
}

#[test]
fn an_update_that_reaches_back_is_cut_to_what_is_new() {
    let me = stream(1);
    let mut state = TextState::new(RECORD, "notes");
    let editor = Editor::open(&state, me);
    let edit = state.edit(me, &editor.edit(0, 0, "one 😀"), None).unwrap();
    write(&mut state, me.dot(1), edit);
    editor.edit(6, 0, " two");
    let edit = state.edit(me, &editor.everything(), None).unwrap();
    let Some(Operation::Text { update, .. }) = &edit else { panic!("an edit of a text") };
    let update = TextUpdate::decode_strict(update).unwrap();
    assert_eq!(update.runs[0].start, 6);
    write(&mut state, me.dot(2), edit);
    assert_eq!(state.text(), "one 😀 two");
}

#[test]
fn a_second_editor_is_told_instead_of_losing_its_words() {
    let me = stream(1);
    let mut state = TextState::new(RECORD, "notes");
    let (left, right) = (Editor::open(&state, me), Editor::open(&state, me));
    let edit = state.edit(me, &left.edit(0, 0, "left"), None).unwrap();
    write(&mut state, me.dot(1), edit);
    for words in ["r", "wrong", "right or wrong"] {
        let refused = state.edit(me, &right.edit(0, 0, words), None);
        assert!(matches!(refused, Err(TextError::Clock { .. })), "{refused:?}");
    }
}

#[test]
fn an_open_editor_and_a_text_set_as_a_whole_share_a_device() {
    let me = stream(1);
    let mut state = TextState::new(RECORD, "notes");
    let editor = Editor::open(&state, me);
    let edit = state.edit(me, &editor.edit(0, 0, "armed guards: 21"), None).unwrap();
    write(&mut state, me.dot(1), edit);
    let whole = state.replace(me, "armed guards: 22", None).unwrap();
    write(&mut state, me.dot(2), whole);
    editor.take(&state.lacking(&[0]).unwrap());
    let edit = state.edit(me, &editor.edit(0, 0, "S-1 "), None).unwrap();
    write(&mut state, me.dot(3), edit);
    assert_eq!(state.text(), "S-1 armed guards: 22");
    assert_eq!(editor.text(), state.text());
}

#[test]
fn characters_of_others_pass_only_when_they_are_here() {
    let (me, they) = (stream(1), stream(2));
    let mut state = TextState::new(RECORD, "notes");
    let theirs = Editor::open(&state, they);
    let their_update = theirs.edit(0, 0, "theirs ");
    assert!(matches!(state.edit(me, &their_update, None), Err(TextError::ForeignClient(_))));
    let edit = state.edit(they, &their_update, None).unwrap();
    write(&mut state, they.dot(1), edit);
    let mine = Editor::open(&state, me);
    mine.edit(7, 0, "mine");
    let edit = state.edit(me, &mine.everything(), None).unwrap();
    write(&mut state, me.dot(1), edit);
    assert_eq!(state.text(), "theirs mine");
}

#[test]
fn a_text_that_reads_so_already_is_no_edit() {
    let me = stream(1);
    let mut state = TextState::new(RECORD, "notes");
    assert_eq!(state.replace(me, "", None).unwrap(), None);
    let whole = state.replace(me, "x", None).unwrap();
    write(&mut state, me.dot(1), whole);
    assert_eq!(state.replace(me, "x", None).unwrap(), None);
    assert_eq!(state.edit(me, &[0, 0], None).unwrap(), None, "an empty update");
}
