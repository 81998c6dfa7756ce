//! What the tests of this folder share: the worker's program, the collection of photos, small files of every format.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

use fieldseal_media::{Limits, Original, Program, Rendition};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// The collection of photos, beside the repository; tests that need it say so and pass where it is missing.
pub fn photos() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/photos");
    if !folder.is_dir() {
        eprintln!("SKIPPED: there is no folder {}", folder.display());
        return None;
    }
    Some(folder)
}

pub fn program() -> Program {
    Program { path: env!("CARGO_BIN_EXE_fieldseal-media-worker").into(), arguments: vec!["media-worker".into()] }
}

pub fn original(bytes: &[u8]) -> Original {
    Original::from_bytes(bytes, &Limits::default()).unwrap()
}

pub fn opened(rendition: &Rendition) -> RgbImage {
    image::load_from_memory_with_format(&rendition.content, ImageFormat::Jpeg).unwrap().into_rgb8()
}

/// A small picture in a format of the `image` crate.
pub fn small(format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(97, 61, |x, y| Rgb([(x * 2) as u8, (y * 4) as u8, ((x * y) % 251) as u8]));
    let mut out = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut out, format).unwrap();
    out.into_inner()
}

#[cfg(feature = "heif")]
pub fn small_heic() -> Vec<u8> {
    let pixels: Vec<u8> = (0..64_u8).flat_map(|row| (0..96_u8).flat_map(move |column| [row * 3, column * 2, row ^ column])).collect();
    heifer::encode_rgb8(96, 64, &pixels, &heifer::EncodeOptions::default()).unwrap()
}
