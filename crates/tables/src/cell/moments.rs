//! Moments: a day, a time, and the zone or offset in which they were stated.

use fieldseal_model::{Value, kind};

use super::{CellError, DayOrder, days};
use crate::fold::ascii_digits;

/// `2026-02-06T11:40:00+03:00`, `2026-02-06 11:40 +03:00`, `06.02.2026 11:40Z`, each with an IANA zone behind it or without.
///
/// # Errors
/// No moment, or a time of which nobody knows where it was told.
pub fn read(text: &str, order: DayOrder) -> Result<Value, CellError> {
    let plain = ascii_digits(text).trim().replace('T', " ");
    let mut words = plain.split_whitespace();
    let day = days::read(words.next().unwrap_or_default(), order)?;
    let time = words.next().ok_or(CellError::NotAMoment)?;
    let (time, mut offset) = match time.find(['+', '-', 'Z']) {
        Some(at) => (time.get(..at).unwrap_or_default(), time.get(at..)),
        None => (time, None),
    };
    let mut zone = None;
    for word in words {
        match word {
            "UTC" | "Z" if offset.is_none() => offset = Some("Z"),
            _ if offset.is_none() && word.starts_with(['+', '-']) => offset = Some(word),
            _ if word.contains('/') => zone = Some(word.to_owned()),
            _ => return Err(CellError::NotAMoment),
        }
    }
    let Some(offset) = offset else { return Err(CellError::NoZone) };
    let seconds = if time.matches(':').count() == 1 { ":00" } else { "" };
    let hour = if time.find(':') == Some(1) { "0" } else { "" };
    let stated = format!("{day}T{hour}{time}{seconds}{offset}");
    // The declaration of any moment will do: they are all read alike.
    let field = kind("itinerary_item").and_then(|kind| kind.field("starts")).ok_or(CellError::NotAMoment)?;
    let value = Value::parse(field, &stated).map_err(|_| CellError::NotAMoment)?;
    Ok(match (value, zone) {
        (Value::Instant { unix_ms, .. }, Some(zone)) => Value::Instant { unix_ms, zone },
        (value, _) => value,
    })
}
