use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{CompartmentClass, Value, kind};

use crate::{
    Desk, ErrorCode, Failure, clock, readings, records,
    wire::{IdentityErase, IdentityErased},
};

/// The day of it, on the source.
const ERASED: &str = "identity_erased";

/// Erases who a source is, or what was kept of a disclosure, from this laptop: words, history and all. What was deposited stays with whom it was sealed for.
pub fn run(desk: &Desk, arguments: IdentityErase) -> Result<IdentityErased, Failure> {
    let reason = arguments.reason.trim();
    if reason.is_empty() {
        return Err(ErrorCode::ReasonMissing.into());
    }
    desk.change(|session| {
        let head = records::find(&session.vault, &arguments.id)?;
        let is_identity = kind(&head.kind).is_some_and(|kind| kind.compartment == CompartmentClass::Identity);
        let record = session.vault.record(head.id)?.filter(|_| is_identity);
        let record = record.ok_or_else(|| Failure::new(ErrorCode::NotAnIdentity).with("id", arguments.id.as_str()))?;
        let deposited = !readings::text(&record.state, "deposit").is_empty();
        let source = readings::links(&record.state, "source").into_iter().next();
        let changes = session.vault.erase_identity(head.id)?;
        // That it happened is told to the team, as far as the source is one's own to write; what is erased is erased without it, too.
        let source = source.map(|id| session.vault.record(id)).transpose()?.flatten();
        let writable = source.filter(|source| {
            let kind = records::kind_named(&source.head.kind);
            kind.is_ok_and(|kind| records::permit_edit(session, kind, source, [ERASED]).is_ok())
        });
        let told = writable.is_some();
        let committed = match writable {
            Some(source) => {
                let value = Value::Text(clock::today().to_string());
                let write = DraftWrite::Put { record: source.head.id, field: ERASED.to_owned(), value, parents: None };
                session.commit(source.head.compartment, vec![write], Cause::Edit, Some(reason.to_owned()))?
            }
            None => fieldseal_vault::Committed { dot: None, records: Vec::new(), references: std::collections::BTreeMap::new() },
        };
        Ok((IdentityErased { changes, told, deposited }, committed))
    })
}
