//! The secretariat's relay. It stores ciphertext and signatures, and can verify, refuse and hand on; it links nothing that could read a record.
//!
//! - [`Store`] is where everything lies: [`EmbeddedStore`] (SQLite and a folder), [`MemoryStore`] (simulations).
//! - [`Relay`] answers requests over a store. It knows no sockets: the simulator and the HTTP server ask it alike.
//! - [`serve`] listens.

pub mod backup;
mod relay;
pub mod serve;
pub mod store;

pub use relay::Relay;
pub use store::{EmbeddedStore, MemoryStore, Store, StoreError};
