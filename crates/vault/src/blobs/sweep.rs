//! At each opening: files that belong to nothing are removed, files that are whole and not yet noted are noted.

use std::{collections::HashSet, fs};

use fieldseal_seal::{BlobId, BlobReference};
use rusqlite::Connection;

use crate::{
    Result, VaultError,
    files::layout::{self, Layout},
};

/// What a sweep found.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Swept {
    /// Sealed files that no change refers to: an import or a fetch was interrupted before its change was committed.
    pub orphans: u64,
    /// Whole files that were fetched and not noted before the interruption.
    pub adopted: Vec<BlobId>,
}

/// Looks through the blob folder. Removes orphans; what is to be adopted is for the caller to note.
pub fn sweep(layout: &Layout, connection: &Connection) -> Result<Swept> {
    let noted: HashSet<BlobId> = ids(connection, "SELECT blob FROM blob_file")?;
    let mut named = None;
    let mut swept = Swept::default();
    for folder in entries(&layout.blobs())? {
        for file in entries(&folder)? {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let (stem, kind) = name.split_once('.').map_or((name.as_str(), ""), |(stem, kind)| (stem, kind));
            let blob: Option<BlobId> = stem.parse().ok();
            if kind.is_empty() && blob.is_some_and(|blob| noted.contains(&blob)) {
                continue;
            }
            let references = match &mut named {
                Some(references) => references,
                empty => empty.insert(ids(connection, "SELECT id FROM blob WHERE number NOT IN (SELECT blob FROM deleted_blob)")?),
            };
            match (blob, kind) {
                (Some(blob), "") if references.contains(&blob) && is_whole(layout, connection, blob)? => swept.adopted.push(blob),
                (Some(blob), "fetch") if references.contains(&blob) && !noted.contains(&blob) => {}
                (Some(_), "" | "part" | "fetch") => {
                    layout::remove(&file)?;
                    swept.orphans += 1;
                }
                // Not a name that a vault gives: somebody else's file stays.
                _ => {}
            }
        }
    }
    Ok(swept)
}

/// A file that was renamed into place is complete, unless somebody replaced it: its length tells enough here, `check` reads it.
fn is_whole(layout: &Layout, connection: &Connection, blob: BlobId) -> Result<bool> {
    let mut statement = connection.prepare_cached("SELECT reference FROM blob WHERE id = ?1 LIMIT 1")?;
    let bytes: Vec<u8> = statement.query_row([blob.as_bytes()], |row| row.get(0))?;
    let reference = BlobReference::decode(&bytes).map_err(|error| VaultError::stored("blob reference", error))?;
    Ok(fs::metadata(layout.blob(blob)).is_ok_and(|metadata| metadata.len() == reference.sealed_length()))
}

fn ids(connection: &Connection, sql: &str) -> Result<HashSet<BlobId>> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut ids = HashSet::new();
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(0)?;
        ids.insert(BlobId::from_slice(&bytes).map_err(|error| VaultError::stored("blob id", error))?);
    }
    Ok(ids)
}

fn entries(folder: &std::path::Path) -> Result<Vec<std::path::PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| entry.map(|entry| entry.path()).map_err(|error| VaultError::io(folder, error))).collect(),
        Err(error) if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => Ok(Vec::new()),
        Err(error) => Err(VaultError::io(folder, error)),
    }
}
