//! Who may see which compartment. "Not yours" and "not there" are one answer.

use fieldseal_seal::{CompartmentId, DeviceId, Directory, Role};
use fieldseal_sync::RefusalCode;
use std::sync::Arc;

use super::{Relay, Trouble};
use crate::store::Store;

/// A compartment that the asking device may see.
pub(super) struct Access {
    pub(super) directory: Arc<Directory>,
    /// The founder, while the founding waits to be adopted.
    pub(super) founder: Option<DeviceId>,
}

impl<S: Store> Relay<S> {
    pub(super) fn access(&self, device: &DeviceId, compartment: &CompartmentId) -> Result<Access, Trouble> {
        let directory = self.known_directory()?;
        if directory.compartment(compartment).is_some() {
            let member = directory.is_member(compartment, device);
            return if member { Ok(Access { directory, founder: None }) } else { Err(RefusalCode::NotFound.into()) };
        }
        let lines = self.store.foundings()?;
        let line = lines.iter().find(|line| line.compartment == *compartment).ok_or(RefusalCode::NotFound)?;
        if line.founder == *device || is_secretariat(&directory, device) {
            Ok(Access { directory, founder: Some(line.founder) })
        } else {
            Err(RefusalCode::NotFound.into())
        }
    }

    /// All compartments that a device may see, founded ones that wait to be adopted included.
    pub(super) fn visible(&self, directory: &Directory, device: &DeviceId) -> Result<Vec<CompartmentId>, Trouble> {
        let members = directory.compartments().filter(|compartment| compartment.members.contains_key(device));
        let mut visible: Vec<CompartmentId> = members.map(|compartment| compartment.id).collect();
        let secretariat = is_secretariat(directory, device);
        let waiting = self
            .store
            .foundings()?
            .into_iter()
            .filter(|line| directory.compartment(&line.compartment).is_none() && (secretariat || line.founder == *device));
        visible.extend(waiting.map(|line| line.compartment));
        Ok(visible)
    }
}

pub(super) fn is_secretariat(directory: &Directory, device: &DeviceId) -> bool {
    directory.device(device).is_some_and(|device| device.role == Role::Secretariat && device.revoked.is_none())
}
