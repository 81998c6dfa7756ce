#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write;

use super::*;

const JPEG: [u8; 4] = [0xff, 0xd8, 0xff, 0xe0];

fn small() -> Limits {
    Limits { content_bytes: 20_000, ..Limits::default() }
}

fn jpeg_of(length: usize) -> Vec<u8> {
    let mut bytes = JPEG.to_vec();
    bytes.resize(length, 7);
    bytes
}

fn drain(reading: &mut impl Read) -> Vec<u8> {
    let mut sealed = Vec::new();
    reading.read_to_end(&mut sealed).unwrap();
    sealed
}

#[test]
fn one_pass_hashes_types_and_keeps() {
    let bytes = jpeg_of(19_999);
    let mut reading = Reading::new(bytes.as_slice(), &small());
    assert_eq!(drain(&mut reading), bytes, "the sealer sees every byte");
    let original = reading.finish().unwrap();
    assert_eq!((original.mime.as_str(), original.bytes), ("image/jpeg", 19_999));
    assert_eq!(original.sha256.as_slice(), digest::digest(&digest::SHA256, &bytes).as_ref());
    assert!(matches!(original.content, Content::Kept(kept) if **kept == bytes));
}

#[test]
fn short_files_are_typed_at_their_end() {
    assert_eq!(Original::from_bytes(&JPEG, &small()).unwrap().mime, "image/jpeg");
    let nothing = Original::from_bytes(&[], &small()).unwrap();
    assert_eq!((nothing.mime.as_str(), nothing.bytes), (UNKNOWN, 0));
    assert!(
        matches!(Original::from_bytes(b"ID3\x04\x00\x00", &small()).unwrap(), Original { mime, content: Content::NotAPicture, .. } if mime == "audio/mpeg")
    );
}

#[test]
fn large_pictures_are_hashed_but_not_kept() {
    for length in [20_001, 300_000] {
        let original = Original::from_bytes(&jpeg_of(length), &small()).unwrap();
        assert!(matches!(original.content, Content::TooLarge));
        assert_eq!(original.sha256.as_slice(), digest::digest(&digest::SHA256, &jpeg_of(length)).as_ref());
    }
}

#[test]
fn files_that_change_or_vanish_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    assert!(matches!(Reading::open(&path, &small()), Err(ReadError::Vanished)));
    assert!(matches!(Reading::open(folder.path(), &small()), Err(ReadError::NotAFile)));

    std::fs::write(&path, jpeg_of(10_000)).unwrap();
    let mut same = Reading::open(&path, &small()).unwrap();
    drain(&mut same);
    assert!(same.finish().is_ok());

    let mut half = Reading::open(&path, &small()).unwrap();
    half.read_exact(&mut [0; 100]).unwrap();
    assert!(matches!(half.finish(), Err(ReadError::Unfinished)));

    let mut growing = Reading::open(&path, &small()).unwrap();
    drain(&mut growing);
    OpenOptions::new().append(true).open(&path).unwrap().write_all(b"more").unwrap();
    assert!(matches!(growing.finish(), Err(ReadError::Changed)));

    let mut rewritten = Reading::open(&path, &small()).unwrap();
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    drain(&mut rewritten);
    assert!(matches!(rewritten.finish(), Err(ReadError::Changed)), "same length, other time of change");

    let mut cut = Reading::open(&path, &small()).unwrap();
    cut.read_exact(&mut [0; 100]).unwrap();
    file.set_len(50).unwrap();
    drain(&mut cut);
    assert!(matches!(cut.finish(), Err(ReadError::Changed)));

    let mut deleted = Reading::open(&path, &small()).unwrap();
    std::fs::remove_file(&path).unwrap();
    drain(&mut deleted);
    assert!(deleted.finish().is_ok(), "an open file stays whole when its name goes");
}

#[cfg(unix)]
#[test]
fn a_named_pipe_does_not_block() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    rustix::fs::mkfifoat(rustix::fs::CWD, &path, rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR).unwrap();
    assert!(matches!(Reading::open(&path, &small()), Err(ReadError::NotAFile)));
    assert!(Guard::new(&open_without_waiting(&path).unwrap()).is_err());
}

#[test]
fn errors_of_the_disk_are_named() {
    assert!(matches!(ReadError::from_io(ErrorKind::PermissionDenied.into()), ReadError::Denied));
    assert!(matches!(ReadError::from_io(ErrorKind::StaleNetworkFileHandle.into()), ReadError::Vanished));
    #[cfg(unix)]
    assert!(matches!(ReadError::from_io(std::io::Error::from_raw_os_error(19)), ReadError::Vanished), "ENODEV: the stick was pulled");
    assert_eq!(ReadError::from_io(ErrorKind::TimedOut.into()).code(), "io");
}
