use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DepositId {
    /// Id of a deposit, or of a request to open one.
    pub id: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DepositSeal {
    /// Id of the identity or of the disclosure on this laptop.
    pub id: String,
    /// Whether the leads of the source's mission are given it, too.
    pub lead: Option<bool>,
}

/// Whom something can be sealed for, and whether it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DepositPlan {
    /// Names; they open it with a second person.
    pub custodians: Vec<String>,
    /// Names; any one of them is the second person.
    pub seconds: Vec<String>,
    /// Names; they open it alone: leads of the mission for an identity, focal points for a disclosure.
    pub alone: Vec<String>,
    /// Names of those whom the newest deposit was sealed for; people who were shut out since are among them.
    pub has: Vec<String>,
    /// The newest deposit's id.
    pub deposit: Option<String>,
    /// RFC 3339, by the depositor's clock.
    pub deposited: Option<String>,
    /// Whether the leads were given it.
    pub alone_has: bool,
    /// What is written here says something else than what was deposited.
    pub changed: bool,
    /// Somebody joined since who does not have it.
    pub others: bool,
    /// A custodian put right since what was deposited.
    pub amended: Option<DepositAmended>,
}

/// A later deposit of the same thing, by somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DepositAmended {
    pub id: String,
    pub by: String,
    /// RFC 3339, by the amender's clock.
    pub at: String,
}

/// The deposits that this laptop has a part in, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DepositList {
    pub deposits: Vec<DepositRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DepositRow {
    pub id: String,
    /// `"identity"` or `"disclosure"`.
    pub purpose: String,
    pub codename: Option<String>,
    /// The reference of the mission the source spoke in.
    pub mission: Option<String>,
    pub depositor: String,
    /// RFC 3339, by the depositor's clock.
    pub at: String,
    /// `"alone"`: opens it; `"custodian"`: opens it with a second person; `"second"`: is the second person; `"depositor"`: sealed it.
    pub standing: String,
    /// A later one of the same thing is here.
    pub superseded: bool,
    /// The oldest first.
    pub requests: Vec<OpeningRequestRow>,
    /// Who opened it, the oldest first.
    pub openings: Vec<OpeningRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpeningRequestRow {
    pub id: String,
    pub state: String,
    pub reason: String,
    pub asked_by: String,
    /// RFC 3339, by the asker's clock.
    pub asked: String,
    /// Who released it or refused.
    pub decided_by: Option<String>,
    /// Why it was refused or taken back.
    pub decision_reason: Option<String>,
    /// Asked by this laptop.
    pub own: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpeningRow {
    pub by: String,
    /// RFC 3339, by the opener's clock.
    pub at: String,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DepositOpen {
    pub id: String,
    /// Why; a custodian has said so with the request.
    pub reason: Option<String>,
}

/// What a deposit says, for looking at; nothing of it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DepositOpened {
    pub id: String,
    /// The kind whose fields these are.
    pub kind: String,
    /// In the kind's order.
    pub fields: Vec<OpenedField>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenedField {
    pub field: String,
    #[ts(type = "string | boolean")]
    pub value: serde_json::Value,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DepositRequest {
    pub id: String,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DepositAmend {
    pub id: String,
    /// Everything that is known of the source now, by field; what is left out is not known.
    pub fields: BTreeMap<String, String>,
}
