//! The bare primitives. Using one of these wrongly breaks everything: nothing outside this crate sees them.

pub mod aead;
pub mod hash;
pub mod kdf;
pub mod kem;
pub mod signature;
