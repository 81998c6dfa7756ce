//! `tests/vectors/payload.json`: changes, their salts and commitments, and the payload of a segment that holds them (docs/protocol.md, section 10).
//!
//! Write it anew with `FIELDSEAL_WRITE_VECTORS=1 cargo test -p fieldseal-journal --test payload`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use data_encoding::HEXLOWER;
use fieldseal_journal::{Cause, Change, Dot, Operation, PackedChange, Removal, StreamId, WallTime, Write, pack, unpack};
use fieldseal_model::{Position, RecordId, Value};
use fieldseal_seal::{CompartmentId, DeviceId, Hash, chain};
use serde_json::json;

const STREAM: StreamId = StreamId { device: DeviceId([0xa1; 16]), incarnation: 7 };
const OTHER: StreamId = StreamId { device: DeviceId([0xb0; 16]), incarnation: 0 };
const COMPARTMENT: CompartmentId = CompartmentId([0x0c; 16]);

/// Every operation and every type of value once.
fn changes() -> Vec<Change> {
    let record = RecordId::from_parts(1_770_000_000_000, [0x5a; 10]);
    let write = |field: &str, operation| Write { record, field: field.into(), operation };
    let put = |field: &str, value| write(field, Operation::Put { value, parents: vec![] });
    let change = |counter, seen: &[Dot], cause, reason: Option<&str>, mut writes: Vec<Write>| {
        writes.sort_by(|a, b| a.field.cmp(&b.field));
        Change {
            dot: STREAM.dot(counter),
            seen: seen.iter().copied().collect(),
            at: WallTime { unix_ms: 1_770_000_000_000, offset_minutes: -180 },
            cause,
            reason: reason.map(str::to_owned),
            writes,
        }
    };
    let values = vec![
        write("", Operation::Create { kind: "observation".into() }),
        put("a", Value::Empty),
        put("b", Value::Boolean(true)),
        put("c", Value::Integer(-34)),
        put("d", Value::Decimal(24.5)),
        put("e", Value::Text("خزان".into())),
        put("f", Value::Instant { unix_ms: 1_770_000_000_000, zone: "Asia/Baghdad".into() }),
        put("g", Value::Position(Position { latitude: 30.5, longitude: 47.75, accuracy_m: Some(12.0) })),
        put("h", Value::Position(Position { latitude: 0.0, longitude: -0.25, accuracy_m: None })),
        put("i", Value::Link(record)),
        put("j", Value::Blob(vec![1, 2, 3])),
    ];
    let first_edit = [1, 1, 7, 0, 4, 1, 4, b't', b'e', b'x', b't', 2, b'o', b'k', 0];
    let mixed = vec![
        write("e", Operation::Put { value: Value::Text("tank".into()), parents: vec![STREAM.dot(1), OTHER.dot(300)] }),
        write("k", Operation::Text { update: first_edit.to_vec(), parents: vec![OTHER.dot(299)] }),
        write("l", Operation::Add { elements: vec!["54".into(), "67(a)".into()] }),
        write("m", Operation::Remove { elements: vec![Removal { element: "64".into(), additions: vec![OTHER.dot(12)] }] }),
        write("n", Operation::Review { sides: vec![STREAM.dot(1), OTHER.dot(299)] }),
    ];
    vec![change(1, &[], Cause::Import, None, values), change(2, &[OTHER.dot(300)], Cause::Resolve, Some("read the gauge again"), mixed)]
}

fn packed() -> Vec<PackedChange> {
    let [first, second] = changes().try_into().unwrap();
    let erased = PackedChange::Erased { commitment: Hash([0xee; 32]), seen: [OTHER.dot(301)].into_iter().collect() };
    vec![
        PackedChange::Whole { salt: [0x11; 16], change: first.encode() },
        PackedChange::Whole { salt: [0x22; 16], change: second.encode() },
        erased,
    ]
}

#[test]
fn the_payload_vector_is_current() {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/payload.json"));
    let items = packed();
    let mut link = chain::stream_origin(&COMPARTMENT, &STREAM.device, STREAM.incarnation);
    let origin = link;
    let described: Vec<_> = items
        .iter()
        .map(|item| {
            let commitment = match item {
                PackedChange::Whole { salt, change } => chain::commitment(salt, change),
                PackedChange::Erased { commitment, .. } => *commitment,
            };
            link = chain::next_link(&link, &commitment);
            let hex = |bytes: &[u8]| HEXLOWER.encode(bytes);
            match item {
                PackedChange::Whole { salt, change } => json!({
                    "change": hex(change), "salt": hex(salt), "commitment": hex(&commitment.0), "link": hex(&link.0),
                }),
                PackedChange::Erased { seen, .. } => json!({
                    "erased": { "seen": seen.iter().map(|dot| dot.to_string()).collect::<Vec<_>>() },
                    "commitment": hex(&commitment.0), "link": hex(&link.0),
                }),
            }
        })
        .collect();
    let now = |payload: &str| {
        json!({
            "compartment": HEXLOWER.encode(&COMPARTMENT.0),
            "device": HEXLOWER.encode(&STREAM.device.0),
            "incarnation": STREAM.incarnation,
            "origin": HEXLOWER.encode(&origin.0),
            "items": described,
            "payload": payload,
        })
    };
    if std::env::var_os("FIELDSEAL_WRITE_VECTORS").is_some() {
        let payload = HEXLOWER.encode(&pack(&items).unwrap());
        std::fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&now(&payload)).unwrap())).unwrap();
    }
    let stored: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    // How Zstandard compresses may change with its version; what comes out of it may not.
    let payload = stored["payload"].as_str().unwrap();
    assert_eq!(stored, now(payload), "payload.json is not what this code makes: a format changed");
    assert_eq!(unpack(&HEXLOWER.decode(payload.as_bytes()).unwrap(), 100_000).unwrap(), items);
}

#[test]
fn the_changes_are_well_formed() {
    for change in changes() {
        assert_eq!(Change::decode(&change.encode()).unwrap(), change);
    }
}
