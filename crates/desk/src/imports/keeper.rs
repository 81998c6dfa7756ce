//! Makes a record of each photo once it is sealed and looked at.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_media::{Inspection, Limits, PhotoFacts, WorkerPool};
use fieldseal_model::Value;
use fieldseal_seal::BlobReference;
use fieldseal_vault::BlobStore;

use super::{
    Destination, Job, facts,
    known::{Known, Record, Records},
    reader::{self, Read},
};
use crate::{
    Desk, Failure, Session, changed, custody, records,
    wire::{PhotoItem, PhotoItemStatus},
};

/// Photos that are sealed and wait for their worker or their record.
const UNDER_WAY: usize = 8;

/// Imports the files in their order until all are through, the job is cancelled, or the vault cannot go on.
///
/// # Errors
/// Why it stopped before its end. What was imported before stays.
pub fn work(desk: &Desk, session: &str, job: &Job, paths: &[PathBuf], destination: Destination) -> Result<(), Failure> {
    let (blobs, mut known, mut records) = desk.with_session(session, |open| {
        let (known, records) = held(open, destination)?;
        Ok((open.vault.blobs().clone(), known, records))
    })?;
    let limits = Limits::default();
    let pool = WorkerPool::new(&desk.options().worker, limits, WorkerPool::useful_workers().min(paths.len()))?;
    let (sender, receiver) = sync_channel(UNDER_WAY);
    thread::scope(|scope| {
        let reading = {
            let blobs = &blobs;
            let known = &mut known;
            scope.spawn(move || read_all(job, paths, known, blobs, &pool, &limits, &sender))
        };
        let kept = keep_all(desk, session, job, receiver, &blobs, &mut records, destination);
        if kept.is_err() {
            job.cancel();
        }
        let read = reading.join().unwrap_or_else(|_| Err(crate::failures::unexpected("photo reader")));
        kept.and(read)
    })
}

fn read_all(
    job: &Job,
    paths: &[PathBuf],
    known: &mut Known,
    blobs: &BlobStore,
    pool: &WorkerPool,
    limits: &Limits,
    sender: &SyncSender<(PathBuf, Read)>,
) -> Result<(), Failure> {
    for path in paths {
        if job.is_cancelled() {
            return Ok(());
        }
        let read = reader::read(path, known, blobs, pool, limits)?;
        if sender.send((path.clone(), read)).is_err() {
            // The keeper stopped, and says why.
            return Ok(());
        }
    }
    Ok(())
}

fn keep_all(
    desk: &Desk,
    session: &str,
    job: &Job,
    receiver: Receiver<(PathBuf, Read)>,
    blobs: &BlobStore,
    records: &mut Records,
    destination: Destination,
) -> Result<(), Failure> {
    for (path, read) in receiver {
        let shown = path.display().to_string();
        let item = match read {
            Read::Unreadable { reason } => PhotoItem { damage: Some(reason.to_owned()), ..bare(&shown, PhotoItemStatus::Unreadable) },
            Read::Duplicate { sha256, bytes, mime } => {
                let record = records.get(&sha256);
                PhotoItem {
                    id: record.map(|record| record.id.clone()),
                    reference: record.and_then(|record| record.reference.clone()),
                    sha256: Some(facts::hex(&sha256)),
                    mime: Some(mime),
                    bytes: Some(bytes),
                    ..bare(&shown, PhotoItemStatus::Duplicate)
                }
            }
            Read::Sealed { original, ticket } => {
                let inspection = ticket.wait();
                let record = keep(desk, session, &path, &original, &inspection, blobs, destination)?;
                let item = told(&shown, &record, &inspection.facts);
                records.insert(inspection.facts.sha256, record);
                item
            }
        };
        job.push(item);
        desk.emit(&job.event(Some(&shown)));
    }
    Ok(())
}

