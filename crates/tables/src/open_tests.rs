#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn files_are_known_by_their_bytes() {
    let of = |bytes: &[u8]| read(bytes, &Chosen::default());
    for (bytes, found) in [
        (&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], "xls"),
        (b"%PDF-1.7\n1 0 obj", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"{\\rtf1 company}", "binary"),
    ] {
        assert_eq!(of(bytes), Err(TableError::NotATable { found }));
    }
    assert_eq!(of(b""), Err(TableError::Empty));
    assert_eq!(of(b"\r\n \n"), Err(TableError::Empty));
    assert_eq!(of(b",,\n,,\n"), Err(TableError::Empty));
    let large = vec![b'a'; usize::try_from(limits::MAX_BYTES).unwrap() + 1];
    assert_eq!(of(&large), Err(TableError::TooManyBytes { bytes: limits::MAX_BYTES + 1 }));
    assert_eq!(of(b"name\nBlue Heron\n").unwrap().rows.len(), 2);
}
