use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Arguments;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Traffic {
    pub changes: u64,
    pub blobs: u64,
    pub bytes: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SyncReport {
    pub sent: Traffic,
    pub received: Traffic,
    pub notices: Vec<SyncNotice>,
}

/// Something a person should know: the server withheld, rolled back or forked something, a change waits in quarantine…
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SyncNotice {
    /// `notice-<code>` in the catalogue.
    pub code: String,
    pub args: Arguments,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SyncStatus {
    /// `"alone"` (never asked to join), `"waiting"` (asked, not approved yet), `"enrolled"`, `"revoked"`.
    pub enrolment: String,
    pub enrolled: bool,
    pub server: Option<String>,
    pub to_send: Traffic,
    /// RFC 3339; the last sync that ended well.
    pub last_success: Option<String>,
    /// RFC 3339; everything written up to here is in the secretariat's copy.
    pub confirmed_through: Option<String>,
    /// Whether the last attempt reached the server; `null` before the first.
    pub online: Option<bool>,
    pub running: bool,
    pub notices: Vec<SyncNotice>,
}
