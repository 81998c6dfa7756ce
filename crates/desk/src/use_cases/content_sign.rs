use super::org_invite::require_secretariat;
use crate::{
    Desk, ErrorCode, Failure, content,
    content::SignedPack,
    wire::{ContentSign, ContentSigned},
};

/// Signs a pack with this laptop's key into a file that another laptop of the secretariat can bring in. A pack that would be refused is not signed.
pub fn run(desk: &Desk, arguments: ContentSign) -> Result<ContentSigned, Failure> {
    desk.with(|session| require_secretariat(&session.vault))?;
    let text = content::read(&arguments.path)?;
    let (pack, signed) = desk.with(|session| {
        let candidate = content::candidate(session, &text)?;
        let organisation = session.vault.organisation().ok_or(ErrorCode::NotEnrolled)?;
        Ok((candidate.pack, SignedPack::sign(session.vault.identity(), organisation, candidate.text)))
    })?;
    content::write(&arguments.out, &signed.to_file())?;
    Ok(ContentSigned { id: pack.id, version: pack.version, path: arguments.out })
}
