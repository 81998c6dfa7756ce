//! Each behaviour of the lying relay is detected or contained at the next honest contact, and never loses anything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::CompartmentId;
use fieldseal_server::store::{NewSegment, Store};
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{ChunkRole, Notice, Plan, Replica, Report, Stop, Unverified};
use fieldseal_testkit::organisation::SECRETARIAT;
use fieldseal_testkit::replica::Intention;
use fieldseal_testkit::{Lie, Link, LyingRelay, Organisation, synchronise};

/// Alice and Bob share a mission of the secretariat's, with five of Alice's segments and a picture on the relay that Bob has not read yet.
struct Stage {
    organisation: Organisation,
    relay: LyingRelay,
    mission: CompartmentId,
    seed: u64,
}

impl Stage {
    fn new(seed: u64) -> Self {
        let mut organisation = Organisation::alice_and_bob(seed);
        let mut relay = LyingRelay::new(&organisation.entries, seed);
        synchronise(organisation.alice(), &mut relay, &mut Link::good(seed), Plan::default());
        let mission = organisation.alice().found_mission();
        let bob = organisation.bob().id();
        let mut stage = Self { organisation, relay, mission, seed };
        stage.run("Alice");
        stage.organisation.secretariat().intend(Intention::Grant(bob, mission));
        for name in [SECRETARIAT, SECRETARIAT, "Alice", "Bob"] {
            stage.run(name);
        }
        stage.organisation.alice().segment_changes = 2;
        for number in 0..10 {
            stage.organisation.alice().write(&mission, &format!("{number}"));
        }
        let picture = stage.organisation.random.bytes(300_000);
        stage.organisation.alice().add_picture(&mission, ChunkRole::Thumbnail, &picture);
        stage
    }

    fn run(&mut self, name: &str) -> Report {
        synchronise(self.organisation.peer(name), &mut self.relay, &mut Link::good(self.seed), Plan::default())
    }

    /// A run under a lie.
    fn lied(&mut self, name: &str, lie: Lie) -> Report {
        self.relay.lie(lie);
        let report = self.run(name);
        self.relay.be_honest();
        report
    }

    /// After honest contact everybody holds everything.
    fn settle(&mut self, what: &str) {
        for name in ["Alice", "Bob", SECRETARIAT, "Alice", "Bob"] {
            let report = self.run(name);
            assert!(matches!(report.stop, Stop::Complete), "{what}, seed {}, {name}: {:?}", self.seed, report.stop);
        }
        let mission = self.mission;
        let expected = self.organisation.alice().state(&mission);
        assert_eq!(expected.len(), 11, "{what}: Alice's own work");
        for name in ["Bob", SECRETARIAT] {
            let peer = self.organisation.peer(name);
            assert_eq!(peer.state(&mission), expected, "{what}, seed {}: {name} and Alice", self.seed);
            assert_eq!(peer.lacking(&mission), 0, "{what}, seed {}: {name}", self.seed);
        }
    }
}

fn seeds() -> std::ops::Range<u64> {
    let base = fieldseal_testkit::seed_from_environment(0);
    base..base + 5
}

/// Runs Bob under a lie after Alice's honest push, checks what he noticed, and that all is well afterwards.
fn bob_notices(what: &str, lie: impl Fn(&mut Stage) -> Lie, noticed: impl Fn(&Report) -> bool) {
    for seed in seeds() {
        let mut stage = Stage::new(seed);
        stage.run("Alice");
        let lie = lie(&mut stage);
        let report = stage.lied("Bob", lie);
        assert!(noticed(&report), "{what}, seed {seed}: {:?} {:?}", report.stop, report.notices);
        stage.settle(what);
    }
}

fn has(report: &Report, notice: impl Fn(&Notice) -> bool) -> bool {
    report.notices.iter().any(notice)
}

#[test]
fn withheld_from_the_end() {
    // Alice's checkpoint, signed and fetched, names what the log leaves out.
    bob_notices(
        "suffix",
        |stage| Lie::WithholdSuffix(stage.organisation.alice().id()),
        |report| has(report, |notice| matches!(notice, Notice::Withheld { .. })),
    );
}

#[test]
fn withheld_in_the_middle() {
    bob_notices(
        "middle",
        |stage| Lie::WithholdMiddle(stage.organisation.alice().id()),
        |report| {
            has(report, |notice| matches!(notice, Notice::OutOfOrder { .. }))
                && has(report, |notice| matches!(notice, Notice::Withheld { .. }))
        },
    );
}

#[test]
fn named_in_the_heads_and_not_given() {
    bob_notices("log", |_| Lie::WithholdLog, |report| has(report, |notice| matches!(notice, Notice::HeldBack { .. })));
}

#[test]
fn reordered() {
    bob_notices(
        "reorder",
        |stage| Lie::Reorder(stage.organisation.alice().id()),
        |report| has(report, |notice| matches!(notice, Notice::OutOfOrder { .. })),
    );
}

