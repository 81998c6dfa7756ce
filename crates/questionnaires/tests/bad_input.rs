//! What is no questionnaire, or a hostile one: a named refusal each time, and never a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod workbooks;

use std::{fs, path::Path};

use fieldseal_questionnaires::{FormFault, Reason, Unreadable, limits, read};
use workbooks::{package, workbook};

const XHTML: &str = "xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'";

fn reasons(bytes: &[u8]) -> Vec<(String, Reason)> {
    match read(bytes, "form") {
        Err(Unreadable::Refused { refusals }) => refusals.into_iter().map(|refusal| (refusal.cell.to_string(), refusal.reason)).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_neither_workbook_nor_form_is_named() {
    for bytes in [&b""[..], b"type,name,label\n", b"%PDF-1.7", b"\x89PNG\r\n", b"\0\0\0\0"] {
        assert_eq!(read(bytes, "form"), Err(Unreadable::NotAWorkbook));
    }
    assert_eq!(read(b"PK\x03\x04 and nothing", "form"), Err(Unreadable::Damaged));
    assert_eq!(read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and nothing", "form"), Err(Unreadable::NotAWorkbook));
    assert!(matches!(read(b"<html/>", "form"), Err(Unreadable::Form(FormFault::Lacks { part: "h:head" }))));
    assert_eq!(read(&package(&[("word/document.xml", b"<w/>")]), "form"), Err(Unreadable::NotAWorkbook));
}

#[test]
fn entities_of_its_own_and_endless_nesting_are_refused() {
    let bomb = format!("<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><h:html {XHTML}><h:head/></h:html>");
    assert_eq!(read(bomb.as_bytes(), "form"), Err(Unreadable::Form(FormFault::DocumentType)));
    let outside = format!("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><h:html {XHTML}/>");
    assert_eq!(read(outside.as_bytes(), "form"), Err(Unreadable::Form(FormFault::DocumentType)));
    let unknown = format!("<h:html {XHTML}>\n<h:head>&passwd;</h:head></h:html>");
    assert_eq!(read(unknown.as_bytes(), "form"), Err(Unreadable::Form(FormFault::NotWellFormed { line: 2 })));
    let nested = "<a>".repeat(limits::MAX_DEPTH + 2);
    assert_eq!(read(nested.as_bytes(), "form"), Err(Unreadable::Form(FormFault::TooDeep)));
    let large = format!("<h:html {XHTML}>{}</h:html>", " ".repeat(limits::MAX_FORM_BYTES));
    assert!(matches!(read(large.as_bytes(), "form"), Err(Unreadable::TooManyBytes { .. })));
}

#[test]
fn macros_are_refused() {
    let mut parts = workbooks::parts(&[("survey", &[&["type", "name", "label"], &["text", "a", "A"]])]);
    parts.push(("xl/vbaProject.bin".into(), b"macro".to_vec()));
    assert_eq!(read(&workbooks::zipped(&parts), "form"), Err(Unreadable::Macros));
}

#[test]
fn a_workbook_that_unpacks_without_end_is_refused_before_it_is_read() {
    let zeros = vec![0; usize::try_from(limits::MAX_UNPACKED).unwrap() + 1];
    let bomb = package(&[("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < limits::MAX_WORKBOOK_BYTES, "the file itself is small");
    assert_eq!(read(&bomb, "form"), Err(Unreadable::UnpacksTooLarge));
}

#[test]
fn a_million_rows_and_one_far_cell_are_refused() {
    let rows = limits::MAX_ROWS + 1;
    let many: String = (1..=rows).map(|row| format!("<row r='{row}'><c r='A{row}' t='inlineStr'><is><t>x</t></is></c></row>")).collect();
    let expected = Err(Unreadable::TooManyRows { sheet: "survey".into() });
    assert_eq!(read(&workbooks::with_sheet(&many), "form"), expected);
    let far = "<row r='1048576'><c r='XFD1048576' t='inlineStr'><is><t>x</t></is></c></row>";
    assert_eq!(read(&workbooks::with_sheet(far), "form"), expected);
}

#[test]
fn formulas_count_by_their_saved_value_and_are_refused_without_one() {
    let cell = |reference: &str, inner: &str| format!("<c r='{reference}' t='str'>{inner}</c>");
    let heading = ["type", "name", "label"]
        .iter()
        .enumerate()
        .fold(String::new(), |row, (at, text)| row + &cell(&format!("{}1", ["A", "B", "C"][at]), &format!("<v>{text}</v>")));
    let saved = format!(
        "<row r='1'>{heading}</row><row r='2'>{}{}{}</row>",
        cell("A2", "<v>text</v>"),
        cell("B2", "<v>a</v>"),
        cell("C2", "<f>1+1</f><v>A label</v>")
    );
    let form = read(&workbooks::with_sheet(&saved), "form").unwrap();
    assert_eq!(form.formulas, ["survey!C2"]);
    assert_eq!(form.outline.questions[0].label, "A label");
    let unsaved = saved.replace("<v>A label</v>", "");
    assert!(reasons(&workbooks::with_sheet(&unsaved)).contains(&("survey!C2".into(), Reason::Formula)));
}

#[test]
fn each_cell_in_the_way_is_named() {
    let survey: &[&[&str]] = &[
        &["type", "name", "label", "relevant", "trigger", "appearance"],
        &["text", "a b", "Name with a space"],
        &["select_one nothing", "b", "No such list"],
        &["integer", "c", ""],
        &["text", "d", "Refers to ${nowhere}"],
        &["text", "e", "Refers", "${e"],
        &["text", "f", "Triggered", "", "${e}"],
        &["begin group", "g", "Never closed"],
        &["select_one yn", "h", "Searches", "", "", "search('file')"],
        &["hologram", "i", "Unknown type"],
        &["text", "d", "Same name, other group"],
        &["text", "d", "Same name, same group"],
    ];
    let choices: &[&[&str]] = &[&["list_name", "name", "label"], &["yn", "yes", "Yes"], &["yn", "yes", "Yes again"]];
    let found = reasons(&workbook(&[("survey", survey), ("choices", choices)]));
    for (cell, reason) in [
        ("survey!B2", Reason::BadName),
        ("survey!A3", Reason::UnknownList),
        ("survey!B4", Reason::MissingLabel),
        ("survey!E7", Reason::UnsupportedColumn),
        ("survey!A8", Reason::BeginWithoutEnd),
        ("survey!F9", Reason::UnsupportedAppearance),
        ("survey!A10", Reason::UnknownType),
        ("survey!B12", Reason::DuplicateName),
        ("choices!B3", Reason::DuplicateChoice),
    ] {
        assert!(found.contains(&(cell.to_owned(), reason)), "{cell} {}: {found:?}", reason.code());
    }
    let survey: &[&[&str]] = &[&["type", "name", "label", "relevant"], &["text", "d", "Refers to ${nowhere}"], &["text", "e", "E", "${e"]];
    let found = reasons(&workbook(&[("survey", survey)]));
    assert_eq!(found, [("survey!C2".to_owned(), Reason::UnknownReference), ("survey!D3".to_owned(), Reason::BadReference)]);
}

/// One byte at a time is turned, all over every form: whatever comes of it, it is an answer.
#[test]
fn damaged_files_are_answered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/forms");
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for name in ["xlsforms/group.xlsx", "xlsforms/widgets.xls", "xlsforms/loop.xls", "xforms/all-widgets.xml"] {
        let whole = fs::read(folder.join(name)).unwrap();
        for _ in 0..60 {
            let mut bytes = whole.clone();
            for _ in 0..=random() % 4 {
                let at = usize::try_from(random()).unwrap_or(0) % bytes.len();
                bytes[at] ^= u8::try_from(random() % 255).unwrap() + 1;
            }
            bytes.truncate(bytes.len() - usize::try_from(random()).unwrap_or(0) % (bytes.len() / 8));
            let _ = read(&bytes, "form");
        }
    }
}
