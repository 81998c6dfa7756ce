//! From the files and folders that a person chose to the files to import.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{ErrorCode, Failure};

/// Deeper than any camera or person nests folders.
const DEEPEST: usize = 32;

/// The files, in the order given and by name within a folder. Inside folders, hidden files (`.DS_Store`, `._IMG_1.JPG`) and links are left out.
///
/// # Errors
/// `photo.path_unreadable` for the first path that is not there; `photo.none_found`.
pub fn expand(paths: &[String]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        let path = Path::new(path);
        let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
        if metadata.is_dir() {
            walk(path, DEEPEST, &mut files).map_err(|error| unreadable(path, &error))?;
        } else {
            files.push(path.to_owned());
        }
    }
    if files.is_empty() { Err(ErrorCode::NoPhotos.into()) } else { Ok(files) }
}

fn walk(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() && depth > 0 {
            walk(&entry.path(), depth - 1, files)?;
        } else if kind.is_file() {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(ErrorCode::PathUnreadable).with("path", path.display().to_string()).with("detail", error.to_string())
}

#[cfg(test)]
#[path = "paths_tests.rs"]
mod tests;
