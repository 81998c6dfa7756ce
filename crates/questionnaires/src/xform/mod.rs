//! An XForm as it comes: checked for what the parts of a form need, and outlined for people to see before they take it.

mod document;
mod outline;

pub use outline::{Outline, Question, outline};

use crate::limits;

/// Why a text is no form that can be filled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormFault {
    #[error("not UTF-8")]
    NotUtf8,
    #[error("line {line}: not well-formed")]
    NotWellFormed { line: usize },
    /// Entities of its own could make a small file grow without end, or ask for other files.
    #[error("declares a document type")]
    DocumentType,
    #[error("more than {} elements, or {} inside one another", limits::MAX_ELEMENTS, limits::MAX_DEPTH)]
    TooDeep,
    /// XML of another kind, or a form that lacks a part: `"h:html"`, `"model"`, `"instance"`, `"id"`, `"h:body"`.
    #[error("lacks {part}")]
    Lacks { part: &'static str },
}

/// # Errors
/// [`FormFault::NotUtf8`]
pub(crate) fn decode(bytes: &[u8]) -> Result<String, FormFault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| FormFault::NotUtf8)
}
