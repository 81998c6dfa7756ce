use fieldseal_model::{Action, RecordId, Value};
use fieldseal_vault::{Record, Vault};

use crate::{
    Desk, Failure, Session, basis, clock, content, custody, moments, moves,
    people::People,
    readings, records,
    wire::{DeletionFinding, DeletionRequestRow, EvidenceDeletion, EvidenceId},
};

/// How it stands with deleting a piece of evidence: how long it is to be kept, what uses it, who asked, who decided.
pub fn run(desk: &Desk, arguments: EvidenceId) -> Result<EvidenceDeletion, Failure> {
    desk.with(|session| tell(session, &arguments.id))
}

pub(super) fn tell(session: &Session, name: &str) -> Result<EvidenceDeletion, Failure> {
    let vault = &session.vault;
    let evidence = custody::evidence(vault, name)?;
    let id = evidence.head.id;
    let until = keep_until(session, &evidence)?;
    let files = custody::files_of(vault, id)?;
    let here = files.iter().filter(|file| vault.has_blob(file));
    let deleted = custody::deletion_done(vault, id)?;
    let requests: Vec<DeletionRequestRow> =
        custody::deletion_requests(vault, id)?.iter().map(|request| row(session, request)).collect::<Result<_, _>>()?;
    let may_ask = deleted.is_none()
        && !requests.iter().any(|request| request.state == "requested")
        && !custody::is_on_hold(&evidence)
        && !custody::is_alone(vault)
        && records::permit(vault, Action::Create, records::kind_named(custody::DELETION_REQUEST)?).is_ok();
    Ok(EvidenceDeletion {
        id: id.to_string(),
        reference: records::reference_of(vault, &evidence.head)?,
        early: until.as_deref().and_then(readings::day).is_none_or(|until| clock::today() <= until),
        keep_until: until,
        on_hold: custody::is_on_hold(&evidence),
        bytes: here.map(|file| file.sealed_length()).sum(),
        files: files.len() as u64,
        findings: findings(vault, id)?,
        may_ask,
        requests,
        deleted,
    })
}

/// The last day of keeping, as it stands in the content pack and the mission.
pub(super) fn keep_until(session: &Session, evidence: &Record) -> Result<Option<String>, Failure> {
    let now = content::in_force(session)?;
    let Some(retention) = now.content.retention(&evidence.head.kind) else { return Ok(None) };
    let Some(mission) = records::mission_of(&session.vault, evidence.head.compartment)? else { return Ok(None) };
    let mission = session.vault.record(mission)?;
    let end = mission.as_ref().map(|mission| readings::text(&mission.state, "end")).and_then(readings::day);
    Ok(end.and_then(|end| retention.until(end)).map(|day| day.to_string()))
}

/// Whether this person is a second one before this request, of a role that the content pack lets decide.
pub(super) fn permit_decision(session: &Session, request: &Record) -> Result<(), Failure> {
    let vault = &session.vault;
    records::permit(vault, Action::Create, records::kind_named(custody::DELETION)?)?;
    let people = People::new(vault);
    let own = people.name(&vault.device());
    let filled = [("carried_out_by", own.as_str())];
    moves::permit_act(session, records::kind_named(custody::DELETION_REQUEST)?, request, "carried_out", &filled)?;
    if people.name(&request.created.device()) == own {
        return Err(Failure::new(crate::ErrorCode::MoveNeedsSecondPerson).with("to", "carried_out"));
    }
    Ok(())
}

fn row(session: &Session, request: &Record) -> Result<DeletionRequestRow, Failure> {
    let people = People::new(&session.vault);
    let asked_by = people.name(&request.created.device());
    Ok(DeletionRequestRow {
        id: request.head.id.to_string(),
        state: custody::text(request, "state"),
        grounds: custody::text(request, "grounds"),
        reason: custody::text(request, "reason"),
        own: asked_by == people.name(&session.vault.device()),
        asked_by,
        asked: moments::utc(request.head.created_ms),
        keep_until: Some(custody::text(request, "keep_until")).filter(|day| !day.is_empty()),
        may_decide: permit_decision(session, request).is_ok(),
    })
}

fn findings(vault: &Vault, evidence: RecordId) -> Result<Vec<DeletionFinding>, Failure> {
    let mut found = Vec::new();
    for standing in basis::standing_on(vault, evidence)? {
        let head = &standing.link.from;
        if head.kind != "finding" {
            continue;
        }
        let Some(record) = vault.record(head.id)? else { continue };
        let state = match record.state.register("state").map(|register| register.shown().clone()) {
            Some(Value::Text(state)) => state,
            _ => String::new(),
        };
        found.push(DeletionFinding {
            id: head.id.to_string(),
            reference: records::reference_of(vault, head)?,
            title: head.title.clone(),
            state,
        });
    }
    Ok(found)
}
