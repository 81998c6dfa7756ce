//! The bytes of every message, against those that are committed: what changes here changes the protocol.
//!
//! `FIELDSEAL_WRITE_VECTORS=1 cargo test -p fieldseal-sync --test golden` writes the file anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write;
use std::path::PathBuf;

use fieldseal_seal::{
    CompartmentId, DeviceId, DeviceIdentity, DirectoryHead, Hash, OrganisationId, Salt, SessionAnswer, SessionChallenge, Signature,
    canonical,
};
use fieldseal_sync::checkpoint::CHECKPOINT;
use fieldseal_sync::message::*;
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{Checkpoint, Refusal, RefusalCode, Request, Response, SignedCheckpoint, log};
use fieldseal_testkit::Random;

const COMPARTMENT: CompartmentId = CompartmentId([0xC0; 16]);
const DEVICE: DeviceId = DeviceId([0xD0; 16]);

fn head() -> StreamHead {
    StreamHead { device: DEVICE, incarnation: 1, counter: 300, link: Hash([0x11; 32]) }
}

fn position() -> DirectoryHead {
    DirectoryHead { count: 7, link: Hash([0x22; 32]) }
}

fn requests() -> Vec<(&'static str, Request)> {
    let bytes = |byte: u8| vec![byte; 3].into();
    let hashes = || Hashes { hashes: vec![Hash([0x33; 32])] };
    let pull = PullSegments { after: 5, link: Hash([0x44; 32]), have: vec![head()], bytes: 524_288 };
    let answer = SessionAnswer { device: DEVICE, nonce: Salt([0x55; 32]), signature: Signature([0x66; 64]) };
    vec![
        ("setup", Request::Setup(Setup { token: "setup token".into(), entries: vec![bytes(1), bytes(2)] })),
        ("ask_challenge", Request::AskChallenge(AskChallenge { device: DEVICE })),
        ("open_session", Request::OpenSession(answer)),
        ("heads", Request::Heads),
        ("directory", Request::Directory { first: 7 }),
        ("append_entries", Request::AppendEntries(AppendEntries { first: 7, entries: vec![bytes(1)] })),
        ("enrol", Request::Enrol(Signed { bytes: bytes(1) })),
        ("enrolments", Request::Enrolments { after: 0 }),
        ("drop_enrolment", Request::DropEnrolment { number: 12 }),
        ("found", Request::Found(Signed { bytes: bytes(1) })),
        ("foundings", Request::Foundings { after: 3 }),
        ("push", Request::Push(COMPARTMENT, PushSegments { segments: vec![bytes(1), bytes(2)] })),
        ("pull", Request::Pull(COMPARTMENT, pull)),
        ("missing_chunks", Request::MissingChunks(COMPARTMENT, hashes())),
        ("put_chunks", Request::PutChunks(COMPARTMENT, Chunks { chunks: vec![bytes(1)] })),
        ("get_chunks", Request::GetChunks(COMPARTMENT, hashes())),
        ("put_checkpoint", Request::PutCheckpoint(COMPARTMENT, Signed { bytes: bytes(1) })),
        ("checkpoints", Request::Checkpoints(COMPARTMENT)),
    ]
}

fn answers() -> Vec<(&'static str, Response)> {
    let bytes = |byte: u8| vec![byte; 3].into();
    let compartment =
        CompartmentHeads { compartment: COMPARTMENT, number: 5, link: Hash([0x44; 32]), streams: vec![head()], checkpoints: 2 };
    let whole = PageItem { number: 6, segment: Some(bytes(1)), hash: None };
    let left_out = PageItem { number: 7, segment: None, hash: Some(Hash([0x77; 32])) };
    vec![
        ("accepted", Response::Accepted),
        (
            "challenge",
            Response::Challenge(SessionChallenge {
                organisation: OrganisationId([0xA0; 16]),
                nonce: Salt([0x55; 32]),
                expires_ms: 1_767_600_000_000,
            }),
        ),
        ("session", Response::Session(Session { token: vec![0x88; 32].into(), seconds: 43_200 })),
        ("heads", Response::Heads(Heads { directory: position(), foundings: 3, enrolments: 1, compartments: vec![compartment] })),
        ("entries", Response::Entries(Entries { first: 7, entries: vec![bytes(1)], head: position() })),
        ("appended", Response::Appended(Appended { head: position() })),
        ("numbered", Response::Numbered(NumberedList { items: vec![Numbered { number: 4, bytes: bytes(1) }], more: false })),
        ("pushed", Response::Pushed(Pushed { numbers: vec![6, 7] })),
        ("page", Response::Page(Page { items: vec![whole, left_out], more: true })),
        ("hashes", Response::Hashes(Hashes { hashes: vec![Hash([0x33; 32])] })),
        ("chunks", Response::Chunks(ChunkPage { chunks: vec![Some(bytes(1)), None] })),
        ("checkpoints", Response::Checkpoints(Checkpoints { checkpoints: vec![bytes(1)], number: 2 })),
        ("counted", Response::Counted(Counted { number: 3, previous: 2, held: None })),
    ]
}

