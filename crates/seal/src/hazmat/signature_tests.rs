#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::Seeded;

#[test]
fn signs_and_verifies_for_one_domain_only() {
    let seed = Secret::random(&mut Seeded::new("signer"));
    let public = public_key(&seed).unwrap();
    let signature = sign(&seed, Domain::SEGMENT, b"bytes").unwrap();
    assert!(verify(&public, Domain::SEGMENT, b"bytes", &signature));
    assert!(!verify(&public, Domain::FOUNDING, b"bytes", &signature));
    assert!(!verify(&public, Domain::SEGMENT, b"other", &signature));
}

/// RFC 8032, section 7.1, test 3, with the domain's prefix taken off: the primitive itself is the standard's.
#[test]
fn is_ed25519() {
    let seed =
        Secret::from_slice(&data_encoding::HEXLOWER.decode(b"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7").unwrap())
            .unwrap();
    let public = data_encoding::HEXLOWER.encode(&public_key(&seed).unwrap());
    assert_eq!(public, "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
}

/// With a public key of order 1, S = 0 and R = the neutral element satisfy the equation for every message.
#[test]
fn refuses_public_keys_of_small_order() {
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let mut signature = Signature([0; 64]);
    signature.0[0] = 1;
    let ring_accepts = UnparsedPublicKey::new(&ED25519, &neutral).verify(&Domain::SEGMENT.join(&[b"anything"]), signature.as_bytes());
    assert!(ring_accepts.is_ok(), "the list would be needless");
    assert!(!verify(&neutral, Domain::SEGMENT, b"anything", &signature));
    for mut point in SMALL_ORDER {
        assert!(is_small_order(&point));
        point[31] |= 0x80;
        assert!(is_small_order(&point), "with the sign bit");
    }
    let honest = public_key(&Secret::random(&mut Seeded::new("honest"))).unwrap();
    assert!(!is_small_order(&honest));
}
