#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

fn whole(byte: u8, length: usize) -> PackedChange {
    PackedChange::Whole { salt: [byte; 16], change: vec![byte; length] }
}

#[test]
fn there_and_back() {
    let seen = [fieldseal_seal::DeviceId([3; 16])].map(|device| crate::Dot { device, incarnation: 1, counter: 4 }).into_iter().collect();
    let changes = [whole(1, 10), PackedChange::Erased { commitment: Hash([7; 32]), seen }, whole(2, 0)];
    let packed = pack(&changes).unwrap();
    assert_eq!(unpack(&packed, 1_000), Ok(changes.to_vec()));
    assert_eq!(unpack(&pack(&[]).unwrap(), 1), Ok(vec![]));
}

#[test]
fn a_bomb_is_not_unfolded() {
    let packed = pack(&[whole(0, MAX_CHANGE_BYTES)]).unwrap();
    assert!(packed.len() < 2_000, "{} bytes", packed.len());
    assert_eq!(unpack(&packed, 100_000), Err(PackError::TooLarge { limit: 100_000 }));
    assert!(unpack(&packed, MAX_CHANGE_BYTES + 100).is_ok());
    let too_large = pack(&[whole(0, MAX_CHANGE_BYTES + 1)]).unwrap();
    assert_eq!(unpack(&too_large, usize::MAX >> 2), Err(PackError::TooLarge { limit: MAX_CHANGE_BYTES }));
}

#[test]
fn no_more_is_unfolded_than_is_needed_to_refuse() {
    struct Endless(usize);
    impl Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0 += buffer.len();
            assert!(self.0 < 1_000_000, "asked on and on");
            Ok(buffer.len())
        }
    }
    assert_eq!(read_at_most(Endless(0), 10_000), Err(PackError::TooLarge { limit: 10_000 }));
}

#[test]
fn exactly_one_frame_of_canonical_content() {
    let packed = pack(&[whole(1, 100)]).unwrap();
    for cut in 0..packed.len() {
        assert!(matches!(unpack(&packed[..cut], 1_000), Err(PackError::Compression(_) | PackError::Encoding(_))), "cut at {cut}");
    }
    assert!(matches!(unpack(&[packed.clone(), vec![0]].concat(), 1_000), Err(PackError::Compression(_))));
    assert!(matches!(unpack(&[packed.clone(), packed].concat(), 1_000), Err(PackError::Compression(_))));
    let indefinite = zstd::bulk::compress(&[0x9f, 0xff], 3).unwrap();
    assert!(matches!(unpack(&indefinite, 1_000), Err(PackError::Encoding(_))));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = unpack(&bytes, 10_000);
        let _ = unpack(&zstd::bulk::compress(&bytes, 1).unwrap(), 10_000);
    }
}
