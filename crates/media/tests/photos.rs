//! Real photos from phones and cameras against a table that was checked by hand, through a real worker process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::io::Read;
use std::path::{Path, PathBuf};

use common::{opened, photos, program};
use fieldseal_media::{Inspection, Limits, Orientation, PhotoFacts, Reading, Worker, WorkerPool};

fn inspect(worker: &mut Worker, path: &Path) -> Inspection {
    let mut reading = Reading::open(path, &Limits::default()).unwrap();
    std::io::copy(&mut reading, &mut std::io::sink()).unwrap();
    worker.inspect(&reading.finish().unwrap())
}

fn inspect_one(name: &str) -> Option<Inspection> {
    Some(inspect(&mut Worker::new(program(), Limits::default()), &photos()?.join(name)))
}

/// One line of the table.
fn line(name: &str, facts: &PhotoFacts) -> String {
    let optional = |text: Option<String>| text.unwrap_or_else(|| "-".into());
    let number = |number: Option<f64>, unit: &str| number.map(|number| format!(" {unit}{number:.1}")).unwrap_or_default();
    let time = facts.taken_at.as_ref().map(|taken| {
        let instant = taken.unix_ms.map(|ms| format!(" {ms}")).unwrap_or_default();
        let offset = taken.offset_minutes.map(|minutes| format!(" {minutes:+}")).unwrap_or_default();
        format!("{} {}{offset}{instant}", taken.source, taken.local.clone().unwrap_or_else(|| "?".into()))
    });
    let gps = facts.gps.as_ref().map(|gps| {
        let direction = gps.direction.map(|at| format!(" {}{:.0}", if at.true_north { "T" } else { "M" }, at.degrees)).unwrap_or_default();
        let (altitude, accuracy) = (number(gps.altitude_m, "alt"), number(gps.accuracy_m, "acc"));
        format!("{:.5},{:.5}{altitude}{accuracy}{}{direction}", gps.latitude, gps.longitude, number(gps.dilution, "dop"))
    });
    let size = facts.width.zip(facts.height).map(|(width, height)| format!("{width}x{height}"));
    let columns = [
        name.into(),
        facts.mime.clone(),
        optional(size),
        u8::from(facts.orientation).to_string(),
        optional(facts.camera_name()),
        optional(time),
        facts.gps_note.to_string(),
        optional(gps),
        facts.exif.to_string(),
        optional(facts.damaged.map(|damage| damage.to_string())),
        optional(facts.not_shown.map(|why| why.to_string())),
    ];
    columns.join(" | ")
}

#[test]
fn every_photo_of_the_collection() {
    let Some(folder) = photos() else { return };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension != "md"));
    files.sort();
    let pool = WorkerPool::new(&program(), Limits::default(), 2).unwrap();
    let tickets: Vec<_> = files
        .iter()
        .map(|path| {
            let mut reading = Reading::open(path, &Limits::default()).unwrap();
            let mut sealed = Vec::new();
            reading.read_to_end(&mut sealed).unwrap();
            let original = reading.finish().unwrap();
            assert_eq!(original.bytes, sealed.len() as u64);
            pool.submit(original)
        })
        .collect();
    let mut table = String::new();
    for (path, ticket) in files.iter().zip(tickets) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let Inspection { facts, renditions, trouble } = ticket.wait();
        assert!(trouble.is_none(), "{name}: {trouble:?}");
        assert_eq!(renditions.is_some(), facts.not_shown.is_none(), "{name}");
        if let Some(both) = renditions {
            // The worker's parent let no metadata through; here other eyes look.
            for rendition in [&both.thumbnail, &both.preview] {
                let text = rendition.content.windows(4);
                assert_eq!(text.filter(|at| at == b"Exif" || at == b"http" || at == b"ICC_" || at == b"Phot").count(), 0, "{name}");
                assert_eq!((rendition.width, rendition.height), opened(rendition).dimensions(), "{name}");
            }
            assert!(both.thumbnail.width.max(both.thumbnail.height) <= 320 && both.preview.width.max(both.preview.height) <= 1600);
        }
        table.push_str(&line(name, &facts));
        table.push('\n');
    }
    let expected: String =
        include_str!("data/photos.txt").lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect();
    assert!(table == expected, "the table is now:\n{table}");
}

#[test]
fn one_scene_in_two_orientations_looks_the_same() {
    let (Some(turned_half), Some(turned_quarter)) = (inspect_one("landscape_3.jpg"), inspect_one("landscape_6.jpg")) else { return };
    assert_eq!((turned_half.facts.orientation, turned_quarter.facts.orientation), (Orientation::Rotate180, Orientation::Rotate90));
    let [one, other] = [turned_half, turned_quarter].map(|photo| opened(&photo.renditions.unwrap().preview));
    assert_eq!((one.dimensions(), other.dimensions()), ((600, 450), (600, 450)), "both lie in landscape");
    let apart = |flipped: bool| {
        let difference = |(x, y, pixel): (u32, u32, &image::Rgb<u8>)| {
            let (x, y) = if flipped { (599 - x, 449 - y) } else { (x, y) };
            u64::from(pixel.0[1].abs_diff(other.get_pixel(x, y).0[1]))
        };
        one.enumerate_pixels().map(difference).sum::<u64>() / (600 * 450)
    };
    assert!(apart(false) < 6, "the same scene: {}", apart(false));
    assert!(apart(true) > 20, "and not upside down: {}", apart(true));
}

#[test]
fn the_sky_is_above() {
    let Some(portrait) = inspect_one("portrait_8.jpg") else { return };
    assert_eq!(portrait.facts.orientation, Orientation::Rotate270);
    let preview = opened(&portrait.renditions.unwrap().preview);
    assert_eq!(preview.dimensions(), (450, 600));
    let blue_over_red = |x, y| i32::from(preview.get_pixel(x, y).0[2]) - i32::from(preview.get_pixel(x, y).0[0]);
    let (top, bottom) = (blue_over_red(5, 5).min(blue_over_red(444, 5)), blue_over_red(5, 594).max(blue_over_red(444, 594)));
    assert!(top > bottom + 30, "top corners {top}, bottom corners {bottom}");
}
