//! Every rule of the chain, broken once.

use super::organisation::{MISSION, Organisation, device, profile, sign};
use crate::bytes::{CompartmentId, DeviceId, Hash, InviteId, OrganisationId};
use crate::canonical;
use crate::directory::build::{NewDevice, Signer};
use crate::directory::*;
use crate::domain::Domain;
use crate::epoch::{EpochError, EpochKey};
use crate::founding::{FoundingError, FoundingFields, SignedFounding};
use crate::identity::RootIdentity;
use crate::keyring::Keyring;
use crate::test_support::Seeded;

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
    let stale = organisation.forge(&organisation.desk, Body::Grant(grant.clone()));
    assert_eq!(organisation.refuse(&stale), DirectoryError::WrongEpoch { compartment: MISSION, got: 0 });
    organisation.revoke("later", vec![]).unwrap();
    assert_eq!(organisation.grant("later", MISSION), Err(DirectoryError::RevokedDevice(device("later").id())));
    let wrap = CompartmentWrap { epoch: 1, ..grant.wrap };
    let forged = organisation.forge(&organisation.desk, Body::Grant(Grant { device: device("later").id(), wrap }));
    assert_eq!(organisation.refuse(&forged), DirectoryError::RevokedDevice(device("later").id()));
}

#[test]
fn who_keeps_identities_or_receives_disclosures_reads_no_mission() {
    let mut organisation = Organisation::with_mission();
    for (name, role) in [("custodian", Role::Custodian), ("focal", Role::FocalPoint)] {
        let id = device(name).id();
        let with_mission = NewDevice { missions: vec![MISSION], ..Organisation::new_device(name, role) };
        assert_eq!(organisation.add_device(&with_mission), Err(DirectoryError::MayNotJoin(id)));
        organisation.add(name, role);
        assert_eq!(organisation.grant(name, MISSION), Err(DirectoryError::MayNotJoin(id)));
        let founding = organisation.found(name, CompartmentId([0xcc; 16]));
        assert_eq!(organisation.adopt(&founding), Err(DirectoryError::MayNotFound(id)));
        assert!(organisation.keys_of(name).get(&MISSION, 0).is_none());
    }
    organisation.add("director", Role::Director);
    organisation.grant("director", MISSION).unwrap();
    let founding = organisation.found("director", CompartmentId([0xcc; 16]));
    assert_eq!(organisation.adopt(&founding), Err(DirectoryError::MayNotFound(device("director").id())));
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

    let desk = device("desk").id();
    let (root, keyring) = (Signer::Root(&organisation.root), &organisation.keyring);
    let the_last = organisation.directory.make_revoke(root, keyring, desk, vec![], &mut Seeded::new("last"), 0);
    assert_eq!(the_last.unwrap_err(), DirectoryError::CannotRevoke(desk));
    organisation.add("second", Role::Secretariat);
    assert_eq!(organisation.revoke("desk", vec![]), Err(DirectoryError::CannotRevoke(desk)), "itself");
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
    let fields = FoundingFields {
        organisation: OrganisationId([0; 16]),
        compartment: second,
        directory: organisation.directory.head(),
        at_ms: 0,
        before: Vec::new(),
    };
    let key = EpochKey::make(&mut organisation.randomness);
    let desks = [organisation.desk.public()];
    let elsewhere = SignedFounding::make(&device("officer"), fields.clone(), &key, desks, &mut organisation.randomness).unwrap();
    assert_eq!(organisation.adopt(&elsewhere), Err(DirectoryError::OtherOrganisation));
    // Wrapped to a device that is neither the founder nor the secretariat.
    let fields = FoundingFields { organisation: organisation.directory.organisation(), ..fields };
    let reviewer = device("reviewer");
    let recipients = [organisation.desk.public(), reviewer.public()];
    let leaking = SignedFounding::make(&device("officer"), fields.clone(), &key, recipients, &mut organisation.randomness).unwrap();
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
