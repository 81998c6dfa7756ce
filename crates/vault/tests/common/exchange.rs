//! Laptops of one organisation and a relay that numbers what it gets.

use fieldseal_seal::{
    CompartmentId, DeviceId, Hash, Role, SealedSegment,
    directory::{NewDevice, Signer},
};
use fieldseal_vault::{Arriving, Cursor, Received};

use super::{Laptop, Seeded};

/// One log a compartment, chunks by hash.
#[derive(Default)]
pub struct Relay {
    pub directory: Vec<Vec<u8>>,
    pub logs: std::collections::BTreeMap<CompartmentId, Vec<SealedSegment>>,
    pub chunks: std::collections::HashMap<Hash, Vec<u8>>,
}

/// The first secretariat laptop of a new organisation.
pub fn secretariat(relay: &mut Relay, name: &str) -> Laptop {
    let mut laptop = Laptop::of(name);
    relay.directory.push(laptop.vault.found_organisation("Test organisation").expect("an organisation"));
    laptop
}

/// A laptop of a new person, added by the secretariat, that has read the directory.
pub fn member(relay: &mut Relay, secretariat: &mut Laptop, name: &str, role: Role, missions: &[CompartmentId]) -> Laptop {
    let mut laptop = Laptop::of(name);
    admit(relay, secretariat, &mut laptop, role, missions);
    laptop
}

pub fn admit(relay: &mut Relay, secretariat: &mut Laptop, laptop: &mut Laptop, role: Role, missions: &[CompartmentId]) {
    let directory = secretariat.vault.directory().expect("a directory").clone();
    laptop.vault.join(directory.organisation()).expect("joins");
    let profile = fieldseal_seal::Profile { person: laptop.vault.owner().name.clone(), initials: laptop.vault.owner().initials.clone() };
    let new = NewDevice { public: laptop.vault.device_public().clone(), profile, role, invite: None, missions: missions.to_vec() };
    let signer = Signer::Device(secretariat.vault.identity());
    let entry = directory.make_add_device(signer, secretariat.vault.keyring(), &new, &mut Seeded(laptop.seed), 1).expect("an entry");
    publish(relay, secretariat, entry.encode());
    read_directory(relay, laptop);
}

pub fn publish(relay: &mut Relay, by: &mut Laptop, entry: Vec<u8>) {
    by.vault.append_directory(std::slice::from_ref(&entry)).expect("extends the directory");
    relay.directory.push(entry);
}

pub fn read_directory(relay: &Relay, laptop: &mut Laptop) {
    let known = laptop.vault.directory().map_or(0, |directory| directory.head().count) as usize;
    laptop.vault.append_directory(&relay.directory[known..]).expect("extends the directory");
}

/// The secretariat adopts every founding of that laptop.
pub fn adopt(relay: &mut Relay, secretariat: &mut Laptop, laptop: &mut Laptop) {
    for (compartment, bytes) in laptop.vault.own_foundings().unwrap() {
        let founding = fieldseal_seal::SignedFounding::decode(&bytes).unwrap();
        let directory = secretariat.vault.directory().unwrap().clone();
        if directory.compartment(&compartment).is_some() {
            continue;
        }
        let identity = secretariat.vault.identity();
        let entry = directory.make_adopt(Signer::Device(identity), identity, &founding, &mut Seeded(laptop.seed), 2).unwrap();
        publish(relay, secretariat, entry.encode());
    }
    read_directory(relay, laptop);
}

pub fn grant(relay: &mut Relay, secretariat: &mut Laptop, device: DeviceId, mission: CompartmentId) {
    let directory = secretariat.vault.directory().unwrap().clone();
    let signer = Signer::Device(secretariat.vault.identity());
    let entry = directory.make_grant(signer, secretariat.vault.keyring(), device, mission, &mut Seeded(9), 3).unwrap();
    publish(relay, secretariat, entry.encode());
}

pub fn push(relay: &mut Relay, laptop: &mut Laptop) -> usize {
    let mut sent = 0;
    for compartment in laptop.vault.travelling_compartments().unwrap() {
        laptop.vault.seal_outgoing(compartment).unwrap();
        for kept in laptop.vault.kept_streams(compartment).unwrap() {
            if kept.stream.device != laptop.vault.device() {
                continue;
            }
            let known = laptop.vault.acknowledged_counter(compartment, kept.stream).unwrap();
            for segment in laptop.vault.kept_segments(compartment, kept.stream, known, usize::MAX).unwrap() {
                relay.logs.entry(compartment).or_default().push(segment);
                sent += 1;
            }
            laptop.vault.acknowledged(compartment, kept.stream, kept.counter).unwrap();
        }
    }
    sent
}

pub fn pull(relay: &Relay, laptop: &mut Laptop) -> Vec<Received> {
    let mut received = Vec::new();
    for compartment in laptop.vault.travelling_compartments().unwrap() {
        let empty = Vec::new();
        let log = relay.logs.get(&compartment).unwrap_or(&empty);
        let from = laptop.vault.cursor(compartment).unwrap().map_or(0, |cursor| cursor.number);
        let items: Vec<Arriving> = (from + 1..)
            .zip(log.iter().skip(from as usize))
            .map(|(number, segment)| Arriving::Segment { number, segment: segment.clone() })
            .collect();
        let cursor = Cursor { number: log.len() as u64, link: Hash([7; 32]) };
        received.extend(laptop.vault.receive_segments(compartment, &items, cursor).unwrap());
    }
    received
}

/// Both ways, for all, until everybody has everything.
pub fn synchronise(relay: &mut Relay, laptops: &mut [&mut Laptop]) {
    for _ in 0..2 {
        for laptop in laptops.iter_mut() {
            read_directory(relay, laptop);
            push(relay, laptop);
        }
        for laptop in laptops.iter_mut() {
            pull(relay, laptop);
        }
    }
}
