use fieldseal_model::content::{Checklist, ChecklistItem};

use crate::{
    Desk, Failure, content, records,
    wire::{ChecklistGet, ChecklistItemRow, ChecklistList, ChecklistRow},
};

/// The checklists that a mission's scope asks for.
pub fn run(desk: &Desk, arguments: ChecklistGet) -> Result<ChecklistList, Failure> {
    let scope = match &arguments.mission {
        Some(name) => desk.with(|session| {
            let mission = records::mission(&session.vault, name)?;
            let record = session.vault.record(mission)?;
            let scope = record.as_ref().and_then(|record| record.state.set("paragraphs_in_scope"));
            Ok(scope.into_iter().flat_map(|set| set.elements()).map(str::to_owned).collect::<Vec<_>>())
        })?,
        None => Vec::new(),
    };
    let now = content::of(desk)?;
    let mut checklists: Vec<ChecklistRow> = Vec::new();
    for (list, item) in now.content.items_in_scope(&scope) {
        match checklists.last_mut() {
            Some(last) if last.id == list.id => last.items.push(row(item)),
            _ => checklists.push(begin(list, item)),
        }
    }
    Ok(ChecklistList { checklists })
}

fn begin(list: &Checklist, item: &ChecklistItem) -> ChecklistRow {
    ChecklistRow { id: list.id.clone(), pack: list.pack.clone(), title: list.title.clone(), items: vec![row(item)] }
}

fn row(item: &ChecklistItem) -> ChecklistItemRow {
    ChecklistItemRow {
        id: item.id.clone(),
        paragraphs: item.paragraphs.clone(),
        text: item.text.clone(),
        answer: item.answer.iter().map(|kind| kind.name().to_owned()).collect(),
    }
}
