//! Days of a mission on the clock of the place where it happens.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use fieldseal_model::content::Weekday;

/// A zone by its IANA name; UTC for no name and for one that nobody knows.
pub fn zone(name: Option<&str>) -> Tz {
    name.and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC)
}

/// Day and minute of the day of a moment; `None` beyond the calendar.
pub fn local(unix_ms: i64, zone: Tz) -> Option<(NaiveDate, u16)> {
    let moment = DateTime::<Utc>::from_timestamp_millis(unix_ms)?.with_timezone(&zone);
    let minute = moment.hour() * 60 + moment.minute();
    Some((moment.date_naive(), u16::try_from(minute).unwrap_or(0)))
}

/// Day and minute of what a camera's clock said: in the zone where it says one, else as it stands, which is the time of the place.
pub fn of_camera(said: &str, offset_seconds: i64, zone: Tz) -> Option<(NaiveDate, u16)> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(said) {
        return local(moment.timestamp_millis().checked_add(offset_seconds.checked_mul(1000)?)?, zone);
    }
    let said = NaiveDateTime::parse_from_str(said, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    let set_right = said.checked_add_signed(TimeDelta::try_seconds(offset_seconds)?)?;
    Some((set_right.date(), u16::try_from(set_right.hour() * 60 + set_right.minute()).unwrap_or(0)))
}

/// The day of a date as it is kept: `YYYY-MM-DD`, and behind it how it was stated where that is another calendar.
pub fn parse(kept: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(kept.get(..10)?, "%Y-%m-%d").ok()
}

/// The day after; the day itself at the end of the calendar.
pub fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

/// How many days lie between two days, both left out.
pub fn between(one: NaiveDate, other: NaiveDate) -> u32 {
    u32::try_from((other - one).num_days() - 1).unwrap_or(0)
}

pub fn is_weekend(day: NaiveDate, weekend: &[Weekday]) -> bool {
    let named = match day.weekday() {
        chrono::Weekday::Mon => Weekday::Monday,
        chrono::Weekday::Tue => Weekday::Tuesday,
        chrono::Weekday::Wed => Weekday::Wednesday,
        chrono::Weekday::Thu => Weekday::Thursday,
        chrono::Weekday::Fri => Weekday::Friday,
        chrono::Weekday::Sat => Weekday::Saturday,
        chrono::Weekday::Sun => Weekday::Sunday,
    };
    weekend.contains(&named)
}
