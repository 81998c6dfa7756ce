//! The header's two copies, and the repair of one from the other.

use fieldseal_seal::{HeaderError, UnlockError, VaultHeader, VaultKey};

use super::layout::{Layout, read, replace};
use crate::{Repair, Result, VaultError};

/// Writes both copies, one after the other, so that one is whole at any moment.
pub fn write(layout: &Layout, header: &VaultHeader) -> Result<()> {
    let bytes = header.encode();
    replace(&layout.header_a(), &bytes)?;
    replace(&layout.header_b(), &bytes)
}

/// The master key, and the header that gave it. The newest copy that the passphrase opens counts; a copy that is damaged, missing or
/// another is written anew from it.
pub fn unlock(layout: &Layout, passphrase: &[u8], repairs: &mut Vec<Repair>) -> Result<(VaultHeader, VaultKey)> {
    let files = [read(&layout.header_a())?, read(&layout.header_b())?];
    if files.iter().all(Option::is_none) {
        return Err(missing(layout));
    }
    let copies: Vec<Result<VaultHeader, HeaderError>> =
        files.iter().map(|file| file.as_deref().map_or(Err(HeaderError::Damaged), VaultHeader::decode)).collect();
    let mut usable: Vec<VaultHeader> = copies.iter().filter_map(|copy| copy.as_ref().ok().cloned()).collect();
    usable.dedup();
    usable.sort_by_key(|header| std::cmp::Reverse(header.sequence()));
    let mut refused = copies.into_iter().find_map(|copy| copy.err()).map(VaultError::from);
    for header in usable {
        match header.unlock(passphrase) {
            Ok(key) => {
                let whole = header.encode();
                for (path, file, name) in [(layout.header_a(), &files[0], 'a'), (layout.header_b(), &files[1], 'b')] {
                    if file.as_deref() != Some(whole.as_slice()) {
                        replace(&path, &whole)?;
                        repairs.push(Repair::Header { copy: name });
                    }
                }
                return Ok((header, key));
            }
            // A copy that was changed with its checksum made anew must not stop the other, whole one.
            Err(error @ (UnlockError::WrongPassphrase | UnlockError::Tampered | UnlockError::Header(_))) => {
                let error = VaultError::from(error);
                if !matches!(refused, Some(VaultError::WrongPassphrase)) {
                    refused = Some(error);
                }
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(refused.unwrap_or(VaultError::HeaderMissing))
}

fn missing(layout: &Layout) -> VaultError {
    if layout.database().exists() || layout.head().exists() {
        VaultError::HeaderMissing
    } else {
        VaultError::NotFound { path: layout.folder().display().to_string() }
    }
}
