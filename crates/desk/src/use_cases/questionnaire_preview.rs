use fieldseal_questionnaires::{Outline, Question, Refusal};

use crate::{
    Desk, Failure, questionnaires,
    wire::{QuestionnaireOutline, QuestionnairePreview, QuestionnaireQuestion, QuestionnaireRefusal},
};

/// Shows what a file asks, or which cells stand in the way; keeps nothing.
pub fn run(desk: &Desk, arguments: QuestionnairePreview) -> Result<QuestionnaireOutline, Failure> {
    desk.with(|_| Ok(()))?;
    // Outside the lock: a workbook takes its time.
    let chosen = questionnaires::choose(&arguments.path)?;
    let held = desk.with(|session| questionnaires::held(&session.vault, &chosen.sha256))?.map(|(id, _)| id.to_string());
    let (found, refusals) = match chosen.read {
        Ok(found) => (Some(found), Vec::new()),
        Err(refusals) => (None, refusals),
    };
    let outline = found.as_ref().map_or_else(Outline::default, |found| found.outline.clone());
    Ok(QuestionnaireOutline {
        file_name: chosen.file_name,
        sha256: chosen.sha256,
        format: found.as_ref().map(|found| found.format.name().to_owned()),
        title: outline.title,
        form_id: outline.id,
        version: outline.version,
        languages: outline.languages,
        questions: outline.questions.into_iter().map(question).collect(),
        files: outline.files,
        ignored: found.as_ref().map(|found| found.ignored.clone()).unwrap_or_default(),
        formulas: found.as_ref().map(|found| found.formulas.clone()).unwrap_or_default(),
        refusals: refusals.into_iter().map(refusal).collect(),
        xform: found.map(|found| found.xform),
        held,
    })
}

fn question(question: Question) -> QuestionnaireQuestion {
    let depth = u32::try_from(question.depth).unwrap_or(u32::MAX);
    QuestionnaireQuestion { kind: question.kind, name: question.name, label: question.label, depth }
}

fn refusal(refusal: Refusal) -> QuestionnaireRefusal {
    QuestionnaireRefusal { cell: refusal.cell.to_string(), reason: refusal.reason.code().to_owned(), text: refusal.text }
}