#[test]
fn duplicated_is_one() {
    bob_notices("duplicate", |stage| Lie::Duplicate(stage.organisation.alice().id()), |report| report.received.changes == 11);
}

#[test]
fn an_old_segment_in_a_new_ones_place() {
    bob_notices(
        "replay",
        |stage| Lie::ReplayOld(stage.organisation.alice().id()),
        |report| has(report, |notice| matches!(notice, Notice::Withheld { .. })),
    );
}

#[test]
fn two_people_see_two_stories() {
    bob_notices(
        "fork",
        |stage| Lie::Fork { seer: stage.organisation.bob().id(), hidden: stage.organisation.alice().id() },
        |report| has(report, |notice| matches!(notice, Notice::Withheld { .. } | Notice::LogRewritten { .. })),
    );
}

#[test]
fn corrupted_segments_end_the_run_before_they_are_taken_in() {
    // A log whose hashes do not lead to the link in the heads ends the run before anything of it is taken in.
    bob_notices("corrupt", |_| Lie::CorruptSegments, |report| matches!(report.stop, Stop::Misbehaved(_)));
}

#[test]
fn a_number_given_twice() {
    bob_notices("numbers", |_| Lie::RepeatNumber, |report| matches!(report.stop, Stop::Misbehaved(_)));
}

#[test]
fn pages_without_end() {
    bob_notices("endless", |_| Lie::EndlessPages, |report| matches!(report.stop, Stop::Misbehaved(_)));
}

#[test]
fn swapped_and_truncated_chunks_never_reach_the_vault() {
    for lie in [Lie::SwapChunks, Lie::TruncateChunks] {
        bob_notices(
            "chunks",
            |_| lie.clone(),
            |report| has(report, |notice| matches!(notice, Notice::ChunkSwapped { .. })) && report.received.blobs == 0,
        );
    }
}

#[test]
fn noise_silence_and_floods_change_nothing() {
    for lie in [Lie::Oversize, Lie::Garbage, Lie::Empty, Lie::Silent] {
        bob_notices(
            "noise",
            |_| lie.clone(),
            |report| matches!(report.stop, Stop::Misbehaved(_) | Stop::Unreachable) && report.received.changes == 0,
        );
    }
}

#[test]
fn claimed_to_be_kept_and_dropped() {
    for seed in seeds() {
        let mut stage = Stage::new(seed);
        let report = stage.lied("Alice", Lie::DropSegments);
        assert_eq!(report.sent.changes, 11, "Alice is told that all is well");
        let report = stage.run("Alice");
        assert!(has(&report, |notice| matches!(notice, Notice::RolledBack { .. })), "seed {seed}: {:?}", report.notices);
        assert_eq!(report.sent.changes, 11, "sent again");
        stage.settle("dropped segments");

        let mut stage = Stage::new(seed);
        stage.lied("Alice", Lie::DropChunks);
        assert!(has(&stage.run("Bob"), |notice| matches!(notice, Notice::ChunksMissing { .. })));
        // Bob's signed checkpoint names the chunks; Alice reads it and sends them again.
        let report = stage.run("Alice");
        assert_eq!(report.sent.blobs, 1, "seed {seed}: {:?}", report.notices);
        stage.settle("dropped chunks");

        let mut stage = Stage::new(seed);
        stage.lied("Alice", Lie::DropCheckpoints);
        stage.settle("dropped checkpoints");
    }
}

#[test]
fn a_fork_claimed_without_proof_changes_nothing() {
    for seed in seeds() {
        let mut stage = Stage::new(seed);
        let report = stage.lied("Alice", Lie::FalseFork);
        assert!(has(&report, |notice| matches!(notice, Notice::Refused { .. })), "seed {seed}: {:?}", report.notices);
        assert_eq!(stage.organisation.alice().incarnation(), 0, "an unproven claim moves nothing");
        stage.settle("false fork");
    }
}

#[test]
fn a_forged_directory_is_refused_whole() {
    for seed in seeds() {
        let mut stage = Stage::new(seed);
        let other = Organisation::alice_and_bob(seed + 1_000);
        let before = stage.organisation.bob().known_directory().unwrap().head();
        let mut newcomer = stage.organisation.stranger("Carla");
        let new = fieldseal_seal::directory::NewDevice {
            public: newcomer.identity().public().clone(),
            profile: fieldseal_testkit::replica::profile("Carla"),
            role: fieldseal_seal::Role::Officer,
            invite: None,
            missions: Vec::new(),
        };
        stage.organisation.secretariat().intend(Intention::Approve(new));
        stage.run(SECRETARIAT);
        for lie in [Lie::ForgeEntries, Lie::OtherDirectory(other.entries.clone())] {
            stage.relay.lie(lie);
            let report = synchronise(&mut newcomer, &mut stage.relay, &mut Link::good(seed), Plan::default());
            assert!(matches!(report.stop, Stop::DirectoryForged | Stop::Misbehaved(_)), "seed {seed}: {:?}", report.stop);
            assert!(newcomer.known_directory().is_none(), "nothing of it was kept");
            let report = stage.run("Bob");
            assert!(matches!(report.stop, Stop::DirectoryForged | Stop::Misbehaved(_)), "seed {seed}: {:?}", report.stop);
            assert_eq!(stage.organisation.bob().known_directory().unwrap().head(), before);
            stage.relay.be_honest();
        }
        stage.settle("forged directory");
    }
}

