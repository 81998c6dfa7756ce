use fieldseal_model::code_paragraphs;

use crate::{
    Desk, Failure,
    wire::{CodeParagraphList, CodeParagraphRow, Nothing},
};

/// The edition of the Code whose paragraphs the model lists.
const CODE_VERSION: &str = "2021";

/// Numbers and headings of the Code's paragraphs. Needs no vault.
pub fn run(_: &Desk, _: Nothing) -> Result<CodeParagraphList, Failure> {
    let paragraphs = code_paragraphs().iter().map(|paragraph| CodeParagraphRow {
        number: paragraph.number,
        section: paragraph.section.to_string(),
        section_heading: paragraph.section_heading.to_owned(),
        heading: paragraph.heading.to_owned(),
    });
    Ok(CodeParagraphList { code_version: CODE_VERSION.to_owned(), paragraphs: paragraphs.collect() })
}
