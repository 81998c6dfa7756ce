#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::{Seeded, bit_flips};

const ORGANISATION: OrganisationId = OrganisationId([1; 16]);
const DEVICE: DeviceId = DeviceId([2; 16]);

fn profile(person: &str, initials: &str) -> Profile {
    Profile { person: person.to_owned(), initials: initials.to_owned() }
}

fn key() -> EpochKey {
    EpochKey::make(&mut Seeded::new("key"))
}

#[test]
fn round_trip_with_the_longest_name() {
    let longest = profile(&"ن".repeat(Profile::MAX_PERSON / 2), &"A".repeat(Profile::MAX_INITIALS));
    for profile in [profile("M. Aldvik", "MA"), longest] {
        let sealed = SealedProfile::seal(&profile, &ORGANISATION, &DEVICE, (3, &key()), &mut Seeded::new("x")).unwrap();
        assert_eq!(sealed.ciphertext.len(), SealedProfile::CIPHERTEXT);
        assert_eq!(sealed.open(&ORGANISATION, &DEVICE, &key()), Some(profile));
    }
}

#[test]
fn is_bound_to_organisation_device_and_epoch() {
    let sealed = SealedProfile::seal(&profile("M. Aldvik", "MA"), &ORGANISATION, &DEVICE, (3, &key()), &mut Seeded::new("x")).unwrap();
    assert!(sealed.open(&ORGANISATION, &DeviceId([3; 16]), &key()).is_none());
    assert!(sealed.open(&OrganisationId([3; 16]), &DEVICE, &key()).is_none());
    assert!(SealedProfile { epoch: 4, ..sealed.clone() }.open(&ORGANISATION, &DEVICE, &key()).is_none());
    for (bit, ciphertext) in bit_flips(&sealed.ciphertext) {
        assert!(SealedProfile { ciphertext, ..sealed.clone() }.open(&ORGANISATION, &DEVICE, &key()).is_none(), "bit {bit}");
    }
    let name = SealedProfile::seal_name("Organisation", &ORGANISATION, &key(), &mut Seeded::new("x")).unwrap();
    assert_eq!(name.open_name(&ORGANISATION, &key()).as_deref(), Some("Organisation"));
    assert!(name.open(&ORGANISATION, &DEVICE, &key()).is_none());
}

#[test]
fn refuses_what_does_not_fit() {
    let too_long = "x".repeat(Profile::MAX_PERSON + 1);
    for profile in
        [profile("", "MA"), profile("M. Aldvik", " "), profile(&too_long, "MA"), profile("M.\nAldvik", "MA"), profile("M", &too_long)]
    {
        assert!(SealedProfile::seal(&profile, &ORGANISATION, &DEVICE, (0, &key()), &mut Seeded::new("x")).is_none(), "{profile:?}");
    }
    assert!(SealedProfile::seal_name(&"x".repeat(255), &ORGANISATION, &key(), &mut Seeded::new("x")).is_none());
}

#[test]
fn initials_are_compared_without_case_and_under_a_key() {
    let tag = |initials: &str| profile("x", initials).initials_tag(&ORGANISATION, &key());
    assert_eq!(tag("MA"), tag(" ma "));
    assert_ne!(tag("MA"), tag("MB"));
    assert_ne!(tag("MA"), profile("x", "MA").initials_tag(&OrganisationId([9; 16]), &key()));
    assert_ne!(tag("MA"), profile("x", "MA").initials_tag(&ORGANISATION, &EpochKey::make(&mut Seeded::new("other"))));
}
