//! Files made to exhaust a decoder. Each must end within bounds of time and memory, and the next photo must go well.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::io::Write;
use std::time::{Duration, Instant};

use common::{original, program, small};
use fieldseal_media::{Inspection, Limits, NotShown, Worker};
use flate2::{Compression, write::ZlibEncoder};
use image::ImageFormat;

/// No bomb may take longer, on a slow machine under load.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 10 });

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(body);
    [&u32::try_from(body.len()).unwrap().to_be_bytes(), kind.as_slice(), body, &crc.sum().to_be_bytes()].concat()
}

fn zeros(megabytes: usize) -> Vec<u8> {
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
    let megabyte = vec![0; 1 << 20];
    (0..megabytes).for_each(|_| zlib.write_all(&megabyte).unwrap());
    zlib.finish().unwrap()
}

/// A PNG of the given size and kind (0 grey, 2 colours) around further chunks.
fn png(width: u32, height: u32, kind: u8, chunks: &[Vec<u8>]) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, kind, 0, 0, 0]].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &header), &chunks.concat(), &chunk(b"IEND", b"")].concat()
}

/// A little-endian TIFF directory: tag, type (3 short, 4 long), count, value.
fn tiff(entries: &[(u16, u16, u32, u32)]) -> Vec<u8> {
    let mut file = b"II*\0\x08\0\0\0".to_vec();
    file.extend(u16::try_from(entries.len()).unwrap().to_le_bytes());
    for &(tag, kind, count, value) in entries {
        file.extend(tag.to_le_bytes());
        file.extend(kind.to_le_bytes());
        file.extend(count.to_le_bytes());
        file.extend(value.to_le_bytes());
    }
    file.extend([0; 64]);
    file
}

/// Segments of a progressive JPEG of one grey, whose scans are tiny: everything before its last scan, that scan, the end.
fn progressive(edge: usize) -> (Vec<u8>, Vec<u8>) {
    let mut compressor = turbojpeg::Compressor::new().unwrap();
    compressor.set_progressive(true).unwrap();
    compressor.set_subsamp(turbojpeg::Subsamp::Gray).unwrap();
    let pixels = vec![90; edge * edge];
    let image =
        turbojpeg::Image { pixels: pixels.as_slice(), width: edge, pitch: edge, height: edge, format: turbojpeg::PixelFormat::GRAY };
    let jpeg = compressor.compress_to_vec(image).unwrap();
    let last_scan = jpeg.windows(2).rposition(|pair| pair == [0xff, 0xda]).unwrap();
    (jpeg[..last_scan].to_vec(), jpeg[last_scan..jpeg.len() - 2].to_vec())
}

fn many_scans(edge: usize, scans: usize) -> Vec<u8> {
    let (head, scan) = progressive(edge);
    [head, scan.repeat(scans), vec![0xff, 0xd9]].concat()
}

/// Inspects a bomb, then a good photo; returns what became of the bomb.
fn explode(name: &str, worker: &mut Worker, bomb: &[u8]) -> Inspection {
    let begun = Instant::now();
    let inspection = worker.inspect(&original(bomb));
    let took = begun.elapsed();
    eprintln!("{name}: {} bytes, {took:.1?}, {:?} {:?}", bomb.len(), inspection.facts.not_shown, inspection.facts.damaged);
    assert!(took < PATIENCE, "{name} took {took:?}");
    assert!(inspection.trouble.is_none(), "{name}");
    assert_eq!(inspection.facts.bytes, bomb.len() as u64);
    assert_eq!(inspection.renditions.is_some(), inspection.facts.not_shown.is_none(), "{name}");
    let after = worker.inspect(&original(&small(ImageFormat::Png)));
    assert!(after.renditions.is_some(), "the photo after {name}");
    if let Some(peak) = peak_memory(worker) {
        assert!(peak < 1 << 30, "{name}: the worker used {} MiB", peak >> 20);
    }
    inspection
}

/// The most memory the worker process ever had resident, in bytes.
fn peak_memory(worker: &Worker) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", worker.process_id()?)).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
}

