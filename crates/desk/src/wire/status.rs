use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SyncStatus, VaultState};

/// What is always visible: who am I, locked or not, what is saved, uploaded, confirmed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Status {
    pub state: VaultState,
    pub name: Option<String>,
    pub initials: Option<String>,
    pub device: Option<String>,
    pub role: Option<String>,
    /// The kinds of which this person may begin a record; `null`: all of them.
    pub creates: Option<Vec<String>>,
    pub organisation: Option<String>,
    /// RFC 3339; when the last change became durable on this laptop in this session.
    pub saved_at: Option<String>,
    pub missions: u64,
    /// Fields that wait for a person's decision.
    pub conflicts: u64,
    /// Changes that arrived and were not allowed or not understood; kept and shown.
    pub quarantined: u64,
    pub sync: Option<SyncStatus>,
    /// Import jobs that run.
    pub imports: Vec<String>,
}
