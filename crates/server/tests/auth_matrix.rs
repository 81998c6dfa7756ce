//! Who may do what: (nobody, a stranger, another mission's member, member, revoked, secretariat) times every place, and the same answer for
//! "not yours" and "not there".

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::founding::FoundingFields;
use fieldseal_seal::{CompartmentId, EnrolmentRequest, EpochKey, Hash, Invite, InviteDraft, Role, SignedFounding, canonical};
use fieldseal_server::{MemoryStore, Relay};
use fieldseal_sync::message::*;
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{Answer, Method, Outgoing, Parts, Plan, Refusal, RefusalCode, Replica, Request, Response, log};
use fieldseal_testkit::organisation::SECRETARIAT;
use fieldseal_testkit::replica::{Intention, profile};
use fieldseal_testkit::simulation::deliver;
use fieldseal_testkit::{Link, LyingRelay, Organisation, Peer, synchronise};

const NOW: u64 = 1_000_000;

struct Stage {
    organisation: Organisation,
    relay: LyingRelay,
    /// Alice's, which Bob may read.
    mission: CompartmentId,
}

/// Alice is a member, Dora of another mission, Erik was revoked, Mallory is nobody.
fn stage() -> Stage {
    let people = [("Alice", Role::Officer), ("Bob", Role::Reviewer), ("Dora", Role::Lead), ("Erik", Role::Officer)];
    let mut organisation = Organisation::new(1, &people);
    let mut relay = LyingRelay::new(&organisation.entries, 1);
    let run = |organisation: &mut Organisation, relay: &mut LyingRelay, name: &str| {
        synchronise(organisation.peer(name), relay, &mut Link::good(1), Plan::default());
    };
    for name in ["Alice", "Dora"] {
        run(&mut organisation, &mut relay, name);
    }
    let mission = organisation.alice().found_mission();
    let other = organisation.peer("Dora").found_mission();
    organisation.peer("Dora").write(&other, "elsewhere");
    organisation.alice().write(&mission, "here");
    for name in ["Alice", "Dora"] {
        run(&mut organisation, &mut relay, name);
    }
    let (bob, erik) = (organisation.bob().id(), organisation.peer("Erik").id());
    organisation.secretariat().intend(Intention::Grant(bob, mission));
    organisation.secretariat().intend(Intention::Grant(erik, mission));
    for _ in 0..3 {
        run(&mut organisation, &mut relay, SECRETARIAT);
    }
    Stage { organisation, relay, mission }
}

fn ask(relay: &Relay<MemoryStore>, request: &Request, token: Option<&[u8]>) -> Answer {
    deliver(relay, &Outgoing { id: 0, request: request.clone(), token: token.map(<[u8]>::to_vec) }, NOW)
}

fn session(relay: &Relay<MemoryStore>, peer: &mut Peer) -> Option<Vec<u8>> {
    let asking = Request::AskChallenge(AskChallenge { device: peer.id() });
    let answer = ask(relay, &asking, None);
    let Ok(Ok(Response::Challenge(challenge))) = asking.read_answer(answer.status, &answer.body) else { panic!("a challenge") };
    let opening = Request::OpenSession(peer.answer(&challenge).unwrap().unwrap());
    let answer = ask(relay, &opening, None);
    match opening.read_answer(answer.status, &answer.body).unwrap() {
        Ok(Response::Session(session)) => Some(session.token.into()),
        _ => None,
    }
}

