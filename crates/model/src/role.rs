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
    /// Checked where a change is made. Identities have no role: they never leave their author's laptop.
    pub fn may(self, action: Action, kind: &Kind) -> bool {
        let row = RULES.iter().find(|rule| rule.kind == kind.name).or_else(|| RULES.iter().find(|rule| rule.kind == ANY_KIND));
        let by_table = row.is_some_and(|rule| match action {
            Action::Create => rule.create.contains(&self),
            Action::Edit => rule.edit.contains(&self),
        });
        by_table && kind.compartment != CompartmentClass::Identity
    }
}

impl Role {
    /// Whether a change of this role counts where it is applied, on every laptop alike.
    ///
    /// Wider than [`Role::may`]: before enrolment a vault's owner has no role and does everything alone, and what was written then is not
    /// thrown out when the owner joins as somebody of a narrower role.
    pub fn counts(self, action: Action, kind: &Kind) -> bool {
        let written_once = RULES.iter().any(|rule| rule.kind == kind.name && rule.edit.is_empty());
        let by_table = !["mission", "content_pack"].contains(&kind.name) || self.may(action, kind);
        let edits = action == Action::Create || !written_once;
        by_table && edits && kind.compartment != CompartmentClass::Identity
    }
}

struct Rule {
    kind: &'static str,
    create: &'static [Role],
    edit: &'static [Role],
}

const ANY_KIND: &str = "*";

const FIELD: &[Role] = &[Role::Officer, Role::Lead];
const FIELD_AND_SECRETARIAT: &[Role] = &[Role::Officer, Role::Lead, Role::Secretariat];
const DESK: &[Role] = &[Role::Lead, Role::Reviewer, Role::Secretariat];
const FOLLOW_UP: &[Role] = &[Role::Reviewer, Role::Secretariat];
const SECRETARIAT: &[Role] = &[Role::Secretariat];

/// Who may create and edit what; the row of a kind's name, else the last row. Everybody who is a member of a compartment reads it.
const RULES: &[Rule] = &[
    Rule { kind: "mission", create: FIELD_AND_SECRETARIAT, edit: &Role::ALL },
    Rule { kind: "itinerary_item", create: FIELD_AND_SECRETARIAT, edit: FIELD_AND_SECRETARIAT },
    Rule { kind: "risk_entry", create: FIELD_AND_SECRETARIAT, edit: FIELD_AND_SECRETARIAT },
    Rule { kind: "certificate", create: SECRETARIAT, edit: SECRETARIAT },
    Rule { kind: "licence", create: SECRETARIAT, edit: SECRETARIAT },
    Rule { kind: "company_relation", create: SECRETARIAT, edit: SECRETARIAT },
    Rule { kind: "csa_answer", create: SECRETARIAT, edit: SECRETARIAT },
    Rule { kind: "complaint_reference", create: SECRETARIAT, edit: SECRETARIAT },
    Rule { kind: "referral_service", create: SECRETARIAT, edit: SECRETARIAT },
    Rule { kind: "glossary_term", create: SECRETARIAT, edit: SECRETARIAT },
    // What was signed stays as it was signed.
    Rule { kind: "content_pack", create: SECRETARIAT, edit: &[] },
    Rule { kind: "checklist_answer", create: FIELD, edit: FIELD },
    // What happened to an original is written once.
    Rule { kind: "custody_event", create: &Role::ALL, edit: &[] },
    Rule { kind: "report", create: DESK, edit: DESK },
    Rule { kind: "compliance_concern", create: FOLLOW_UP, edit: FOLLOW_UP },
    Rule { kind: "dialogue_entry", create: FOLLOW_UP, edit: FOLLOW_UP },
    Rule { kind: "corrective_action", create: FOLLOW_UP, edit: FOLLOW_UP },
    Rule { kind: ANY_KIND, create: &Role::ALL, edit: &Role::ALL },
];

#[cfg(test)]
#[path = "role_tests.rs"]
mod tests;
