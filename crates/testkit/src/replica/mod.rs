//! A laptop in memory: real keys, real sealing, real directory; changes are plain content, and there is no merge.

mod held;
mod receive;
mod transport;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use fieldseal_seal::directory::{NewDevice, Signer};
use fieldseal_seal::founding::FoundingFields;
use fieldseal_seal::{
    BlobSealer, CompartmentId, DeviceId, DeviceIdentity, Directory, EnrolmentRequest, EpochKey, Invite, Keyring, OrganisationId, Profile,
    Role, SignedEntry, SignedFounding, StreamCut, canonical,
};
use fieldseal_sync::message::{StreamHead, StreamId};
use fieldseal_sync::{ChunkRole, ChunkToSend, Confirmation, Unverified};

use crate::clock::FakeClock;
use crate::random::Random;
pub use held::Content;
use held::{Change, Held};

/// What a secretariat device wants the directory to say.
#[derive(Debug, Clone)]
pub enum Intention {
    Approve(NewDevice),
    Adopt(SignedFounding),
    Grant(DeviceId, CompartmentId),
    Revoke(DeviceId, Vec<StreamCut>),
    Rotate(CompartmentId),
}

/// See the module. A clone is a copy of the whole disk.
#[derive(Clone)]
pub struct MemoryReplica {
    pub name: String,
    pub clock: FakeClock,
    /// Changes a segment holds at most.
    pub segment_changes: usize,
    identity: DeviceIdentity,
    organisation: OrganisationId,
    randomness: Random,
    entries: Vec<Vec<u8>>,
    directory: Option<Arc<Directory>>,
    keyring: Keyring,
    incarnation: u32,
    intentions: VecDeque<Intention>,
    invites: Vec<(Invite, Vec<CompartmentId>)>,
    requests: Vec<(u64, EnrolmentRequest)>,
    enrolments_seen: u64,
    foundings: BTreeMap<CompartmentId, SignedFounding>,
    foundings_seen: u64,
    held: BTreeMap<CompartmentId, Held>,
    /// Chunks that the relay is to be told to drop.
    pub dropping: Vec<ChunkToSend>,
}

impl MemoryReplica {
    /// A laptop that knows its organisation and nothing else.
    pub fn new(name: &str, organisation: OrganisationId, identity: DeviceIdentity, randomness: Random, clock: FakeClock) -> Self {
        Self {
            name: name.to_owned(),
            clock,
            segment_changes: 50,
            identity,
            organisation,
            randomness,
            entries: Vec::new(),
            directory: None,
            keyring: Keyring::new(),
            incarnation: 0,
            intentions: VecDeque::new(),
            invites: Vec::new(),
            requests: Vec::new(),
            enrolments_seen: 0,
            foundings: BTreeMap::new(),
            foundings_seen: 0,
            held: BTreeMap::new(),
            dropping: Vec::new(),
        }
    }

    pub fn id(&self) -> DeviceId {
        self.identity.id()
    }

    pub fn identity(&self) -> &DeviceIdentity {
        &self.identity
    }

    pub fn incarnation(&self) -> u32 {
        self.incarnation
    }

    /// The directory as far as it has come here.
    pub fn known_directory(&self) -> Option<&Directory> {
        self.directory.as_deref()
    }

    /// Takes a directory over without a relay, as the secretariat's first laptop has it.
    pub fn begin_directory(&mut self, entries: Vec<Vec<u8>>) {
        assert!(self.extend_directory(&entries), "a directory that verifies");
    }

    // Writing.

    /// A change, and its counter.
    pub fn write(&mut self, compartment: &CompartmentId, text: &str) -> u64 {
        self.commit(compartment, &Content::Text(text.to_owned()))
    }

    /// Seals bytes as a picture's rendition and writes the change that names it.
    pub fn add_picture(&mut self, compartment: &CompartmentId, role: ChunkRole, bytes: &[u8]) {
        let mut sealer = BlobSealer::new(&mut self.randomness);
        let mut frames = sealer.push(bytes);
        let (rest, reference) = sealer.finish().expect("a picture that fits");
        frames.extend(rest);
        self.commit(compartment, &Content::Picture(role as u8, reference.encode().into()));
        let held = self.held(compartment);
        for frame in frames {
            held.chunks.get_mut(&frame.hash).expect("named by the change").bytes = Some(frame.bytes);
        }
    }

