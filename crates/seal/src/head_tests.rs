#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::{Seeded, bit_flips};

const VAULT: VaultId = VaultId([3; 16]);

fn head(sequence: u64) -> Head {
    Head {
        vault_id: VAULT,
        sequence,
        header_sequence: u64::MAX,
        commit: u64::MAX,
        commit_link: Hash([1; 32]),
        incarnation: u32::MAX,
        directory: Some(DirectoryHead { count: u64::MAX, link: Hash([2; 32]) }),
        streams: Some(Hash([4; 32])),
    }
}

fn key() -> Secret<32> {
    Secret::new([9; 32])
}

#[test]
fn round_trip_of_the_longest_and_the_shortest() {
    let mut randomness = Seeded::new("head");
    let short = Head { directory: None, streams: None, ..head(0) };
    for head in [head(u64::MAX), short] {
        let slot = head.encode_slot(&key(), &mut randomness);
        assert_eq!(Head::decode_slot(&slot, &key(), &VAULT).unwrap(), head);
    }
}

#[test]
fn every_flipped_bit_is_refused() {
    let slot = head(1).encode_slot(&key(), &mut Seeded::new("head"));
    for (bit, flipped) in bit_flips(&slot) {
        let expected = if bit < 64 { HeadError::NotASlot } else { HeadError::Damaged };
        assert_eq!(Head::decode_slot(&flipped, &key(), &VAULT), Err(expected), "bit {bit}");
    }
}

#[test]
fn another_key_another_vault_and_another_length_are_refused() {
    let slot = head(1).encode_slot(&key(), &mut Seeded::new("head"));
    assert_eq!(Head::decode_slot(&slot, &Secret::new([8; 32]), &VAULT), Err(HeadError::Damaged));
    assert_eq!(Head::decode_slot(&slot, &key(), &VaultId([4; 16])), Err(HeadError::Damaged));
    assert_eq!(Head::decode_slot(&slot[..511], &key(), &VAULT), Err(HeadError::NotASlot));
    assert_eq!(Head::decode_slot(&[0; 512], &key(), &VAULT), Err(HeadError::NotASlot));
}

#[test]
fn the_same_head_twice_gives_unlike_slots() {
    let mut randomness = Seeded::new("head");
    assert_ne!(head(1).encode_slot(&key(), &mut randomness), head(1).encode_slot(&key(), &mut randomness));
}

#[test]
fn the_newest_valid_slot_counts() {
    let mut randomness = Seeded::new("head");
    let (old, new) = (head(4).encode_slot(&key(), &mut randomness), head(5).encode_slot(&key(), &mut randomness));
    let newest = |one: &[u8], two: &[u8]| Head::newest(one, two, &key(), &VAULT).map(|(head, both)| (head.sequence, both));
    assert_eq!(newest(&old, &new), Ok((5, true)));
    assert_eq!(newest(&new, &old), Ok((5, true)));
    let mut torn = new;
    torn[300] ^= 1;
    assert_eq!(newest(&old, &torn), Ok((4, false)));
    assert_eq!(newest(&[0; 512], &new), Ok((5, false)));
    assert_eq!(newest(&[0; 512], &torn), Err(HeadError::Damaged));
    assert_eq!(newest(&[0; 512], &[0; 512]), Err(HeadError::NotASlot));
}
