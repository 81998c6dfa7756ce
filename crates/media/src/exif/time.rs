//! When a photo was taken.

use ::exif::{DateTime as Written, Exif, Tag};
use chrono::{DateTime, NaiveDate, NaiveDateTime};

use super::{gps, text, value};
use crate::facts::{TakenAt, TimeSource};

/// The three tags of one reading of the camera's clock: date and time, fraction of a second, offset from UTC.
const READINGS: [[Tag; 3]; 2] = [
    [Tag::DateTimeOriginal, Tag::SubSecTimeOriginal, Tag::OffsetTimeOriginal],
    [Tag::DateTimeDigitized, Tag::SubSecTimeDigitized, Tag::OffsetTimeDigitized],
];
/// Farthest offsets from UTC in use, in minutes.
const OFFSETS: std::ops::RangeInclusive<i16> = -720..=840;

/// The time of capture, with what is known of its zone. `DateTime` (the time of the file's last change) is not a time of capture.
pub fn read(exif: &Exif) -> Option<TakenAt> {
    let clock = READINGS.iter().find_map(|tags| reading(exif, *tags));
    if let Some(Reading { local, text, offset_minutes: Some(offset) }) = &clock {
        let unix_ms = local.and_utc().timestamp_millis() - i64::from(*offset) * 60_000;
        let local = Some(text.clone());
        return Some(TakenAt { local, offset_minutes: Some(*offset), unix_ms: Some(unix_ms), source: TimeSource::OffsetTag });
    }
    let local = clock.map(|clock| clock.text);
    if let Some(unix_ms) = gps::instant(exif) {
        return Some(TakenAt { local, offset_minutes: None, unix_ms: Some(unix_ms), source: TimeSource::Gps });
    }
    Some(TakenAt { local: Some(local?), offset_minutes: None, unix_ms: None, source: TimeSource::CameraClock })
}

/// Milliseconds since 1970 of `GPSDateStamp` (`YYYY:MM:DD`) and `GPSTimeStamp` (hours, minutes, seconds), both UTC.
pub fn gps_instant(date: &[u8], [hour, minute, second]: [f64; 3]) -> Option<i64> {
    let mut parts = std::str::from_utf8(date).ok()?.trim().splitn(3, [':', '-', '/']);
    let mut next = || parts.next()?.parse::<u32>().ok();
    let day = NaiveDate::from_ymd_opt(i32::try_from(next()?).ok()?, next()?, next()?)?;
    let whole = [hour, minute].iter().all(|number| number.fract() == 0.0);
    let in_range = (0.0..24.0).contains(&hour) && (0.0..60.0).contains(&minute) && (0.0..61.0).contains(&second);
    (whole && in_range).then_some(())?;
    let seconds = hour.mul_add(3600.0, minute.mul_add(60.0, second));
    let midnight = day.and_hms_opt(0, 0, 0)?.and_utc().timestamp_millis();
    // Below 86,461,000, so exact.
    #[allow(clippy::cast_possible_truncation)]
    let since_midnight = (seconds * 1000.0).round() as i64;
    is_plausible(midnight + since_midnight).then_some(midnight + since_midnight)
}

struct Reading {
    local: NaiveDateTime,
    text: String,
    offset_minutes: Option<i16>,
}

fn reading(exif: &Exif, [date, fraction, offset]: [Tag; 3]) -> Option<Reading> {
    let mut written = Written::from_ascii(value(exif, date).and_then(text)?).ok()?;
    if let Some(offset) = value(exif, offset).and_then(text) {
        let _zone_stays_unknown = written.parse_offset(offset);
    }
    let digits: String = value(exif, fraction)
        .and_then(text)
        .unwrap_or_default()
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .take(9)
        .map(|byte| char::from(*byte))
        .collect();
    let day = NaiveDate::from_ymd_opt(i32::from(written.year), u32::from(written.month), u32::from(written.day))?;
    let nanoseconds = format!("{digits:0<9}").parse().ok()?;
    let local = day.and_hms_nano_opt(u32::from(written.hour), u32::from(written.minute), u32::from(written.second), nanoseconds)?;
    is_plausible(local.and_utc().timestamp_millis()).then_some(())?;
    let mut text = local.format("%Y-%m-%dT%H:%M:%S").to_string();
    if !digits.is_empty() {
        text.push('.');
        text.push_str(&digits);
    }
    Some(Reading { local, text, offset_minutes: written.offset.filter(|minutes| OFFSETS.contains(minutes)) })
}

/// Photography began in 1826; four digits end in 9999.
fn is_plausible(unix_ms: i64) -> bool {
    use chrono::Datelike;
    DateTime::from_timestamp_millis(unix_ms).is_some_and(|instant| (1826..=9999).contains(&instant.year()))
}
