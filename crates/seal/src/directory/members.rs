//! What a member reads with its own keys: epoch keys, names; and which segments the directory stands for.

use crate::bytes::{CompartmentId, DeviceId};
use crate::directory::DirectoryError;
use crate::directory::state::{Compartment, Directory, Epoch};
use crate::epoch::{EpochError, EpochKey, EpochName};
use crate::identity::DeviceIdentity;
use crate::keyring::Keyring;
use crate::profile::Profile;
use crate::segment::{SealedSegment, VerifiedSegment};

/// A key that the directory promises to this device and that does not open or is another one: whoever signed the entry erred or cheated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyFault {
    /// The compartment.
    pub compartment: CompartmentId,
    /// The epoch.
    pub epoch: u32,
    /// What is wrong.
    pub error: EpochError,
}

impl Directory {
    /// Adds to `keyring` every epoch key that this device was given and that is not in it yet. Keys that do not open are named.
    pub fn open_keys(&self, identity: &DeviceIdentity, keyring: &mut Keyring) -> Vec<KeyFault> {
        let mut faults = Vec::new();
        for compartment in self.compartments.values() {
            faults.extend(self.open_compartment_keys(compartment, identity, keyring));
        }
        faults
    }

    /// The name and initials of a device's owner; `None` without the key, or if there is no such device.
    pub fn profile(&self, device: &DeviceId, keyring: &Keyring) -> Option<Profile> {
        let sealed = &self.devices.get(device)?.profile;
        sealed.open(&self.organisation, device, keyring.get(&self.organisation_compartment, sealed.epoch)?)
    }

    /// The organisation's name; `None` without the key.
    pub fn name(&self, keyring: &Keyring) -> Option<String> {
        self.name.open_name(&self.organisation, keyring.get(&self.organisation_compartment, self.name.epoch)?)
    }

    /// Whether somebody has these initials; `None` without the key.
    pub fn are_initials_taken(&self, initials: &str, keyring: &Keyring) -> Option<bool> {
        let profile = Profile { person: String::new(), initials: initials.to_owned() };
        let key = keyring.get(&self.organisation_compartment, 0)?;
        Some(self.initials.contains(&profile.initials_tag(&self.organisation, key)))
    }

    /// Verifies a segment with its device's key from this directory. Membership, revocation and epochs are separate questions: see
    /// [`Directory::is_member`], [`crate::DirectoryDevice::valid_through`] and [`Directory::current_epoch`].
    pub fn verify_segment<'a>(&self, sealed: &'a SealedSegment) -> Result<VerifiedSegment<'a>, DirectoryError> {
        let claimed = sealed.claimed_header()?;
        if claimed.organisation != self.organisation {
            return Err(DirectoryError::OtherOrganisation);
        }
        let device = self.devices.get(&claimed.device).ok_or(DirectoryError::UnknownDevice(claimed.device))?;
        Ok(sealed.verify(&device.public)?)
    }

    /// From the newest epoch back to epoch 0. Each key opens the one before; a key wrapped to this device serves where there is no newer one.
    fn open_compartment_keys(&self, compartment: &Compartment, identity: &DeviceIdentity, keyring: &mut Keyring) -> Vec<KeyFault> {
        let own = identity.id();
        let mut faults = Vec::new();
        let mut newer: Option<(EpochKey, &Epoch)> = None;
        for (epoch, number) in compartment.epochs.iter().zip(0u32..).collect::<Vec<_>>().into_iter().rev() {
            let name = self.epoch_name(compartment.id, number);
            let following = EpochName { epoch: number.saturating_add(1), ..name };
            let chained = newer.take().map(|(key, next)| key.open_previous(&following, &next.previous, &epoch.commitment));
            let wrapped = || epoch.wraps.get(&own).map(|wrapped| EpochKey::unwrap(&name, &epoch.commitment, identity, wrapped));
            let opened = match (keyring.get(&compartment.id, number), chained) {
                (Some(key), _) => Some(Ok(key.clone())),
                (None, Some(Ok(key))) => Some(Ok(key)),
                (None, Some(Err(error))) => wrapped().or(Some(Err(error))),
                (None, None) => wrapped(),
            };
            match opened {
                Some(Ok(key)) => {
                    keyring.insert(compartment.id, number, key.clone());
                    newer = Some((key, epoch));
                }
                Some(Err(error)) => faults.push(KeyFault { compartment: compartment.id, epoch: number, error }),
                None => {}
            }
        }
        faults
    }
}
