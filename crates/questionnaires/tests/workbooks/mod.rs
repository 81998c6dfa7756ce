//! Workbooks made for a test: the least that a spreadsheet's package needs.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

type Rows<'a> = &'a [&'a [&'a str]];

/// A workbook with these sheets.
pub fn workbook(sheets: &[(&str, Rows<'_>)]) -> Vec<u8> {
    zipped(&parts(sheets))
}

/// A workbook with one sheet, `survey`, of these rows of XML.
pub fn with_sheet(rows: &str) -> Vec<u8> {
    let mut parts = parts(&[("survey", &[])]);
    for (name, content) in &mut parts {
        if name.ends_with("sheet1.xml") {
            *content = sheet(rows).into_bytes();
        }
    }
    zipped(&parts)
}

pub fn parts(sheets: &[(&str, Rows<'_>)]) -> Vec<(String, Vec<u8>)> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let listed: String =
        sheets.iter().enumerate().map(|(at, (name, _))| format!("<sheet name='{name}' sheetId='{0}' r:id='r{0}'/>", at + 1)).collect();
    let related: String = (1..=sheets.len())
        .map(|number| format!("<Relationship Id='r{number}' Type='{relations}/worksheet' Target='worksheets/sheet{number}.xml'/>"))
        .collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), format!("<Types xmlns='{package}/content-types'/>")),
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns='{package}/relationships'><Relationship Id='r1' Type='{relations}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            ),
        ),
        ("xl/workbook.xml".to_owned(), format!("<workbook xmlns='{main}' xmlns:r='{relations}'><sheets>{listed}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels".to_owned(), format!("<Relationships xmlns='{package}/relationships'>{related}</Relationships>")),
    ];
    for (at, (_, rows)) in sheets.iter().enumerate() {
        let rows: String = rows.iter().enumerate().map(|(row, cells)| row_of(row + 1, cells)).collect();
        parts.push((format!("xl/worksheets/sheet{}.xml", at + 1), sheet(&rows)));
    }
    parts.into_iter().map(|(name, content)| (name, content.into_bytes())).collect()
}

fn sheet(rows: &str) -> String {
    format!("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>{rows}</sheetData></worksheet>")
}

fn row_of(number: usize, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
        .map(|(at, text)| {
            format!("<c r='{}{number}' t='inlineStr'><is><t>{text}</t></is></c>", char::from(b'A' + u8::try_from(at).unwrap()))
        })
        .collect();
    format!("<row r='{number}'>{cells}</row>")
}

pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    zipped(&parts.iter().map(|(name, content)| ((*name).to_owned(), content.to_vec())).collect::<Vec<_>>())
}

pub fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
