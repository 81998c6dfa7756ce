use super::{
    org_devices::{device_named, list},
    org_invite::require_secretariat,
};
use crate::{
    Desk, ErrorCode, Failure,
    sync::{self, Extent, Intent},
    wire::{DeviceList, OrgApprove},
};

/// Admits a device whose owner read out the string that belongs to its request. The decision is durable at once; it takes effect with the server's
/// acknowledgement.
pub fn run(desk: &Desk, arguments: OrgApprove) -> Result<DeviceList, Failure> {
    desk.with(|session| require_secretariat(&session.vault))?;
    // The request may have come after the last sync.
    super::org_devices::exchange(desk)?;
    desk.with(|session| {
        let vault = &mut session.vault;
        let pending = sync::pending(vault)?;
        let known = vault.directory().into_iter().flat_map(|directory| directory.devices().map(|device| device.id)).collect::<Vec<_>>();
        let waiting = pending.iter().map(|pending| pending.verified.device.id());
        let device = device_named(&arguments.device, waiting.chain(known))?;
        let Some(pending) = pending.into_iter().find(|pending| pending.verified.device.id() == device) else {
            return Err(Failure::new(ErrorCode::NotPending).with("device", arguments.device.as_str()));
        };
        if !pending.request.short_authentication_string().matches(&arguments.sas) {
            return Err(ErrorCode::SasDiffers.into());
        }
        let initials = &pending.verified.profile.initials;
        let taken = vault.directory().and_then(|directory| directory.are_initials_taken(initials, vault.keyring()));
        if taken == Some(true) {
            return Err(Failure::new(ErrorCode::InitialsTaken).with("initials", initials.as_str()));
        }
        let intent = Intent::Approve(device);
        sync::attempt(vault, &intent)?;
        sync::add_intent(vault, &intent)
    })?;
    sync::run(desk, Extent::Words)?;
    list(desk)
}
