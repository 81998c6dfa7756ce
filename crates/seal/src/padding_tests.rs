#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn follows_the_publication() {
    for (length, padded) in
        [(0, 512), (1, 512), (512, 512), (513, 544), (1000, 1024), (1025, 1088), (4096, 4096), (100_000, 100_352), (9_999_999, 10_223_616)]
    {
        assert_eq!(padded_length(length), Some(padded), "{length}");
    }
    assert_eq!(padded_length(u64::MAX), None);
    assert_eq!(padded_length((1 << 63) + 1), Some((1 << 63) + (1 << 57)));
}

#[test]
fn never_shortens_wastes_at_most_an_eighth_and_is_stable() {
    for length in (513..200_000).chain((0..60).map(|bits| (1u64 << bits) + 513)) {
        let padded = padded_length(length).unwrap();
        assert!(padded >= length && padded - length <= length * 12 / 100 + 1, "{length} -> {padded}");
        assert_eq!(padded_length(padded), Some(padded), "{length}");
    }
    let padded: Vec<_> = (513..200_000).map(padded_length).collect();
    assert!(padded.is_sorted());
}
