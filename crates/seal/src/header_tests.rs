#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::{Seeded, bit_flips};

/// A header as `create` makes it, without waiting for Argon2: the stretched passphrase is given.
fn header() -> (VaultHeader, VaultKey, Secret<32>) {
    let mut randomness = Seeded::new("header");
    let stretched = Secret::random(&mut randomness);
    let vault = VaultId::random(&mut randomness);
    let key = VaultKey::make(vault, &mut randomness);
    let kdf = KdfParameters::make_default(&mut randomness);
    let facts = HeaderFacts { version: HEADER_VERSION, vault, sequence: 7, created_ms: 1_790_000_000_000, kdf };
    (VaultHeader::make(facts, &stretched, &key, &mut randomness), key, stretched)
}

fn with_checksum(mut body: Vec<u8>) -> Vec<u8> {
    body.truncate(HEADER_LENGTH - 32);
    let checksum = sha256(&body);
    body.extend_from_slice(checksum.as_bytes());
    body
}

#[test]
fn round_trip_and_passphrase_change_with_real_argon2() {
    let mut randomness = Seeded::new("real");
    let floor = |randomness: &mut Seeded| KdfParameters::make(KdfParameters::FLOOR_MEMORY_KIB, KdfParameters::FLOOR_PASSES, 4, randomness);
    let kdf = floor(&mut randomness);
    let (header, key) = VaultHeader::create("correct horse".as_bytes(), kdf, &mut randomness, 5).unwrap();
    let read = VaultHeader::decode(&header.encode()).unwrap();
    assert_eq!(read, header);
    assert_eq!(read.unlock("correct horse".as_bytes()).unwrap().master().expose(), key.master().expose());
    assert_eq!(read.unlock(b"Correct horse").unwrap_err(), UnlockError::WrongPassphrase);
    assert_eq!(read.unlock(b"").unwrap_err(), UnlockError::EmptyPassphrase);

    let kdf = floor(&mut randomness);
    assert_eq!(header.change_passphrase(b"wrong", b"new", kdf.clone(), &mut randomness).unwrap_err(), UnlockError::WrongPassphrase);
    let changed = header.change_passphrase("correct horse".as_bytes(), b"new", kdf, &mut randomness).unwrap();
    assert_eq!((changed.sequence(), changed.vault_id(), changed.created_ms()), (2, header.vault_id(), 5));
    assert_eq!(changed.unlock(b"new").unwrap().master().expose(), key.master().expose());
    assert_eq!(changed.unlock("correct horse".as_bytes()).unwrap_err(), UnlockError::WrongPassphrase);
}

#[test]
fn every_flipped_bit_is_refused() {
    let (header, ..) = header();
    for (bit, flipped) in bit_flips(&header.encode()) {
        let expected = if bit < 8 * HEADER_MAGIC.len() { HeaderError::NotAHeader } else { HeaderError::Damaged };
        assert_eq!(VaultHeader::decode(&flipped), Err(expected), "bit {bit}");
    }
}

#[test]
fn every_bit_flipped_by_someone_who_recomputes_the_checksum_is_refused() {
    let (header, _, stretched) = header();
    let file = header.encode();
    for (bit, flipped) in bit_flips(&file[..HEADER_LENGTH - 32]) {
        let opened = VaultHeader::decode(&with_checksum(flipped)).map(|header| header.open(&stretched).map(|_| ()));
        assert!(!matches!(opened, Ok(Ok(()))), "bit {bit}");
    }
    assert!(VaultHeader::decode(&file).unwrap().open(&stretched).is_ok());
}

#[test]
fn a_slot_added_without_the_key_is_noticed() {
    let (mut header, _, stretched) = header();
    header.slots.push(header.slots[0].clone());
    let read = VaultHeader::decode(&header.encode()).unwrap();
    assert_eq!(read.open(&stretched).unwrap_err(), UnlockError::Tampered);
}

#[test]
fn weak_parameters_are_refused_whoever_wrote_them() {
    let (mut header, ..) = header();
    for (memory_kib, passes) in [(KdfParameters::FLOOR_MEMORY_KIB - 1, 3), (KdfParameters::FLOOR_MEMORY_KIB, 2), (8, 1), (0, 0)] {
        header.facts.kdf.memory_kib = memory_kib;
        header.facts.kdf.passes = passes;
        assert_eq!(VaultHeader::decode(&header.encode()), Err(HeaderError::KdfBelowFloor { memory_kib, passes }));
        assert_eq!(header.unlock(b"x").unwrap_err(), UnlockError::Header(HeaderError::KdfBelowFloor { memory_kib, passes }));
        let created = VaultHeader::create(b"x", header.facts.kdf.clone(), &mut Seeded::new("x"), 0);
        assert!(matches!(created, Err(UnlockError::Header(HeaderError::KdfBelowFloor { .. }))));
    }
}

#[test]
fn absurd_parameters_are_refused_instead_of_computed() {
    let (mut header, ..) = header();
    for (memory_kib, passes, lanes) in [(u32::MAX, 3, 4), (262_144, u32::MAX, 4), (262_144, 3, 0), (262_144, 3, 17)] {
        header.facts.kdf = KdfParameters { memory_kib, passes, lanes, salt: [0; 16] };
        assert_eq!(VaultHeader::decode(&header.encode()), Err(HeaderError::KdfOutOfRange { memory_kib, passes, lanes }));
    }
}

#[test]
fn other_files_and_other_versions_are_told_apart() {
    let (header, ..) = header();
    let file = header.encode();
    assert_eq!(file.len(), HEADER_LENGTH);
    assert_eq!(VaultHeader::decode(&[]), Err(HeaderError::NotAHeader));
    assert_eq!(VaultHeader::decode(&[0; HEADER_LENGTH]), Err(HeaderError::NotAHeader));
    assert_eq!(VaultHeader::decode(&file[..HEADER_LENGTH - 1]), Err(HeaderError::Damaged));
    assert_eq!(VaultHeader::decode(&[file.as_slice(), &[0]].concat()), Err(HeaderError::Damaged));
    let mut newer = file;
    newer[7] = 2;
    assert_eq!(VaultHeader::decode(&with_checksum(newer)), Err(HeaderError::Version(2)));
}

#[test]
fn keys_derived_from_one_master_differ() {
    let (_, key, _) = header();
    let keys = [key.head_key(), key.device_key(), key.identity_key(), key.derive(Domain::VAULT_HEADER)];
    for (position, one) in keys.iter().enumerate() {
        for other in &keys[position + 1..] {
            assert_ne!(one.expose(), other.expose());
        }
        assert_ne!(one.expose(), key.master().expose());
    }
    let literal = key.database_key_literal();
    assert_eq!(literal.len(), 99);
    assert_eq!(*literal, format!("x'{}'", data_encoding::HEXLOWER.encode(key.database_key().expose())));
}
