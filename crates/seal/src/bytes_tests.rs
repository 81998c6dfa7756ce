#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::canonical;
use crate::test_support::Seeded;

#[test]
fn prints_and_parses_lower_case_base32() {
    let id = DeviceId([0xff; 16]);
    assert_eq!(id.to_string(), "77777777777777777777777774");
    assert_eq!("77777777777777777777777774".parse::<DeviceId>().unwrap(), id);
    let hash = Hash::random(&mut Seeded::new("hash"));
    assert_eq!(hash.to_string().len(), 52);
    assert_eq!(hash.to_string().parse::<Hash>().unwrap(), hash);
}

#[test]
fn has_only_one_spelling() {
    assert!(matches!("77777777777777777777777777".parse::<DeviceId>(), Err(BytesError::NotBase32(_))), "trailing bits");
    assert!(matches!("AAAAAAAAAAAAAAAAAAAAAAAAAA".parse::<DeviceId>(), Err(BytesError::NotBase32(_))), "upper case");
    assert!(matches!("aaaaaaaaaaaaaaaaaaaaaaaaaa======".parse::<DeviceId>(), Err(BytesError::NotBase32(_))), "padding");
    assert_eq!("aaaaaaaa".parse::<DeviceId>(), Err(BytesError::Length { expected: 16, got: 5 }));
    assert!("".parse::<DeviceId>().is_err());
}

#[test]
fn refuses_bytes_of_other_length() {
    assert_eq!(Hash::from_slice(&[0; 31]), Err(BytesError::Length { expected: 32, got: 31 }));
    assert!(canonical::decode::<DeviceId>(&canonical::encode(&Hash([1; 32]))).is_err());
}

#[test]
fn is_a_string_in_json_and_a_byte_string_in_cbor() {
    let id = VaultId([7; 16]);
    let json = serde_json::to_string(&id).unwrap();
    assert_eq!(json, format!("\"{id}\""));
    assert_eq!(serde_json::from_str::<VaultId>(&json).unwrap(), id);
    assert!(serde_json::from_str::<VaultId>("\"nonsense\"").is_err());
    let cbor = canonical::encode(&id);
    assert_eq!(cbor[0], 0x50);
    assert_eq!(canonical::decode::<VaultId>(&cbor).unwrap(), id);
}

#[test]
fn hashes_with_and_without_a_domain() {
    assert_eq!(data_encoding::HEXLOWER.encode(&Hash::of(b"abc").0), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(Hash::tagged(Domain::new("example"), &[b"a", b"bc"]), Hash::of(b"fieldseal/1/example\0abc"));
}
