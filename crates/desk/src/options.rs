//! What a host tells the desk when it starts.

use std::{env, path::PathBuf};

use fieldseal_media::Program;
use fieldseal_seal::{KdfParameters, Randomness};

use crate::{ErrorCode, Failure};

/// Where the vault is, and which program decodes photos.
#[derive(Debug, Clone)]
pub struct DeskOptions {
    /// The vault's folder; it need not exist yet.
    pub vault: PathBuf,
    /// Started for photos; it must hand its first argument `media-worker` to [`crate::media_worker`].
    pub worker: Program,
}

impl DeskOptions {
    /// The given folder or the user's own ([`default_vault_folder`]); this very program as the worker.
    ///
    /// # Errors
    /// There is neither a folder given nor a home folder, or the program's own path is unknown.
    pub fn for_this_program(vault: Option<PathBuf>) -> Result<Self, Failure> {
        let vault = vault.or_else(default_vault_folder).ok_or_else(|| Failure::new(ErrorCode::VaultNotFound).with("path", "$HOME"))?;
        let worker = Program::this().map_err(|error| Failure::new(ErrorCode::WorkerFailed).with("detail", error.to_string()))?;
        Ok(Self { vault, worker })
    }
}

/// `fieldseal/vault` in the user's data folder (XDG Base Directory Specification 0.8): `$XDG_DATA_HOME`, or `~/.local/share`.
pub fn default_vault_folder() -> Option<PathBuf> {
    let given = env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let data = given.or_else(|| env::home_dir().filter(|home| !home.as_os_str().is_empty()).map(|home| home.join(".local/share")))?;
    Some(data.join("fieldseal").join("vault"))
}

/// What a new passphrase costs to try. Tests that were built with the feature `weak-kdf` and say so in their environment get a worthless, instant one.
pub(crate) fn key_derivation(randomness: &mut dyn Randomness) -> KdfParameters {
    #[cfg(feature = "weak-kdf")]
    if env::var_os("FIELDSEAL_TEST_KDF").is_some_and(|value| value == "weak") {
        return KdfParameters::weak_for_tests(randomness);
    }
    KdfParameters::make_default(randomness)
}
