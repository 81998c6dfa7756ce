//! Days as offices write them.

use chrono::NaiveDate;

use super::CellError;
use crate::fold::{ascii_digits, fold};

/// What `03/04/2026` means. Nobody but the person who brings the file knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DayOrder {
    /// Refused where it matters.
    #[default]
    Unstated,
    DayFirst,
    MonthFirst,
}

/// `YYYY-MM-DD` of a day in the Gregorian calendar.
///
/// # Errors
/// A day that there is not, that can be read in two ways, or that is of another calendar.
pub fn read(text: &str, order: DayOrder) -> Result<String, CellError> {
    let plain = ascii_digits(text).trim().to_owned();
    // A spreadsheet's day with the midnight that it adds.
    let plain = plain.strip_suffix("T00:00:00").or_else(|| plain.strip_suffix(" 00:00:00")).unwrap_or(&plain);
    if plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return match plain.len() {
            8 => ymd(number(plain.get(..4))?, number(plain.get(4..6))?, number(plain.get(6..))?),
            5 => Err(CellError::DayAsNumber),
            _ => Err(CellError::NotADay),
        };
    }
    let parts: Vec<&str> = plain.split(['-', '/', '.', '–']).map(str::trim).collect();
    if let [one, two, three] = parts.as_slice()
        && [one, two, three].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return in_digits(one, two, three, order);
    }
    in_words(plain)
}

fn in_digits(one: &str, two: &str, three: &str, order: DayOrder) -> Result<String, CellError> {
    let (first, second, third) = (number(Some(one))?, number(Some(two))?, number(Some(three))?);
    if one.len() == 4 {
        return ymd(first, second, third);
    }
    if three.len() == 4 {
        check_year(third)?;
        return match order {
            DayOrder::DayFirst => ymd(third, second, first),
            DayOrder::MonthFirst => ymd(third, first, second),
            DayOrder::Unstated if second > 12 => ymd(third, first, second),
            DayOrder::Unstated if first > 12 || first == second => ymd(third, second, first),
            DayOrder::Unstated => Err(CellError::AmbiguousDay),
        };
    }
    Err(CellError::ShortYear)
}

/// `14 March 2026`, `March 14, 2026`, `14 مارس 2026`.
fn in_words(text: &str) -> Result<String, CellError> {
    let folded = fold(text);
    let (mut numbers, mut month, mut others) = (Vec::new(), None, 0);
    for word in folded.split(' ') {
        let digits = ["st", "nd", "rd", "th", "er"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
        if digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty() {
            numbers.push(digits);
        } else if let Some(found) = month_of(word) {
            month = Some(found);
        } else if !matches!(word, "de" | "del" | "of" | "le" | "el" | "the") {
            others += 1;
        }
    }
    if OTHER_CALENDARS.iter().any(|name| folded.split(' ').any(|word| word == fold(name))) {
        return Err(CellError::OtherCalendar);
    }
    match (numbers.as_slice(), month, others) {
        ([day, year], Some(month), 0) if year.len() == 4 => ymd(number(Some(year))?, month, number(Some(day))?),
        ([year, day], Some(month), 0) if year.len() == 4 => ymd(number(Some(year))?, month, number(Some(day))?),
        ([_, _], Some(_), 0) => Err(CellError::ShortYear),
        _ => Err(CellError::NotADay),
    }
}

fn ymd(year: u32, month: u32, day: u32) -> Result<String, CellError> {
    check_year(year)?;
    let date = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    date.map(|date| date.format("%Y-%m-%d").to_string()).ok_or(CellError::NoSuchDay)
}

/// A year that people mean: 1404 is the Persian calendar's 2025, 1447 the lunar Hijri one's.
fn check_year(year: u32) -> Result<(), CellError> {
    match year {
        1900..=2200 => Ok(()),
        1250..=1600 => Err(CellError::OtherCalendar),
        _ => Err(CellError::NotADay),
    }
}

fn number(digits: Option<&str>) -> Result<u32, CellError> {
    digits.and_then(|digits| digits.parse().ok()).ok_or(CellError::NotADay)
}

fn month_of(word: &str) -> Option<u32> {
    let is = |name: &str| fold(name) == word;
    let found = MONTHS.iter().position(|names| names.iter().any(|name| is(name)))?;
    u32::try_from(found + 1).ok()
}

/// English, French, Spanish, their short forms, and the two series of names that Arabic has.
#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "janvier", "janv", "enero", "ene", "يناير", "كانون الثاني"],
    &["february", "feb", "février", "févr", "fév", "febrero", "فبراير", "شباط"],
    &["march", "mar", "mars", "marzo", "مارس", "آذار", "اذار"],
    &["april", "apr", "avril", "avr", "abril", "abr", "أبريل", "ابريل", "نيسان"],
    &["may", "mai", "mayo", "مايو", "أيار", "ايار"],
    &["june", "jun", "juin", "junio", "يونيو", "حزيران"],
    &["july", "jul", "juillet", "juil", "julio", "يوليو", "تموز"],
    &["august", "aug", "août", "agosto", "ago", "أغسطس", "اغسطس", "آب", "اب"],
    &["september", "sep", "sept", "septembre", "septiembre", "سبتمبر", "أيلول", "ايلول"],
    &["october", "oct", "octobre", "octubre", "أكتوبر", "اكتوبر"],
    &["november", "nov", "novembre", "noviembre", "نوفمبر"],
    &["december", "dec", "décembre", "déc", "diciembre", "dic", "ديسمبر"],
];

/// Names of months that no Gregorian calendar has: Persian as said in Iran and in Afghanistan, lunar Hijri.
#[rustfmt::skip]
const OTHER_CALENDARS: &[&str] = &[
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
    "حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت",
    "محرم", "صفر", "ربیع", "جمادی", "رجب", "شعبان", "رمضان", "شوال",
    "hamal", "hamal", "sawr", "jawza", "saratan", "asad", "sunbula", "mizan", "aqrab", "qaws", "jadi", "dalw", "hut",
    "muharram", "safar", "rajab", "shaban", "ramadan", "shawwal", "farvardin", "bahman", "esfand",
    "هـ", "ه", "هجری", "hijri", "ah",
];
