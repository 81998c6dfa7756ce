use fieldseal_desk::wire::CodeParagraphs;

use crate::{output::Stopped, run::Terminal, table::table};

/// The Code's paragraphs by number and heading, with what the packs in force add. Needs no vault.
pub fn run(terminal: &Terminal, code_version: Option<String>) -> Result<(), Stopped> {
    terminal.unlock_if_there()?;
    let list = terminal.desk.code_paragraphs(CodeParagraphs { code_version })?;
    terminal.output.answer(&list, |list| {
        let rows = list.paragraphs.iter().map(|paragraph| {
            [paragraph.number.to_string(), paragraph.heading.clone(), format!("{} {}", paragraph.section, paragraph.section_heading)]
        });
        table(["paragraph", "heading", "section"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}
