use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Action, FieldType, Value};

use super::evidence_deletion;
use crate::{
    Desk, ErrorCode, Failure, custody, records,
    wire::{DeletionAsk, EvidenceDeletion},
};

/// Asks a second person to have the files of a piece of evidence deleted everywhere. Nothing is deleted yet.
pub fn run(desk: &Desk, arguments: DeletionAsk) -> Result<EvidenceDeletion, Failure> {
    let reason = arguments.reason.trim();
    if reason.is_empty() {
        return Err(ErrorCode::ReasonMissing.into());
    }
    desk.change(|session| {
        let vault = &session.vault;
        let kind = records::kind_named(custody::DELETION_REQUEST)?;
        records::permit(vault, Action::Create, kind)?;
        if custody::is_alone(vault) {
            return Err(ErrorCode::DeletionNeedsTwo.into());
        }
        let grounds = arguments.grounds.trim();
        if let Some(FieldType::Choice(list)) = kind.field("grounds").map(|field| field.field_type)
            && !list.choices.contains(&grounds)
        {
            let choices = list.choices.join(", ");
            return Err(Failure::new(ErrorCode::ValueNotAChoice).with("field", "grounds").with("value", grounds).with("choices", choices));
        }
        let evidence = custody::deletable(vault, &arguments.id)?;
        let waiting = custody::deletion_requests(vault, evidence.head.id)?;
        if let Some(open) = waiting.iter().find(|request| custody::text(request, "state") == "requested") {
            return Err(Failure::new(ErrorCode::DeletionAsked).with("id", open.head.id.to_string()));
        }
        let until = evidence_deletion::keep_until(session, &evidence)?;
        let id = records::fresh_id();
        let fields = [
            ("evidence", Some(Value::Link(evidence.head.id))),
            ("grounds", Some(Value::Text(grounds.to_owned()))),
            ("reason", Some(Value::Text(reason.to_owned()))),
            ("keep_until", until.map(Value::Text)),
            ("state", Some(Value::Text("requested".to_owned()))),
        ];
        let mut writes = vec![DraftWrite::Create { record: id, kind: custody::DELETION_REQUEST.to_owned() }];
        writes.extend(
            fields.into_iter().filter_map(|(field, value)| {
                value.map(|value| DraftWrite::Put { record: id, field: field.to_owned(), value, parents: None })
            }),
        );
        let committed = session.commit(evidence.head.compartment, writes, Cause::Edit, None)?;
        Ok((evidence_deletion::tell(session, &arguments.id)?, committed))
    })
}
