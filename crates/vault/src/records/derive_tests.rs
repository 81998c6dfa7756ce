#![allow(clippy::unwrap_used)]

use fieldseal_journal::{Cause, DraftWrite, Replica, StreamId, WallTime};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::DeviceId;

use super::*;

const RECORD: RecordId = RecordId([5; 16]);

fn state(kind: &str, writes: Vec<DraftWrite>) -> RecordState {
    let mut replica = Replica::new(StreamId { device: DeviceId([1; 16]), incarnation: 0 });
    let mut drafts = vec![DraftWrite::Create { record: RECORD, kind: kind.into() }];
    drafts.extend(writes);
    replica.commit(drafts, WallTime { unix_ms: 1, offset_minutes: 0 }, Cause::Edit, None).unwrap();
    replica.record(RECORD).unwrap().clone()
}

fn put(field: &str, value: Value) -> DraftWrite {
    DraftWrite::Put { record: RECORD, field: field.into(), value, parents: None }
}

#[test]
fn an_observation_gives_its_title_links_cells_and_words() {
    let site = RecordId([7; 16]);
    let state = state(
        "observation",
        vec![
            put("title", Value::Text("Falta de agua".into())),
            put("ref", Value::Text("MA-O-007".into())),
            put("site", Value::Link(site)),
            DraftWrite::TextReplace { record: RECORD, field: "text".into(), text: "El depósito estaba vacío.".into(), parents: None },
            DraftWrite::Add { record: RECORD, field: "evidence".into(), elements: vec![RecordId([8; 16]).to_string()] },
        ],
    );
    let derived = derive(&state).unwrap();
    assert_eq!((derived.title.as_str(), derived.title_key.as_str()), ("Falta de agua", "falta de agua"));
    assert_eq!((derived.reference.as_str(), derived.reference_key.as_str()), ("MA-O-007", "MA-O-000000007"));
    assert_eq!(derived.links, BTreeSet::from([("evidence".to_owned(), RecordId([8; 16])), ("site".to_owned(), site)]));
    assert!(derived.conflicts.is_empty());
    assert_eq!(derived.search_title.body, "ma o 007 ¶ falta de agua ¶ ");
    assert_eq!(derived.search.body, "ma o 007 ¶ falta de agua ¶ el deposito estaba vacio ¶ ");
    assert_eq!(derived.cells.holds("site", &site.to_string()), Some(true));
    assert_eq!(derived.cells.holds("text", "El"), Some(false), "long texts are in no cell");
}

#[test]
fn a_record_without_a_title_is_named_by_its_text_or_file() {
    let text = |text: &str| DraftWrite::TextReplace { record: RECORD, field: "text".into(), text: text.into(), parents: None };
    assert_eq!(derive(&state("observation", vec![text("\n No water since noon. \nSecond line")])).unwrap().title, "No water since noon.");
    let long = derive(&state("observation", vec![text(&"word ".repeat(100))])).unwrap();
    assert_eq!(long.title.chars().count(), LONGEST_TITLE);
    let photo = derive(&state("evidence", vec![put("file_name", Value::Text("IMG_0420.JPG".into()))])).unwrap();
    assert_eq!((photo.title.as_str(), photo.title_key.as_str()), ("IMG_0420.JPG", "img 000000420 jpg"));
    assert_eq!(derive(&state("observation", vec![])).unwrap().title, "");
}

#[test]
fn what_is_not_searchable_is_not_in_the_index() {
    let state = state("source_identity", vec![put("real_name", Value::Text("Canary".into()))]);
    let derived = derive(&state).unwrap();
    assert!(!format!("{:?}", derived.search).to_lowercase().contains("canary"));
}

#[test]
fn numbers_in_keys_sort_by_value() {
    let mut references = vec!["MA-O-1000", "MA-O-999", "MA-I-02", "B2-O-1", "B10-O-1"];
    references.sort_by_key(|reference| reference_key(reference));
    assert_eq!(references, ["B2-O-1", "B10-O-1", "MA-I-02", "MA-O-999", "MA-O-1000"]);
    assert!(key("Camp 9") < key("camp 10"));
    assert_eq!(key("Ñandú"), key("nandu"));
}
