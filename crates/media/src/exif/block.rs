//! Finding the Exif block in a file, and its parts.

use ::exif::{Error, Exif, Reader, Tag};

/// First bytes of the JPEG segment that holds the block.
const SIGNATURE: &[u8] = b"Exif\0\0";
/// How far into a file with a broken frame the block is looked for, and how long it can be: a JPEG segment.
const SEARCHED: usize = 256 << 10;
const LONGEST: usize = 65_533;
/// The tag that points at the GPS directory.
const GPS_POINTER: u16 = 0x8825;

pub enum Found {
    Whole(Exif),
    /// Some directories or tags could not be read.
    Partly(Exif),
    /// There is a block, and nothing of it can be read.
    Broken,
    Nothing,
}

/// The Exif block of any file, also one whose frame is broken.
pub fn find(photo: &[u8]) -> Found {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let in_frame = reader.read_from_container(&mut std::io::Cursor::new(photo));
    match in_frame {
        Ok(exif) => Found::Whole(exif),
        Err(Error::PartialResult(partial)) => Found::Partly(partial.into_inner().0),
        Err(_) => {
            let Some(block) = behind_signature(photo) else { return Found::Nothing };
            match reader.read_raw(block.to_vec()) {
                Ok(exif) => Found::Partly(exif),
                Err(Error::PartialResult(partial)) => Found::Partly(partial.into_inner().0),
                Err(_) => Found::Broken,
            }
        }
    }
}

/// Whether the main directory points at a GPS directory, readable or not.
pub fn points_at_gps(exif: &Exif) -> bool {
    gps_pointer(exif.buf(), exif.little_endian()).is_some()
}

/// Whether the GPS directory is there and has no entry: its bytes were overwritten with zeros.
pub fn gps_directory_is_empty(exif: &Exif) -> bool {
    let (buffer, little) = (exif.buf(), exif.little_endian());
    gps_pointer(buffer, little).and_then(|at| u16_at(buffer, usize::try_from(at).ok()?, little)) == Some(0)
}

/// Whether a field is one of the GPS directory's.
pub fn is_gps(tag: Tag) -> bool {
    tag.0 == ::exif::Context::Gps
}

fn behind_signature(photo: &[u8]) -> Option<&[u8]> {
    let searched = photo.get(..SEARCHED).unwrap_or(photo);
    let at = searched.windows(SIGNATURE.len()).position(|window| window == SIGNATURE)?;
    let block = photo.get(at + SIGNATURE.len()..)?;
    Some(block.get(..LONGEST).unwrap_or(block))
}

fn gps_pointer(buffer: &[u8], little: bool) -> Option<u32> {
    let directory = usize::try_from(u32_at(buffer, 4, little)?).ok()?;
    let entries = usize::from(u16_at(buffer, directory, little)?);
    (0..entries)
        .map(|entry| directory + 2 + 12 * entry)
        .take_while(|&at| at + 12 <= buffer.len())
        .find(|&at| u16_at(buffer, at, little) == Some(GPS_POINTER))
        .and_then(|at| u32_at(buffer, at + 8, little))
}

fn u16_at(buffer: &[u8], at: usize, little: bool) -> Option<u16> {
    let bytes = *buffer.get(at..)?.first_chunk()?;
    Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
}

fn u32_at(buffer: &[u8], at: usize, little: bool) -> Option<u32> {
    let bytes = *buffer.get(at..)?.first_chunk()?;
    Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
}
