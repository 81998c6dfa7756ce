#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::{Seeded, bit_flips};

const NAME: EpochName = EpochName { organisation: OrganisationId([1; 16]), compartment: CompartmentId([2; 16]), epoch: 3 };

fn member() -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new("member"))
}

#[test]
fn a_wrap_opens_for_its_member_epoch_and_commitment_only() {
    let mut randomness = Seeded::new("epoch");
    let key = EpochKey::make(&mut randomness);
    let commitment = key.commitment(&NAME.compartment, NAME.epoch);
    let wrap = key.wrap(&NAME, member().public(), &mut randomness).unwrap();
    assert_eq!(wrap.device, member().id());
    assert_eq!(EpochKey::unwrap(&NAME, &commitment, &member(), &wrap.wrapped).unwrap().expose(), key.expose());
    let other = DeviceIdentity::generate(&mut Seeded::new("other"));
    let refused = |name: &EpochName, commitment: &Hash, identity: &DeviceIdentity| {
        assert_eq!(EpochKey::unwrap(name, commitment, identity, &wrap.wrapped).unwrap_err(), EpochError::WrapDamaged);
    };
    refused(&NAME, &commitment, &other);
    refused(&NAME, &Hash([0; 32]), &member());
    refused(&EpochName { epoch: 4, ..NAME }, &commitment, &member());
    refused(&EpochName { compartment: CompartmentId([9; 16]), ..NAME }, &commitment, &member());
    refused(&EpochName { organisation: OrganisationId([9; 16]), ..NAME }, &commitment, &member());
}

#[test]
fn a_key_other_than_the_announced_one_is_refused() {
    let mut randomness = Seeded::new("epoch");
    let (key, announced) = (EpochKey::make(&mut randomness), EpochKey::make(&mut randomness));
    let commitment = announced.commitment(&NAME.compartment, NAME.epoch);
    let context = NAME.wrap_context(&commitment, &member().id());
    let wrapped = member().public().wrap_key(Domain::EPOCH_WRAP, &context, &key.0, &mut randomness).unwrap();
    assert_eq!(EpochKey::unwrap(&NAME, &commitment, &member(), &wrapped).unwrap_err(), EpochError::WrongKey);
}

#[test]
fn a_key_opens_the_one_before_it() {
    let mut randomness = Seeded::new("epoch");
    let (former, key) = (EpochKey::make(&mut randomness), EpochKey::make(&mut randomness));
    let commitment = former.commitment(&NAME.compartment, 2);
    let sealed = key.seal_previous(&NAME, &former, &mut randomness);
    assert_eq!(sealed.len(), SEALED_PREVIOUS);
    assert_eq!(key.open_previous(&NAME, &sealed, &commitment).unwrap().expose(), former.expose());
    assert!(former.open_previous(&NAME, &sealed, &commitment).is_err());
    assert_eq!(key.open_previous(&NAME, &sealed, &Hash([0; 32])).unwrap_err(), EpochError::WrongKey);
    assert!(key.open_previous(&EpochName { epoch: 0, ..NAME }, &sealed, &commitment).is_err());
    for (bit, flipped) in bit_flips(&sealed) {
        assert!(key.open_previous(&NAME, &flipped, &commitment).is_err(), "bit {bit}");
    }
}
