use crate::{
    Desk, Failure, records,
    wire::{EvidenceId, Nothing},
};

/// Closes an original that was opened for looking at; looking again is another act.
pub fn run(desk: &Desk, arguments: EvidenceId) -> Result<Nothing, Failure> {
    desk.with(|session| {
        let id = records::id_of(&session.vault, &arguments.id)?;
        session.viewing.remove(&id);
        Ok(Nothing {})
    })
}
