//! Words and pictures from one laptop to another, through a relay that reads neither.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use fieldseal_seal::CompartmentId;
use fieldseal_sync::{Amount, Answer, ChunkRole, Failure, Notice, Outgoing, Plan, Request, Stop};
use fieldseal_testkit::replica::Intention;
use fieldseal_testkit::simulation::Answering;
use fieldseal_testkit::{Canaries, Link, LyingRelay, Organisation, synchronise};

const CANARY: &str = "Zeynep saw the blue gate";

fn sync(organisation: &mut Organisation, relay: &mut dyn Answering, name: &str) -> fieldseal_sync::Report {
    let report = synchronise(organisation.peer(name), relay, &mut Link::good(7), Plan::default());
    assert!(matches!(report.stop, Stop::Complete), "{name}: {:?} {:?}", report.stop, report.notices);
    report
}

/// Alice's mission, begun offline after she has joined; adopted; Bob may read it.
fn mission(organisation: &mut Organisation, relay: &mut LyingRelay) -> CompartmentId {
    sync(organisation, relay, "Alice");
    let mission = organisation.alice().found_mission();
    let bob = organisation.bob().id();
    organisation.alice().write(&mission, CANARY);
    sync(organisation, relay, "Alice");
    organisation.secretariat().intend(Intention::Grant(bob, mission));
    sync(organisation, relay, "the secretariat");
    sync(organisation, relay, "the secretariat");
    mission
}

#[test]
fn everything_arrives_and_the_relay_reads_nothing() {
    let mut organisation = Organisation::alice_and_bob(1);
    let mut relay = LyingRelay::new(&organisation.entries, 2);
    let mission = mission(&mut organisation, &mut relay);
    let thumbnail = organisation.random.bytes(9_000);
    let original = format!("{CANARY} ").repeat(40_000).into_bytes();
    organisation.alice().add_picture(&mission, ChunkRole::Thumbnail, &thumbnail);
    organisation.alice().add_picture(&mission, ChunkRole::Original, &original);
    for number in 0..120 {
        organisation.alice().write(&mission, &format!("note {number}"));
    }
    let chunks = organisation.alice().chunks(&mission);
    assert!(chunks > 4, "an original of several chunks");

    let up = sync(&mut organisation, &mut relay, "Alice");
    assert_eq!((up.sent.changes, up.sent.blobs), (122, 2));
    let down = sync(&mut organisation, &mut relay, "Bob");
    assert_eq!((down.received.changes, down.received.blobs), (123, 2));
    let (alice, bob) = (organisation.alice().state(&mission), organisation.bob().state(&mission));
    assert_eq!(alice, bob);
    assert_eq!(organisation.bob().chunks(&mission), chunks);

    let canaries = Canaries::new([CANARY, "note 119", "Sofia Calder", "Code Secretariat"]);
    let hits: Vec<_> =
        relay.relay.store().every_value().iter().flat_map(|value| canaries.search_bytes(Path::new("relay"), value)).collect();
    assert_eq!(hits, []);
}

#[test]
fn nothing_to_do_is_three_requests_and_sends_nothing() {
    let mut organisation = Organisation::alice_and_bob(3);
    let mut relay = LyingRelay::new(&organisation.entries, 4);
    let mission = mission(&mut organisation, &mut relay);
    let picture = organisation.random.bytes(50_000);
    organisation.alice().add_picture(&mission, ChunkRole::Preview, &picture);
    sync(&mut organisation, &mut relay, "Alice");
    sync(&mut organisation, &mut relay, "Bob");
    sync(&mut organisation, &mut relay, "Bob");
    let mut link = Link::good(1);
    let report = synchronise(organisation.bob(), &mut relay, &mut link, Plan::default());
    assert_eq!((report.sent, report.received), (Amount::default(), Amount::default()));
    assert_eq!(link.requests, 3, "challenge, session, heads");
    assert!(link.bytes < 2_000, "{} bytes", link.bytes);
}

#[test]
fn the_secretariat_confirms_what_it_holds_and_no_more() {
    let mut organisation = Organisation::alice_and_bob(5);
    let mut relay = LyingRelay::new(&organisation.entries, 6);
    let mission = mission(&mut organisation, &mut relay);
    organisation.alice().write(&mission, "before");
    let picture = organisation.random.bytes(300_000);
    organisation.alice().add_picture(&mission, ChunkRole::Original, &picture);
    let report = sync(&mut organisation, &mut relay, "Alice");
    assert!(!organisation.alice().is_confirmed(&mission, &report.confirmations), "the relay's word is not the secretariat's");

    let words_only = Plan { previews: false, originals: false };
    let report = synchronise(organisation.secretariat(), &mut relay, &mut Link::good(1), words_only);
    assert!(matches!(report.stop, Stop::Complete));
    let report = sync(&mut organisation, &mut relay, "Alice");
    assert!(!organisation.alice().is_confirmed(&mission, &report.confirmations), "the picture is not there yet");

    sync(&mut organisation, &mut relay, "the secretariat");
    let report = sync(&mut organisation, &mut relay, "Alice");
    assert!(organisation.alice().is_confirmed(&mission, &report.confirmations), "{:?}", report.confirmations);
    organisation.alice().write(&mission, "after");
    let report = sync(&mut organisation, &mut relay, "Alice");
    assert!(!organisation.alice().is_confirmed(&mission, &report.confirmations));
}

