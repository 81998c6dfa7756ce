//! The laptop's clock and time zone. Both are shown to people; neither decides anything.

use chrono::{DateTime, Local, NaiveDate};
use fieldseal_journal::WallTime;
use fieldseal_seal::SystemRandomness;
use fieldseal_vault::{Clock, Environment};

/// The system's clock, with the offset from UTC that the laptop's zone has at the moment.
struct LocalClock;

impl Clock for LocalClock {
    fn now(&mut self) -> WallTime {
        let now = Local::now();
        let offset_minutes = i16::try_from(now.offset().local_minus_utc() / 60).unwrap_or(0);
        WallTime { unix_ms: now.timestamp_millis(), offset_minutes }
    }
}

/// What a vault takes from its host.
pub fn environment() -> Environment {
    Environment::new(LocalClock, SystemRandomness::new())
}

/// Unix milliseconds.
pub fn now_ms() -> i64 {
    Local::now().timestamp_millis()
}

/// The day that this laptop's clock shows.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// The day of a moment in the zone of this laptop's clock; `None` beyond the calendar.
pub fn day_of(unix_ms: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp_millis(unix_ms).map(|moment| moment.with_timezone(&Local).date_naive())
}
