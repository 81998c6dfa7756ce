use fieldseal_model::{Action, Role, kinds};
use fieldseal_vault::List;

use crate::{
    Desk, Failure, moments,
    people::People,
    records::MISSION,
    sync,
    wire::{Nothing, Status, VaultState},
};

/// Everything of the status line.
pub fn run(desk: &Desk, _: Nothing) -> Result<Status, Failure> {
    let who = desk.vault_status(Nothing {})?;
    let mut status = Status {
        state: who.state,
        name: who.name,
        initials: who.initials,
        device: who.device,
        role: who.role,
        creates: None,
        organisation: who.organisation,
        saved_at: None,
        missions: 0,
        conflicts: 0,
        quarantined: 0,
        sync: None,
        imports: desk.imports().running(),
    };
    if status.state == VaultState::Open {
        desk.with(|session| {
            let vault = &session.vault;
            status.creates = People::new(vault).own_role().map(created_by);
            status.saved_at = session.saved_ms.map(moments::utc);
            // A page of one tells the total by an index; counting all kinds would walk through every record.
            status.missions = vault.list(&List { kind: Some(MISSION.to_owned()), limit: 1, ..List::default() })?.total;
            status.conflicts = vault.conflict_count(None)?;
            status.quarantined = vault.quarantined()?.len() as u64;
            status.sync = Some(sync::status(session, desk.sync_state())?);
            Ok(())
        })?;
    }
    Ok(status)
}

fn created_by(role: Role) -> Vec<String> {
    kinds().iter().filter(|kind| role.may(Action::Create, kind)).map(|kind| kind.name.to_owned()).collect()
}
