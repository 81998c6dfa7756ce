//! JPEG, decoded at the fraction of its size that the preview needs.

use turbojpeg::{Colorspace, Decompressor, Image, PixelFormat, ScalingFactor};

use super::{Decoded, Layout, Pixels, Turn, UNTOUCHED, Undecoded, is_untouched, other, pixel_count};
use crate::facts::Damage;
use crate::limits::Limits;

/// Progressive files of cameras have about ten scans; a hostile one has as many as fit.
const SCANS_AT_MOST: u32 = 200;
/// Scalings that the decoder does with vector instructions, the smallest first.
const SCALES: [ScalingFactor; 4] = [ScalingFactor::ONE_EIGHTH, ScalingFactor::ONE_QUARTER, ScalingFactor::ONE_HALF, ScalingFactor::ONE];

/// Decodes what can be decoded of a JPEG, at the smallest fraction of its size whose longest edge is still `edge`; a file that ends early or contradicts itself is shown as far as it goes.
pub fn decode(photo: &[u8], edge: u32, limits: &Limits) -> Result<Decoded, Undecoded> {
    match scaled(photo, edge, limits) {
        // Rare kinds of JPEG are left to a second decoder.
        Err(Undecoded { stored, damage: Some(_), .. }) => other::decode(image::ImageFormat::Jpeg, photo, limits)
            .map_err(|second| Undecoded { stored: second.stored.or(stored), ..second }),
        result => result,
    }
}

fn scaled(photo: &[u8], edge: u32, limits: &Limits) -> Result<Decoded, Undecoded> {
    let undecodable = |stored| Undecoded::damaged(stored, Damage::Undecodable);
    let mut decompressor = Decompressor::new().map_err(|_| undecodable(None))?;
    let header = decompressor.read_header(photo).map_err(|_| undecodable(None))?;
    let stored = match (u32::try_from(header.width), u32::try_from(header.height)) {
        (Ok(width), Ok(height)) => (width, height),
        _ => return Err(undecodable(None)),
    };
    if pixel_count(stored) > limits.pixels {
        return Err(Undecoded::too_large(stored));
    }
    let longest = header.width.max(header.height);
    let wanted = SCALES.into_iter().find(|scale| scale.scale(longest) >= edge as usize);
    let scale = wanted.filter(|_| !header.is_lossless).unwrap_or(ScalingFactor::ONE);
    let four_colours = matches!(header.colorspace, Colorspace::CMYK | Colorspace::YCCK);
    let (format, layout, samples) = if four_colours { (PixelFormat::CMYK, Layout::Inks, 4) } else { (PixelFormat::RGB, Layout::Rgb, 3) };
    let size = header.scaled(scale);
    let pitch = samples * size.width;
    let mut bytes = vec![UNTOUCHED; pitch * size.height];

    decompressor.set_scaling_factor(scale).map_err(|_| undecodable(Some(stored)))?;
    decompressor.set_scan_limit(SCANS_AT_MOST).map_err(|_| undecodable(Some(stored)))?;
    let image = Image { pixels: bytes.as_mut_slice(), width: size.width, pitch, height: size.height, format };
    let damage = decompressor.decompress(photo, image).err().and_then(|error| damage(&error.to_string()));
    if damage.is_some() && is_untouched(&bytes) {
        return Err(undecodable(Some(stored)));
    }
    let (Ok(width), Ok(height)) = (u32::try_from(size.width), u32::try_from(size.height)) else { return Err(undecodable(Some(stored))) };
    let icc = if four_colours { None } else { other::icc_of_jpeg(photo) };
    Ok(Decoded { stored, pixels: Pixels { width, height, layout, bytes }, turn: Turn::AsExifSays, icc, damage })
}

/// The decoder's first complaint, named. It decodes on after most of them.
fn damage(complaint: &str) -> Option<Damage> {
    if complaint.contains("Premature end of JPEG file") {
        Some(Damage::Truncated)
    } else if complaint.contains("extraneous bytes before marker 0xd9") {
        // Padding between picture and end marker, which some cameras write.
        None
    } else {
        Some(Damage::Corrupt)
    }
}
