//! An organisation with named people, each on a laptop of their own.

use std::collections::BTreeMap;

use fieldseal_seal::directory::{NewDevice, Signer};
use fieldseal_seal::{CompartmentId, DeviceIdentity, Directory, Role, RootIdentity};

use crate::clock::FakeClock;
use crate::random::Random;
use crate::replica::{MemoryReplica, profile};

/// A person's laptop.
pub type Peer = MemoryReplica;

/// The name of the secretariat's first laptop.
pub const SECRETARIAT: &str = "the secretariat";

/// See the module.
pub struct Organisation {
    pub root: RootIdentity,
    pub clock: FakeClock,
    pub random: Random,
    /// The directory's entries as the secretariat has them.
    pub entries: Vec<Vec<u8>>,
    peers: BTreeMap<String, Peer>,
}

impl Organisation {
    /// The secretariat, and people with their roles. Nobody but the secretariat has the directory yet.
    pub fn new(seed: u64, people: &[(&str, Role)]) -> Self {
        let mut random = Random::new(seed);
        let clock = FakeClock::default();
        let root = RootIdentity::generate(&mut random);
        let identity = DeviceIdentity::generate(&mut random);
        let made = Directory::make_genesis(&root, &identity, "Code Secretariat", &profile("Sofia Calder"), &mut random, clock.now_ms());
        let (genesis, mut directory, keyring) = made.expect("a genesis");
        let mut entries = vec![genesis.encode()];
        let mut peers = BTreeMap::new();
        for (name, role) in people {
            let person = DeviceIdentity::generate(&mut random);
            let new =
                NewDevice { public: person.public().clone(), profile: profile(name), role: *role, invite: None, missions: Vec::new() };
            let entry = directory.make_add_device(Signer::Device(&identity), &keyring, &new, &mut random, clock.now_ms()).expect("added");
            directory.append(&entry).expect("appended");
            entries.push(entry.encode());
            peers.insert((*name).to_owned(), Peer::new(name, root.organisation(), person, random.fork(), clock.clone()));
        }
        let mut secretariat = Peer::new(SECRETARIAT, root.organisation(), identity, random.fork(), clock.clone());
        secretariat.begin_directory(entries.clone());
        peers.insert(SECRETARIAT.to_owned(), secretariat);
        Self { root, clock, random, entries, peers }
    }

    /// Alice, an officer, and Bob, a reviewer.
    pub fn alice_and_bob(seed: u64) -> Self {
        Self::new(seed, &[("Alice", Role::Officer), ("Bob", Role::Reviewer)])
    }

    pub fn peer(&mut self, name: &str) -> &mut Peer {
        self.peers.get_mut(name).unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    pub fn secretariat(&mut self) -> &mut Peer {
        self.peer(SECRETARIAT)
    }

    pub fn alice(&mut self) -> &mut Peer {
        self.peer("Alice")
    }

    pub fn bob(&mut self) -> &mut Peer {
        self.peer("Bob")
    }

    /// A laptop of somebody who has not joined yet.
    pub fn stranger(&mut self, name: &str) -> Peer {
        let identity = DeviceIdentity::generate(&mut self.random);
        Peer::new(name, self.root.organisation(), identity, self.random.fork(), self.clock.clone())
    }

    /// Adds a laptop to the people.
    pub fn add(&mut self, peer: Peer) {
        self.peers.insert(peer.name.clone(), peer);
    }

    pub fn names(&self) -> Vec<String> {
        self.peers.keys().cloned().collect()
    }

    /// The compartment that everybody reads.
    pub fn shared(&mut self) -> CompartmentId {
        self.secretariat().known_directory().expect("a directory").organisation_compartment()
    }
}
