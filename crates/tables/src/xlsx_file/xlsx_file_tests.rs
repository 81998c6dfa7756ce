#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write;

use proptest::prelude::*;

use super::*;
use crate::limits;

/// A workbook with one sheet of this `sheetData`, styles where 1 is a day and 2 a moment, and further parts.
fn workbook(sheet_data: &str, strings: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheet_data}</sheetData></worksheet>"#
    );
    let parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Hidden" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Licences" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#),
        ("xl/styles.xml", br#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>"#),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/worksheets/sheet2.xml", br#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>behind</t></is></c></row></sheetData></worksheet>"#),
    ];
    archive(parts.iter().chain(more))
}

fn archive<'a>(parts: impl Iterator<Item = &'a (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const STRINGS: &str = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2"><si><t>Company</t></si><si><t>بلو هيرون</t></si></sst>"#;

fn texts(grid: &Grid) -> Vec<Vec<&str>> {
    grid.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
}

#[test]
fn values_are_taken_as_they_were_saved() {
    let data = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Expires</t></is></c></row>
        <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>1240</v></c><c r="C4" s="1"><v>46095</v></c><c r="D4" s="2"><v>46095.5</v></c><c r="E4" t="b"><v>1</v></c><c r="F4"><v>30.25</v></c><c r="G4"><v>46095</v></c></row>"#;
    let grid = read(&workbook(data, STRINGS, &[]), None).unwrap();
    assert_eq!(
        texts(&grid),
        [vec!["Company", "", "Expires"], vec!["بلو هيرون", "1240", "2026-03-14", "2026-03-14T12:00:00", "true", "30.25", "46095"]]
    );
    assert_eq!(grid.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(grid.format, Format::Xlsx { sheet: "Licences".to_owned(), sheets: vec!["Hidden".to_owned(), "Licences".to_owned()] });
    assert_eq!((grid.formulas, grid.macros), (0, false));
    assert_eq!(texts(&read(&workbook(data, STRINGS, &[]), Some("Hidden")).unwrap()), [vec!["behind"]]);
    assert!(matches!(read(&workbook(data, STRINGS, &[]), Some("Other")), Err(TableError::NoSheet { sheets, .. }) if sheets.len() == 2));
}

#[test]
fn formulas_give_what_was_saved_and_are_counted() {
    let data = r##"<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>7</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>7x</v></c><c r="E1"><f t="shared" si="4000000000" ref="E1:E9">A1</f><v>7</v></c></row>"##;
    let grid = read(&workbook(data, STRINGS, &[]), None).unwrap();
    let cells = &grid.rows[0].cells;
    assert_eq!((cells[0].text.as_str(), cells[0].fault), ("7", None));
    assert_eq!((cells[1].text.as_str(), cells[1].fault), ("#DIV/0!", Some(Fault::Formula)));
    assert_eq!(cells[2].fault, Some(Fault::Uncomputed));
    assert_eq!(cells[3].text, "7x");
    assert_eq!(grid.formulas, 5);
}

#[test]
fn macros_are_told_and_left_alone() {
    let grid = read(
        &workbook(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#, STRINGS, &[("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub AutoOpen()")]),
        None,
    )
    .unwrap();
    assert!(grid.macros);
}

#[test]
fn bombs_and_promises_are_refused_before_memory_goes() {
    let zeros = vec![b' '; 80 * 1024 * 1024];
    let bomb: Vec<(&str, &[u8])> = ["xl/worksheets/a.xml", "xl/worksheets/b.xml", "xl/worksheets/c.xml", "xl/worksheets/d.xml"]
        .map(|name| (name, zeros.as_slice()))
        .to_vec();
    let bytes = workbook("", STRINGS, &bomb);
    assert!(bytes.len() < 2 * 1024 * 1024, "it is small while it is packed");
    assert_eq!(read(&bytes, None), Err(TableError::UnpacksTooLarge));
    for promise in ["9223372036854775807", "99999999999999999999999999", "40000000"] {
        for shape in [
            format!(r#"uniqueCount="{promise}""#),
            format!("uniqueCount = '{promise}'"),
            format!("uniqueCount{}=\"{promise}\"", " ".repeat(500)),
        ] {
            let strings = format!(r#"<sst xmlns="x" {shape}><si><t>a</t></si></sst>"#);
            assert!(matches!(read(&workbook("", &strings, &[]), None), Err(TableError::Damaged { .. })), "{strings}");
        }
    }
    let far = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
    assert_eq!(read(&workbook(far, STRINGS, &[]), None), Err(TableError::TooManyCells));
    let last = r#"<row r="1048576"><c r="A1048576"><v>1</v></c></row>"#;
    assert_eq!(read(&workbook(last, STRINGS, &[]), None).unwrap().rows[0].number, 1_048_576, "only cells that are there take room");
}

#[test]
fn a_million_rows_are_refused_by_name() {
    let data: String = (1..=1_000_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>")).collect();
    assert!(data.len() as u64 <= limits::MAX_UNPACKED);
    assert_eq!(read(&workbook(&data, STRINGS, &[]), None), Err(TableError::TooManyRows));
}

#[test]
fn what_is_no_workbook_is_named() {
    let named = |parts: &[(&str, &[u8])]| match read(&archive(parts.iter()), None) {
        Err(TableError::NotATable { found }) => found,
        other => panic!("{other:?}"),
    };
    assert_eq!(named(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<x/>")]), "ods");
    assert_eq!(named(&[("photo.jpg", b"x")]), "zip");
    assert_eq!(named(&[("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>")]), "document");
    assert_eq!(named(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.bin", b"x")]), "xlsb");
    assert!(matches!(read(b"PK\x03\x04 cut off", None), Err(TableError::Damaged { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Broken anywhere: a table or a reason, never the end of the program.
    #[test]
    fn no_damage_breaks_the_reading(at in any::<prop::sample::Index>(), with in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = workbook(r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="9"><v>46095</v></c></row>"#, STRINGS, &[]);
        let place = at.index(bytes.len());
        bytes[place] = with;
        let _ = read(&bytes, None);
        bytes.truncate(cut.index(bytes.len()));
        let _ = read(&bytes, None);
    }

    #[test]
    fn no_sheet_breaks_the_reading(text in "[<>/rcvfts=\"0-9A-Z ]{0,80}", reference in "[A-Z]{0,9}[0-9]{0,12}", value in "\\PC{0,12}") {
        let _ = read(&workbook(&text, STRINGS, &[]), None);
        let _ = read(&workbook(&format!(r#"<row r="1"><c r="{reference}" t="s"><v>{}</v></c></row>"#, value.replace(['<', '&'], "")), STRINGS, &[]), None);
    }
}