/// Every place behind a session, with a request that a member's laptop may send there.
fn requests(stage: &mut Stage, compartment: CompartmentId) -> Vec<(&'static str, Request)> {
    let hashes = || Hashes { hashes: vec![Hash([3; 32])] };
    let pull = PullSegments { after: 0, link: log::origin(&compartment), have: Vec::new(), bytes: 1_000 };
    let mission = stage.mission;
    let alice = stage.organisation.alice();
    let streams = alice.kept_streams(&mission).unwrap();
    let own = alice.kept_segments(&mission, &streams[0].stream(), 0, usize::MAX).unwrap();
    let segments = own.iter().map(|segment| segment.encode().into()).collect();
    vec![
        ("heads", Request::Heads),
        ("directory", Request::Directory { first: 0 }),
        ("enrolments", Request::Enrolments { after: 0 }),
        ("drop enrolment", Request::DropEnrolment { number: 1 }),
        ("foundings", Request::Foundings { after: 0 }),
        ("push", Request::Push(compartment, PushSegments { segments })),
        ("pull", Request::Pull(compartment, pull)),
        ("missing chunks", Request::MissingChunks(compartment, hashes())),
        ("put chunks", Request::PutChunks(compartment, Chunks { chunks: vec![vec![1, 2, 3].into()] })),
        ("get chunks", Request::GetChunks(compartment, hashes())),
        ("checkpoints", Request::Checkpoints(compartment)),
    ]
}

const SECRETARIAT_ONLY: [&str; 3] = ["enrolments", "drop enrolment", "foundings"];
const EVERYBODY: [&str; 2] = ["heads", "directory"];

#[test]
fn the_matrix() {
    let mut stage = stage();
    let mission = stage.mission;
    let everything = requests(&mut stage, mission);
    let relay = &stage.relay.relay;
    let token = |organisation: &mut Organisation, name: &str| session(relay, organisation.peer(name)).expect(name);
    let tokens = [
        ("Alice", token(&mut stage.organisation, "Alice")),
        ("Bob", token(&mut stage.organisation, "Bob")),
        ("Dora", token(&mut stage.organisation, "Dora")),
        (SECRETARIAT, token(&mut stage.organisation, SECRETARIAT)),
    ];
    let erik = token(&mut stage.organisation, "Erik");
    for (place, request) in &everything {
        assert_eq!(ask(relay, request, None).status, 401, "nobody: {place}");
        assert_eq!(ask(relay, request, Some(&[7; 32])).status, 401, "an invented token: {place}");
        for (name, token) in &tokens {
            let status = ask(relay, request, Some(token)).status;
            let member = *name != "Dora";
            let expected = match *place {
                place if SECRETARIAT_ONLY.contains(&place) => {
                    if *name == SECRETARIAT {
                        200
                    } else {
                        403
                    }
                }
                place if EVERYBODY.contains(&place) => 200,
                _ if member => 200,
                _ => 404,
            };
            assert_eq!(status, expected, "{name}: {place}");
        }
        assert_eq!(
            ask(relay, request, Some(&erik)).status,
            200_u16.max(if SECRETARIAT_ONLY.contains(place) { 403 } else { 0 }),
            "Erik before: {place}"
        );
    }
    let mut mallory = stage.organisation.stranger("Mallory");
    assert_eq!(session(&stage.relay.relay, &mut mallory), None, "a stranger gets no session");

    let id = stage.organisation.peer("Erik").id();
    stage.organisation.secretariat().intend(Intention::Revoke(id, Vec::new()));
    synchronise(stage.organisation.secretariat(), &mut stage.relay, &mut Link::good(1), Plan::default());
    for (place, request) in &everything {
        let answer = ask(&stage.relay.relay, request, Some(&erik));
        let refusal: Refusal = canonical::decode(&answer.body).unwrap();
        assert_eq!((answer.status, refusal.code), (403, RefusalCode::DeviceRevoked), "Erik's open session: {place}");
    }
    assert_eq!(session(&stage.relay.relay, stage.organisation.peer("Erik")), None, "Erik gets no new one");
}

