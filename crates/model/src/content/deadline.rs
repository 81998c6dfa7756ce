use chrono::{Days, NaiveDate};
use serde::Deserialize;

use super::Words;

/// A day by which something is due, and until when that matters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub kind: String,
    /// The field that holds the day; with `after_days`, the day or moment from which they count.
    pub field: String,
    /// It counts while the record stands in one of these states; empty: always.
    #[serde(rename = "while")]
    pub states: Vec<String>,
    /// People hear of it this many days before.
    pub notice_days: u16,
    /// It is due so many days after the field's day, each time anew, ascending; empty: on that day.
    #[serde(default)]
    pub after_days: Vec<u16>,
    /// What shows that it was done; without it, the state does.
    #[serde(default)]
    pub answered: Option<Answered>,
    /// What is due, where the field's own label does not say it.
    #[serde(default)]
    pub label: Option<Words>,
}

/// A day on a linked record that answers a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The field that links there. Each of the linked records is due for itself.
    pub link: String,
    /// The day on the linked record.
    pub field: String,
}

/// How near a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Overdue,
    Today,
    Soon,
    Later,
}

impl Urgency {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Soon => "soon",
            Self::Later => "later",
        }
    }
}

impl Deadline {
    /// The day on which it is due next; `None`: nothing is due any more.
    ///
    /// A repeated one counts as done when it was answered within its notice or later.
    pub fn due(&self, from: NaiveDate, answered: Option<NaiveDate>) -> Option<NaiveDate> {
        if self.after_days.is_empty() {
            return Some(from).filter(|day| answered.is_none_or(|answered| answered < *day));
        }
        let days = self.after_days.iter().filter_map(|after| from.checked_add_days(Days::new(u64::from(*after))));
        let notice = Days::new(u64::from(self.notice_days));
        days.into_iter().find(|day| answered.is_none_or(|answered| day.checked_sub_days(notice).is_none_or(|early| answered < early)))
    }

    /// How near the day is, seen from today.
    pub fn urgency(&self, due: NaiveDate, today: NaiveDate) -> Urgency {
        match due.signed_duration_since(today).num_days() {
            ..0 => Urgency::Overdue,
            0 => Urgency::Today,
            days if days <= i64::from(self.notice_days) => Urgency::Soon,
            _ => Urgency::Later,
        }
    }
}

#[cfg(test)]
#[path = "deadline_tests.rs"]
mod tests;
