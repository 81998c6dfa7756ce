//! What a workbook's package holds, looked at before anything in it is read: how large it unpacks, macros, encryption.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{form::Unreadable, limits};

pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Unpacks every part once into nothing and counts.
///
/// # Errors
/// Too large, too many parts, macros, or no package.
pub(super) fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    if archive.len() > limits::MAX_PARTS {
        return Err(Unreadable::UnpacksTooLarge);
    }
    let mut left = limits::MAX_UNPACKED;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| Unreadable::Damaged)?;
        let name = part.name().map_err(|_| Unreadable::Damaged)?.to_lowercase();
        if name.ends_with("vbaproject.bin") || name.contains("/macrosheets/") {
            return Err(Unreadable::Macros);
        }
        left = left.checked_sub(counted(&mut part, left)?).ok_or(Unreadable::UnpacksTooLarge)?;
    }
    Ok(())
}

/// Bytes that come out, at most one more than the limit.
fn counted(part: &mut impl Read, limit: u64) -> Result<u64, Unreadable> {
    let mut buffer = [0; 16 * 1024];
    let mut counted = 0_u64;
    while counted <= limit {
        match part.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => counted += read as u64,
            Err(_) => return Err(Unreadable::Damaged),
        }
    }
    Ok(counted)
}
