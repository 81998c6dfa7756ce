use std::cell::RefCell;

use jiff::{
    Timestamp, civil,
    fmt::temporal::{Pieces, PiecesOffset},
    tz::{self, AmbiguousOffset, TimeZone, TimeZoneDatabase},
};

use crate::Day;

/// What a clock on a wall shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalTime {
    pub day: Day,
    pub hour: u8,
    pub minute: u8,
    /// Minutes east of Greenwich, where it is known.
    pub offset: Option<i32>,
    /// Stated in universal time, not in that of a place.
    pub is_universal: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZoneError {
    #[error("no moment (RFC 3339)")]
    NotAMoment,
    #[error("unknown zone")]
    UnknownZone,
    /// Clocks were put forward over it.
    #[error("the clocks of this zone leave this time out")]
    LeftOut,
}

/// What a clock showed at a moment (RFC 3339). In a named zone (IANA, or an offset such as `+03:00`), or, without one, where the text itself says it was.
///
/// # Errors
/// [`ZoneError`] for what is no moment and for zones that nobody knows.
pub fn local_time(at: &str, zone: Option<&str>) -> Result<LocalTime, ZoneError> {
    let pieces = Pieces::parse(at).map_err(|_| ZoneError::NotAMoment)?;
    let time = pieces.time().ok_or(ZoneError::NotAMoment)?;
    match zone.filter(|zone| !zone.is_empty() && *zone != "UTC") {
        Some(zone) => {
            let instant: Timestamp = at.parse().map_err(|_| ZoneError::NotAMoment)?;
            let zoned = instant.to_zoned(named(zone)?);
            of(zoned.datetime(), Some(zoned.offset().seconds() / 60), false)
        }
        None => {
            let offset = match pieces.offset() {
                Some(PiecesOffset::Numeric(offset)) => Some(offset.offset().seconds() / 60),
                Some(_) => Some(0),
                None => None,
            };
            of(pieces.date().to_datetime(time), offset, matches!(pieces.offset(), Some(PiecesOffset::Zulu)))
        }
    }
}

/// The moment (RFC 3339, UTC) at which a clock of this zone showed a time. A time that its clocks show twice is the first of the two.
///
/// # Errors
/// [`ZoneError::LeftOut`] for a time that they never show.
pub fn instant_of(day: Day, hour: u8, minute: u8, zone: &str) -> Result<String, ZoneError> {
    let text = format!("{day}T{hour:02}:{minute:02}:00");
    let clock: civil::DateTime = text.parse().map_err(|_| ZoneError::NotAMoment)?;
    let ambiguous = named(zone)?.into_ambiguous_zoned(clock);
    if matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(ZoneError::LeftOut);
    }
    let instant = ambiguous.earlier().map_err(|_| ZoneError::NotAMoment)?.timestamp();
    Ok(format!("{instant:.3}"))
}

fn named(zone: &str) -> Result<TimeZone, ZoneError> {
    if matches!(zone, "" | "UTC" | "Z") {
        return Ok(TimeZone::UTC);
    }
    if let Some(offset) = fixed_offset(zone) {
        return Ok(TimeZone::fixed(offset));
    }
    LAST.with_borrow_mut(|last| match last {
        Some((name, known)) if name == zone => Ok(known.clone()),
        _ => {
            let found = TimeZoneDatabase::bundled().get(zone).map_err(|_| ZoneError::UnknownZone)?;
            *last = Some((zone.to_owned(), found.clone()));
            Ok(found)
        }
    })
}

thread_local! {
    /// Reading a zone's rules costs ten times what using them does, and a screen's moments share one zone.
    static LAST: RefCell<Option<(String, TimeZone)>> = const { RefCell::new(None) };
}

/// `+03:00`
fn fixed_offset(text: &str) -> Option<tz::Offset> {
    let sign = match text.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let seconds = hours.parse::<i32>().ok()?.checked_mul(3_600)?.checked_add(minutes.parse::<i32>().ok()?.checked_mul(60)?)?;
    tz::Offset::from_seconds(sign * seconds).ok()
}

fn of(clock: civil::DateTime, offset: Option<i32>, is_universal: bool) -> Result<LocalTime, ZoneError> {
    let day = Day::from_gregorian(clock.year(), clock.month(), clock.day()).ok_or(ZoneError::NotAMoment)?;
    Ok(LocalTime { day, hour: clock.hour().unsigned_abs(), minute: clock.minute().unsigned_abs(), offset, is_universal })
}

#[cfg(test)]
#[path = "zones_tests.rs"]
mod tests;
