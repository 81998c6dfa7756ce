//! SHA-256.

use fieldseal_seal::Hash;
use ring::digest::{Context, SHA256};

/// The hash of the parts, one after the other.
pub fn sha256(parts: &[&[u8]]) -> Hash {
    let mut context = Context::new(&SHA256);
    parts.iter().for_each(|part| context.update(part));
    finish(context)
}

/// The running hash's result.
pub fn finish(context: Context) -> Hash {
    let mut hash = Hash([0; 32]);
    hash.0.iter_mut().zip(context.finish().as_ref()).for_each(|(to, from)| *to = *from);
    hash
}
