//! What parent and worker say to each other over the worker's standard input and output.
//!
//! A message is a frame: its length as four bytes, big-endian, then that many bytes of CBOR. After a [`Request`] follow the bytes of the photo.

use std::io::{Read, Write};

use minicbor::{Decode, Encode};

use crate::edits::{Edits, NotEdited};
use crate::facts::{ActiveContent, Camera, Damage, ExifNote, Gps, GpsNote, NotShown, Orientation, Rendition, TakenAt};

/// Longest request frame.
pub const REQUEST_AT_MOST: usize = 16 << 10;
/// Longest answer frame: two JPEGs and some words, or one picture at its full size.
pub const ANSWER_AT_MOST: usize = 256 << 20;

/// "Look at this photo."
#[derive(Debug, Encode, Decode)]
#[cbor(map)]
pub struct Request {
    /// Media type by content.
    #[n(0)]
    pub mime: String,
    /// How many bytes of photo follow.
    #[n(1)]
    pub length: u64,
    /// Whether thumbnail and preview are wanted, or the facts of the Exif block alone.
    #[n(2)]
    pub renditions: bool,
    /// A derivative is wanted, and nothing else.
    #[n(3)]
    pub edits: Option<Edits>,
    /// A page of a document is wanted as preview, counted from 0, and nothing else.
    #[n(4)]
    pub page: Option<u32>,
}

/// What the worker found. Nothing in it is trusted before [`super::check`] saw it.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Answer {
    #[n(0)]
    pub taken_at: Option<TakenAt>,
    #[n(1)]
    pub gps: Option<Gps>,
    #[n(2)]
    pub gps_note: GpsNote,
    #[n(3)]
    pub orientation: Orientation,
    #[n(4)]
    pub camera: Option<Camera>,
    #[n(5)]
    pub width: Option<u32>,
    #[n(6)]
    pub height: Option<u32>,
    #[n(7)]
    pub exif: ExifNote,
    #[n(8)]
    pub damaged: Option<Damage>,
    #[n(9)]
    pub not_shown: Option<NotShown>,
    #[n(10)]
    pub thumbnail: Option<Rendition>,
    #[n(11)]
    pub preview: Option<Rendition>,
    /// The derivative that was asked for.
    #[n(12)]
    pub edited: Option<Rendition>,
    #[n(13)]
    pub not_edited: Option<NotEdited>,
    #[n(14)]
    pub pages: Option<u32>,
    #[n(15)]
    pub active_content: Option<ActiveContent>,
}

/// Writes one frame and flushes.
pub fn send<T: Encode<()>>(mut to: impl Write, message: &T) -> std::io::Result<()> {
    let bytes = minicbor::to_vec(message).map_err(std::io::Error::other)?;
    let length = u32::try_from(bytes.len()).map_err(std::io::Error::other)?;
    to.write_all(&length.to_be_bytes())?;
    to.write_all(&bytes)?;
    to.flush()
}

/// Reads one frame; `None` at the end of the stream.
pub fn receive<T: for<'a> Decode<'a, ()>>(mut from: impl Read, at_most: usize) -> std::io::Result<Option<T>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let length = u32::from_be_bytes(length);
    if length as usize > at_most {
        return Err(std::io::Error::other("a frame longer than allowed"));
    }
    let mut bytes = Vec::new();
    if from.take(u64::from(length)).read_to_end(&mut bytes)? != length as usize {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    minicbor::decode(&bytes).map(Some).map_err(std::io::Error::other)
}

#[cfg(test)]
#[path = "protocol_tests.rs"]
mod tests;
