//! One file a noun.

/// All kinds, in the order a person meets them.
pub static ALL: &[&crate::Kind] = &[];
