use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{LinkOut, RecordRow};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BriefingList {
    pub mission: String,
}

/// The companies that a mission looks at, as those who prepare it need them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Briefings {
    pub companies: Vec<BriefingSummary>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BriefingSummary {
    pub company: RecordRow,
    /// Licences and certificates that are past their last day, and that soon are.
    pub papers_past: u64,
    pub papers_soon: u64,
    /// Of the latest year.
    pub answers: u64,
    pub open_concerns: u64,
    pub complaints: u64,
    /// Remote-monitoring items that are to be verified in the field.
    pub to_verify: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BriefingGet {
    pub mission: String,
    /// Id or reference of the company.
    pub company: String,
}

/// Everything that is here about a company before a mission goes there. No complainant is in it: nobody's identity is recorded anywhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Briefing {
    pub company: RecordRow,
    /// The company's profile in words.
    pub profile: String,
    /// The mission's country, ISO 3166.
    pub country: Option<String>,
    /// The day from which papers are looked at, `YYYY-MM-DD`.
    pub today: String,
    pub relations: Vec<RecordRow>,
    /// Of this mission.
    pub contracts: Vec<RecordRow>,
    /// Licences and certificates; what is past first, then what ends first.
    pub papers: Vec<BriefingPaper>,
    /// The self-assessment of the latest year that is here.
    pub answers: Vec<RecordRow>,
    /// Concerns that are not closed, of all missions that this laptop holds.
    pub concerns: Vec<RecordRow>,
    /// Corrective actions that are not closed.
    pub actions: Vec<BriefingAction>,
    pub complaints: Vec<RecordRow>,
    /// Of this mission.
    pub remote_items: Vec<BriefingRemoteItem>,
    /// Of other missions that this laptop holds.
    pub past_findings: Vec<BriefingPastFinding>,
    /// Titles of everything that the rows link to.
    pub links: Vec<LinkOut>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BriefingPaper {
    pub record: RecordRow,
    pub validity: PaperValidity,
    /// Days from today to its last day, negative when that is past; `null`: no last day is known.
    pub days: Option<i64>,
    /// Its last day is one of the mission's.
    pub during_mission: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperValidity {
    Valid,
    /// Its last day is within the mission's dates or within 90 days.
    Soon,
    Past,
    Unknown,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BriefingAction {
    pub record: RecordRow,
    /// It was due before today and is not verified.
    pub overdue: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BriefingRemoteItem {
    pub record: RecordRow,
    pub summary: String,
    /// What somebody wrote after looking.
    pub verification: String,
    /// The task about it that is there already.
    pub task: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BriefingPastFinding {
    pub record: RecordRow,
    pub mission: String,
    pub mission_title: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CsaCompare {
    pub mission: String,
    pub company: String,
    /// The latest year that is here when left out.
    pub year: Option<i64>,
}

/// What a company says of itself, and what the mission saw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CsaComparison {
    pub company: RecordRow,
    /// Of the answers that are compared.
    pub year: Option<i64>,
    /// Years of which answers are here, latest first.
    pub years: Vec<i64>,
    /// Every paragraph of the mission's scope, in the Code's order.
    pub paragraphs: Vec<CsaParagraph>,
    /// All records that the paragraphs name, each once.
    pub records: Vec<RecordRow>,
    /// Observations of the mission that belong to no company.
    pub unplaced: Vec<RecordRow>,
    pub links: Vec<LinkOut>,
}

/// Ids of records by what they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CsaParagraph {
    pub paragraph: String,
    pub answers: Vec<String>,
    pub observations: Vec<String>,
    pub checks: Vec<String>,
    pub findings: Vec<String>,
    /// Observations that confirm the answers, contradict them, are about something else; and those of which nobody has said.
    pub confirms: u64,
    pub contradicts: u64,
    pub not_covered: u64,
    pub unmarked: u64,
    /// `null`: the company was asked, and somebody looked.
    pub gap: Option<CsaGap>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CsaGap {
    NothingAsked,
    NothingSeen,
    Both,
}
