#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::Merge;

use super::*;
use crate::{Cause, DraftWrite, Replica, WallTime};

const RECORD: RecordId = RecordId([3; 16]);

fn stream(device: u8) -> StreamId {
    StreamId { device: DeviceId([device; 16]), incarnation: 2 }
}

/// An observation with concurrent values, a joined overlap in its text and paragraphs.
fn replica() -> Replica {
    let field = |name: &str| name.to_owned();
    let commit = |replica: &mut Replica, drafts| {
        replica.commit(drafts, WallTime { unix_ms: 0, offset_minutes: 0 }, Cause::Edit, None).unwrap();
    };
    let title = |title: &str| DraftWrite::Put { record: RECORD, field: field("title"), value: Value::Text(title.into()), parents: None };
    let text = |text: &str| DraftWrite::TextReplace { record: RECORD, field: field("text"), text: text.into(), parents: None };
    let paragraphs = |paragraph: &str| DraftWrite::Add { record: RECORD, field: field("paragraphs"), elements: vec![paragraph.into()] };
    let (mut a, mut b) = (Replica::new(stream(1)), Replica::new(stream(2)));
    commit(&mut a, vec![DraftWrite::Create { record: RECORD, kind: "observation".into() }, text("tank empty"), paragraphs("64")]);
    a.lacking(b.applied()).iter().for_each(|bytes| drop(b.receive(bytes)));
    commit(&mut a, vec![title("Tank"), text("tank dry"), paragraphs("63")]);
    commit(&mut b, vec![title("Water"), text("tank bare"), paragraphs("64")]);
    b.lacking(a.applied()).iter().for_each(|bytes| drop(a.receive(bytes)));
    commit(&mut a, vec![text("tank empty at noon")]);
    a
}

#[test]
fn a_state_comes_back_whole() {
    let replica = replica();
    let state = replica.record(RECORD).unwrap();
    assert_eq!(state.conflicts().unwrap().len(), 2);
    let back = RecordState::decode(RECORD, &state.encode().unwrap()).unwrap();
    assert_eq!(back.canonical_bytes(), state.canonical_bytes());
    assert_eq!(back.conflicts(), state.conflicts());
    assert_eq!(back.encode(), state.encode());
    for (field, merge) in [("title", Merge::Register), ("text", Merge::Text), ("paragraphs", Merge::Set)] {
        assert_eq!(back.dots(field, merge), state.dots(field, merge));
        assert!(!back.dots(field, merge).is_empty());
    }
    let heads: Vec<Dot> = state.text("text").unwrap().heads().collect();
    assert_eq!(back.text("text").unwrap().text_at(&heads).unwrap(), state.text("text").unwrap().text());
}

#[test]
fn the_form_that_is_compared_holds_no_document() {
    let state = replica().record(RECORD).unwrap().clone();
    assert!(state.canonical_bytes().unwrap().len() < state.encode().unwrap().len());
    assert!(RecordState::decode(RECORD, &state.canonical_bytes().unwrap()).is_err());
}

#[test]
fn damage_is_named() {
    let bytes = replica().record(RECORD).unwrap().encode().unwrap();
    for cut in 0..bytes.len() {
        assert!(matches!(RecordState::decode(RECORD, &bytes[..cut]), Err(StateError::Stored(_))));
    }
    for place in 0..bytes.len() {
        let mut flipped = bytes.clone();
        flipped[place] ^= 0x11;
        if let Ok(state) = RecordState::decode(RECORD, &flipped) {
            let _ = (state.canonical_bytes(), state.conflicts());
        }
    }
}
