use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Passphrase;

/// Whether there is a vault here and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VaultState {
    None,
    Locked,
    Open,
}

/// What the window needs to decide which screen to show. Everything but `state` is `null` until the vault is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VaultStatus {
    pub state: VaultState,
    pub name: Option<String>,
    pub initials: Option<String>,
    pub device: Option<String>,
    pub role: Option<String>,
    pub organisation: Option<String>,
    /// Part of the photo address, new at every unlock.
    pub photo_token: Option<String>,
    /// What opening had to mend, in machine words: `repair-<word>` in the catalogue. Empty when nothing.
    pub repairs: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct VaultCreate {
    pub name: String,
    /// Taken from the name when left out: `M. Aldvik` gives `MA`.
    pub initials: Option<String>,
    pub passphrase: Passphrase,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VaultUnlock {
    pub passphrase: Passphrase,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VaultPassphrase {
    pub current: Passphrase,
    pub new: Passphrase,
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct VaultCheck {
    /// Also every blob's bytes.
    pub read_data: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VaultChecked {
    pub clean: bool,
    pub findings: Vec<CheckFinding>,
    pub checked: CheckCounts,
}

/// One damaged thing, named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckFinding {
    /// A machine word, worded by `damage-<what>` in the catalogue.
    pub what: String,
    /// Which page, table, change, record or file.
    #[serde(rename = "where")]
    pub place: String,
    /// What is wrong with it, for a person who looks into it.
    pub detail: String,
    /// What mends it, where something does: `"rebuild"`.
    pub repair: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckCounts {
    pub pages: u64,
    pub changes: u64,
    pub signatures: u64,
    pub records: u64,
    pub blobs: u64,
    pub blob_bytes: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VaultRebuilt {
    pub changes: u64,
    pub records: u64,
    /// The damaged database's file, when a new one took its place.
    pub damaged: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct VaultDigest {
    /// Id or reference; without it, everything this member may read and that syncs.
    pub mission: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Digest {
    /// SHA-256, lower-case hexadecimal.
    pub digest: String,
}
