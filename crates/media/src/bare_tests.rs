#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

/// A frame of 2 by 1 pixels and a scan; segments go between.
fn jpeg(between: &[u8], scan: &[u8]) -> Vec<u8> {
    let frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 2, 1, 1, 0x11, 0];
    [&[0xff, 0xd8], between, &frame, &[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0], scan].concat()
}

const SCAN: [u8; 6] = [1, 0xff, 0x00, 2, 0xff, 0xd9];

#[test]
fn a_picture_alone_is_bare() {
    let header = [&[0xff, 0xe0, 0, 16], b"JFIF\0".as_slice(), &[1, 1, 0, 0, 1, 0, 1, 0, 0]].concat();
    assert!(is_bare_jpeg(&jpeg(&header, &SCAN), 2, 1));
    assert!(is_bare_jpeg(&jpeg(&[], &SCAN), 2, 1));
}

#[test]
fn anything_else_is_not() {
    for segment in [0xe1, 0xe2, 0xed, 0xfe, 0xc2] {
        assert!(!is_bare_jpeg(&jpeg(&[0xff, segment, 0, 4, 1, 2], &SCAN), 2, 1), "segment {segment:02x}");
    }
    let with_thumbnail = [&[0xff, 0xe0, 0, 19], b"JFIF\0".as_slice(), &[1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]].concat();
    assert!(!is_bare_jpeg(&jpeg(&with_thumbnail, &SCAN), 2, 1));
    assert!(!is_bare_jpeg(&jpeg(&[], &SCAN), 1, 2), "another size");
    assert!(!is_bare_jpeg(&jpeg(&[], &[&SCAN[..], b"tail"].concat()), 2, 1), "bytes after the end");
    assert!(!is_bare_jpeg(&jpeg(&[], &SCAN[..4]), 2, 1), "no end");
    assert!(!is_bare_jpeg(&jpeg(&[], &[1, 0xff, 0xe1, 0, 2, 0xff, 0xd9]), 2, 1), "a segment after the scan");
    let whole = jpeg(&[], &SCAN);
    for length in 0..whole.len() {
        assert!(!is_bare_jpeg(&whole[..length], 2, 1), "cut at {length}");
    }
}
