use crate::{
    Argument, Desk, ErrorCode, Failure, moves, records,
    wire::{MoveList, MoveProblem, MoveRow, RecordGet},
};

/// Where a record may go, and what is in the way of each move.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<MoveList, Failure> {
    desk.with(|session| {
        let head = records::find(&session.vault, &arguments.id)?;
        let record =
            session.vault.record(head.id)?.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str()))?;
        let Some((state, moves)) = moves::from_here(&session.vault, &record) else {
            return Ok(MoveList { state: None, moves: Vec::new() });
        };
        let moves = moves.into_iter().map(|way| MoveRow { to: way.to, reason: way.reason, problem: way.problem.map(problem_of) }).collect();
        Ok(MoveList { state: Some(state), moves })
    })
}

fn problem_of(failure: Failure) -> MoveProblem {
    let words = |value| match value {
        Argument::Text(text) => text,
        Argument::Number(number) => number.to_string(),
    };
    let args = failure.args.into_iter().map(|(name, value)| (name, words(value))).collect();
    MoveProblem { code: failure.code.to_string(), args }
}
