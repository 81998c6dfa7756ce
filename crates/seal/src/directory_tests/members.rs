//! Who reads what: keys, names, segments.

use super::organisation::{MISSION, Organisation, device, profile};
use crate::bytes::{Hash, OrganisationId};
use crate::directory::build::Signer;
use crate::directory::*;
use crate::epoch::{EpochError, EpochKey, EpochName};
use crate::keyring::Keyring;
use crate::segment::{SegmentFields, seal_segment};
use crate::test_support::Seeded;

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
