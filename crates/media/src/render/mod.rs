//! From the bytes of a picture to its thumbnail and preview. Runs in the worker only.

#[cfg(feature = "pdf")]
mod document;
mod edited;
#[cfg(feature = "heif")]
mod heif;
mod jpeg;
mod other;
mod shrink;

use crate::edits::{Edits, NotEdited};
use crate::facts::{ActiveContent, Damage, NotShown, Orientation, Renditions};
use crate::limits::{Limits, PREVIEW_EDGE};
use crate::original::PDF;

pub use edited::Edited;

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
    pub pages: Option<u32>,
    pub active_content: Option<ActiveContent>,
}

/// Makes thumbnail and preview, keeping what is expensive to set up between photos.
#[derive(Default)]
pub struct Renderer {
    resizer: fast_image_resize::Resizer,
}

impl Renderer {
    /// Decodes `photo` once and makes both renditions, upright by `exif_orientation` unless the container knows better.
    pub fn render(&mut self, mime: &str, photo: &[u8], exif_orientation: Option<Orientation>, limits: &Limits) -> Rendered {
        if mime == PDF {
            return self.first_page(photo);
        }
        let decoded = match decode(mime, photo, PREVIEW_EDGE, limits) {
            Ok(decoded) => decoded,
            Err(undecoded) => return undecoded.into(),
        };
        let (orientation, turn_by) = match decoded.turn {
            Turn::AsExifSays => (None, exif_orientation.unwrap_or_default()),
            Turn::Done(orientation) => (Some(orientation), Orientation::Upright),
        };
        let (stored, damage) = (Some(decoded.stored), decoded.damage);
        match shrink::renditions(&mut self.resizer, decoded.pixels, decoded.icc.as_deref(), turn_by) {
            Some(renditions) => Rendered { orientation, damage, ..Rendered::of(stored, Ok(renditions)) },
            None => Rendered { orientation, damage: damage.or(Some(Damage::Undecodable)), ..Rendered::of(stored, Err(NotShown::Damaged)) },
        }
    }

    /// A document's first page stands for it.
    #[cfg(feature = "pdf")]
    fn first_page(&mut self, bytes: &[u8]) -> Rendered {
        let Some(document) = document::Document::open(bytes) else {
            return Undecoded::damaged(None, Damage::Undecodable).into();
        };
        let rendered = match document.page(0, PREVIEW_EDGE) {
            Ok(decoded) => {
                let renditions = shrink::renditions(&mut self.resizer, decoded.pixels, None, Orientation::Upright);
                Rendered::of(None, renditions.ok_or(NotShown::Damaged))
            }
            Err(undecoded) => undecoded.into(),
        };
        Rendered { pages: Some(document.pages()), active_content: document.active_content(), ..rendered }
    }

    #[cfg(not(feature = "pdf"))]
    fn first_page(&mut self, _: &[u8]) -> Rendered {
        Rendered::of(None, Err(NotShown::UnsupportedFormat))
    }

    /// One page of a document, counted from 0.
    #[cfg(feature = "pdf")]
    pub fn page(&mut self, mime: &str, bytes: &[u8], number: u32, _: &Limits) -> Result<Renditions, NotShown> {
        let document = Some(bytes).filter(|_| mime == PDF).and_then(document::Document::open).ok_or(NotShown::Damaged)?;
        let decoded = document.page(number, PREVIEW_EDGE).map_err(|undecoded| undecoded.why)?;
        shrink::renditions(&mut self.resizer, decoded.pixels, None, Orientation::Upright).ok_or(NotShown::Damaged)
    }

    #[cfg(not(feature = "pdf"))]
    pub fn page(&mut self, _: &str, _: &[u8], _: u32, _: &Limits) -> Result<Renditions, NotShown> {
        Err(NotShown::UnsupportedFormat)
    }

    /// Makes a derivative from the picture at its full size.
    pub fn edit(
        &mut self,
        mime: &str,
        photo: &[u8],
        exif_orientation: Option<Orientation>,
        edits: &Edits,
        limits: &Limits,
    ) -> Result<Edited, NotEdited> {
        let decoded = decode(mime, photo, u32::MAX, limits).map_err(|_| NotEdited::NoPicture)?;
        let turn_by = match decoded.turn {
            Turn::AsExifSays => exif_orientation.unwrap_or_default(),
            Turn::Done(_) => Orientation::Upright,
        };
        // A picture of another size is the thumbnail that a camera put beside it.
        if pixel_count((decoded.pixels.width, decoded.pixels.height)) != pixel_count(decoded.stored) {
            return Err(NotEdited::NoPicture);
        }
        edited::edited(&mut self.resizer, decoded.pixels, decoded.icc.as_deref(), turn_by, edits, mime == "image/png")
    }
}

fn decode(mime: &str, photo: &[u8], edge: u32, limits: &Limits) -> Result<Decoded, Undecoded> {
    match mime {
        "image/jpeg" => jpeg::decode(photo, edge, limits),
        #[cfg(feature = "heif")]
        "image/heif" | "image/heic" => heif::decode(photo, limits),
        _ => match image::ImageFormat::from_mime_type(mime) {
            Some(format) => other::decode(format, photo, limits),
            None => Err(Undecoded { stored: None, why: NotShown::UnsupportedFormat, damage: None }),
        },
    }
}

impl Rendered {
    fn of(stored: Option<(u32, u32)>, renditions: Result<Renditions, NotShown>) -> Self {
        Self { stored, orientation: None, damage: None, renditions, pages: None, active_content: None }
    }
}

impl From<Undecoded> for Rendered {
    fn from(Undecoded { stored, why, damage }: Undecoded) -> Self {
        Self { damage, ..Self::of(stored, Err(why)) }
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
