use crate::{
    Desk, Event, Failure,
    wire::{Nothing, VaultRebuilt},
};

/// Makes every table anew from the journal.
pub fn run(desk: &Desk, _: Nothing) -> Result<VaultRebuilt, Failure> {
    let rebuilt = desk.hold(|session| {
        let rebuilt = session.vault.rebuild()?;
        let records = session.vault.counts(None)?.iter().map(|(_, count)| count).sum();
        Ok(VaultRebuilt { changes: rebuilt.changes, records, damaged: rebuilt.damaged })
    })?;
    desk.emit(&Event::Changed { records: Vec::new() });
    Ok(rebuilt)
}
