use super::org_invite::require_secretariat;
use crate::{
    Desk, Failure, content,
    people::People,
    wire::{ContentFile, PackPreview},
};

/// What bringing a pack in would change. Nothing is kept.
pub fn run(desk: &Desk, arguments: ContentFile) -> Result<PackPreview, Failure> {
    desk.with(|session| require_secretariat(&session.vault))?;
    let text = content::read(&arguments.path)?;
    desk.with(|session| {
        let candidate = content::candidate(session, &text)?;
        let now = content::in_force(session)?;
        let changes =
            content::changes(now.layers.iter().find(|layer| layer.in_force && layer.pack.id == candidate.pack.id), &candidate.pack);
        Ok(PackPreview {
            id: candidate.pack.id.clone(),
            version: candidate.pack.version.clone(),
            title: candidate.pack.title.clone(),
            in_force: candidate.in_force.clone(),
            signer: candidate.signed.as_ref().map(|signed| People::new(&session.vault).name(&signed.signer)),
            changes,
        })
    })
}
