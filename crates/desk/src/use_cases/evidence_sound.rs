use crate::{
    Desk, ErrorCode, Failure,
    wire::{EvidenceSound, SoundBytes},
};

/// Part of a recording that is open for looking at. It goes to the window as a command's answer and is decoded in its memory: a media element
/// could keep it in a file.
pub fn run(desk: &Desk, arguments: EvidenceSound) -> Result<SoundBytes, Failure> {
    let part = desk.photo(&arguments.id, "original", Some((arguments.start, arguments.count)))?;
    if !part.mime.starts_with("audio/") && !part.mime.starts_with("video/") {
        return Err(Failure::new(ErrorCode::NoRendition).with("id", arguments.id));
    }
    Ok(SoundBytes { mime: part.mime, total: part.total, bytes: data_encoding::BASE64.encode(&part.bytes) })
}
