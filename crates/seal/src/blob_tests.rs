#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::frame::{open_frame, seal_frame};
use super::*;
use crate::bytes::{BlobId, Hash};
use crate::hazmat::hash::sha256;
use crate::secret::Secret;
use crate::test_support::{Seeded, bit_flips};

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|index| (index % 251) as u8).collect()
}

/// Seals in pieces of `piece` bytes.
fn seal(content: &[u8], piece: usize) -> (Vec<SealedFrame>, BlobReference) {
    let mut sealer = BlobSealer::new(&mut Seeded::new("blob"));
    let mut frames = Vec::new();
    for piece in content.chunks(piece) {
        frames.extend(sealer.push(piece));
    }
    let (last, reference) = sealer.finish().unwrap();
    frames.extend(last);
    (frames, reference)
}

fn open(frames: &[SealedFrame], reference: &BlobReference) -> Vec<u8> {
    let mut content = Vec::new();
    frames.iter().for_each(|frame| content.extend_from_slice(&reference.open_frame(frame.index, &frame.bytes).unwrap()));
    content
}

#[test]
fn round_trip_at_every_boundary() {
    for length in [0, 1, 511, 512, 513, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME - 600, 2 * FRAME, 5 * FRAME + 17] {
        let content = content(length);
        let (frames, reference) = seal(&content, 100_000);
        assert_eq!(open(&frames, &reference), content, "{length}");
        assert_eq!(reference.sha256, sha256(&content));
        let file: Vec<u8> = frames.iter().flat_map(|frame| frame.bytes.clone()).collect();
        assert_eq!(file.len() as u64, reference.sealed_length());
        for frame in &frames {
            let range = reference.sealed_range(frame.index).unwrap();
            assert_eq!(&file[range.start as usize..range.end as usize], frame.bytes, "{length}, frame {}", frame.index);
            assert_eq!(frame.hash, sha256(&frame.bytes));
            let held = reference.content_range(frame.index).unwrap();
            assert_eq!(
                reference.open_frame(frame.index, &frame.bytes).unwrap().as_slice(),
                &content[held.start as usize..held.end as usize]
            );
        }
        assert_eq!(BlobReference::decode(&reference.encode()).unwrap(), reference);
    }
}

#[test]
fn the_pieces_do_not_matter() {
    let content = content(3 * FRAME + 5);
    let whole = seal(&content, content.len());
    for piece in [FRAME, FRAME - 1, 4096, 700_000] {
        assert_eq!(seal(&content, piece), whole, "{piece}");
    }
}

#[test]
fn sizes_are_hidden_and_padding_can_spill_into_a_frame_of_its_own() {
    assert_eq!(seal(&content(4_000_000), FRAME).1.sealed_length(), seal(&content(4_040_000), FRAME).1.sealed_length());
    let content = vec![7; 64 * 1024 * 1024 + 5];
    let (frames, reference) = seal(&content, 16 * FRAME);
    assert_eq!(reference.frame_count(), 264, "256 frames, five bytes, and seven frames of padding");
    let last = frames.last().unwrap();
    assert!(reference.content_range(last.index).unwrap().is_empty());
    assert!(reference.open_frame(last.index, &last.bytes).unwrap().is_empty());
    assert!(open(&frames, &reference) == content);
}

#[test]
fn every_flipped_bit_of_a_frame_is_refused() {
    let (frames, reference) = seal(b"evidence", 8);
    for (bit, flipped) in bit_flips(&frames[0].bytes) {
        assert_eq!(reference.open_frame(0, &flipped).unwrap_err(), BlobError::Damaged(0), "bit {bit}");
        assert!(open_frame(&reference.key.0, &reference.blob, 0, true, &flipped).is_err(), "bit {bit}, without the hash");
    }
}

