//! Where a photo was taken, and what the GPS block says about itself.

use ::exif::{Exif, Tag, Value};

use super::{block, text, time, value};
use crate::facts::{Direction, Gps, GpsNote};

/// The position if there is a sound one, and a word on the block in any case.
pub fn read(exif: &Exif) -> (Option<Gps>, GpsNote) {
    let latitude = angle(exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, [b'N', b'S'], 90.0);
    let longitude = angle(exif, Tag::GPSLongitude, Tag::GPSLongitudeRef, [b'E', b'W'], 180.0);
    match (latitude, longitude) {
        (Angle::Degrees(latitude), Angle::Degrees(longitude)) => (Some(position(exif, latitude, longitude)), GpsNote::Present),
        (Angle::Zero, Angle::Zero) => (None, GpsNote::Zeroed),
        (Angle::Degrees(latitude), Angle::Zero) if signed(exif, Tag::GPSLongitudeRef, [b'E', b'W']).is_some() => {
            (Some(position(exif, latitude, 0.0)), GpsNote::Present)
        }
        (Angle::Zero, Angle::Degrees(longitude)) if signed(exif, Tag::GPSLatitudeRef, [b'N', b'S']).is_some() => {
            (Some(position(exif, 0.0, longitude)), GpsNote::Present)
        }
        (Angle::Absent, Angle::Absent) => (None, without_position(exif)),
        _ => (None, GpsNote::Damaged),
    }
}

/// The receiver's time in milliseconds since 1970 UTC.
pub fn instant(exif: &Exif) -> Option<i64> {
    let date = value(exif, Tag::GPSDateStamp).and_then(text)?;
    let clock = numbers(value(exif, Tag::GPSTimeStamp)?)?;
    let [Some(hour), Some(minute), Some(second)] = *clock.get(..3)? else { return None };
    time::gps_instant(date, [hour, minute, second])
}

#[derive(Clone, Copy, PartialEq)]
enum Angle {
    Absent,
    /// All zeros, with or without a hemisphere.
    Zero,
    Degrees(f64),
    Wrong,
}

fn angle(exif: &Exif, tag: Tag, reference: Tag, letters: [u8; 2], most: f64) -> Angle {
    let Some(value) = value(exif, tag) else { return Angle::Absent };
    let Some(parts) = numbers(value).filter(|parts| !parts.is_empty() && parts.len() <= 3) else { return Angle::Wrong };
    if is_zeroed(value) {
        return Angle::Zero;
    }
    let degrees = parts.iter().zip([1.0, 60.0, 3600.0]).try_fold(0.0, |sum, (part, unit)| Some(sum + (*part)? / unit));
    match (degrees, signed(exif, reference, letters)) {
        (Some(degrees), Some(sign)) if degrees.abs() <= most => Angle::Degrees(sign * degrees),
        _ => Angle::Wrong,
    }
}

/// 1 or -1 by the hemisphere's letter.
fn signed(exif: &Exif, reference: Tag, letters: [u8; 2]) -> Option<f64> {
    let letter = value(exif, reference).and_then(text)?.first()?.to_ascii_uppercase();
    letters.iter().position(|&one| one == letter).map(|at| if at == 0 { 1.0 } else { -1.0 })
}

fn position(exif: &Exif, latitude: f64, longitude: f64) -> Gps {
    let below = matches!(value(exif, Tag::GPSAltitudeRef), Some(Value::Byte(bytes)) if bytes.first() == Some(&1));
    let positive = |tag| single(exif, tag).filter(|number| *number > 0.0);
    Gps {
        latitude,
        longitude,
        altitude_m: single(exif, Tag::GPSAltitude).map(|metres| if below { -metres } else { metres }),
        accuracy_m: positive(Tag::GPSHPositioningError),
        dilution: positive(Tag::GPSDOP),
        direction: direction(exif),
        unix_ms: instant(exif),
    }
}

fn direction(exif: &Exif) -> Option<Direction> {
    let degrees = single(exif, Tag::GPSImgDirection).filter(|degrees| (0.0..=360.0).contains(degrees))?;
    let true_north = match value(exif, Tag::GPSImgDirectionRef).and_then(text)? {
        b"T" => true,
        b"M" => false,
        _ => return None,
    };
    Some(Direction { degrees, true_north })
}

fn single(exif: &Exif, tag: Tag) -> Option<f64> {
    numbers(value(exif, tag)?)?.first().copied()?
}

/// The numbers of a tag, whatever number type it was written with; `None` in place of a fraction with no value.
fn numbers(value: &Value) -> Option<Vec<Option<f64>>> {
    let finite = |number: f64| number.is_finite().then_some(number);
    Some(match value {
        Value::Rational(fractions) => fractions.iter().map(|fraction| finite(fraction.to_f64())).collect(),
        Value::SRational(fractions) => fractions.iter().map(|fraction| finite(fraction.to_f64())).collect(),
        Value::Double(numbers) => numbers.iter().map(|number| finite(*number)).collect(),
        Value::Float(numbers) => numbers.iter().map(|number| finite(f64::from(*number))).collect(),
        Value::Short(numbers) => numbers.iter().map(|number| Some(f64::from(*number))).collect(),
        Value::Long(numbers) => numbers.iter().map(|number| Some(f64::from(*number))).collect(),
        _ => return None,
    })
}

/// Whether nothing but zeros is written, 0/0 included.
fn is_zeroed(value: &Value) -> bool {
    match value {
        Value::Rational(fractions) => fractions.iter().all(|fraction| fraction.num == 0),
        Value::SRational(fractions) => fractions.iter().all(|fraction| fraction.num == 0),
        other => numbers(other).is_some_and(|numbers| numbers.iter().all(|number| *number == Some(0.0))),
    }
}

fn without_position(exif: &Exif) -> GpsNote {
    let has_fields = exif.fields().any(|field| block::is_gps(field.tag));
    if has_fields || !block::points_at_gps(exif) {
        GpsNote::Missing
    } else if block::gps_directory_is_empty(exif) {
        GpsNote::Zeroed
    } else {
        GpsNote::Damaged
    }
}
