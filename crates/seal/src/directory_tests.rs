#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::build::{NewDevice, Signer};
use super::entry::ENTRY_VERSION;
use super::*;
use crate::bytes::{CompartmentId, DeviceId, Hash, InviteId, OrganisationId};
use crate::canonical;
use crate::domain::Domain;
use crate::epoch::{EpochError, EpochKey, EpochName};
use crate::founding::{FoundingError, FoundingFields, SignedFounding};
use crate::identity::{DeviceIdentity, RootIdentity};
use crate::keyring::Keyring;
use crate::profile::Profile;
use crate::segment::{SegmentFields, seal_segment};
use crate::test_support::Seeded;

const MISSION: CompartmentId = CompartmentId([0xaa; 16]);

/// An organisation as its secretariat sees it.
struct Organisation {
    root: RootIdentity,
    desk: DeviceIdentity,
    directory: Directory,
    keyring: Keyring,
    entries: Vec<SignedEntry>,
    randomness: Seeded,
}

fn device(name: &str) -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new(name))
}

fn profile(name: &str) -> Profile {
    Profile { person: format!("Person {name}"), initials: name.to_owned() }
}

impl Organisation {
    fn new() -> Self {
        let mut randomness = Seeded::new("organisation");
        let root = RootIdentity::generate(&mut randomness);
        let desk = device("desk");
        let made = Directory::make_genesis(&root, &desk, "Secretariat", &profile("desk"), &mut randomness, 1);
        let (genesis, directory, keyring) = made.unwrap();
        Self { root, desk, directory, keyring, entries: vec![genesis], randomness }
    }

    /// A secretariat, an officer and a reviewer; a mission founded by the officer that both the secretariat and the reviewer read.
    fn with_mission() -> Self {
        let mut organisation = Self::new();
        organisation.add("officer", Role::Officer);
        organisation.add("reviewer", Role::Reviewer);
        let founding = organisation.found("officer", MISSION);
        organisation.adopt(&founding).unwrap();
        organisation.grant("reviewer", MISSION).unwrap();
        organisation
    }

    fn accept(&mut self, entry: Result<SignedEntry, DirectoryError>) -> Result<(), DirectoryError> {
        let entry = entry?;
        self.directory.append(&SignedEntry::decode(&entry.encode()).unwrap())?;
        self.entries.push(entry);
        assert_eq!(self.directory.open_keys(&self.desk, &mut self.keyring), []);
        Ok(())
    }

    fn new_device(name: &str, role: Role) -> NewDevice {
        NewDevice { public: device(name).public().clone(), profile: profile(name), role, invite: None, missions: vec![] }
    }

    fn add(&mut self, name: &str, role: Role) {
        self.add_device(&Self::new_device(name, role)).unwrap();
    }

    fn add_device(&mut self, new: &NewDevice) -> Result<(), DirectoryError> {
        let signer = Signer::Device(&self.desk);
        let entry = self.directory.make_add_device(signer, &self.keyring, new, &mut self.randomness, 2);
        self.accept(entry)
    }

    fn found(&mut self, founder: &str, compartment: CompartmentId) -> SignedFounding {
        let fields =
            FoundingFields { organisation: self.directory.organisation(), compartment, directory: self.directory.head(), at_ms: 3 };
        let key = EpochKey::make(&mut self.randomness);
        SignedFounding::make(&device(founder), fields, &key, self.directory.secretariat(), &mut self.randomness).unwrap()
    }

    fn adopt(&mut self, founding: &SignedFounding) -> Result<(), DirectoryError> {
        let entry = self.directory.make_adopt(Signer::Device(&self.desk), &self.desk, founding, &mut self.randomness, 4);
        self.accept(entry)
    }

    fn grant(&mut self, name: &str, compartment: CompartmentId) -> Result<(), DirectoryError> {
        let signer = Signer::Device(&self.desk);
        let entry = self.directory.make_grant(signer, &self.keyring, device(name).id(), compartment, &mut self.randomness, 5);
        self.accept(entry)
    }

    fn rotate(&mut self, compartment: CompartmentId) -> Result<(), DirectoryError> {
        let entry = self.directory.make_rotate(Signer::Device(&self.desk), &self.keyring, compartment, &mut self.randomness, 6);
        self.accept(entry)
    }

    fn revoke(&mut self, name: &str, cuts: Vec<StreamCut>) -> Result<(), DirectoryError> {
        let signer = Signer::Device(&self.desk);
        let entry = self.directory.make_revoke(signer, &self.keyring, device(name).id(), cuts, &mut self.randomness, 7);
        self.accept(entry)
    }

