//! Canonical CBOR (RFC 8949, section 4.2.1): one value has one encoding.
//!
//! Maps have integer keys in ascending order, all lengths are definite and shortest, absent optional fields are left out. Decoding is strict: the
//! value is encoded again and must give back the very bytes, so unknown fields, duplicate keys and longer forms are all refused.

use minicbor::{Decode, Encode};
use thiserror::Error;

/// Bytes that are not the one encoding of a value.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CanonicalError {
    /// Not CBOR, or not of the expected shape.
    #[error("malformed: {0}")]
    Malformed(String),
    /// Bytes follow after the value.
    #[error("{0} bytes follow after the value")]
    Trailing(usize),
    /// The value has another, canonical encoding.
    #[error("not in canonical form")]
    NotCanonical,
}

/// The canonical encoding of `value`.
#[expect(clippy::expect_used, reason = "writing to memory cannot fail and no type here has an encoder that refuses values")]
pub fn encode<T: Encode<()> + ?Sized>(value: &T) -> Vec<u8> {
    minicbor::to_vec(value).expect("encoding into memory")
}

/// Decodes exactly one value and refuses every encoding but the canonical one.
pub fn decode<'b, T: Decode<'b, ()> + Encode<()>>(bytes: &'b [u8]) -> Result<T, CanonicalError> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let value: T = decoder.decode().map_err(|error| CanonicalError::Malformed(error.to_string()))?;
    let trailing = bytes.len().saturating_sub(decoder.position());
    if trailing > 0 {
        return Err(CanonicalError::Trailing(trailing));
    }
    if encode(&value) != bytes {
        return Err(CanonicalError::NotCanonical);
    }
    Ok(value)
}

/// The format version of a map whose key 0 holds one, so that a later format is told apart from a damaged one.
pub fn peek_version(bytes: &[u8]) -> Option<u32> {
    let mut decoder = minicbor::Decoder::new(bytes);
    decoder.map().ok()??;
    (decoder.u32().ok()? == 0).then(|| decoder.u32().ok()).flatten()
}

#[cfg(test)]
#[path = "canonical_tests.rs"]
mod tests;
