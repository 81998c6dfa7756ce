#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use heifer::EncodeOptions;

use super::*;

fn heic() -> Vec<u8> {
    let pixels: Vec<u8> = (0..64_u8).flat_map(|row| (0..96_u8).flat_map(move |column| [row * 3, column * 2, 90])).collect();
    heifer::encode_rgb8(96, 64, &pixels, &EncodeOptions::default()).unwrap()
}

#[test]
fn a_whole_file_is_whole() {
    let file = heic();
    assert!(!ends_early(&file));
    let decoded = decode(&file, &Limits::default()).ok().unwrap();
    assert_eq!((decoded.stored, decoded.damage), ((96, 64), None));
    assert_eq!(decoded.pixels.bytes.len(), 96 * 64 * 4);
}

#[test]
fn a_cut_file_says_so() {
    let file = heic();
    for length in [file.len() - 1, file.len() / 2, 40] {
        assert!(ends_early(&file[..length]), "cut at {length}");
        let Err(undecoded) = decode(&file[..length], &Limits::default()) else { continue };
        assert_eq!(undecoded.damage, Some(Damage::Truncated), "cut at {length}");
    }
}

#[test]
fn boxes_of_any_size_are_walked() {
    assert!(!ends_early(&[0, 0, 0, 0, b'm', b'd', b'a', b't', 1, 2]), "a last box to the end of the file");
    assert!(ends_early(&[0, 0, 0, 1, b'm', b'd', b'a', b't', 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]));
    assert!(!ends_early(&[0, 0, 0, 3, b'f', b'r', b'e', b'e']), "nonsense is not an early end");
}

#[test]
fn a_picture_beyond_the_limits_is_not_decoded() {
    let limits = Limits { pixels: 96 * 64 - 1, ..Limits::default() };
    assert!(matches!(decode(&heic(), &limits), Err(Undecoded { why: NotShown::TooLarge, stored: Some((96, 64)), .. })));
}
