//! A photo's bytes, for export and for the window.

use std::io::Read;

use fieldseal_media::{Limits, Original, Worker};
use fieldseal_model::Value;
use fieldseal_seal::BlobReference;
use fieldseal_vault::BlobReader;

use crate::{Desk, ErrorCode, Failure, failures::unexpected, imports, records, use_cases::evidence_redact::DERIVATIVE};

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
    /// The bytes of a photo's `"original"`, `"preview"` or `"thumbnail"`, or of a derivative's `"content"`, or a document's
    /// `"page-1"` and so on, drawn as a picture; an original and its pages only while it is open for
    /// looking at, which the custody log has. With `range` (first byte, number of bytes) at most 1 MiB of them.
    ///
    /// # Errors
    /// `photo.not_a_photo`, `photo.no_rendition`, `vault.blob_missing`, …
    pub fn photo(&self, id: &str, rendition: &str, range: Option<(u64, u64)>) -> Result<PhotoBytes, Failure> {
        let page = rendition.strip_prefix("page-").and_then(|number| number.parse::<u32>().ok()).and_then(|number| number.checked_sub(1));
        if page.is_none() && !matches!(rendition, "original" | "preview" | "thumbnail" | "content") {
            return Err(Failure::new(ErrorCode::NoRendition).with("id", id));
        }
        if rendition == "original" || page.is_some() {
            permit_view(self, id)?;
        }
        if let Some(number) = page {
            return drawn(self, id, number);
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
        let record = session.vault.record(head.id)?.filter(|_| head.kind == imports::KIND || head.kind == DERIVATIVE);
        let state = record.ok_or_else(|| Failure::new(ErrorCode::NotAPhoto).with("id", id))?.state;
        let shown = |field: &str| state.register(field).map(|register| register.shown().clone());
        let Some(Value::Blob(bytes)) = shown(field) else { return Err(Failure::new(ErrorCode::NoRendition).with("id", id)) };
        let reference = BlobReference::decode(&bytes).map_err(unexpected)?;
        let mime = match (field, shown("mime")) {
            ("original" | "content", Some(Value::Text(mime))) => mime,
            ("original", _) => "application/octet-stream".to_owned(),
            _ => fieldseal_media::Rendition::MIME.to_owned(),
        };
        if session.vault.is_deleted(reference.blob)? {
            return Err(Failure::new(ErrorCode::EvidenceDeleted).with("id", id));
        }
        let reader = session.vault.blobs().open(&reference)?;
        Ok(OpenPhoto { mime, reference, reader })
    })
}

/// A page of a document, drawn in the worker. Bytes of the document itself never reach the window.
///
/// # Errors
/// `photo.no_rendition` for a page or a document that cannot be drawn.
fn drawn(desk: &Desk, id: &str, number: u32) -> Result<PhotoBytes, Failure> {
    let original = in_memory(desk, id)?;
    let page = Worker::new(desk.options().worker.clone(), Limits::default()).page(&original, number);
    let page = page.map_err(|_| Failure::new(ErrorCode::NoRendition).with("id", id))?;
    let total = page.content.len() as u64;
    Ok(PhotoBytes { mime: fieldseal_media::Rendition::MIME.to_owned(), total, start: 0, bytes: page.content })
}

/// The original, for a worker to look at.
///
/// # Errors
/// `photo.no_rendition` for one that is too large, `vault.blob_missing`, …
pub(crate) fn in_memory(desk: &Desk, id: &str) -> Result<Original, Failure> {
    let limits = Limits::default();
    let mut sealed = open(desk, id, "original")?;
    let length = sealed.reader.length();
    if length > limits.content_bytes {
        return Err(Failure::new(ErrorCode::NoRendition).with("id", id));
    }
    let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(usize::try_from(length).map_err(unexpected)?));
    let read = sealed.reader.read_to_end(&mut bytes);
    read.map_err(|error| error.downcast::<fieldseal_vault::VaultError>().map_or_else(unexpected, Failure::from))?;
    Original::from_bytes(&bytes, &limits).map_err(unexpected)
}

/// Whether a person opened the original for looking at.
///
/// # Errors
/// `custody.not_opened`
fn permit_view(desk: &Desk, id: &str) -> Result<(), Failure> {
    desk.with(|session| {
        let id = records::id_of(&session.vault, id)?;
        if session.viewing.contains(&id) { Ok(()) } else { Err(ErrorCode::NotOpened.into()) }
    })
}
