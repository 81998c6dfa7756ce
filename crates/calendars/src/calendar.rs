use std::fmt;

use icu_calendar::{
    Date, Gregorian, Iso,
    cal::{Hijri, Persian, hijri::UmmAlQura},
};

use crate::Precision;

/// The calendars in which people here state dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calendar {
    Gregorian,
    /// The solar Hijri year with the months of Afghanistan (حمل, ثور …).
    Persian,
    /// The lunar Hijri year as Umm al-Qura computes it. Where a moon has to be seen, the month may begin a day earlier or later.
    Hijri,
}

impl Calendar {
    pub const ALL: [Self; 3] = [Self::Gregorian, Self::Persian, Self::Hijri];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Persian => "persian",
            Self::Hijri => "hijri",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|calendar| calendar.name() == name)
    }

    /// Whether a stated day may lie a day beside the computed one.
    pub const fn is_by_sighting(self) -> bool {
        matches!(self, Self::Hijri)
    }
}

/// Year, month (1 to 12) and day of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CalendarDate {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

/// Why a date is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    #[error("month {month} of 12")]
    NoSuchMonth { month: u8 },
    /// `days` is the length of that month in that year.
    #[error("day {day} of {days}")]
    NoSuchDay { day: u8, month: u8, year: i32, days: u8 },
    #[error("year {year} outside {first} to {last}")]
    OutOfRange { year: i32, first: i32, last: i32 },
    #[error("not a date (YYYY-MM-DD)")]
    NotIso,
}

/// One day, whatever calendar names it: from 1800 to 2200 of the Gregorian one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date<Iso>);

const YEARS: (i32, i32) = (1800, 2200);

impl Day {
    /// # Errors
    /// [`DayError`] that names what does not exist.
    pub fn new(calendar: Calendar, CalendarDate { year, month, day }: CalendarDate) -> Result<Self, DayError> {
        let first = Self::month_begin(calendar, year, month)?;
        let days = length_of_month(calendar, first);
        if day == 0 || day > days {
            return Err(DayError::NoSuchDay { day, month, year, days });
        }
        let iso = date_in(calendar, year, month, day).ok_or(DayError::NoSuchDay { day, month, year, days })?;
        Self::within(iso).ok_or_else(|| out_of_range(calendar, year))
    }

    /// `2026-02-06`, and nothing else.
    ///
    /// # Errors
    /// [`DayError`], also for a day that the calendar does not have.
    pub fn from_iso(text: &str) -> Result<Self, DayError> {
        let plain = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        let number = |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse().ok());
        match (plain, number(0..4), number(5..7), number(8..10)) {
            (true, Some(year), Some(month), Some(day)) => {
                let (month, day) = (u8::try_from(month).unwrap_or(0), u8::try_from(day).unwrap_or(0));
                Self::new(Calendar::Gregorian, CalendarDate { year, month, day })
            }
            _ => Err(DayError::NotIso),
        }
    }

    pub(crate) fn from_gregorian(year: i16, month: i8, day: i8) -> Option<Self> {
        let iso = Date::try_new_iso(year.into(), u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()?;
        Self::within(iso)
    }

    /// The day in a calendar's own numbers.
    pub fn within_calendar(self, calendar: Calendar) -> CalendarDate {
        fn numbers<C: icu_calendar::AsCalendar>(date: &Date<C>) -> CalendarDate {
            CalendarDate { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 }
        }
        match calendar {
            Calendar::Gregorian => numbers(&self.0.to_calendar(Gregorian)),
            Calendar::Persian => numbers(&self.0.to_calendar(Persian)),
            Calendar::Hijri => numbers(&self.0.to_calendar(umm_al_qura())),
        }
    }

    /// The first day of the month or year of a calendar in which this day lies.
    pub fn first_of(self, calendar: Calendar, precision: Precision) -> Self {
        let CalendarDate { year, month, .. } = self.within_calendar(calendar);
        match precision {
            Precision::Day => self,
            Precision::Month => date_in(calendar, year, month, 1).map_or(self, Self),
            Precision::Year => date_in(calendar, year, 1, 1).map_or(self, Self),
        }
    }

    /// The last day of the month, or of the year, that begins on this day.
    pub(crate) fn span_end(self, calendar: Calendar, months: u8) -> Self {
        let from = self.within_calendar(calendar);
        let (year, month) =
            if from.month + months > 12 { (from.year + 1, from.month + months - 12) } else { (from.year, from.month + months) };
        date_in(calendar, year, month, 1).map_or(self, |next| Self(Date::from_rata_die(next.to_rata_die() - 1, Iso)))
    }

    pub fn days_until(self, later: Self) -> i64 {
        later.0.to_rata_die() - self.0.to_rata_die()
    }

    /// 1 (Monday) to 7 (Sunday).
    pub fn weekday(self) -> u8 {
        self.0.weekday() as u8
    }

    pub(crate) fn iso(self) -> Date<Iso> {
        self.0
    }

    fn month_begin(calendar: Calendar, year: i32, month: u8) -> Result<Self, DayError> {
        if !(1..=12).contains(&month) {
            return Err(DayError::NoSuchMonth { month });
        }
        // A month that begins before the range may end within it.
        date_in(calendar, year, month, 1).map(Self).ok_or_else(|| out_of_range(calendar, year))
    }

    fn within(iso: Date<Iso>) -> Option<Self> {
        (YEARS.0..=YEARS.1).contains(&iso.year().extended_year()).then_some(Self(iso))
    }
}

