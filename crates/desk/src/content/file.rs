//! Packs in files that a person chose.

use std::{
    fs::{File, OpenOptions},
    io::{Read, Write},
    path::Path,
};

use super::LARGEST;
use crate::{ErrorCode, Failure};

/// The text of a pack's file, signed or not.
///
/// # Errors
/// `input.file_unreadable`, `content.too_large`, `content.malformed`
pub fn read(path: &Path) -> Result<String, Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", error.to_string())
    };
    let mut bytes = Vec::new();
    // A signed file holds the pack as a JSON text, in which letters may take twice their room.
    let most = LARGEST.saturating_mul(2);
    File::open(path).map_err(unreadable)?.take(most as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > most {
        return Err(Failure::new(ErrorCode::PackTooLarge).with("limit", LARGEST));
    }
    String::from_utf8(bytes).map_err(|error| Failure::new(ErrorCode::PackMalformed).with("detail", error.to_string()))
}

/// Writes a signed pack into a file that does not exist yet. It holds no record and nothing about a person.
///
/// # Errors
/// `photo.export_exists`, `photo.export_failed`
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::new(ErrorCode::ExportFailed).with("path", path.display().to_string()).with("detail", error.to_string())
    };
    let mut file = match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(Failure::new(ErrorCode::ExportExists).with("path", path.display().to_string()));
        }
        Err(error) => return Err(failed(error)),
    };
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)
}
