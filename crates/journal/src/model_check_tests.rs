#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::Value;
use fieldseal_seal::DeviceId;

use super::*;
use crate::{Cause, Dot, Removal, VersionVector, WallTime, Write};

const DOT: Dot = Dot { device: DeviceId([1; 16]), incarnation: 0, counter: 1 };
const RECORD: RecordId = RecordId([1; 16]);

fn check(unknown: Unknown, kind: &str, field: &str, operation: Operation) -> Result<(), ModelMismatch> {
    let change = Change {
        dot: DOT,
        seen: VersionVector::new(),
        at: WallTime { unix_ms: 0, offset_minutes: 0 },
        cause: Cause::Edit,
        reason: None,
        writes: vec![Write { record: RECORD, field: field.into(), operation }],
    };
    check_against_model(&change, unknown, |_| (!kind.is_empty()).then(|| kind.to_owned()))
}

fn put(value: Value) -> Operation {
    Operation::Put { value, parents: vec![] }
}

#[test]
fn what_fits() {
    let fits = |field, operation| assert_eq!(check(Unknown::Refuse, "observation", field, operation), Ok(()));
    fits("title", put(Value::Text("Water tank empty".into())));
    fits("title", put(Value::Empty));
    fits("polarity", put(Value::Text("concern".into())));
    fits("text", Operation::Text { update: vec![0, 0], parents: vec![] });
    fits("text", Operation::Review { sides: vec![DOT] });
    fits("paragraphs", Operation::Add { elements: vec!["64".into()] });
    fits("paragraphs", Operation::Remove { elements: vec![Removal { element: "64".into(), additions: vec![DOT] }] });
}

#[test]
fn what_does_not_fit() {
    let misfit = |field, operation| check(Unknown::Keep, "observation", field, operation).unwrap_err();
    assert!(matches!(misfit("polarity", put(Value::Text("dreadful".into()))), ModelMismatch::Value { .. }));
    assert!(matches!(misfit("count_seen", put(Value::Text("2".into()))), ModelMismatch::Value { .. }));
    assert!(matches!(misfit("paragraphs", Operation::Add { elements: vec!["999".into()] }), ModelMismatch::Value { .. }));
    assert!(matches!(misfit("text", put(Value::Empty)), ModelMismatch::OtherMerge { merge: "text", .. }));
    assert!(matches!(misfit("title", Operation::Add { elements: vec!["x".into()] }), ModelMismatch::OtherMerge { .. }));
    assert!(matches!(misfit("title", Operation::Text { update: vec![0], parents: vec![] }), ModelMismatch::OtherMerge { .. }));
}

#[test]
fn what_a_later_version_may_know() {
    assert!(matches!(check(Unknown::Refuse, "observation", "smell", put(Value::Empty)), Err(ModelMismatch::NoField { .. })));
    assert_eq!(check(Unknown::Keep, "observation", "smell", put(Value::Empty)), Ok(()));
    assert!(matches!(check(Unknown::Refuse, "dream", "x", put(Value::Empty)), Err(ModelMismatch::NoKind { .. })));
    assert_eq!(check(Unknown::Keep, "dream", "x", put(Value::Empty)), Ok(()));
    assert!(matches!(check(Unknown::Refuse, "", "", Operation::Create { kind: "dream".into() }), Err(ModelMismatch::NoKind { .. })));
    assert_eq!(check(Unknown::Refuse, "", "", Operation::Create { kind: "site".into() }), Ok(()));
    assert!(matches!(check(Unknown::Keep, "", "title", put(Value::Empty)), Err(ModelMismatch::NoRecord { .. })));
}