#[test]
fn not_yours_and_not_there_are_one_answer() {
    let mut stage = stage();
    let dora = session(&stage.relay.relay, stage.organisation.peer("Dora")).unwrap();
    let theirs = requests(&mut stage, CompartmentId([0xEE; 16]));
    let mission = stage.mission;
    let hers = requests(&mut stage, mission);
    for ((place, not_there), (_, not_yours)) in theirs.iter().zip(&hers) {
        if SECRETARIAT_ONLY.contains(place) || EVERYBODY.contains(place) {
            continue;
        }
        let (there, yours) = (ask(&stage.relay.relay, not_there, Some(&dora)), ask(&stage.relay.relay, not_yours, Some(&dora)));
        assert_eq!(there, yours, "{place}");
        assert_eq!(there.status, 404, "{place}");
    }
    // A path that names no possible compartment is no exception.
    let answer = stage.relay.relay.handle(Method::Get, "/v1/checkpoints/nonsense", Some(&dora), &[], NOW);
    assert_eq!(answer.status, 404);
    let heads = ask(&stage.relay.relay, &Request::Heads, Some(&dora));
    let Ok(Ok(Response::Heads(heads))) = Request::Heads.read_answer(heads.status, &heads.body) else { panic!("heads") };
    assert!(heads.compartments.iter().all(|heads| heads.compartment != mission), "nor is it in the list");
    assert_eq!((heads.foundings, heads.enrolments), (0, 0));
}

#[test]
fn a_chunk_of_another_mission_is_not_given_by_its_hash() {
    let mut stage = stage();
    let relay = &stage.relay.relay;
    let (alice, dora) = (session(relay, stage.organisation.alice()).unwrap(), session(relay, stage.organisation.peer("Dora")).unwrap());
    let chunk = vec![5; 400];
    let put = Request::PutChunks(stage.mission, Chunks { chunks: vec![chunk.clone().into()] });
    assert_eq!(ask(relay, &put, Some(&alice)).status, 200);
    let everybody = stage.organisation.secretariat().known_directory().unwrap().organisation_compartment();
    let get = Request::GetChunks(everybody, Hashes { hashes: vec![hash_of(&chunk)] });
    let answer = ask(relay, &get, Some(&dora));
    assert_eq!(get.read_answer(answer.status, &answer.body), Ok(Ok(Response::Chunks(ChunkPage { chunks: vec![None] }))));
}

#[test]
fn a_challenge_opens_one_session_and_ends() {
    let mut stage = stage();
    let relay = &stage.relay.relay;
    let asking = Request::AskChallenge(AskChallenge { device: stage.organisation.alice().id() });
    let answer = ask(relay, &asking, None);
    let Ok(Ok(Response::Challenge(challenge))) = asking.read_answer(answer.status, &answer.body) else { panic!("a challenge") };
    let opening = Request::OpenSession(stage.organisation.alice().answer(&challenge).unwrap().unwrap());
    // Somebody else's signature under Alice's name.
    let mut forged = stage.organisation.bob().answer(&challenge).unwrap().unwrap();
    forged.device = stage.organisation.alice().id();
    assert_eq!(ask(relay, &Request::OpenSession(forged), None).status, 401);
    let parts = opening.to_parts();
    let late = relay.handle(parts.method, &parts.path, None, &parts.body, NOW + 10 * 60_000);
    assert_eq!(late.status, 401, "too late");
    assert_eq!(ask(relay, &opening, None).status, 200);
    assert_eq!(ask(relay, &opening, None).status, 401, "a captured answer is of no use");
    // A challenge that this relay did not make.
    let other = LyingRelay::new(&stage.organisation.entries, 77);
    let answer = ask(&other.relay, &asking, None);
    let Ok(Ok(Response::Challenge(challenge))) = asking.read_answer(answer.status, &answer.body) else { panic!("a challenge") };
    let opening = Request::OpenSession(stage.organisation.alice().answer(&challenge).unwrap().unwrap());
    assert_eq!(ask(relay, &opening, None).status, 401);
}

