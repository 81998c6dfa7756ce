//! Chunks as files: `<compartment>/<first two letters>/<hash>`, written beside, flushed, renamed, the folder flushed. A dropped one leaves an empty
//! `<hash>.dropped`, so that nobody's copy brings it back.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use fieldseal_seal::{CompartmentId, Hash};
use fieldseal_sync::limits;
use fieldseal_sync::verify::hash_of;

use super::super::StoreError;
use super::failed;

pub(super) struct Folder {
    root: PathBuf,
    /// Names of files being written; swept when the folder is opened.
    unfinished: PathBuf,
    next: AtomicU64,
}

impl Folder {
    pub(super) fn open(root: &Path) -> Result<Self, StoreError> {
        let unfinished = root.join("unfinished");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished).map_err(failed)?;
        }
        fs::create_dir_all(&unfinished).map_err(failed)?;
        flush_folder(root)?;
        Ok(Self { root: root.to_owned(), unfinished, next: AtomicU64::new(0) })
    }

    pub(super) fn put(&self, compartment: &CompartmentId, chunks: &[(Hash, &[u8])]) -> Result<(), StoreError> {
        let mut folders = BTreeSet::new();
        for (hash, bytes) in chunks {
            let path = self.path(compartment, hash);
            let Some(folder) = path.parent() else { continue };
            if mark_of(&path).exists() {
                continue;
            }
            if path.exists() {
                // Somebody else may have renamed it a moment ago and not flushed yet.
                folders.insert(folder.to_owned());
                continue;
            }
            self.make(folder)?;
            let temporary = self.unfinished.join(self.next.fetch_add(1, Ordering::Relaxed).to_string());
            let written = write_flushed(&temporary, bytes).and_then(|()| fs::rename(&temporary, &path));
            if let Err(error) = written {
                // What is left of it is swept at the next start.
                let _ = fs::remove_file(&temporary);
                return Err(failed(error));
            }
            folders.insert(folder.to_owned());
        }
        folders.iter().try_for_each(|folder| flush_folder(folder))
    }

    /// A dropped one counts: nobody needs to send it.
    pub(super) fn has(&self, compartment: &CompartmentId, hash: &Hash) -> Result<bool, StoreError> {
        let path = self.path(compartment, hash);
        Ok(path.try_exists().map_err(failed)? || mark_of(&path).try_exists().map_err(failed)?)
    }

    /// The marks are durable before the first chunk goes.
    pub(super) fn discard(&self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<(), StoreError> {
        let mut folders = BTreeSet::new();
        for hash in hashes {
            let path = self.path(compartment, hash);
            let Some(folder) = path.parent() else { continue };
            self.make(folder)?;
            File::create(mark_of(&path)).and_then(|mark| mark.sync_all()).map_err(failed)?;
            folders.insert(folder.to_owned());
        }
        folders.iter().try_for_each(|folder| flush_folder(folder))?;
        for hash in hashes {
            for path in [self.path(compartment, hash), self.root.join("damaged").join(hash.to_string())] {
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(error)),
                    _ => {}
                }
            }
        }
        folders.iter().try_for_each(|folder| flush_folder(folder))
    }

    pub(super) fn read(&self, compartment: &CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path(compartment, hash);
        let sound = match fs::metadata(&path) {
            Ok(metadata) => metadata.len() <= limits::CHUNK_BYTES as u64,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        if sound {
            let bytes = fs::read(&path).map_err(failed)?;
            if hash_of(&bytes) == *hash {
                return Ok(Some(bytes));
            }
        }
        tracing::error!(compartment = %compartment, chunk = %hash, "a chunk is damaged on disk; it is put aside to be sent again");
        let aside = self.root.join("damaged");
        fs::create_dir_all(&aside).map_err(failed)?;
        fs::rename(&path, aside.join(hash.to_string())).map_err(failed)?;
        Ok(None)
    }

    fn path(&self, compartment: &CompartmentId, hash: &Hash) -> PathBuf {
        let name = hash.to_string();
        let shelf: String = name.chars().take(2).collect();
        self.root.join(compartment.to_string()).join(shelf).join(name)
    }

    /// Makes a shelf and flushes the folders above it, so that the shelf itself survives a power cut.
    fn make(&self, shelf: &Path) -> Result<(), StoreError> {
        if shelf.exists() {
            return Ok(());
        }
        fs::create_dir_all(shelf).map_err(failed)?;
        if let Some(compartment) = shelf.parent() {
            flush_folder(compartment)?;
        }
        flush_folder(&self.root)
    }
}

/// What is left of a chunk that was dropped.
fn mark_of(chunk: &Path) -> PathBuf {
    chunk.with_extension("dropped")
}

fn write_flushed(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Windows cannot open a folder for flushing and does not need it.
fn flush_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(windows) {
        return Ok(());
    }
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}
