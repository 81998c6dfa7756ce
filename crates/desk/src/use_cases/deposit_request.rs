use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Action, Value};

use crate::{
    Desk, ErrorCode, Failure, deposits, records,
    wire::{DepositRequest, RecordCreated},
};

/// A custodian asks a second person to release the other half of a deposit's key.
pub fn run(desk: &Desk, arguments: DepositRequest) -> Result<RecordCreated, Failure> {
    let reason = arguments.reason.trim();
    if reason.is_empty() {
        return Err(ErrorCode::ReasonMissing.into());
    }
    desk.change(|session| {
        let vault = &session.vault;
        records::permit(vault, Action::Create, records::kind_named(deposits::REQUEST)?)?;
        let deposit = deposits::named(vault, &arguments.id)?;
        let id = records::fresh_id();
        let fields = [
            ("deposit", Value::Link(deposit.head.id)),
            ("reason", Value::Text(reason.to_owned())),
            ("state", Value::Text("requested".to_owned())),
        ];
        let mut writes = vec![DraftWrite::Create { record: id, kind: deposits::REQUEST.to_owned() }];
        writes.extend(fields.map(|(field, value)| DraftWrite::Put { record: id, field: field.to_owned(), value, parents: None }));
        let committed = session.commit(deposit.head.compartment, writes, Cause::Edit, None)?;
        Ok((RecordCreated { id: id.to_string(), reference: None }, committed))
    })
}
