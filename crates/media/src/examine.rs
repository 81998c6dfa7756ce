//! What the worker does with one photo.

use crate::facts::NotShown;
use crate::limits::Limits;
use crate::worker::protocol::Answer;

/// Looks at photos, one after the other.
pub struct Examiner {
    limits: Limits,
}

impl Examiner {
    pub fn new(limits: Limits) -> Self {
        Self { limits }
    }

    /// Facts and renditions of `photo`, whose content says it is `mime`.
    pub fn examine(&mut self, _mime: &str, photo: &[u8]) -> Answer {
        if photo.len() as u64 > self.limits.content_bytes {
            return Answer { not_shown: Some(NotShown::TooLarge), ..Answer::default() };
        }
        Answer { not_shown: Some(NotShown::UnsupportedFormat), ..Answer::default() }
    }
}
