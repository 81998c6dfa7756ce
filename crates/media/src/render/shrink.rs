//! From decoded pixels to two upright JPEGs in sRGB without metadata.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::{DynamicImage, RgbImage};
use moxcms::{ColorProfile, DataColorSpace, TransformOptions};
use turbojpeg::{Compressor, PixelFormat, Subsamp};

use super::{Layout, Pixels};
use crate::facts::{Orientation, Rendition, Renditions};
use crate::limits::{PREVIEW_EDGE, THUMBNAIL_EDGE};

/// JPEG quality of both renditions, of 100.
const QUALITY: i32 = 80;

/// Thumbnail and preview of `pixels`, turned as `orientation` says. `None` if the pixels make no picture.
pub fn renditions(resizer: &mut Resizer, pixels: Pixels, icc: Option<&[u8]>, orientation: Orientation) -> Option<Renditions> {
    let preview = opaque(fitted(resizer, pixels, PREVIEW_EDGE)?, icc, orientation)?;
    let thumbnail = fitted(resizer, Pixels { bytes: preview.bytes.clone(), ..preview }, THUMBNAIL_EDGE)?;
    let mut compressor = Compressor::new().ok()?;
    compressor.set_quality(QUALITY).ok()?;
    compressor.set_subsamp(Subsamp::Sub2x2).ok()?;
    Some(Renditions { thumbnail: encoded(&mut compressor, &thumbnail)?, preview: encoded(&mut compressor, &preview)? })
}

/// Three samples a pixel in sRGB, upright. `None` if the pixels make no picture.
pub(super) fn opaque(pixels: Pixels, icc: Option<&[u8]>, orientation: Orientation) -> Option<Pixels> {
    let mut opaque = rgb(pixels);
    if let Some(converted) = icc.and_then(|profile| to_srgb(&opaque.bytes, profile)) {
        opaque.bytes = converted;
    }
    upright(opaque, orientation)
}

/// Shrinks so that the longest edge is at most `edge`; never enlarges.
pub(super) fn fitted(resizer: &mut Resizer, pixels: Pixels, edge: u32) -> Option<Pixels> {
    let (width, height) = fit((pixels.width, pixels.height), edge)?;
    if (width, height) == (pixels.width, pixels.height) {
        return Some(pixels);
    }
    let kind = match pixels.layout {
        Layout::Grey => PixelType::U8,
        Layout::GreyAlpha => PixelType::U8x2,
        Layout::Rgb => PixelType::U8x3,
        Layout::Rgba | Layout::Rgbx | Layout::Inks => PixelType::U8x4,
    };
    let weighted = matches!(pixels.layout, Layout::GreyAlpha | Layout::Rgba);
    let source = ImageRef::new(pixels.width, pixels.height, &pixels.bytes, kind).ok()?;
    let mut target = Image::new(width, height, kind);
    resizer.resize(&source, &mut target, &ResizeOptions::new().use_alpha(weighted)).ok()?;
    Some(Pixels { width, height, layout: pixels.layout, bytes: target.into_vec() })
}

fn fit((width, height): (u32, u32), edge: u32) -> Option<(u32, u32)> {
    let longest = width.max(height);
    if width == 0 || height == 0 {
        return None;
    }
    if longest <= edge {
        return Some((width, height));
    }
    let scaled = |length: u32| (u64::from(length) * u64::from(edge) + u64::from(longest) / 2) / u64::from(longest);
    Some((u32::try_from(scaled(width)).ok()?.max(1), u32::try_from(scaled(height)).ok()?.max(1)))
}

/// Three samples a pixel. JPEG knows no opacity: what shines through is white.
fn rgb(pixels: Pixels) -> Pixels {
    let mixed = |sample: u8, by: u8, with: u8| {
        let sum = u32::from(sample) * u32::from(by) + u32::from(with) * (255 - u32::from(by));
        u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
    };
    let on_white = |sample: u8, opacity: u8| mixed(sample, opacity, 255);
    let printed = |ink: u8, black: u8| mixed(ink, black, 0);
    let fours = || pixels.bytes.as_chunks::<4>().0.iter();
    let bytes = match pixels.layout {
        Layout::Rgb => return pixels,
        Layout::Grey => pixels.bytes.iter().flat_map(|&grey| [grey; 3]).collect(),
        Layout::GreyAlpha => pixels.bytes.as_chunks::<2>().0.iter().flat_map(|&[grey, opacity]| [on_white(grey, opacity); 3]).collect(),
        Layout::Rgbx => fours().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect(),
        Layout::Rgba => {
            fours().flat_map(|&[r, g, b, opacity]| [on_white(r, opacity), on_white(g, opacity), on_white(b, opacity)]).collect()
        }
        Layout::Inks => fours().flat_map(|&[c, m, y, black]| [printed(c, black), printed(m, black), printed(y, black)]).collect(),
    };
    Pixels { layout: Layout::Rgb, bytes, ..pixels }
}

/// Samples converted by their ICC profile. `None` if it cannot be read or is not for RGB: then the samples stay as they are.
fn to_srgb(samples: &[u8], profile: &[u8]) -> Option<Vec<u8>> {
    let source = ColorProfile::new_from_slice(profile).ok().filter(|source| source.color_space == DataColorSpace::Rgb)?;
    let transform = source
        .create_transform_8bit(moxcms::Layout::Rgb, &ColorProfile::new_srgb(), moxcms::Layout::Rgb, TransformOptions::default())
        .ok()?;
    let mut converted = vec![0; samples.len()];
    transform.transform(samples, &mut converted).ok()?;
    Some(converted)
}

fn upright(pixels: Pixels, orientation: Orientation) -> Option<Pixels> {
    let turn = image::metadata::Orientation::from_exif(orientation.into())?;
    if turn == image::metadata::Orientation::NoTransforms {
        return Some(pixels);
    }
    let mut turned = DynamicImage::ImageRgb8(RgbImage::from_raw(pixels.width, pixels.height, pixels.bytes)?);
    turned.apply_orientation(turn);
    Some(Pixels { width: turned.width(), height: turned.height(), layout: Layout::Rgb, bytes: turned.into_bytes() })
}

pub(super) fn encoded(compressor: &mut Compressor, pixels: &Pixels) -> Option<Rendition> {
    let (width, height) = (usize::try_from(pixels.width).ok()?, usize::try_from(pixels.height).ok()?);
    let image = turbojpeg::Image { pixels: pixels.bytes.as_slice(), width, pitch: 3 * width, height, format: PixelFormat::RGB };
    if pixels.bytes.len() != 3 * width * height {
        return None;
    }
    let content = compressor.compress_to_vec(image).ok()?;
    Some(Rendition { content, width: pixels.width, height: pixels.height })
}
