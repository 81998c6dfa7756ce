use crate::{Desk, Failure, wire::Nothing};

/// Wipes the keys. Locking a locked vault is no error.
pub fn run(desk: &Desk, _: Nothing) -> Result<Nothing, Failure> {
    desk.end();
    Ok(Nothing {})
}
