#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_media::{GpsNote, Orientation};
use fieldseal_model::kind;

use super::*;

fn facts_of_a_photo() -> PhotoFacts {
    PhotoFacts {
        mime: "image/jpeg".to_owned(),
        bytes: 4_000_000,
        sha256: [7; 32],
        taken_at: Some(TakenAt {
            local: Some("2026-02-06T11:40:00".to_owned()),
            offset_minutes: Some(180),
            unix_ms: Some(1_770_367_200_000),
            source: TimeSource::OffsetTag,
        }),
        gps: None,
        gps_note: GpsNote::Zeroed,
        orientation: Orientation::Rotate90,
        camera: None,
        width: Some(4000),
        height: Some(3000),
        exif: ExifNote::Present,
        pages: Some(2),
        active_content: Some(fieldseal_media::ActiveContent::Launch),
        damaged: None,
        not_shown: None,
    }
}

#[test]
fn every_field_is_declared_and_takes_its_value() {
    let evidence = kind(KIND).unwrap();
    for facts in [
        facts_of_a_photo(),
        PhotoFacts { damaged: Some(Damage::Truncated), exif: ExifNote::Damaged, ..facts_of_a_photo() },
        PhotoFacts { mime: "application/pdf".to_owned(), not_shown: Some(NotShown::NotAPicture), taken_at: None, ..facts_of_a_photo() },
        PhotoFacts { not_shown: Some(NotShown::WorkerCrashed), ..facts_of_a_photo() },
    ] {
        for (name, value) in fields(Path::new("/card/IMG_0001.JPG"), &facts) {
            let field = evidence.field(name).unwrap_or_else(|| panic!("no field {name}"));
            value.check(field).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}

#[test]
fn a_moment_says_what_it_rests_on() {
    let stated = facts_of_a_photo().taken_at.unwrap();
    assert_eq!(taken_at(&stated).unwrap(), "2026-02-06T11:40:00.000+03:00");
    let by_receiver = TakenAt { source: TimeSource::Gps, offset_minutes: None, ..stated.clone() };
    assert_eq!(taken_at(&by_receiver).unwrap(), "2026-02-06T08:40:00.000Z");
    let by_clock = TakenAt { source: TimeSource::CameraClock, offset_minutes: None, unix_ms: None, ..stated };
    assert_eq!(taken_at(&by_clock).unwrap(), "2026-02-06T11:40:00");
}

#[test]
fn broken_metadata_around_a_whole_picture_is_noted_and_no_damage() {
    let facts = PhotoFacts { exif: ExifNote::Damaged, ..facts_of_a_photo() };
    let path = Path::new("/card/IMG_0001.JPG");
    assert_eq!(damage(path, &facts), Some("metadata_damaged"));
    assert!(!is_damaged(path, &facts));
    let truncated = PhotoFacts { damaged: Some(Damage::Truncated), ..facts };
    assert_eq!(damage(path, &truncated), Some("truncated"));
    assert!(is_damaged(path, &truncated));
    let document = PhotoFacts { mime: "application/pdf".to_owned(), not_shown: Some(NotShown::NotAPicture), ..facts_of_a_photo() };
    let by_name = |name: &str| (damage(Path::new(name), &document), detail(&document));
    assert_eq!(by_name("/card/log.pdf"), (None, Some("not_a_picture")));
    assert_eq!(by_name("/card/IMG_0001.JPG"), (Some("not_an_image"), Some("not_a_picture")), "its name promises a picture");
}

#[test]
fn a_name_that_promises_another_content_is_noted() {
    let named = |name: &str, mime: &str| {
        let facts = PhotoFacts { mime: mime.to_owned(), not_shown: Some(NotShown::NotAPicture), ..facts_of_a_photo() };
        damage(Path::new(name), &facts)
    };
    assert_eq!(named("contract.pdf", "text/html"), Some("not_as_named"));
    assert_eq!(named("contract.pdf", "application/pdf"), None);
    assert_eq!(named("REC001.M4A", "video/mp4"), None);
    assert_eq!(named("voice.opus", "application/x-executable"), Some("not_as_named"));
    assert_eq!(named("IMG_1.jpg", "text/html"), Some("not_an_image"));
    assert_eq!(named("register.xlsx", "application/zip"), None);
}
