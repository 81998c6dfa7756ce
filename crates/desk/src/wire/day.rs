use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Moment, Words};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct DueGet {
    /// Of this mission and of the companies in it; everything when left out.
    pub mission: Option<String>,
    /// Of one record only.
    pub id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueList {
    /// `YYYY-MM-DD` by this laptop's clock.
    pub today: String,
    /// The longest overdue first.
    pub rows: Vec<DueRow>,
}

/// Something that is due on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueRow {
    pub id: String,
    pub kind: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    /// The field that holds the day, or from which it counts.
    pub field: String,
    /// What is due, where the field's label does not say it.
    pub label: Option<Words>,
    /// `YYYY-MM-DD`
    pub due: String,
    /// Days until then; below zero: overdue.
    pub days: i64,
    /// `overdue`, `today`, `soon`, `later`.
    pub urgency: String,
    /// The record that it is about: the source to ask.
    pub about: Option<DueAbout>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueAbout {
    pub id: String,
    pub title: String,
    /// Whether the interview's consent allows to get in touch again.
    pub recontact: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DayGet {
    pub mission: String,
    /// `YYYY-MM-DD`; today when left out.
    pub day: Option<String>,
}

/// A day of a mission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayPlan {
    /// `YYYY-MM-DD`
    pub day: String,
    pub is_today: bool,
    /// The nearest days before and after it on which something is planned.
    pub previous: Option<String>,
    pub next: Option<String>,
    /// By the hour.
    pub items: Vec<DayItem>,
    /// Check-ins of the last week that nobody made, whatever day is shown.
    pub missed: Vec<DayItem>,
    /// Findings that use what was withdrawn.
    pub withdrawn: Vec<DayFinding>,
}

/// One entry of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayItem {
    pub id: String,
    pub title: String,
    pub itinerary_kind: Option<String>,
    pub state: Option<String>,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
    pub place: Option<String>,
    pub site: Option<String>,
    pub check_in_due: Option<Moment>,
    pub checked_in: Option<Moment>,
    /// `none`, `waiting`, `soon` (within the hour), `overdue`, `made`.
    pub check_in: String,
    pub check_in_with: Option<String>,
    /// What is done when nobody is heard of.
    pub missed_action: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayFinding {
    pub id: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub title: String,
    /// What was withdrawn, as people call it.
    pub withdrawn: Vec<String>,
}
