use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct OrgInit {
    pub name: String,
    /// `https://…`, or `http://` on loopback.
    pub server: String,
    /// Printed once by the server.
    pub setup_token: String,
    /// The server's own certificate (PEM) to pin, when it is not on loopback.
    pub certificate: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrgCreated {
    pub organisation: String,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrgInvite {
    /// Whom it is for.
    pub name: String,
    /// `"officer"`, `"lead"`, `"reviewer"` or `"secretariat"`.
    pub role: String,
    /// Ids or references of the missions the person becomes a member of.
    #[serde(default)]
    pub missions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Invited {
    pub invite: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrgEnrol {
    pub invite: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enrolling {
    /// Short authentication string, 24 digits in groups of four: read out to the secretariat, who types it.
    pub sas: String,
    /// This laptop's device id.
    pub device: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrgApprove {
    /// A device id, or its beginning if that is unambiguous.
    pub device: String,
    /// As the person read it out; spaces do not matter.
    pub sas: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrgDevice {
    pub device: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrgGrant {
    pub device: String,
    pub mission: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeviceList {
    pub devices: Vec<DeviceRow>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeviceState {
    Pending,
    Approved,
    Revoked,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeviceRow {
    pub id: String,
    pub name: String,
    pub initials: Option<String>,
    pub role: Option<String>,
    pub state: DeviceState,
    /// Ids of the missions it is a member of.
    pub missions: Vec<String>,
    /// This laptop.
    pub own: bool,
}
