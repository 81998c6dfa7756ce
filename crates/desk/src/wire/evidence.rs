use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EvidenceView {
    /// Id or reference.
    pub id: String,
    /// Why the original is looked at; reviewers have to say.
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceId {
    /// Id or reference.
    pub id: String,
}

/// The custody of one piece of evidence, recomputed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Custody {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Of the original, lower-case hexadecimal.
    pub sha256: String,
    /// When the original came to this laptop, while no event of it says so yet: the first act here writes it down.
    pub arrived: Option<String>,
    /// Every chain is whole.
    pub whole: bool,
    /// The oldest first, by their writers' clocks.
    pub events: Vec<CustodyEvent>,
    pub breaks: Vec<CustodyBreak>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustodyEvent {
    /// Within the chain of one laptop's life, from 1.
    pub sequence: i64,
    /// RFC 3339, UTC: what the laptop's clock showed.
    pub at: String,
    pub actor: String,
    /// Device id.
    pub device: String,
    /// Life of the device between restores.
    pub incarnation: u32,
    /// A choice of `custody_event.action`.
    pub action: String,
    /// Whose bytes: a choice of `custody_event.content`.
    pub content: String,
    pub content_sha256: String,
    pub reason: String,
    /// The hash of the event before in the same chain; empty for the first.
    pub previous: String,
    pub hash: String,
}

/// A place where a chain does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustodyBreak {
    /// `"altered"`, `"unlinked"`, `"missing"`, `"forked"`, `"foreign"`, `"other_content"`, `"no_import"`.
    pub what: String,
    /// Device id of the chain; empty for `"no_import"`.
    pub device: String,
    pub sequence: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EvidenceVerify {
    /// Id or reference.
    pub id: String,
    /// A file to compare with the sealed original; without one, the sealed original itself is read and hashed.
    pub file: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EvidenceVerified {
    /// The bytes are those that were imported.
    pub same: bool,
    /// Of the bytes that were looked at, lower-case hexadecimal.
    pub sha256: String,
    /// Of the original when it was imported.
    pub expected: String,
    pub bytes: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceRequest {
    /// Id or reference of the evidence.
    pub id: String,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceSound {
    /// Id or reference.
    pub id: String,
    /// First byte.
    pub start: u64,
    /// At most 1 MiB come at once.
    pub count: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SoundBytes {
    /// By content.
    pub mime: String,
    /// Bytes of the whole recording.
    pub total: u64,
    /// Base64.
    pub bytes: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EvidenceOverview {
    pub mission: String,
    /// Photos of one camera that follow each other within so many seconds are a stack; 3 when left out.
    pub burst_seconds: Option<u32>,
}

/// What is computed over a mission's evidence, for those records where there is something to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EvidenceOverviewed {
    /// Each at least two, the first taken first; ids.
    pub stacks: Vec<Vec<String>>,
    pub corrected: Vec<CorrectedTime>,
    pub derivatives: Vec<DerivativeBrief>,
    /// Ids of evidence whose files two people decided to delete.
    pub deleted: Vec<String>,
}

/// The time of a photo after the correction of its camera's clock. What the photo states stays in its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CorrectedTime {
    pub id: String,
    /// In the form of `taken_at`.
    pub at: String,
    pub offset_s: i64,
    /// The correction's record; `null`: the photo's own field.
    pub camera_clock: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DerivativeBrief {
    pub id: String,
    /// The evidence that it was made from.
    pub parent: String,
    pub state: String,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SiteSuggestions {
    /// The likeliest first; nothing is set by itself.
    pub sites: Vec<SiteSuggestion>,
    /// The photo states no zone: its time was taken for this laptop's.
    pub zone_assumed: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SiteSuggestion {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    /// From the photo's position, within 5 km.
    pub distance_m: Option<f64>,
    /// `"place"`, `"visit"`, `"itinerary"`.
    pub reasons: Vec<String>,
}

/// An area of the upright picture, in its pixels, from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureArea {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
}

/// What a derivative is to be: the upright picture turned about its middle, then covered, then cropped. Areas are in the pixels of the turned picture.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EvidenceRedact {
    /// Id or reference of the evidence.
    pub id: String,
    /// Areas that become black.
    #[serde(default)]
    pub fills: Vec<PictureArea>,
    pub crop: Option<PictureArea>,
    /// Degrees clockwise, -45 to 45, to a tenth.
    pub straighten: Option<f64>,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EvidenceRedacted {
    /// The derivative's record.
    pub id: String,
    /// Of the derivative, lower-case hexadecimal.
    pub sha256: String,
    pub mime: String,
    pub bytes: u64,
    pub width: u32,
    pub height: u32,
}
