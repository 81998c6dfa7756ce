use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::Value;
use fieldseal_vault::{Record, Vault};
use ring::digest;

use super::evidence_redact::DERIVATIVE;
use crate::{
    Desk, ErrorCode, Failure,
    custody::{self, Act, Action, Content},
    photos, records,
    wire::{PhotoExport, PhotoExported, Rendition},
};

/// States of evidence in which its preview is kept as closely as its original.
const GUARDED: &[&str] = &["redaction_needed", "restricted", "withdrawn"];

/// Writes a photo into a file that does not exist yet. The file is whole and checked against the record's hash when it returns, or it is not
/// there. The custody log has it before the first byte leaves.
pub fn run(desk: &Desk, arguments: PhotoExport) -> Result<PhotoExported, Failure> {
    let (id, field) = desk.with(|session| {
        Ok(match arguments.rendition {
            Rendition::Original => (arguments.id.clone(), "original"),
            Rendition::Preview => (arguments.id.clone(), "preview"),
            Rendition::Thumbnail => (arguments.id.clone(), "thumbnail"),
            Rendition::Derivative => (derivative(&session.vault, &arguments.id)?.head.id.to_string(), "content"),
        })
    })?;
    let photo = photos::open(desk, &id, field)?;
    let expected = data_encoding::HEXLOWER.encode(photo.reference.sha256.as_bytes());
    let path = Path::new(&arguments.out);
    // Whatever is refused is refused before a file is made.
    let leave = |desk: &Desk, commit| leave(desk, &arguments, &id, &expected, commit);
    leave(desk, false)?;
    let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::new(ErrorCode::ExportExists).with("path", arguments.out.as_str()),
        _ => failed(path, &error),
    })?;
    let blob = photo.reference.blob;
    let written = leave(desk, true).and_then(|()| copy(photo.reader, file, path)).and_then(|exported| {
        if exported.sha256 == expected {
            Ok(exported)
        } else {
            Err(Failure::new(ErrorCode::BlobDamaged).with("blob", blob.to_string()).with("detail", "SHA-256"))
        }
    });
    if written.is_err() {
        // What is half written or wrong must not pass for the photo.
        let _ = fs::remove_file(path);
    }
    written
}

/// Whether the bytes may leave; with `commit`, the custody log says that they do, and an approval is used up with the same change.
fn leave(desk: &Desk, arguments: &PhotoExport, id: &str, sha256: &str, commit: bool) -> Result<(), Failure> {
    desk.change(|session| {
        let vault = &session.vault;
        let (evidence, content) = match arguments.rendition {
            Rendition::Derivative => (parent(vault, id)?, Content::Derivative),
            Rendition::Original => (custody::evidence(vault, id)?, Content::Original),
            Rendition::Preview | Rendition::Thumbnail => (custody::evidence(vault, id)?, Content::Preview),
        };
        let guarded = content == Content::Preview && GUARDED.contains(&custody::text(&evidence, "state").as_str());
        let reason = arguments.reason.as_deref().unwrap_or_default();
        let mut writes = Vec::new();
        if content == Content::Original || guarded {
            if reason.trim().is_empty() {
                return Err(ErrorCode::ReasonMissing.into());
            }
            if !custody::is_alone(vault) {
                let approval = custody::approved(vault, evidence.head.id)?.ok_or(ErrorCode::ExportNotApproved)?;
                writes.push(custody::used(&approval));
            }
        }
        let act = Act { evidence: evidence.head.id, action: Action::Exported, content, sha256: sha256.to_owned(), reason };
        writes.extend(custody::next(vault, &act)?);
        let writes: Vec<DraftWrite> = if commit { writes } else { Vec::new() };
        Ok(((), session.commit(evidence.head.compartment, writes, Cause::Edit, None)?))
    })
}

/// The derivative of that id, or the evidence's newest, if it is approved.
fn derivative(vault: &Vault, name: &str) -> Result<Record, Failure> {
    let none = || Failure::new(ErrorCode::NoDerivative).with("id", name);
    let head = records::find(vault, name)?;
    let is_approved = |record: &Record| custody::text(record, "state") == "approved";
    if head.kind == DERIVATIVE {
        return vault.record(head.id)?.filter(is_approved).ok_or_else(none);
    }
    let mut found = Vec::new();
    for link in vault.links_to(head.id)?.into_iter().filter(|link| link.from.kind == DERIVATIVE) {
        found.extend(vault.record(link.from.id)?.filter(is_approved));
    }
    // Ids begin with the moment of their making.
    found.into_iter().max_by_key(|record| record.head.id).ok_or_else(none)
}

/// What a derivative was made from.
fn parent(vault: &Vault, derivative: &str) -> Result<Record, Failure> {
    let record = vault.record(records::find(vault, derivative)?.id)?;
    let parent = record.and_then(|record| record.state.register("parent").map(|register| register.shown().clone()));
    match parent {
        Some(Value::Link(id)) => custody::evidence(vault, &id.to_string()),
        _ => Err(Failure::new(ErrorCode::NotAPhoto).with("id", derivative)),
    }
}

fn copy(mut reader: fieldseal_vault::BlobReader, mut file: File, path: &Path) -> Result<PhotoExported, Failure> {
    let mut hash = digest::Context::new(&digest::SHA256);
    let mut buffer = zeroize::Zeroizing::new(vec![0; 256 * 1024]);
    let mut bytes = 0;
    loop {
        let count = match reader.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) => {
                return Err(error.downcast::<fieldseal_vault::VaultError>().map_or_else(|error| failed(path, &error), Failure::from));
            }
        };
        let piece = buffer.get(..count).unwrap_or_default();
        hash.update(piece);
        file.write_all(piece).map_err(|error| failed(path, &error))?;
        bytes += count as u64;
    }
    file.sync_all().map_err(|error| failed(path, &error))?;
    Ok(PhotoExported { bytes, sha256: data_encoding::HEXLOWER.encode(hash.finish().as_ref()) })
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::new(ErrorCode::ExportFailed).with("path", path.display().to_string()).with("detail", error.to_string())
}
