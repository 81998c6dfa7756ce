use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Action, Value};

use crate::{
    Desk, Failure, changed,
    questionnaires::{self, Chosen, KIND},
    records,
    wire::{QuestionnaireImport, QuestionnaireImported},
};

/// Brings a questionnaire in, whole or not at all; the same bytes twice change nothing. Durable when it returns.
pub fn run(desk: &Desk, arguments: QuestionnaireImport) -> Result<QuestionnaireImported, Failure> {
    desk.with(|session| records::permit(&session.vault, Action::Create, records::kind_named(KIND)?))?;
    // Outside the lock: a workbook takes its time.
    let Chosen { file_name, sha256, read } = questionnaires::choose(&arguments.path)?;
    let questionnaire = read.map_err(|refusals| questionnaires::refused(&refusals))?;
    let title = if questionnaire.outline.title.is_empty() { questionnaire.outline.id.clone() } else { questionnaire.outline.title.clone() };
    let (imported, event) = desk.with(|session| {
        if let Some((id, title)) = questionnaires::held(&session.vault, &sha256)? {
            return Ok((QuestionnaireImported { id: id.to_string(), title, known: true }, None));
        }
        let wanted = arguments.missions.as_deref().unwrap_or_default();
        let missions = wanted.iter().map(|name| records::mission(&session.vault, name)).collect::<Result<Vec<_>, _>>()?;
        let record = records::fresh_id();
        let put = |field: &str, text: String| DraftWrite::Put { record, field: field.to_owned(), value: Value::Text(text), parents: None };
        let mut writes = vec![
            DraftWrite::Create { record, kind: KIND.to_owned() },
            put("title", title.clone()),
            put("form_id", questionnaire.outline.id.clone()),
            put("source_format", questionnaire.format.name().to_owned()),
            put("file_name", file_name.clone()),
            put("sha256", sha256.clone()),
            DraftWrite::TextReplace { record, field: "xform".to_owned(), text: questionnaire.xform.clone(), parents: None },
        ];
        writes.extend(questionnaire.outline.version.clone().map(|version| put("form_version", version)));
        if !missions.is_empty() {
            let elements = missions.iter().map(ToString::to_string).collect();
            writes.push(DraftWrite::Add { record, field: "missions".to_owned(), elements });
        }
        let compartment = session.vault.organisation_compartment()?;
        session.commit(compartment, writes, Cause::Import, None)?;
        let event = changed::event(&session.vault, &[record])?;
        Ok((QuestionnaireImported { id: record.to_string(), title: title.clone(), known: false }, event))
    })?;
    if let Some(event) = event {
        desk.emit(&event);
    }
    Ok(imported)
}
