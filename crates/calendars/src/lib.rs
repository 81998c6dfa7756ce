//! What people read and type as days, times, numbers and sizes: three calendars, three digit sets, and the languages of the window. This is the one place where
//! such values become words and where typed dates are understood, so that every webview and every document shows the same ones.
//!
//! Pure: no files, no clock, no zone of its own. Words and patterns are those of CLDR (through ICU4X), with the months of Afghanistan's solar year added.

mod calendar;
mod country;
mod dates;
mod digits;
mod month_names;
mod numbers;
mod reader;
mod relative;
mod typed;
mod zones;

pub use calendar::{Calendar, CalendarDate, Day, DayError, older_afghan_rule_differs};
pub use country::{CountryCalendar, country_calendar};
pub use dates::{Half, Precision, Width};
pub use digits::Digits;
pub use numbers::currency_places;
pub use reader::{Reader, UnknownLanguage};
pub use typed::{Misread, Typed, Understood, understand, understand_time};
pub use zones::{LocalTime, ZoneError, instant_of, local_time};
