//! What a vault gives to and takes from the wire, as bytes; it opens no connection.

pub mod checkpoints;
pub mod chunks;
pub mod directory;
mod fork;
pub mod foundings;
pub mod incoming;
pub mod organisation;
pub mod outgoing;
