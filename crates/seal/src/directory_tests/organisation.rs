//! An organisation to test with: a secretariat, and devices named after their owners.

use crate::bytes::CompartmentId;
use crate::canonical;
use crate::directory::build::{NewDevice, Signer};
use crate::directory::entry::ENTRY_VERSION;
use crate::directory::*;
use crate::domain::Domain;
use crate::epoch::EpochKey;
use crate::founding::{FoundingFields, SignedFounding};
use crate::identity::{DeviceIdentity, RootIdentity};
use crate::keyring::Keyring;
use crate::profile::Profile;
use crate::test_support::Seeded;

pub const MISSION: CompartmentId = CompartmentId([0xaa; 16]);

/// An organisation as its secretariat sees it.
pub struct Organisation {
    pub root: RootIdentity,
    pub desk: DeviceIdentity,
    pub directory: Directory,
    pub keyring: Keyring,
    pub entries: Vec<SignedEntry>,
    pub randomness: Seeded,
}

pub fn device(name: &str) -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new(name))
}

pub fn profile(name: &str) -> Profile {
    Profile { person: format!("Person {name}"), initials: name.to_owned() }
}

impl Organisation {
    pub fn new() -> Self {
        let mut randomness = Seeded::new("organisation");
        let root = RootIdentity::generate(&mut randomness);
        let desk = device("desk");
        let made = Directory::make_genesis(&root, &desk, "Secretariat", &profile("desk"), &mut randomness, 1);
        let (genesis, directory, keyring) = made.unwrap();
        Self { root, desk, directory, keyring, entries: vec![genesis], randomness }
    }

    /// A secretariat, an officer and a reviewer; a mission founded by the officer that both the secretariat and the reviewer read.
    pub fn with_mission() -> Self {
        let mut organisation = Self::new();
        organisation.add("officer", Role::Officer);
        organisation.add("reviewer", Role::Reviewer);
        let founding = organisation.found("officer", MISSION);
        organisation.adopt(&founding).unwrap();
        organisation.grant("reviewer", MISSION).unwrap();
        organisation
    }

    pub fn accept(&mut self, entry: Result<SignedEntry, DirectoryError>) -> Result<(), DirectoryError> {
        let entry = entry?;
        self.directory.append(&SignedEntry::decode(&entry.encode()).unwrap())?;
        self.entries.push(entry);
        assert_eq!(self.directory.open_keys(&self.desk, &mut self.keyring), []);
        Ok(())
    }

    pub fn new_device(name: &str, role: Role) -> NewDevice {
        NewDevice { public: device(name).public().clone(), profile: profile(name), role, invite: None, missions: vec![] }
    }

    pub fn add(&mut self, name: &str, role: Role) {
        self.add_device(&Self::new_device(name, role)).unwrap();
    }

    pub fn add_device(&mut self, new: &NewDevice) -> Result<(), DirectoryError> {
        let signer = Signer::Device(&self.desk);
        let entry = self.directory.make_add_device(signer, &self.keyring, new, &mut self.randomness, 2);
        self.accept(entry)
    }

    pub fn found(&mut self, founder: &str, compartment: CompartmentId) -> SignedFounding {
        let fields = FoundingFields {
            organisation: self.directory.organisation(),
            compartment,
            directory: self.directory.head(),
            at_ms: 3,
            before: Vec::new(),
        };
        let key = EpochKey::make(&mut self.randomness);
        SignedFounding::make(&device(founder), fields, &key, self.directory.secretariat(), &mut self.randomness).unwrap()
    }

    pub fn adopt(&mut self, founding: &SignedFounding) -> Result<(), DirectoryError> {
        let entry = self.directory.make_adopt(Signer::Device(&self.desk), &self.desk, founding, &mut self.randomness, 4);
        self.accept(entry)
    }

    pub fn grant(&mut self, name: &str, compartment: CompartmentId) -> Result<(), DirectoryError> {
        let signer = Signer::Device(&self.desk);
        let entry = self.directory.make_grant(signer, &self.keyring, device(name).id(), compartment, &mut self.randomness, 5);
        self.accept(entry)
    }

    pub fn rotate(&mut self, compartment: CompartmentId) -> Result<(), DirectoryError> {
        let entry = self.directory.make_rotate(Signer::Device(&self.desk), &self.keyring, compartment, &mut self.randomness, 6);
        self.accept(entry)
    }

    pub fn revoke(&mut self, name: &str, cuts: Vec<StreamCut>) -> Result<(), DirectoryError> {
        let signer = Signer::Device(&self.desk);
        let entry = self.directory.make_revoke(signer, &self.keyring, device(name).id(), cuts, &mut self.randomness, 7);
        self.accept(entry)
    }

    /// Signs any body, following the chain, without asking the directory.
    pub fn forge(&self, signer: &DeviceIdentity, body: Body) -> SignedEntry {
        let claimed = Entry {
            version: ENTRY_VERSION,
            organisation: self.directory.organisation(),
            index: self.directory.head().count,
            previous: self.directory.head().link,
            signer: Some(signer.id()),
            at_ms: 8,
            body,
        };
        sign(&claimed, signer)
    }

    pub fn refuse(&self, entry: &SignedEntry) -> DirectoryError {
        let mut copy = self.directory.clone();
        let error = copy.append(entry).unwrap_err();
        assert_eq!(copy, self.directory, "a refused entry changed the directory: {error}");
        error
    }

    pub fn last_body(&self) -> Body {
        self.entries.last().unwrap().claimed().unwrap().body
    }

    pub fn keys_of(&self, name: &str) -> Keyring {
        let mut keyring = Keyring::new();
        assert_eq!(self.directory.open_keys(&device(name), &mut keyring), []);
        keyring
    }
}

pub fn sign(entry: &Entry, signer: &DeviceIdentity) -> SignedEntry {
    let entry = canonical::encode(entry);
    SignedEntry { signature: signer.sign(Domain::DIRECTORY, &entry), entry }
}