    /// Signs any body, following the chain, without asking the directory.
    fn forge(&self, signer: &DeviceIdentity, body: Body) -> SignedEntry {
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

    fn refuse(&self, entry: &SignedEntry) -> DirectoryError {
        let mut copy = self.directory.clone();
        let error = copy.append(entry).unwrap_err();
        assert_eq!(copy, self.directory, "a refused entry changed the directory: {error}");
        error
    }

    fn last_body(&self) -> Body {
        self.entries.last().unwrap().claimed().unwrap().body
    }

    fn keys_of(&self, name: &str) -> Keyring {
        let mut keyring = Keyring::new();
        assert_eq!(self.directory.open_keys(&device(name), &mut keyring), []);
        keyring
    }
}

fn sign(entry: &Entry, signer: &DeviceIdentity) -> SignedEntry {
    let entry = canonical::encode(entry);
    SignedEntry { signature: signer.sign(Domain::DIRECTORY, &entry), entry }
}

#[test]
fn a_whole_life_replays_to_the_same_directory() {
    let mut organisation = Organisation::with_mission();
    organisation.rotate(MISSION).unwrap();
    organisation.add("second", Role::Secretariat);
    organisation.revoke("officer", vec![]).unwrap();
    let id = organisation.root.organisation();
    assert_eq!(Directory::replay(&id, &organisation.entries).unwrap(), organisation.directory);
    assert_eq!(organisation.directory.head().count, organisation.entries.len() as u64);
    assert_eq!(organisation.directory.head().link, organisation.entries.last().unwrap().link());
    for cut in 1..organisation.entries.len() {
        let mut partial = Directory::replay(&id, &organisation.entries[..cut]).unwrap();
        organisation.entries[cut..].iter().for_each(|entry| partial.append(entry).unwrap());
        assert_eq!(partial, organisation.directory);
    }
}

#[test]
fn members_read_names_and_the_wire_holds_none() {
    let organisation = Organisation::with_mission();
    let keyring = organisation.keys_of("reviewer");
    assert_eq!(organisation.directory.profile(&device("officer").id(), &keyring), Some(profile("officer")));
    assert_eq!(organisation.directory.name(&keyring).as_deref(), Some("Secretariat"));
    assert_eq!(organisation.directory.are_initials_taken("OFFICER", &keyring), Some(true));
    assert_eq!(organisation.directory.are_initials_taken("XX", &keyring), Some(false));
    assert_eq!(organisation.directory.profile(&device("officer").id(), &Keyring::new()), None);
    for entry in &organisation.entries {
        let wire = entry.encode();
        assert!(!wire.windows(6).any(|window| window == b"Person" || window == b"Secret"));
    }
}

#[test]
fn keys_go_to_members_and_to_nobody_else() {
    let mut organisation = Organisation::with_mission();
    organisation.add("outsider", Role::Officer);
    assert_eq!(organisation.keys_of("outsider").get(&MISSION, 0).map(EpochKey::expose), None);
    let key = *organisation.keyring.get(&MISSION, 0).unwrap().expose();
    for name in ["desk", "officer", "reviewer"] {
        assert_eq!(organisation.keys_of(name).get(&MISSION, 0).unwrap().expose(), &key, "{name}");
    }
    assert!(organisation.directory.is_member(&MISSION, &device("reviewer").id()));
    assert!(!organisation.directory.is_member(&MISSION, &device("outsider").id()));
    assert_eq!(organisation.keys_of("stranger").iter().count(), 0);
}

#[test]
fn a_new_member_reads_all_former_epochs() {
    let mut organisation = Organisation::with_mission();
    for _ in 0..3 {
        organisation.rotate(MISSION).unwrap();
    }
    organisation.add("late", Role::Reviewer);
    organisation.grant("late", MISSION).unwrap();
    organisation.add("second", Role::Secretariat);
    for name in ["late", "second"] {
        let keyring = organisation.keys_of(name);
        for epoch in 0..=3 {
            let held = keyring.get(&MISSION, epoch).unwrap().expose();
            assert_eq!(held, organisation.keyring.get(&MISSION, epoch).unwrap().expose(), "{name}, epoch {epoch}");
        }
    }
    assert_eq!(organisation.directory.current_epoch(&MISSION), Some(3));
}

#[test]
fn a_revoked_device_reads_nothing_new() {
    let mut organisation = Organisation::with_mission();
    let shared = organisation.directory.organisation_compartment();
    let cut = StreamCut { compartment: MISSION, incarnation: 0, counter: 12, link: Hash([1; 32]) };
    organisation.revoke("officer", vec![cut]).unwrap();
    let officer = organisation.directory.device(&device("officer").id()).unwrap();
    assert_eq!(officer.valid_through(&MISSION, 0), Some(12));
    assert_eq!(officer.valid_through(&MISSION, 1), Some(0));
    assert_eq!(organisation.directory.device(&device("reviewer").id()).unwrap().valid_through(&MISSION, 0), None);
    assert_eq!(organisation.directory.active_device(&officer.id), Err(DirectoryError::RevokedDevice(officer.id)));
    let keyring = organisation.keys_of("officer");
    for compartment in [MISSION, shared] {
        assert_eq!(organisation.directory.current_epoch(&compartment), Some(1));
        assert!(keyring.get(&compartment, 0).is_some() && keyring.get(&compartment, 1).is_none());
        assert!(organisation.keys_of("reviewer").get(&compartment, 1).is_some());
    }
    assert_eq!(organisation.directory.needing_rotation().count(), 0);
}

#[test]
fn only_the_next_entry_of_this_history_is_accepted() {
    let mut organisation = Organisation::with_mission();
    let rotated =
        organisation.directory.make_rotate(Signer::Device(&organisation.desk), &organisation.keyring, MISSION, &mut Seeded::new("one"), 0);
    let fork = rotated.unwrap();
    organisation.rotate(MISSION).unwrap();
    let count = organisation.directory.head().count;
    assert_eq!(organisation.refuse(&fork), DirectoryError::NotNext { expected: count, got: count - 1 });
    let mut moved = fork.claimed().unwrap();
    moved.index = count;
    assert_eq!(organisation.refuse(&sign(&moved, &organisation.desk)), DirectoryError::Forked { index: count });
    assert_eq!(organisation.refuse(&organisation.entries[0]), DirectoryError::NotNext { expected: count, got: 0 });
    let elsewhere = Entry { organisation: OrganisationId([0; 16]), ..moved };
    assert_eq!(organisation.refuse(&sign(&elsewhere, &organisation.desk)), DirectoryError::OtherOrganisation);
}

#[test]
fn only_active_secretariat_devices_and_the_root_sign() {
    let mut organisation = Organisation::with_mission();
    organisation.rotate(MISSION).unwrap();
    let body = organisation.last_body();
    let refused = |signer: &str| organisation.refuse(&organisation.forge(&device(signer), body.clone()));
    assert_eq!(refused("officer"), DirectoryError::NotASigner(device("officer").id()));
    assert_eq!(refused("stranger"), DirectoryError::UnknownDevice(device("stranger").id()));
    let mut entry = organisation.forge(&organisation.desk, body.clone()).claimed().unwrap();
    assert_eq!(organisation.refuse(&sign(&entry, &device("officer"))), DirectoryError::BadSignature);
    entry.signer = None;
    assert_eq!(organisation.refuse(&sign(&entry, &organisation.desk)), DirectoryError::BadSignature);

    let root = Signer::Root(&organisation.root);
    let entry = organisation.directory.make_rotate(root, &organisation.keyring, MISSION, &mut Seeded::new("x"), 0);
    organisation.accept(entry).unwrap();
    organisation.add("second", Role::Secretariat);
    organisation.desk = device("second");
    organisation.revoke("desk", vec![]).unwrap();
    let by_revoked = organisation.forge(&device("desk"), body);
    assert_eq!(organisation.refuse(&by_revoked), DirectoryError::NotASigner(device("desk").id()));
}

#[test]
fn a_genesis_is_pinned_by_the_organisations_id() {
    let organisation = Organisation::new();
    let (id, genesis) = (organisation.root.organisation(), &organisation.entries[0]);
    assert!(Directory::start(&id, genesis).is_ok());
    assert_eq!(Directory::start(&OrganisationId([0; 16]), genesis), Err(DirectoryError::OtherOrganisation));
    assert_eq!(Directory::replay(&id, []), Err(DirectoryError::BadGenesis));

    let claimed = genesis.claimed().unwrap();
    let by_root = |entry: &Entry| {
        let entry = canonical::encode(entry);
        Directory::start(&id, &SignedEntry { signature: organisation.root.sign(Domain::DIRECTORY, &entry), entry })
    };
    assert!(by_root(&claimed).is_ok());
    assert_eq!(by_root(&Entry { index: 1, ..claimed.clone() }), Err(DirectoryError::BadGenesis));
    assert_eq!(by_root(&Entry { previous: Hash([1; 32]), ..claimed.clone() }), Err(DirectoryError::BadGenesis));
    assert_eq!(by_root(&Entry { signer: Some(organisation.desk.id()), ..claimed.clone() }), Err(DirectoryError::BadGenesis));
    assert_eq!(by_root(&Entry { version: 2, ..claimed.clone() }), Err(DirectoryError::Version(2)));
    assert_eq!(Directory::start(&id, &sign(&claimed, &organisation.desk)), Err(DirectoryError::BadSignature));

    // Another root's genesis that claims this organisation's id.
    let other = RootIdentity::generate(&mut Seeded::new("other root"));
    let Body::Genesis(mut body) = claimed.body.clone() else { panic!() };
    body.root = *other.public();
    let entry = canonical::encode(&Entry { body: Body::Genesis(body.clone()), ..claimed.clone() });
    let signed = SignedEntry { signature: other.sign(Domain::DIRECTORY, &entry), entry };
    assert_eq!(Directory::start(&id, &signed), Err(DirectoryError::BadGenesis));

    let Body::Genesis(genuine) = claimed.body.clone() else { panic!() };
    let variants = [
        Genesis { device: crate::DevicePublic { signing: [0; 32], kem: genuine.device.kem.clone() }, ..genuine.clone() },
        Genesis { wrapped: crate::WrappedKey(vec![]), ..genuine.clone() },
        Genesis { profile: crate::SealedProfile { epoch: 1, ..genuine.profile.clone() }, ..genuine.clone() },
    ];
    for body in variants {
        assert!(by_root(&Entry { body: Body::Genesis(body), ..claimed.clone() }).is_err());
    }
    // A second genesis later in the chain.
    assert_eq!(organisation.refuse(&organisation.forge(&organisation.desk, claimed.body)), DirectoryError::BadGenesis);
}

#[test]
fn devices_keys_initials_and_invites_are_used_once() {
    let mut organisation = Organisation::new();
    let invite = Some(InviteId([1; 16]));
    organisation.add_device(&NewDevice { invite, ..Organisation::new_device("officer", Role::Officer) }).unwrap();
    assert!(organisation.directory.is_invite_used(&InviteId([1; 16])));
    let officer = device("officer");
    let again = Organisation::new_device("officer", Role::Officer);
    let renamed = NewDevice { profile: profile("other"), ..again };
    assert_eq!(organisation.add_device(&renamed), Err(DirectoryError::DuplicateDevice(officer.id())));
    let mut mixed = Organisation::new_device("mixed", Role::Officer);
    mixed.public.kem = officer.public().kem.clone();
    assert_eq!(organisation.add_device(&mixed), Err(DirectoryError::DuplicateDevice(mixed.public.id())));
    let mut mixed = Organisation::new_device("mixed", Role::Officer);
    mixed.public.signing = officer.public().signing;
    assert_eq!(organisation.add_device(&mixed), Err(DirectoryError::DuplicateDevice(mixed.public.id())));
    let namesake = NewDevice { profile: profile("Officer"), ..Organisation::new_device("namesake", Role::Officer) };
    assert_eq!(organisation.add_device(&namesake), Err(DirectoryError::DuplicateInitials));
    let reused = NewDevice { invite, ..Organisation::new_device("reused", Role::Officer) };
    assert_eq!(organisation.add_device(&reused), Err(DirectoryError::InviteUsed(InviteId([1; 16]))));
    let nameless = NewDevice { profile: profile(""), ..Organisation::new_device("nameless", Role::Officer) };
    assert_eq!(organisation.add_device(&nameless), Err(DirectoryError::InvalidProfile));
    let mut unusable = Organisation::new_device("unusable", Role::Officer);
    unusable.public.signing = [0; 32];
    assert_eq!(organisation.add_device(&unusable), Err(DirectoryError::InvalidPublicKey(unusable.public.id())));
    let ghostly = NewDevice { missions: vec![MISSION], ..Organisation::new_device("ghostly", Role::Officer) };
    assert_eq!(organisation.add_device(&ghostly), Err(DirectoryError::UnknownCompartment(MISSION)));
    organisation.revoke("officer", vec![]).unwrap();
    let back = Organisation::new_device("officer", Role::Officer);
    assert_eq!(organisation.add_device(&back), Err(DirectoryError::DuplicateDevice(officer.id())), "revoked for good");
}

#[test]
fn a_new_device_needs_exactly_the_keys_of_its_role() {
    let mut organisation = Organisation::with_mission();
    let shared = organisation.directory.organisation_compartment();
    let made = organisation.directory.make_add_device(
        Signer::Device(&organisation.desk),
        &organisation.keyring,
        &Organisation::new_device("second", Role::Secretariat),
        &mut organisation.randomness,
        0,
    );
    let Body::AddDevice(honest) = made.unwrap().claimed().unwrap().body else { panic!() };
    assert_eq!(honest.compartments.len(), 2);
    let refused = |body: AddDevice| organisation.refuse(&organisation.forge(&organisation.desk, Body::AddDevice(body)));
    let with = |change: &dyn Fn(&mut AddDevice)| {
        let mut body = honest.clone();
        change(&mut body);
        refused(body)
    };
    assert_eq!(with(&|body| body.compartments.retain(|wrap| wrap.compartment != MISSION)), DirectoryError::WrongWraps(MISSION));
    assert_eq!(with(&|body| body.compartments.reverse()), DirectoryError::NotAscending);
    assert_eq!(with(&|body| body.compartments[0].wrapped.0.truncate(9)), DirectoryError::WrongWraps(honest.compartments[0].compartment));
    assert!(matches!(with(&|body| body.compartments[0].epoch = 1), DirectoryError::WrongEpoch { got: 1, .. }));
    assert_eq!(with(&|body| body.profile.epoch = 1), DirectoryError::InvalidProfile);
    let officer_without_shared = with(&|body| {
        body.role = Role::Officer;
        body.compartments.retain(|wrap| wrap.compartment != shared);
    });
    assert_eq!(officer_without_shared, DirectoryError::WrongWraps(shared));
}

#[test]
fn grants_are_for_active_devices_current_epochs_and_once() {
    let mut organisation = Organisation::with_mission();
    let reviewer = device("reviewer").id();
    assert_eq!(organisation.grant("reviewer", MISSION), Err(DirectoryError::AlreadyMember { device: reviewer, compartment: MISSION }));
    assert_eq!(organisation.grant("stranger", MISSION), Err(DirectoryError::UnknownDevice(device("stranger").id())));
    let nowhere = CompartmentId([0; 16]);
    assert_eq!(organisation.grant("reviewer", nowhere), Err(DirectoryError::UnknownCompartment(nowhere)));
    organisation.add("late", Role::Reviewer);
    organisation.grant("late", MISSION).unwrap();
    let body = organisation.last_body();
    organisation.add("later", Role::Reviewer);
    organisation.rotate(MISSION).unwrap();
    let Body::Grant(mut grant) = body else { panic!() };
    grant.device = device("later").id();
    let stale = organisation.forge(&organisation.desk, Body::Grant(grant));
    assert_eq!(organisation.refuse(&stale), DirectoryError::WrongEpoch { compartment: MISSION, got: 0 });
    organisation.revoke("later", vec![]).unwrap();
    assert_eq!(organisation.grant("later", MISSION), Err(DirectoryError::RevokedDevice(device("later").id())));
}

#[test]
fn a_rotation_serves_exactly_the_members() {
    let mut organisation = Organisation::with_mission();
    let made =
        organisation.directory.make_rotate(Signer::Device(&organisation.desk), &organisation.keyring, MISSION, &mut Seeded::new("r"), 0);
    let Body::Rotate(honest) = made.unwrap().claimed().unwrap().body else { panic!() };
    let with = |change: &dyn Fn(&mut crate::Rotation)| {
        let mut rotation = honest.clone();
        change(&mut rotation);
        organisation.refuse(&organisation.forge(&organisation.desk, Body::Rotate(rotation)))
    };
    let wrong = DirectoryError::WrongWraps(MISSION);
    assert_eq!(with(&|rotation| rotation.wraps.truncate(2)), wrong);
    assert_eq!(with(&|rotation| rotation.wraps.reverse()), wrong);
    assert_eq!(with(&|rotation| rotation.wraps.push(rotation.wraps[2].clone())), wrong);
    assert_eq!(with(&|rotation| rotation.wraps[0].device = device("stranger").id()), wrong);
    assert_eq!(with(&|rotation| rotation.wraps[0].wrapped.0.truncate(3)), wrong);
    assert_eq!(with(&|rotation| rotation.previous.clear()), wrong);
    for epoch in [0, 2, u32::MAX] {
        assert_eq!(with(&|rotation| rotation.epoch = epoch), DirectoryError::WrongEpoch { compartment: MISSION, got: epoch });
    }
    let nowhere = CompartmentId([0; 16]);
    assert_eq!(with(&|rotation| rotation.compartment = nowhere), DirectoryError::UnknownCompartment(nowhere));
    organisation.keyring = Keyring::new();
    assert_eq!(organisation.rotate(MISSION), Err(DirectoryError::MissingKey(MISSION)));
}

#[test]
fn a_revocation_rotates_exactly_what_the_device_read() {
    let mut organisation = Organisation::with_mission();
    organisation.add("outsider", Role::Reviewer);
    let shared = organisation.directory.organisation_compartment();
    let officer = device("officer").id();
    let made = organisation.directory.make_revoke(
        Signer::Device(&organisation.desk),
        &organisation.keyring,
        officer,
        vec![],
        &mut Seeded::new("revoke"),
        0,
    );
    let Body::Revoke(honest) = made.unwrap().claimed().unwrap().body else { panic!() };
    assert_eq!(honest.rotations.len(), 2);
    let with = |change: &dyn Fn(&mut Revoke)| {
        let mut body = honest.clone();
        change(&mut body);
        organisation.refuse(&organisation.forge(&organisation.desk, Body::Revoke(body)))
    };
    let cut = |incarnation| StreamCut { compartment: MISSION, incarnation, counter: 1, link: Hash([0; 32]) };
    assert_eq!(with(&|body| body.rotations.retain(|rotation| rotation.compartment == MISSION)), DirectoryError::WrongWraps(shared));
    assert_eq!(with(&|body| body.rotations.reverse()), DirectoryError::NotAscending);
    assert_eq!(with(&|body| body.cuts = vec![cut(1), cut(0)]), DirectoryError::NotAscending);
    assert_eq!(with(&|body| body.cuts = vec![cut(1), cut(1)]), DirectoryError::NotAscending);
    assert_eq!(with(&|body| body.device = device("outsider").id()), DirectoryError::WrongWraps(MISSION));
    assert_eq!(with(&|body| body.device = DeviceId([0; 16])), DirectoryError::UnknownDevice(DeviceId([0; 16])));
    // A rotation that still serves the revoked device.
    let rotation =
        organisation.directory.make_rotate(Signer::Device(&organisation.desk), &organisation.keyring, MISSION, &mut Seeded::new("r"), 0);
    let Body::Rotate(for_all) = rotation.unwrap().claimed().unwrap().body else { panic!() };
    let place = honest.rotations.iter().position(|rotation| rotation.compartment == MISSION).unwrap();
    assert_eq!(with(&|body| body.rotations[place] = for_all.clone()), DirectoryError::WrongWraps(MISSION));

    assert_eq!(organisation.revoke("desk", vec![]), Err(DirectoryError::CannotRevoke(device("desk").id())));
    organisation.revoke("officer", vec![]).unwrap();
    assert_eq!(organisation.revoke("officer", vec![]), Err(DirectoryError::RevokedDevice(officer)));
}

#[test]
fn foundings_are_adopted_once_from_those_who_may_found() {
    let mut organisation = Organisation::with_mission();
    let again = organisation.found("officer", MISSION);
    assert_eq!(organisation.adopt(&again), Err(DirectoryError::DuplicateCompartment(MISSION)));
    let second = CompartmentId([0xbb; 16]);
    let by_reviewer = organisation.found("reviewer", second);
    assert_eq!(organisation.adopt(&by_reviewer), Err(DirectoryError::MayNotFound(device("reviewer").id())));
    let by_stranger = organisation.found("stranger", second);
    assert_eq!(organisation.adopt(&by_stranger), Err(DirectoryError::UnknownDevice(device("stranger").id())));
    let shared = organisation.directory.organisation_compartment();
    let of_shared = organisation.found("officer", shared);
    assert_eq!(organisation.adopt(&of_shared), Err(DirectoryError::DuplicateCompartment(shared)));
    let fields =
        FoundingFields { organisation: OrganisationId([0; 16]), compartment: second, directory: organisation.directory.head(), at_ms: 0 };
    let key = EpochKey::make(&mut organisation.randomness);
    let desks = [organisation.desk.public()];
    let elsewhere = SignedFounding::make(&device("officer"), fields, &key, desks, &mut organisation.randomness).unwrap();
    assert_eq!(organisation.adopt(&elsewhere), Err(DirectoryError::OtherOrganisation));
    // Wrapped to a device that is neither the founder nor the secretariat.
    let fields = FoundingFields { organisation: organisation.directory.organisation(), ..fields };
    let reviewer = device("reviewer");
    let recipients = [organisation.desk.public(), reviewer.public()];
    let leaking = SignedFounding::make(&device("officer"), fields, &key, recipients, &mut organisation.randomness).unwrap();
    assert_eq!(organisation.adopt(&leaking), Err(DirectoryError::WrongWraps(second)));
    // Not wrapped to the secretariat at all: nobody there can open it, so nobody can adopt it.
    let private = SignedFounding::make(&device("officer"), fields, &key, [], &mut organisation.randomness).unwrap();
    assert_eq!(organisation.adopt(&private), Err(DirectoryError::Epoch(EpochError::WrapDamaged)));
    let forced = organisation.forge(&organisation.desk, Body::Adopt(Adopt { founding: private, wraps: vec![] }));
    assert_eq!(organisation.refuse(&forced), DirectoryError::WrongWraps(second));
    // The founder's signature replaced.
    let honest = organisation.found("officer", second);
    let mut wire = honest.encode();
    let signature_at = wire.len() - 1;
    wire[signature_at] ^= 1;
    let tampered = SignedFounding::decode(&wire).unwrap();
    assert_eq!(organisation.adopt(&tampered), Err(DirectoryError::Founding(FoundingError::BadSignature)));
    organisation.adopt(&honest).unwrap();
    let compartment = organisation.directory.compartment(&second).unwrap();
    assert_eq!((compartment.class, compartment.founder), (CompartmentClass::Mission, device("officer").id()));
}

#[test]
fn an_adoption_adds_the_secretariat_devices_that_the_founder_did_not_know() {
    let mut organisation = Organisation::new();
    organisation.add("officer", Role::Officer);
    let founding = organisation.found("officer", MISSION);
    organisation.add("second", Role::Secretariat);
    organisation.adopt(&founding).unwrap();
    assert!(organisation.keys_of("second").get(&MISSION, 0).is_some());
    let Body::Adopt(mut body) = organisation.last_body() else { panic!() };
    assert_eq!(body.wraps.len(), 1);
    // Without its wrap, or with one twice, the same adoption is refused.
    let mut before = Organisation::new();
    for entry in &organisation.entries[1..organisation.entries.len() - 1] {
        before.directory.append(entry).unwrap();
    }
    let doubled = Adopt { wraps: founding.claimed().unwrap().wraps, ..body.clone() };
    body.wraps.clear();
    for wrong in [body, doubled] {
        assert_eq!(before.refuse(&before.forge(&before.desk, Body::Adopt(wrong))), DirectoryError::WrongWraps(MISSION));
    }
}

#[test]
fn a_mission_of_a_revoked_founder_is_adopted_without_them_and_asks_for_a_new_epoch() {
    let mut organisation = Organisation::new();
    organisation.add("officer", Role::Officer);
    let founding = organisation.found("officer", MISSION);
    organisation.revoke("officer", vec![]).unwrap();
    organisation.adopt(&founding).unwrap();
    assert!(!organisation.directory.is_member(&MISSION, &device("officer").id()));
    assert_eq!(organisation.directory.needing_rotation().collect::<Vec<_>>(), [MISSION]);
    organisation.rotate(MISSION).unwrap();
    assert_eq!(organisation.directory.needing_rotation().count(), 0);
}

/// One bit of each byte of each kind of entry, the bit's place depending on the byte's.
#[test]
fn flipped_bits_of_every_kind_of_entry_are_refused() {
    let mut organisation = Organisation::with_mission();
    organisation.rotate(MISSION).unwrap();
    organisation.revoke("officer", vec![]).unwrap();
    let id = organisation.root.organisation();
    for (position, entry) in organisation.entries.iter().enumerate() {
        let before = Directory::replay(&id, &organisation.entries[..position]).ok();
        let wire = entry.encode();
        for byte in 0..wire.len() {
            let mut flipped = wire.clone();
            flipped[byte] ^= 1 << (byte % 8);
            let accepted = SignedEntry::decode(&flipped).and_then(|entry| match before.clone() {
                None => Directory::start(&id, &entry).map(|_| ()),
                Some(mut before) => before.append(&entry),
            });
            assert!(accepted.is_err(), "entry {position}, byte {byte}");
        }
    }
}

#[test]
fn a_false_key_in_an_entry_is_named_and_the_others_open() {
    let mut organisation = Organisation::with_mission();
    let desk = device("desk");
    let shared = organisation.directory.organisation_compartment();
    let made = organisation.directory.make_rotate(Signer::Device(&desk), &organisation.keyring, MISSION, &mut Seeded::new("r"), 0);
    let Body::Rotate(mut rotation) = made.unwrap().claimed().unwrap().body else { panic!() };
    // The signer wraps another key than the one it committed to.
    let false_key = EpochKey::make(&mut Seeded::new("false"));
    let name = EpochName { organisation: organisation.directory.organisation(), compartment: MISSION, epoch: 1 };
    let reviewer = device("reviewer");
    for wrap in rotation.wraps.iter_mut().filter(|wrap| wrap.device == reviewer.id()) {
        *wrap = false_key.wrap(&name, reviewer.public(), &mut Seeded::new("w")).unwrap();
    }
    let entry = organisation.forge(&desk, Body::Rotate(rotation));
    organisation.directory.append(&entry).unwrap();
    let mut keyring = Keyring::new();
    let faults = organisation.directory.open_keys(&reviewer, &mut keyring);
    assert_eq!(faults, [KeyFault { compartment: MISSION, epoch: 1, error: EpochError::WrapDamaged }]);
    assert!(keyring.get(&shared, 0).is_some() && keyring.get(&MISSION, 0).is_some() && keyring.get(&MISSION, 1).is_none());
}

#[test]
fn segments_are_verified_by_the_directorys_keys() {
    let organisation = Organisation::with_mission();
    let fields = |organisation_id| SegmentFields {
        organisation: organisation_id,
        compartment: MISSION,
        incarnation: 0,
        first: 1,
        last: 1,
        previous: Hash([0; 32]),
        head: Hash([1; 32]),
        epoch: 0,
        seen: vec![],
        directory: organisation.directory.head(),
    };
    let key = organisation.keyring.get(&MISSION, 0).unwrap();
    let seal = |name: &str, id| seal_segment(&device(name), key, fields(id), b"payload", &mut Seeded::new("s")).unwrap();
    let id = organisation.directory.organisation();
    let honest = seal("officer", id);
    let verified = organisation.directory.verify_segment(&honest).unwrap();
    assert_eq!(verified.open(organisation.keys_of("reviewer").get(&MISSION, 0).unwrap()).unwrap().as_slice(), b"payload");
    let stranger = device("stranger").id();
    assert_eq!(organisation.directory.verify_segment(&seal("stranger", id)).unwrap_err(), DirectoryError::UnknownDevice(stranger));
    let elsewhere = seal("officer", OrganisationId([0; 16]));
    assert_eq!(organisation.directory.verify_segment(&elsewhere).unwrap_err(), DirectoryError::OtherOrganisation);
}

/// Random lives of organisations: whatever happens, the invariants hold.
#[test]
fn invariants_hold_in_random_lives() {
    for seed in 0..12u32 {
        let mut choices = Seeded::new(seed.to_be_bytes());
        let mut choose = |below: usize| {
            let mut bytes = [0; 4];
            choices.fill(&mut bytes);
            u32::from_be_bytes(bytes) as usize % below
        };
        let mut organisation = Organisation::new();
        let mut names = vec!["desk".to_owned()];
        for step in 0..14 {
            let name = names[choose(names.len())].clone();
            let missions: Vec<_> = organisation.directory.compartments().map(|compartment| compartment.id).collect();
            let mission = missions[choose(missions.len())];
            // Refusals are part of life here: only what is accepted must keep the invariants.
            match choose(6) {
                0 | 1 => {
                    let name = format!("device{step}");
                    organisation.add(&name, Role::ALL[choose(4)]);
                    names.push(name);
                }
                2 => {
                    let founding = organisation.found(&name, CompartmentId([step; 16]));
                    organisation.adopt(&founding).ok();
                }
                3 => drop(organisation.grant(&name, mission)),
                4 => drop(organisation.rotate(mission)),
                _ => drop(organisation.revoke(&name, vec![])),
            }
            check_invariants(&organisation, &names, seed);
        }
    }
}

fn check_invariants(organisation: &Organisation, names: &[String], seed: u32) {
    let directory = &organisation.directory;
    assert_eq!(Directory::replay(&directory.organisation(), &organisation.entries).as_ref(), Ok(directory), "seed {seed}");
    for name in names {
        let id = device(name).id();
        let known = directory.device(&id).unwrap();
        let keyring = organisation.keys_of(name);
        for compartment in directory.compartments() {
            let current = keyring.get(&compartment.id, compartment.current_epoch());
            let member = compartment.members.contains_key(&id);
            let must = known.revoked.is_none() && (known.role == Role::Secretariat || compartment.class == CompartmentClass::Organisation);
            assert!(member || !must, "seed {seed}: {name} must be a member");
            assert!(!member || known.revoked.is_none(), "seed {seed}: {name} is revoked and a member");
            if member {
                let expected = organisation.keyring.get(&compartment.id, compartment.current_epoch()).unwrap();
                assert_eq!(current.unwrap().expose(), expected.expose(), "seed {seed}: {name} reads another key");
                assert!((0..=compartment.current_epoch()).all(|epoch| keyring.get(&compartment.id, epoch).is_some()), "seed {seed}");
            } else {
                assert!(current.is_none() || compartment.needs_rotation(), "seed {seed}: {name} reads without being a member");
            }
        }
    }
}
