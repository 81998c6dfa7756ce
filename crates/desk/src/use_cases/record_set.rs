use fieldseal_journal::Cause;

use crate::{
    Desk, ErrorCode, Failure, drafts, moves, records,
    wire::{RecordSaved, RecordSet},
};

/// Changes fields of a record in one change; durable when it returns.
pub fn run(desk: &Desk, arguments: RecordSet) -> Result<RecordSaved, Failure> {
    desk.change(|session| {
        let head = records::find(&session.vault, &arguments.id)?;
        let kind = records::kind_named(&head.kind)?;
        let record =
            session.vault.record(head.id)?.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str()))?;
        records::permit_edit(session, kind, &record, arguments.fields.keys().map(String::as_str))?;
        moves::permit_edit(session, kind, &record, &arguments)?;
        let mut writes = Vec::new();
        for (name, given) in &arguments.fields {
            let parents = arguments.parents.as_ref().and_then(|parents| parents.get(name)).map(|texts| records::dots(texts)).transpose()?;
            writes.extend(drafts::of(&session.vault, kind, head.id, Some(&record.state), name, &given.0, parents)?);
        }
        writes.extend(moves::approver(&session.vault, kind, head.id, &arguments));
        let committed = session.commit(head.compartment, writes, Cause::Edit, arguments.reason)?;
        Ok((RecordSaved { saved: true, version: committed.dot.map(|dot| dot.to_string()) }, committed))
    })
}
