//! Moments as text.

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use fieldseal_journal::WallTime;

/// What an author's clock showed: RFC 3339 with his offset, seconds.
pub fn stated(at: WallTime) -> String {
    let offset = FixedOffset::east_opt(i32::from(at.offset_minutes) * 60);
    match (DateTime::<Utc>::from_timestamp_millis(at.unix_ms), offset) {
        (Some(moment), Some(offset)) => moment.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::Millis, true),
        (Some(moment), None) => moment.to_rfc3339_opts(SecondsFormat::Millis, true),
        // Beyond the calendar that people use: the number is all there is.
        (None, _) => at.unix_ms.to_string(),
    }
}

/// Milliseconds since 1970 as RFC 3339, UTC.
pub fn utc(unix_ms: i64) -> String {
    stated(WallTime { unix_ms, offset_minutes: 0 })
}

/// Milliseconds since 1970 of an RFC 3339 text.
pub fn parse(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.timestamp_millis())
}

#[cfg(test)]
#[path = "moments_tests.rs"]
mod tests;
