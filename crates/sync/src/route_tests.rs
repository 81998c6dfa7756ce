#![allow(clippy::unwrap_used)]

use fieldseal_seal::{DeviceId, Hash, Salt, Signature};

use super::*;

fn compartment() -> CompartmentId {
    CompartmentId([7; 16])
}

fn requests() -> Vec<Request> {
    let signed = || Signed { bytes: vec![1, 2, 3].into() };
    let hashes = || Hashes { hashes: vec![Hash([9; 32])] };
    let answer = SessionAnswer { device: DeviceId([1; 16]), nonce: Salt([2; 32]), signature: Signature([3; 64]) };
    let head = StreamHead { device: DeviceId([1; 16]), incarnation: 0, counter: 4, link: Hash([5; 32]) };
    vec![
        Request::Setup(Setup { token: "token".into(), entries: vec![vec![1].into()] }),
        Request::AskChallenge(AskChallenge { device: DeviceId([1; 16]) }),
        Request::OpenSession(answer),
        Request::Heads,
        Request::Directory { first: 0 },
        Request::AppendEntries(AppendEntries { first: 1, entries: vec![vec![1].into()] }),
        Request::Enrol(signed()),
        Request::Enrolments { after: 12 },
        Request::DropEnrolment { number: 12 },
        Request::Found(signed()),
        Request::Foundings { after: 0 },
        Request::Push(compartment(), PushSegments { segments: vec![vec![1].into()] }),
        Request::Pull(compartment(), PullSegments { after: 3, link: Hash([0; 32]), have: vec![head], bytes: 1 }),
        Request::MissingChunks(compartment(), hashes()),
        Request::PutChunks(compartment(), Chunks { chunks: vec![vec![1].into()] }),
        Request::GetChunks(compartment(), hashes()),
        Request::PutCheckpoint(compartment(), signed()),
        Request::Checkpoints(compartment()),
    ]
}

#[test]
fn every_request_survives_http() {
    for request in requests() {
        let parts = request.to_parts();
        assert!(body_limit(parts.method, &parts.path).unwrap() >= parts.body.len(), "{request:?}");
        assert_eq!(Request::from_parts(parts.method, &parts.path, &parts.body).unwrap(), request);
    }
}

#[test]
fn a_body_where_none_belongs_and_other_encodings_are_malformed() {
    for request in requests() {
        let Parts { method, path, mut body } = request.to_parts();
        body.push(0);
        let refusal = Request::from_parts(method, &path, &body).unwrap_err();
        assert!(matches!(refusal.code, RefusalCode::Malformed | RefusalCode::TooLarge), "{request:?}: {refusal}");
    }
}

#[test]
fn unknown_places_and_impossible_compartments_are_not_found() {
    for path in ["/", "/v1", "/v1/", "/v2/heads", "/v1/heads/", "/v1/heads/x", "/v1/segments/nonsense/pull", "/v1/segments//pull"] {
        for method in [Method::Get, Method::Post, Method::Delete] {
            let code = Request::from_parts(method, path, &[]).unwrap_err().code;
            assert_eq!(code, RefusalCode::NotFound, "{method} {path}");
        }
    }
}

#[test]
fn numbers_have_one_spelling() {
    for (text, good) in
        [("0", true), ("7", true), ("007", false), ("+7", false), ("-1", false), ("", false), ("99999999999999999999", false)]
    {
        assert_eq!(Request::from_parts(Method::Get, &format!("/v1/directory/{text}"), &[]).is_ok(), good, "{text:?}");
    }
}

#[test]
fn lists_are_bounded_and_not_empty() {
    let too_many = Request::MissingChunks(compartment(), Hashes { hashes: vec![Hash([0; 32]); limits::HASHES + 1] });
    let none = Request::GetChunks(compartment(), Hashes { hashes: Vec::new() });
    let empty_chunk = Request::PutChunks(compartment(), Chunks { chunks: vec![Vec::new().into()] });
    let long_chunk = Request::PutChunks(compartment(), Chunks { chunks: vec![vec![0; limits::CHUNK_BYTES + 1].into()] });
    for request in [too_many, none, empty_chunk, long_chunk] {
        let parts = request.to_parts();
        assert_eq!(Request::from_parts(parts.method, &parts.path, &parts.body).unwrap_err().code, RefusalCode::TooLarge);
    }
}

#[test]
fn refusals_travel_with_their_status() {
    for &code in RefusalCode::ALL {
        let body = canonical::encode(&Refusal::from(code));
        assert_eq!(Request::Heads.read_answer(code.status(), &body), Ok(Err(Refusal::from(code))));
        assert!(Request::Heads.read_answer(if code.status() == 404 { 400 } else { 404 }, &body).is_err(), "status and code must agree");
    }
}

#[test]
fn an_answer_that_is_a_web_page_is_no_answer() {
    for request in requests() {
        assert!(request.read_answer(200, b"<html>Welcome to the hotel</html>").is_err());
        assert!(request.read_answer(302, b"").is_err());
    }
}
