//! What a verified chain of entries means.

use std::collections::{BTreeMap, BTreeSet};

use crate::bytes::{CompartmentId, DeviceId, Hash, InviteId, OrganisationId};
use crate::directory::{DirectoryError, DirectoryHead, Role, SignedEntry, StreamCut};
use crate::epoch::EpochName;
use crate::identity::{DevicePublic, WrappedKey};
use crate::profile::SealedProfile;

/// An organisation's verified directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directory {
    pub(super) organisation: OrganisationId,
    pub(super) root: [u8; 32],
    pub(super) name: SealedProfile,
    pub(super) organisation_compartment: CompartmentId,
    pub(super) head: DirectoryHead,
    pub(super) devices: BTreeMap<DeviceId, DirectoryDevice>,
    pub(super) compartments: BTreeMap<CompartmentId, Compartment>,
    pub(super) initials: BTreeSet<Hash>,
    pub(super) invites: BTreeSet<InviteId>,
}

/// A device in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryDevice {
    /// Its id.
    pub id: DeviceId,
    /// Its public keys.
    pub public: DevicePublic,
    /// Its owner, sealed; see [`Directory::profile`].
    pub profile: SealedProfile,
    /// Keyed hash of the initials.
    pub initials: Hash,
    /// What its owner does.
    pub role: Role,
    /// Index of the entry that added it.
    pub added: u64,
    /// When it was added, by the signer's clock.
    pub added_ms: i64,
    /// Present once it is shut out.
    pub revoked: Option<Revocation>,
}

/// That a device is shut out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocation {
    /// Index of the entry that revoked it.
    pub index: u64,
    /// When, by the signer's clock.
    pub at_ms: i64,
    /// How far its streams count.
    pub cuts: Vec<StreamCut>,
}

/// What a compartment is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompartmentClass {
    /// Companies, people, missions: read by every device.
    Organisation,
    /// One mission.
    Mission,
}

/// A compartment: who can read it, and its epochs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compartment {
    /// Its id.
    pub id: CompartmentId,
    /// What it is for.
    pub class: CompartmentClass,
    /// Who founded it.
    pub founder: DeviceId,
    /// The last change of each of the founder's streams, by incarnation, that he wrote before he had a role.
    pub before: BTreeMap<u32, u64>,
    /// Who can read it, and the index of the entry since which they can.
    pub members: BTreeMap<DeviceId, u64>,
    /// Its epochs from 0; never empty.
    pub epochs: Vec<Epoch>,
}

/// One generation of a compartment's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    /// Commitment to the key.
    pub commitment: Hash,
    /// The former epoch's key under this one's; empty in epoch 0.
    pub previous: Vec<u8>,
    /// The key for each device that was given it.
    pub wraps: BTreeMap<DeviceId, WrappedKey>,
}

