use fieldseal_seal::SystemRandomness;
use fieldseal_vault::Vault;

use super::vault_create::SHORTEST_PASSPHRASE;
use crate::{
    Desk, ErrorCode, Failure, clock, options,
    wire::{Nothing, VaultPassphrase},
};

/// Puts the vault, open or locked, under another passphrase.
pub fn run(desk: &Desk, arguments: VaultPassphrase) -> Result<Nothing, Failure> {
    if arguments.new.characters() < SHORTEST_PASSPHRASE {
        return Err(Failure::new(ErrorCode::PassphraseTooShort).with("minimum", SHORTEST_PASSPHRASE));
    }
    let (current, new) = (arguments.current.normal(), arguments.new.normal());
    let kdf = options::key_derivation(&mut SystemRandomness::new());
    if desk.is_open() {
        desk.hold(|session| Ok(session.vault.change_passphrase(current.as_bytes(), new.as_bytes(), kdf)?))?;
    } else {
        let (mut vault, _) = Vault::open(&desk.options().vault, current.as_bytes(), clock::environment())?;
        vault.change_passphrase(current.as_bytes(), new.as_bytes(), kdf)?;
    }
    Ok(Nothing {})
}
