use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncidentCompare {
    pub mission: String,
}

/// The mission's incidents in the company's log and in the client's, company by company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncidentComparison {
    pub companies: Vec<CompanyIncidents>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyIncidents {
    /// `null`: incidents of no company.
    pub id: Option<String>,
    pub title: String,
    /// By day.
    pub rows: Vec<IncidentRow>,
    pub in_company_log: u64,
    pub in_client_log: u64,
    /// Rows that somebody has to explain.
    pub discrepancies: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncidentRow {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    pub incident_kind: Option<String>,
    /// `YYYY-MM-DD`
    pub occurred: Option<String>,
    /// `logged`, `not_logged`, `unknown`.
    pub company_log: String,
    pub client_log: String,
    /// `both`, `company_silent`, `client_silent`, `neither`, `open`.
    pub comparison: String,
    pub is_discrepancy: bool,
}

/// Findings of other missions that this one may be a recurrence of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierFindings {
    /// The newest mission first.
    pub rows: Vec<EarlierFinding>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierFinding {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    pub state: Option<String>,
    /// The other mission's title.
    pub mission: String,
    /// Paragraphs that both have.
    pub paragraphs: Vec<String>,
}
