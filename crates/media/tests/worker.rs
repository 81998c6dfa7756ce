//! The worker process as its parent meets it: confined, killed, stuck, lying, missing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::time::{Duration, Instant};

use common::{original, photos, program, small};
use fieldseal_media::{Damage, Limits, NotShown, Original, Program, Worker, WorkerError, WorkerPool};
use image::ImageFormat;

/// A shell as a worker that does something else.
fn shell(script: &str) -> Program {
    Program { path: "/bin/sh".into(), arguments: vec!["-c".into(), script.into()] }
}

fn impatient() -> Limits {
    Limits { wall: Duration::from_millis(300), ..Limits::default() }
}

#[cfg(target_os = "linux")]
#[test]
fn the_process_is_confined_before_its_first_photo() {
    let mut worker = Worker::new(program(), Limits::default());
    assert!(worker.inspect(&original(&small(ImageFormat::Png))).renditions.is_some());
    let about = |what: &str| std::fs::read_to_string(format!("/proc/{}/{what}", worker.process_id().unwrap())).unwrap();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("no {name}"));
        line[name.len()..].split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    let status = about("status");
    assert_eq!(field(&status, "Seccomp:"), ["2"]);
    assert_eq!(field(&status, "NoNewPrivs:"), ["1"]);
    assert_eq!(field(&status, "Threads:"), ["1"]);
    let limits = about("limits");
    for (name, most) in [("Max address space", "1073741824"), ("Max core file size", "0"), ("Max open files", "3"), ("Max file size", "0")]
    {
        assert_eq!(field(&limits, name)[..2], [most, most], "{name}");
    }
    assert_eq!(field(&limits, "Max cpu time")[0].parse::<u64>().unwrap() / 10, 2, "twenty-odd seconds from here");
    assert!(std::fs::read(format!("/proc/{}/environ", worker.process_id().unwrap())).is_ok_and(|environment| environment.is_empty()));
    drop(worker);
}

#[test]
fn no_worker_stays_behind() {
    let mut worker = Worker::new(program(), Limits::default());
    worker.start().unwrap();
    let process = worker.process_id().unwrap();
    drop(worker);
    assert!(!std::path::Path::new(&format!("/proc/{process}")).exists());
}

#[test]
fn a_worker_killed_in_the_middle_spoils_one_photo() {
    let Some(folder) = photos() else { return };
    let large = original(&std::fs::read(folder.join("iphone_13_pro_max.HEIC")).unwrap());
    let good = original(&small(ImageFormat::Png));
    let mut worker = Worker::new(program(), Limits::default());
    worker.start().unwrap();
    let process = worker.process_id().unwrap();
    let killer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(150));
        let process = rustix::process::Pid::from_raw(process.cast_signed()).unwrap();
        rustix::process::kill_process(process, rustix::process::Signal::KILL).unwrap();
    });
    let spoiled = worker.inspect(&large);
    killer.join().unwrap();
    assert_eq!(spoiled.facts.not_shown, Some(NotShown::WorkerCrashed));
    assert_eq!(spoiled.facts.camera_name().as_deref(), Some("Apple iPhone 13 Pro Max"), "a second worker read the facts");
    assert!(worker.inspect(&good).renditions.is_some());
    assert_ne!(worker.process_id(), Some(process));
    assert!(worker.inspect(&large).renditions.is_some(), "nothing was wrong with it");
}

#[test]
fn a_worker_that_dies_between_photos_is_replaced() {
    let good = original(&small(ImageFormat::Png));
    let mut worker = Worker::new(program(), Limits::default());
    worker.start().unwrap();
    let process = rustix::process::Pid::from_raw(worker.process_id().unwrap().cast_signed()).unwrap();
    rustix::process::kill_process(process, rustix::process::Signal::KILL).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    let first = worker.inspect(&good);
    assert!(first.facts.not_shown.is_none_or(|why| why == NotShown::WorkerCrashed));
    assert!(worker.inspect(&good).renditions.is_some());
}