#[test]
fn a_stale_directory_is_named() {
    for seed in seeds() {
        let mut stage = Stage::new(seed);
        let old = stage.organisation.bob().known_directory().unwrap().head().count;
        let alice = stage.organisation.alice().id();
        stage.run("Alice");
        stage.organisation.secretariat().intend(Intention::Rotate(stage.mission));
        stage.run(SECRETARIAT);
        stage.run(SECRETARIAT);
        // Alice knows the new entry and has signed a checkpoint that names it; Bob is shown the old directory.
        stage.run("Alice");
        let report = stage.lied("Bob", Lie::StaleDirectory(old));
        let named = |notice: &Notice| matches!(notice, Notice::DirectoryStale { by, .. } if *by == alice);
        assert!(has(&report, named), "seed {seed}: {:?}", report.notices);
        // Alice is shown it too: her own memory is longer.
        let report = stage.lied("Alice", Lie::StaleDirectory(old));
        assert!(has(&report, |notice| matches!(notice, Notice::DirectoryRolledBack { .. })), "seed {seed}: {:?}", report.notices);
        stage.settle("stale directory");
    }
}

/// A relay that takes a revoked laptop's late segments in: every laptop refuses them by itself.
#[test]
fn a_revoked_laptops_late_work_is_put_aside_by_each_laptop() {
    for seed in seeds() {
        let mut stage = Stage::new(seed);
        let mission = stage.mission;
        stage.run("Alice");
        stage.run("Bob");
        let bob = stage.organisation.bob().id();
        stage.organisation.secretariat().intend(Intention::Revoke(bob, Vec::new()));
        stage.run(SECRETARIAT);
        stage.organisation.bob().write(&mission, "late");
        let late = {
            let laptop = stage.organisation.bob();
            laptop.seal_outgoing(&mission).unwrap();
            let stream = laptop.kept_streams(&mission).unwrap().into_iter().find(|head| head.device == bob).unwrap().stream();
            laptop.kept_segments(&mission, &stream, 0, usize::MAX).unwrap().remove(0)
        };
        let bytes = late.encode();
        let segment = NewSegment { header: late.claimed_header().unwrap(), hash: hash_of(&bytes), bytes };
        stage.relay.relay.store().push(&mission, &[segment]).unwrap();
        let report = stage.run("Alice");
        let revoked = |notice: &Notice| matches!(notice, Notice::Unverified { reason: Unverified::Revoked, .. });
        assert!(has(&report, revoked), "seed {seed}: {:?}", report.notices);
        assert!(!stage.organisation.alice().texts(&mission).contains(&"late".to_owned()));
        assert_eq!(stage.organisation.alice().unverified(&mission).len(), 1, "kept as evidence");
    }
}

/// One device tells two relays two stories under the same counters: whoever meets both has the proof, and keeps what it read first.
#[test]
fn two_stories_of_one_device_prove_themselves() {
    for seed in seeds() {
        let mut stage = Stage::new(seed);
        let mission = stage.mission;
        let disk = stage.relay.backup();
        let mut twin = stage.organisation.alice().clone();
        stage.run("Alice");
        stage.run("Bob");
        let first = stage.organisation.bob().state(&mission);
        stage.relay.restore(&disk);
        twin.write(&mission, "another story");
        // Alice's twin holds the same changes 2 to 12 and a different one after them.
        stage.organisation.alice().write(&mission, "the first story");
        let other = LyingRelay::new(&stage.organisation.entries, seed + 1);
        other.restore(&disk);
        synchronise(&mut twin, &mut stage.relay, &mut Link::good(seed), Plan::default());
        stage.run("Bob");
        let heard = stage.organisation.bob().state(&mission);
        assert!(heard.len() > first.len());
        let mut elsewhere = other;
        synchronise(stage.organisation.alice(), &mut elsewhere, &mut Link::good(seed), Plan::default());
        let report = synchronise(stage.organisation.bob(), &mut elsewhere, &mut Link::good(seed), Plan::default());
        let alice = stage.organisation.alice().id();
        let forked = |notice: &Notice| matches!(notice, Notice::Forked { device, .. } if *device == alice);
        assert!(has(&report, forked), "seed {seed}: {:?}", report.notices);
        assert!(stage.organisation.bob().state(&mission) == heard, "seed {seed}: what was read first stays");
    }
}
