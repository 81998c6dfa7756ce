use super::{
    org_devices::{device_named, list},
    org_invite::require_secretariat,
};
use crate::{
    Desk, ErrorCode, Failure,
    sync::{self, Extent, Intent},
    wire::{DeviceList, OrgDevice},
};

/// Shuts a device out, and renews every key that it could read. The decision is durable at once; it takes effect with the server's acknowledgement.
pub fn run(desk: &Desk, arguments: OrgDevice) -> Result<DeviceList, Failure> {
    desk.with(|session| {
        let vault = &mut session.vault;
        require_secretariat(vault)?;
        let directory = vault.directory().cloned().ok_or(ErrorCode::NotEnrolled)?;
        let device = device_named(&arguments.device, directory.devices().map(|device| device.id))?;
        if device == vault.device() {
            return Err(ErrorCode::OwnDevice.into());
        }
        let intent = Intent::Revoke(device);
        sync::attempt(vault, &intent)?;
        sync::add_intent(vault, &intent)
    })?;
    sync::run(desk, Extent::Words)?;
    list(desk)
}
