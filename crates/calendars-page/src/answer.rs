use fieldseal_calendars::{
    Calendar, Day, Digits, LocalTime, Misread, Precision, Reader, Typed, Understood, Width, ZoneError, country_calendar, currency_places,
    instant_of, local_time, older_afghan_rule_differs, understand, understand_time,
};
use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use crate::question::Question;

/// `null` to whatever cannot be said: a text that is no date, a zone that nobody knows. The page then shows what it has.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
#[serde(untagged)]
pub enum Answer {
    Text(String),
    Number(u8),
    Manner(Manner),
    Typed(TypedDate),
    Nothing,
}

/// How the reader's country counts its days, and the digits that were chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct Manner {
    pub digits: &'static str,
    /// Those in which people there state dates, the Gregorian one first.
    pub calendars: Vec<&'static str>,
    /// 1 (Monday) to 7 (Sunday).
    pub week_start: u8,
    pub weekend: Vec<u8>,
}

/// What a typed date means.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TypedDate {
    Nothing,
    Understood(Meaning),
    /// It can mean each of these.
    Several {
        meanings: Vec<Meaning>,
    },
    /// `code` names a message; its arguments are words already.
    Refused {
        code: &'static str,
        word: String,
        month: String,
        days: u8,
        first: String,
        last: String,
    },
    Instant {
        at: String,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub struct Meaning {
    /// `YYYY-MM-DD`: the day, or the first one of the month or year.
    pub day: String,
    /// The last day that may be meant.
    pub last: String,
    pub precision: &'static str,
    pub calendar: &'static str,
}

/// Who reads, and where: what every question is answered by.
#[derive(Default)]
pub struct Desk {
    reader: Option<Reader>,
    zone: String,
}

impl Desk {
    /// Answers one question; `null` for what is none.
    pub fn ask(&mut self, question: &[u8]) -> Vec<u8> {
        let answer = match serde_json::from_slice(question) {
            Ok(Question::Reader { language, country, digits, zone }) => {
                self.take_reader(&language, country.as_deref(), digits.as_deref(), zone)
            }
            Ok(question) => self.answer(&question).unwrap_or(Answer::Nothing),
            Err(_) => Answer::Nothing,
        };
        serde_json::to_vec(&answer).unwrap_or_default()
    }

    fn take_reader(&mut self, language: &str, country: Option<&str>, digits: Option<&str>, zone: String) -> Answer {
        let Ok(reader) = Reader::new(language, country, digits.and_then(Digits::named)) else { return Answer::Nothing };
        let manner = country_calendar(country.unwrap_or_default());
        let answer = Manner {
            digits: reader.digits().name(),
            calendars: manner.calendars.iter().map(|calendar| calendar.name()).collect(),
            week_start: manner.week_start,
            weekend: manner.weekend,
        };
        self.reader = Some(reader);
        self.zone = zone;
        Answer::Manner(answer)
    }

    fn answer(&self, question: &Question) -> Option<Answer> {
        let reader = self.reader.as_ref()?;
        let day = |text: &str| Day::from_iso(text).ok();
        let own = |at: &str| local_time(at, Some(&self.zone)).ok();
        let stated = |at: &str, zone: &Option<String>| local_time(at, zone.as_deref()).ok();
        let somewhere = |at: &str, zone: &Option<String>| local_time(at, Some(zone.as_deref().unwrap_or(&self.zone))).ok();
        let text = match question {
            Question::Reader { .. } => return None,
            Question::CurrencyPlaces { currency } => return Some(Answer::Number(currency_places(currency))),
            Question::Doubt { day: on, calendar } => {
                return Some(Answer::Number(u8::from(is_doubtful(day(on)?, Calendar::named(calendar)?))));
            }
            Question::Understand { text, calendar } => {
                return Some(Answer::Typed(meaning(reader, understand(text, calendar.as_deref().and_then(Calendar::named)))));
            }
            Question::Instant { day: on, time, zone } => return Some(Answer::Typed(instant(day(on)?, time, zone))),
            Question::Count { value } => reader.count(*value),
            Question::Percent { share } => reader.percent(*share),
            Question::FileSize { bytes } => reader.file_size(*bytes),
            Question::Duration { minutes } => reader.duration(*minutes),
            Question::Amount { minor, currency } => reader.amount(*minor, currency),
            Question::Day { day: on, calendar, precision } => {
                reader.as_known(Calendar::named(calendar)?, day(on)?, Precision::named(precision)?)
            }
            Question::FirstOf { day: on, calendar, precision } => {
                day(on)?.first_of(Calendar::named(calendar)?, Precision::named(precision)?).to_string()
            }
            Question::LongDay { day: on } => reader.day(Calendar::Gregorian, day(on)?, Width::Long),
            Question::Range { from, to } => reader.range(day(from)?, day(to)?),
            Question::Moment { at } => reader.moment(own(at)?, Width::Short),
            Question::ShortMoment { at, now } => short(reader, own(at)?, own(now)?),
            Question::Time { at } => own(at).map(|at| reader.clock(at.hour, at.minute))?,
            Question::StatedMoment { at, zone } => reader.stated_moment(stated(at, zone)?),
            Question::HalfDay { at, zone } => reader.half_day(stated(at, zone)?),
            Question::DayOf { at, zone } => somewhere(at, zone)?.day.to_string(),
            Question::ClockOf { at, zone } => somewhere(at, zone).map(|at| format!("{:02}:{:02}", at.hour, at.minute))?,
            Question::DaysFromToday { day: on, today } => reader.days_from_today(day(today)?.days_until(day(on)?))?,
            Question::MinutesAgo { minutes } => reader.minutes_ago(*minutes)?,
        };
        Some(Answer::Text(text))
    }
}

/// The moon has to be seen; and the solar year of Afghanistan has had two rules.
fn is_doubtful(day: Day, calendar: Calendar) -> bool {
    calendar.is_by_sighting() || calendar == Calendar::Persian && older_afghan_rule_differs(day.within_calendar(calendar).year)
}

fn short(reader: &Reader, at: LocalTime, now: LocalTime) -> String {
    if at.day == now.day {
        return reader.clock(at.hour, at.minute);
    }
    let year = |time: LocalTime| time.day.within_calendar(Calendar::Gregorian).year;
    reader.moment(at, if year(at) == year(now) { Width::DayOfYear } else { Width::Short })
}

fn meaning(reader: &Reader, typed: Result<Typed, Misread>) -> TypedDate {
    match typed {
        Ok(Typed::Nothing) => TypedDate::Nothing,
        Ok(Typed::One(understood)) => TypedDate::Understood(told(&understood)),
        Ok(Typed::Several(all)) => TypedDate::Several { meanings: all.iter().map(told).collect() },
        Err(misread) => refusal(reader, misread),
    }
}

fn told(understood: &Understood) -> Meaning {
    Meaning {
        day: understood.day.to_string(),
        last: understood.last().to_string(),
        precision: understood.precision.name(),
        calendar: understood.calendar.name(),
    }
}

fn instant(day: Day, time: &str, zone: &str) -> TypedDate {
    let plain = |code, word: &str| refused(code, word.to_owned());
    match understand_time(time).map(|(hour, minute)| instant_of(day, hour, minute, zone)) {
        Ok(Ok(at)) => TypedDate::Instant { at },
        Ok(Err(ZoneError::LeftOut)) => plain("time_left_out", time),
        Ok(Err(_)) => plain("unknown_zone", zone),
        Err(_) => plain("no_time", time),
    }
}

fn refusal(reader: &Reader, misread: Misread) -> TypedDate {
    let number = |number: u32| reader.digits().write(&number.to_string());
    let year = |year: i32| reader.digits().write(&year.to_string());
    match misread {
        Misread::Unknown { word } => refused("unknown", word),
        Misread::MixedDigits { word } => refused("mixed_digits", word),
        Misread::YearMissing => refused("year_missing", String::new()),
        Misread::ShortYear { year } => refused("short_year", year),
        Misread::NoSuchMonth { month } => refused("no_month", number(month)),
        Misread::TooLong => refused("too_long", String::new()),
        Misread::NotATime => refused("no_time", String::new()),
        Misread::NoSuchDay { day, days, month, calendar } => TypedDate::Refused {
            code: "no_day",
            word: number(day),
            month: reader.as_known(calendar, month, Precision::Month),
            days,
            first: String::new(),
            last: String::new(),
        },
        Misread::OutOfRange { year: typed, first, last } => TypedDate::Refused {
            code: "out_of_range",
            word: year(typed),
            month: String::new(),
            days: 0,
            first: year(first),
            last: year(last),
        },
    }
}

fn refused(code: &'static str, word: String) -> TypedDate {
    TypedDate::Refused { code, word, month: String::new(), days: 0, first: String::new(), last: String::new() }
}

#[cfg(test)]
#[path = "answer_tests.rs"]
mod tests;
