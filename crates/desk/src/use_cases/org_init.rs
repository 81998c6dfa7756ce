use fieldseal_client::{Client, certificate_from_pem};

use crate::{
    Desk, ErrorCode, Event, Failure, failures,
    sync::{self, Extent, Server},
    wire::{OrgCreated, OrgInit},
};

/// Founds the organisation on this laptop and sets its server up. What is refused leaves the vault as it was; what is interrupted is done again the
/// same way, because the vault keeps the draft and a server takes the same organisation twice.
pub fn run(desk: &Desk, arguments: OrgInit) -> Result<OrgCreated, Failure> {
    let name = arguments.name.trim().to_owned();
    if name.is_empty() {
        return Err(Failure::new(ErrorCode::InvalidArguments).with("detail", "name"));
    }
    let genesis = desk.with(|session| {
        if session.vault.organisation().is_some() {
            return Err(ErrorCode::AlreadyInOrganisation.into());
        }
        Ok(session.vault.draft_organisation(&name)?)
    })?;
    let certificate = match &arguments.certificate {
        Some(pem) => Some(certificate_from_pem(pem.as_bytes()).map_err(|error| failures::client(error, &arguments.server))?),
        None => None,
    };
    let server = Server::check(&arguments.server, certificate)?;
    let client = Client::new(&server.address()?).map_err(|error| failures::client(error, &server.url))?;
    client.set_up(&arguments.setup_token, vec![genesis]).map_err(|error| failures::client(error, &server.url))?;
    let created = desk.with(|session| {
        server.keep(&mut session.vault)?;
        session.vault.found_organisation(&name)?;
        let organisation = session.vault.organisation().ok_or(ErrorCode::NotEnrolled)?;
        Ok(OrgCreated { organisation: organisation.to_string(), name })
    })?;
    desk.emit(&Event::Status);
    // What was written before the organisation existed goes to the server at once; without a network it waits.
    match sync::run(desk, Extent::Words) {
        Ok(_) | Err(Failure { code: ErrorCode::Offline | ErrorCode::AlreadySyncing, .. }) => Ok(created),
        Err(failure) => Err(failure),
    }
}
