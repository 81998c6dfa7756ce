use crate::{
    Desk, ErrorCode, Failure, moves, records,
    wire::{MoveList, MoveRow, RecordGet},
};

/// Where a record may go, and what is in the way of each move.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<MoveList, Failure> {
    desk.with(|session| {
        let head = records::find(&session.vault, &arguments.id)?;
        let record =
            session.vault.record(head.id)?.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str()))?;
        let Some((state, moves)) = moves::from_here(session, &record)? else {
            return Ok(MoveList { state: None, moves: Vec::new() });
        };
        let moves =
            moves.into_iter().map(|way| MoveRow { to: way.to, reason: way.reason, problem: way.problem.map(records::problem) }).collect();
        Ok(MoveList { state: Some(state), moves })
    })
}