/// `2026-02-06`.
impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CalendarDate { year, month, day } = self.within_calendar(Calendar::Gregorian);
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Whether a day of this solar year is another one by the older rule of Afghanistan, in which a year leaps when the Gregorian year that begins in it does. It is
/// then a day behind. Known for 1395 to 1412; `false` elsewhere.
pub fn older_afghan_rule_differs(year: i32) -> bool {
    let leaps = |year: i32| date_in(Calendar::Persian, year, 12, 30).is_some();
    let leaps_by_the_older_rule = |year: i32| {
        let gregorian = year + 621;
        gregorian % 4 == 0 && (gregorian % 100 != 0 || gregorian % 400 == 0)
    };
    if !(1395..=1412).contains(&year) {
        return false;
    }
    let count = |rule: &dyn Fn(i32) -> bool| (1395..year).filter(|&past| rule(past)).count();
    count(&leaps) != count(&leaps_by_the_older_rule)
}

pub(crate) const fn umm_al_qura() -> Hijri<UmmAlQura> {
    Hijri::new_umm_al_qura()
}

fn date_in(calendar: Calendar, year: i32, month: u8, day: u8) -> Option<Date<Iso>> {
    // Far beyond any stated date; keeps the calendars' arithmetic small.
    if !(1..=9_000).contains(&year) {
        return None;
    }
    match calendar {
        Calendar::Gregorian => Date::try_new_iso(year, month, day).ok(),
        Calendar::Persian => Date::try_new_persian(year, month, day).ok().map(|date| date.to_calendar(Iso)),
        Calendar::Hijri => Date::try_new_hijri_with_calendar(year, month, day, umm_al_qura()).ok().map(|date| date.to_calendar(Iso)),
    }
}

fn length_of_month(calendar: Calendar, first: Day) -> u8 {
    match calendar {
        Calendar::Gregorian => first.0.days_in_month(),
        Calendar::Persian => first.0.to_calendar(Persian).days_in_month(),
        Calendar::Hijri => first.0.to_calendar(umm_al_qura()).days_in_month(),
    }
}

/// The years that can be stated in a calendar, named in its own numbers.
fn out_of_range(calendar: Calendar, year: i32) -> DayError {
    let (first, last) = match calendar {
        Calendar::Gregorian => YEARS,
        Calendar::Persian => (1179, 1578),
        Calendar::Hijri => (1215, 1623),
    };
    DayError::OutOfRange { year, first, last }
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
