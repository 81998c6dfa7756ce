//! From the bytes of a picture to its thumbnail and preview. Runs in the worker only.

#[cfg(feature = "heif")]
mod heif;
mod jpeg;
mod other;
mod shrink;

use crate::facts::{Damage, NotShown, Orientation, Renditions};
use crate::limits::Limits;

/// Value of every sample before anything is decoded: what a decoder does not reach stays middle grey.
const UNTOUCHED: u8 = 0x80;

/// A decoded picture, possibly at a fraction of its size.
struct Decoded {
    /// Width and height as stored in the file.
    stored: (u32, u32),
    pixels: Pixels,
    turn: Turn,
    /// The ICC profile that gives the samples their colours, if it is not sRGB anyway.
    icc: Option<Vec<u8>>,
    damage: Option<Damage>,
}

/// Samples of eight bits, row by row, without padding.
struct Pixels {
    width: u32,
    height: u32,
    layout: Layout,
    bytes: Vec<u8>,
}

/// The samples of one pixel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Grey,
    GreyAlpha,
    Rgb,
    Rgba,
    /// Three colours and a sample without meaning.
    Rgbx,
    /// Cyan, magenta, yellow and black, inverted: 255 is no ink.
    Inks,
}

/// Who knows which side is up.
#[derive(Clone, Copy)]
enum Turn {
    /// The Exif block, if anything.
    AsExifSays,
    /// The container; the pixels are turned already.
    Done(Orientation),
}

/// Why there are no pixels.
struct Undecoded {
    stored: Option<(u32, u32)>,
    why: NotShown,
    damage: Option<Damage>,
}

/// What rendering adds to the facts.
#[derive(Debug)]
pub struct Rendered {
    pub stored: Option<(u32, u32)>,
    /// Set where the container, not Exif, says which side is up.
    pub orientation: Option<Orientation>,
    pub damage: Option<Damage>,
    pub renditions: Result<Renditions, NotShown>,
}

/// Makes thumbnail and preview, keeping what is expensive to set up between photos.
#[derive(Default)]
pub struct Renderer {
    resizer: fast_image_resize::Resizer,
}

impl Renderer {
    /// Decodes `photo` once and makes both renditions, upright by `exif_orientation` unless the container knows better.
    pub fn render(&mut self, mime: &str, photo: &[u8], exif_orientation: Option<Orientation>, limits: &Limits) -> Rendered {
        let decoded = match decode(mime, photo, limits) {
            Ok(decoded) => decoded,
            Err(Undecoded { stored, why, damage }) => return Rendered { stored, orientation: None, damage, renditions: Err(why) },
        };
        let (orientation, turn_by) = match decoded.turn {
            Turn::AsExifSays => (None, exif_orientation.unwrap_or_default()),
            Turn::Done(orientation) => (Some(orientation), Orientation::Upright),
        };
        let (stored, damage) = (Some(decoded.stored), decoded.damage);
        match shrink::renditions(&mut self.resizer, decoded.pixels, decoded.icc.as_deref(), turn_by) {
            Some(renditions) => Rendered { stored, orientation, damage, renditions: Ok(renditions) },
            None => Rendered { stored, orientation, damage: damage.or(Some(Damage::Undecodable)), renditions: Err(NotShown::Damaged) },
        }
    }
}

fn decode(mime: &str, photo: &[u8], limits: &Limits) -> Result<Decoded, Undecoded> {
    match mime {
        "image/jpeg" => jpeg::decode(photo, limits),
        #[cfg(feature = "heif")]
        "image/heif" | "image/heic" => heif::decode(photo, limits),
        _ => match image::ImageFormat::from_mime_type(mime) {
            Some(format) => other::decode(format, photo, limits),
            None => Err(Undecoded { stored: None, why: NotShown::UnsupportedFormat, damage: None }),
        },
    }
}

impl Undecoded {
    fn damaged(stored: Option<(u32, u32)>, damage: Damage) -> Self {
        Self { stored, why: NotShown::Damaged, damage: Some(damage) }
    }

    fn too_large(stored: (u32, u32)) -> Self {
        Self { stored: Some(stored), why: NotShown::TooLarge, damage: None }
    }
}

/// Whether a decoder wrote nothing into a buffer that was filled with [`UNTOUCHED`].
fn is_untouched(samples: &[u8]) -> bool {
    samples.iter().all(|&sample| sample == UNTOUCHED)
}

fn pixel_count((width, height): (u32, u32)) -> u64 {
    u64::from(width) * u64::from(height)
}

#[cfg(test)]
#[path = "render_tests.rs"]
mod tests;
