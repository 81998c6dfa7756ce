//! Whom a deposit is sealed for: devices of the verified directory, by their role.

use fieldseal_seal::{CompartmentId, DeviceId, Directory, DirectoryDevice, Role, deposit};
use fieldseal_vault::Vault;

use super::Purpose;
use crate::{ErrorCode, Failure, people::People, readings};

/// Devices, with the names of their owners.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group(pub Vec<DeviceId>);

/// Whom something can be sealed for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recipients {
    /// Open it alone: the mission's leads, the focal points.
    pub alone: Group,
    pub custodians: Group,
    /// Release the second half.
    pub seconds: Group,
}

impl Group {
    pub fn names(&self, vault: &Vault) -> Vec<String> {
        let people = People::new(vault);
        let mut names: Vec<String> = self.0.iter().map(|device| people.name(device)).collect();
        names.sort();
        names.dedup();
        names
    }
}

impl Recipients {
    /// The leads of the source's mission can be given an identity; custodians always are. Disclosures are for focal points alone.
    ///
    /// # Errors
    /// `sync.not_enrolled`
    pub fn of(vault: &Vault, purpose: Purpose, record: &fieldseal_vault::Record) -> Result<Self, Failure> {
        let directory = vault.directory().ok_or(ErrorCode::NotEnrolled)?;
        let own = vault.device();
        let others = |role: Role, may: &dyn Fn(&DirectoryDevice) -> bool| {
            let devices = directory.devices().filter(|device| device.revoked.is_none() && device.id != own && device.role == role);
            Group(devices.filter(|device| may(device)).map(|device| device.id).collect())
        };
        let everybody = |_: &DirectoryDevice| true;
        if purpose == Purpose::Disclosure {
            return Ok(Self { alone: others(Role::FocalPoint, &everybody), ..Self::default() });
        }
        let source = readings::links(&record.state, "source").into_iter().next();
        let mission: Option<CompartmentId> = source.map(|id| vault.record_head(id)).transpose()?.flatten().map(|head| head.compartment);
        let leads = |device: &DirectoryDevice| mission.is_some_and(|mission| directory.is_member(&mission, &device.id));
        let custodians = others(Role::Custodian, &everybody);
        let seconds = if custodians.0.is_empty() { Group::default() } else { others(Role::Secretariat, &everybody) };
        Ok(Self { alone: others(Role::Lead, &leads), custodians, seconds })
    }

    /// What a custodian puts right goes to the other custodians, and to who deposited it.
    ///
    /// # Errors
    /// `sync.not_enrolled`
    pub fn of_amendment(vault: &Vault, depositor: DeviceId) -> Result<Self, Failure> {
        let directory = vault.directory().ok_or(ErrorCode::NotEnrolled)?;
        let active = |role: Role| {
            let devices = directory.devices().filter(move |device| device.revoked.is_none() && device.role == role);
            Group(devices.map(|device| device.id).collect())
        };
        let depositor = directory.active_device(&depositor).ok().filter(|device| device.role != Role::Custodian);
        Ok(Self {
            alone: Group(depositor.map(|device| device.id).into_iter().collect()),
            custodians: active(Role::Custodian),
            seconds: active(Role::Secretariat),
        })
    }

    /// Everybody, for remembering whom it was sealed for; ascending.
    pub fn devices(&self) -> Vec<String> {
        let mut all: Vec<String> =
            [&self.alone, &self.custodians, &self.seconds].into_iter().flat_map(|group| &group.0).map(ToString::to_string).collect();
        all.sort();
        all
    }

    pub fn keys<'a>(&self, directory: &'a Directory) -> deposit::Recipients<'a> {
        let of = |group: &Group| group.0.iter().filter_map(|id| directory.device(id)).map(|device| &device.public).collect();
        deposit::Recipients { alone: of(&self.alone), custodians: of(&self.custodians), seconds: of(&self.seconds) }
    }
}