#[test]
fn pictures_larger_than_anything_real() {
    let worker = &mut Worker::new(program(), Limits::default());
    let idat = chunk(b"IDAT", &zeros(1));
    let huge = [
        ("png 65535x65535", png(65_535, 65_535, 2, std::slice::from_ref(&idat))),
        ("png 2^31", png(0x7fff_ffff, 0x7fff_ffff, 2, std::slice::from_ref(&idat))),
        (
            "tiff 100000x100000",
            tiff(&[(256, 4, 1, 100_000), (257, 4, 1, 100_000), (258, 3, 1, 8), (262, 3, 1, 1), (273, 4, 1, 8), (279, 4, 1, 8)]),
        ),
        (
            "tiff strips",
            tiff(&[(256, 4, 1, 9000), (257, 4, 1, 9000), (258, 3, 1, 8), (262, 3, 1, 1), (273, 4, u32::MAX, 8), (279, 4, u32::MAX, 8)]),
        ),
        (
            "bmp 2^31",
            [b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\xff\xff\xff\x7f\xff\xff\xff\x7f\x01\0\x18\0".as_slice(), &[0; 40]].concat(),
        ),
        ("jpeg 65500x65500", jpeg_header(65_500, 65_500)),
    ];
    for (name, bomb) in huge {
        let inspection = explode(name, worker, &bomb);
        assert!(inspection.renditions.is_none(), "{name}");
        assert_ne!(inspection.facts.not_shown, Some(NotShown::WorkerCrashed), "{name} is refused, not suffered");
    }
}

/// A baseline JPEG of one colour whose scan is missing.
fn jpeg_header(width: u16, height: u16) -> Vec<u8> {
    let mut jpeg = small(ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    jpeg
}

#[test]
fn little_that_unpacks_to_much() {
    let worker = &mut Worker::new(program(), Limits::default());
    let gigabyte = zeros(1024);
    let text = chunk(b"zTXt", &[b"Comment\0\0", gigabyte.as_slice()].concat());
    let profile = chunk(b"iCCP", &[b"icc\0\0", gigabyte.as_slice()].concat());
    let row = chunk(b"IDAT", &zeros(1));
    let good = |chunk: Vec<u8>| png(8, 8, 0, &[chunk, row.clone()]);
    explode("png zTXt of a gigabyte", worker, &good(text));
    explode("png iCCP of a gigabyte", worker, &good(profile));
    explode("png of zeros, a gigabyte for 64 pixels", worker, &png(8, 8, 0, &[chunk(b"IDAT", &gigabyte)]));
    explode("png 15000x15000", worker, &png(15_000, 15_000, 0, &[chunk(b"IDAT", &gigabyte)]));
    explode("jpeg 15000x15000 without a scan", worker, &jpeg_header(15_000, 15_000));
}

#[test]
fn a_hundred_thousand_frames() {
    let gif = small(ImageFormat::Gif);
    let frame = gif.windows(2).position(|pair| pair == [0x21, 0xf9]).unwrap();
    let bomb = [&gif[..frame], &gif[frame..gif.len() - 1].repeat(100_000 / 8), b";"].concat();
    let inspection = explode("gif of many frames", &mut Worker::new(program(), Limits::default()), &bomb);
    assert!(inspection.renditions.is_some(), "its first frame is shown");
}

#[test]
fn scans_without_end() {
    let worker = &mut Worker::new(program(), Limits::default());
    explode("jpeg of 20000 scans", worker, &many_scans(64, 20_000));
    explode("jpeg of 4000 scans of 4 megapixels", worker, &many_scans(2048, 4000));
}

#[test]
fn processor_time_is_bounded_and_the_excess_named() {
    let limits = Limits { processor: Duration::from_secs(1), ..Limits::default() };
    let mut worker = Worker::new(program(), limits);
    worker.start().unwrap();
    // Below the limit of scans, each of which walks over 64 megapixels.
    let begun = Instant::now();
    let inspection = worker.inspect(&original(&many_scans(8000, 190)));
    assert_eq!(inspection.facts.not_shown, Some(NotShown::TooSlow), "after {:?}", begun.elapsed());
    assert!(worker.inspect(&original(&small(ImageFormat::Png))).renditions.is_some());
}
