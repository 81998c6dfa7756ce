#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::bytes::Salt;

#[derive(Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
struct Example {
    #[n(0)]
    version: u32,
    #[n(1)]
    salt: Option<Salt>,
    #[n(2)]
    list: Vec<u64>,
}

fn decode_example(bytes: &[u8]) -> Result<Example, CanonicalError> {
    decode(bytes)
}

#[test]
fn leaves_absent_fields_out_and_orders_keys() {
    assert_eq!(encode(&Example { version: 1, salt: None, list: vec![24] }), [0xa2, 0x00, 0x01, 0x02, 0x81, 0x18, 0x18]);
}

#[test]
fn refuses_every_other_encoding_of_the_same_value() {
    let same: [(&str, &[u8]); 8] = [
        ("longer integer", &[0xa2, 0x00, 0x18, 0x01, 0x02, 0x80]),
        ("longer key", &[0xa2, 0x18, 0x00, 0x01, 0x02, 0x80]),
        ("longer length", &[0xb8, 0x02, 0x00, 0x01, 0x02, 0x80]),
        ("indefinite map", &[0xbf, 0x00, 0x01, 0x02, 0x80, 0xff]),
        ("indefinite array", &[0xa2, 0x00, 0x01, 0x02, 0x9f, 0xff]),
        ("other order", &[0xa2, 0x02, 0x80, 0x00, 0x01]),
        ("null instead of nothing", &[0xa3, 0x00, 0x01, 0x01, 0xf6, 0x02, 0x80]),
        ("unknown field", &[0xa3, 0x00, 0x01, 0x02, 0x80, 0x03, 0x00]),
    ];
    for (what, bytes) in same {
        assert_eq!(decode_example(bytes), Err(CanonicalError::NotCanonical), "{what}");
    }
    assert!(decode_example(&[0xa2, 0x00, 0x01, 0x02, 0x80]).is_ok());
}

#[test]
fn refuses_duplicate_keys_trailing_bytes_and_nonsense() {
    assert_eq!(decode_example(&[0xa3, 0x00, 0x02, 0x00, 0x01, 0x02, 0x80]), Err(CanonicalError::NotCanonical));
    assert_eq!(decode_example(&[0xa2, 0x00, 0x01, 0x02, 0x80, 0x00]), Err(CanonicalError::Trailing(1)));
    for bytes in [&[][..], &[0xa2], &[0xa1, 0x00, 0x01], &[0x00], &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]] {
        assert!(matches!(decode_example(bytes), Err(CanonicalError::Malformed(_))), "{bytes:?}");
    }
}

#[test]
fn an_announced_length_allocates_nothing() {
    let huge = [0xa2, 0x00, 0x01, 0x02, 0x9b, 0x00, 0x00, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert!(matches!(decode_example(&huge), Err(CanonicalError::Malformed(_))));
    let huge = [0x5b, 0x00, 0x00, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert!(matches!(decode::<Salt>(&huge), Err(CanonicalError::Malformed(_))));
}

#[test]
fn peeks_at_the_version() {
    assert_eq!(peek_version(&[0xa1, 0x00, 0x07]), Some(7));
    for bytes in [&[][..], &[0xa0], &[0xa1, 0x01, 0x07], &[0x80], &[0xa1, 0x00, 0x61]] {
        assert_eq!(peek_version(bytes), None, "{bytes:?}");
    }
}
