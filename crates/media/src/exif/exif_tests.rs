#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Cursor;

use ::exif::experimental::Writer;
use ::exif::{Field, Rational, SRational};

use super::*;
use crate::facts::TimeSource;

/// A bare TIFF block with these tags.
fn block(fields: &[(Tag, Value)]) -> Vec<u8> {
    let fields: Vec<Field> = fields.iter().map(|(tag, value)| Field { tag: *tag, ifd_num: In::PRIMARY, value: value.clone() }).collect();
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut out = Cursor::new(Vec::new());
    writer.write(&mut out, false).unwrap();
    out.into_inner()
}

/// A JPEG frame around a block.
fn framed(block: &[u8]) -> Vec<u8> {
    let length = u16::try_from(block.len() + 8).unwrap().to_be_bytes();
    [&[0xff, 0xd8, 0xff, 0xe1], length.as_slice(), b"Exif\0\0", block, &[0xff, 0xd9]].concat()
}

fn facts(fields: &[(Tag, Value)]) -> ExifFacts {
    read(&framed(&block(fields)))
}

fn ascii(text: &str) -> Value {
    Value::Ascii(vec![text.into()])
}

fn fractions(parts: &[(u32, u32)]) -> Value {
    Value::Rational(parts.iter().map(|&(num, denom)| Rational { num, denom }).collect())
}

fn place(latitude: Value, north: &str, longitude: Value, east: &str) -> Vec<(Tag, Value)> {
    vec![
        (Tag::GPSLatitude, latitude),
        (Tag::GPSLatitudeRef, ascii(north)),
        (Tag::GPSLongitude, longitude),
        (Tag::GPSLongitudeRef, ascii(east)),
    ]
}

const BASRA: [[(u32, u32); 3]; 2] = [[(30, 1), (30, 1), (1800, 100)], [(47, 1), (46, 1), (4800, 100)]];
const ZEROS: [(u32, u32); 3] = [(0, 1); 3];

#[test]
fn a_position_with_all_it_says() {
    let mut fields = place(fractions(&BASRA[0]), "S", fractions(&BASRA[1]), "W");
    fields.extend([
        (Tag::GPSAltitude, fractions(&[(25, 10)])),
        (Tag::GPSAltitudeRef, Value::Byte(vec![1])),
        (Tag::GPSHPositioningError, fractions(&[(9, 2)])),
        (Tag::GPSDOP, fractions(&[(12, 10)])),
        (Tag::GPSImgDirection, fractions(&[(359, 1)])),
        (Tag::GPSImgDirectionRef, ascii("T")),
        (Tag::GPSDateStamp, ascii("2026:02:03")),
        (Tag::GPSTimeStamp, fractions(&[(8, 1), (40, 1), (1250, 100)])),
    ]);
    let facts = facts(&fields);
    let gps = facts.gps.unwrap();
    assert!((gps.latitude + 30.505).abs() < 1e-9 && (gps.longitude + 47.78).abs() < 1e-9, "{gps:?}");
    assert_eq!((gps.altitude_m, gps.accuracy_m, gps.dilution), (Some(-2.5), Some(4.5), Some(1.2)));
    assert_eq!(gps.direction.map(|direction| (direction.degrees, direction.true_north)), Some((359.0, true)));
    assert_eq!(gps.unix_ms, Some(1_770_108_012_500));
    assert_eq!((facts.gps_note, facts.note), (GpsNote::Present, ExifNote::Present));
}

#[test]
fn positions_of_another_number_type_or_length_are_read() {
    let signed = |parts: [i32; 3]| Value::SRational(parts.iter().map(|&num| SRational { num, denom: 1 }).collect());
    let gps = facts(&place(signed([60, 8, 48]), "N", signed([24, 54, 24]), "E")).gps.unwrap();
    assert!((gps.latitude - 60.146_666).abs() < 1e-5);
    let gps = facts(&place(fractions(&[(60, 1), (30, 1)]), "n", Value::Double(vec![24.5]), "E")).gps.unwrap();
    assert_eq!((gps.latitude, gps.longitude), (60.5, 24.5));
}

