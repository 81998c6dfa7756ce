//! Noise, half-right messages and flipped bits at every place give 4xx, with and without a session, and change nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::CompartmentId;
use fieldseal_server::{MemoryStore, Relay};
use fieldseal_sync::message::{AskChallenge, Chunks, Hashes, PullSegments, PushSegments, Setup, Signed};
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{Method, Outgoing, Plan, Replica, Request, Response, limits, log};
use fieldseal_testkit::simulation::deliver;
use fieldseal_testkit::{Link, LyingRelay, Organisation, Random, seed_from_environment, synchronise};

const NOW: u64 = 1_000_000;

fn token(relay: &Relay<MemoryStore>, organisation: &mut Organisation) -> Vec<u8> {
    let asking = Request::AskChallenge(AskChallenge { device: organisation.alice().id() });
    let answer = deliver(relay, &Outgoing { id: 0, request: asking.clone(), token: None }, NOW);
    let Ok(Ok(Response::Challenge(challenge))) = asking.read_answer(answer.status, &answer.body) else { panic!("a challenge") };
    let opening = Request::OpenSession(organisation.alice().answer(&challenge).unwrap().unwrap());
    let answer = deliver(relay, &Outgoing { id: 0, request: opening.clone(), token: None }, NOW);
    let Ok(Ok(Response::Session(session))) = opening.read_answer(answer.status, &answer.body) else { panic!("a session") };
    session.token.into()
}

/// Good messages to start from.
fn bodies(organisation: &mut Organisation, mission: CompartmentId) -> Vec<(Method, String, Vec<u8>)> {
    let alice = organisation.alice();
    let stream = alice.kept_streams(&mission).unwrap()[0].stream();
    let segments = alice.kept_segments(&mission, &stream, 0, usize::MAX).unwrap();
    let checkpoint = alice.own_checkpoint(&mission).unwrap().unwrap();
    let pull = PullSegments { after: 0, link: log::origin(&mission), have: Vec::new(), bytes: 100 };
    let requests = [
        Request::Setup(Setup { token: "token".into(), entries: vec![vec![1, 2, 3].into()] }),
        Request::AskChallenge(AskChallenge { device: alice.id() }),
        Request::Enrol(Signed { bytes: vec![0x83, 0x40].into() }),
        Request::Found(Signed { bytes: vec![0x82, 0x40].into() }),
        Request::Push(mission, PushSegments { segments: segments.iter().map(|segment| segment.encode().into()).collect() }),
        Request::Pull(mission, pull),
        Request::MissingChunks(mission, Hashes { hashes: vec![fieldseal_seal::Hash([1; 32])] }),
        Request::GetChunks(mission, Hashes { hashes: vec![fieldseal_seal::Hash([1; 32])] }),
        Request::PutChunks(mission, Chunks { chunks: vec![vec![1; 20].into()] }),
        Request::PutCheckpoint(mission, Signed { bytes: checkpoint.encode().into() }),
        Request::Heads,
        Request::Directory { first: 0 },
    ];
    requests.iter().map(|request| request.to_parts()).map(|parts| (parts.method, parts.path, parts.body)).collect()
}

#[test]
fn no_input_is_a_server_error_and_none_changes_what_is_kept() {
    let seed = seed_from_environment(1);
    let mut random = Random::new(seed);
    let mut organisation = Organisation::alice_and_bob(seed);
    let mut relay = LyingRelay::new(&organisation.entries, seed);
    synchronise(organisation.alice(), &mut relay, &mut Link::good(1), Plan::default());
    let mission = organisation.alice().found_mission();
    organisation.alice().write(&mission, "words");
    synchronise(organisation.alice(), &mut relay, &mut Link::good(1), Plan::default());
    let token = token(&relay.relay, &mut organisation);
    let good = bodies(&mut organisation, mission);
    let before = relay.relay.store().every_value();
    let places: Vec<String> = good.iter().map(|(_, path, _)| path.clone()).chain(["/v1/".into(), "/".into(), "/v1/x/y/z".into()]).collect();
    for round in 0..6_000 {
        let (method, path, mut body) = good[random.below(good.len() as u64) as usize].clone();
        let path = if random.percent(10) { places[random.below(places.len() as u64) as usize].clone() } else { path };
        match random.below(6) {
            0 => {
                let length = random.below(300) as usize;
                body = random.bytes(length);
            }
            1 if !body.is_empty() => {
                let at = random.below(body.len() as u64) as usize;
                body[at] ^= 1 << random.below(8);
            }
            2 => body.truncate(random.below(body.len() as u64 + 1) as usize),
            3 => body.extend(random.bytes(3)),
            // Lengths that promise gigabytes.
            4 => body = [&[0xA1, 0x00, 0x9B][..], &random.bytes(8)].concat(),
            _ if !body.is_empty() => {
                let at = random.below(body.len() as u64) as usize;
                body[at] = random.next_u64() as u8;
            }
            _ => {}
        }
        let holder = if random.percent(70) { Some(token.as_slice()) } else { None };
        let answer = relay.relay.handle(method, &path, holder, &body, NOW);
        assert!(answer.status < 500, "seed {seed}, round {round}: {method} {path} {}: {}", answer.status, hex(&body));
    }
    let now = relay.relay.store().every_value();
    let new: Vec<_> = now.iter().filter(|value| !before.contains(value)).collect();
    // Sealed chunks look like noise, so noise is kept as a chunk, under its own hash, and serves nobody.
    let chunks = relay.relay.store().chunk_hashes(&mission);
    assert!(new.iter().all(|value| chunks.contains(&hash_of(value))), "seed {seed}: {} new values", new.len());
    assert!(now.len() >= before.len());
}

#[test]
fn bodies_beyond_their_limit_are_refused_unread() {
    let mut organisation = Organisation::alice_and_bob(1);
    let relay = LyingRelay::new(&organisation.entries, 1);
    let token = token(&relay.relay, &mut organisation);
    for path in ["/v1/setup", "/v1/session", "/v1/enrolments", "/v1/foundings"] {
        let body = vec![0; limits::DIRECTORY_BODY + 1];
        assert_eq!(relay.relay.handle(Method::Post, path, Some(&token), &body, NOW).status, 413, "{path}");
    }
}

fn hex(body: &[u8]) -> String {
    body.iter().take(200).map(|byte| format!("{byte:02x}")).collect()
}
