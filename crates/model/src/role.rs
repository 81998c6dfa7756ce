use crate::Kind;

/// What a person is in the organisation; the signed directory says so per device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    Officer,
    Lead,
    Reviewer,
    Secretariat,
}

/// What a change does to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Create,
    Edit,
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Lead => "lead",
            Self::Reviewer => "reviewer",
            Self::Secretariat => "secretariat",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Officer, Self::Lead, Self::Reviewer, Self::Secretariat].into_iter().find(|role| role.name() == name)
    }

    /// Whether the role may do this to records of the kind, membership of the compartment given.
    pub fn may(self, _action: Action, _kind: &Kind) -> bool {
        true
    }
}
