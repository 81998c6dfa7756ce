//! Who is who, in the words of the directory.

use fieldseal_model::Role;
use fieldseal_seal::DeviceId;
use fieldseal_vault::Vault;

/// Names and roles as this vault knows them.
pub struct People<'a>(&'a Vault);

impl<'a> People<'a> {
    pub fn new(vault: &'a Vault) -> Self {
        Self(vault)
    }

    /// The device's owner, or the device's id when nobody knows it.
    pub fn name(&self, device: &DeviceId) -> String {
        self.0.person(device).map_or_else(|| device.to_string(), |person| person.name)
    }

    /// The role of this vault's device; `None` before it belongs to an organisation, when its owner may do everything.
    pub fn own_role(&self) -> Option<Role> {
        let role = self.0.directory()?.device(&self.0.device())?.role;
        Role::from_name(role.as_str())
    }

    pub fn organisation_name(&self) -> Option<String> {
        self.0.directory()?.name(self.0.keyring())
    }
}
