//! A laptop's changes that nobody has go on under another incarnation.

use std::convert::Infallible;

use fieldseal_journal::{Change, Destination, Dot, Operation, Received, Replica, StreamId, VersionVector, moved};
use proptest::{prelude::*, sample::Index};

use crate::{
    naive,
    script::{World, steps},
    view,
};

/// What the laptop alone has, and what it would hold without it.
fn split(world: &World, place: usize) -> (Vec<Change>, Replica) {
    let laptop = &world.laptops[place];
    let mut known = VersionVector::new();
    for (other, laptop) in world.laptops.iter().enumerate().filter(|(other, _)| *other != place) {
        assert_ne!(other, place);
        known.merge(laptop.replica.applied());
        laptop.replica.held().for_each(|dot| known.observe(*dot));
    }
    let all: Vec<Change> = laptop.replica.lacking(&VersionVector::new()).iter().map(|bytes| Change::decode(bytes).unwrap()).collect();
    let own = laptop.stream();
    let (alone, rest): (Vec<Change>, Vec<Change>) =
        all.into_iter().partition(|change| change.dot.stream() == own && !known.covers(&change.dot));
    let mut replica = Replica::new(StreamId { incarnation: own.incarnation + 1_000, ..own });
    rest.iter().for_each(|change| drop(replica.receive(&change.encode())));
    assert_eq!(replica.held().count(), 0, "nobody else built on what moves");
    (alone, replica)
}

fn characters(text: &str) -> Vec<char> {
    let mut characters: Vec<char> = text.chars().collect();
    characters.sort_unstable();
    characters
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn what_moves_says_the_same_under_other_names(laptops in 2..=4usize, script in steps(120), place in any::<Index>()) {
        let mut world = World::new(laptops, true);
        world.run(&script);
        let place = place.index(laptops);
        let (alone, mut replica) = split(&world, place);
        let to = StreamId { incarnation: world.laptops[place].stream().incarnation + 1_000, ..world.laptops[place].stream() };
        let none = VersionVector::new();
        let applied = replica.applied().clone();
        let destination = Destination { stream: to, applied: &applied, previous: &none };
        let moved = moved(&alone, destination, |record| Ok::<_, Infallible>(replica.record(record).cloned())).unwrap();
        prop_assert_eq!(moved.len(), alone.len());
        for change in &moved {
            prop_assert_eq!(replica.receive(&change.change().encode()), Received::Applied(1));
        }
        prop_assert_eq!(replica.quarantined().count(), 0);

        let before = &world.laptops[place].replica;
        let first = alone.first().map_or(0, |change| change.dot.counter);
        let rename = |dot: Dot| if alone.iter().any(|change| change.dot == dot) { to.dot(dot.counter - first + 1) } else { dot };
        for change in &alone {
            for write in &change.writes {
                let (old, new) = (before.record(write.record).unwrap(), replica.record(write.record).unwrap());
                match &write.operation {
                    Operation::Put { .. } => {
                        let values = |state: &fieldseal_journal::RecordState| -> Vec<_> {
                            state.register(&write.field).unwrap().values().map(|(dot, value)| (rename(dot), value.clone())).collect()
                        };
                        let (mut old, mut new) = (values(old), values(new));
                        old.sort_by_key(|(dot, _)| *dot);
                        new.sort_by_key(|(dot, _)| *dot);
                        prop_assert_eq!(old, new);
                    }
                    Operation::Text { .. } => {
                        // Characters that were inserted in one place at once may stand in another order: their order follows their names.
                        let (old, new) = (old.text(&write.field).unwrap(), new.text(&write.field).unwrap());
                        let (old, new) = (old.text_at(&[change.dot]).unwrap(), new.text_at(&[rename(change.dot)]).unwrap());
                        prop_assert_eq!(characters(&old), characters(&new));
                    }
                    Operation::Add { .. } | Operation::Remove { .. } => {
                        let elements = |state: &fieldseal_journal::RecordState| -> Vec<String> {
                            state.set(&write.field).into_iter().flat_map(|set| set.elements()).map(str::to_owned).collect()
                        };
                        prop_assert_eq!(elements(old), elements(new));
                    }
                    Operation::Create { .. } | Operation::Review { .. } => {}
                }
            }
        }

        // Everybody else takes it in like any other laptop's writing.
        world.laptops[place].replica = replica;
        world.settle();
        let expected = naive::views(&world.all_changes());
        for laptop in &world.laptops {
            prop_assert_eq!(&view::of_replica(&laptop.replica), &expected);
        }
    }
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48)
}
