use fieldseal_journal::Cause;

use super::evidence_deletion::{self, permit_decision};
use crate::{
    Desk, ErrorCode, Failure,
    custody::{self, Act, Action, Content},
    readings,
    wire::{DeletionDecide, EvidenceDeletion},
};

/// The second person's yes: the files of the evidence, and of all that was made from it, go from here at once and from every other laptop where the
/// decision arrives. The record, its hash and its custody log stay.
pub fn run(desk: &Desk, arguments: DeletionDecide) -> Result<EvidenceDeletion, Failure> {
    desk.change(|session| {
        let request = custody::deletion_request_named(&session.vault, &arguments.id)?;
        let state = custody::text(&request, "state");
        if state != "requested" {
            return Err(Failure::new(ErrorCode::DeletionNotWaiting).with("state", state));
        }
        permit_decision(session, &request)?;
        let vault = &session.vault;
        let evidence = readings::links(&request.state, "evidence").into_iter().next().map(|id| id.to_string());
        let evidence = custody::deletable(vault, evidence.as_deref().unwrap_or_default())?;
        let reason = arguments.reason.as_deref().unwrap_or_default().trim();
        let mut writes = custody::decision(vault, &request, reason);
        let why = custody::text(&request, "reason");
        let sha256 = custody::text(&evidence, "sha256");
        let act = Act { evidence: evidence.head.id, action: Action::Deleted, content: Content::Original, sha256, reason: &why };
        writes.extend(custody::next(vault, &act)?);
        let committed = session.commit(evidence.head.compartment, writes, Cause::Edit, None)?;
        session.viewing.remove(&evidence.head.id);
        Ok((evidence_deletion::tell(session, &evidence.head.id.to_string())?, committed))
    })
}
