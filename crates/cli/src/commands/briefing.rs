use fieldseal_desk::wire::{Briefing, BriefingGet, BriefingList, CsaCompare, CsaComparison, RecordRow};

use super::or_dash;
use crate::{arguments, output::Stopped, run::Terminal, table::table};

pub fn run(terminal: &Terminal, command: arguments::Briefing) -> Result<(), Stopped> {
    terminal.unlock()?;
    match command {
        arguments::Briefing::List { mission } => {
            let list = terminal.desk.briefing_list(BriefingList { mission })?;
            terminal.output.answer(&list, |list| {
                let rows = list.companies.iter().map(|each| {
                    let count = |count: u64| count.to_string();
                    [
                        each.company.title.clone(),
                        count(each.papers_past),
                        count(each.papers_soon),
                        count(each.open_concerns),
                        count(each.to_verify),
                    ]
                });
                table(["title", "past", "soon", "concerns", "verify"].map(|name| terminal.word(&format!("column-{name}"))), rows)
            })
        }
        arguments::Briefing::Show { company, mission } => {
            let briefing = terminal.desk.briefing_get(BriefingGet { mission, company })?;
            terminal.output.answer(&briefing, |briefing| show_text(terminal, briefing))
        }
        arguments::Briefing::Compare { company, mission, year } => {
            let comparison = terminal.desk.csa_compare(CsaCompare { mission, company, year })?;
            terminal.output.answer(&comparison, |comparison| compare_text(terminal, comparison))
        }
    }
}

fn show_text(terminal: &Terminal, briefing: &Briefing) -> String {
    let papers = briefing.papers.iter().map(|paper| &paper.record);
    let rows = briefing
        .relations
        .iter()
        .chain(&briefing.contracts)
        .chain(papers)
        .chain(&briefing.answers)
        .chain(&briefing.concerns)
        .chain(briefing.actions.iter().map(|action| &action.record))
        .chain(&briefing.complaints)
        .chain(briefing.remote_items.iter().map(|item| &item.record))
        .chain(briefing.past_findings.iter().map(|finding| &finding.record));
    let line = |row: &RecordRow| {
        let until = row.fields.get("expires").map(|value| super::value(&value.0));
        [terminal.catalogue.kind(&row.kind), or_dash(row.reference.as_deref()), or_dash(Some(&row.title)), or_dash(until.as_deref())]
    };
    let heading = ["kind", "ref", "title", "until"].map(|name| terminal.word(&format!("column-{name}")));
    format!("{}\n{}\n{}", briefing.company.title, briefing.profile, table(heading, rows.map(line)))
}

fn compare_text(terminal: &Terminal, comparison: &CsaComparison) -> String {
    let rows = comparison.paragraphs.iter().map(|each| {
        let count = |count: usize| count.to_string();
        [
            each.paragraph.clone(),
            count(each.answers.len()),
            count(each.observations.len() + each.checks.len() + each.findings.len()),
            each.confirms.to_string(),
            each.contradicts.to_string(),
        ]
    });
    table(["paragraph", "said", "seen", "confirms", "contradicts"].map(|name| terminal.word(&format!("column-{name}"))), rows)
}
