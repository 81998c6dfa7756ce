//! Sealed files: there, whole, and the ones that the records name.

use fieldseal_seal::{BlobReference, FRAME};
use ring::digest::{Context, SHA256};

use super::{CheckReport, What};
use crate::{Result, Vault, VaultError, hash::finish};

pub fn check(vault: &Vault, read_data: bool, report: &mut CheckReport) -> Result<()> {
    let sql = "SELECT blob_file.blob, (SELECT reference FROM blob WHERE blob.id = blob_file.blob LIMIT 1) FROM blob_file";
    let mut statement = vault.store.read().prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Some(bytes): Option<Vec<u8>> = row.get(1)? else { continue };
        let reference = match BlobReference::decode(&bytes) {
            Ok(reference) => reference,
            Err(error) => {
                report.add(What::Derived, "blob", error);
                continue;
            }
        };
        report.checked.blobs += 1;
        match check_one(vault, &reference, read_data) {
            Ok(length) => report.checked.blob_bytes += length,
            Err(VaultError::BlobMissing { blob }) => report.add(What::BlobMissing, blob, name(vault, &reference)),
            Err(error) => report.add(What::BlobDamaged, reference.blob, format!("{error}; {}", name(vault, &reference))),
        }
    }
    Ok(())
}

/// The content's length as far as it was read.
fn check_one(vault: &Vault, reference: &BlobReference, read_data: bool) -> Result<u64> {
    let mut reader = vault.blobs.open(reference)?;
    if !read_data {
        return Ok(0);
    }
    let mut hash = Context::new(&SHA256);
    for index in 0..reference.frame_count() {
        // Frames that hold padding only are opened too.
        let sealed = vault.blobs.read_sealed(reference, index)?;
        let content = reference
            .open_frame(index, &sealed)
            .map_err(|error| VaultError::BlobDamaged { blob: reference.blob, detail: error.to_string() })?;
        hash.update(&content);
    }
    if finish(hash) != reference.sha256 {
        return Err(VaultError::BlobDamaged { blob: reference.blob, detail: "the content has another hash".to_owned() });
    }
    // The way by which people read it.
    reader.read_at(0, FRAME.min(64))?;
    Ok(reference.length)
}

/// Which record a person would miss it in.
fn name(vault: &Vault, reference: &BlobReference) -> String {
    let sql = "SELECT record.kind, record.reference, blob_use.field FROM blob_use JOIN blob ON blob.number = blob_use.blob
               JOIN record ON record.number = blob_use.record WHERE blob.id = ?1 LIMIT 1";
    let found = vault.store.read().prepare_cached(sql).and_then(|mut statement| {
        statement.query_row([reference.blob.as_bytes()], |row| {
            Ok(format!("{} of {} {}", row.get::<_, String>(2)?, row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
    });
    found.unwrap_or_else(|_| "in no record any more".to_owned())
}
