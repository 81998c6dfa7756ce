#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::DeviceId;

use super::*;
use crate::{Cause, StreamId, VersionVector, WallTime};

fn stream(device: u8) -> StreamId {
    StreamId { device: DeviceId([device; 16]), incarnation: 0 }
}

fn change(counter: u64, seen: &[Dot]) -> Change {
    Change {
        dot: stream(1).dot(counter),
        seen: seen.iter().copied().collect(),
        at: WallTime { unix_ms: 0, offset_minutes: 0 },
        cause: Cause::Edit,
        reason: None,
        writes: vec![],
    }
}

#[test]
fn in_order_out_of_order_and_again() {
    let applied: VersionVector = [stream(1).dot(2), stream(2).dot(5)].into_iter().collect();
    let ready = |change: &Change| readiness(&applied, change, &"this", None);
    assert_eq!(ready(&change(3, &[stream(2).dot(5)])), Readiness::Ready);
    assert_eq!(ready(&change(2, &[])), Readiness::Duplicate);
    assert_eq!(ready(&change(5, &[])), Readiness::Missing(vec![stream(1).dot(4)]));
    assert_eq!(ready(&change(3, &[stream(2).dot(6)])), Readiness::Missing(vec![stream(2).dot(6)]));
    assert_eq!(ready(&change(4, &[stream(2).dot(6)])), Readiness::Missing(vec![stream(2).dot(6), stream(1).dot(3)]));
}

#[test]
fn one_dot_given_twice_is_a_fork_whether_applied_or_held() {
    let applied: VersionVector = [stream(1).dot(2)].into_iter().collect();
    assert_eq!(readiness(&applied, &change(2, &[]), &"this", Some(&"other")), Readiness::Forked);
    assert_eq!(readiness(&applied, &change(2, &[]), &"this", Some(&"this")), Readiness::Duplicate);
    assert_eq!(readiness(&applied, &change(9, &[]), &"this", Some(&"other")), Readiness::Forked);
    assert_eq!(readiness(&applied, &change(3, &[]), &"this", Some(&"this")), Readiness::Ready, "a held change becomes ready");
}
