//! Disks that were put back to an older state: the relay's, a laptop's, all of the relay's.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::CompartmentId;
use fieldseal_sync::{ChunkRole, Notice, Plan, Report, Stop};
use fieldseal_testkit::organisation::SECRETARIAT;
use fieldseal_testkit::replica::Intention;
use fieldseal_testkit::{Link, LyingRelay, Organisation, Random, seed_from_environment, synchronise};

struct Stage {
    organisation: Organisation,
    relay: LyingRelay,
    mission: CompartmentId,
}

impl Stage {
    fn new(seed: u64) -> Self {
        let mut organisation = Organisation::alice_and_bob(seed);
        let mut relay = LyingRelay::new(&organisation.entries, seed);
        synchronise(organisation.alice(), &mut relay, &mut Link::good(seed), Plan::default());
        let mission = organisation.alice().found_mission();
        let bob = organisation.bob().id();
        let mut stage = Self { organisation, relay, mission };
        stage.run("Alice");
        stage.organisation.secretariat().intend(Intention::Grant(bob, mission));
        for name in [SECRETARIAT, SECRETARIAT, "Alice", "Bob"] {
            stage.run(name);
        }
        stage
    }

    fn run(&mut self, name: &str) -> Report {
        let report = synchronise(self.organisation.peer(name), &mut self.relay, &mut Link::good(9), Plan::default());
        assert!(matches!(report.stop, Stop::Complete), "{name}: {:?} {:?}", report.stop, report.notices);
        report
    }

    fn everybody(&mut self) {
        for name in ["Alice", "Bob", SECRETARIAT, "Alice", "Bob", SECRETARIAT] {
            self.run(name);
        }
    }

    fn write(&mut self, name: &str, text: &str) {
        let mission = self.mission;
        self.organisation.peer(name).write(&mission, text);
    }

    fn equal(&mut self) -> Vec<String> {
        let mission = self.mission;
        let expected = self.organisation.alice().state(&mission);
        for name in ["Bob", SECRETARIAT] {
            assert_eq!(self.organisation.peer(name).state(&mission), expected, "{name} and Alice");
        }
        self.organisation.alice().texts(&mission)
    }
}

#[test]
fn a_relay_put_back_to_every_earlier_state_is_filled_again() {
    for state in 0..6 {
        let mut stage = Stage::new(20 + state);
        let mut disks = vec![stage.relay.backup()];
        for step in 0..5 {
            let name = ["Alice", "Bob"][step % 2];
            stage.write(name, &format!("{name} {step}"));
            let picture = stage.organisation.random.bytes(10_000);
            let mission = stage.mission;
            stage.organisation.peer(name).add_picture(&mission, ChunkRole::Thumbnail, &picture);
            stage.everybody();
            disks.push(stage.relay.backup());
        }
        let before = stage.equal();
        stage.relay.restore(&disks[state as usize]);
        let newest = state == 5;
        let report = stage.run("Alice");
        let noticed = report.notices.iter().any(|notice| matches!(notice, Notice::RolledBack { .. } | Notice::LogRewritten { .. }));
        assert_eq!(noticed, !newest, "state {state}: {:?}", report.notices);
        stage.write("Bob", "after");
        stage.everybody();
        let mut after = stage.equal();
        after.retain(|text| text != "after");
        assert_eq!(after, before, "state {state}");
        // A new laptop gets everything from the relay alone.
        let carla = stage.organisation.stranger("Carla");
        let new = fieldseal_seal::directory::NewDevice {
            public: carla.identity().public().clone(),
            profile: fieldseal_testkit::replica::profile("Carla"),
            role: fieldseal_seal::Role::Lead,
            invite: None,
            missions: vec![stage.mission],
        };
        stage.organisation.add(carla);
        stage.organisation.secretariat().intend(Intention::Approve(new));
        stage.run(SECRETARIAT);
        stage.run("Carla");
        let mission = stage.mission;
        let expected = stage.organisation.alice().state(&mission);
        assert_eq!(stage.organisation.peer("Carla").state(&mission), expected, "state {state}");
        assert_eq!(stage.organisation.peer("Carla").lacking(&mission), 0, "state {state}: chunks");
    }
}

#[test]
fn a_relay_that_forgot_who_somebody_is_learns_it_from_them() {
    let mut stage = Stage::new(40);
    let before = stage.relay.backup();
    let carla = stage.organisation.stranger("Carla");
    let new = fieldseal_seal::directory::NewDevice {
        public: carla.identity().public().clone(),
        profile: fieldseal_testkit::replica::profile("Carla"),
        role: fieldseal_seal::Role::Officer,
        invite: None,
        missions: vec![stage.mission],
    };
    stage.organisation.add(carla);
    stage.organisation.secretariat().intend(Intention::Approve(new));
    stage.run(SECRETARIAT);
    stage.run("Carla");
    stage.relay.restore(&before);
    stage.write("Carla", "from Carla");
    stage.run("Carla");
    stage.everybody();
    assert!(stage.equal().contains(&"from Carla".to_owned()));
}

