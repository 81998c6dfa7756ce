use fieldseal_client::{Client, certificate_from_pem};

use crate::{
    Desk, ErrorCode, Failure, failures,
    sync::{self, Extent, Server},
    wire::{OrgCreated, OrgInit},
};

/// Founds the organisation on this laptop and sets its server up. Interrupted between the two, it is done again the same way.
pub fn run(desk: &Desk, arguments: OrgInit) -> Result<OrgCreated, Failure> {
    let name = arguments.name.trim().to_owned();
    if name.is_empty() {
        return Err(Failure::new(ErrorCode::InvalidArguments).with("detail", "name"));
    }
    let certificate = match &arguments.certificate {
        Some(pem) => Some(certificate_from_pem(pem.as_bytes()).map_err(|error| failures::client(error, &arguments.server))?),
        None => None,
    };
    let server = Server::check(&arguments.server, certificate)?;
    let client = Client::new(&server.address()?).map_err(|error| failures::client(error, &server.url))?;
    let entries = desk.with(|session| {
        let vault = &mut session.vault;
        let began_before = vault.directory().is_some() && vault.root()?.is_some() && Server::of(vault)?.is_none();
        if vault.organisation().is_some() && !began_before {
            return Err(ErrorCode::AlreadyInOrganisation.into());
        }
        if !began_before {
            vault.found_organisation(&name)?;
        }
        Ok(vault.directory_entries(0, usize::MAX)?)
    })?;
    client.set_up(&arguments.setup_token, entries).map_err(|error| failures::client(error, &server.url))?;
    let created = desk.with(|session| {
        server.keep(&mut session.vault)?;
        let organisation = session.vault.organisation().ok_or(ErrorCode::NotEnrolled)?;
        Ok(OrgCreated { organisation: organisation.to_string(), name })
    })?;
    // What was written before the organisation existed goes to the server at once; without a network it waits.
    match sync::run(desk, Extent::Words) {
        Ok(_) | Err(Failure { code: ErrorCode::Offline | ErrorCode::AlreadySyncing, .. }) => Ok(created),
        Err(failure) => Err(failure),
    }
}
