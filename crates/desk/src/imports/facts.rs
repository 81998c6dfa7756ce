//! A photo's facts as fields of an evidence record, and as the terminal's and window's item.

use std::path::Path;

use fieldseal_media::{Damage, ExifNote, NotShown, PhotoFacts, TakenAt, TimeSource};
use fieldseal_model::{Position, Value};

use crate::{moments, wire::GeoPosition};

/// The kind of record that a photo becomes.
pub const KIND: &str = "evidence";

const PICTURE_ENDINGS: &[&str] = &["jpg", "jpeg", "png", "webp", "heic", "heif", "tif", "tiff", "gif", "bmp", "avif"];

/// The record's fields, without the sealed files.
pub fn fields(path: &Path, facts: &PhotoFacts) -> Vec<(&'static str, Value)> {
    let text = |text: &str| Value::Text(text.to_owned());
    let count = |number: u64| Value::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    let mut fields = vec![
        ("evidence_kind", text(kind_of(facts))),
        ("state", text("sealed")),
        ("mime", text(&facts.mime)),
        ("bytes", count(facts.bytes)),
        ("sha256", text(&hex(&facts.sha256))),
        ("gps_note", text(facts.gps_note.code())),
        ("taken_at_zone", text(zone_note(facts.taken_at.as_ref()))),
    ];
    if facts.is_picture() {
        fields.push(("orientation", count(u64::from(u8::from(facts.orientation)))));
    }
    let mut add = |name, value: Option<Value>| fields.extend(value.map(|value| (name, value)));
    add("file_name", path.file_name().map(|name| Value::Text(shortened(&name.to_string_lossy()))));
    add("width", facts.width.map(|edge| count(u64::from(edge))));
    add("height", facts.height.map(|edge| count(u64::from(edge))));
    add("taken_at", facts.taken_at.as_ref().and_then(taken_at).map(Value::Text));
    let moment = facts.taken_at.as_ref().and_then(|taken| taken.unix_ms);
    add("captured_at", moment.map(|unix_ms| Value::Instant { unix_ms, zone: "UTC".to_owned() }));
    add(
        "gps",
        facts
            .gps
            .as_ref()
            .map(|gps| Value::Position(Position { latitude: gps.latitude, longitude: gps.longitude, accuracy_m: gps.accuracy_m })),
    );
    add("pages", facts.pages.map(|pages| count(u64::from(pages))));
    add("active_content", facts.active_content.map(|what| text(what.code())));
    add("camera", facts.camera_name().map(Value::Text));
    add("damage", damage(path, facts).map(text));
    add("damage_detail", detail(facts).map(text));
    fields
}

/// The position as JSON.
pub fn position(facts: &PhotoFacts) -> Option<GeoPosition> {
    facts.gps.as_ref().map(|gps| GeoPosition { lat: gps.latitude, lon: gps.longitude, accuracy_m: gps.accuracy_m })
}

/// RFC 3339 where the file states an offset or a satellite receiver's time, otherwise the camera's clock as it stands there.
pub fn taken_at(taken: &TakenAt) -> Option<String> {
    match (taken.source, &taken.local, taken.offset_minutes, taken.unix_ms) {
        (TimeSource::OffsetTag, _, Some(offset_minutes), Some(unix_ms)) => {
            Some(moments::stated(fieldseal_journal::WallTime { unix_ms, offset_minutes }))
        }
        (TimeSource::Gps, _, _, Some(unix_ms)) => Some(moments::utc(unix_ms)),
        (_, local, ..) => local.clone(),
    }
}

/// In the choices of the record; `None`: the picture is whole.
pub fn damage(path: &Path, facts: &PhotoFacts) -> Option<&'static str> {
    match (facts.damaged, facts.not_shown) {
        (Some(Damage::Truncated), _) => Some("truncated"),
        (Some(Damage::Empty | Damage::Corrupt | Damage::Undecodable), _) => Some("undecodable"),
        (None, Some(NotShown::TooLarge)) => Some("too_large"),
        (None, Some(NotShown::TooSlow | NotShown::WorkerCrashed)) => Some("decoder_stopped"),
        (None, Some(NotShown::NotAPicture)) if is_named_as_picture(path) => Some("not_an_image"),
        (None, _) if !is_as_named(path, &facts.mime) => Some("not_as_named"),
        (None, _) if facts.exif == ExifNote::Damaged => Some("metadata_damaged"),
        (None, _) => None,
    }
}

/// Whether the photo counts as damaged. Broken metadata around a whole picture does not.
pub fn is_damaged(path: &Path, facts: &PhotoFacts) -> bool {
    damage(path, facts).is_some_and(|word| word != "metadata_damaged")
}

/// The exact word for what is wrong, or for why nothing can be shown.
pub fn detail(facts: &PhotoFacts) -> Option<&'static str> {
    let damaged = facts.damaged.map(Damage::code);
    let not_shown = facts.not_shown.filter(|reason| *reason != NotShown::Damaged).map(NotShown::code);
    let metadata = (facts.exif == ExifNote::Damaged).then_some("metadata_damaged");
    damaged.or(not_shown).or(metadata)
}

/// What sort of evidence the bytes are, before a person says more.
fn kind_of(facts: &PhotoFacts) -> &'static str {
    match facts.mime.split('/').next() {
        Some("image") => "photo",
        Some("audio") => "audio",
        _ => "document_copy",
    }
}

/// Whether a name that promises a document or a sound keeps its word.
fn is_as_named(path: &Path, mime: &str) -> bool {
    match ending(path).as_str() {
        "pdf" => mime == "application/pdf",
        // A phone's recorder puts sound into a film's container.
        "m4a" | "3gp" | "mp4" => mime.starts_with("audio/") || mime.starts_with("video/"),
        "mp3" | "wav" | "ogg" | "oga" | "opus" | "flac" | "aac" | "amr" => mime.starts_with("audio/"),
        _ => true,
    }
}

/// Whether the name promises a picture: what lies under it and is none was spoilt on its way, or was never one.
fn is_named_as_picture(path: &Path) -> bool {
    PICTURE_ENDINGS.contains(&ending(path).as_str())
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

pub fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

fn zone_note(taken: Option<&TakenAt>) -> &'static str {
    match taken.map(|taken| taken.source) {
        Some(TimeSource::OffsetTag) => "offset_stated",
        Some(TimeSource::Gps) => "gps",
        Some(TimeSource::CameraClock) => "zone_unknown",
        None => "missing",
    }
}

/// A file's name may be as long as its file system likes; a line may not.
fn shortened(name: &str) -> String {
    name.chars().filter(|character| !character.is_control()).take(255).collect()
}

#[cfg(test)]
#[path = "facts_tests.rs"]
mod tests;
