use fieldseal_model::{code_paragraphs, content::CodeText};

use crate::{
    Desk, ErrorCode, Failure, content,
    wire::{CitationRow, CodeParagraphList, CodeParagraphRow, CodeParagraphs, CrossReferenceRow},
};

/// The edition that counts where none is named.
const CODE_VERSION: &str = "2021";

/// Numbers and headings of the Code's paragraphs, with what the packs add to them. Needs no vault.
pub fn run(desk: &Desk, arguments: CodeParagraphs) -> Result<CodeParagraphList, Failure> {
    let version = arguments.code_version.as_deref().unwrap_or(CODE_VERSION);
    let now = content::of(desk)?;
    let edition = now.content.editions.iter().find(|edition| edition.version == version).ok_or_else(|| {
        let known = now.content.editions.iter().map(|edition| edition.version.as_str()).collect::<Vec<_>>().join(", ");
        Failure::new(ErrorCode::ValueNotAChoice).with("field", "code_version").with("value", version).with("choices", known)
    })?;
    let paragraphs = code_paragraphs().iter().map(|paragraph| {
        let added = edition.paragraphs.iter().find(|added| added.number == paragraph.number);
        let words = |pick: fn(&CodeText) -> &Option<_>| added.and_then(|added| pick(added).clone()).unwrap_or_default();
        CodeParagraphRow {
            number: paragraph.number,
            section: paragraph.section.to_string(),
            section_heading: paragraph.section_heading.to_owned(),
            heading: paragraph.heading.to_owned(),
            headings: words(|added| &added.heading),
            text: words(|added| &added.text),
            verified: paragraph.verified_in(version),
        }
    });
    let cross_references = now.content.cross_references.iter().map(|topic| CrossReferenceRow {
        id: topic.id.clone(),
        title: topic.title.clone(),
        paragraphs: topic.paragraphs.clone(),
        references: topic
            .references
            .iter()
            .map(|reference| CitationRow { standard: reference.standard.name().to_owned(), cite: reference.cite.clone() })
            .collect(),
    });
    Ok(CodeParagraphList {
        code_version: version.to_owned(),
        title: edition.title.clone(),
        paragraphs: paragraphs.collect(),
        cross_references: cross_references.collect(),
    })
}