#[test]
fn swapped_repeated_and_truncated_frames_are_refused() {
    let (frames, reference) = seal(&content(2 * FRAME + 100), FRAME);
    assert_eq!(reference.open_frame(0, &frames[1].bytes).unwrap_err(), BlobError::Damaged(0));
    assert_eq!(reference.open_frame(1, &frames[0].bytes).unwrap_err(), BlobError::Damaged(1));
    assert_eq!(reference.open_frame(3, &frames[2].bytes).unwrap_err(), BlobError::NoSuchFrame(3));
    assert_eq!(reference.open_frame(u64::MAX, &[]).unwrap_err(), BlobError::NoSuchFrame(u64::MAX));
    assert_eq!(reference.open_frame(2, &frames[2].bytes[..50]).unwrap_err(), BlobError::Damaged(2));
}

/// The seal itself binds a frame: even a reference whose hashes were rewritten opens nothing else.
#[test]
fn a_frame_is_bound_to_blob_index_and_end() {
    let (frames, reference) = seal(&content(2 * FRAME + 100), FRAME);
    let key = &reference.key.0;
    let other = BlobId([1; 16]);
    assert!(open_frame(key, &reference.blob, 0, false, &frames[0].bytes).is_ok());
    assert!(open_frame(key, &reference.blob, 1, false, &frames[0].bytes).is_err(), "index");
    assert!(open_frame(key, &reference.blob, 0, true, &frames[0].bytes).is_err(), "cut off after the first frame");
    assert!(open_frame(key, &other, 0, false, &frames[0].bytes).is_err(), "blob");
    assert!(open_frame(&Secret::new([0; 32]), &reference.blob, 0, false, &frames[0].bytes).is_err(), "key");
    let mut swapped = reference.clone();
    swapped.frames.swap(0, 1);
    assert_eq!(swapped.open_frame(0, &frames[1].bytes).unwrap_err(), BlobError::Damaged(0));
}

#[test]
fn wrong_lengths_in_a_reference_are_refused() {
    let (frames, reference) = seal(b"evidence", 8);
    for length in [0, 7, 9, 512] {
        let lying = BlobReference { length, ..reference.clone() };
        let opened = lying.open_frame(0, &frames[0].bytes);
        assert!(opened.is_err() || length > 8, "{length}");
    }
    let lying = BlobReference { length: 513, ..reference.clone() };
    assert_eq!(lying.open_frame(0, &frames[0].bytes).unwrap_err(), BlobError::Inconsistent);
    let lying = BlobReference { length: FRAME as u64 + 1, ..reference.clone() };
    assert_eq!(BlobReference::decode(&lying.encode()).unwrap_err(), BlobError::Inconsistent);
    let lying = BlobReference { length: u64::MAX, ..reference.clone() };
    assert_eq!(BlobReference::decode(&lying.encode()).unwrap_err(), BlobError::TooLong);
    let lying = BlobReference { frames: vec![], ..reference };
    assert_eq!(BlobReference::decode(&lying.encode()).unwrap_err(), BlobError::Inconsistent);
}

#[test]
fn padding_that_is_not_zero_is_refused() {
    let key = BlobKey(Secret::new([1; 32]));
    let blob = BlobId([2; 16]);
    let mut plaintext = Vec::with_capacity(600);
    plaintext.resize(511, 0);
    plaintext.push(1);
    let sealed = seal_frame(&key.0, &blob, 0, true, plaintext);
    let reference = BlobReference { blob, key, length: 8, sha256: Hash([0; 32]), frames: vec![sha256(&sealed)] };
    assert_eq!(reference.open_frame(0, &sealed).unwrap_err(), BlobError::Inconsistent);
}

/// Someone who holds the key, as every reader of the record does, cannot put other content in a frame's place.
#[test]
fn a_frame_sealed_anew_with_the_same_key_is_refused() {
    let (_, reference) = seal(b"evidence", 8);
    let mut plaintext = Vec::with_capacity(600);
    plaintext.extend_from_slice(b"forgery!");
    plaintext.resize(512, 0);
    let forged = seal_frame(&reference.key.0, &reference.blob, 0, true, plaintext);
    assert!(open_frame(&reference.key.0, &reference.blob, 0, true, &forged).is_ok());
    assert_eq!(reference.open_frame(0, &forged).unwrap_err(), BlobError::Damaged(0));
}
