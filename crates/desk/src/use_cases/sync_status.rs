use crate::{
    Desk, Failure, sync,
    wire::{Nothing, SyncStatus},
};

/// What waits, and what the last sync left.
pub fn run(desk: &Desk, _: Nothing) -> Result<SyncStatus, Failure> {
    desk.with(|session| sync::status(session, desk.sync_state()))
}
