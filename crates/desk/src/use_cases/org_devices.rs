use fieldseal_seal::{CompartmentClass, DeviceId};
use fieldseal_vault::Vault;

use super::org_invite::require_secretariat;
use crate::{
    Desk, ErrorCode, Failure,
    sync::{self, Extent},
    wire::{DeviceList, DeviceRow, DeviceState, Nothing},
};

/// The devices of the organisation. The secretariat's laptop asks the server who waits; without a network it tells what it knows.
pub fn run(desk: &Desk, _: Nothing) -> Result<DeviceList, Failure> {
    let is_secretariat = desk.with(|session| {
        session.vault.directory().ok_or(ErrorCode::NotEnrolled)?;
        Ok(require_secretariat(&session.vault).is_ok())
    })?;
    if is_secretariat {
        exchange(desk)?;
    }
    list(desk)
}

/// A short run, for which a missing network is no error.
pub(super) fn exchange(desk: &Desk) -> Result<(), Failure> {
    match sync::run(desk, Extent::Words) {
        Ok(_) | Err(Failure { code: ErrorCode::Offline | ErrorCode::CaptivePortal | ErrorCode::AlreadySyncing, .. }) => Ok(()),
        Err(failure) => Err(failure),
    }
}

pub(super) fn list(desk: &Desk) -> Result<DeviceList, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let mut devices: Vec<DeviceRow> = sync::pending(vault)?
            .into_iter()
            .map(|pending| DeviceRow {
                id: pending.verified.device.id().to_string(),
                name: pending.verified.profile.person,
                initials: Some(pending.verified.profile.initials),
                role: Some(pending.role.as_str().to_owned()),
                state: DeviceState::Pending,
                missions: pending.missions.iter().map(|mission| fieldseal_model::RecordId(mission.0).to_string()).collect(),
                own: false,
            })
            .collect();
        devices.extend(known(vault));
        Ok(DeviceList { devices })
    })
}

/// The device of that id, or of the only id that begins so, among those given.
///
/// # Errors
/// `org.unknown_device`
pub(super) fn device_named(name: &str, known: impl IntoIterator<Item = DeviceId>) -> Result<DeviceId, Failure> {
    let wanted: String = name.trim().to_lowercase();
    let found: Vec<DeviceId> = known.into_iter().filter(|id| !wanted.is_empty() && id.to_string().starts_with(&wanted)).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        _ => Err(Failure::new(ErrorCode::UnknownDevice).with("device", name)),
    }
}

fn known(vault: &Vault) -> Vec<DeviceRow> {
    let Some(directory) = vault.directory() else { return Vec::new() };
    let row = |device: &fieldseal_seal::DirectoryDevice| {
        let person = vault.person(&device.id);
        let missions = directory
            .compartments()
            .filter(|compartment| compartment.class == CompartmentClass::Mission && compartment.members.contains_key(&device.id))
            .map(|compartment| fieldseal_model::RecordId(compartment.id.0).to_string());
        DeviceRow {
            id: device.id.to_string(),
            name: person.as_ref().map_or_else(|| device.id.to_string(), |person| person.name.clone()),
            initials: person.map(|person| person.initials),
            role: Some(device.role.as_str().to_owned()),
            state: if device.revoked.is_some() { DeviceState::Revoked } else { DeviceState::Approved },
            missions: missions.collect(),
            own: device.id == vault.device(),
        }
    };
    directory.devices().map(row).collect()
}
