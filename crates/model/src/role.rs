use crate::{CompartmentClass, Kind};

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
    pub const ALL: [Self; 4] = [Self::Officer, Self::Lead, Self::Reviewer, Self::Secretariat];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Lead => "lead",
            Self::Reviewer => "reviewer",
            Self::Secretariat => "secretariat",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Whether the role may do this to records of the kind. That the person is a member of the record's compartment is asked elsewhere.
    ///
    /// Checked where a change is made and again where it is applied. Identities have no role: they never leave their author's laptop.
    pub fn may(self, action: Action, kind: &Kind) -> bool {
        let row = RULES.iter().find(|rule| rule.kind == kind.name).or_else(|| RULES.iter().find(|rule| rule.kind == ANY_KIND));
        let by_table = row.is_some_and(|rule| match action {
            Action::Create => rule.create.contains(&self),
            Action::Edit => rule.edit.contains(&self),
        });
        by_table && kind.compartment != CompartmentClass::Identity
    }
}

struct Rule {
    kind: &'static str,
    create: &'static [Role],
    edit: &'static [Role],
}

const ANY_KIND: &str = "*";

/// Who may create and edit what; the first row of a kind's name, else the last row.
const RULES: &[Rule] = &[
    Rule { kind: "mission", create: &[Role::Officer, Role::Lead, Role::Secretariat], edit: &Role::ALL },
    Rule { kind: ANY_KIND, create: &Role::ALL, edit: &Role::ALL },
];

#[cfg(test)]
#[path = "role_tests.rs"]
mod tests;
