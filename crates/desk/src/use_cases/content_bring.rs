use super::{content_list::list, org_invite::require_secretariat};
use crate::{
    Desk, Failure, content,
    people::People,
    wire::{ContentFile, PackList},
};

/// Brings a pack in for the whole organisation: signed by this laptop unless the file carries a signature. Durable when it returns; it counts here at
/// once, and on every other laptop with its next sync.
pub fn run(desk: &Desk, arguments: ContentFile) -> Result<PackList, Failure> {
    desk.with(|session| require_secretariat(&session.vault))?;
    let text = content::read(&arguments.path)?;
    desk.change(|session| {
        let candidate = content::candidate(session, &text)?;
        let committed = content::bring(session, candidate)?;
        let now = content::in_force(session)?;
        Ok((list(&now, &People::new(&session.vault)), committed))
    })
}
