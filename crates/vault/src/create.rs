//! Making a vault.

use std::{fs, path::Path};

use fieldseal_seal::{CompartmentId, DeviceIdentity, KdfParameters, Keyring, VaultHeader};
use rusqlite::TransactionBehavior;

use crate::{
    BlobStore, Class, Environment, Owner, Result, Vault, VaultError,
    blobs::fetch::Fetches,
    database::{
        open, schema,
        store::{self, Store},
    },
    files::{
        head::{HeadFile, Mark},
        header,
        layout::{self, Layout},
        lock::Lock,
    },
    journal::{compartments, sealing::LocalSeal},
    records::veil::Veil,
    settings,
};

impl Vault {
    /// Makes a vault in `folder` (which is created if need be) and opens it. `passphrase` is UTF-8 in NFC. Takes as long as the key derivation.
    ///
    /// An interrupted creation leaves a marker: [`Vault::open`] then says [`VaultError::CreationUnfinished`], and creating again starts over.
    ///
    /// # Errors
    /// [`VaultError::Exists`], [`VaultError::Initials`], [`VaultError::EmptyPassphrase`], [`VaultError::DiskFull`], …
    pub fn create(folder: &Path, owner: &Owner, passphrase: &[u8], kdf: KdfParameters, environment: Environment) -> Result<Self> {
        owner.check()?;
        let layout = Layout::new(folder);
        layout::create_folder(folder)?;
        let lock = Lock::take(&layout)?;
        if layout.creating().exists() {
            clear(&layout)?;
        } else if Self::is_at(folder) || layout.head().exists() {
            return Err(VaultError::Exists { path: folder.display().to_string() });
        }
        layout::replace(&layout.creating(), &[])?;
        let mut random = environment.clone();
        let now = environment.now();
        let (header, key) = VaultHeader::create(passphrase, kdf, &mut random, now.unix_ms)?;
        let identity = DeviceIdentity::generate(&mut random);
        let mut connection = open::open(&layout.database(), &key, true)?;
        let incarnation = 0_u32;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        schema::migrate(&transaction, schema::MIGRATIONS)?;
        settings::set_encoded(&transaction, settings::OWNER, owner)?;
        settings::set(&transaction, settings::DEVICE, Some(&identity.seal_secret(&key.device_key(), &mut random)))?;
        settings::set_encoded(&transaction, settings::INCARNATION, &incarnation)?;
        compartments::insert(&transaction, CompartmentId::random(&mut random), Class::Identity, false)?;
        compartments::insert(&transaction, CompartmentId::random(&mut random), Class::Organisation, true)?;
        let state = store::begin(&transaction, &header.vault_id())?;
        transaction.commit()?;
        let mark = Mark { header_sequence: header.sequence(), commit: state.number, commit_link: state.link, incarnation, directory: None };
        let head = HeadFile::create(&layout, key.head_key(), header.vault_id(), &mark, &mut random)?;
        // All of them now, so that sealing a photo later flushes no new folder.
        for folder in layout.blob_folders() {
            fs::create_dir_all(&folder).map_err(|error| VaultError::io(&folder, error))?;
        }
        layout::sync_folder(&layout.blobs())?;
        header::write(&layout, &header)?;
        layout::remove(&layout.creating())?;
        layout::sync_folder(folder)?;
        Ok(Self {
            store: Store::new(&layout, connection, head, mark),
            blobs: BlobStore::new(layout.clone(), environment.clone()),
            fetches: Fetches::default(),
            local: LocalSeal::new(key.identity_key()),
            owner: owner.clone(),
            organisation: None,
            directory: None,
            keyring: Keyring::new(),
            veil: Veil::default(),
            layout,
            header,
            key,
            environment,
            identity,
            incarnation,
            _lock: lock,
        })
    }
}

/// Removes what an interrupted creation left; nothing in it was ever acknowledged.
fn clear(layout: &Layout) -> Result<()> {
    for path in [layout.header_a(), layout.header_b(), layout.head(), layout.database(), layout.database_journal()] {
        layout::remove(&path)?;
        layout::remove(&path.with_extension("tmp"))?;
    }
    Ok(())
}
