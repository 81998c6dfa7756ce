//! The directory: one signed chain that says who belongs to an organisation, with which keys, and who can read what.
//!
//! The first entry is signed by the organisation's root, whose hash is the organisation's id; the following ones by secretariat devices, or by
//! the root. Every client and the relay replay the whole chain: [`Directory`] is what a verified chain means, and nothing else makes one.

mod apply;
mod build;
mod entry;
mod error;
mod members;
mod role;
mod state;

pub use build::{NewDevice, Signer};
pub use entry::{AddDevice, Adopt, Body, CompartmentWrap, DirectoryHead, Entry, Genesis, Grant, MAX_ENTRY, Revoke, SignedEntry, StreamCut};
pub use error::DirectoryError;
pub use members::KeyFault;
pub use role::Role;
pub use state::{Compartment, CompartmentClass, Directory, DirectoryDevice, Epoch, Revocation};

#[cfg(test)]
#[path = "../directory_tests.rs"]
mod tests;
