//! The checks that laptops and relay share: is this what it says, by whom it says, for whom it says?

use fieldseal_seal::{CompartmentId, DeviceId, Directory, DirectoryHead, Hash, Role, SealedSegment, SegmentHeader, chain};
use ring::digest;

use crate::checkpoint::{Checkpoint, SignedCheckpoint};
use crate::limits;
use crate::message::StreamHead;
use crate::replica::{Incoming, Unverified, Verified};

/// SHA-256: the address of a chunk, and the hash of a segment in the relay's log.
pub fn hash_of(bytes: &[u8]) -> Hash {
    let mut hash = Hash([0; 32]);
    hash.0.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}

/// A segment as pushed or pulled: well-formed, signed by its author, for this organisation and compartment, and its author was allowed to
/// write there. Contiguity and content are other questions.
///
/// A compartment that the directory does not know yet (a founding waits to be adopted) takes the founder's and the secretariat's segments;
/// `founder` says whose that is.
pub fn segment(
    directory: &Directory,
    founder: Option<&DeviceId>,
    compartment: &CompartmentId,
    bytes: &[u8],
) -> Result<(SealedSegment, SegmentHeader), Unverified> {
    if bytes.len() > limits::SEGMENT_BYTES {
        return Err(Unverified::Malformed);
    }
    let sealed = SealedSegment::decode(bytes).map_err(|_| Unverified::Malformed)?;
    let claimed = sealed.claimed_header().map_err(|_| Unverified::Malformed)?;
    let author = directory.device(&claimed.device).ok_or(Unverified::Stranger)?;
    let header = directory.verify_segment(&sealed).map_err(|_| Unverified::Forged)?.header().clone();
    let origin = chain::stream_origin(compartment, &header.device, header.incarnation);
    if header.compartment != *compartment
        || header.seen.len() > limits::STREAMS
        || header.last > limits::COUNTER
        || (header.first == 1 && header.previous != origin)
    {
        return Err(Unverified::Forged);
    }
    if let Some(through) = author.valid_through(compartment, header.incarnation) {
        // A revoked author is a member of nothing any more; what counts of his was written before.
        return if header.last <= through { Ok((sealed, header)) } else { Err(Unverified::Revoked) };
    }
    let member = match directory.compartment(compartment) {
        Some(known) => known.members.contains_key(&author.id),
        None => founder == Some(&author.id) || author.role == Role::Secretariat,
    };
    if member { Ok((sealed, header)) } else { Err(Unverified::Stranger) }
}

/// [`segment`] as a laptop's machine asks it. `founder` is this device: it knows no other foundings than its own.
pub(crate) fn incoming(
    directory: Option<&Directory>,
    device: &DeviceId,
    compartment: &CompartmentId,
    number: u64,
    bytes: Vec<u8>,
) -> Incoming {
    let Some(directory) = directory else { return Incoming::Unverified { number, bytes, reason: Unverified::Stranger } };
    match segment(directory, Some(device), compartment, &bytes) {
        Ok((segment, header)) => Incoming::Verified(Box::new(Verified { number, segment, header })),
        Err(reason) => Incoming::Unverified { number, bytes, reason },
    }
}

/// A checkpoint of this compartment by one of its members.
pub fn checkpoint(directory: &Directory, compartment: &CompartmentId, bytes: &[u8]) -> Option<(SignedCheckpoint, Checkpoint)> {
    let signed = SignedCheckpoint::decode(bytes)?;
    let checkpoint = signed.read()?;
    let author = directory.device(&checkpoint.device)?;
    let fits = checkpoint.organisation == directory.organisation() && checkpoint.compartment == *compartment;
    (fits && signed.verify(&author.public)).then_some((signed, checkpoint))
}

/// Where a stream stands after a segment.
pub fn stream_head(header: &SegmentHeader) -> StreamHead {
    StreamHead { device: header.device, incarnation: header.incarnation, counter: header.last, link: header.head }
}

/// How a segment lies to what is held of its stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It is the next.
    Next,
    /// It is held already, as far as the chain's links tell.
    Held,
    /// Something before it is missing, or it overlaps what is held in a way that the links at its ends cannot judge.
    Gap,
    /// It contradicts what is held: its author signed two contents for one counter.
    Forked,
}

/// Places a segment by its stream's chain. `held` is where the stream stands (absent: nothing held); `link_at` gives the chain's link
/// after a counter where it is known (0 is the stream's origin).
pub fn place(header: &SegmentHeader, held: Option<&StreamHead>, link_at: impl Fn(u64) -> Option<Hash>) -> Place {
    let reached = held.map_or(0, |head| head.counter);
    let contradicts = |counter: u64, link: &Hash| link_at(counter).is_some_and(|known| known != *link);
    if header.first > reached.saturating_add(1) {
        return Place::Gap;
    }
    if contradicts(header.first - 1, &header.previous) {
        return Place::Forked;
    }
    if header.first == reached + 1 {
        return Place::Next;
    }
    if header.last > reached {
        return Place::Gap;
    }
    match link_at(header.last) {
        Some(known) if known == header.head => Place::Held,
        Some(_) => Place::Forked,
        None => Place::Gap,
    }
}

/// Where a directory ends.
pub(crate) fn head(directory: Option<&Directory>) -> Option<DirectoryHead> {
    directory.map(Directory::head)
}

pub(crate) fn is_active(directory: Option<&Directory>, device: &DeviceId) -> bool {
    directory.is_some_and(|directory| directory.active_device(device).is_ok())
}

pub(crate) fn is_secretariat(directory: Option<&Directory>, device: &DeviceId) -> bool {
    directory.and_then(|directory| directory.device(device)).is_some_and(|device| device.role == Role::Secretariat)
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
