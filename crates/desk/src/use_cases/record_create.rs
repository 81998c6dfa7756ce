use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Action, CompartmentClass, Kind, RecordId};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::Vault;

use super::evidence_redact::DERIVATIVE;
use crate::{
    Desk, ErrorCode, Failure, content, custody, deposits, drafts, moves, records,
    sync::compartment_of,
    wire::{RecordCreate, RecordCreated},
};

/// Kinds that only an act of their own makes: what happened to an original, what was made from it, and the wish to take it out; what is sealed for a
/// few people.
const OWN_COMMAND: &[&str] = &[
    custody::KIND,
    custody::REQUEST,
    custody::DELETION_REQUEST,
    custody::DELETION,
    DERIVATIVE,
    deposits::KIND,
    deposits::REQUEST,
    deposits::OPENING,
];

/// Creates one record with all its fields in one change; durable when it returns.
pub fn run(desk: &Desk, arguments: RecordCreate) -> Result<RecordCreated, Failure> {
    let kind = records::kind_named(&arguments.kind)?;
    if OWN_COMMAND.contains(&kind.name) {
        return Err(Failure::new(ErrorCode::OwnCommand).with("kind", kind.name));
    }
    desk.change(|session| {
        records::permit(&session.vault, Action::Create, kind)?;
        content::refuse_by_hand(kind)?;
        let id = records::fresh_id();
        let compartment = compartment(&session.vault, kind, id, arguments.mission.as_deref())?;
        let mut writes = vec![DraftWrite::Create { record: id, kind: kind.name.to_owned() }];
        for (name, given) in &arguments.fields {
            writes.extend(drafts::of(&session.vault, kind, id, None, name, &given.0, None)?);
        }
        moves::permit_beginning(session, kind, &arguments)?;
        let committed = session.commit(compartment, writes, Cause::Edit, None)?;
        let head = session.vault.record_head(id)?;
        let reference = head.map(|head| records::reference_of(&session.vault, &head)).transpose()?.flatten();
        Ok((RecordCreated { id: id.to_string(), reference }, committed))
    })
}

/// Where a new record goes. A mission is a compartment of its own; a mission named for a kind that lives outside of missions has no meaning there.
pub(super) fn compartment(vault: &Vault, kind: &Kind, id: RecordId, mission: Option<&str>) -> Result<CompartmentId, Failure> {
    match kind.compartment {
        CompartmentClass::Organisation => Ok(vault.organisation_compartment()?),
        CompartmentClass::Identity => Ok(vault.identity_compartment()?),
        CompartmentClass::Mission if kind.name == records::MISSION => Ok(compartment_of(id)),
        CompartmentClass::Mission => match mission {
            Some(name) => Ok(compartment_of(records::mission(vault, name)?)),
            None => Err(Failure::new(ErrorCode::MissionMissing).with("kind", kind.name)),
        },
    }
}
