//! Why an entry does not extend a directory.

use thiserror::Error;

use crate::bytes::{CompartmentId, DeviceId, InviteId};
use crate::canonical::CanonicalError;
use crate::epoch::EpochError;
use crate::founding::FoundingError;
use crate::segment::SegmentError;

/// Why an entry, or something the directory was asked about, is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DirectoryError {
    /// Not the canonical encoding of an entry.
    #[error("malformed directory entry: {0}")]
    Malformed(#[from] CanonicalError),
    /// Written by another version.
    #[error("directory entry of version {0}")]
    Version(u32),
    /// Longer than [`crate::directory::MAX_ENTRY`].
    #[error("directory entry too long: {0} bytes")]
    TooLong(usize),
    /// The entry, segment or founding is of another organisation.
    #[error("of another organisation")]
    OtherOrganisation,
    /// The entry does not follow the last one.
    #[error("the entry is number {got}, number {expected} follows")]
    NotNext { expected: u64, got: u64 },
    /// The entry follows another history than the one known here.
    #[error("entry {index} does not extend this directory: the chain was forked or rolled back")]
    Forked { index: u64 },
    /// The first entry is not a genesis signed by the organisation's root, or a later one is a genesis.
    #[error("not a valid genesis")]
    BadGenesis,
    /// The signature is not the signer's.
    #[error("the entry's signature is not valid")]
    BadSignature,
    /// The signer is not an active secretariat device.
    #[error("device {0} may not sign directory entries")]
    NotASigner(DeviceId),
    /// No such device.
    #[error("device {0} is not in the directory")]
    UnknownDevice(DeviceId),
    /// The device is revoked.
    #[error("device {0} is revoked")]
    RevokedDevice(DeviceId),
    /// The device, or one of its keys, is in the directory already.
    #[error("device {0} or one of its keys is in the directory already")]
    DuplicateDevice(DeviceId),
    /// Somebody has these initials already.
    #[error("the initials are taken")]
    DuplicateInitials,
    /// The invite was used already.
    #[error("invite {0} was used already")]
    InviteUsed(InviteId),
    /// The public keys are not usable keys.
    #[error("the public keys of device {0} are not valid")]
    InvalidPublicKey(DeviceId),
    /// Name or initials are empty or too long.
    #[error("the name or the initials are empty or too long")]
    InvalidProfile,
    /// No such compartment.
    #[error("compartment {0} is not in the directory")]
    UnknownCompartment(CompartmentId),
    /// The compartment exists already.
    #[error("compartment {0} is in the directory already")]
    DuplicateCompartment(CompartmentId),
    /// The device is a member already.
    #[error("device {device} is a member of {compartment} already")]
    AlreadyMember { device: DeviceId, compartment: CompartmentId },
    /// The role does not allow it.
    #[error("device {0} may not found missions")]
    MayNotFound(DeviceId),
    /// The role does not allow it.
    #[error("device {0} may read no mission")]
    MayNotJoin(DeviceId),
    /// The wrapped keys are not exactly those that the entry needs.
    #[error("the wrapped keys for compartment {0} do not match its members")]
    WrongWraps(CompartmentId),
    /// The epoch is not the one that is current or next.
    #[error("compartment {compartment} is at another epoch than {got}")]
    WrongEpoch { compartment: CompartmentId, got: u32 },
    /// The list is not in its one order.
    #[error("a list in the entry is not ascending")]
    NotAscending,
    /// The last secretariat device cannot be revoked, nor can a device revoke itself.
    #[error("device {0} cannot be revoked by this entry")]
    CannotRevoke(DeviceId),
    /// The signing device does not hold the key that the entry needs.
    #[error("the key of compartment {0} is not held here")]
    MissingKey(CompartmentId),
    /// The founding is refused.
    #[error(transparent)]
    Founding(#[from] FoundingError),
    /// A key does not open or does not fit its commitment.
    #[error(transparent)]
    Epoch(#[from] EpochError),
    /// The segment is refused.
    #[error(transparent)]
    Segment(#[from] SegmentError),
}
