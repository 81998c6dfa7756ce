//! Golden vectors: the bytes of changes and of states, and what merging makes of them. `tests/vectors/merge.json` is what a second implementation can be
//! checked with (docs/decisions/0201-how-changes-merge.md).
//!
//! After a deliberate change of format, write them anew with `FIELDSEAL_WRITE_VECTORS=1 cargo test -p fieldseal-journal --test vectors`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use data_encoding::HEXLOWER;
use fieldseal_journal::{Cause, Conflict, Dot, DraftWrite, Replica, StreamId, VersionVector, WallTime};
use fieldseal_model::{Merge, Position, RecordId, Value, kind};
use fieldseal_seal::DeviceId;
use serde_json::{Map, json};

const RECORD: RecordId = RecordId([0x0a; 16]);

/// Two officers, named peers whose ids tell them apart at sight.
struct Story {
    alice: Replica,
    bob: Replica,
    minute: i64,
}

impl Story {
    fn begin(kind: &str) -> Self {
        let stream = |device, incarnation| StreamId { device: DeviceId([device; 16]), incarnation };
        let mut story = Self { alice: Replica::new(stream(0xa1, 0)), bob: Replica::new(stream(0xb0, 3)), minute: 0 };
        story.alice(vec![DraftWrite::Create { record: RECORD, kind: kind.into() }], Cause::Edit);
        story.exchange();
        story
    }

    fn alice(&mut self, drafts: Vec<DraftWrite>, cause: Cause) -> Dot {
        self.minute += 1;
        write(&mut self.alice, drafts, cause, self.minute)
    }

    fn bob(&mut self, drafts: Vec<DraftWrite>, cause: Cause) -> Dot {
        self.minute += 1;
        write(&mut self.bob, drafts, cause, -self.minute)
    }

    fn exchange(&mut self) {
        for bytes in self.alice.lacking(self.bob.applied()) {
            self.bob.receive(&bytes);
        }
        for bytes in self.bob.lacking(self.alice.applied()) {
            self.alice.receive(&bytes);
        }
    }

    /// All changes, and what is true after them.
    fn end(mut self, name: &str) -> serde_json::Value {
        self.exchange();
        assert_eq!(self.alice.canonical_bytes(), self.bob.canonical_bytes());
        let changes: Vec<String> = self.alice.lacking(&VersionVector::new()).iter().map(|bytes| HEXLOWER.encode(bytes)).collect();
        json!({ "name": name, "changes": changes, "state": state(&self.alice) })
    }
}

fn write(replica: &mut Replica, drafts: Vec<DraftWrite>, cause: Cause, minute: i64) -> Dot {
    let at = WallTime { unix_ms: 1_770_000_000_000 + minute * 60_000, offset_minutes: 180 };
    replica.commit(drafts, at, cause, (cause == Cause::Resolve).then_some("seen again on site")).unwrap().unwrap()
}

fn state(replica: &Replica) -> serde_json::Value {
    let state = replica.record(RECORD).unwrap();
    let conflicts = state.conflicts().unwrap();
    let mut fields = Map::new();
    for field in kind(state.kind().unwrap()).unwrap().fields {
        let told = match field.merge {
            Merge::Register => state.register(field.name).map(|register| {
                let value = |(dot, value): (Dot, &Value)| json!({ "dot": dot.to_string(), "value": value.to_json() });
                json!({ "values": register.values().map(value).collect::<Vec<_>>() })
            }),
            Merge::Set => state.set(field.name).map(|set| json!({ "elements": set.elements().collect::<Vec<_>>() })),
            Merge::Text => state.text(field.name).map(|text| {
                let heads: Vec<String> = text.heads().map(|dot| dot.to_string()).collect();
                json!({ "text": text.text(), "heads": heads })
            }),
        };
        fields.extend(told.map(|told| (field.name.to_owned(), told)));
    }
    let to_review: Vec<serde_json::Value> = conflicts
        .iter()
        .filter_map(|conflict| match conflict {
            Conflict::Text { field, overlap, .. } => {
                let sides: Vec<_> = overlap.sides.iter().map(|side| json!({ "dot": side.dot.to_string(), "text": side.text })).collect();
                Some(json!({ "field": field, "base": overlap.base, "sides": sides }))
            }
            Conflict::Register { .. } => None,
        })
        .collect();
    let conflicts: Vec<&str> = conflicts.iter().map(Conflict::field).collect();
    let canonical = HEXLOWER.encode(&state.canonical_bytes().unwrap());
    json!({ "kind": state.kind(), "fields": fields, "conflicts": conflicts, "to_review": to_review, "canonical": canonical })
}

