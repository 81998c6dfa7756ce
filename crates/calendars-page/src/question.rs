use serde::Deserialize;
#[cfg(test)]
use ts_rs::TS;

/// Moments are RFC 3339, days `YYYY-MM-DD`, zones IANA names or offsets, calendars `gregorian`, `persian` or `hijri`, digits `latn`, `arab` or `arabext`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(TS))]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum Question {
    /// Who reads from here on; `zone` is that of the laptop's clock. Without `digits`, those of the language and the country.
    Reader {
        language: String,
        country: Option<String>,
        digits: Option<String>,
        zone: String,
    },
    Count {
        value: f64,
    },
    /// `0.14` as `14 %`.
    Percent {
        share: f64,
    },
    FileSize {
        bytes: f64,
    },
    Duration {
        minutes: u32,
    },
    /// In the smallest units of the currency.
    Amount {
        minor: f64,
        currency: String,
    },
    CurrencyPlaces {
        currency: String,
    },
    Day {
        day: String,
        calendar: String,
        precision: String,
    },
    /// `Friday, 6 February 2026`
    LongDay {
        day: String,
    },
    Range {
        from: String,
        to: String,
    },
    /// On the laptop's clock.
    Moment {
        at: String,
    },
    /// On the laptop's clock: the time of today, a day of this year without its year.
    ShortMoment {
        at: String,
        now: String,
    },
    Time {
        at: String,
    },
    /// In its own zone, with its distance from Greenwich.
    StatedMoment {
        at: String,
        zone: Option<String>,
    },
    /// `6 Feb 2026, morning`
    HalfDay {
        at: String,
        zone: Option<String>,
    },
    /// The day on which a clock of this zone stood; on the laptop's clock without one.
    DayOf {
        at: String,
        zone: Option<String>,
    },
    /// `11:12` on a clock of this zone.
    ClockOf {
        at: String,
        zone: Option<String>,
    },
    /// `yesterday`, of two days.
    DaysFromToday {
        day: String,
        today: String,
    },
    MinutesAgo {
        minutes: u32,
    },
    /// The first day of the calendar's month or year in which a day lies.
    FirstOf {
        day: String,
        calendar: String,
        precision: String,
    },
    /// How many days a calendar's day may lie beside the computed one.
    Doubt {
        day: String,
        calendar: String,
    },
    /// `calendar` decides where the text leaves several open.
    Understand {
        text: String,
        calendar: Option<String>,
    },
    /// A day and a time of day as it is typed, on a clock of this zone.
    Instant {
        day: String,
        time: String,
        zone: String,
    },
}
