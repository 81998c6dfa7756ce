//! Sealed blobs: one file each, frames only, under random names.

pub mod fetch;
mod reader;
mod store;
pub mod sweep;

pub use reader::BlobReader;
pub use store::BlobStore;
