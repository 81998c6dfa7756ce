//! Reads, hashes and seals one file after the other, and hands each to the worker processes.

use std::{fs, io, path::Path};

use fieldseal_media::{Limits, Original, ReadError, Reading, Ticket, WorkerPool};
use fieldseal_seal::BlobReference;
use fieldseal_vault::{BlobStore, VaultError};

use super::known::Known;
use crate::Failure;

/// What became of a file so far.
pub enum Read {
    /// Sealed; a worker looks at it.
    Sealed { original: Box<BlobReference>, ticket: Ticket },
    /// Its bytes are known already.
    Duplicate { sha256: [u8; 32], bytes: u64, mime: String },
    /// Nothing was kept of it.
    Unreadable { reason: &'static str },
}

/// Reads one file. Its bytes are read once, unless a photo of the same size is known: then they are hashed first, so that importing a card for
/// the second time writes nothing.
///
/// # Errors
/// The vault's disk failed or is full; what is wrong with the file is no error.
pub fn read(path: &Path, known: &mut Known, blobs: &BlobStore, pool: &WorkerPool, limits: &Limits) -> Result<Read, Failure> {
    if fs::metadata(path).is_ok_and(|metadata| known.has_size(metadata.len())) {
        match hash(path, limits) {
            Ok(original) if known.has(&original.sha256) => return Ok(duplicate(&original)),
            Ok(_) => {}
            Err(error) => return Ok(Read::Unreadable { reason: error.code() }),
        }
    }
    let mut reading = match Reading::open(path, limits) {
        Ok(reading) => reading,
        Err(error) => return Ok(Read::Unreadable { reason: error.code() }),
    };
    let sealed = match blobs.seal(&mut reading) {
        Ok(sealed) => sealed,
        // The source failed, not the vault's disk: the card was pulled.
        Err(VaultError::Io { path, source }) if path == "the source" => {
            return Ok(Read::Unreadable { reason: ReadError::Io(source).code() });
        }
        Err(error) => return Err(error.into()),
    };
    let original = match reading.finish() {
        Ok(original) => original,
        // What was sealed belongs to no record and is swept away at the next opening.
        Err(error) => return Ok(Read::Unreadable { reason: error.code() }),
    };
    if known.has(&original.sha256) {
        return Ok(duplicate(&original));
    }
    known.add(original.sha256, original.bytes);
    Ok(Read::Sealed { original: Box::new(sealed), ticket: pool.submit(original) })
}

fn hash(path: &Path, limits: &Limits) -> Result<Original, ReadError> {
    let mut reading = Reading::open(path, limits)?;
    io::copy(&mut reading, &mut io::sink()).map_err(ReadError::Io)?;
    reading.finish()
}

fn duplicate(original: &Original) -> Read {
    Read::Duplicate { sha256: original.sha256, bytes: original.bytes, mime: original.mime.clone() }
}
