//! Dates as people type them. Strict: what can mean two days is given back as two, and what is no day is refused by name. Nothing is guessed.

use crate::{Calendar, CalendarDate, Day, DayError, Digits, Precision, month_names};

mod tokens;

use tokens::{Number, Token};

/// What a typed date means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Understood {
    /// The day, or the first one of the month or year.
    pub day: Day,
    pub precision: Precision,
    /// The calendar it was typed in.
    pub calendar: Calendar,
}

impl Understood {
    /// The last day that may be meant.
    pub fn last(&self) -> Day {
        match self.precision {
            Precision::Day => self.day,
            Precision::Month => self.day.span_end(self.calendar, 1),
            Precision::Year => self.day.span_end(self.calendar, 12),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    Nothing,
    One(Understood),
    /// It can mean each of these: whoever typed it has to say which.
    Several(Vec<Understood>),
}

/// Why a typed date is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misread {
    #[error("{word} is not understood")]
    Unknown { word: String },
    #[error("{word} mixes digits of two scripts")]
    MixedDigits { word: String },
    #[error("the year is missing")]
    YearMissing,
    #[error("{year} is no full year")]
    ShortYear { year: String },
    #[error("no month {month}")]
    NoSuchMonth { month: u32 },
    /// `month` is the first day of that month.
    #[error("no day {day} in a month of {days} days")]
    NoSuchDay { day: u32, days: u8, month: Day, calendar: Calendar },
    #[error("year {year} is outside {first} to {last}")]
    OutOfRange { year: i32, first: i32, last: i32 },
    #[error("longer than a date")]
    TooLong,
    #[error("no time of day")]
    NotATime,
}

/// More than any date needs.
const LONGEST: usize = 120;

/// Reads a day, a month or a year of any calendar and digit set. `calendar` decides where the text leaves several open.
///
/// # Errors
/// [`Misread`] that names what does not exist or is missing.
pub fn understand(text: &str, calendar: Option<Calendar>) -> Result<Typed, Misread> {
    if text.len() > LONGEST {
        return Err(Misread::TooLong);
    }
    let mut numbers = Vec::new();
    let mut words: Vec<String> = Vec::new();
    let mut era = None;
    for token in tokens::split(text)? {
        match token {
            Token::Number(number) => numbers.push(number),
            Token::Word(word) => match tokens::era(&word) {
                Some(named) => era = Some(named),
                None if tokens::is_filler(&word) => {}
                None => words.push(word),
            },
        }
    }
    if numbers.is_empty() && words.is_empty() {
        return Ok(Typed::Nothing);
    }
    let word = words.join(" ");
    let months = month_names::months_named(&word);
    if !word.is_empty() && months.is_empty() {
        return Err(Misread::Unknown { word });
    }
    let mut readings = if months.is_empty() { of_numbers(&numbers)? } else { of_named_month(months, &numbers)? };
    for narrower in [era, calendar].into_iter().flatten() {
        if readings.iter().any(|reading| reading.calendar == narrower) {
            readings.retain(|reading| reading.calendar == narrower);
        }
    }
    settle(&readings)
}

/// `11:12`, `11.12` or `11h12` in any digits.
///
/// # Errors
/// [`Misread::NotATime`]
pub fn understand_time(text: &str) -> Result<(u8, u8), Misread> {
    let plain: String =
        text.trim().chars().map(|letter| Digits::read(letter).map_or(letter, |(_, value)| char::from(b'0' + value))).collect();
    let (hour, minute) = plain.split_once([':', '.', 'h', 'H']).ok_or(Misread::NotATime)?;
    let part = |text: &str, limit: u8| {
        text.parse::<u8>().ok().filter(|value| *value < limit && (1..=2).contains(&text.len()) && !text.starts_with('+'))
    };
    match (part(hour, 24), part(minute, 60).filter(|_| minute.len() == 2)) {
        (Some(hour), Some(minute)) => Ok((hour, minute)),
        _ => Err(Misread::NotATime),
    }
}

/// One way to read what was typed.
#[derive(Debug, Clone, Copy)]
struct Reading {
    calendar: Calendar,
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl Reading {
    fn understood(self) -> Result<Understood, Misread> {
        let month = u8::try_from(self.month.unwrap_or(1)).unwrap_or(u8::MAX);
        let begin = |day: u8| Day::new(self.calendar, CalendarDate { year: self.year, month, day });
        let first = begin(1).map_err(|error| match error {
            DayError::OutOfRange { year, first, last } => Misread::OutOfRange { year, first, last },
            _ => Misread::NoSuchMonth { month: self.month.unwrap_or_default() },
        })?;
        let precision = match (self.month, self.day) {
            (_, Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            (None, None) => Precision::Year,
        };
        let Some(typed) = self.day else { return Ok(Understood { day: first, precision, calendar: self.calendar }) };
        match begin(u8::try_from(typed).unwrap_or(u8::MAX)) {
            Ok(day) => Ok(Understood { day, precision, calendar: self.calendar }),
            Err(DayError::NoSuchDay { days, .. }) => Err(Misread::NoSuchDay { day: typed, days, month: first, calendar: self.calendar }),
            Err(DayError::OutOfRange { year, first, last }) => Err(Misread::OutOfRange { year, first, last }),
            Err(_) => Err(Misread::NoSuchMonth { month: self.month.unwrap_or_default() }),
        }
    }
}

fn of_named_month(months: &[(Calendar, u8)], numbers: &[Number]) -> Result<Vec<Reading>, Misread> {
    let (year, day) = match numbers {
        [] => return Err(Misread::YearMissing),
        [only] if only.is_year() => (only, None),
        [_] => return Err(Misread::YearMissing),
        [first, last] => match (first.is_year(), last.is_year()) {
            (false, true) => (last, Some(first.value)),
            (true, false) => (first, Some(last.value)),
            (false, false) => return Err(Misread::ShortYear { year: last.text.clone() }),
            (true, true) => return Err(Misread::Unknown { word: last.text.clone() }),
        },
        [_, _, third, ..] => return Err(Misread::Unknown { word: third.text.clone() }),
    };
    Ok(months
        .iter()
        .map(|(calendar, month)| Reading { calendar: *calendar, year: year.year(), month: Some(u32::from(*month)), day })
        .collect())
}

fn of_numbers(numbers: &[Number]) -> Result<Vec<Reading>, Misread> {
    // Year, month, day: with the year before them only one order is in use, after them two.
    let (year, orders) = match numbers {
        [only] if only.is_year() => (only, vec![(None, None)]),
        [only] => {
            return Err(if only.text.chars().count() <= 2 { Misread::YearMissing } else { Misread::Unknown { word: only.text.clone() } });
        }
        [year, month] if year.is_year() && !month.is_year() => (year, vec![(Some(month.value), None)]),
        [month, year] if year.is_year() && !month.is_year() => (year, vec![(Some(month.value), None)]),
        [_, _] => return Err(Misread::YearMissing),
        [year, month, day] if year.is_year() && !month.is_year() && !day.is_year() => (year, vec![(Some(month.value), Some(day.value))]),
        [one, other, year] if year.is_year() && !one.is_year() && !other.is_year() => {
            (year, vec![(Some(other.value), Some(one.value)), (Some(one.value), Some(other.value))])
        }
        [_, _, last] if !last.is_year() => return Err(Misread::ShortYear { year: last.text.clone() }),
        [.., last] => return Err(Misread::Unknown { word: last.text.clone() }),
        [] => return Ok(Vec::new()),
    };
    let calendars = calendars_of_year(year.year());
    Ok(calendars
        .iter()
        .flat_map(|calendar| orders.iter().map(|(month, day)| Reading { calendar: *calendar, year: year.year(), month: *month, day: *day }))
        .collect())
}

/// The calendars in which somebody may live who states this year.
fn calendars_of_year(year: i32) -> &'static [Calendar] {
    match year {
        1300..=1339 => &[Calendar::Persian],
        1340..=1450 => &[Calendar::Persian, Calendar::Hijri],
        1451..=1500 => &[Calendar::Hijri],
        _ => &[Calendar::Gregorian],
    }
}

/// What is left of the readings once those that name no day are out.
fn settle(readings: &[Reading]) -> Result<Typed, Misread> {
    let mut meant: Vec<Understood> = Vec::new();
    let mut refusal = None;
    for reading in readings {
        match reading.understood() {
            Ok(understood) if meant.contains(&understood) => {}
            Ok(understood) => meant.push(understood),
            Err(error) => refusal = refusal.or(Some(error)),
        }
    }
    match (meant.as_slice(), refusal) {
        ([one], _) => Ok(Typed::One(*one)),
        ([], Some(refusal)) => Err(refusal),
        ([], None) => Ok(Typed::Nothing),
        _ => Ok(Typed::Several(meant)),
    }
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
