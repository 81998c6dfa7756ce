use fieldseal_desk::{
    ErrorCode, Failure,
    wire::{
        DeviceList, DeviceState, Enrolling, Invited, Nothing, OrgApprove, OrgCreated, OrgDevice, OrgEnrol, OrgGrant, OrgInit, OrgInvite,
    },
};

use crate::{arguments::Org, output::Stopped, run::Terminal, table::table};

use super::or_dash;

pub fn run(terminal: &Terminal, command: Org) -> Result<(), Stopped> {
    match command {
        Org::Init { name, server, setup_token, certificate } => {
            let certificate = certificate.map(|path| {
                std::fs::read_to_string(&path).map_err(|error| {
                    Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", error.to_string())
                })
            });
            let certificate = certificate.transpose()?;
            terminal.unlock()?;
            let created = terminal.desk.org_init(OrgInit { name, server, setup_token, certificate })?;
            terminal.output.answer(&created, |OrgCreated { organisation, name }| {
                terminal.catalogue.say("org-created", &[("name", name.clone().into()), ("organisation", organisation.clone().into())])
            })
        }
        Org::Invite { name, role, mission } => {
            terminal.unlock()?;
            let invited = terminal.desk.org_invite(OrgInvite { name, role: role.as_str().to_owned(), missions: mission })?;
            terminal.output.answer(&invited, |Invited { invite }| invite.clone())
        }
        Org::Approve { device, sas } => {
            terminal.unlock()?;
            devices(terminal, &terminal.desk.org_approve(OrgApprove { device, sas })?)
        }
        Org::Devices => {
            terminal.unlock()?;
            devices(terminal, &terminal.desk.org_devices(Nothing {})?)
        }
        Org::Grant { device, mission } => {
            terminal.unlock()?;
            devices(terminal, &terminal.desk.org_grant(OrgGrant { device, mission })?)
        }
        Org::Revoke { device } => {
            terminal.unlock()?;
            devices(terminal, &terminal.desk.org_revoke(OrgDevice { device })?)
        }
    }
}

pub fn enrol(terminal: &Terminal, invite: String) -> Result<(), Stopped> {
    terminal.unlock()?;
    let enrolling = terminal.desk.org_enrol(OrgEnrol { invite })?;
    terminal.output.answer(&enrolling, |Enrolling { sas, device }| {
        terminal.catalogue.say("enrolling", &[("sas", sas.clone().into()), ("device", device.clone().into())])
    })
}

fn devices(terminal: &Terminal, list: &DeviceList) -> Result<(), Stopped> {
    terminal.output.answer(list, |DeviceList { devices }| {
        let rows = devices.iter().map(|device| {
            let state = match device.state {
                DeviceState::Pending => "device-pending",
                DeviceState::Approved => "device-approved",
                DeviceState::Revoked => "device-revoked",
            };
            let own = if device.own { terminal.word("device-own") } else { String::new() };
            [device.id.clone(), device.name.clone(), or_dash(device.role.as_deref()), terminal.word(state), own]
        });
        table(
            [
                terminal.word("column-device"),
                terminal.word("column-name"),
                terminal.word("column-role"),
                terminal.word("column-state"),
                String::new(),
            ],
            rows,
        )
    })
}
