//! One entry of the directory, as it is signed and as it travels.

use minicbor::{Decode, Encode};

use crate::bytes::{CompartmentId, DeviceId, Hash, InviteId, OrganisationId, Signature};
use crate::canonical;
use crate::directory::{DirectoryError, Role};
use crate::domain::Domain;
use crate::epoch::{Rotation, Wrap};
use crate::founding::SignedFounding;
use crate::hazmat::hash::tagged;
use crate::identity::{DevicePublic, WrappedKey};
use crate::profile::SealedProfile;

/// The version of the format that is written and read.
pub const ENTRY_VERSION: u32 = 1;
/// The longest entry on the wire, in bytes.
pub const MAX_ENTRY: usize = 16 * 1024 * 1024;

/// How far a directory goes: number of entries and the chain's link at the last one. On the wire an array in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct DirectoryHead {
    /// Number of entries, at least 1 (the genesis).
    #[n(0)]
    pub count: u64,
    /// Link at the last entry.
    #[n(1)]
    pub link: Hash,
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Entry {
    /// [`ENTRY_VERSION`].
    #[n(0)]
    pub version: u32,
    /// Whose directory.
    #[n(1)]
    pub organisation: OrganisationId,
    /// Position from 0, the genesis.
    #[n(2)]
    pub index: u64,
    /// Link of the entry before; all zero in the genesis.
    #[n(3)]
    pub previous: Hash,
    /// The secretariat device that signs; absent if the root does.
    #[n(4)]
    pub signer: Option<DeviceId>,
    /// By the signer's clock, milliseconds since 1970; shown, never trusted.
    #[n(5)]
    pub at_ms: i64,
    /// What it says. On the wire an array of the body's number and its map.
    #[n(6)]
    pub body: Body,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Body {
    /// The organisation begins.
    #[n(0)]
    Genesis(#[n(0)] Genesis),
    /// A device joins.
    #[n(1)]
    AddDevice(#[n(0)] AddDevice),
    /// A device is shut out; every compartment it could read gets a new epoch.
    #[n(2)]
    Revoke(#[n(0)] Revoke),
    /// A mission founded offline is adopted.
    #[n(3)]
    Adopt(#[n(0)] Adopt),
    /// A device may read a mission.
    #[n(4)]
    Grant(#[n(0)] Grant),
    /// A compartment gets a new epoch.
    #[n(5)]
    Rotate(#[n(0)] Rotation),
}

/// The first entry.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Genesis {
    /// The root's Ed25519 public key.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub root: [u8; 32],
    /// The organisation's name, for its members.
    #[n(1)]
    pub name: SealedProfile,
    /// The compartment that every device can read.
    #[n(2)]
    pub compartment: CompartmentId,
    /// Commitment to the key of that compartment's epoch 0.
    #[n(3)]
    pub commitment: Hash,
    /// The first secretariat device.
    #[n(4)]
    pub device: DevicePublic,
    /// Its owner, for members.
    #[n(5)]
    pub profile: SealedProfile,
    /// Keyed hash of the initials.
    #[n(6)]
    pub initials: Hash,
    /// The key of epoch 0 for that device.
    #[n(7)]
    pub wrapped: WrappedKey,
}

/// A new device.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AddDevice {
    /// Its public keys.
    #[n(0)]
    pub device: DevicePublic,
    /// Its owner, for members.
    #[n(1)]
    pub profile: SealedProfile,
    /// Keyed hash of the initials; unique in the directory.
    #[n(2)]
    pub initials: Hash,
    /// What its owner does.
    #[n(3)]
    pub role: Role,
    /// The invite it came with; of one use.
    #[n(4)]
    pub invite: Option<InviteId>,
    /// The current epoch's key of each compartment it can read, ascending by compartment: the organisation's always, all of them for a
    /// secretariat device.
    #[n(5)]
    pub compartments: Vec<CompartmentWrap>,
}

/// The current epoch's key of one compartment for a new member. On the wire an array in this order.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct CompartmentWrap {
    /// The compartment.
    #[n(0)]
    pub compartment: CompartmentId,
    /// Its current epoch.
    #[n(1)]
    pub epoch: u32,
    /// The key.
    #[n(2)]
    pub wrapped: WrappedKey,
}

/// A device shut out.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Revoke {
    /// The device.
    #[n(0)]
    pub device: DeviceId,
    /// How far each of its streams counts, ascending by (compartment, incarnation). Later changes, and streams not named, go to quarantine.
    #[n(1)]
    pub cuts: Vec<StreamCut>,
    /// A new epoch for each compartment the device could read, ascending by compartment.
    #[n(2)]
    pub rotations: Vec<Rotation>,
}

/// How far a revoked device's stream counts. On the wire an array in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct StreamCut {
    /// The stream's compartment.
    #[n(0)]
    pub compartment: CompartmentId,
    /// The stream's incarnation.
    #[n(1)]
    pub incarnation: u32,
    /// The last change that counts.
    #[n(2)]
    pub counter: u64,
    /// The chain's link at that change.
    #[n(3)]
    pub link: Hash,
}

/// A mission adopted.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Adopt {
    /// The founder's signed founding.
    #[n(0)]
    pub founding: SignedFounding,
    /// The key of epoch 0 for the secretariat devices that the founder did not know, ascending by device.
    #[n(1)]
    pub wraps: Vec<Wrap>,
}

/// A device may read a mission.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Grant {
    /// The device.
    #[n(0)]
    pub device: DeviceId,
    /// The mission's current epoch's key for it.
    #[n(1)]
    pub wrap: CompartmentWrap,
}

/// An entry and its signature, as they travel: an array of bytes and signature.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct SignedEntry {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub(super) entry: Vec<u8>,
    #[n(1)]
    pub(super) signature: Signature,
}

impl SignedEntry {
    /// The wire's bytes.
    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// Reads the wire's bytes; checks the form only.
    pub fn decode(bytes: &[u8]) -> Result<Self, DirectoryError> {
        if bytes.len() > MAX_ENTRY {
            return Err(DirectoryError::TooLong(bytes.len()));
        }
        Ok(canonical::decode(bytes)?)
    }

    /// What it claims, unverified.
    pub fn claimed(&self) -> Result<Entry, DirectoryError> {
        if let Some(version) = canonical::peek_version(&self.entry).filter(|version| *version != ENTRY_VERSION) {
            return Err(DirectoryError::Version(version));
        }
        Ok(canonical::decode(&self.entry)?)
    }

    /// `SHA256("fieldseal/1/directory-link\0" || entry bytes)`: the chain's link at this entry, which holds the one before.
    pub fn link(&self) -> Hash {
        tagged(Domain::DIRECTORY_LINK, &[&self.entry])
    }
}