#[test]
fn the_block_is_called_what_it_is() {
    let [latitude, longitude] = BASRA.map(|parts| fractions(&parts));
    let note = |fields: &[(Tag, Value)]| {
        let facts = facts(fields);
        assert_eq!(facts.gps.is_some(), facts.gps_note == GpsNote::Present);
        facts.gps_note
    };
    assert_eq!(note(&[(Tag::Make, ascii("x"))]), GpsNote::Missing);
    assert_eq!(note(&[(Tag::GPSVersionID, Value::Byte(vec![2, 3, 0, 0]))]), GpsNote::Missing);
    assert_eq!(note(&place(fractions(&ZEROS), "N", fractions(&ZEROS), "E")), GpsNote::Zeroed);
    assert_eq!(note(&place(fractions(&[(0, 0); 3]), "", fractions(&[(0, 0); 3]), "")), GpsNote::Zeroed);
    assert_eq!(note(&place(fractions(&ZEROS), "N", longitude.clone(), "E")), GpsNote::Present, "on the equator");
    assert_eq!(note(&place(latitude.clone(), "", longitude.clone(), "E")), GpsNote::Damaged, "no hemisphere");
    assert_eq!(note(&place(latitude.clone(), "E", longitude.clone(), "E")), GpsNote::Damaged, "wrong hemisphere");
    assert_eq!(note(&place(fractions(&[(30, 1), (1, 0)]), "N", longitude.clone(), "E")), GpsNote::Damaged, "a division by zero");
    assert_eq!(note(&place(fractions(&[(91, 1)]), "N", longitude.clone(), "E")), GpsNote::Damaged, "beyond the pole");
    assert_eq!(note(&place(ascii("30.5"), "N", longitude, "E")), GpsNote::Damaged, "text for a number");
    assert_eq!(note(&place(latitude, "N", ascii(""), "")[..2]), GpsNote::Damaged, "half a position");
}

#[test]
fn a_wiped_or_lost_directory_is_told() {
    let whole = block(&place(fractions(&BASRA[0]), "N", fractions(&BASRA[1]), "E"));
    let pointer_entry = whole.windows(2).position(|window| window == [0x88, 0x25]).unwrap();
    let at = usize::try_from(u32::from_be_bytes(whole[pointer_entry + 8..pointer_entry + 12].try_into().unwrap())).unwrap();

    let mut wiped = whole.clone();
    wiped[at..].fill(0);
    assert_eq!(read(&framed(&wiped)).gps_note, GpsNote::Zeroed);

    let mut lost = whole;
    lost[pointer_entry + 8..pointer_entry + 12].copy_from_slice(&[0, 0xff, 0xff, 0xff]);
    let facts = read(&framed(&lost));
    assert_eq!((facts.gps_note, facts.note), (GpsNote::Damaged, ExifNote::Damaged));
}

