use super::*;

const NEEDLE: &str = "Zeynep saw the blue gate";

#[test]
fn every_encoding_at_every_alignment_is_found() {
    let canaries = Canaries::new([NEEDLE, "نامه‌ی پنهان"]);
    for needle in [NEEDLE, "نامه‌ی پنهان"] {
        for before in 0..7 {
            let mut plain = vec![b'x'; before];
            plain.extend_from_slice(needle.as_bytes());
            plain.extend_from_slice(b"more");
            let utf16: Vec<u8> = std::iter::repeat_n(7_u8, before).chain(needle.encode_utf16().flat_map(u16::to_le_bytes)).collect();
            let be: Vec<u8> = needle.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let forms = [
                plain.clone(),
                utf16.clone(),
                be,
                HEXLOWER.encode(&plain).into_bytes(),
                HEXUPPER.encode(&plain).into_bytes(),
                BASE64.encode(&plain).into_bytes(),
                BASE64URL.encode(&plain).into_bytes(),
                BASE64.encode(&utf16).into_bytes(),
            ];
            for (index, form) in forms.iter().enumerate() {
                let hits = canaries.search_bytes(Path::new("memory"), form);
                assert!(hits.iter().any(|hit| hit.needle == needle), "form {index} at {before}");
            }
        }
    }
}

#[test]
fn files_below_a_folder_and_their_names_are_searched() {
    let folder = tempfile::tempdir().unwrap();
    let canaries = Canaries::new([NEEDLE]);
    fs::create_dir(folder.path().join("deep")).unwrap();
    fs::write(folder.path().join("deep/noise.bin"), crate::Random::new(1).bytes(100_000)).unwrap();
    assert_eq!(canaries.search([folder.path()]), []);
    fs::write(folder.path().join("deep/leak.bin"), HEXLOWER.encode(NEEDLE.as_bytes())).unwrap();
    fs::write(folder.path().join(format!("{NEEDLE}.txt")), "").unwrap();
    let hits = canaries.search([folder.path()]);
    assert_eq!(hits.iter().map(|hit| hit.encoding).collect::<Vec<_>>(), ["UTF-8", "hex"], "{hits:?}");
}
