//! HEIC and HEIF (ISO/IEC 23008-12) with HEVC-coded pictures, as phones write them.

use heifer::Options;
use heifer::heifer_isobmff::boxes::Property;
use heifer::heifer_isobmff::{HeifFile, ItemId};

use super::{Decoded, Layout, Pixels, Turn, Undecoded, pixel_count};
use crate::facts::{Damage, NotShown, Orientation};
use crate::limits::Limits;

/// Bytes of memory that a pixel takes at the worst moment: its samples twice (while being turned), and its planes.
const BYTES_PER_PIXEL: u64 = 12;

/// Decodes the primary picture, or the thumbnail the camera put beside it if that is all that can be had.
pub fn decode(photo: &[u8], limits: &Limits) -> Result<Decoded, Undecoded> {
    let cut = ends_early(photo);
    let damage = if cut { Damage::Truncated } else { Damage::Corrupt };
    let file = HeifFile::parse(photo).map_err(|_| Undecoded::damaged(None, if cut { Damage::Truncated } else { Damage::Undecodable }))?;
    let stored = file.image_size(file.primary_id).ok().flatten();
    let turn = Turn::Done(orientation(&file, file.primary_id));
    let icc = file.icc_profile(file.primary_id).ok().flatten().map(<[u8]>::to_vec);
    let options = Options { max_threads: 1, max_pixels: limits.pixels.min(limits.address_space / BYTES_PER_PIXEL) };
    let too_large = stored.is_some_and(|stored| pixel_count(stored) > options.max_pixels);
    let whole = if too_large { None } else { Some(heifer::decode_rgba8(photo, &options)) };
    match whole {
        Some(Ok(image)) => {
            let layout = if image.has_alpha { Layout::Rgba } else { Layout::Rgbx };
            let pixels = Pixels { width: image.width, height: image.height, layout, bytes: image.data };
            Ok(Decoded { stored: stored.unwrap_or((pixels.width, pixels.height)), pixels, turn, icc, damage: None })
        }
        Some(Err(heifer::Error::Unsupported(_))) => Err(Undecoded { stored, why: NotShown::UnsupportedFormat, damage: None }),
        failed => match (heifer::decode_thumbnail(photo), stored) {
            (Ok(Some(small)), Some(stored)) => {
                let pixels = Pixels { width: small.width, height: small.height, layout: Layout::Rgb, bytes: small.to_rgb8() };
                Ok(Decoded { stored, pixels, turn, icc, damage: failed.map(|_| damage) })
            }
            (_, Some(stored)) if too_large => Err(Undecoded::too_large(stored)),
            _ => Err(Undecoded::damaged(stored, if cut { Damage::Truncated } else { Damage::Undecodable })),
        },
    }
}

/// How `irot` and `imir`, in their order, turn the picture, as the Exif number for the same.
fn orientation(file: &HeifFile<'_>, item: ItemId) -> Orientation {
    let Ok(properties) = file.item_properties(item) else { return Orientation::Upright };
    // Quarter turns clockwise, then perhaps left and right exchanged.
    let (mut quarters, mut mirrored) = (0_u8, false);
    for property in properties {
        match *property {
            Property::Rotation(anticlockwise) if mirrored => quarters += anticlockwise,
            Property::Rotation(anticlockwise) => quarters += 4 - anticlockwise % 4,
            Property::Mirror(top_bottom) => {
                mirrored = !mirrored;
                quarters += if top_bottom { 2 } else { 0 };
            }
            _ => {}
        }
        quarters %= 4;
    }
    match (quarters, mirrored) {
        (0, false) => Orientation::Upright,
        (1, false) => Orientation::Rotate90,
        (2, false) => Orientation::Rotate180,
        (_, false) => Orientation::Rotate270,
        (0, true) => Orientation::FlipHorizontal,
        (1, true) => Orientation::Transpose,
        (2, true) => Orientation::FlipVertical,
        (_, true) => Orientation::Transverse,
    }
}

/// Whether the last box of the file (ISO/IEC 14496-12, 4.2) claims more bytes than there are.
fn ends_early(photo: &[u8]) -> bool {
    let mut rest = photo;
    while let Some(&[s0, s1, s2, s3, _, _, _, _]) = rest.first_chunk::<8>() {
        let size = match u32::from_be_bytes([s0, s1, s2, s3]) {
            0 => return false,
            1 => rest.get(8..).and_then(|after| after.first_chunk()).map_or(u64::MAX, |size| u64::from_be_bytes(*size)),
            size => u64::from(size),
        };
        match usize::try_from(size).ok().filter(|&size| size >= 8).and_then(|size| rest.get(size..)) {
            Some(after) => rest = after,
            None => return size >= 8,
        }
    }
    !rest.is_empty()
}

#[cfg(test)]
#[path = "heif_tests.rs"]
mod tests;
