use fieldseal_client::{Client, ClientError};
use fieldseal_seal::{EnrolmentRequest, Invite, InviteId, Profile, SystemRandomness, canonical};
use fieldseal_sync::RefusalCode;
use fieldseal_vault::Vault;
use minicbor::{Decode, Encode};

use crate::{
    Desk, ErrorCode, Event, Failure, clock,
    failures::{self, unexpected},
    sync::Server,
    wire::{Enrolling, OrgEnrol},
};

const SETTING: &str = "org.enrolment";

/// The request that this vault made for an invite: made once, so that asking twice is asking once.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Asked {
    #[n(0)]
    invite: InviteId,
    #[cbor(n(1), with = "minicbor::bytes")]
    request: Vec<u8>,
}

/// Asks to join with an invite; gives the string that the person reads out to the secretariat.
pub fn run(desk: &Desk, arguments: OrgEnrol) -> Result<Enrolling, Failure> {
    let invite: Invite = arguments.invite.parse()?;
    invite.check_time(clock::now_ms())?;
    let server = Server::check(&invite.server, invite.certificate.clone())?;
    let client = Client::new(&server.address()?).map_err(|error| failures::client(error, &server.url))?;
    let (request, device) = desk.with(|session| {
        if session.vault.directory().is_some() {
            return Err(ErrorCode::AlreadyInOrganisation.into());
        }
        Ok((request(&mut session.vault, &invite)?, session.vault.device()))
    })?;
    client.enrol(request.encode()).map_err(|error| match error {
        ClientError::Refused(RefusalCode::NotAllowed | RefusalCode::NotFound) => ErrorCode::InviteUsed.into(),
        other => failures::client(other, &server.url),
    })?;
    desk.with(|session| {
        session.vault.join(invite.organisation())?;
        server.keep(&mut session.vault)
    })?;
    desk.emit(&Event::Status);
    Ok(Enrolling { sas: request.short_authentication_string().to_string(), device: device.to_string() })
}

fn request(vault: &mut Vault, invite: &Invite) -> Result<EnrolmentRequest, Failure> {
    if let Some(bytes) = vault.setting(SETTING)? {
        let asked: Asked = canonical::decode(&bytes).map_err(unexpected)?;
        if asked.invite == invite.id {
            return Ok(EnrolmentRequest::decode(&asked.request)?);
        }
    }
    let profile = Profile { person: vault.owner().name.clone(), initials: vault.owner().initials.clone() };
    let request = EnrolmentRequest::make(invite, vault.identity(), &profile, &mut SystemRandomness::new(), clock::now_ms())?;
    let asked = Asked { invite: invite.id, request: request.encode() };
    vault.set_setting(SETTING, Some(&canonical::encode(&asked)))?;
    Ok(request)
}
