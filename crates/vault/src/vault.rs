//! An open vault.

use std::{path::Path, sync::Arc};

use fieldseal_seal::{
    DeviceId, DeviceIdentity, DevicePublic, Directory, KdfParameters, Keyring, OrganisationId, VaultHeader, VaultId, VaultKey,
};
use minicbor::{Decode, Encode};

use crate::{
    BlobStore, Environment, Result, VaultError,
    blobs::fetch::Fetches,
    database::store::Store,
    files::{
        self,
        layout::{Layout, replace},
        lock::Lock,
    },
    journal::sealing::LocalSeal,
    records::veil::Veil,
};

/// Whose vault it is.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Owner {
    /// Name as the person writes it.
    #[n(0)]
    pub name: String,
    /// One to four letters or digits, upper case: part of the references that this person's records get.
    #[n(1)]
    pub initials: String,
}

/// One laptop's vault, unlocked. Dropping it locks it: the keys are wiped, the database is closed, the lock is let go.
pub struct Vault {
    pub(crate) layout: Layout,
    pub(crate) header: VaultHeader,
    pub(crate) key: VaultKey,
    pub(crate) store: Store,
    pub(crate) environment: Environment,
    pub(crate) blobs: BlobStore,
    pub(crate) fetches: Fetches,
    pub(crate) identity: DeviceIdentity,
    pub(crate) local: LocalSeal,
    pub(crate) owner: Owner,
    pub(crate) incarnation: u32,
    pub(crate) organisation: Option<OrganisationId>,
    pub(crate) directory: Option<Arc<Directory>>,
    pub(crate) keyring: Keyring,
    pub(crate) veil: Veil,
    // Dropped last, so that the files are closed before somebody else can open them.
    pub(crate) _lock: Lock,
}

impl Vault {
    /// Whether there is a vault in this folder (damaged or not).
    pub fn is_at(folder: &Path) -> bool {
        let layout = Layout::new(folder);
        [layout.header_a(), layout.header_b(), layout.database()].iter().any(|path| path.exists())
    }

    pub fn folder(&self) -> &Path {
        self.layout.folder()
    }

    pub fn id(&self) -> VaultId {
        self.header.vault_id()
    }

    pub fn owner(&self) -> &Owner {
        &self.owner
    }

    /// This laptop's device.
    pub fn device(&self) -> DeviceId {
        self.identity.id()
    }

    pub fn device_public(&self) -> &DevicePublic {
        self.identity.public()
    }

    /// Signs, unwraps keys; does not print its secrets.
    pub fn identity(&self) -> &DeviceIdentity {
        &self.identity
    }

    /// Under which incarnation this vault writes.
    pub fn incarnation(&self) -> u32 {
        self.incarnation
    }

    /// The organisation that this device has asked to join or belongs to.
    pub fn organisation(&self) -> Option<OrganisationId> {
        self.organisation
    }

    /// The verified directory, once enrolled.
    pub fn directory(&self) -> Option<&Arc<Directory>> {
        self.directory.as_ref()
    }

    /// The epoch keys held.
    pub fn keyring(&self) -> &Keyring {
        &self.keyring
    }

    /// The sealed files; usable from any thread, without holding the vault.
    pub fn blobs(&self) -> &BlobStore {
        &self.blobs
    }

    /// How often the vault was committed to.
    pub fn commits(&self) -> u64 {
        self.store.mark().commit
    }

    /// Puts the vault under another passphrase (UTF-8 in NFC). Old copies of the header open with the old one wherever somebody kept them; put
    /// back here, they are refused.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::DiskFull`], …; the old passphrase stays valid then.
    pub fn change_passphrase(&mut self, old: &[u8], new: &[u8], kdf: KdfParameters) -> Result<()> {
        let header = self.header.change_passphrase(old, new, kdf, &mut self.environment)?;
        // The other copy still opens with the old passphrase until the new one is whole.
        replace(&self.layout.header_a(), &header.encode())?;
        files::header::write(&self.layout, &header)?;
        let sequence = header.sequence();
        self.header = header;
        self.store.write_mark(&mut self.environment, |mark| mark.header_sequence = sequence)
    }

    pub(crate) fn enrolled(&self) -> Result<&Arc<Directory>> {
        self.directory.as_ref().ok_or(VaultError::NotEnrolled)
    }
}

impl Owner {
    /// Initials of a name: the first letters of its first and last words, in upper case.
    pub fn initials_of(name: &str) -> String {
        let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
        let first = letters.next();
        let last = letters.next_back();
        first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
    }

    /// # Errors
    /// [`VaultError::Initials`]
    pub(crate) fn check(&self) -> Result<()> {
        let count = self.initials.chars().count();
        let fits = (1..=4).contains(&count) && self.initials.chars().all(|c| c.is_alphanumeric() && !c.is_lowercase());
        if fits { Ok(()) } else { Err(VaultError::Initials { initials: self.initials.clone() }) }
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Vault({})", self.id())
    }
}
