use std::collections::BTreeMap;

use chrono::NaiveDate;
use fieldseal_model::{
    CompartmentClass, RecordId,
    consent::Use,
    content::{Content, Deadline},
    kind,
};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Row, Vault};

use crate::{
    Desk, Failure, cells, clock, consents, content,
    readings::{cell, cell_links, day, instant, links, text},
    records,
    sync::compartment_of,
    wire::{DueAbout, DueGet, DueList, DueRow},
};

/// States of a mission in which nothing is waited for any more.
const OVER: [&str; 2] = ["closed", "aborted"];

/// What is due, as the content pack declares deadlines, the longest overdue first.
pub fn run(desk: &Desk, arguments: DueGet) -> Result<DueList, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let today = clock::today();
        let mission = arguments.mission.as_deref().map(|name| records::mission(vault, name)).transpose()?;
        let only = arguments.id.as_deref().map(|name| records::find(vault, name)).transpose()?;
        let companies = mission.map(|id| companies(vault, id)).transpose()?;
        let mut rows = Vec::new();
        let now = content::in_force(session)?;
        for deadline in &now.content.deadlines {
            let Some(declared) = kind(&deadline.kind) else { continue };
            if only.as_ref().is_some_and(|head| head.kind != deadline.kind) {
                continue;
            }
            let in_mission = declared.compartment == CompartmentClass::Mission;
            let compartment = if in_mission { mission.map(compartment_of) } else { None };
            for row in cells::all(vault, &deadline.kind, compartment)? {
                let wanted = only.as_ref().is_none_or(|head| head.id == row.head.id);
                let near = in_mission || concerns(&row, companies.as_deref());
                if wanted && near && counts(&now.content, deadline, &row) && !is_over(vault, row.head.compartment)? {
                    due(vault, deadline, &row, today, &mut rows)?;
                }
            }
        }
        rows.sort_by(|one: &DueRow, other: &DueRow| (&one.due, &one.reference, &one.id).cmp(&(&other.due, &other.reference, &other.id)));
        Ok(DueList { today: today.to_string(), rows })
    })
}

/// The companies that the mission looks at.
fn companies(vault: &Vault, mission: RecordId) -> Result<Vec<RecordId>, Failure> {
    Ok(vault.record(mission)?.map(|record| links(&record.state, "companies")).unwrap_or_default())
}

/// What the organisation shares concerns a mission by its companies.
fn concerns(row: &Row, companies: Option<&[RecordId]>) -> bool {
    companies.is_none_or(|companies| cell_links(row, "company").iter().any(|id| companies.contains(id)))
}

fn counts(content: &Content, deadline: &Deadline, row: &Row) -> bool {
    let initial = || content.machine(&deadline.kind).map_or("", |machine| machine.initial.as_str());
    let state = cell(row, "state").unwrap_or_else(initial);
    deadline.states.is_empty() || deadline.states.iter().any(|name| name == state)
}

fn is_over(vault: &Vault, compartment: CompartmentId) -> Result<bool, Failure> {
    let mission = vault.record(RecordId(compartment.0))?;
    Ok(mission.is_some_and(|mission| OVER.contains(&text(&mission.state, "state"))))
}

fn due(vault: &Vault, deadline: &Deadline, row: &Row, today: NaiveDate, rows: &mut Vec<DueRow>) -> Result<(), Failure> {
    let stated = cell(row, &deadline.field).and_then(day);
    let Some(from) = stated.or_else(|| instant(row, &deadline.field).and_then(clock::day_of)) else { return Ok(()) };
    let Some(answered) = &deadline.answered else {
        rows.extend(deadline.due(from, None).map(|day| due_row(vault, deadline, row, day, today, None)).transpose()?);
        return Ok(());
    };
    let recontact = vault.record(row.head.id)?.is_some_and(|record| consents::of(&record.state, Use::Recontact).allows());
    for id in cell_links(row, &answered.link) {
        let Some(linked) = vault.record(id)? else { continue };
        let Some(due) = deadline.due(from, day(text(&linked.state, &answered.field))) else { continue };
        let about = DueAbout { id: id.to_string(), title: linked.head.title, recontact };
        rows.push(due_row(vault, deadline, row, due, today, Some(about))?);
    }
    Ok(())
}

fn due_row(
    vault: &Vault,
    deadline: &Deadline,
    row: &Row,
    due: NaiveDate,
    today: NaiveDate,
    about: Option<DueAbout>,
) -> Result<DueRow, Failure> {
    Ok(DueRow {
        id: row.head.id.to_string(),
        kind: row.head.kind.clone(),
        reference: records::reference_of(vault, &row.head)?,
        title: row.head.title.clone(),
        field: deadline.field.clone(),
        label: deadline.label.clone().map(|label| label.into_iter().collect::<BTreeMap<_, _>>()),
        due: due.to_string(),
        days: due.signed_duration_since(today).num_days(),
        urgency: deadline.urgency(due, today).name().to_owned(),
        about,
    })
}