/// Notes what passes.
struct Listening<'a> {
    relay: &'a mut LyingRelay,
    heard: Vec<&'static str>,
}

impl Answering for Listening<'_> {
    fn answer(&mut self, outgoing: &Outgoing, now_ms: u64) -> Result<Answer, Failure> {
        self.heard.push(match &outgoing.request {
            Request::Push(..) => "push",
            Request::Pull(..) => "pull",
            Request::PutChunks(_, chunks) if chunks.chunks.iter().all(|chunk| chunk.len() < 20_000) => "thumbnail up",
            Request::PutChunks(..) => "original up",
            Request::GetChunks(..) => "chunk down",
            _ => "other",
        });
        self.relay.answer(outgoing, now_ms)
    }
}

#[test]
fn words_go_before_pictures_and_small_pictures_before_large() {
    let mut organisation = Organisation::alice_and_bob(7);
    let mut relay = LyingRelay::new(&organisation.entries, 8);
    let mission = mission(&mut organisation, &mut relay);
    for _ in 0..30 {
        let (large, small) = (organisation.random.bytes(600_000), organisation.random.bytes(8_000));
        organisation.alice().add_picture(&mission, ChunkRole::Original, &large);
        organisation.alice().add_picture(&mission, ChunkRole::Thumbnail, &small);
    }
    let mut listening = Listening { relay: &mut relay, heard: Vec::new() };
    sync(&mut organisation, &mut listening, "Alice");
    let first = |what: &str| listening.heard.iter().position(|heard| *heard == what).unwrap();
    let last = |what: &str| listening.heard.iter().rposition(|heard| *heard == what).unwrap();
    assert!(last("push") < first("pull") && last("pull") < first("thumbnail up") && last("thumbnail up") < first("original up"));
    let thumbnails = listening.heard.iter().filter(|heard| **heard == "thumbnail up").count();
    assert!(thumbnails <= 3, "30 thumbnails of 8 KB went in {thumbnails} requests");
}

#[test]
fn a_plan_without_originals_leaves_them_for_a_better_link() {
    let mut organisation = Organisation::alice_and_bob(9);
    let mut relay = LyingRelay::new(&organisation.entries, 10);
    let mission = mission(&mut organisation, &mut relay);
    let picture = organisation.random.bytes(300_000);
    organisation.alice().add_picture(&mission, ChunkRole::Original, &picture);
    let words = Plan { previews: true, originals: false };
    synchronise(organisation.alice(), &mut relay, &mut Link::good(1), words);
    let report = synchronise(organisation.bob(), &mut relay, &mut Link::good(1), Plan::default());
    assert!(report.notices.contains(&Notice::ChunksMissing { role: ChunkRole::Original, chunks: 2 }), "{:?}", report.notices);
    sync(&mut organisation, &mut relay, "Alice");
    sync(&mut organisation, &mut relay, "Bob");
    assert_eq!(organisation.bob().lacking(&mission), 0);
}

#[test]
fn a_stranger_and_a_revoked_laptop_are_refused() {
    let mut organisation = Organisation::alice_and_bob(11);
    let mut relay = LyingRelay::new(&organisation.entries, 12);
    let mission = mission(&mut organisation, &mut relay);
    let mut stranger = organisation.stranger("Mallory");
    let report = synchronise(&mut stranger, &mut relay, &mut Link::good(1), Plan::default());
    assert_eq!(report.stop.code(), Some("relay.device_unknown"));

    sync(&mut organisation, &mut relay, "Bob");
    let bob = organisation.bob().id();
    organisation.secretariat().intend(Intention::Revoke(bob, Vec::new()));
    sync(&mut organisation, &mut relay, "the secretariat");
    organisation.bob().write(&mission, "late");
    let report = synchronise(organisation.bob(), &mut relay, &mut Link::good(1), Plan::default());
    assert_eq!(report.stop.code(), Some("relay.device_revoked"));

    sync(&mut organisation, &mut relay, "Alice");
    organisation.alice().write(&mission, "after Bob");
    let report = sync(&mut organisation, &mut relay, "Alice");
    assert_eq!(report.sent.changes, 1);
    sync(&mut organisation, &mut relay, "the secretariat");
    assert!(organisation.secretariat().texts(&mission).contains(&"after Bob".to_owned()), "read under the new epoch");
    assert!(!organisation.alice().texts(&mission).contains(&"late".to_owned()));
}
