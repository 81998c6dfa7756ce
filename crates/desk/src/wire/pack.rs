use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MoveProblem, Words};

/// A pack's file on this machine, signed or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContentFile {
    #[ts(type = "string")]
    pub path: PathBuf,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContentSign {
    #[ts(type = "string")]
    pub path: PathBuf,
    /// The signed file, which does not exist yet.
    #[ts(type = "string")]
    pub out: PathBuf,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PackList {
    /// Those in force first.
    pub packs: Vec<PackRow>,
    /// What is here and does not count, with the reason.
    pub refused: Vec<RefusedPack>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackRow {
    pub id: String,
    pub version: String,
    pub title: Words,
    pub in_force: bool,
    /// Who signed it, when it was brought; `null`: it came with the program.
    pub signed: Option<PackSignature>,
    /// How much of what is in it.
    pub parts: Vec<PackPart>,
    /// Translations that no native reader has read: card and language, `referral ckb`.
    pub unchecked: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackSignature {
    pub person: String,
    pub device: String,
    /// RFC 3339; when it was brought.
    pub at: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackPart {
    /// `machines`, `deadlines`, `retention`, `checklists`, `editions`, `cross_references`, `countries`, `cards`, `interview_guides`.
    pub part: String,
    pub count: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RefusedPack {
    /// As it calls itself.
    pub id: String,
    pub version: String,
    /// Whose laptop brought it.
    pub person: String,
    pub why: MoveProblem,
}

/// What bringing a pack would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackPreview {
    pub id: String,
    pub version: String,
    pub title: Words,
    /// The version that counts now; `null`: there is none of this id.
    pub in_force: Option<String>,
    /// Who signed the file; `null`: this laptop would.
    pub signer: Option<String>,
    pub changes: Vec<PackChange>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackChange {
    /// As in [`PackPart`].
    pub part: String,
    /// The kind and state, checklist item, country, card and language… it is about.
    pub what: String,
    /// `added`, `changed`, `removed`.
    pub change: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContentSigned {
    pub id: String,
    pub version: String,
    #[ts(type = "string")]
    pub path: PathBuf,
}