    /// Begins a mission offline.
    pub fn found_mission(&mut self) -> CompartmentId {
        let directory = self.directory.clone().expect("a directory");
        let compartment = CompartmentId::random(&mut self.randomness);
        let key = EpochKey::make(&mut self.randomness);
        let fields = FoundingFields {
            organisation: self.organisation,
            compartment,
            directory: directory.head(),
            at_ms: self.clock.now_ms(),
            before: Vec::new(),
        };
        let founding =
            SignedFounding::make(&self.identity, fields, &key, directory.secretariat(), &mut self.randomness).expect("a founding");
        self.keyring.insert(compartment, 0, key);
        self.foundings.insert(compartment, founding);
        self.held.entry(compartment).or_default();
        compartment
    }

    // The secretariat.

    pub fn intend(&mut self, intention: Intention) {
        self.intentions.push_back(intention);
    }

    pub fn invite(&mut self, invite: Invite, missions: Vec<CompartmentId>) {
        self.invites.push((invite, missions));
    }

    /// Devices that asked to join with an invite of ours: (their id, the digits to compare).
    pub fn waiting(&self) -> Vec<(DeviceId, String)> {
        let verified = self.requests.iter().filter_map(|(_, request)| {
            let (invite, _) = self.invite_of(request)?;
            let verified = request.verify(invite, self.clock.now_ms()).ok()?;
            Some((verified.device.id(), request.short_authentication_string().to_string()))
        });
        verified.collect()
    }

    /// Approves a waiting device if the digits that its owner reads out are the ones here.
    pub fn approve(&mut self, device: DeviceId, digits: &str) -> bool {
        if !self.waiting().contains(&(device, digits.to_owned())) {
            return false;
        }
        let found = self.requests.iter().find_map(|(_, request)| {
            let (invite, missions) = self.invite_of(request)?;
            let verified = request.verify(invite, self.clock.now_ms()).ok().filter(|verified| verified.device.id() == device)?;
            let (profile, role, id) = (verified.profile, invite.role, invite.id);
            Some(NewDevice { public: verified.device, profile, role, invite: Some(id), missions: missions.clone() })
        });
        found.map(|new| self.intend(Intention::Approve(new))).is_some()
    }

    // Looking.

    /// Every change here: (device, incarnation, counter) to content. Equal on two laptops that hold the same.
    pub fn state(&self, compartment: &CompartmentId) -> BTreeMap<(DeviceId, u32, u64), Content> {
        let streams = self.held.get(compartment).into_iter().flat_map(|held| &held.streams);
        let changes = streams.flat_map(|(id, stream)| {
            let numbered = (1..).zip(&stream.changes);
            numbered.map(|(counter, change)| ((id.device, id.incarnation, counter), decode(change)))
        });
        changes.collect()
    }

    /// The texts of all changes, sorted: what survives when a change moves to another incarnation.
    pub fn texts(&self, compartment: &CompartmentId) -> Vec<String> {
        let mut texts: Vec<_> = self
            .state(compartment)
            .into_values()
            .filter_map(|content| match content {
                Content::Text(text) => Some(text),
                Content::Picture(..) => None,
            })
            .collect();
        texts.sort();
        texts
    }

    /// Chunks that pictures name and that are not here.
    pub fn lacking(&self, compartment: &CompartmentId) -> usize {
        self.held.get(compartment).map_or(0, |held| held.chunks.values().filter(|chunk| chunk.bytes.is_none()).count())
    }

    /// Chunks that are here.
    pub fn chunks(&self, compartment: &CompartmentId) -> usize {
        self.held.get(compartment).map_or(0, |held| held.chunks.values().filter(|chunk| chunk.bytes.is_some()).count())
    }

    /// Chunks that came although they were here.
    pub fn chunks_written_twice(&self) -> usize {
        self.held.values().map(|held| held.written_twice.len()).sum()
    }

    /// Segments put aside as evidence.
    pub fn unverified(&self, compartment: &CompartmentId) -> Vec<(u64, Unverified)> {
        self.held.get(compartment).map(|held| held.unverified.clone()).unwrap_or_default()
    }

    /// How far each stream goes here.
    pub fn heads(&self, compartment: &CompartmentId) -> Vec<StreamHead> {
        self.held.get(compartment).map(Held::heads).unwrap_or_default()
    }

