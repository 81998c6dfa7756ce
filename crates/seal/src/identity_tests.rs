#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::Seeded;

fn alice() -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new("alice"))
}

fn bob() -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new("bob"))
}

#[test]
fn the_id_depends_on_both_keys() {
    let (alice, bob) = (alice(), bob());
    assert_eq!(alice.id(), alice.public().id());
    let mixed = DevicePublic { signing: alice.public().signing, kem: bob.public().kem.clone() };
    assert_ne!(mixed.id(), alice.id());
    assert_ne!(mixed.id(), bob.id());
}

#[test]
fn signatures_are_for_one_device_domain_and_text() {
    let signature = alice().sign(Domain::SEGMENT, b"text");
    assert_eq!(alice().public().verify(Domain::SEGMENT, b"text", &signature), Ok(()));
    assert_eq!(bob().public().verify(Domain::SEGMENT, b"text", &signature), Err(IdentityError::BadSignature));
    assert_eq!(alice().public().verify(Domain::DIRECTORY, b"text", &signature), Err(IdentityError::BadSignature));
    assert_eq!(alice().public().verify(Domain::SEGMENT, b"texts", &signature), Err(IdentityError::BadSignature));
}

#[test]
fn wrapped_keys_open_for_one_device_domain_and_context() {
    let key = Secret::new([5; 32]);
    let wrapped = bob().public().wrap_key(Domain::EPOCH_WRAP, b"context", &key, &mut Seeded::new("wrap")).unwrap();
    assert_eq!(wrapped.0.len(), WrappedKey::LENGTH);
    assert_eq!(WrappedKey::LENGTH, 1168);
    assert_eq!(bob().unwrap_key(Domain::EPOCH_WRAP, b"context", &wrapped).unwrap().expose(), key.expose());
    let refused = |opened: Result<Secret<32>, IdentityError>| assert_eq!(opened.unwrap_err(), IdentityError::WrapDamaged);
    refused(alice().unwrap_key(Domain::EPOCH_WRAP, b"context", &wrapped));
    refused(bob().unwrap_key(Domain::EPOCH_WRAP, b"other", &wrapped));
    refused(bob().unwrap_key(Domain::PROFILE, b"context", &wrapped));
    refused(bob().unwrap_key(Domain::EPOCH_WRAP, b"context", &WrappedKey(wrapped.0[..1000].to_vec())));
    refused(bob().unwrap_key(Domain::EPOCH_WRAP, b"context", &WrappedKey(Vec::new())));
    for byte in (0..WrappedKey::LENGTH).step_by(7) {
        let mut damaged = wrapped.clone();
        damaged.0[byte] ^= 1;
        refused(bob().unwrap_key(Domain::EPOCH_WRAP, b"context", &damaged));
    }
}

#[test]
fn sealed_secrets_come_back_and_damaged_ones_do_not() {
    let key = Secret::new([6; 32]);
    let sealed = alice().seal_secret(&key, &mut Seeded::new("seal"));
    assert_eq!(sealed.len(), 112);
    assert_eq!(DeviceIdentity::open_secret(&sealed, &key).unwrap().id(), alice().id());
    assert_eq!(DeviceIdentity::open_secret(&sealed, &Secret::new([7; 32])).unwrap_err(), IdentityError::DamagedSecret);
    for (bit, flipped) in crate::test_support::bit_flips(&sealed) {
        assert!(DeviceIdentity::open_secret(&flipped, &key).is_err(), "bit {bit}");
    }
    let root = RootIdentity::generate(&mut Seeded::new("root"));
    let sealed = root.seal_secret(&key, &mut Seeded::new("seal"));
    assert_eq!(RootIdentity::open_secret(&sealed, &key).unwrap().organisation(), root.organisation());
    assert!(DeviceIdentity::open_secret(&sealed, &key).is_err());
    assert!(RootIdentity::open_secret(&sealed[1..], &key).is_err());
}

#[test]
fn unusable_public_keys_are_refused() {
    assert_eq!(alice().public().check(), Ok(()));
    let mut small_order = alice().public().clone();
    small_order.signing = [0; 32];
    assert_eq!(small_order.check(), Err(IdentityError::InvalidPublicKey));
    let mut short = alice().public().clone();
    short.kem.pop();
    assert_eq!(short.check(), Err(IdentityError::InvalidPublicKey));
    assert!(short.wrap_key(Domain::EPOCH_WRAP, b"", &Secret::new([0; 32]), &mut Seeded::new("x")).is_err());
    let mut beyond_modulus = alice().public().clone();
    beyond_modulus.kem[..1152].fill(0xff);
    assert_eq!(beyond_modulus.check(), Err(IdentityError::InvalidPublicKey));
}
