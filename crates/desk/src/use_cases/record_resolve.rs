use fieldseal_journal::{self as journal, Cause, Dot, DraftWrite};
use fieldseal_vault::Draft;

use super::record_conflicts::{Sides, sides};
use crate::{
    Desk, ErrorCode, Failure, drafts, records,
    wire::{ConflictMerge, RecordResolve, RecordSaved},
};

/// Settles one field: the decision is a change of its own, and everybody receives it.
pub fn run(desk: &Desk, arguments: RecordResolve) -> Result<RecordSaved, Failure> {
    desk.change(|session| {
        let vault = &session.vault;
        let head = records::find(vault, &arguments.id)?;
        let kind = records::kind_named(&head.kind)?;
        if let Some(record) = vault.record(head.id)? {
            records::permit_edit(session, kind, &record, [arguments.field.as_str()])?;
        }
        drafts::field(kind, &arguments.field)?;
        let conflicts: Vec<journal::Conflict> = vault.record_conflicts(head.id)?.into_iter().map(|conflict| conflict.conflict).collect();
        let Some(sides) = sides(&conflicts).remove(&arguments.field) else {
            return Err(Failure::new(ErrorCode::NoConflict).with("id", arguments.id.as_str()).with("field", arguments.field.as_str()));
        };
        let parents = arguments.parents.as_deref().map(records::dots).transpose()?;
        // A change holds one review of a field, so several overlaps take several changes; all of them are written, or none.
        let mut changes: Vec<Vec<DraftWrite>> = reviews(head.id, &arguments.field, &sides).into_iter().map(|review| vec![review]).collect();
        if let Some(value) = decision(&arguments, &sides)? {
            let record = vault.record(head.id)?;
            let state = record.as_ref().map(|record| &record.state);
            changes.push(drafts::of(vault, kind, head.id, state, &arguments.field, &value, parents)?);
        }
        let draft = |writes| Draft { compartment: head.compartment, writes, cause: Cause::Resolve, reason: arguments.reason.clone() };
        let committed = session.commit_all(changes.into_iter().map(draft).collect())?;
        Ok((RecordSaved { saved: true, version: committed.dot.map(|dot| dot.to_string()) }, committed))
    })
}

/// What the field is to hold; `None`: a text stays as it reads merged.
fn decision(arguments: &RecordResolve, sides: &Sides) -> Result<Option<serde_json::Value>, Failure> {
    match (arguments.pick, &arguments.value) {
        (Some(_), Some(_)) => Err(Failure::new(ErrorCode::InvalidArguments).with("detail", "pick, value")),
        (Some(pick), None) => {
            let index = usize::try_from(pick).ok().and_then(|pick| pick.checked_sub(1));
            let picked = index.and_then(|index| sides.values.get(index)).map(|(_, value)| value.clone());
            let out_of_range = || Failure::new(ErrorCode::PickOutOfRange).with("pick", pick).with("count", sides.values.len());
            picked.map(Some).ok_or_else(out_of_range)
        }
        (None, Some(value)) => Ok(Some(value.0.clone())),
        (None, None) if sides.merge == ConflictMerge::Text => Ok(None),
        (None, None) => Err(Failure::new(ErrorCode::InvalidArguments).with("detail", "pick | value")),
    }
}

/// A person has looked at what the merge made of these edits.
fn reviews(record: fieldseal_model::RecordId, field: &str, sides: &Sides) -> Vec<DraftWrite> {
    let review = |sides: &Vec<Dot>| DraftWrite::Review { record, field: field.to_owned(), sides: sides.clone() };
    sides.overlaps.iter().map(review).collect()
}
