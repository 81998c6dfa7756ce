//! How fast changes are applied and how small they pack: `cargo run --release -p fieldseal-journal --example speed`.
//!
//! Prints medians of what one laptop does with another's changes; a rough figure for this machine, not a promise.

#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use fieldseal_journal::{
    Cause, Change, DraftWrite, PackedChange, PlacedChange, Readiness, RecordState, Replica, StreamId, VersionVector, WallTime, apply, pack,
    readiness, unpack,
};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::DeviceId;

const RECORDS: u64 = 200;

fn main() {
    let sentence = "The guards report that wages for the last three months have not been paid. ";
    let long = sentence.repeat(50);
    let record = |number: u64| RecordId::from_parts(number, [7; 10]);
    let put =
        |number, value: String| DraftWrite::Put { record: record(number), field: "title".into(), value: Value::Text(value), parents: None };
    let text = |number, text: String| DraftWrite::TextReplace { record: record(number), field: "text".into(), text, parents: None };

    let mut author = Author::new();
    for number in 0..RECORDS {
        author.commit(vec![DraftWrite::Create { record: record(number), kind: "observation".into() }, text(number, long.clone())]);
    }
    let created = author.take();
    for round in 0..10 {
        (0..RECORDS).for_each(|number| author.commit(vec![put(number, format!("Water tank {number} at {round}"))]));
    }
    let registers = author.take();
    for round in 0..10u64 {
        (0..RECORDS).for_each(|number| author.commit(vec![text(number, format!("{long}{}", sentence.repeat(round as usize + 1)))]));
    }
    let texts = author.take();
    for length in 0..2_400 {
        author.commit(vec![text(0, format!("{long}{}", "typed ".repeat(length)))]);
    }
    let typed = author.take();

    let mut reader = Reader::default();
    println!("records of {} bytes of text", long.len());
    report("creation with its text", reader.apply_all(&created));
    report("a register", reader.apply_all(&registers));
    report("an edit of a text", reader.apply_all(&texts));
    let encode: Vec<Duration> = reader.states.values().map(|state| timed(|| drop(state.encode().unwrap()))).collect();
    report("state to bytes", encode);
    let stored: Vec<(RecordId, Vec<u8>)> = reader.states.iter().map(|(id, state)| (*id, state.encode().unwrap())).collect();
    report("bytes to state", stored.iter().map(|(id, bytes)| timed(|| drop(RecordState::decode(*id, bytes).unwrap()))).collect());
    println!("{:>40}: {} bytes", "stored state", stored[1].1.len());
    report("2,400 more edits of one text", reader.apply_all(&typed));
    let one = reader.states[&record(0)].encode().unwrap();
    println!(
        "{:>40}: {} bytes for {} of text",
        "its stored state",
        one.len(),
        reader.states[&record(0)].text("text").unwrap().text().len()
    );
    report("its bytes to state", (0..20).map(|_| timed(|| drop(RecordState::decode(record(0), &one).unwrap()))).collect());

    let changes: Vec<PackedChange> = registers
        .iter()
        .take(1_000)
        .enumerate()
        .map(|(salt, bytes)| PackedChange::Whole { salt: salt_of(salt as u64), change: bytes.clone() })
        .collect();
    let start = Instant::now();
    let packed = pack(&changes).unwrap();
    println!("{:>40}: {} bytes, packed in {:?}", "1,000 one-field changes", packed.len(), start.elapsed());
    let start = Instant::now();
    assert_eq!(unpack(&packed, 10_000_000).unwrap(), changes);
    println!("{:>40}: {:?}", "unpacked in", start.elapsed());
}

/// A salt cannot be compressed: these stand for random ones.
fn salt_of(seed: u64) -> [u8; 16] {
    let mut state = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    std::array::from_fn(|_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 24) as u8
    })
}

struct Author {
    replica: Replica,
    taken: VersionVector,
}

impl Author {
    fn new() -> Self {
        let stream = StreamId { device: DeviceId([1; 16]), incarnation: 0 };
        Self { replica: Replica::new(stream), taken: VersionVector::new() }
    }

    fn commit(&mut self, drafts: Vec<DraftWrite>) {
        let at = WallTime { unix_ms: 1_770_000_000_000, offset_minutes: 180 };
        self.replica.commit(drafts, at, Cause::Edit, None).unwrap();
    }

    fn take(&mut self) -> Vec<Vec<u8>> {
        let new = self.replica.lacking(&self.taken);
        self.taken = self.replica.applied().clone();
        new
    }
}

/// A laptop that keeps its states in memory.
#[derive(Default)]
struct Reader {
    applied: VersionVector,
    past: VersionVector,
    states: BTreeMap<RecordId, RecordState>,
}

impl Reader {
    fn apply_all(&mut self, changes: &[Vec<u8>]) -> Vec<Duration> {
        changes.iter().map(|bytes| timed(|| self.apply(bytes))).collect()
    }

    fn apply(&mut self, bytes: &[u8]) {
        let change = Change::decode(bytes).unwrap();
        assert_eq!(readiness(&self.applied, &change, &(), None), Readiness::Ready);
        let placed = PlacedChange::new(change, &self.past).unwrap();
        let states = apply(&placed, |record| Ok::<_, ()>(self.states.remove(&record))).unwrap();
        self.states.extend(states);
        self.past = placed.past_after();
        self.applied.observe(placed.dot());
    }
}

fn timed(act: impl FnOnce()) -> Duration {
    let start = Instant::now();
    act();
    start.elapsed()
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    println!("{what:>40}: median {:?}, 95th of 100 {:?}", times[times.len() / 2], times[times.len() * 95 / 100]);
}
