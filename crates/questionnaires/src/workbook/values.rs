//! A cell's value as text. XLSForm programs read the text of every cell, numbers and dates included; where two of them would read different
//! texts, the cell is refused.

use calamine::{Data, ExcelDateTime};

use crate::Reason;

/// Whole numbers up to here are written alike by everyone.
const LARGEST_WHOLE: f64 = 1e15;
/// Below this, programs differ in whether they write an exponent.
const SMALLEST_FRACTION: f64 = 1e-4;

/// The text, trimmed, non-breaking spaces as spaces; nothing for an empty cell.
pub(super) fn text(value: &Data) -> Result<Option<String>, Reason> {
    let text = match value {
        Data::Empty => return Ok(None),
        Data::String(text) => text.trim().replace('\u{a0}', " "),
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => decimal(*number)?,
        Data::DateTime(moment) => date(moment)?,
        Data::DateTimeIso(_) | Data::DurationIso(_) => return Err(Reason::UnclearValue),
        Data::Error(_) => return Err(Reason::ErrorValue),
    };
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// For a message.
pub(super) fn shown(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::DateTime(moment) => date(moment).unwrap_or_else(|_| moment.as_f64().to_string()),
        other => other.to_string(),
    }
}

fn decimal(number: f64) -> Result<String, Reason> {
    if !number.is_finite() || number.abs() >= LARGEST_WHOLE || (number != 0.0 && number.abs() < SMALLEST_FRACTION) {
        return Err(Reason::UnclearValue);
    }
    Ok(format!("{number}"))
}

/// `2026-02-06 08:12:00`, with milliseconds as six digits where there are some; a time alone as `08:12:00`.
fn date(moment: &ExcelDateTime) -> Result<String, Reason> {
    let serial = moment.as_f64();
    // Days before March 1900 are counted in two ways.
    if !moment.is_datetime() || !serial.is_finite() || serial < 0.0 || (1.0..61.0).contains(&serial) {
        return Err(Reason::UnclearValue);
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let fraction = if milli == 0 { String::new() } else { format!(".{milli:03}000") };
    let time = format!("{hour:02}:{minute:02}:{second:02}{fraction}");
    Ok(if serial < 1.0 { time } else { format!("{year:04}-{month:02}-{day:02} {time}") })
}
