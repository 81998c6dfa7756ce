//! A derivative of a picture at its full size: straightened, covered, cropped, and encoded anew without any metadata.

use turbojpeg::{Compressor, Subsamp};

use super::{Pixels, shrink};
use crate::edits::{Area, Edits, NotEdited};
use crate::facts::{Orientation, Rendition};
use crate::limits::THUMBNAIL_EDGE;

/// JPEG quality of a derivative, of 100.
const QUALITY: i32 = 92;
/// JPEG encodes blocks of this many pixels each way on its own, if colours keep their full size: a block that is covered wholly decodes to the
/// colour of the cover and to nothing else.
const BLOCK: u32 = 8;
const COVER: [u8; 3] = [0, 0, 0];

/// What comes out of an edit.
pub struct Edited {
    /// JPEG, or PNG where the original is one.
    pub content: Rendition,
    pub thumbnail: Rendition,
}

/// Makes the derivative of decoded pixels.
pub fn edited(
    resizer: &mut fast_image_resize::Resizer,
    pixels: Pixels,
    icc: Option<&[u8]>,
    orientation: Orientation,
    edits: &Edits,
    lossless: bool,
) -> Result<Edited, NotEdited> {
    let mut picture = shrink::opaque(pixels, icc, orientation).ok_or(NotEdited::NoPicture)?;
    if edits.straighten != 0 {
        picture.bytes = turned(&picture, f64::from(edits.straighten) / 10.0);
    }
    let whole = Area { x: 0, y: 0, width: picture.width, height: picture.height };
    let kept = edits.crop.unwrap_or(whole).within((picture.width, picture.height)).ok_or(NotEdited::OutOfPicture)?;
    for fill in &edits.fills {
        let area = fill.within((picture.width, picture.height)).ok_or(NotEdited::OutOfPicture)?;
        cover(&mut picture, if lossless { area } else { widened(area, kept) });
    }
    let picture = cropped(&picture, kept).ok_or(NotEdited::Failed)?;
    let small = shrink::fitted(resizer, Pixels { bytes: picture.bytes.clone(), ..picture }, THUMBNAIL_EDGE).ok_or(NotEdited::Failed)?;
    let encode = || {
        let mut compressor = Compressor::new().ok()?;
        compressor.set_quality(QUALITY).ok()?;
        compressor.set_subsamp(Subsamp::None).ok()?;
        let content = if lossless { png(&picture)? } else { shrink::encoded(&mut compressor, &picture)? };
        Some(Edited { content, thumbnail: shrink::encoded(&mut compressor, &small)? })
    };
    encode().ok_or(NotEdited::Failed)
}

/// The area widened to whole blocks of what is kept, so that no block holds a covered and an uncovered pixel. Never narrower than the area.
fn widened(area: Area, kept: Area) -> Area {
    let down = |at: u32, origin: u32| if at > origin { origin + (at - origin) / BLOCK * BLOCK } else { at };
    let up = |at: u32, origin: u32| if at > origin { origin + (at - origin).div_ceil(BLOCK) * BLOCK } else { at };
    let (x, y) = (down(area.x, kept.x), down(area.y, kept.y));
    let (right, bottom) = (up(area.x + area.width, kept.x), up(area.y + area.height, kept.y));
    Area { x, y, width: right - x, height: bottom - y }
}

fn cover(picture: &mut Pixels, area: Area) {
    let Some(area) = area.within((picture.width, picture.height)) else { return };
    let row = 3 * picture.width as usize;
    let (from, to) = (3 * area.x as usize, 3 * (area.x + area.width) as usize);
    for line in picture.bytes.chunks_exact_mut(row).skip(area.y as usize).take(area.height as usize) {
        let covered = line.get_mut(from..to).unwrap_or_default();
        covered.as_chunks_mut::<3>().0.iter_mut().for_each(|pixel| *pixel = COVER);
    }
}

fn cropped(picture: &Pixels, area: Area) -> Option<Pixels> {
    let row = 3 * picture.width as usize;
    let (from, to) = (3 * area.x as usize, 3 * (area.x + area.width) as usize);
    let mut bytes = Vec::with_capacity((to - from) * area.height as usize);
    for line in picture.bytes.chunks_exact(row).skip(area.y as usize).take(area.height as usize) {
        bytes.extend_from_slice(line.get(from..to)?);
    }
    Some(Pixels { width: area.width, height: area.height, layout: picture.layout, bytes })
}

/// The picture turned clockwise about its middle, at the same size, between neighbouring samples; corners that nothing fills are black.
fn turned(picture: &Pixels, degrees: f64) -> Vec<u8> {
    let (width, height) = (picture.width as usize, picture.height as usize);
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let (middle_x, middle_y) = ((width as f64 - 1.0) / 2.0, (height as f64 - 1.0) / 2.0);
    let sample = |x: usize, y: usize| picture.bytes.get(3 * (y * width + x)..).and_then(|rest| rest.first_chunk::<3>()).copied();
    let mut bytes = Vec::with_capacity(picture.bytes.len());
    for to_y in 0..height {
        let dy = to_y as f64 - middle_y;
        for to_x in 0..width {
            let dx = to_x as f64 - middle_x;
            let (x, y) = (cosine * dx + sine * dy + middle_x, cosine * dy - sine * dx + middle_y);
            bytes.extend(between(&sample, x, y).unwrap_or(COVER));
        }
    }
    bytes
}

fn between(sample: &impl Fn(usize, usize) -> Option<[u8; 3]>, x: f64, y: f64) -> Option<[u8; 3]> {
    if x < 0.0 || y < 0.0 {
        return None;
    }
    let (left, top) = (x.floor(), y.floor());
    let (right_part, lower_part) = (x - left, y - top);
    let (left, top) = (left as usize, top as usize);
    let first = sample(left, top)?;
    // The last column and row have no neighbour of their own.
    let [second, third, fourth] = [(1, 0), (0, 1), (1, 1)].map(|(dx, dy)| sample(left + dx, top + dy).unwrap_or(first));
    let mixed = |a: u8, b: u8, c: u8, d: u8| {
        let upper = f64::from(a) * (1.0 - right_part) + f64::from(b) * right_part;
        let lower = f64::from(c) * (1.0 - right_part) + f64::from(d) * right_part;
        (upper * (1.0 - lower_part) + lower * lower_part).round() as u8
    };
    let ([r1, g1, b1], [r2, g2, b2], [r3, g3, b3], [r4, g4, b4]) = (first, second, third, fourth);
    Some([mixed(r1, r2, r3, r4), mixed(g1, g2, g3, g4), mixed(b1, b2, b3, b4)])
}

fn png(picture: &Pixels) -> Option<Rendition> {
    use image::ImageEncoder;
    let mut content = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut content);
    encoder.write_image(&picture.bytes, picture.width, picture.height, image::ExtendedColorType::Rgb8).ok()?;
    Some(Rendition { content, width: picture.width, height: picture.height })
}

#[cfg(test)]
#[path = "edited_tests.rs"]
mod tests;
