//! Reading an original exactly once: whoever seals it reads through [`Reading`], which hashes what passes and keeps it for the worker.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use ring::digest;
use zeroize::Zeroizing;

use crate::limits::Limits;

/// How much of a file's beginning decides its media type.
const HEAD: usize = 8192;
/// The one type of document that a worker draws.
pub(crate) const PDF: &str = "application/pdf";
/// The type of content that nothing else is known of.
const UNKNOWN: &str = "application/octet-stream";

/// An original that was read to its end.
#[derive(Clone)]
pub struct Original {
    /// Media type by content.
    pub mime: String,
    /// Size in bytes.
    pub bytes: u64,
    pub sha256: [u8; 32],
    /// What a worker looks at; absent if there is nothing for it to do.
    pub(crate) content: Content,
}

/// What of an original is at hand for a worker.
#[derive(Clone)]
pub(crate) enum Content {
    Kept(Arc<Zeroizing<Vec<u8>>>),
    NotAPicture,
    TooLarge,
}

/// What can go wrong while a file is read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("the file is not there, or the disk it is on was taken away")]
    Vanished,
    #[error("the file may not be read: its permissions deny it")]
    Denied,
    #[error("this is a folder, a device or a pipe, not a file")]
    NotAFile,
    #[error("the file changed while it was being read; import it again when nothing writes to it")]
    Changed,
    #[error("the file was not read to its end")]
    Unfinished,
    #[error("reading failed: {0}")]
    Io(#[source] std::io::Error),
}

/// A file on its way through: read it to the end as any [`Read`], then call [`Reading::finish`].
///
/// Reading fails with [`ReadError::Changed`] or [`ReadError::Vanished`] at the end, when whoever sealed the bytes has to drop what was sealed.
/// A file that was deleted by name while open is still read whole and is no error.
pub struct Reading<R> {
    source: R,
    guard: Option<Guard>,
    hash: digest::Context,
    bytes: u64,
    kept: Kept,
    keep_at_most: u64,
    ended: bool,
}

impl Reading<File> {
    /// Opens a regular file for reading. Links are followed.
    pub fn open(path: &Path, limits: &Limits) -> Result<Self, ReadError> {
        let before = std::fs::metadata(path).map_err(ReadError::from_io)?;
        if !before.is_file() {
            return Err(ReadError::NotAFile);
        }
        let source = open_without_waiting(path).map_err(ReadError::from_io)?;
        let guard = Guard::new(&source)?;
        let size = guard.opened.len;
        let mut reading = Self::new(source, limits);
        if let Kept::Head(head) = &mut reading.kept {
            head.reserve(usize::try_from(size.min(limits.content_bytes)).unwrap_or(HEAD));
        }
        reading.guard = Some(guard);
        Ok(reading)
    }
}

impl<R: Read> Reading<R> {
    /// Reads from anything that is not a file, or whose sameness is the caller's matter.
    pub fn new(source: R, limits: &Limits) -> Self {
        let hash = digest::Context::new(&digest::SHA256);
        Self {
            source,
            guard: None,
            hash,
            bytes: 0,
            kept: Kept::Head(Zeroizing::default()),
            keep_at_most: limits.content_bytes,
            ended: false,
        }
    }

    /// Checks that everything was read and that the file stayed the same meanwhile.
    pub fn finish(mut self) -> Result<Original, ReadError> {
        if !self.ended {
            let mut one_more = [0; 1];
            match self.source.read(&mut one_more) {
                Ok(0) => {}
                Ok(_) => {
                    return Err(if self.guard.is_some_and(|guard| guard.changed()) { ReadError::Changed } else { ReadError::Unfinished });
                }
                Err(error) => return Err(ReadError::from_io(error)),
            }
        }
        if self.guard.is_some_and(|guard| guard.changed() || guard.opened.len != self.bytes) {
            return Err(ReadError::Changed);
        }
        self.kept.decide(self.keep_at_most);
        let (mime, content) = match self.kept {
            Kept::Head(bytes) | Kept::All { bytes, .. } if bytes.is_empty() => (UNKNOWN, Content::NotAPicture),
            Kept::All { mime, bytes } => (mime, Content::Kept(Arc::new(bytes))),
            Kept::Nothing { mime, content } => (mime, content),
            Kept::Head(_) => (UNKNOWN, Content::NotAPicture),
        };
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(self.hash.finish().as_ref());
        Ok(Original { mime: mime.to_owned(), bytes: self.bytes, sha256, content })
    }
}