#[test]
fn reviewers_found_no_missions_and_nobody_founds_for_another() {
    let mut stage = stage();
    let (head, secretariat) = {
        let directory = stage.organisation.secretariat().known_directory().unwrap();
        (directory.head(), directory.secretariat().cloned().collect::<Vec<_>>())
    };
    let organisation = stage.organisation.root.organisation();
    let founding = |stage: &mut Stage, name: &str| {
        let compartment = CompartmentId::random(&mut stage.organisation.random);
        let key = EpochKey::make(&mut stage.organisation.random);
        let fields = FoundingFields { organisation, compartment, directory: head, at_ms: 0, before: Vec::new() };
        let identity = stage.organisation.peer(name).identity().clone();
        let signed = SignedFounding::make(&identity, fields, &key, &secretariat, &mut stage.organisation.random).unwrap();
        Request::Found(Signed { bytes: signed.encode().into() })
    };
    let (bobs, doras) = (founding(&mut stage, "Bob"), founding(&mut stage, "Dora"));
    let relay = &stage.relay.relay;
    let (alice, bob, dora) = (
        session(relay, stage.organisation.alice()).unwrap(),
        session(relay, stage.organisation.bob()).unwrap(),
        session(relay, stage.organisation.peer("Dora")).unwrap(),
    );
    assert_eq!(ask(relay, &bobs, Some(&bob)).status, 403, "a reviewer");
    assert_eq!(ask(relay, &doras, Some(&alice)).status, 403, "for another");
    assert_eq!(ask(relay, &doras, Some(&dora)).status, 200);
    assert_eq!(ask(relay, &doras, Some(&dora)).status, 200, "twice is once");
}

#[test]
fn setup_is_for_the_token_and_once() {
    let mut organisation = Organisation::alice_and_bob(2);
    let other = Organisation::alice_and_bob(3);
    let relay = Relay::open(MemoryStore::default(), Box::new(organisation.random.fork())).unwrap();
    let setup = |token: &str, entries: &[Vec<u8>]| {
        Request::Setup(Setup { token: token.into(), entries: entries.iter().cloned().map(Into::into).collect() })
    };
    assert_eq!(ask(&relay, &setup("anything", &organisation.entries), None).status, 401, "no token was made");
    relay.set_setup_token("right").unwrap();
    let asking = Request::AskChallenge(AskChallenge { device: organisation.alice().id() });
    assert_eq!(ask(&relay, &asking, None).status, 409, "not set up");
    assert_eq!(ask(&relay, &setup("wrong", &organisation.entries), None).status, 401);
    let mut broken = organisation.entries.clone();
    broken.swap(1, 2);
    assert_eq!(ask(&relay, &setup("right", &broken), None).status, 422);
    assert_eq!(ask(&relay, &setup("right", &organisation.entries), None).status, 200);
    assert_eq!(ask(&relay, &setup("right", &organisation.entries), None).status, 200, "a lost answer may be asked for again");
    assert_eq!(ask(&relay, &setup("right", &other.entries), None).status, 409, "another organisation");
}

#[test]
fn places_that_answer_without_a_session_tell_nothing() {
    let mut stage = stage();
    let relay = &stage.relay.relay;
    let draft = InviteDraft {
        server: "https://relay.example.org".into(),
        certificate: None,
        root: *stage.organisation.root.public(),
        organisation_name: "Code Secretariat".into(),
        role: Role::Officer,
        person: "Frida".into(),
    };
    let invite = Invite::make(draft, 0, 1_000, &mut stage.organisation.random).unwrap();
    let (alice, frida) = (stage.organisation.alice().identity().clone(), stage.organisation.stranger("Frida").identity().clone());
    for identity in [alice, frida] {
        // Whether a device is known cannot be found out by asking to join, nor by asking for a challenge.
        let request = EnrolmentRequest::make(&invite, &identity, &profile("Frida F"), &mut stage.organisation.random, 0).unwrap();
        let answer = ask(relay, &Request::Enrol(Signed { bytes: request.encode().into() }), None);
        assert_eq!((answer.status, answer.body), (200, canonical::encode(&Accepted {})));
        assert_eq!(ask(relay, &Request::AskChallenge(AskChallenge { device: identity.id() }), None).status, 200);
    }
    let Parts { method, path, body } = Request::AppendEntries(AppendEntries { first: 1, entries: vec![vec![0xA0].into()] }).to_parts();
    let status = relay.handle(method, &path, None, &body, NOW).status;
    assert_eq!(status, 409, "entries that differ from those held");
}