/// Lines of "what, name, text".
fn lines() -> String {
    let mut out = String::new();
    for (name, request) in requests() {
        let parts = request.to_parts();
        writeln!(out, "request {name} {} {} {}", parts.method, parts.path, hex(&parts.body)).unwrap();
    }
    for (name, answer) in answers() {
        writeln!(out, "answer {name} {}", hex(&answer.to_body())).unwrap();
    }
    for code in RefusalCode::ALL {
        let refusal = Refusal::from(*code);
        writeln!(out, "refusal {} {} {}", code.code(), code.status(), hex(&canonical::encode(&refusal))).unwrap();
    }
    let whole = Refusal::from(RefusalCode::Forked).with_position(position()).with_stream(Some(head())).with_proof(vec![1, 2, 3]);
    writeln!(out, "refusal whole 409 {}", hex(&canonical::encode(&whole))).unwrap();
    let mut link = log::origin(&COMPARTMENT);
    writeln!(out, "log 0 {}", hex(link.as_bytes())).unwrap();
    for number in 1..=3_u64 {
        link = log::next(&link, number, &hash_of(&[number as u8; 3]));
        writeln!(out, "log {number} {}", hex(link.as_bytes())).unwrap();
    }
    let identity = DeviceIdentity::generate(&mut Random::new(1));
    let checkpoint = Checkpoint {
        organisation: OrganisationId([0xA0; 16]),
        compartment: COMPARTMENT,
        device: identity.id(),
        sequence: 4,
        directory: position(),
        streams: vec![head()],
        missing_chunks: 2,
        missing: vec![Hash([0x33; 32])],
        at_ms: 1_767_600_000_000,
    };
    let body = canonical::encode(&checkpoint);
    let signed = SignedCheckpoint { signature: identity.sign(CHECKPOINT, &body), body: body.into() };
    assert!(signed.verify(identity.public()));
    writeln!(out, "checkpoint signing_key {}", hex(&identity.public().signing)).unwrap();
    writeln!(out, "checkpoint signed {}", hex(&signed.encode())).unwrap();
    out
}

#[test]
fn every_message_has_the_committed_bytes() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/messages.txt");
    let lines = lines();
    if std::env::var_os("FIELDSEAL_WRITE_VECTORS").is_some() {
        std::fs::write(&path, &lines).unwrap();
    }
    let committed = std::fs::read_to_string(&path).expect("tests/vectors/messages.txt");
    for (line, known) in lines.lines().zip(committed.lines()) {
        assert_eq!(line, known);
    }
    assert_eq!(lines.lines().count(), committed.lines().count());
}

#[test]
fn every_answer_reads_back() {
    let request_for = |name: &str| {
        let asked = match name {
            "accepted" => "found",
            "challenge" => "ask_challenge",
            "session" => "open_session",
            "entries" => "directory",
            "appended" => "append_entries",
            "numbered" => "enrolments",
            "pushed" => "push",
            "page" => "pull",
            "hashes" => "missing_chunks",
            "chunks" => "get_chunks",
            "counted" => "put_checkpoint",
            same => same,
        };
        requests().into_iter().find(|(name, _)| *name == asked).unwrap().1
    };
    for (name, answer) in answers() {
        assert_eq!(request_for(name).read_answer(200, &answer.to_body()), Ok(Ok(answer)), "{name}");
    }
}

fn hex(bytes: &[u8]) -> String {
    if bytes.is_empty() { "-".into() } else { bytes.iter().map(|byte| format!("{byte:02x}")).collect() }
}
