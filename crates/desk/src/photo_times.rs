//! The time that a photo states, and that time after the correction of its camera's clock.

use chrono::{DateTime, Duration, FixedOffset, Local, NaiveDateTime, SecondsFormat, TimeZone};

/// How a camera writes its clock when nothing says where it was.
const WITHOUT_ZONE: &str = "%Y-%m-%dT%H:%M:%S%.f";

/// A photo's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhotoTime {
    /// With its offset from UTC.
    Zoned(DateTime<FixedOffset>),
    /// A clock's reading of an unknown zone.
    Local(NaiveDateTime),
}

impl PhotoTime {
    /// Reads what an evidence record holds in `taken_at`.
    pub fn parse(text: &str) -> Option<Self> {
        let zoned = DateTime::parse_from_rfc3339(text).ok().map(Self::Zoned);
        zoned.or_else(|| NaiveDateTime::parse_from_str(text, WITHOUT_ZONE).ok().map(Self::Local))
    }

    /// The time so many seconds later.
    pub fn later(self, seconds: i64) -> Option<Self> {
        let by = Duration::try_seconds(seconds)?;
        Some(match self {
            Self::Zoned(at) => Self::Zoned(at.checked_add_signed(by)?),
            Self::Local(at) => Self::Local(at.checked_add_signed(by)?),
        })
    }

    /// In the form in which it was stated.
    pub fn stated(self) -> String {
        match self {
            Self::Zoned(at) => at.to_rfc3339_opts(SecondsFormat::Millis, true),
            Self::Local(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string(),
        }
    }

    /// For comparing photos of one clock: whether a zone was stated, and milliseconds.
    pub fn reading(self) -> (bool, i64) {
        match self {
            Self::Zoned(at) => (true, at.timestamp_millis()),
            Self::Local(at) => (false, at.and_utc().timestamp_millis()),
        }
    }

    /// The moment; a reading without a zone is taken for this laptop's, which was in the same place more often than not.
    pub fn moment_ms(self) -> Option<i64> {
        match self {
            Self::Zoned(at) => Some(at.timestamp_millis()),
            Self::Local(at) => Local.from_local_datetime(&at).earliest().map(|at| at.timestamp_millis()),
        }
    }
}

#[cfg(test)]
#[path = "photo_times_tests.rs"]
mod tests;
