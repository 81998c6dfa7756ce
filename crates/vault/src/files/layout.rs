//! Where things lie in a vault's folder, and how they are written so that a power cut leaves the old or the new, never half.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use fieldseal_seal::BlobId;

use crate::{Result, VaultError};

/// The paths inside one vault's folder.
#[derive(Debug, Clone)]
pub struct Layout {
    folder: PathBuf,
}

impl Layout {
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn header_a(&self) -> PathBuf {
        self.folder.join("vault.a")
    }

    pub fn header_b(&self) -> PathBuf {
        self.folder.join("vault.b")
    }

    pub fn head(&self) -> PathBuf {
        self.folder.join("head")
    }

    pub fn database(&self) -> PathBuf {
        self.folder.join("vault.db")
    }

    pub fn database_journal(&self) -> PathBuf {
        self.folder.join("vault.db-journal")
    }

    /// A database that is being made from what a damaged one still holds.
    pub fn database_rescue(&self) -> PathBuf {
        self.folder.join("vault.db-rescue")
    }

    /// The damaged database whose place another one took.
    pub fn database_damaged(&self) -> PathBuf {
        self.folder.join("vault.db-damaged")
    }

    pub fn lock(&self) -> PathBuf {
        self.folder.join("lock")
    }

    /// Exists while a vault is being created.
    pub fn creating(&self) -> PathBuf {
        self.folder.join("creating")
    }

    pub fn blobs(&self) -> PathBuf {
        self.folder.join("blobs")
    }

    /// The folder in which the blob's file lies: one of 32.
    pub fn blob_folder(&self, blob: BlobId) -> PathBuf {
        self.blobs().join(blob.to_string().get(..1).unwrap_or("a"))
    }

    /// All folders in which blobs' files lie.
    pub fn blob_folders(&self) -> impl Iterator<Item = PathBuf> {
        let blobs = self.blobs();
        ('a'..='z').chain('2'..='7').map(move |name| blobs.join(name.to_string()))
    }

    pub fn blob(&self, blob: BlobId) -> PathBuf {
        self.blob_folder(blob).join(blob.to_string())
    }

    /// A blob that is being sealed.
    pub fn blob_part(&self, blob: BlobId) -> PathBuf {
        self.blob_folder(blob).join(format!("{blob}.part"))
    }

    /// A blob that is being fetched.
    pub fn blob_fetch(&self, blob: BlobId) -> PathBuf {
        self.blob_folder(blob).join(format!("{blob}.fetch"))
    }
}

/// Replaces a file: written beside it, flushed, renamed over it, the folder flushed.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".tmp");
    let temporary = path.with_file_name(name);
    let written = create(&temporary).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    if let Err(error) = written {
        let _ = fs::remove_file(&temporary);
        return Err(VaultError::io(&temporary, error));
    }
    rename(&temporary, path)
}

/// Renames and flushes the folder, so that the new name survives a power cut.
pub fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|error| VaultError::io(to, error))?;
    sync_folder(to.parent().unwrap_or(to))
}

/// Creates or empties a file that only its owner can read.
pub fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    owner_only(&mut options);
    options.open(path)
}

/// Creates a folder, and those above it, that only its owner can enter; flushed into the folder above.
pub fn create_folder(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| VaultError::io(path, error))?;
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => sync_folder(parent),
        _ => Ok(()),
    }
}

/// Flushes a folder's entries. Windows has no such call; its file systems journal entries themselves.
pub fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(path).and_then(|folder| folder.sync_all()).map_err(|error| VaultError::io(path, error))?;
    }
    Ok(())
}

/// Removes a file if it is there.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(VaultError::io(path, error)),
        _ => Ok(()),
    }
}

/// The file's bytes; `None` if there is no such file.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(VaultError::io(path, error)),
    }
}

pub(crate) fn owner_only(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}
