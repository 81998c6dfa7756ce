#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::{Seeded, bit_flips};

const DOMAIN: Domain = Domain::new("example");

#[test]
fn opens_with_the_same_key_domain_and_context_only() {
    let key = Secret::new([1; 32]);
    for plaintext in [&b""[..], b"draft", &[7; 10_000]] {
        let sealed = seal(&key, DOMAIN, b"record", plaintext, &mut Seeded::new("local"));
        assert_eq!(sealed.len(), plaintext.len() + 48);
        assert_eq!(open(&key, DOMAIN, b"record", &sealed).unwrap().as_slice(), plaintext);
        assert!(open(&Secret::new([2; 32]), DOMAIN, b"record", &sealed).is_err());
        assert!(open(&key, Domain::new("other"), b"record", &sealed).is_err());
        assert!(open(&key, DOMAIN, b"records", &sealed).is_err());
        assert!(open(&key, DOMAIN, b"record", &sealed[..sealed.len() - 1]).is_err());
    }
    assert!(open(&key, DOMAIN, b"", &[]).is_err());
}

#[test]
fn every_flipped_bit_is_refused_and_no_two_boxes_are_alike() {
    let key = Secret::new([1; 32]);
    let mut randomness = Seeded::new("local");
    let sealed = seal(&key, DOMAIN, b"", b"draft", &mut randomness);
    assert_ne!(sealed, seal(&key, DOMAIN, b"", b"draft", &mut randomness));
    for (bit, flipped) in bit_flips(&sealed) {
        assert!(open(&key, DOMAIN, b"", &flipped).is_err(), "bit {bit}");
    }
}