#[test]
fn a_stuck_worker_is_killed_in_time() {
    let photo = original(&[small(ImageFormat::Jpeg), vec![0; 4 << 20]].concat());
    for script in ["exec sleep 60", "cat >&2; exec sleep 60", "sleep 60; :", "while :; do :; done", "head -c 100 >/dev/null; exec sleep 60"]
    {
        let begun = Instant::now();
        let inspection = Worker::new(shell(script), impatient()).inspect(&photo);
        assert_eq!(inspection.facts.not_shown, Some(NotShown::TooSlow), "{script}");
        assert!(begun.elapsed() < Duration::from_secs(10), "{script}: {:?}", begun.elapsed());
        assert_eq!(inspection.facts.bytes, photo.bytes);
    }
}

#[test]
fn a_lying_worker_is_not_believed() {
    let photo = original(&small(ImageFormat::Jpeg));
    let frame = |cbor: &str| format!(r"printf '{cbor}'; exec cat >/dev/null");
    for script in [
        "exec yes".to_owned(),
        "exit 0".to_owned(),
        "exec cat".to_owned(),
        frame(r"\000\000\000\001\240"),
        frame(r"\377\377\377\377"),
        // {1: {0: 1000.5, 1: 0.5}, 2: 0, 9: 2}: a position outside the globe.
        frame(
            r"\000\000\000\030\243\001\242\000\373\100\217\104\000\000\000\000\000\001\373\077\340\000\000\000\000\000\000\002\000\011\002",
        ),
    ] {
        let inspection = Worker::new(shell(&script), impatient()).inspect(&photo);
        assert!(matches!(inspection.facts.not_shown, Some(NotShown::WorkerCrashed | NotShown::TooSlow)), "{script}: {inspection:?}");
        assert!(inspection.renditions.is_none() && inspection.facts.gps.is_none());
    }
}

#[test]
fn a_missing_program_is_not_the_photos_fault() {
    let nowhere = Program { path: "/nowhere/worker".into(), arguments: vec![] };
    let inspection = Worker::new(nowhere.clone(), Limits::default()).inspect(&original(&small(ImageFormat::Png)));
    assert_eq!(inspection.facts.not_shown, Some(NotShown::WorkerUnavailable));
    assert!(matches!(inspection.trouble, Some(WorkerError::NotStarted { .. })));
    let pool = WorkerPool::new(&nowhere, Limits::default(), 2).unwrap();
    assert_eq!(pool.submit(original(&small(ImageFormat::Png))).wait().facts.not_shown, Some(NotShown::WorkerUnavailable));
}

#[test]
fn what_no_worker_needs_to_see() {
    let nowhere = Program { path: "/nowhere/worker".into(), arguments: vec![] };
    let mut worker = Worker::new(nowhere, Limits::default());
    let mut inspect = |bytes: &[u8], limits: &Limits| worker.inspect(&Original::from_bytes(bytes, limits).unwrap()).facts;
    let empty = inspect(b"", &Limits::default());
    assert_eq!((empty.damaged, empty.not_shown), (Some(Damage::Empty), Some(NotShown::Damaged)));
    let recording = inspect(b"ID3\x04\x00\x00", &Limits::default());
    assert_eq!((recording.mime.as_str(), recording.not_shown, recording.is_picture()), ("audio/mpeg", Some(NotShown::NotAPicture), false));
    let large = inspect(&small(ImageFormat::Png), &Limits { content_bytes: 100, ..Limits::default() });
    assert_eq!((large.mime.as_str(), large.not_shown), ("image/png", Some(NotShown::TooLarge)));
}

#[test]
fn a_pool_answers_every_ticket_in_any_order() {
    let pool = WorkerPool::new(&program(), Limits::default(), 2).unwrap();
    let kinds = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Tiff, ImageFormat::Gif, ImageFormat::Bmp];
    let tickets: Vec<_> = kinds.iter().cycle().take(30).map(|&format| (format, pool.submit(original(&small(format))))).collect();
    for (format, ticket) in tickets.into_iter().rev() {
        let inspection = ticket.wait();
        assert_eq!(inspection.facts.mime, format.to_mime_type());
        assert!(inspection.renditions.is_some(), "{format:?}");
    }
    let unread = pool.submit(original(&small(ImageFormat::Png)));
    drop(unread);
    let last = pool.submit(original(&small(ImageFormat::Png)));
    drop(pool);
    assert!(last.wait().renditions.is_some(), "what was submitted is finished");
}
