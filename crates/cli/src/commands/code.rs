use fieldseal_desk::wire::Nothing;

use crate::{output::Stopped, run::Terminal, table::table};

/// The Code's paragraphs by number and heading. Needs no vault.
pub fn run(terminal: &Terminal) -> Result<(), Stopped> {
    let list = terminal.desk.code_paragraphs(Nothing {})?;
    terminal.output.answer(&list, |list| {
        let rows = list.paragraphs.iter().map(|paragraph| {
            [paragraph.number.to_string(), paragraph.heading.clone(), format!("{} {}", paragraph.section, paragraph.section_heading)]
        });
        table(["paragraph", "heading", "section"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}