fn put(field: &str, value: Value, parents: Option<Vec<Dot>>) -> DraftWrite {
    DraftWrite::Put { record: RECORD, field: field.into(), value, parents }
}

fn line(text: &str) -> Value {
    Value::Text(text.into())
}

fn text(text: &str) -> DraftWrite {
    DraftWrite::TextReplace { record: RECORD, field: "text".into(), text: text.into(), parents: None }
}

fn stories() -> serde_json::Value {
    let mut values = Story::begin("site");
    values.alice(
        vec![
            put("name", line("محطة ضخ الزبير"), None),
            put("position", Value::Position(Position { latitude: 30.125, longitude: 47.75, accuracy_m: Some(12.0) }), None),
        ],
        Cause::Import,
    );

    let mut disagreement = Story::begin("observation");
    let screen = disagreement.alice(vec![put("title", line("Water tank"), None)], Cause::Edit);
    disagreement.exchange();
    disagreement.alice(vec![put("title", line("Water tank empty"), None)], Cause::Edit);
    disagreement.bob(vec![put("title", line("Tank dry at 11:40"), Some(vec![screen]))], Cause::Edit);

    let mut decision = Story::begin("observation");
    decision.alice(vec![put("count_seen", Value::Integer(34), None)], Cause::Edit);
    decision.bob(vec![put("count_seen", Value::Integer(21), None)], Cause::Edit);
    decision.exchange();
    decision.bob(vec![put("count_seen", Value::Integer(34), None)], Cause::Resolve);

    let mut set = Story::begin("observation");
    let paragraphs = |elements: &[&str]| elements.iter().map(|e| (*e).to_owned()).collect::<Vec<_>>();
    let add = |elements| DraftWrite::Add { record: RECORD, field: "paragraphs".into(), elements: paragraphs(elements) };
    let remove = |elements| DraftWrite::Remove { record: RECORD, field: "paragraphs".into(), elements: paragraphs(elements) };
    set.alice(vec![add(&["54", "64"])], Cause::Edit);
    set.exchange();
    set.alice(vec![remove(&["54", "64"])], Cause::Edit);
    set.bob(vec![add(&["64", "67(a)"])], Cause::Edit);

    let apart = |ours: &str, theirs: &str| {
        let mut story = Story::begin("observation");
        story.alice(vec![text("paid low wages 😀")], Cause::Edit);
        story.exchange();
        let (one, two) = (story.alice(vec![text(ours)], Cause::Edit), story.bob(vec![text(theirs)], Cause::Edit));
        (story, one, two)
    };
    let (merged, _, _) = apart("paid late wages 😀", "paid low salaries 😀");
    let (overlap, _, _) = apart("paid late wages 😀", "paid fair wages 😀");
    let (mut reviewed, one, two) = apart("paid late wages 😀", "paid fair wages 😀");
    reviewed.exchange();
    let review = DraftWrite::Review { record: RECORD, field: "text".into(), sides: vec![one, two] };
    reviewed.bob(vec![review, text("paid late and fair wages 😀")], Cause::Resolve);
    let (mut lines, _, _) = apart("paid low wages 😀\nno water", "paid low wages 😀\n21 armed");
    lines.exchange();
    lines.alice(vec![text(lines.alice.record(RECORD).unwrap().text("text").unwrap().text().to_uppercase().as_str())], Cause::Edit);

    json!({ "stories": [
        values.end("values of several types"),
        disagreement.end("two people write one field, one of them from an old screen"),
        decision.end("a person decides"),
        set.end("an addition wins over a concurrent removal"),
        merged.end("edits of different words"),
        overlap.end("edits of the same word"),
        reviewed.end("edits of the same word, reviewed and settled"),
        lines.end("a line added by each, joined later"),
    ]})
}

#[test]
fn the_vectors_are_current() {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/merge.json"));
    let now = stories();
    if std::env::var_os("FIELDSEAL_WRITE_VECTORS").is_some() {
        std::fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&now).unwrap())).unwrap();
    }
    let stored: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert!(stored == now, "merge.json is not what this code makes: a format or a rule changed");
}

/// Whoever has the vectors' changes, in whatever order, comes to the vectors' states.
#[test]
fn the_vectors_changes_lead_to_their_states() {
    for story in stories()["stories"].as_array().unwrap() {
        let mut reader = Replica::new(StreamId { device: DeviceId([0xc0; 16]), incarnation: 0 });
        for bytes in story["changes"].as_array().unwrap().iter().rev() {
            reader.receive(&HEXLOWER.decode(bytes.as_str().unwrap().as_bytes()).unwrap());
        }
        assert_eq!(state(&reader), story["state"]);
    }
}
