use fieldseal_seal::{Invite, InviteDraft, Role, SystemRandomness, enrolment::MAX_VALIDITY_MS};

use crate::{
    Desk, ErrorCode, Failure, clock,
    people::People,
    records,
    sync::{self, Server, compartment_of},
    wire::{Invited, OrgInvite},
};

/// An invite for one person, good once and for 72 hours.
pub fn run(desk: &Desk, arguments: OrgInvite) -> Result<Invited, Failure> {
    let role = role(&arguments.role)?;
    let person = arguments.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if person.is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    if !role.may_join() && !arguments.missions.is_empty() {
        return Err(Failure::new(ErrorCode::ReadsNoMission).with("role", role.as_str()));
    }
    desk.with(|session| {
        let vault = &mut session.vault;
        require_secretariat(vault)?;
        let server = Server::of(vault)?.ok_or(ErrorCode::NotEnrolled)?;
        let directory = vault.directory().cloned().ok_or(ErrorCode::NotEnrolled)?;
        let missions = arguments.missions.iter().map(|name| records::mission(vault, name).map(compartment_of));
        let missions = missions.collect::<Result<Vec<_>, _>>()?;
        let draft = InviteDraft {
            server: server.url,
            certificate: server.certificate,
            root: *directory.root(),
            organisation_name: People::new(vault).organisation_name().unwrap_or_else(|| directory.organisation().to_string()),
            role,
            person,
        };
        let invite = Invite::make(draft, clock::now_ms(), MAX_VALIDITY_MS, &mut SystemRandomness::new())?;
        sync::add_invite(vault, &invite, &missions)?;
        Ok(Invited { invite: invite.to_text().to_string() })
    })
}

/// # Errors
/// `org.not_secretariat`
pub(super) fn require_secretariat(vault: &fieldseal_vault::Vault) -> Result<(), Failure> {
    let directory = vault.directory().ok_or(ErrorCode::NotEnrolled)?;
    let is_secretariat = directory.active_device(&vault.device()).is_ok_and(|device| device.role == Role::Secretariat);
    if is_secretariat { Ok(()) } else { Err(ErrorCode::NotSecretariat.into()) }
}

fn role(name: &str) -> Result<Role, Failure> {
    Role::ALL.into_iter().find(|role| role.as_str() == name.trim().to_lowercase()).ok_or_else(|| {
        let roles = Role::ALL.map(Role::as_str).join(", ");
        Failure::new(ErrorCode::UnknownRole).with("role", name).with("roles", roles)
    })
}
