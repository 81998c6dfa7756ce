//! Licences and certificates, and how long they still hold.

use chrono::{DateTime, NaiveDate, Utc};

/// Days before its end in which a paper is warned about, outside of a mission's dates too.
const SOON_DAYS: i64 = 90;

/// How long a paper holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    pub state: State,
    /// Days from today to its last day; negative when that is past.
    pub days: Option<i64>,
    /// It ends, or ended, on a day of the mission.
    pub during_mission: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Valid,
    /// Within the mission's dates, or within 90 days.
    Soon,
    Past,
    /// No last day is known.
    Unknown,
}

/// Days as `YYYY-MM-DD`; `mission`: its first and last day, as far as they are known.
pub fn validity(expires: Option<&str>, today: &str, mission: (Option<&str>, Option<&str>)) -> Validity {
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let (Some(expires), Some(today)) = (expires.and_then(day), day(today)) else {
        return Validity { state: State::Unknown, days: None, during_mission: false };
    };
    let days = (expires - today).num_days();
    let during_mission = match (mission.0.and_then(day), mission.1.and_then(day)) {
        (Some(start), Some(end)) => (start..=end).contains(&expires),
        _ => false,
    };
    let state = if days < 0 {
        State::Past
    } else if during_mission || days <= SOON_DAYS {
        State::Soon
    } else {
        State::Valid
    };
    Validity { state, days: Some(days), during_mission }
}

/// The day that it is, by the clock of this laptop.
pub fn today(now_ms: i64) -> String {
    let today = DateTime::<Utc>::from_timestamp_millis(now_ms).map(|at| at.date_naive()).unwrap_or_default();
    today.format("%Y-%m-%d").to_string()
}

#[cfg(test)]
#[path = "papers_tests.rs"]
mod tests;
