use std::collections::{BTreeMap, BTreeSet};

use fieldseal_journal::{Change, Dot, Operation, Replica, StreamId, VersionVector};
use fieldseal_seal::DeviceId;
use proptest::prelude::*;

use crate::{
    naive,
    script::{World, shuffle, steps},
    view,
};

fn settled(laptops: usize, script: &[crate::script::Step], clocks: bool) -> World {
    let mut world = World::new(laptops, clocks);
    world.run(script);
    world.settle();
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn all_laptops_agree_with_each_other_and_with_the_definition(laptops in 2..=8usize, script in steps(160)) {
        let world = settled(laptops, &script, true);
        let expected = naive::views(&world.all_changes());
        let bytes = world.laptops[0].replica.canonical_bytes().unwrap();
        for laptop in &world.laptops {
            prop_assert_eq!(laptop.replica.held().count(), 0);
            prop_assert_eq!(laptop.replica.quarantined().count(), 0);
            prop_assert_eq!(&laptop.replica.canonical_bytes().unwrap(), &bytes);
        }
        prop_assert_eq!(view::of_replica(&world.laptops[laptops - 1].replica), expected);
    }

    #[test]
    fn any_order_with_duplicates_gives_the_same_bytes(script in steps(120), order in any::<u64>()) {
        let world = settled(4, &script, true);
        let expected = world.laptops[0].replica.canonical_bytes().unwrap();
        let mut bytes = world.laptops[0].replica.lacking(&VersionVector::new());
        let half: Vec<_> = bytes.iter().step_by(2).cloned().collect();
        bytes.extend(half);
        shuffle(&mut bytes, order);
        let mut newcomer = Replica::new(StreamId { device: DeviceId([255; 16]), incarnation: 0 });
        bytes.iter().for_each(|bytes| drop(newcomer.receive(bytes)));
        prop_assert_eq!(&newcomer.canonical_bytes().unwrap(), &expected);
        prop_assert_eq!(&newcomer.rebuilt().canonical_bytes().unwrap(), &expected);
    }

    #[test]
    fn a_state_stored_and_read_between_any_two_changes_goes_on_alike(script in steps(100)) {
        use fieldseal_journal::{PlacedChange, RecordState, apply};
        let world = settled(3, &script, true);
        let mut pasts: BTreeMap<StreamId, VersionVector> = BTreeMap::new();
        let mut stored: BTreeMap<fieldseal_model::RecordId, Vec<u8>> = BTreeMap::new();
        for change in in_causal_order(world.all_changes()) {
            let previous = pasts.entry(change.dot.stream()).or_default();
            let placed = PlacedChange::new(change, previous).unwrap();
            *previous = placed.past_after();
            let load = |record| stored.get(&record).map(|bytes| RecordState::decode(record, bytes)).transpose();
            for (record, state) in apply(&placed, load).unwrap() {
                stored.insert(record, state.encode().unwrap());
            }
        }
        let kept = &world.laptops[0].replica;
        prop_assert_eq!(stored.len(), kept.records().count());
        for (record, bytes) in stored {
            let read = RecordState::decode(record, &bytes).unwrap();
            let kept = kept.record(record).unwrap();
            prop_assert_eq!(read.canonical_bytes().unwrap(), kept.canonical_bytes().unwrap());
            prop_assert_eq!(read.conflicts().unwrap(), kept.conflicts().unwrap());
        }
    }

    #[test]
    fn clocks_change_nothing(laptops in 2..=5usize, script in steps(120)) {
        let wrong = settled(laptops, &script, true);
        let still = settled(laptops, &script, false);
        prop_assert_eq!(wrong.laptops[0].replica.canonical_bytes().unwrap(), still.laptops[0].replica.canonical_bytes().unwrap());
    }

    #[test]
    fn nothing_written_is_unreachable(laptops in 2..=6usize, script in steps(160)) {
        let world = settled(laptops, &script, true);
        let changes = world.all_changes();
        let pasts = pasts(&changes);
        for laptop in &world.laptops {
            for change in &changes {
                // History gives back every change, bit for bit.
                let kept = Change::decode(laptop.replica.change(&change.dot).unwrap()).unwrap();
                prop_assert_eq!(&kept, change);
                for write in &change.writes {
                    let state = laptop.replica.record(write.record).unwrap();
                    let superseded = || changes.iter().any(|later| {
                        pasts[&later.dot].covers(&change.dot)
                            && later.writes.iter().any(|w| (w.record, &w.field) == (write.record, &write.field) && names(&w.operation, &change.dot))
                    });
                    match &write.operation {
                        Operation::Create { kind } => prop_assert_eq!(state.kind(), Some(kind.as_str())),
                        Operation::Put { value, .. } => {
                            let register = state.register(&write.field).unwrap();
                            let current = register.values().any(|(dot, here)| dot == change.dot && here == value);
                            prop_assert!(current != superseded(), "{} is current or superseded, never both or neither", change.dot);
                        }
                        Operation::Add { elements } => for element in elements {
                            let there = state.set(&write.field).is_some_and(|set| set.contains(element));
                            prop_assert!(there || superseded());
                        },
                        Operation::Text { .. } => {
                            let text = state.text(&write.field).unwrap();
                            let seen = text.text_at(&[change.dot]).unwrap();
                            if let Some(read) = world.read.get(&(write.record, change.dot)) {
                                prop_assert_eq!(&seen, read, "what the author read can be read again");
                            }
                        }
                        Operation::Remove { .. } | Operation::Review { .. } => {}
                    }
                }
            }
        }
    }
}