impl<R: Read> Read for Reading<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.source.read(buffer)?;
        let passed = buffer.get(..count).unwrap_or_default();
        self.hash.update(passed);
        self.bytes += passed.len() as u64;
        self.ended = count == 0 && !buffer.is_empty();
        self.kept.push(passed, self.keep_at_most);
        Ok(count)
    }
}

impl Original {
    /// An original that is in memory already.
    pub fn from_bytes(bytes: &[u8], limits: &Limits) -> Result<Self, ReadError> {
        let mut reading = Reading::new(bytes, limits);
        std::io::copy(&mut reading, &mut std::io::sink()).map_err(ReadError::from_io)?;
        reading.finish()
    }
}

impl ReadError {
    /// A stable word for catalogues and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Vanished => "vanished",
            Self::Denied => "denied",
            Self::NotAFile => "not_a_file",
            Self::Changed => "changed",
            Self::Unfinished => "unfinished",
            Self::Io(_) => "io",
        }
    }

    /// Names an input or output error of a file being read, also one that came back through a sealer.
    pub fn from_io(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::StaleNetworkFileHandle => Self::Vanished,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::IsADirectory | ErrorKind::NotADirectory => Self::NotAFile,
            _ if is_device_gone(&error) => Self::Vanished,
            _ => Self::Io(error),
        }
    }
}

impl std::fmt::Debug for Original {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Original({}, {} bytes)", self.mime, self.bytes)
    }
}

/// What was kept so far of the bytes that passed.
enum Kept {
    /// Too little to know the type by.
    Head(Zeroizing<Vec<u8>>),
    /// A picture or a document, wholly.
    All {
        mime: &'static str,
        bytes: Zeroizing<Vec<u8>>,
    },
    Nothing {
        mime: &'static str,
        content: Content,
    },
}

impl Kept {
    fn push(&mut self, passed: &[u8], at_most: u64) {
        match self {
            Self::Head(bytes) => {
                bytes.extend_from_slice(passed);
                if bytes.len() >= HEAD {
                    self.decide(at_most);
                }
            }
            Self::All { mime, bytes } => {
                if (bytes.len() + passed.len()) as u64 > at_most {
                    *self = Self::Nothing { mime, content: Content::TooLarge };
                } else {
                    bytes.extend_from_slice(passed);
                }
            }
            Self::Nothing { .. } => {}
        }
    }

    fn decide(&mut self, at_most: u64) {
        let Self::Head(bytes) = self else { return };
        let mime = infer::get(bytes.get(..HEAD).unwrap_or(bytes)).map_or(UNKNOWN, |kind| kind.mime_type());
        *self = if !mime.starts_with("image/") && mime != PDF {
            Self::Nothing { mime, content: Content::NotAPicture }
        } else if bytes.len() as u64 > at_most {
            Self::Nothing { mime, content: Content::TooLarge }
        } else {
            Self::All { mime, bytes: std::mem::take(bytes) }
        };
    }
}

/// Remembers what a file looked like when it was opened.
struct Guard {
    handle: File,
    opened: Look,
}

#[derive(PartialEq)]
struct Look {
    len: u64,
    modified: Option<SystemTime>,
}

impl Guard {
    fn new(file: &File) -> Result<Self, ReadError> {
        let metadata = file.metadata().map_err(ReadError::from_io)?;
        if !metadata.is_file() {
            return Err(ReadError::NotAFile);
        }
        Ok(Self { handle: file.try_clone().map_err(ReadError::from_io)?, opened: Look::of(&metadata) })
    }

    fn changed(&self) -> bool {
        self.handle.metadata().map_or(true, |metadata| Look::of(&metadata) != self.opened)
    }
}

impl Look {
    fn of(metadata: &Metadata) -> Self {
        Self { len: metadata.len(), modified: metadata.modified().ok() }
    }
}

/// Opens a file; a named pipe that took its place in between fails the next check instead of blocking here for ever.
#[cfg(unix)]
fn open_without_waiting(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().read(true).custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed()).open(path)
}

#[cfg(not(unix))]
fn open_without_waiting(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

#[cfg(unix)]
fn is_device_gone(error: &std::io::Error) -> bool {
    let gone = [rustix::io::Errno::NODEV, rustix::io::Errno::NXIO].map(rustix::io::Errno::raw_os_error);
    error.raw_os_error().is_some_and(|code| gone.contains(&code))
}

#[cfg(not(unix))]
fn is_device_gone(_: &std::io::Error) -> bool {
    false
}

#[cfg(test)]
#[path = "original_tests.rs"]
mod tests;
