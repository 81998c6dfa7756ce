//! What a device's owner does in the organisation.

use std::fmt;
use std::str::FromStr;

use minicbor::{Decode, Encode};

/// A role. On the wire its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Role {
    /// Merges, follows up, approves devices; reads every mission.
    #[n(0)]
    Secretariat,
    /// Leads a mission.
    #[n(1)]
    Lead,
    /// Monitors in the field.
    #[n(2)]
    Officer,
    /// Drafts the report.
    #[n(3)]
    Reviewer,
    /// Reads missions, and approves what is referred.
    #[n(4)]
    Director,
    /// Keeps who sources are; reads no mission.
    #[n(5)]
    Custodian,
    /// Receives what was disclosed about sexual exploitation and abuse; reads no mission.
    #[n(6)]
    FocalPoint,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 7] =
        [Role::Secretariat, Role::Lead, Role::Officer, Role::Reviewer, Role::Director, Role::Custodian, Role::FocalPoint];

    /// The name in commands.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Secretariat => "secretariat",
            Role::Lead => "lead",
            Role::Officer => "officer",
            Role::Reviewer => "reviewer",
            Role::Director => "director",
            Role::Custodian => "custodian",
            Role::FocalPoint => "focal_point",
        }
    }

    /// Whether this role may found missions.
    pub fn may_found(self) -> bool {
        matches!(self, Role::Secretariat | Role::Lead | Role::Officer)
    }

    /// Whether this role may read a mission. Who keeps identities or receives disclosures reads none, so that nobody can put the two together.
    pub fn may_join(self) -> bool {
        !matches!(self, Role::Custodian | Role::FocalPoint)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Role {
    type Err = String;

    /// The error is the text that is no role.
    fn from_str(text: &str) -> Result<Self, String> {
        Role::ALL.into_iter().find(|role| role.as_str() == text).ok_or_else(|| text.to_owned())
    }
}
