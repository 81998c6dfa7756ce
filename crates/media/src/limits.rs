//! What a worker may use, and how large pictures may be.

use std::time::Duration;

/// Longest edge of a thumbnail in pixels.
pub const THUMBNAIL_EDGE: u32 = 320;
/// Longest edge of a preview in pixels.
pub const PREVIEW_EDGE: u32 = 1600;

/// Longest maker, model or time text in bytes.
pub(crate) const TEXT_AT_MOST: usize = 256;

/// Bounds on the work for one photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// A file with more bytes is sealed like any other but not handed to a worker.
    pub content_bytes: u64,
    /// Pictures with more pixels are not decoded.
    pub pixels: u64,
    /// Address space of the worker process (`RLIMIT_AS`), in bytes.
    pub address_space: u64,
    /// Processor time the worker may spend on one photo.
    pub processor: Duration,
    /// Time from handing over a photo to its answer, after which the worker is killed.
    pub wall: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            content_bytes: 256 << 20,
            pixels: 256_000_000,
            address_space: 1 << 30,
            processor: Duration::from_secs(20),
            wall: Duration::from_secs(30),
        }
    }
}
