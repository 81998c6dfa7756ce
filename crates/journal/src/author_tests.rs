#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::convert::Infallible;

use fieldseal_seal::DeviceId;

use super::*;
use crate::{Received, Replica, StreamId, apply};

const SITE: RecordId = RecordId([1; 16]);

fn stream(device: u8) -> StreamId {
    StreamId { device: DeviceId([device; 16]), incarnation: 0 }
}

fn at() -> WallTime {
    WallTime { unix_ms: 0, offset_minutes: 0 }
}

fn write(replica: &mut Replica, draft: DraftWrite) -> Result<Option<Dot>, AuthorError<Infallible>> {
    replica.commit(vec![draft], at(), Cause::Edit, None)
}

fn site(device: u8) -> Replica {
    let mut replica = Replica::new(stream(device));
    write(&mut replica, DraftWrite::Create { record: SITE, kind: "site".into() }).unwrap();
    replica
}

fn put(value: &str, parents: Option<Vec<Dot>>) -> DraftWrite {
    DraftWrite::Put { record: SITE, field: "name".into(), value: Value::Text(value.into()), parents }
}

fn exchange(a: &mut Replica, b: &mut Replica) {
    for bytes in a.lacking(b.applied()) {
        b.receive(&bytes);
    }
    for bytes in b.lacking(a.applied()) {
        a.receive(&bytes);
    }
    assert_eq!(a.canonical_bytes().unwrap(), b.canonical_bytes().unwrap());
}

#[test]
fn a_record_and_its_fields_in_one_change() {
    let mut replica = Replica::new(stream(1));
    let drafts = vec![
        put("Zubair South", None),
        DraftWrite::Add { record: SITE, field: "companies".into(), elements: vec![RecordId([5; 16]).to_string()] },
        DraftWrite::Create { record: SITE, kind: "site".into() },
    ];
    let dot = replica.commit(drafts, at(), Cause::Import, Some("from the list")).unwrap().unwrap();
    let state = replica.record(SITE).unwrap();
    assert_eq!((state.kind(), state.created()), (Some("site"), Some(dot)));
    assert_eq!(*state.register("name").unwrap().shown(), Value::Text("Zubair South".into()));
    let change = Change::decode(replica.change(&dot).unwrap()).unwrap();
    assert_eq!((change.cause, change.reason.as_deref()), (Cause::Import, Some("from the list")));
}

#[test]
fn what_stands_already_is_no_change() {
    let mut replica = site(1);
    let first = write(&mut replica, put("a", None)).unwrap().unwrap();
    assert_eq!(write(&mut replica, put("a", None)).unwrap(), None);
    assert_eq!(write(&mut replica, put("a", Some(vec![first]))).unwrap(), None);
    let empty = DraftWrite::Put { record: SITE, field: "alias_for_reports".into(), value: Value::Empty, parents: None };
    assert_eq!(write(&mut replica, empty).unwrap(), None, "emptying what nobody filled");
    let remove = DraftWrite::Remove { record: SITE, field: "companies".into(), elements: vec![RecordId([5; 16]).to_string()] };
    assert_eq!(write(&mut replica, remove).unwrap(), None);
    assert_eq!(replica.applied().counter(stream(1)), 2);
}

#[test]
fn concurrent_values_stay_until_somebody_who_has_seen_them_decides() {
    let (mut a, mut b) = (site(1), Replica::new(stream(2)));
    exchange(&mut a, &mut b);
    let ours = write(&mut a, put("pump station", None)).unwrap().unwrap();
    let theirs = write(&mut b, put("pumping station", None)).unwrap().unwrap();
    exchange(&mut a, &mut b);
    let register = a.record(SITE).unwrap().register("name").unwrap();
    assert!(register.is_conflicted());
    assert_eq!(register.values().map(|(dot, _)| dot).collect::<Vec<_>>(), [ours, theirs]);
    assert_eq!(a.record(SITE).unwrap().conflicted_fields().unwrap().len(), 1);
    // Somebody whose screen still shows one of them replaces that one only.
    write(&mut a, put("station", Some(vec![ours]))).unwrap();
    assert!(a.record(SITE).unwrap().register("name").unwrap().is_conflicted());
    write(&mut a, put("pumping station", None)).unwrap().unwrap();
    assert!(!a.record(SITE).unwrap().register("name").unwrap().is_conflicted());
    exchange(&mut a, &mut b);
}

