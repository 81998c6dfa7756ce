use crate::{
    Desk, Failure,
    sync::{self, Extent},
    wire::{Nothing, SyncReport},
};

/// Sends and fetches everything.
pub fn run(desk: &Desk, _: Nothing) -> Result<SyncReport, Failure> {
    sync::run(desk, Extent::Everything)
}
