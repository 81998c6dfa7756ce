use fieldseal_vault::{OpenReport, Vault};

use crate::{
    Desk, ErrorCode, Failure, clock,
    wire::{Nothing, VaultStatus, VaultUnlock},
};

/// Opens the vault; says what opening had to mend.
pub fn run(desk: &Desk, arguments: VaultUnlock) -> Result<VaultStatus, Failure> {
    if desk.is_open() {
        return Err(ErrorCode::VaultOpen.into());
    }
    let opened = Vault::open(&desk.options().vault, arguments.passphrase.normal().as_bytes(), clock::environment())?;
    begin(desk, opened)
}

pub(super) fn begin(desk: &Desk, (vault, report): (Vault, OpenReport)) -> Result<VaultStatus, Failure> {
    let repairs = report.repairs.iter().map(|repair| repair.code().trim_start_matches("repair.").to_owned()).collect();
    desk.begin(vault, repairs);
    desk.vault_status(Nothing {})
}
