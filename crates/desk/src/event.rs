//! What happened, told to whoever shows it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something a screen may want to refresh for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "DeskEvent")]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Records became durable in a new state: by this person, an import or a sync. No record named: many did.
    Changed { records: Vec<ChangedRecord> },
    /// A photo import moved on.
    Import { job: String, done: u64, total: u64, current: Option<String>, finished: bool },
    /// A sync moved on. `phase`: `"directory"`, `"changes"`, `"previews"`, `"originals"`, `"finished"`, `"failed"`.
    Sync { phase: String, done: u64, total: u64 },
    /// The vault is locked: show nothing of it any more.
    Locked,
    /// The status line may read differently.
    Status,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedRecord {
    pub id: String,
    pub kind: String,
    pub mission: Option<String>,
}
