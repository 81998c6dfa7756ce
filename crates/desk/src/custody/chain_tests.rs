#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{Event, verify::links};

fn event(sequence: i64, previous: &str) -> Event {
    let mut event = Event {
        evidence: "01920000-0000-7000-8000-000000000001".to_owned(),
        sequence,
        at_ms: 1_770_367_200_123,
        actor: "M. \"Aldvik\" علي".to_owned(),
        device: "d0".to_owned(),
        incarnation: 7,
        action: "viewed".to_owned(),
        content: "original".to_owned(),
        content_sha256: "ab".repeat(32),
        reason: "a line\nand\tanother \\ one".to_owned(),
        previous: previous.to_owned(),
        hash: String::new(),
    };
    event.hash = event.computed_hash();
    event
}

fn chain() -> Vec<Event> {
    let mut events = vec![event(1, "")];
    for sequence in 2..=4 {
        let previous = events.last().unwrap().hash.clone();
        events.push(event(sequence, &previous));
    }
    events
}

/// The bytes are what `json.dumps([…], ensure_ascii=False, separators=(",", ":"))` of Python writes.
#[test]
fn the_canonical_bytes_are_those_of_the_document() {
    let text = String::from_utf8(event(1, "").canonical()).unwrap();
    let expected = format!(
        "[\"fieldseal.custody.1\",\"01920000-0000-7000-8000-000000000001\",\"d0\",\"7\",\"1\",\"2026-02-06T08:40:00.123Z\",\
         \"M. \\\"Aldvik\\\" علي\",\"viewed\",\"original\",\"{}\",\"a line\\nand\\tanother \\\\ one\",\"\"]",
        "ab".repeat(32)
    );
    assert_eq!(text, expected);
}

#[test]
fn a_whole_chain_has_no_break() {
    assert!(links(&chain().iter().collect::<Vec<_>>()).is_empty());
}

#[test]
fn whatever_is_altered_taken_out_doubled_or_moved_is_named() {
    let names = |events: &[Event]| {
        let breaks = links(&events.iter().collect::<Vec<_>>());
        breaks.into_iter().map(|(sequence, what)| (sequence, what.code())).collect::<Vec<_>>()
    };
    let mut altered = chain();
    altered[1].reason = "another reason".to_owned();
    assert_eq!(names(&altered), [(2, "altered")]);
    let mut rehashed = altered.clone();
    rehashed[1].hash = rehashed[1].computed_hash();
    assert_eq!(names(&rehashed), [(3, "unlinked")]);
    let mut without = chain();
    without.remove(1);
    assert_eq!(names(&without), [(2, "missing")]);
    let mut doubled = chain();
    doubled.insert(2, event(2, &doubled[0].hash));
    doubled[2].at_ms += 1;
    doubled[2].hash = doubled[2].computed_hash();
    assert_eq!(names(&doubled).first(), Some(&(2, "forked")));
    for (index, change) in [0, 1, 2, 3].into_iter().zip([Event::clone; 4]) {
        let mut events = chain();
        let mut other = change(&events[index]);
        other.content_sha256 = "cd".repeat(32);
        events[index] = other;
        assert!(!names(&events).is_empty(), "{index}");
    }
}
