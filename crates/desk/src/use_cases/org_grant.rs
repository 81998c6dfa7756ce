use super::{
    org_devices::{device_named, list},
    org_invite::require_secretariat,
};
use crate::{
    Desk, ErrorCode, Failure, records,
    sync::{self, Extent, Intent, compartment_of},
    wire::{DeviceList, OrgGrant},
};

/// Makes a device a member of a mission: it can read everything in it, from its beginning.
pub fn run(desk: &Desk, arguments: OrgGrant) -> Result<DeviceList, Failure> {
    desk.with(|session| {
        let vault = &mut session.vault;
        require_secretariat(vault)?;
        let mission = compartment_of(records::mission(vault, &arguments.mission)?);
        let directory = vault.directory().cloned().ok_or(ErrorCode::NotEnrolled)?;
        let device = device_named(&arguments.device, directory.devices().map(|device| device.id))?;
        if let Some(known) = directory.device(&device).filter(|known| !known.role.may_join()) {
            return Err(Failure::new(ErrorCode::ReadsNoMission).with("role", known.role.as_str()));
        }
        let intent = Intent::Grant(device, mission);
        sync::attempt(vault, &intent)?;
        sync::add_intent(vault, &intent)
    })?;
    sync::run(desk, Extent::Words)?;
    list(desk)
}
