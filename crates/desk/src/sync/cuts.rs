//! How far a device's changes count that is to be shut out: as far as this laptop has them.

use fieldseal_seal::{DeviceId, StreamCut};
use fieldseal_vault::Vault;

use crate::Failure;

pub fn of(vault: &Vault, device: &DeviceId) -> Result<Vec<StreamCut>, Failure> {
    let mut cuts = Vec::new();
    for compartment in vault.travelling_compartments()? {
        for position in vault.received_streams(compartment)? {
            if position.stream.device == *device {
                let (incarnation, counter, link) = (position.stream.incarnation, position.counter, position.link);
                cuts.push(StreamCut { compartment, incarnation, counter, link });
            }
        }
    }
    Ok(cuts)
}
