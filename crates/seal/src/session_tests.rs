#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::Seeded;

const ORGANISATION: OrganisationId = OrganisationId([1; 16]);

#[test]
fn an_answer_is_for_one_challenge_and_one_device() {
    let mut randomness = Seeded::new("session");
    let (alice, bob) = (DeviceIdentity::generate(&mut randomness), DeviceIdentity::generate(&mut randomness));
    let challenge = SessionChallenge::make(ORGANISATION, 1000, &mut randomness);
    let answer = challenge.answer(&alice, &ORGANISATION).unwrap();
    assert_eq!(challenge.verify(&answer, alice.public()), Ok(()));
    assert_eq!(challenge.verify(&answer, bob.public()), Err(IdentityError::BadSignature));
    let another = SessionChallenge::make(ORGANISATION, 1000, &mut randomness);
    assert!(another.verify(&answer, alice.public()).is_err());
    assert!(SessionChallenge { expires_ms: 2000, ..challenge.clone() }.verify(&answer, alice.public()).is_err());
    assert!(SessionChallenge { organisation: OrganisationId([2; 16]), ..challenge.clone() }.verify(&answer, alice.public()).is_err());
    assert!(challenge.verify(&SessionAnswer { nonce: another.nonce, ..answer.clone() }, alice.public()).is_err());
    let stolen = SessionAnswer { device: bob.id(), ..answer };
    assert!(challenge.verify(&stolen, bob.public()).is_err());
}

#[test]
fn a_challenge_for_another_organisation_is_not_answered() {
    let mut randomness = Seeded::new("session");
    let alice = DeviceIdentity::generate(&mut randomness);
    assert!(SessionChallenge::make(OrganisationId([2; 16]), 0, &mut randomness).answer(&alice, &ORGANISATION).is_none());
}