    /// Whether the secretariat has signed that it holds everything this laptop has written, pictures included.
    pub fn is_confirmed(&self, compartment: &CompartmentId, confirmations: &[Confirmation]) -> bool {
        let own = self.heads(compartment).into_iter().filter(|head| head.device == self.id());
        own.into_iter().all(|head| {
            let confirmed = |confirmation: &&Confirmation| {
                confirmation.compartment == *compartment && confirmation.stream == head && confirmation.missing_chunks == 0
            };
            confirmations.iter().any(|confirmation| confirmed(&confirmation))
        })
    }

    fn commit(&mut self, compartment: &CompartmentId, content: &Content) -> u64 {
        let id = self.own_stream();
        let change = Change { salt: self.randomness.bytes(16).into(), bytes: canonical::encode(content).into() };
        let held = self.held(compartment);
        held.notice_chunks(&change.bytes);
        let stream = held.stream(compartment, &id);
        stream.push(change);
        stream.counter()
    }

    fn own_stream(&self) -> StreamId {
        StreamId { device: self.identity.id(), incarnation: self.incarnation }
    }

    fn held(&mut self, compartment: &CompartmentId) -> &mut Held {
        self.held.entry(*compartment).or_default()
    }

    fn invite_of(&self, request: &EnrolmentRequest) -> Option<&(Invite, Vec<CompartmentId>)> {
        let claimed = request.claimed_invite().ok()?;
        self.invites.iter().find(|(invite, _)| invite.id == claimed)
    }

    fn extend_directory(&mut self, entries: &[Vec<u8>]) -> bool {
        let mut directory = self.directory.as_deref().cloned();
        for bytes in entries {
            let Ok(entry) = SignedEntry::decode(bytes) else { return false };
            directory = match directory {
                None => Directory::start(&self.organisation, &entry).ok(),
                Some(mut directory) => directory.append(&entry).is_ok().then_some(directory),
            };
            if directory.is_none() {
                return false;
            }
        }
        self.entries.extend_from_slice(entries);
        if let Some(directory) = &directory {
            let faults = directory.open_keys(&self.identity, &mut self.keyring);
            assert!(faults.is_empty(), "{}: keys that do not open: {faults:?}", self.name);
        }
        self.directory = directory.map(Arc::new);
        true
    }

    /// Whether the directory says already what was intended.
    fn is_settled(&self, directory: &Directory, intention: &Intention) -> bool {
        match intention {
            Intention::Approve(new) => directory.device(&new.public.id()).is_some(),
            Intention::Adopt(founding) => founding.claimed().is_ok_and(|claimed| directory.compartment(&claimed.compartment).is_some()),
            Intention::Grant(device, compartment) => directory.is_member(compartment, device),
            Intention::Revoke(device, _) => directory.active_device(device).is_err(),
            Intention::Rotate(_) => false,
        }
    }

    fn make_entry(&mut self, directory: &Directory, intention: &Intention) -> Option<SignedEntry> {
        let (signer, at_ms, random) = (Signer::Device(&self.identity), self.clock.now_ms(), &mut self.randomness);
        let made = match intention {
            Intention::Approve(new) => directory.make_add_device(signer, &self.keyring, new, random, at_ms),
            Intention::Adopt(founding) => directory.make_adopt(signer, &self.identity, founding, random, at_ms),
            Intention::Grant(device, compartment) => directory.make_grant(signer, &self.keyring, *device, *compartment, random, at_ms),
            Intention::Revoke(device, cuts) => directory.make_revoke(signer, &self.keyring, *device, cuts.clone(), random, at_ms),
            Intention::Rotate(compartment) => directory.make_rotate(signer, &self.keyring, *compartment, random, at_ms),
        };
        made.ok()
    }
}

/// A profile for a name, with initials made from it.
pub fn profile(name: &str) -> Profile {
    let initials = name.split_whitespace().filter_map(|word| word.chars().next()).collect::<String>();
    Profile { person: name.to_owned(), initials: if initials.len() < 2 { name.to_uppercase() } else { initials } }
}

/// Whether a role may sign directory entries.
pub fn is_secretariat(role: Role) -> bool {
    role == Role::Secretariat
}

fn decode(change: &Change) -> Content {
    canonical::decode(&change.bytes).expect("content of our own")
}
