use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeletionAsk {
    /// Id or reference of the evidence.
    pub id: String,
    /// A choice of `deletion_request.grounds`.
    pub grounds: String,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DeletionDecide {
    /// Id of the request.
    pub id: String,
    /// What the second person wants to add.
    pub reason: Option<String>,
}

/// How it stands with deleting the files of a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EvidenceDeletion {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// The last day of its keeping: the content pack's years after the mission's last day; `null`: nobody said how long, or the mission has no last day.
    pub keep_until: Option<String>,
    /// Whether that day has not passed.
    pub early: bool,
    /// It is under legal hold, so that nobody deletes it.
    pub on_hold: bool,
    /// Files that go: the original, what is shown of it, and everything made from it.
    pub files: u64,
    /// Sealed bytes of those that lie here.
    pub bytes: u64,
    /// Findings that use it, or something that stands on it; their words stay.
    pub findings: Vec<DeletionFinding>,
    /// Whether this person may ask: its files are there, nothing holds them, and nobody has asked yet.
    pub may_ask: bool,
    /// The newest first.
    pub requests: Vec<DeletionRequestRow>,
    /// That it was decided; `null`: the files are kept.
    pub deleted: Option<DeletionDone>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeletionFinding {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    pub state: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeletionRequestRow {
    pub id: String,
    pub state: String,
    /// A choice of `deletion_request.grounds`.
    pub grounds: String,
    pub reason: String,
    pub asked_by: String,
    /// RFC 3339, UTC.
    pub asked: String,
    /// The day that was shown to who asked.
    pub keep_until: Option<String>,
    /// This person asked.
    pub own: bool,
    /// This person is a second one, of a role that decides.
    pub may_decide: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeletionDone {
    /// The second person.
    pub by: String,
    /// RFC 3339, UTC.
    pub at: String,
    pub reason: String,
    pub asked_by: String,
    pub grounds: String,
    /// Why it was asked for.
    pub why: String,
    /// Every laptop of the mission that is not revoked.
    pub laptops: Vec<DeletionLaptop>,
    /// Files that the relay was not told to drop yet by this laptop; `null`: not this laptop's to tell.
    pub relay_waits: Option<u64>,
}

/// Whether the decision reached a laptop: where it arrives, the files go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeletionLaptop {
    pub person: String,
    /// Device id.
    pub device: String,
    /// The laptop signed that it has the decision.
    pub confirmed: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IdentityErase {
    /// Id of the identity or the disclosure.
    pub id: String,
    /// Why; it stays in the source's history, so that it names nobody.
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IdentityErased {
    /// Changes that lost their content.
    pub changes: u64,
    /// Whether the source says so.
    pub told: bool,
    /// A sealed copy was given to others before, and stays with them.
    pub deposited: bool,
}
