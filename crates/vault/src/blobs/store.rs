//! Sealing and opening blob files. Needs no lock on the vault, so that photos are sealed while people work.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};

use fieldseal_seal::{BlobId, BlobReference, BlobSealer, FRAME, SealedFrame};
use zeroize::Zeroizing;

use super::BlobReader;
use crate::{
    Environment, Result, VaultError,
    files::layout::{self, Layout, owner_only},
};

/// A vault's blob files. Clones share them; any number of threads may seal and read at once.
#[derive(Clone)]
pub struct BlobStore {
    layout: Layout,
    environment: Environment,
}

impl BlobStore {
    pub(crate) fn new(layout: Layout, environment: Environment) -> Self {
        Self { layout, environment }
    }

    /// Seals what `source` gives, reading it once and hashing it while sealing. When this returns, the file is whole and flushed under its
    /// name; it belongs to the vault once a committed change refers to it, and is swept away at the next opening if none does.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`] and [`VaultError::Io`]; nothing is left behind then.
    pub fn seal(&self, source: &mut dyn Read) -> Result<BlobReference> {
        let mut sealer = BlobSealer::new(&mut self.environment.clone());
        let blob = sealer.blob();
        layout::create_folder(&self.layout.blob_folder(blob))?;
        let part = self.layout.blob_part(blob);
        let sealed = self.seal_into(&part, source, &mut sealer).and_then(|mut file| {
            let (frames, reference) = sealer.finish().map_err(|error| VaultError::stored("blob", error))?;
            write_frames(&mut file, &part, &frames)?;
            file.sync_all().map_err(|error| VaultError::io(&part, error))?;
            Ok(reference)
        });
        let reference = sealed.and_then(|reference| {
            layout::rename(&part, &self.layout.blob(blob))?;
            Ok(reference)
        });
        if reference.is_err() {
            let _ = fs::remove_file(&part);
        }
        reference
    }

    /// Opens a blob for reading any part of it.
    ///
    /// # Errors
    /// [`VaultError::BlobMissing`]; [`VaultError::BlobDamaged`] when its length is another than the reference says.
    pub fn open(&self, reference: &BlobReference) -> Result<BlobReader> {
        let path = self.layout.blob(reference.blob);
        let file = self.open_file(reference.blob)?;
        let length = file.metadata().map_err(|error| VaultError::io(&path, error))?.len();
        if length != reference.sealed_length() {
            let detail = format!("{length} bytes instead of {}", reference.sealed_length());
            return Err(VaultError::BlobDamaged { blob: reference.blob, detail });
        }
        Ok(BlobReader::new(file, path, reference.clone()))
    }

    /// Whether the blob's file is here, whole.
    pub fn has(&self, reference: &BlobReference) -> bool {
        fs::metadata(self.layout.blob(reference.blob)).is_ok_and(|metadata| metadata.len() == reference.sealed_length())
    }

    /// The sealed bytes of one frame, as they lie on disk.
    pub(crate) fn read_sealed(&self, reference: &BlobReference, index: u64) -> Result<Vec<u8>> {
        let path = self.layout.blob(reference.blob);
        let range = reference.sealed_range(index).map_err(|error| damaged(reference.blob, error))?;
        read_range(&self.open_file(reference.blob)?, &path, range.start, range.end - range.start)
    }

    fn open_file(&self, blob: BlobId) -> Result<File> {
        let path = self.layout.blob(blob);
        match File::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(VaultError::BlobMissing { blob }),
            opened => opened.map_err(|error| VaultError::io(&path, error)),
        }
    }

    fn seal_into(&self, part: &Path, source: &mut dyn Read, sealer: &mut BlobSealer) -> Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        owner_only(&mut options);
        let mut file = options.open(part).map_err(|error| VaultError::io(part, error))?;
        let mut buffer = Zeroizing::new(vec![0; FRAME]);
        loop {
            match source.read(&mut buffer) {
                Ok(0) => return Ok(file),
                Ok(count) => write_frames(&mut file, part, &sealer.push(buffer.get(..count).unwrap_or_default()))?,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(VaultError::Io { path: "the source".to_owned(), source: error }),
            }
        }
    }
}

pub(crate) fn damaged(blob: BlobId, error: impl std::fmt::Display) -> VaultError {
    VaultError::BlobDamaged { blob, detail: error.to_string() }
}

/// Reads `length` bytes at `start`.
pub(crate) fn read_range(file: &File, path: &Path, start: u64, length: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0).min(2 * FRAME));
    let mut file = file;
    io::Seek::seek(&mut file, io::SeekFrom::Start(start))
        .and_then(|_| file.take(length).read_to_end(&mut bytes))
        .map_err(|error| VaultError::io(path, error))?;
    Ok(bytes)
}

fn write_frames(file: &mut File, path: &Path, frames: &[SealedFrame]) -> Result<()> {
    frames.iter().try_for_each(|frame| file.write_all(&frame.bytes)).map_err(|error| VaultError::io(path, error))
}
