use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture of one mission.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfMission {
    /// Id or reference.
    pub mission: String,
}

/// A record by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Named {
    pub id: String,
    /// Empty: this vault does not hold it.
    pub title: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SiteMap {
    /// The mission's country, as it is noted.
    pub country: Option<String>,
    /// By reference.
    pub sites: Vec<MapSite>,
    pub photos: Vec<MapPhotos>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MapSite {
    pub id: String,
    /// `S-01`, without the mission's part.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    /// What reports call it.
    pub alias: Option<String>,
    /// Province, governorate.
    pub area: Option<String>,
    pub companies: Vec<Named>,
    pub state: SiteState,
    /// As exactly as the site's policy allows.
    pub place: Option<MapPlace>,
    /// Why there is no place.
    pub unplaced: Option<Unplaced>,
}

/// What became of a site; what was done counts before what was not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SiteState {
    Visited,
    Planned,
    Refused,
    Cancelled,
    /// No visit was ever planned.
    NotVisited,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unplaced {
    NotRecorded,
    /// The site's policy is to show no place.
    NotShown,
}

/// WGS 84 degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct MapPlace {
    pub lat: f64,
    pub lon: f64,
    /// The true place lies within so many metres; `null`: this is it.
    pub within_m: Option<u32>,
}

/// Photos that are shown at one place.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct MapPhotos {
    pub place: MapPlace,
    pub count: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// IANA zone of the days and minutes.
    pub zone: String,
    /// `YYYY-MM-DD`
    pub start: Option<String>,
    /// `YYYY-MM-DD`
    pub end: Option<String>,
    /// In order.
    pub days: Vec<TimelineDay>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TimelineDay {
    /// `YYYY-MM-DD`
    pub date: String,
    /// Offices are closed in the mission's country.
    pub weekend: bool,
    pub in_mission: bool,
    /// Days between the one before and this one that hold nothing and are not listed.
    pub left_out: u32,
    /// By lane, then by time.
    pub entries: Vec<TimelineEntry>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TimelineEntry {
    /// Of a burst of photos: the first one's.
    pub id: String,
    pub kind: String,
    /// `MA-O-007`, without the mission's part.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    pub lane: TimelineLane,
    /// Minutes of the day, 0 to 1440; never more exact than `precision`.
    pub from: Option<u16>,
    pub to: Option<u16>,
    pub precision: TimePrecision,
    pub state: Option<String>,
    /// A check-in that nobody confirmed.
    pub missed: bool,
    pub site: Option<String>,
    /// Photos of a burst; 1 for everything else.
    pub count: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimelineLane {
    Itinerary,
    Visits,
    Interviews,
    Observations,
    Evidence,
    Incidents,
    FollowUp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimePrecision {
    Minute,
    HalfDay,
    Day,
    Month,
    Year,
    About,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Coverage {
    /// By name.
    pub companies: Vec<Named>,
    /// The last cell of each row is for what names none of these companies.
    pub others: bool,
    /// Paragraphs in scope, then others under which something was gathered.
    pub rows: Vec<CoverageRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CoverageRow {
    pub paragraph: u8,
    pub heading: String,
    /// Letter of the Code's section.
    pub section: String,
    pub in_scope: bool,
    /// One for each company, and one more where there are others.
    pub cells: Vec<CoverageCell>,
}

/// Records by what they add.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct CoverageCell {
    pub checklist: u32,
    pub interviews: u32,
    pub self_assessment: u32,
    pub requests: u32,
    pub observations: u32,
    pub evidence: u32,
    pub documents: u32,
    pub findings: Vec<StateCount>,
    /// What is missing.
    pub gap: Option<CoverageGap>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CoverageGap {
    /// Not asked, not seen, not found.
    Nothing,
    /// The company's own answer is all there is.
    OnlySelfAssessment,
    /// Asked or found, and nothing was seen for it.
    NotSeen,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StateCount {
    pub state: String,
    pub count: u32,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CoverageBehindGet {
    pub mission: String,
    pub paragraph: u8,
    /// Left out: what names none of the companies.
    pub company: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CoverageBehindList {
    /// Asked first, then seen, then found.
    pub records: Vec<CoverageBehind>,
}

/// A record behind a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageBehind {
    pub id: String,
    pub kind: String,
    /// `MA-O-007`, without the mission's part.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    /// `asked`, `seen`, `found`.
    pub part: String,
    /// `checklist`, `interview`, `self_assessment`, `request`, `observation`, `evidence`, `document`, `finding`.
    pub basis: String,
    /// Of a checklist's answer its result.
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Board {
    /// By reference.
    pub cards: Vec<BoardCard>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BoardCard {
    pub id: String,
    /// `MA-F-04`, without the mission's part.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    pub state: String,
    pub company: Option<String>,
    pub paragraphs: Vec<u8>,
    pub finding_kind: Option<String>,
    /// `low`, `medium`, `high`, `critical`.
    pub severity: Option<String>,
    pub standard_of_proof: Option<String>,
    /// How many records support it.
    pub supports: u32,
    pub contradicts: u32,
    /// `not_done`, `passed`, `needs_edit`.
    pub exposure: String,
    /// Two people disagree about a field.
    pub conflict: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct FiguresGet {
    /// All missions when left out.
    pub mission: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Figures {
    pub concerns: Vec<ConcernFigure>,
    pub findings: Vec<FindingFigure>,
    pub sections: Vec<SectionFigure>,
    pub actions: Vec<ActionFigure>,
    pub people: Vec<PeopleFigure>,
    /// The day on which actions are overdue, by this laptop's clock, `YYYY-MM-DD`.
    pub today: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConcernFigure {
    /// `null`: nobody gave it one.
    pub category: Option<String>,
    pub active: u64,
    pub closed: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindingFigure {
    pub finding_kind: Option<String>,
    pub severity: Option<String>,
    pub count: u64,
}

/// Findings under one heading of the Code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SectionFigure {
    pub section: String,
    pub heading: String,
    /// Paragraphs of the heading.
    pub first: u8,
    pub last: u8,
    pub concerns: u64,
    pub others: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionFigure {
    pub state: String,
    pub in_time: u64,
    pub overdue: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleFigure {
    pub category: Option<String>,
    pub interviews: Few,
    pub people: Few,
}

/// A number that is not told while it is small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Few {
    /// `null`: fewer than `below`.
    pub count: Option<u64>,
    pub below: u64,
}
