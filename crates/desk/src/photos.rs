//! A photo's bytes, for export and for the window.

use fieldseal_model::Value;
use fieldseal_seal::BlobReference;
use fieldseal_vault::BlobReader;

use crate::{Desk, ErrorCode, Failure, failures::unexpected, imports, records};

/// Most bytes of one answer to a range.
const LARGEST_RANGE: u64 = 1024 * 1024;

/// Part of a photo, or all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoBytes {
    pub mime: String,
    /// Bytes of the whole file.
    pub total: u64,
    /// Where `bytes` begin.
    pub start: u64,
    pub bytes: Vec<u8>,
}

/// A sealed file of a photo, open.
pub(crate) struct OpenPhoto {
    pub mime: String,
    pub reference: BlobReference,
    pub reader: BlobReader,
}

impl Desk {
    /// The bytes of a photo's `"original"`, `"preview"` or `"thumbnail"`; with `range` (first byte, number of bytes) at most 1 MiB of them.
    ///
    /// # Errors
    /// `photo.not_a_photo`, `photo.no_rendition`, `vault.blob_missing`, …
    pub fn photo(&self, id: &str, rendition: &str, range: Option<(u64, u64)>) -> Result<PhotoBytes, Failure> {
        if !matches!(rendition, "original" | "preview" | "thumbnail") {
            return Err(Failure::new(ErrorCode::NoRendition).with("id", id));
        }
        let mut photo = open(self, id, rendition)?;
        let total = photo.reader.length();
        let (start, count) = match range {
            Some((start, count)) => (start.min(total), count.min(LARGEST_RANGE)),
            None => (0, total),
        };
        let count = usize::try_from(count.min(total - start)).map_err(unexpected)?;
        let bytes = photo.reader.read_at(start, count)?.to_vec();
        Ok(PhotoBytes { mime: photo.mime, total, start, bytes })
    }
}

/// Opens the sealed file that the record's field names; the vault is free again when it returns.
///
/// # Errors
/// As [`Desk::photo`].
pub(crate) fn open(desk: &Desk, id: &str, field: &str) -> Result<OpenPhoto, Failure> {
    desk.with(|session| {
        let head = records::find(&session.vault, id)?;
        let record = session.vault.record(head.id)?.filter(|_| head.kind == imports::KIND);
        let state = record.ok_or_else(|| Failure::new(ErrorCode::NotAPhoto).with("id", id))?.state;
        let shown = |field: &str| state.register(field).map(|register| register.shown().clone());
        let Some(Value::Blob(bytes)) = shown(field) else { return Err(Failure::new(ErrorCode::NoRendition).with("id", id)) };
        let reference = BlobReference::decode(&bytes).map_err(unexpected)?;
        let mime = match (field, shown("mime")) {
            ("original", Some(Value::Text(mime))) => mime,
            ("original", _) => "application/octet-stream".to_owned(),
            _ => fieldseal_media::Rendition::MIME.to_owned(),
        };
        let reader = session.vault.blobs().open(&reference)?;
        Ok(OpenPhoto { mime, reference, reader })
    })
}
