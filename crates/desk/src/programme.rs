//! The programme of a mission: its days, and the check-ins by which others know that all is well.

use chrono::NaiveDate;
use fieldseal_vault::Row;

use crate::{clock, readings::instant};

/// A check-in that is nearer than this asks for attention.
const NEAR_MS: i64 = 60 * 60 * 1_000;

/// How long a check-in that nobody made is shown on other days.
const REMEMBERED_MS: i64 = 7 * 24 * 60 * 60 * 1_000;

/// How a check-in stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckIn {
    /// None is planned.
    None,
    Waiting,
    /// Due within the hour.
    Soon,
    Overdue,
    Made,
}

impl CheckIn {
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Waiting => "waiting",
            Self::Soon => "soon",
            Self::Overdue => "overdue",
            Self::Made => "made",
        }
    }

    /// Moments in Unix milliseconds. An entry that does not take place asks for no check-in.
    pub fn of(due: Option<i64>, made: Option<i64>, takes_place: bool, now: i64) -> Self {
        match (due, made) {
            (_, Some(_)) => Self::Made,
            (Some(due), None) if takes_place && due <= now => Self::Overdue,
            (Some(due), None) if takes_place && due - now <= NEAR_MS => Self::Soon,
            (Some(_), None) if takes_place => Self::Waiting,
            _ => Self::None,
        }
    }
}

/// Whether a missed check-in is recent enough to be shown whatever day is looked at.
pub fn is_remembered(due: Option<i64>, now: i64) -> bool {
    due.is_some_and(|due| now - due <= REMEMBERED_MS)
}

/// The days on which an entry is in the programme, by this laptop's clock; first and last.
pub fn days(row: &Row) -> Option<(NaiveDate, NaiveDate)> {
    let first = instant(row, "starts").or_else(|| instant(row, "check_in_due")).and_then(clock::day_of)?;
    let last = instant(row, "ends").and_then(clock::day_of).unwrap_or(first);
    Some((first, last.max(first)))
}

#[cfg(test)]
#[path = "programme_tests.rs"]
mod tests;
