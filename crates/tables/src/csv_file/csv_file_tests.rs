#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use encoding_rs::{UTF_16LE, WINDOWS_1252, WINDOWS_1256};
use proptest::prelude::*;

use super::*;
use crate::limits;

const ARABIC: &str = "الشركة,رقم الإجازة,ملاحظات\nبلو هيرون للخدمات الوقائية,١٢٣,إجازة وزارة الداخلية سارية حتى الربيع\nشركة معبر دجلة للحراسات,٤٥٦,نسخة فقط\n";

fn rows(grid: &Grid) -> Vec<(u64, Vec<&str>)> {
    grid.rows.iter().map(|row| (row.number, row.cells.iter().map(|cell| cell.text.as_str()).collect())).collect()
}

fn format(grid: &Grid) -> (&str, char) {
    match &grid.format {
        Format::Csv { encoding, delimiter, .. } => (encoding, *delimiter),
        Format::Xlsx { .. } => panic!(),
    }
}

#[test]
fn delimiters_are_found_and_stated_ones_obeyed() {
    for (text, delimiter) in [
        ("a,b\n1,2\n", ','),
        ("a;b\n\"1,5\";2\n1,7;3\n", ';'),
        ("a\tb\n1\t2\n", '\t'),
        ("a|b\n1|2", '|'),
        ("sep=;\na;b\n1;2\n", ';'),
        ("name\nBlue Heron\n", ','),
    ] {
        assert_eq!(format(&read(text.as_bytes(), None).unwrap()).1, delimiter, "{text:?}");
    }
    let stated = read(b"sep=;\r\na;b\r\n1;2\r\n", None).unwrap();
    assert_eq!(rows(&stated), [(2, vec!["a", "b"]), (3, vec!["1", "2"])]);
}

#[test]
fn encodings_are_found() {
    let (wide, _, _) = (ARABIC.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(), UTF_16LE, ());
    let big: Vec<u8> = ARABIC.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let cases: [(&str, Vec<u8>); 6] = [
        ("UTF-8", ARABIC.as_bytes().to_vec()),
        ("UTF-8", [b"\xef\xbb\xbf", ARABIC.as_bytes()].concat()),
        ("windows-1256", WINDOWS_1256.encode(ARABIC).0.into_owned()),
        ("UTF-16LE", [b"\xff\xfe".to_vec(), wide].concat()),
        ("UTF-16BE", [b"\xfe\xff".to_vec(), big].concat()),
        ("windows-1252", WINDOWS_1252.encode("Société;Numéro\nHéron bleu;12\n").0.into_owned()),
    ];
    for (name, bytes) in cases {
        let grid = read(&bytes, None).unwrap();
        assert_eq!(format(&grid).0, name);
        if name != "windows-1252" {
            // Windows-1256 has no Arabic digits: it writes them as question marks, or as references of HTML.
            assert!(grid.rows.iter().any(|row| row.cells[0].text == "شركة معبر دجلة للحراسات"), "{name}: {:?}", rows(&grid));
            assert_eq!(grid.rows[0].cells[0].text, "الشركة", "no mark is left at the beginning");
        } else {
            assert_eq!(rows(&grid)[1].1, ["Héron bleu", "12"]);
        }
    }
}

#[test]
fn utf_16_without_a_mark_is_found() {
    let bytes: Vec<u8> = "name,number\nBlue Heron,12\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let grid = read(&bytes, None).unwrap();
    assert_eq!((format(&grid).0, rows(&grid)[1].1.clone()), ("UTF-16LE", vec!["Blue Heron", "12"]));
}

#[test]
fn a_chosen_encoding_goes_before_a_guess_and_must_exist() {
    let bytes = WINDOWS_1256.encode("الشركة\nبلو\n").0.into_owned();
    assert_eq!(rows(&read(&bytes, Some("windows-1256")).unwrap())[1].1, ["بلو"]);
    let wrong = TableError::NoEncoding { encoding: "klingon".to_owned() };
    assert_eq!(read(&bytes, Some("klingon")), Err(wrong));
    let undecodable = read(&bytes, Some("utf-8")).unwrap();
    assert!(undecodable.rows.iter().all(|row| row.cells[0].fault == Some(Fault::Undecodable)), "told cell by cell, never taken");
}

#[test]
fn quotes_lines_and_blank_rows() {
    let grid = read(b"a,b\n\n\"two\nlines\",\"say \"\"no\"\"\"\n , \nlast,12\" pipe\n", None).unwrap();
    assert_eq!(rows(&grid), [(1, vec!["a", "b"]), (3, vec!["two\nlines", "say \"no\""]), (6, vec!["last", "12\" pipe"])]);
}

#[test]
fn an_open_quotation_mark_is_named_by_its_line() {
    assert_eq!(read(b"a,b\n1,2\n3,\"four\n5,6\n7,8\n", None), Err(TableError::QuoteUnclosed { line: 3 }));
    assert_eq!(read(b"sep=,\na,b\n1,\"2\n", None), Err(TableError::QuoteUnclosed { line: 3 }));
}

#[test]
fn too_much_is_refused_by_name() {
    let rows = "1,2\n".repeat(1_000_000);
    assert_eq!(read(rows.as_bytes(), None), Err(TableError::TooManyRows));
    let wide = ",".repeat(limits::MAX_COLUMNS) + "1\n";
    assert_eq!(read(wide.as_bytes(), None), Err(TableError::TooManyCells));
    assert_eq!(read(b"a\x00b,cc\x00d\n1,2\n", None), Err(TableError::NotATable { found: "binary" }));
}

proptest! {
    /// Any bytes: a table or a reason.
    #[test]
    fn no_bytes_break_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, None);
        let _ = read(&bytes, Some("utf-16le"));
    }

    /// What a writer quoted comes back, whatever is in it.
    #[test]
    fn quoted_cells_come_back(cells in prop::collection::vec(prop::collection::vec("[a-z\"\n;|é ]{0,8}x", 2..4), 1..6)) {
        let mut writer = csv::WriterBuilder::new().flexible(true).quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
        for row in &cells {
            writer.write_record(row).unwrap();
        }
        let grid = read(&writer.into_inner().unwrap(), None).unwrap();
        let found: Vec<Vec<String>> = grid.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect()).collect();
        let expected: Vec<Vec<String>> = cells.iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
        prop_assert_eq!(found, expected);
    }
}
