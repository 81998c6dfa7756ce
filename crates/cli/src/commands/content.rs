use fieldseal_desk::wire::{ChecklistGet, Nothing, Words};

use crate::{
    arguments::{Checklist, Content},
    output::Stopped,
    run::Terminal,
    table::table,
};

/// What the content pack says. Needs no vault.
pub fn show(terminal: &Terminal, command: &Content) -> Result<(), Stopped> {
    let Content::Show = command;
    let content = terminal.desk.content_get(Nothing {})?;
    terminal.output.answer(&content, |content| {
        let rows = content.machines.iter().flat_map(|(kind, machine)| {
            machine.states.iter().map(|state| [kind.clone(), state.name.clone(), words(&state.label).to_owned()])
        });
        table(["kind", "state", "label"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

/// The checklists that a mission's scope asks for.
pub fn checklist(terminal: &Terminal, command: Checklist) -> Result<(), Stopped> {
    let Checklist::List { mission } = command;
    if mission.is_some() {
        terminal.unlock()?;
    }
    let list = terminal.desk.checklist_get(ChecklistGet { mission })?;
    terminal.output.answer(&list, |list| {
        let rows = list.checklists.iter().flat_map(|checklist| {
            checklist.items.iter().map(|item| [item.id.clone(), item.paragraphs.join(", "), words(&item.text).to_owned()])
        });
        table(["item", "paragraph", "question"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

fn words(words: &Words) -> &str {
    words.get("en").map_or("", String::as_str)
}
