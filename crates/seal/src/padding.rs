//! Padmé padding: hides a length at the cost of at most 12 %.
//! Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", section 4.

/// The shortest padded length, so that a one-word change looks like a paragraph.
pub const MINIMUM: u64 = 512;

/// The length, in bytes, to which `length` bytes are padded: at least [`MINIMUM`], else `length` rounded up so that only its top
/// log2(log2(length)) + 1 bits after the leading one can be non-zero. `None` if the result does not fit 64 bits.
pub fn padded_length(length: u64) -> Option<u64> {
    if length <= MINIMUM {
        return Some(MINIMUM);
    }
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1u64 << (exponent - kept)) - 1;
    Some(length.checked_add(mask)? & !mask)
}

#[cfg(test)]
#[path = "padding_tests.rs"]
mod tests;
