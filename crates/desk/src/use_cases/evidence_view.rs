use fieldseal_model::Role;

use crate::{
    Desk, ErrorCode, Failure,
    custody::{self, Act, Action, Content},
    people::People,
    wire::{EvidenceView, Nothing},
};

/// Opens an original for looking at, until it is closed or the vault is locked. The custody log has it before the first byte is shown.
pub fn run(desk: &Desk, arguments: EvidenceView) -> Result<Nothing, Failure> {
    desk.change(|session| {
        let evidence = custody::kept(&session.vault, &arguments.id)?;
        let reason = arguments.reason.as_deref().unwrap_or_default().trim();
        if reason.is_empty() && People::new(&session.vault).own_role() == Some(Role::Reviewer) {
            return Err(ErrorCode::ReasonMissing.into());
        }
        let sha256 = custody::text(&evidence, "sha256");
        let act = Act { evidence: evidence.head.id, action: Action::Viewed, content: Content::Original, sha256, reason };
        let committed = custody::log(session, &evidence.head, &act)?;
        session.viewing.insert(evidence.head.id);
        Ok((Nothing {}, committed))
    })
}
