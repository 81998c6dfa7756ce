//! Every format but HEIF, by the `image` crate; of JPEG only the rare kinds.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::error::ImageError;
use image::{ColorType, DynamicImage, ImageDecoder, ImageFormat, ImageReader};

use super::{Decoded, Layout, Pixels, Turn, UNTOUCHED, Undecoded, is_untouched, pixel_count};
use crate::facts::{Damage, NotShown};
use crate::limits::Limits;

/// Decodes the first picture of a file.
pub fn decode(format: ImageFormat, photo: &[u8], limits: &Limits) -> Result<Decoded, Undecoded> {
    let mut reader = ImageReader::with_format(Cursor::new(photo), format);
    let mut allowed = image::Limits::default();
    allowed.max_alloc = Some(limits.address_space / 2);
    reader.limits(allowed);
    let mut decoder = reader.into_decoder().map_err(|error| undecoded(None, &error))?;
    let stored = decoder.dimensions();
    if pixel_count(stored) > limits.pixels || decoder.total_bytes() > limits.address_space / 3 {
        return Err(Undecoded::too_large(stored));
    }
    let icc = decoder.icc_profile().ok().flatten();
    let (pixels, damage) = pixels(decoder).map_err(|error| undecoded(Some(stored), &error))?;
    Ok(Decoded { stored, pixels, turn: Turn::AsExifSays, icc, damage })
}

/// The colour profile of a JPEG, without decoding it.
pub fn icc_of_jpeg(photo: &[u8]) -> Option<Vec<u8>> {
    JpegDecoder::new(Cursor::new(photo)).ok()?.icc_profile().ok().flatten()
}

fn pixels(decoder: impl ImageDecoder) -> Result<(Pixels, Option<Damage>), ImageError> {
    let (width, height) = decoder.dimensions();
    let colour = decoder.color_type();
    if matches!(colour, ColorType::Rgb32F | ColorType::Rgba32F) {
        let bytes = DynamicImage::from_decoder(decoder)?.into_rgb8().into_raw();
        return Ok((Pixels { width, height, layout: Layout::Rgb, bytes }, None));
    }
    let length = usize::try_from(decoder.total_bytes()).unwrap_or(0);
    let mut samples = vec![UNTOUCHED; length];
    let damage = match decoder.read_image(&mut samples) {
        Ok(()) => None,
        // What was decoded before the error is in the buffer.
        Err(error) if is_untouched(&samples) => return Err(error),
        Err(error) => Some(named(&error)),
    };
    let bytes = if colour.bytes_per_pixel() > colour.channel_count() { upper_halves(&samples) } else { samples };
    let layout = match (colour.has_color(), colour.has_alpha()) {
        (false, false) => Layout::Grey,
        (false, true) => Layout::GreyAlpha,
        (true, false) => Layout::Rgb,
        (true, true) => Layout::Rgba,
    };
    Ok((Pixels { width, height, layout, bytes }, damage))
}

/// Sixteen bits a sample, in the machine's order, to eight.
fn upper_halves(samples: &[u8]) -> Vec<u8> {
    samples.as_chunks::<2>().0.iter().map(|&pair| u16::from_ne_bytes(pair).to_be_bytes()[0]).collect()
}

fn undecoded(stored: Option<(u32, u32)>, error: &ImageError) -> Undecoded {
    match error {
        ImageError::Unsupported(_) => Undecoded { stored, why: NotShown::UnsupportedFormat, damage: None },
        ImageError::Limits(_) => Undecoded { stored, why: NotShown::TooLarge, damage: None },
        error if named(error) == Damage::Truncated => Undecoded::damaged(stored, Damage::Truncated),
        _ => Undecoded::damaged(stored, Damage::Undecodable),
    }
}

fn named(error: &ImageError) -> Damage {
    use std::error::Error;
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::UnexpectedEof) {
            return Damage::Truncated;
        }
        cause = error.source();
    }
    match error {
        ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Damage::Truncated,
        _ => Damage::Corrupt,
    }
}
