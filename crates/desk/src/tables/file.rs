use std::{fs::File, io::Read, path::Path};

use fieldseal_model::Kind;
use fieldseal_tables::{Chosen, DayOrder, Grid, is_importable, limits, read};

use super::{
    failures,
    mapping::{self, Mapping},
};
use crate::{ErrorCode, Failure, imports::hex, records, wire};

/// A chosen file, read, with its columns mapped.
pub struct ChosenFile {
    pub name: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    pub grid: Grid,
    pub kind: &'static Kind,
    pub mapping: Mapping,
    pub days: DayOrder,
}

/// Reads the file that a person chose. Nothing of it is kept but what is returned.
///
/// # Errors
/// `table.` codes, `record.unknown_kind`, `record.unknown_field`, `input.file_unreadable`
pub fn open(chosen: &wire::TablePreview) -> Result<ChosenFile, Failure> {
    let kind = records::kind_named(&chosen.kind)?;
    if !is_importable(kind) {
        return Err(Failure::new(ErrorCode::TableKind).with("kind", kind.name));
    }
    let path = Path::new(&chosen.path);
    let bytes = bytes_of(path)?;
    let grid = read(&bytes, &Chosen { encoding: chosen.encoding.clone(), sheet: chosen.sheet.clone() }).map_err(failures::of_table)?;
    let mapping = mapping::of(&grid, kind, chosen.columns.as_deref().unwrap_or_default())?;
    let days = match chosen.days {
        None => DayOrder::Unstated,
        Some(wire::DayOrder::DayFirst) => DayOrder::DayFirst,
        Some(wire::DayOrder::MonthFirst) => DayOrder::MonthFirst,
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let sha256 = hex(ring::digest::digest(&ring::digest::SHA256, &bytes).as_ref());
    Ok(ChosenFile { name, sha256, grid, kind, mapping, days })
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable =
        |detail: String| Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", detail);
    let file = File::open(path).map_err(|error| unreadable(error.to_string()))?;
    let metadata = file.metadata().map_err(|error| unreadable(error.to_string()))?;
    // A pipe or a device has no end.
    if !metadata.is_file() {
        return Err(unreadable(std::io::ErrorKind::InvalidInput.to_string()));
    }
    if metadata.len() > limits::MAX_BYTES {
        return Err(failures::too_large(metadata.len()));
    }
    let mut bytes = Vec::new();
    file.take(limits::MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| unreadable(error.to_string()))?;
    if bytes.len() as u64 > limits::MAX_BYTES { Err(failures::too_large(bytes.len() as u64)) } else { Ok(bytes) }
}
