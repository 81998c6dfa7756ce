//! The Exif block of a photo (CIPA DC-008, Exif 2.32), read as far as it can be read: no broken or wrongly sized tag stops the others.

mod block;
mod gps;
mod time;

use ::exif::{Exif, In, Tag, Value};

use crate::facts::{Camera, ExifNote, Gps, GpsNote, Orientation, TakenAt};
use crate::limits::TEXT_AT_MOST;

/// What the Exif block says.
#[derive(Debug, Default, PartialEq)]
pub struct ExifFacts {
    pub note: ExifNote,
    pub taken_at: Option<TakenAt>,
    pub gps: Option<Gps>,
    pub gps_note: GpsNote,
    pub orientation: Option<Orientation>,
    pub camera: Option<Camera>,
}

/// Reads the Exif block of a JPEG, PNG, WebP, HEIF, TIFF or TIFF-based raw file.
pub fn read(photo: &[u8]) -> ExifFacts {
    let (exif, note) = match block::find(photo) {
        block::Found::Whole(exif) => (exif, ExifNote::Present),
        block::Found::Partly(exif) => (exif, ExifNote::Damaged),
        block::Found::Broken => return ExifFacts { note: ExifNote::Damaged, ..ExifFacts::default() },
        block::Found::Nothing => return ExifFacts::default(),
    };
    let (gps, gps_note) = gps::read(&exif);
    ExifFacts { note, taken_at: time::read(&exif), gps, gps_note, orientation: orientation(&exif), camera: camera(&exif) }
}

/// A tag's value in the main picture's directory.
fn value(exif: &Exif, tag: Tag) -> Option<&Value> {
    exif.get_field(tag, In::PRIMARY).map(|field| &field.value)
}

/// The text of a tag, also if it was written with the type of plain bytes. Not cleaned.
fn text(value: &Value) -> Option<&[u8]> {
    let bytes = match value {
        Value::Ascii(parts) => parts.iter().find(|part| !part.is_empty())?,
        Value::Byte(bytes) | Value::Undefined(bytes, _) => bytes,
        _ => return None,
    };
    bytes.split(|&byte| byte == 0).next()
}

fn orientation(exif: &Exif) -> Option<Orientation> {
    let number = match value(exif, Tag::Orientation)? {
        Value::Byte(numbers) | Value::Undefined(numbers, _) => u32::from(*numbers.first()?),
        other => other.get_uint(0)?,
    };
    Orientation::try_from(u8::try_from(number).ok()?).ok()
}

fn camera(exif: &Exif) -> Option<Camera> {
    let name = |tag| value(exif, tag).and_then(text).and_then(clean);
    let camera = Camera { make: name(Tag::Make), model: name(Tag::Model) };
    (camera.make.is_some() || camera.model.is_some()).then_some(camera)
}

/// Printable text, trimmed and bounded; `None` if nothing is left.
fn clean(bytes: &[u8]) -> Option<String> {
    let decoded = String::from_utf8_lossy(bytes.get(..TEXT_AT_MOST).unwrap_or(bytes));
    let mut printable: String = decoded.chars().filter(|letter| !letter.is_control()).collect();
    let end = (0..=TEXT_AT_MOST.min(printable.len())).rev().find(|&at| printable.is_char_boundary(at)).unwrap_or(0);
    printable.truncate(end);
    let trimmed = printable.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

#[cfg(test)]
#[path = "exif_tests.rs"]
mod tests;