/// The simulation is worth what it reaches: over a fixed lot of scripts, everything that merging has to deal with must occur.
#[test]
fn the_scripts_reach_what_they_are_for() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    for round in 0..60 {
        let script = steps(160).new_tree(&mut runner).unwrap().current();
        let world = settled(2 + round % 7, &script, true);
        let mut count = |what: &'static str, times: usize| *reached.entry(what).or_default() += times;
        let changes = world.all_changes();
        count("held changes", world.held);
        count("duplicates", world.duplicates);
        for change in &changes {
            count("several writes at once", usize::from(change.writes.len() > 1));
            for write in &change.writes {
                match &write.operation {
                    Operation::Put { parents, .. } => {
                        count("values set", 1);
                        count("conflicts decided", usize::from(parents.len() > 1));
                    }
                    Operation::Text { parents, .. } => {
                        count("edits", 1);
                        count("edits that join", usize::from(parents.len() > 1));
                    }
                    Operation::Remove { .. } => count("removals", 1),
                    Operation::Review { .. } => count("reviews", 1),
                    Operation::Add { .. } | Operation::Create { .. } => {}
                }
            }
        }
        for (_, view) in view::of_replica(&world.laptops[0].replica) {
            count("registers in conflict", view.registers.values().filter(|values| values.len() > 1).count());
            for text in view.texts.values() {
                count("texts with several heads", usize::from(text.heads.len() > 1));
                count("overlaps open", text.overlaps.len());
                count(
                    "joined overlaps open",
                    text.overlaps.iter().filter(|(sides, _)| sides.iter().any(|(dot, _)| !text.heads.contains(dot))).count(),
                );
            }
        }
    }
    println!("{reached:#?}");
    assert_eq!(reached.len(), 13);
    assert!(reached.values().all(|times| *times >= 10), "{reached:#?}");
}

fn names(operation: &Operation, dot: &Dot) -> bool {
    match operation {
        Operation::Put { parents, .. } => parents.contains(dot),
        Operation::Remove { elements } => elements.iter().any(|removal| removal.additions.contains(dot)),
        _ => false,
    }
}

/// What each change's author had applied, by following the `seen` entries.
fn pasts(changes: &[Change]) -> BTreeMap<Dot, VersionVector> {
    let mut streams: BTreeMap<StreamId, VersionVector> = BTreeMap::new();
    let mut ordered: Vec<&Change> = changes.iter().collect();
    ordered.sort_by_key(|change| change.dot);
    let pasts = ordered.into_iter().map(|change| {
        let past = streams.entry(change.dot.stream()).or_default();
        past.merge(&change.seen);
        let here = past.clone();
        past.observe(change.dot);
        (change.dot, here)
    });
    pasts.collect()
}

fn in_causal_order(changes: Vec<Change>) -> Vec<Change> {
    let pasts = pasts(&changes);
    let mut ordered = Vec::new();
    let mut left: BTreeMap<Dot, Change> = changes.into_iter().map(|change| (change.dot, change)).collect();
    let mut done = VersionVector::new();
    while !left.is_empty() {
        let ready: BTreeSet<Dot> = left.keys().filter(|dot| done.covers_all(&pasts[dot])).copied().collect();
        assert!(!ready.is_empty());
        for dot in ready {
            ordered.extend(left.remove(&dot));
            done.observe(dot);
        }
    }
    ordered
}

/// More on request: `PROPTEST_CASES=5000`.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}
