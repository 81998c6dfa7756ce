//! Blobs on their way in: `<name>.fetch` files that fill chunk by chunk, in any order, and survive any interruption.

use std::{
    collections::{HashMap, hash_map::Entry},
    fs::{self, File, OpenOptions},
    io::{Seek, SeekFrom, Write},
};

use fieldseal_seal::{BlobId, BlobReference, Hash, SEALED_FRAME};

use super::store::read_range;
use crate::{
    Result, VaultError,
    files::layout::{self, Layout, owner_only},
};

/// Which chunks of the unfinished blobs are here. Not stored: after a start the bitmap is read off the file by hashing its frames, which also
/// notices frames that a crash left half written.
#[derive(Default)]
pub struct Fetches(HashMap<BlobId, Vec<bool>>);

impl Fetches {
    /// Whether the blob's chunk at this position is here already.
    pub fn has(&mut self, layout: &Layout, reference: &BlobReference, position: u64) -> Result<bool> {
        let bitmap = self.bitmap(layout, reference)?;
        Ok(usize::try_from(position).ok().and_then(|position| bitmap.get(position)).copied().unwrap_or(false))
    }

    /// Chunks that are here.
    pub fn count(&mut self, layout: &Layout, reference: &BlobReference) -> Result<usize> {
        Ok(self.bitmap(layout, reference)?.iter().filter(|here| **here).count())
    }

    /// Writes a chunk that has been checked against its hash, and flushes it. True: it was the last one, and the blob's file is in its place.
    pub fn write(&mut self, layout: &Layout, reference: &BlobReference, position: u64, bytes: &[u8]) -> Result<bool> {
        let range = reference.sealed_range(position).map_err(|_| VaultError::WrongChunk)?;
        if bytes.len() as u64 != range.end - range.start {
            return Err(VaultError::WrongChunk);
        }
        let path = layout.blob_fetch(reference.blob);
        layout::create_folder(&layout.blob_folder(reference.blob))?;
        let bitmap = self.bitmap(layout, reference)?;
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        owner_only(&mut options);
        let mut file = options.open(&path).map_err(|error| VaultError::io(&path, error))?;
        file.seek(SeekFrom::Start(range.start))
            .and_then(|_| file.write_all(bytes))
            .and_then(|()| file.sync_data())
            .map_err(|error| VaultError::io(&path, error))?;
        if let Some(here) = usize::try_from(position).ok().and_then(|position| bitmap.get_mut(position)) {
            *here = true;
        }
        if bitmap.iter().any(|here| !here) {
            return Ok(false);
        }
        file.set_len(reference.sealed_length()).and_then(|()| file.sync_all()).map_err(|error| VaultError::io(&path, error))?;
        layout::rename(&path, &layout.blob(reference.blob))?;
        self.0.remove(&reference.blob);
        Ok(true)
    }

    /// Drops what is known of a blob whose file was removed.
    pub fn forget(&mut self, blob: BlobId) {
        self.0.remove(&blob);
    }

    fn bitmap(&mut self, layout: &Layout, reference: &BlobReference) -> Result<&mut Vec<bool>> {
        match self.0.entry(reference.blob) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => Ok(unknown.insert(read_bitmap(layout, reference)?)),
        }
    }
}

fn read_bitmap(layout: &Layout, reference: &BlobReference) -> Result<Vec<bool>> {
    let path = layout.blob_fetch(reference.blob);
    let mut bitmap = vec![false; reference.frames.len()];
    let length = fs::metadata(&path).map_or(0, |metadata| metadata.len());
    if length == 0 {
        return Ok(bitmap);
    }
    let file = File::open(&path).map_err(|error| VaultError::io(&path, error))?;
    for (index, (here, hash)) in bitmap.iter_mut().zip(&reference.frames).enumerate() {
        let start = (index as u64).saturating_mul(SEALED_FRAME as u64);
        if start >= length {
            break;
        }
        let end = reference.sealed_range(index as u64).map_or(start, |range| range.end);
        *here = is_chunk(&read_range(&file, &path, start, end - start)?, hash);
    }
    Ok(bitmap)
}

/// Whether these are the bytes that the hash names.
pub fn is_chunk(bytes: &[u8], hash: &Hash) -> bool {
    Hash::of(bytes) == *hash
}