#[test]
fn a_relay_that_lost_everything_is_set_up_again() {
    let mut stage = Stage::new(41);
    stage.write("Alice", "one");
    stage.write("Bob", "two");
    let picture = stage.organisation.random.bytes(10_000);
    let mission = stage.mission;
    stage.organisation.alice().add_picture(&mission, ChunkRole::Thumbnail, &picture);
    stage.everybody();
    let before = stage.equal();
    let entries = {
        let secretariat = stage.organisation.secretariat();
        fieldseal_sync::Replica::directory_entries(secretariat, 0, usize::MAX).unwrap()
    };
    stage.relay = LyingRelay::new(&entries, 99);
    stage.everybody();
    assert_eq!(stage.equal(), before);
}

/// A whole disk put back: what the relay holds of it comes back, and no counter is used twice.
#[test]
fn a_laptop_put_back_gets_its_later_work_again() {
    let mut stage = Stage::new(42);
    stage.write("Alice", "before");
    stage.everybody();
    let disk = stage.organisation.alice().clone();
    stage.write("Alice", "later");
    stage.everybody();
    stage.organisation.add(disk);
    let report = stage.run("Alice");
    let mission = stage.mission;
    assert!(report.notices.contains(&Notice::PutBackHere { compartment: mission }), "{:?}", report.notices);
    assert_eq!(stage.organisation.alice().incarnation(), 1);
    stage.write("Alice", "new life");
    stage.everybody();
    assert_eq!(stage.equal(), ["before", "later", "new life"]);
}

/// The same, and work was done on the old disk before it met the relay: that work moves to a new incarnation, and all of both lives stays.
#[test]
fn a_laptop_put_back_that_worked_on_keeps_both_lives() {
    let base = seed_from_environment(500);
    for seed in base..base + 30 {
        let mut random = Random::new(seed);
        let mut stage = Stage::new(seed);
        stage.organisation.alice().segment_changes = 1 + random.below(4) as usize;
        let mut written = Vec::new();
        let life = |stage: &mut Stage, name: &str, count: u64, written: &mut Vec<String>| {
            for number in 0..count {
                let text = format!("{name} {number}");
                stage.write("Alice", &text);
                written.push(text);
            }
        };
        life(&mut stage, "first", random.below(5), &mut written);
        if random.percent(50) {
            stage.everybody();
        }
        let disk = stage.organisation.alice().clone();
        life(&mut stage, "lost", 1 + random.below(6), &mut written);
        stage.everybody();
        stage.organisation.add(disk);
        stage.organisation.alice().segment_changes = 1 + random.below(4) as usize;
        life(&mut stage, "second", 1 + random.below(6), &mut written);
        stage.everybody();
        stage.everybody();
        let mut texts = stage.equal();
        texts.dedup();
        written.sort();
        assert_eq!(texts, written, "seed {seed}");
    }
}

/// A founding that nobody had adopted is lost with the relay's disk; the founder brings it again.
#[test]
fn a_founding_lost_with_the_relay_is_sent_again() {
    let mut stage = Stage::new(43);
    let disk = stage.relay.backup();
    let second = stage.organisation.alice().found_mission();
    stage.organisation.alice().write(&second, "in the second mission");
    stage.run("Alice");
    stage.relay.restore(&disk);
    stage.run("Alice");
    stage.run(SECRETARIAT);
    stage.run(SECRETARIAT);
    assert_eq!(stage.organisation.secretariat().texts(&second), ["in the second mission"]);
}

/// The relay took a checkpoint and its answer was lost with the laptop's memory of it: the next one still gets through.
#[test]
fn a_checkpoint_that_the_laptop_forgot_does_not_block_the_next() {
    let mut stage = Stage::new(44);
    stage.write("Alice", "one");
    let before = stage.organisation.alice().clone();
    stage.run("Alice");
    stage.organisation.add(before);
    let report = stage.run("Alice");
    assert!(!report.notices.iter().any(|notice| matches!(notice, Notice::CheckpointRefused { .. })), "{:?}", report.notices);
    stage.write("Alice", "two");
    stage.run("Alice");
    stage.run("Alice");
    let mission = stage.mission;
    let own = fieldseal_sync::Replica::own_checkpoint(stage.organisation.alice(), &mission).unwrap().unwrap();
    stage.run("Bob");
    let kept = fieldseal_sync::Replica::checkpoints(stage.organisation.bob(), &mission).unwrap();
    assert!(kept.contains(&own), "Bob has Alice's newest");
}
