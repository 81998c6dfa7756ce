//! Search: folded words in FTS5, passages from the original text.

pub mod fold;
pub mod index;
pub mod query;
pub mod snippet;
pub mod words;
