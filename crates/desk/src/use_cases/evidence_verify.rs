use std::{io::Read, path::Path};

use fieldseal_media::{Limits, Reading};
use ring::digest;

use crate::{
    Desk, ErrorCode, Failure,
    custody::{self, Act, Action, Content},
    failures::unexpected,
    photos,
    wire::{EvidenceVerified, EvidenceVerify},
};

/// Whether a file, or the sealed bytes themselves, are the original that was imported. That somebody looked is an event of its own.
pub fn run(desk: &Desk, arguments: EvidenceVerify) -> Result<EvidenceVerified, Failure> {
    let (id, expected) = desk.with(|session| {
        let evidence = custody::evidence(&session.vault, &arguments.id)?;
        Ok((evidence.head.id, custody::text(&evidence, "sha256")))
    })?;
    let (sha256, bytes) = match &arguments.file {
        Some(file) => of_file(file)?,
        None => of_reader(photos::open(desk, &id.to_string(), "original")?.reader)?,
    };
    let same = sha256 == expected;
    // A file that is another one is no act on the original.
    if same {
        desk.change(|session| {
            let evidence = custody::evidence(&session.vault, &id.to_string())?;
            let reason = arguments.file.as_deref().and_then(|file| Path::new(file).file_name()).map(|name| name.to_string_lossy());
            let reason = reason.as_deref().unwrap_or_default();
            let act = Act { evidence: id, action: Action::Verified, content: Content::Original, sha256: sha256.clone(), reason };
            Ok(((), custody::log(session, &evidence.head, &act)?))
        })?;
    }
    Ok(EvidenceVerified { same, sha256, expected, bytes })
}

fn of_file(file: &str) -> Result<(String, u64), Failure> {
    let unreadable = |detail: &str| Failure::new(ErrorCode::FileUnreadable).with("path", file).with("detail", detail);
    // Nothing of it is kept, however large it is.
    let limits = Limits { content_bytes: 0, ..Limits::default() };
    let mut reading = Reading::open(Path::new(file), &limits).map_err(|error| unreadable(error.code()))?;
    std::io::copy(&mut reading, &mut std::io::sink()).map_err(|error| unreadable(&error.to_string()))?;
    let original = reading.finish().map_err(|error| unreadable(error.code()))?;
    Ok((data_encoding::HEXLOWER.encode(&original.sha256), original.bytes))
}

fn of_reader(mut reader: fieldseal_vault::BlobReader) -> Result<(String, u64), Failure> {
    let mut hash = digest::Context::new(&digest::SHA256);
    let mut buffer = zeroize::Zeroizing::new(vec![0; 256 * 1024]);
    let mut bytes = 0;
    loop {
        let read = reader.read(&mut buffer);
        let count = read.map_err(|error| error.downcast::<fieldseal_vault::VaultError>().map_or_else(unexpected, Failure::from))?;
        if count == 0 {
            return Ok((data_encoding::HEXLOWER.encode(hash.finish().as_ref()), bytes));
        }
        hash.update(buffer.get(..count).unwrap_or_default());
        bytes += count as u64;
    }
}
