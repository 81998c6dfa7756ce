//! The relay's numbered log of one compartment, as a hash chain: a client that remembers (number, link) notices a rewritten log.

use fieldseal_seal::{CompartmentId, Domain, Hash};

use crate::verify::hash_of;

const LOG: Domain = Domain::new("log");

/// The link before number 1: `SHA-256("fieldseal/1/log" 0x00 compartment)`.
pub fn origin(compartment: &CompartmentId) -> Hash {
    hash_of(&LOG.join(&[compartment.as_bytes()]))
}

/// `SHA-256("fieldseal/1/log" 0x00 previous number_be64 segment_hash)`, `segment_hash` being the SHA-256 of the segment as pushed.
pub fn next(previous: &Hash, number: u64, segment_hash: &Hash) -> Hash {
    hash_of(&LOG.join(&[previous.as_bytes(), &number.to_be_bytes(), segment_hash.as_bytes()]))
}