/// Seals the small pictures and commits the record that names all three files.
fn keep(
    desk: &Desk,
    session: &str,
    path: &Path,
    original: &BlobReference,
    inspection: &Inspection,
    blobs: &BlobStore,
    destination: Destination,
) -> Result<Record, Failure> {
    let mut fields = fields(path, original, inspection, blobs)?;
    fields.extend(destination.site.map(|site| ("site", Value::Link(site))));
    let (record, event) = desk.with_session(session, |open| {
        let id = records::fresh_id();
        let create = DraftWrite::Create { record: id, kind: facts::KIND.to_owned() };
        let puts = fields.into_iter().map(|(field, value)| DraftWrite::Put { record: id, field: field.to_owned(), value, parents: None });
        let custody = custody::beginning(&open.vault, id, facts::hex(&inspection.facts.sha256));
        let writes = std::iter::once(create).chain(puts).chain(custody).collect();
        let committed = open.commit(destination.compartment, writes, Cause::Import, None)?;
        let reference = records::full_reference(&open.vault, destination.compartment, committed.references.get(&id).map(String::as_str))?;
        Ok((Record { id: id.to_string(), reference }, changed::event(&open.vault, &[id])?))
    })?;
    if let Some(event) = event {
        desk.emit(&event);
    }
    Ok(record)
}

/// The fields of a photo's record; seals the small pictures.
///
/// # Errors
/// The vault's disk failed or is full.
pub fn fields(
    path: &Path,
    original: &BlobReference,
    inspection: &Inspection,
    blobs: &BlobStore,
) -> Result<Vec<(&'static str, Value)>, Failure> {
    let mut fields = facts::fields(path, &inspection.facts);
    fields.push(("original", Value::Blob(original.encode())));
    if let Some(renditions) = &inspection.renditions {
        for (field, rendition) in [("thumbnail", &renditions.thumbnail), ("preview", &renditions.preview)] {
            let sealed = blobs.seal(&mut rendition.content.as_slice())?;
            fields.push((field, Value::Blob(sealed.encode())));
        }
    }
    Ok(fields)
}

/// The originals that the mission holds already.
fn held(open: &Session, destination: Destination) -> Result<(Known, Records), Failure> {
    let mut known = Known::default();
    let mut held = Records::new();
    records::each_row(&open.vault, facts::KIND, destination.compartment, |row| {
        let sha256 = row.text("sha256").and_then(|text| data_encoding::HEXLOWER.decode(text.as_bytes()).ok());
        let sha256 = sha256.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        if let (Some(sha256), Some(bytes)) = (sha256, row.integer("bytes")) {
            known.add(sha256, u64::try_from(bytes).unwrap_or(0));
            held.insert(sha256, Record { id: row.id(), reference: row.reference()? });
        }
        Ok(())
    })?;
    Ok((known, held))
}

fn told(path: &str, record: &Record, facts: &PhotoFacts) -> PhotoItem {
    let status = if facts::is_damaged(Path::new(path), facts) { PhotoItemStatus::Damaged } else { PhotoItemStatus::Imported };
    PhotoItem {
        id: Some(record.id.clone()),
        reference: record.reference.clone(),
        sha256: Some(facts::hex(&facts.sha256)),
        mime: Some(facts.mime.clone()),
        bytes: Some(facts.bytes),
        taken_at: facts.taken_at.as_ref().and_then(facts::taken_at),
        gps: facts::position(facts),
        gps_note: Some(facts.gps_note.code().to_owned()),
        orientation: facts.is_picture().then(|| facts.orientation.into()),
        camera: facts.camera_name(),
        damage: facts::detail(facts).map(str::to_owned),
        ..bare(path, status)
    }
}

fn bare(path: &str, status: PhotoItemStatus) -> PhotoItem {
    PhotoItem {
        path: path.to_owned(),
        status,
        id: None,
        reference: None,
        sha256: None,
        mime: None,
        bytes: None,
        taken_at: None,
        gps: None,
        gps_note: None,
        orientation: None,
        camera: None,
        damage: None,
    }
}