#[test]
fn the_same_value_written_twice_is_no_conflict() {
    let (mut a, mut b) = (site(1), Replica::new(stream(2)));
    exchange(&mut a, &mut b);
    write(&mut a, put("same", None)).unwrap();
    write(&mut b, put("same", None)).unwrap();
    exchange(&mut a, &mut b);
    let register = a.record(SITE).unwrap().register("name").unwrap();
    assert_eq!((register.values().count(), register.is_conflicted()), (2, false));
    assert!(a.record(SITE).unwrap().conflicts().unwrap().is_empty());
}

#[test]
fn drafts_that_cannot_be_written_write_nothing() {
    let mut replica = site(1);
    let before = replica.canonical_bytes().unwrap();
    let refused = |replica: &mut Replica, drafts| replica.commit(drafts, at(), Cause::Edit, None).unwrap_err();
    assert!(matches!(refused(&mut replica, vec![put("a", None), put("b", None)]), AuthorError::WrittenTwice { .. }));
    assert!(matches!(refused(&mut replica, vec![DraftWrite::Create { record: SITE, kind: "site".into() }]), AuthorError::Exists { .. }));
    let unknown = vec![put("a", Some(vec![stream(4).dot(1)]))];
    assert!(matches!(refused(&mut replica, unknown), AuthorError::Placement(_)));
    let elsewhere = DraftWrite::Put { record: RecordId([2; 16]), field: "name".into(), value: Value::Text("b".into()), parents: None };
    assert!(matches!(refused(&mut replica, vec![put("a", None), elsewhere]), AuthorError::Model(ModelMismatch::NoRecord { .. })));
    let no_field = DraftWrite::Add { record: SITE, field: "nonsense".into(), elements: vec!["x".into()] };
    assert!(matches!(refused(&mut replica, vec![put("a", None), no_field]), AuthorError::Model(ModelMismatch::NoField { .. })));
    assert_eq!(replica.canonical_bytes().unwrap(), before);
}

#[test]
fn a_change_says_once_what_its_author_had_seen() {
    let (mut a, mut b) = (site(1), Replica::new(stream(2)));
    exchange(&mut a, &mut b);
    let first = write(&mut b, put("one", None)).unwrap().unwrap();
    let second = write(&mut b, put("two", None)).unwrap().unwrap();
    let seen = |replica: &Replica, dot| Change::decode(replica.change(&dot).unwrap()).unwrap().seen;
    assert_eq!(seen(&b, first).iter().collect::<Vec<_>>(), [stream(1).dot(1)]);
    assert!(seen(&b, second).is_empty(), "said already");
    assert_eq!(a.receive(b.change(&second).unwrap()), Received::Held);
    assert_eq!(a.receive(b.change(&first).unwrap()), Received::Applied(2));
}

#[test]
fn a_loader_that_fails_stops_everything() {
    let none = VersionVector::new();
    let authoring = Authoring { dot: stream(1).dot(1), applied: &none, previous: &none, at: at(), cause: Cause::Edit, reason: None };
    let failed = author(vec![put("a", None)], authoring.clone(), |_| Err("disk"));
    assert!(matches!(failed, Err(AuthorError::Load("disk"))));
    let placed = author(vec![DraftWrite::Create { record: SITE, kind: "site".into() }], authoring, |_| Ok::<_, &str>(None));
    let placed = placed.unwrap().unwrap();
    assert!(matches!(apply(&placed, |_| Err("disk")), Err(crate::ApplyError::Load("disk"))));
}
