use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::GeoPosition;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PhotoImport {
    /// Files and folders; a folder means every file in it, at any depth.
    pub paths: Vec<String>,
    pub mission: String,
    pub site: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhotoImportStarted {
    pub job: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PhotoJob {
    pub job: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PhotoImportStatus {
    pub job: String,
    pub done: u64,
    pub total: u64,
    /// Every photo is through, or the job was cancelled.
    pub finished: bool,
    pub cancelled: bool,
    /// In the order of the paths; only those that are through.
    pub items: Vec<PhotoItem>,
    /// Why the job stopped before its end (a full disk, a locked vault): an error code. What was imported before stays.
    pub stopped: Option<crate::Failure>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhotoItemStatus {
    Imported,
    /// These bytes are a photo of the mission already; `id` names it.
    Duplicate,
    /// Kept unchanged, but it cannot be shown, or not whole.
    Damaged,
    /// The file could not be read: nothing was kept.
    Unreadable,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PhotoItem {
    pub path: String,
    pub status: PhotoItemStatus,
    /// The photo's record; `null` only when the file could not be read.
    pub id: Option<String>,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Of the original's bytes, lower-case hexadecimal.
    pub sha256: Option<String>,
    /// By content, not by name.
    pub mime: Option<String>,
    pub bytes: Option<u64>,
    /// As the camera says: RFC 3339 with offset when it recorded one, otherwise local time without.
    pub taken_at: Option<String>,
    pub gps: Option<GeoPosition>,
    /// `"present"`, `"missing"`, `"zeroed"` or `"damaged"`.
    pub gps_note: Option<String>,
    /// EXIF orientation, 1 to 8.
    pub orientation: Option<u8>,
    pub camera: Option<String>,
    /// What is wrong with it, in a machine word.
    pub damage: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rendition {
    Original,
    Preview,
    Thumbnail,
    /// What was made from the original and approved; the newest of several.
    Derivative,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PhotoExport {
    /// Id or reference of the evidence; with `derivative` also the derivative's id.
    pub id: String,
    pub rendition: Rendition,
    /// A file that does not exist yet.
    pub out: String,
    /// Kept in the custody log. Originals do not leave without one.
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhotoExported {
    pub bytes: u64,
    /// Of what was written, lower-case hexadecimal.
    pub sha256: String,
}
