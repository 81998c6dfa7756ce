//! Random lives.

use super::organisation::{Organisation, device};
use crate::bytes::CompartmentId;
use crate::directory::*;
use crate::test_support::Seeded;

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
                    organisation.add(&name, Role::ALL[choose(Role::ALL.len())]);
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