impl Directory {
    /// Verifies a whole chain against the pinned organisation id.
    pub fn replay<'a>(organisation: &OrganisationId, entries: impl IntoIterator<Item = &'a SignedEntry>) -> Result<Self, DirectoryError> {
        let mut entries = entries.into_iter();
        let mut directory = Self::start(organisation, entries.next().ok_or(DirectoryError::BadGenesis)?)?;
        for entry in entries {
            directory.append(entry)?;
        }
        Ok(directory)
    }

    /// The organisation's id.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    /// The root's public key.
    pub fn root(&self) -> &[u8; 32] {
        &self.root
    }

    /// How far the chain goes.
    pub fn head(&self) -> DirectoryHead {
        self.head
    }

    /// The compartment that every device can read.
    pub fn organisation_compartment(&self) -> CompartmentId {
        self.organisation_compartment
    }

    /// One device, revoked or not.
    pub fn device(&self, id: &DeviceId) -> Option<&DirectoryDevice> {
        self.devices.get(id)
    }

    /// One device that is in the directory and not revoked.
    pub fn active_device(&self, id: &DeviceId) -> Result<&DirectoryDevice, DirectoryError> {
        let device = self.devices.get(id).ok_or(DirectoryError::UnknownDevice(*id))?;
        if device.revoked.is_some() { Err(DirectoryError::RevokedDevice(*id)) } else { Ok(device) }
    }

    /// All devices, revoked ones too, ascending by id.
    pub fn devices(&self) -> impl Iterator<Item = &DirectoryDevice> {
        self.devices.values()
    }

    /// The public keys of the secretariat's active devices, to which foundings are wrapped.
    pub fn secretariat(&self) -> impl Iterator<Item = &DevicePublic> {
        self.devices.values().filter(|device| device.is_signer()).map(|device| &device.public)
    }

    /// One compartment.
    pub fn compartment(&self, id: &CompartmentId) -> Option<&Compartment> {
        self.compartments.get(id)
    }

    /// All compartments, ascending by id.
    pub fn compartments(&self) -> impl Iterator<Item = &Compartment> {
        self.compartments.values()
    }

    /// Who can read a compartment; nobody if there is none.
    pub fn members(&self, id: &CompartmentId) -> impl Iterator<Item = DeviceId> + '_ {
        self.compartments.get(id).into_iter().flat_map(|compartment| compartment.members.keys().copied())
    }

    /// Whether an active device can read a compartment.
    pub fn is_member(&self, compartment: &CompartmentId, device: &DeviceId) -> bool {
        self.compartments.get(compartment).is_some_and(|compartment| compartment.members.contains_key(device))
    }

    /// The epochs of a compartment; none if there is no such compartment.
    pub fn epochs(&self, id: &CompartmentId) -> &[Epoch] {
        self.compartments.get(id).map_or(&[], |compartment| compartment.epochs.as_slice())
    }

    /// The current epoch of a compartment.
    pub fn current_epoch(&self, id: &CompartmentId) -> Option<u32> {
        self.compartments.get(id).map(Compartment::current_epoch)
    }

    /// Whether an invite has been used.
    pub fn is_invite_used(&self, invite: &InviteId) -> bool {
        self.invites.contains(invite)
    }

    /// Compartments whose current key a device holds that is no member: they need a new epoch.
    pub fn needing_rotation(&self) -> impl Iterator<Item = CompartmentId> + '_ {
        self.compartments.values().filter(|compartment| compartment.needs_rotation()).map(|compartment| compartment.id)
    }

    pub(super) fn epoch_name(&self, compartment: CompartmentId, epoch: u32) -> EpochName {
        EpochName { organisation: self.organisation, compartment, epoch }
    }
}

impl DirectoryDevice {
    /// Whether this device may sign directory entries.
    pub fn is_signer(&self) -> bool {
        self.role == Role::Secretariat && self.revoked.is_none()
    }

    /// The last change of one of its streams that counts: `None` without limit, `Some(0)` for none at all.
    pub fn valid_through(&self, compartment: &CompartmentId, incarnation: u32) -> Option<u64> {
        let cuts = &self.revoked.as_ref()?.cuts;
        let cut = cuts.iter().find(|cut| cut.compartment == *compartment && cut.incarnation == incarnation);
        Some(cut.map_or(0, |cut| cut.counter))
    }
}

impl Compartment {
    /// Whether a change was certainly written by somebody who had the role that the directory gives him: everybody gets to a compartment by being
    /// admitted, except the founder of a mission, who may have begun it before.
    pub fn had_role(&self, device: &DeviceId, incarnation: u32, counter: u64) -> bool {
        *device != self.founder || self.before.get(&incarnation).is_none_or(|last| counter > *last)
    }

    /// The newest epoch.
    pub fn current_epoch(&self) -> u32 {
        u32::try_from(self.epochs.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// Whether a device that is no member holds the current key.
    pub fn needs_rotation(&self) -> bool {
        self.epochs.last().is_some_and(|epoch| epoch.wraps.keys().any(|device| !self.members.contains_key(device)))
    }
}
