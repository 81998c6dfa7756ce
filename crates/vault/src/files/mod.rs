//! The files beside the database.

pub mod head;
pub mod header;
pub mod layout;
pub mod lock;
