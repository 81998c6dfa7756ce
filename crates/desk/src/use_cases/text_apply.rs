use data_encoding::BASE64;
use fieldseal_journal::{Cause, DraftWrite};

use super::text_open;
use crate::{
    Desk, ErrorCode, Failure, drafts, moves, records,
    wire::{RecordSaved, TextApply},
};

/// Letters that a person typed; durable when it returns.
pub fn run(desk: &Desk, arguments: TextApply) -> Result<RecordSaved, Failure> {
    let update = BASE64.decode(arguments.update.as_bytes()).map_err(|_| ErrorCode::InvalidUpdate)?;
    let parents = arguments.parents.as_deref().map(records::dots).transpose()?;
    desk.change(|session| {
        let head = records::find(&session.vault, &arguments.id)?;
        let kind = records::kind_named(&head.kind)?;
        if drafts::field(kind, &arguments.field)?.imported {
            return Err(Failure::new(ErrorCode::FieldNotEditable).with("field", arguments.field.as_str()));
        }
        if let Some(record) = session.vault.record(head.id)? {
            records::permit_edit(session, kind, &record, [arguments.field.as_str()])?;
        }
        moves::permit_text(session, head.id)?;
        text_open::text(session, &arguments.id, &arguments.field)?;
        let write = DraftWrite::TextUpdate { record: head.id, field: arguments.field.clone(), update, parents };
        let committed = session.commit(head.compartment, vec![write], Cause::Edit, None)?;
        Ok((RecordSaved { saved: true, version: committed.dot.map(|dot| dot.to_string()) }, committed))
    })
}
