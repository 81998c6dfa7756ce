use fieldseal_vault::Vault;

use crate::{
    Desk, Failure,
    people::People,
    wire::{Nothing, VaultState, VaultStatus},
};

/// Whether there is a vault and whether it is open; once it is, whose.
pub fn run(desk: &Desk, _: Nothing) -> Result<VaultStatus, Failure> {
    if desk.is_open() {
        return desk.hold(|session| {
            let people = People::new(&session.vault);
            Ok(VaultStatus {
                state: VaultState::Open,
                name: Some(session.vault.owner().name.clone()),
                initials: Some(session.vault.owner().initials.clone()),
                device: Some(session.vault.device().to_string()),
                role: people.own_role().map(|role| role.name().to_owned()),
                organisation: people.organisation_name(),
                photo_token: Some(session.photo_token.clone()),
                repairs: session.repairs.clone(),
            })
        });
    }
    let state = if Vault::is_at(&desk.options().vault) { VaultState::Locked } else { VaultState::None };
    Ok(VaultStatus {
        state,
        name: None,
        initials: None,
        device: None,
        role: None,
        organisation: None,
        photo_token: None,
        repairs: Vec::new(),
    })
}
