use fieldseal_vault::{Vault, VaultError};

use super::vault_unlock;
use crate::{
    Desk, ErrorCode, Failure, clock,
    wire::{VaultStatus, VaultUnlock},
};

/// Accepts a database that is older than what was acknowledged, or whose head file is lost, after a person decided so. A vault that opens as it is
/// stays as it is.
pub fn run(desk: &Desk, arguments: VaultUnlock) -> Result<VaultStatus, Failure> {
    if desk.is_open() {
        return Err(ErrorCode::VaultOpen.into());
    }
    let folder = &desk.options().vault;
    let passphrase = arguments.passphrase.normal();
    match Vault::open(folder, passphrase.as_bytes(), clock::environment()) {
        Ok(_) => Err(ErrorCode::NothingToRecover.into()),
        Err(VaultError::RolledBack { .. } | VaultError::HeadMissing | VaultError::HeadDamaged) => {
            vault_unlock::begin(desk, Vault::accept_older_copy(folder, passphrase.as_bytes(), clock::environment())?)
        }
        Err(error) => Err(error.into()),
    }
}
