use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an interview's consent allows, and what stands on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsentEffects {
    pub withdrawn: bool,
    /// `YYYY-MM-DD`; `null` when the day is not noted.
    pub withdrawn_on: Option<String>,
    pub uses: Vec<UseVerdict>,
    /// The most that the company may hear: `company_by_name`, `company_by_category`, `company_unattributed`; `null`: nothing.
    pub reach: Option<String>,
    /// What stands on it, the nearest first.
    pub effects: Vec<Effect>,
}

/// Whether one use is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UseVerdict {
    /// `internal_analysis`; its answer stands in the field `consent_<use>`.
    #[serde(rename = "use")]
    pub name: String,
    /// `allowed`, `not_asked`, `disputed`, `refused`, `withdrawn`; everything but the first is a no.
    pub verdict: String,
}

/// A record that stands on the interview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Effect {
    pub id: String,
    pub kind: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    pub state: Option<String>,
    /// Its field that holds the link; `null` for a report, which takes findings from the mission and holds no link.
    pub field: Option<String>,
    /// The record in between, as people call it; `null`: it stands on the interview directly.
    pub through: Option<String>,
}

/// What the program can say of a finding's basis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindingCheck {
    /// `single`, `partly`, `independent_multiple`, from where the supporting records come from; `null`: nothing supports it.
    pub corroboration: Option<String>,
    /// What a person chose.
    pub chosen: Option<String>,
    /// What it stands on, in the order supports, contradicts, context.
    pub basis: Vec<BasisRow>,
    /// What could expose a source.
    pub exposure: Vec<Exposure>,
    /// What it uses although it was withdrawn, as people call it: until that is changed it is not confirmed.
    pub withdrawn: Vec<String>,
    /// Of a good practice: what is missing until it may be shared, field by field (`state`: it is not confirmed); empty: it is cleared.
    /// `null`: it is no good practice.
    pub sharing: Option<Vec<String>>,
}

/// One thing that a finding stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BasisRow {
    pub id: String,
    /// `supports`, `contradicts`, `context`.
    pub role: String,
    /// `seen`, `written`, `told`; `null`: it is no ground by itself, or nothing is left of it.
    pub ground: Option<String>,
    pub withdrawn: bool,
    /// Its files, or those of the evidence that it was made from, were deleted.
    pub deleted: bool,
    /// Whether it comes from an interview; the next two speak of its consent.
    pub told: bool,
    /// The most that the company may hear of it, as in [`ConsentEffects`]; `null`: nothing.
    pub reach: Option<String>,
    /// Whether the use in analysis is allowed: a verdict.
    pub analysis: String,
}

/// Something by which a source could be found out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exposure {
    /// `withdrawn`, `company_refused`, `company_not_asked`, `analysis`, `small_cell`, `single_source`.
    pub reason: String,
    /// Interview or source that it is about; `null`: the finding as a whole.
    pub id: Option<String>,
    /// How people call it; empty with `id`.
    pub name: String,
    /// Of a small cell: how many people are in it.
    pub count: Option<i64>,
    /// Of a small cell: `company_sex`, `company_nationality`, `site_sex`, `heard`.
    pub cell: Option<String>,
}

/// The small cells of the sources of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceCells {
    /// A source itself, or the sources of an interview; only those with a small cell.
    pub sources: Vec<SourceCell>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceCell {
    pub id: String,
    pub title: String,
    /// The most telling first.
    pub cells: Vec<CellRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellRow {
    /// `company_sex`, `company_nationality`, `site_sex`, `heard`.
    pub cell: String,
    /// People in it.
    pub count: i64,
}
