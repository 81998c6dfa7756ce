//! Looks into a workbook before anything reads it: is it one, and does it unpack to what a laptop can hold?

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{TableError, limits};

pub struct Parts {
    pub macros: bool,
}

/// # Errors
/// No workbook, or one that unpacks to too much.
pub fn look(bytes: &[u8]) -> Result<Parts, TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| TableError::Damaged { detail: error.to_string() })?;
    if archive.len() > limits::MAX_PARTS {
        return Err(TableError::UnpacksTooLarge);
    }
    let plain = |name: &str| name.replace('\\', "/").to_ascii_lowercase();
    let names: Vec<String> = archive.file_names().filter_map(|name| name.ok().map(|name| plain(&name))).collect();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if !has("xl/workbook.xml") && !has("[content_types].xml") {
        return Err(TableError::NotATable { found: if has("mimetype") { "ods" } else { "zip" } });
    }
    if has("xl/workbook.bin") {
        return Err(TableError::NotATable { found: "xlsb" });
    }
    if names.iter().any(|name| name.starts_with("word/") || name.starts_with("ppt/")) {
        return Err(TableError::NotATable { found: "document" });
    }
    let macros = names.iter().any(|name| name.ends_with("vbaproject.bin"));
    let mut left = limits::MAX_UNPACKED;
    for index in 0..archive.len() {
        // What a part says of its own size is worth nothing: it is unpacked and counted, whatever its name, because any may be called a sheet.
        let mut part = archive.by_index(index).map_err(|error| TableError::Damaged { detail: error.to_string() })?;
        let name = part.name().map(|name| plain(&name)).map_err(|error| TableError::Damaged { detail: error.to_string() })?;
        let strings = name.ends_with("sharedstrings.xml");
        left = count(&mut part, left, strings)?;
    }
    Ok(Parts { macros })
}

/// Unpacks a part without keeping it; what remains of the allowance.
fn count(part: &mut impl Read, left: u64, strings: bool) -> Result<u64, TableError> {
    let damaged = |detail: &str| TableError::Damaged { detail: detail.to_owned() };
    let allowed = if strings { left.min(limits::MAX_STRINGS) } else { left };
    let (mut unpacked, mut promised) = (0_u64, 0);
    let mut block = vec![0_u8; 64 * 1024];
    let mut window: Vec<u8> = Vec::new();
    loop {
        let count = part.read(&mut block).map_err(|error| damaged(&error.to_string()))?;
        if count == 0 {
            break;
        }
        let fresh = block.get(..count).unwrap_or_default();
        // In two-byte letters the promise below would not be found.
        if strings
            && unpacked == 0
            && (fresh.starts_with(&[0xff, 0xfe]) || fresh.starts_with(&[0xfe, 0xff]) || fresh.iter().take(4).any(|byte| *byte == 0))
        {
            return Err(damaged("UTF-16"));
        }
        unpacked += count as u64;
        if unpacked > allowed {
            return Err(TableError::UnpacksTooLarge);
        }
        if strings {
            // The end of the block before stands in front, so that nothing hides across the border.
            window.drain(..window.len().saturating_sub(OVERLAP));
            window.extend_from_slice(fresh);
            promised = promised.max(most_promised(&window));
        }
    }
    // The workbook's reader makes room for as many strings as the part promises: a promise beyond its own bytes is refused.
    if promised > unpacked / SHORTEST_STRING {
        return Err(damaged("sharedStrings"));
    }
    Ok(left - unpacked)
}

const OVERLAP: usize = 128;

/// Bytes of `<si/>`.
const SHORTEST_STRING: u64 = 5;

/// The greatest number behind the attribute `uniqueCount`; the greatest there is where it cannot be made out.
fn most_promised(text: &[u8]) -> u64 {
    const NAME: &[u8] = b"uniqueCount";
    let after = |at: usize| text.get(at + NAME.len()..).unwrap_or_default();
    let found = text.windows(NAME.len()).enumerate().filter(|(_, window)| *window == NAME).map(|(at, _)| number_behind(after(at)));
    found.max().unwrap_or(0)
}

fn number_behind(rest: &[u8]) -> u64 {
    const SKIPPED: usize = 48;
    let skipped = rest.iter().take_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\'')).count();
    if skipped > SKIPPED {
        return u64::MAX;
    }
    let digits = rest.iter().skip(skipped).take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect::<String>();
    if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) }
}
