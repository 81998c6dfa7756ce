use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Action, Value};

use crate::{
    Desk, ErrorCode, Failure, custody,
    people::People,
    records,
    wire::{EvidenceRequest, RecordCreated},
};

/// Asks a second person to let an original out of the vault.
pub fn run(desk: &Desk, arguments: EvidenceRequest) -> Result<RecordCreated, Failure> {
    let reason = arguments.reason.trim();
    if reason.is_empty() {
        return Err(ErrorCode::ReasonMissing.into());
    }
    desk.change(|session| {
        let vault = &session.vault;
        records::permit(vault, Action::Create, records::kind_named(custody::REQUEST)?)?;
        let evidence = custody::kept(vault, &arguments.id)?;
        let id = records::fresh_id();
        let fields = [
            ("evidence", Value::Link(evidence.head.id)),
            ("reason", Value::Text(reason.to_owned())),
            ("requested_by", Value::Text(People::new(vault).name(&vault.device()))),
            ("state", Value::Text("requested".to_owned())),
        ];
        let mut writes = vec![DraftWrite::Create { record: id, kind: custody::REQUEST.to_owned() }];
        writes.extend(fields.map(|(field, value)| DraftWrite::Put { record: id, field: field.to_owned(), value, parents: None }));
        let committed = session.commit(evidence.head.compartment, writes, Cause::Edit, None)?;
        Ok((RecordCreated { id: id.to_string(), reference: None }, committed))
    })
}
