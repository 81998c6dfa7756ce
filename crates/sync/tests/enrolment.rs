//! Joining with a one-time invite, over a relay that knows no names.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::enrolment::MAX_VALIDITY_MS;
use fieldseal_seal::{EnrolmentRequest, Invite, InviteDraft, Role};
use fieldseal_sync::message::Signed;
use fieldseal_sync::{Outgoing, Plan, Request, Stop};
use fieldseal_testkit::organisation::SECRETARIAT;
use fieldseal_testkit::replica::profile;
use fieldseal_testkit::simulation::deliver;
use fieldseal_testkit::{Link, LyingRelay, Organisation, Random, synchronise};

fn invite(organisation: &mut Organisation) -> Invite {
    let draft = InviteDraft {
        server: "https://relay.example.org".into(),
        certificate: Some(vec![1, 2, 3]),
        root: *organisation.root.public(),
        organisation_name: "Code Secretariat".into(),
        role: Role::Officer,
        person: "M. Aldvik".into(),
    };
    let now = organisation.clock.now_ms();
    Invite::make(draft, now, MAX_VALIDITY_MS, &mut organisation.random).unwrap()
}

fn ask(relay: &LyingRelay, request: &EnrolmentRequest) -> u16 {
    let request = Request::Enrol(Signed { bytes: request.encode().into() });
    deliver(&relay.relay, &Outgoing { id: 0, request, token: None }, 0).status
}

#[test]
fn invited_asked_compared_approved() {
    let mut organisation = Organisation::alice_and_bob(1);
    let mut relay = LyingRelay::new(&organisation.entries, 1);
    let shared = organisation.shared();
    let mut aldvik = organisation.stranger("M. Aldvik");
    let given = invite(&mut organisation);
    organisation.secretariat().invite(given.clone(), Vec::new());
    // The invite travels as text, on paper.
    let read: Invite = given.to_text().parse().unwrap();
    let request =
        EnrolmentRequest::make(&read, aldvik.identity(), &profile("M. Aldvik"), &mut Random::new(5), organisation.clock.now_ms()).unwrap();
    assert_eq!((ask(&relay, &request), ask(&relay, &request)), (200, 200), "asking twice is asking once");
    let report = synchronise(&mut aldvik, &mut relay, &mut Link::good(1), Plan::default());
    assert_eq!(report.stop.code(), Some("relay.device_unknown"), "not approved yet");

    synchronise(organisation.secretariat(), &mut relay, &mut Link::good(1), Plan::default());
    let waiting = organisation.secretariat().waiting();
    let digits = request.short_authentication_string().to_string();
    assert_eq!(waiting, [(aldvik.id(), digits.clone())]);
    assert!(!organisation.secretariat().approve(aldvik.id(), "0000 0000 0000 0000 0000 0000"), "other digits");
    synchronise(organisation.secretariat(), &mut relay, &mut Link::good(1), Plan::default());
    assert!(synchronise(&mut aldvik, &mut relay, &mut Link::good(1), Plan::default()).stop.code().is_some(), "still not approved");

    organisation.secretariat().write(&shared, "a company");
    assert!(organisation.secretariat().approve(aldvik.id(), &digits));
    let report = synchronise(organisation.secretariat(), &mut relay, &mut Link::good(1), Plan::default());
    assert!(matches!(report.stop, Stop::Complete), "{:?}", report.notices);
    let report = synchronise(&mut aldvik, &mut relay, &mut Link::good(1), Plan::default());
    assert!(matches!(report.stop, Stop::Complete), "{:?} {:?}", report.stop, report.notices);
    assert_eq!(aldvik.texts(&shared), ["a company"]);

    // Somebody found the paper: the invite is used.
    let mallory = organisation.stranger("Mallory");
    let again =
        EnrolmentRequest::make(&read, mallory.identity(), &profile("M. Aldvik"), &mut Random::new(6), organisation.clock.now_ms()).unwrap();
    assert_eq!(ask(&relay, &again), 403);
    synchronise(organisation.secretariat(), &mut relay, &mut Link::good(1), Plan::default());
    assert_eq!(organisation.secretariat().waiting().iter().filter(|(device, _)| *device == mallory.id()).count(), 0);
}

#[test]
fn requests_without_an_invite_of_ours_are_forgotten() {
    let mut organisation = Organisation::alice_and_bob(2);
    let mut relay = LyingRelay::new(&organisation.entries, 2);
    let foreign = invite(&mut organisation);
    let mut random = Random::new(7);
    for _ in 0..20 {
        let mallory = organisation.stranger("Mallory");
        let request = EnrolmentRequest::make(&foreign, mallory.identity(), &profile("Mallory"), &mut random, 0).unwrap();
        let status = ask(&relay, &request);
        assert!(status == 200 || status == 429, "{status}");
    }
    let report = synchronise(organisation.secretariat(), &mut relay, &mut Link::good(1), Plan::default());
    assert!(matches!(report.stop, Stop::Complete));
    assert!(organisation.secretariat().waiting().is_empty());
    let request = EnrolmentRequest::make(&foreign, organisation.stranger("X").identity(), &profile("X Y"), &mut random, 0).unwrap();
    assert_eq!(ask(&relay, &request), 200, "the queue was emptied");
    let _ = SECRETARIAT;
}

#[test]
fn a_request_for_another_organisation_is_refused() {
    let mut organisation = Organisation::alice_and_bob(3);
    let mut other = Organisation::alice_and_bob(4);
    let relay = LyingRelay::new(&organisation.entries, 3);
    let foreign = invite(&mut other);
    let request = EnrolmentRequest::make(&foreign, organisation.stranger("X").identity(), &profile("X Y"), &mut Random::new(8), 0).unwrap();
    assert_eq!(ask(&relay, &request), 422);
}
