#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::Position;
use fieldseal_seal::DeviceId;

use super::*;
use crate::StreamId;

fn stream(device: u8) -> StreamId {
    StreamId { device: DeviceId([device; 16]), incarnation: 0 }
}

fn put(record: u8, field: &str, value: Value) -> Write {
    Write { record: RecordId([record; 16]), field: field.into(), operation: Operation::Put { value, parents: vec![] } }
}

fn change(writes: Vec<Write>) -> Change {
    Change {
        dot: stream(1).dot(1),
        seen: VersionVector::new(),
        at: WallTime { unix_ms: -5, offset_minutes: 180 },
        cause: Cause::Edit,
        reason: None,
        writes,
    }
}

#[test]
fn bytes_and_back() {
    let mut change = change(vec![
        Write { record: RecordId([1; 16]), field: String::new(), operation: Operation::Create { kind: "site".into() } },
        put(1, "name", Value::Text("نقطة".into())),
        put(1, "position", Value::Position(Position { latitude: 30.1, longitude: 47.7, accuracy_m: None })),
        Write {
            record: RecordId([2; 16]),
            field: "tags".into(),
            operation: Operation::Remove { elements: vec![Removal { element: "a".into(), additions: vec![stream(2).dot(4)] }] },
        },
    ]);
    change.seen = [stream(2).dot(4)].into_iter().collect();
    change.reason = Some("read the register again".into());
    let bytes = change.encode();
    assert_eq!(Change::decode(&bytes).unwrap(), change);
}

#[test]
fn the_bytes_stay() {
    let change = change(vec![put(1, "name", Value::Text("Zubair".into()))]);
    let hex: String = change.encode().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, include_str!("../tests/vectors/change.hex").trim());
}

#[test]
fn rules_of_a_change() {
    let good = change(vec![put(1, "a", Value::Empty), put(1, "b", Value::Empty)]);
    assert_eq!(good.check(), Ok(()));
    let refused = |alter: &dyn Fn(&mut Change), expected: ChangeError| {
        let mut change = good.clone();
        alter(&mut change);
        assert_eq!(change.check(), Err(expected.clone()));
        assert_eq!(Change::decode(&change.encode()), Err(expected), "decoding applies the same rules");
    };
    refused(&|c| c.dot.counter = 0, ChangeError::ZeroCounter);
    refused(&|c| c.seen.observe(stream(1).dot(1)), ChangeError::SeenOwnStream);
    refused(&|c| c.writes.clear(), ChangeError::NoWrites);
    refused(&|c| c.writes.swap(0, 1), ChangeError::WriteOrder);
    refused(&|c| c.writes[1] = c.writes[0].clone(), ChangeError::WriteOrder);
    refused(&|c| c.writes[0].field.clear(), ChangeError::Missing("field name"));
    refused(&|c| c.writes[1] = put(1, "b", Value::Decimal(f64::NAN)), ChangeError::NotFinite);
    let limit = MAX_VALUE_BYTES;
    refused(
        &|c| c.writes[1] = put(1, "b", Value::Text("x".repeat(limit + 1))),
        ChangeError::TooLong { what: "value", bytes: limit + 1, limit },
    );
    refused(
        &|c| c.writes[1].operation = Operation::Put { value: Value::Empty, parents: vec![stream(2).dot(2), stream(2).dot(1)] },
        ChangeError::NameOrder("parents"),
    );
    refused(&|c| c.writes[1].operation = Operation::Add { elements: vec![] }, ChangeError::Missing("elements"));
    refused(&|c| c.writes[1].operation = Operation::Add { elements: vec!["".into()] }, ChangeError::Missing("element"));
    refused(&|c| c.writes[1].operation = Operation::Add { elements: vec!["b".into(), "a".into()] }, ChangeError::NameOrder("elements"));
    refused(&|c| c.writes[1].operation = Operation::Create { kind: "site".into() }, ChangeError::Missing("field name"));
    refused(&|c| c.writes[1].operation = Operation::Text { update: vec![], parents: vec![] }, ChangeError::Missing("text update"));
    let parents: Vec<Dot> = (1..=MAX_TEXT_PARENTS as u64 + 1).map(|counter| stream(2).dot(counter)).collect();
    refused(
        &|c| c.writes[1].operation = Operation::Text { update: vec![1], parents: parents.clone() },
        ChangeError::TooMany { what: "parents of a text", count: MAX_TEXT_PARENTS + 1, limit: MAX_TEXT_PARENTS },
    );
    refused(&|c| c.writes[1].operation = Operation::Review { sides: vec![stream(2).dot(1)] }, ChangeError::Missing("side"));
    refused(
        &|c| c.writes[1].operation = Operation::Remove { elements: vec![Removal { element: "a".into(), additions: vec![] }] },
        ChangeError::Missing("additions"),
    );
    refused(
        &|c| c.reason = Some("x".repeat(MAX_REASON_BYTES + 1)),
        ChangeError::TooLong { what: "reason", bytes: MAX_REASON_BYTES + 1, limit: MAX_REASON_BYTES },
    );
}

#[test]
fn other_encodings_of_the_same_change_are_refused() {
    let bytes = change(vec![put(1, "a", Value::Integer(7))]).encode();
    assert!(Change::decode(&bytes).is_ok());
    for cut in 0..bytes.len() {
        assert!(matches!(Change::decode(&bytes[..cut]), Err(ChangeError::Encoding(_))));
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert!(matches!(Change::decode(&longer), Err(ChangeError::Encoding(_))));
    assert!(matches!(Change::decode(&vec![0; MAX_CHANGE_BYTES + 1]), Err(ChangeError::TooLarge { .. })));
}
