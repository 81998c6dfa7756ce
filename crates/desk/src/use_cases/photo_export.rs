use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};

use ring::digest;

use crate::{
    Desk, ErrorCode, Failure, photos,
    wire::{PhotoExport, PhotoExported, Rendition},
};

/// Writes a photo into a file that does not exist yet. The file is whole and checked against the record's hash when it returns, or it is not there.
pub fn run(desk: &Desk, arguments: PhotoExport) -> Result<PhotoExported, Failure> {
    let field = match arguments.rendition {
        Rendition::Original => "original",
        Rendition::Preview => "preview",
        Rendition::Thumbnail => "thumbnail",
    };
    let photo = photos::open(desk, &arguments.id, field)?;
    let path = Path::new(&arguments.out);
    let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::new(ErrorCode::ExportExists).with("path", arguments.out.as_str()),
        _ => failed(path, &error),
    })?;
    let expected = photo.reference.sha256;
    let blob = photo.reference.blob;
    let written = copy(photo.reader, file, path).and_then(|exported| {
        if exported.sha256 == data_encoding::HEXLOWER.encode(expected.as_bytes()) {
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
