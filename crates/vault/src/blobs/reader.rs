//! Reading any part of a sealed blob.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::PathBuf,
};

use fieldseal_seal::BlobReference;
use zeroize::Zeroizing;

use super::store::{damaged, read_range};
use crate::Result;

/// An open blob. Only the frames that are touched are read and opened; each is checked before a byte of it is given out.
pub struct BlobReader {
    file: File,
    path: PathBuf,
    reference: BlobReference,
    position: u64,
    open: Option<(u64, Zeroizing<Vec<u8>>)>,
}

impl BlobReader {
    pub(super) fn new(file: File, path: PathBuf, reference: BlobReference) -> Self {
        Self { file, path, reference, position: 0, open: None }
    }

    /// Bytes of the content.
    pub fn length(&self) -> u64 {
        self.reference.length
    }

    /// The content from `start` on, at most `count` bytes; fewer only at the end.
    ///
    /// # Errors
    /// [`crate::VaultError::BlobDamaged`] naming the frame.
    pub fn read_at(&mut self, start: u64, count: usize) -> Result<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(count.min(usize::try_from(self.length()).unwrap_or(usize::MAX))));
        while bytes.len() < count {
            let at = start.saturating_add(bytes.len() as u64);
            let wanted = count - bytes.len();
            let piece = self.piece(at)?;
            let piece = piece.get(..wanted.min(piece.len())).unwrap_or_default();
            if piece.is_empty() {
                break;
            }
            bytes.extend_from_slice(piece);
        }
        Ok(bytes)
    }

    /// What the frame around `at` holds from there on; empty beyond the end.
    fn piece(&mut self, at: u64) -> Result<&[u8]> {
        if at >= self.length() {
            return Ok(&[]);
        }
        let index = self.reference.frame_of(at);
        let refuse = |error| damaged(self.reference.blob, error);
        if self.open.as_ref().is_none_or(|(open, _)| *open != index) {
            let range = self.reference.sealed_range(index).map_err(refuse)?;
            let sealed = read_range(&self.file, &self.path, range.start, range.end - range.start)?;
            self.open = Some((index, self.reference.open_frame(index, &sealed).map_err(refuse)?));
        }
        let begins = self.reference.content_range(index).map_err(refuse)?.start;
        let offset = usize::try_from(at - begins).unwrap_or(usize::MAX);
        Ok(self.open.as_ref().and_then(|(_, content)| content.get(offset..)).unwrap_or_default())
    }
}

impl Read for BlobReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let at = self.position;
        let piece = self.piece(at).map_err(io::Error::other)?;
        let count = piece.len().min(buffer.len());
        buffer.iter_mut().zip(piece).for_each(|(to, from)| *to = *from);
        self.position = self.position.saturating_add(count as u64);
        Ok(count)
    }
}

impl Seek for BlobReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => self.length().checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = position.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.position)
    }
}
