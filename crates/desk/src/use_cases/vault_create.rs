use fieldseal_seal::SystemRandomness;
use fieldseal_vault::{Owner, Vault};

use crate::{
    Desk, ErrorCode, Failure, clock, options,
    wire::{Nothing, VaultCreate, VaultStatus},
};

/// Shorter ones are guessed whatever the key derivation costs.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// Creates a vault in the configured folder and leaves it open.
pub fn run(desk: &Desk, arguments: VaultCreate) -> Result<VaultStatus, Failure> {
    if desk.is_open() {
        return Err(ErrorCode::VaultOpen.into());
    }
    let name = arguments.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if !name.chars().any(char::is_alphanumeric) || name.len() > fieldseal_seal::Profile::MAX_PERSON {
        return Err(ErrorCode::NameMissing.into());
    }
    let initials = match arguments.initials {
        Some(initials) => initials.trim().to_uppercase(),
        None => Owner::initials_of(&name),
    };
    if arguments.passphrase.characters() < SHORTEST_PASSPHRASE {
        return Err(Failure::new(ErrorCode::PassphraseTooShort).with("minimum", SHORTEST_PASSPHRASE));
    }
    let owner = Owner { name, initials };
    let kdf = options::key_derivation(&mut SystemRandomness::new());
    let environment = clock::environment();
    let vault = Vault::create(&desk.options().vault, &owner, arguments.passphrase.normal().as_bytes(), kdf, environment)?;
    desk.begin(vault, Vec::new());
    desk.vault_status(Nothing {})
}
