//! A copy of a running relay's data, good to be served as it is.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::store::{CHUNKS, DATABASE, StoreError};

/// Copies database and chunks into a new folder. The server may run: chunks never change once written, and the database is copied in
/// one transaction before them, so that the copy holds at least what its database knows.
pub fn backup(data: &Path, to: &Path) -> Result<u64, StoreError> {
    let failed = |error: &dyn std::fmt::Display| StoreError::Failed(error.to_string());
    if fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(StoreError::Failed(format!("{} is not empty", to.display())));
    }
    fs::create_dir_all(to).map_err(|error| failed(&error))?;
    let target = to.join(DATABASE);
    let target = target.to_str().ok_or_else(|| StoreError::Failed("the folder's name is not Unicode".into()))?;
    let database = Connection::open_with_flags(data.join(DATABASE), OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(|error| failed(&error))?;
    database.execute("VACUUM INTO ?1", [target]).map_err(|error| failed(&error))?;
    fs::File::open(target).and_then(|file| file.sync_all()).map_err(|error| failed(&error))?;
    copy(&data.join(CHUNKS), &to.join(CHUNKS)).map_err(|error| failed(&error))
}

fn copy(from: &Path, to: &Path) -> std::io::Result<u64> {
    fs::create_dir_all(to)?;
    let mut copied = 0;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "unfinished" {
                copied += copy(&entry.path(), &target)?;
            }
        } else {
            fs::copy(entry.path(), &target)?;
            fs::File::open(&target)?.sync_all()?;
            copied += 1;
        }
    }
    Ok(copied)
}
