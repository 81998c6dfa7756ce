//! Links that lose requests and answers, lids that close: the end is the same, nothing is lost, nothing is sent twice.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_sync::{ChunkRole, Plan, Stop};
use fieldseal_testkit::organisation::SECRETARIAT;
use fieldseal_testkit::replica::Intention;
use fieldseal_testkit::simulation::Answering;
use fieldseal_testkit::{Link, LyingRelay, Organisation, Random, seed_from_environment, synchronise};

/// Synchronises until a run completes over this link.
fn finish(organisation: &mut Organisation, relay: &mut dyn Answering, name: &str, link: &mut Link, seed: u64) {
    for _ in 0..200 {
        let report = synchronise(organisation.peer(name), relay, link, Plan::default());
        match report.stop {
            Stop::Complete => return,
            Stop::Unreachable | Stop::Cancelled => {}
            stop => panic!("seed {seed}, {name}: {stop:?} {:?}", report.notices),
        }
    }
    panic!("seed {seed}, {name}: 200 runs did not finish");
}

fn scenario(seed: u64, link: &dyn Fn(u64) -> Link) {
    let mut random = Random::new(seed);
    let mut organisation = Organisation::alice_and_bob(seed);
    let mut relay = LyingRelay::new(&organisation.entries, seed);
    for name in ["Alice", "Bob", SECRETARIAT] {
        finish(&mut organisation, &mut relay, name, &mut link(random.next_u64()), seed);
    }
    let mission = organisation.alice().found_mission();
    let bob = organisation.bob().id();
    organisation.alice().write(&mission, "the first");
    finish(&mut organisation, &mut relay, "Alice", &mut link(random.next_u64()), seed);
    organisation.secretariat().intend(Intention::Grant(bob, mission));
    for _ in 0..2 {
        finish(&mut organisation, &mut relay, SECRETARIAT, &mut link(random.next_u64()), seed);
    }
    finish(&mut organisation, &mut relay, "Bob", &mut link(random.next_u64()), seed);
    for round in 0..4 {
        for name in ["Alice", "Bob", SECRETARIAT] {
            organisation.peer(name).segment_changes = 1 + random.below(5) as usize;
            for number in 0..random.below(12) {
                organisation.peer(name).write(&mission, &format!("{name} {round} {number}"));
            }
            if random.percent(60) {
                let length = 1 + random.below(400_000) as usize;
                let picture = random.bytes(length);
                let role = ChunkRole::ALL[random.below(3) as usize];
                organisation.peer(name).add_picture(&mission, role, &picture);
            }
            finish(&mut organisation, &mut relay, name, &mut link(random.next_u64()), seed);
        }
    }
    for name in ["Alice", "Bob", SECRETARIAT, "Alice", "Bob"] {
        finish(&mut organisation, &mut relay, name, &mut link(random.next_u64()), seed);
    }
    let expected = organisation.alice().state(&mission);
    assert!(!expected.is_empty());
    for name in ["Bob", SECRETARIAT] {
        assert!(organisation.peer(name).state(&mission) == expected, "seed {seed}: {name} and Alice differ");
    }
    for name in ["Alice", "Bob", SECRETARIAT] {
        let peer = organisation.peer(name);
        assert_eq!(peer.lacking(&mission), 0, "seed {seed}: {name} lacks chunks");
        assert_eq!(peer.chunks_written_twice(), 0, "seed {seed}: {name} got chunks twice");
        assert_eq!(peer.incarnation(), 0, "seed {seed}: {name} was not put back");
    }
}

#[test]
fn every_message_may_be_lost() {
    let base = seed_from_environment(100);
    for seed in base..base + 25 {
        scenario(seed, &|link_seed| Link::bad(link_seed, 12));
    }
}

#[test]
fn a_closed_lid_after_any_number_of_requests() {
    let base = seed_from_environment(1_000);
    for seed in base..base + 15 {
        scenario(seed, &|link_seed| Link::until_lid(link_seed, 4 + link_seed % 12));
    }
}

/// The lid closes after the first, the second, the third… request of one and the same synchronisation.
#[test]
fn a_cut_at_every_message_of_one_run() {
    let mut prepared = Organisation::alice_and_bob(1);
    let mut relay = LyingRelay::new(&prepared.entries, 1);
    finish(&mut prepared, &mut relay, "Alice", &mut Link::good(1), 1);
    let mission = prepared.alice().found_mission();
    for number in 0..30 {
        prepared.alice().write(&mission, &format!("note {number}"));
        let picture = prepared.random.bytes(20_000);
        prepared.alice().add_picture(&mission, ChunkRole::Thumbnail, &picture);
    }
    let original = prepared.random.bytes(700_000);
    prepared.alice().add_picture(&mission, ChunkRole::Original, &original);
    prepared.alice().segment_changes = 4;
    let (disk, before) = (relay.backup(), prepared.alice().clone());
    let mut whole = Link::good(2);
    synchronise(&mut before.clone(), &mut relay, &mut whole, Plan::default());
    assert!(whole.requests > 12, "{} requests", whole.requests);
    for cut in 0..=whole.requests {
        relay.restore(&disk);
        let mut alice = before.clone();
        let mut link = Link::until_lid(2, cut);
        synchronise(&mut alice, &mut relay, &mut link, Plan::default());
        let mut rest = Link::good(3);
        let report = synchronise(&mut alice, &mut relay, &mut rest, Plan::default());
        assert!(matches!(report.stop, Stop::Complete), "cut after {cut}");
        let bytes = link.bytes + rest.bytes;
        assert!(bytes < whole.bytes * 13 / 10 + 330_000, "cut after {cut}: {bytes} bytes against {}", whole.bytes);
        relay.relay.reopen().unwrap();
        let mut secretariat = prepared.secretariat().clone();
        for _ in 0..2 {
            synchronise(&mut secretariat, &mut relay, &mut Link::good(4), Plan::default());
        }
        assert_eq!(secretariat.state(&mission), alice.state(&mission), "cut after {cut}");
        assert_eq!(secretariat.lacking(&mission), 0, "cut after {cut}");
    }
}
