use std::path::Path;

use fieldseal_desk::{
    ErrorCode, Failure,
    wire::{QuestionnaireImport, QuestionnaireOutline, QuestionnairePreview, RecordList, Sort},
};

use super::{or_dash, value};
use crate::{arguments::Questionnaire, output::Stopped, run::Terminal, table::table};

pub fn run(terminal: &Terminal, command: Questionnaire) -> Result<(), Stopped> {
    match command {
        Questionnaire::Check { file } => check(terminal, &file),
        Questionnaire::Import { file, mission } => {
            let path = text_of(&file)?;
            terminal.unlock()?;
            let imported = terminal.desk.questionnaire_import(QuestionnaireImport { path, missions: Some(mission) })?;
            terminal.output.answer(&imported, |imported| {
                let id = if imported.known { "questionnaire-known" } else { "questionnaire-imported" };
                terminal.catalogue.say(id, &[("title", imported.title.clone().into()), ("id", imported.id.clone().into())])
            })
        }
        Questionnaire::List => list(terminal),
    }
}

/// What a file asks, or the cells that stand in the way (exit status 1).
fn check(terminal: &Terminal, file: &Path) -> Result<(), Stopped> {
    let path = text_of(file)?;
    terminal.unlock()?;
    let outline = terminal.desk.questionnaire_preview(QuestionnairePreview { path })?;
    let clean = outline.refusals.is_empty();
    terminal.output.answer(&outline, |outline| if clean { questions(terminal, outline) } else { refusals(terminal, outline) })?;
    if clean { Ok(()) } else { Err(Stopped::NotClean) }
}

fn questions(terminal: &Terminal, outline: &QuestionnaireOutline) -> String {
    let rows = outline.questions.iter().map(|question| {
        let indent = "  ".repeat(question.depth as usize);
        [format!("{indent}{}", question.name), question.kind.clone(), question.label.clone()]
    });
    table(["name", "kind", "label"].map(|name| terminal.word(&format!("column-{name}"))), rows)
}

fn refusals(terminal: &Terminal, outline: &QuestionnaireOutline) -> String {
    let rows = outline
        .refusals
        .iter()
        .map(|refusal| [refusal.cell.clone(), terminal.word(&format!("questionnaire-reason-{}", refusal.reason)), refusal.text.clone()]);
    table(["at_cell", "obstacle", "value"].map(|name| terminal.word(&format!("column-{name}"))), rows)
}

fn list(terminal: &Terminal) -> Result<(), Stopped> {
    terminal.unlock()?;
    let page = terminal.desk.record_list(RecordList {
        kind: Some("questionnaire".into()),
        mission: None,
        changed_since: None,
        after: None,
        limit: Some(1_000),
        sort: Some(Sort::Title),
        filter: None,
    })?;
    terminal.output.answer(&page, |page| {
        let rows = page.records.iter().map(|row| {
            let field = |name: &str| or_dash(row.fields.get(name).map(|held| value(&held.0)).as_deref());
            [row.title.clone(), field("form_id"), field("form_version"), field("file_name"), row.id.clone()]
        });
        table(["title", "form", "version", "path", "id"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

fn text_of(path: &Path) -> Result<String, Failure> {
    let text = path.to_str().map(str::to_owned);
    text.ok_or_else(|| {
        Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", "the path is not UTF-8")
    })
}