#[test]
fn time_rests_on_what_is_there() {
    let clock = (Tag::DateTimeOriginal, ascii("2026:02:03 11:40:12"));
    let fraction = (Tag::SubSecTimeOriginal, ascii("250 "));
    let zone = (Tag::OffsetTimeOriginal, ascii("+03:00"));
    let receiver = [(Tag::GPSDateStamp, ascii("2026:02:03")), (Tag::GPSTimeStamp, fractions(&[(8, 1), (40, 1), (15, 1)]))];
    let local = || Some("2026-02-03T11:40:12.250".to_owned());

    let all = facts(&[clock.clone(), fraction.clone(), zone, receiver[0].clone(), receiver[1].clone()]).taken_at.unwrap();
    let expected = TakenAt { local: local(), offset_minutes: Some(180), unix_ms: Some(1_770_108_012_250), source: TimeSource::OffsetTag };
    assert_eq!(all, expected);

    let no_zone = facts(&[clock.clone(), fraction.clone(), receiver[0].clone(), receiver[1].clone()]).taken_at.unwrap();
    assert_eq!(no_zone, TakenAt { local: local(), offset_minutes: None, unix_ms: Some(1_770_108_015_000), source: TimeSource::Gps });

    let clock_alone = facts(&[clock.clone(), fraction]).taken_at.unwrap();
    assert_eq!(clock_alone, TakenAt { local: local(), offset_minutes: None, unix_ms: None, source: TimeSource::CameraClock });

    let receiver_alone = facts(&receiver).taken_at.unwrap();
    assert_eq!((receiver_alone.local, receiver_alone.source), (None, TimeSource::Gps));

    let impossible_zone = facts(&[clock, (Tag::OffsetTimeOriginal, ascii("+99:00"))]).taken_at.unwrap();
    assert_eq!(impossible_zone.source, TimeSource::CameraClock);
}

#[test]
fn what_is_no_time_of_capture_is_none() {
    for written in
        ["", "0000:00:00 00:00:00", "    :  :     :  :  ", "2026:13:01 00:00:00", "2026:02:30 10:00:00", "2026:02:03 25:00:00", "yesterday"]
    {
        assert_eq!(facts(&[(Tag::DateTimeOriginal, ascii(written)), (Tag::Make, ascii("x"))]).taken_at, None, "{written}");
    }
    assert_eq!(facts(&[(Tag::DateTime, ascii("2026:02:03 11:40:12"))]).taken_at, None, "the time of a change");
    let digitized = facts(&[(Tag::DateTimeOriginal, ascii("?")), (Tag::DateTimeDigitized, ascii("2026:02:03 11:40:12"))]);
    assert_eq!(digitized.taken_at.unwrap().local.as_deref(), Some("2026-02-03T11:40:12"));
}

#[test]
fn odd_types_and_sizes_of_tags() {
    for (value, expected) in [
        (Value::Short(vec![6]), Some(Orientation::Rotate90)),
        (Value::Long(vec![6]), Some(Orientation::Rotate90)),
        (Value::Byte(vec![8]), Some(Orientation::Rotate270)),
        (Value::Short(vec![3, 1, 1]), Some(Orientation::Rotate180)),
        (Value::Short(vec![0]), None),
        (Value::Short(vec![9]), None),
        (Value::Long(vec![65_542]), None),
        (ascii("6"), None),
    ] {
        assert_eq!(facts(&[(Tag::Orientation, value.clone())]).orientation, expected, "{value:?}");
    }
    let long = "M".repeat(4000);
    let named = facts(&[(Tag::Make, ascii(" Casio\u{7}  ")), (Tag::Model, ascii(&long))]).camera.unwrap();
    assert_eq!(named.make.as_deref(), Some("Casio"));
    assert_eq!(named.model.map(|model| model.len()), Some(TEXT_AT_MOST));
    assert_eq!(facts(&[(Tag::Make, ascii("   "))]).camera, None);
    let split = clean(&[&[b'a'; TEXT_AT_MOST - 1], "é".as_bytes()].concat()).unwrap();
    assert!(split.len() <= TEXT_AT_MOST);
}

#[test]
fn a_broken_frame_does_not_hide_the_block() {
    let mut photo = framed(&block(&[(Tag::Make, ascii("Nokia")), (Tag::Orientation, Value::Short(vec![6]))]));
    photo.splice(2..2, [0xff, 0xe0, 0, 0]);
    let found = read(&photo);
    assert_eq!((found.note, found.orientation), (ExifNote::Damaged, Some(Orientation::Rotate90)));

    assert_eq!(read(b"\xff\xd8\xff\xe1\0\x10Exif\0\0garbage!").note, ExifNote::Damaged);
    assert_eq!(read(b"\xff\xd8\xff\xd9").note, ExifNote::Missing);
    assert_eq!(read(b""), ExifFacts::default());
}
