//! Invites, enrolment, the directory's chain and foundings.

use std::collections::BTreeMap;

use fieldseal_seal::directory::{NewDevice, Signer};
use fieldseal_seal::founding::FoundingFields;
use fieldseal_seal::*;
use serde_json::{Value, json};

use crate::{Source, device, hex};

pub fn enrolment() -> Value {
    let root = RootIdentity::generate(&mut Source::new("root"));
    let draft = InviteDraft {
        server: "https://relay.example:8443".into(),
        certificate: Some(vec![0x30, 0x82, 0x01, 0x00]),
        root: *root.public(),
        organisation_name: "Secretariat of the Review".into(),
        role: Role::Officer,
        person: "M. Aldvik".into(),
    };
    let loopback_draft = InviteDraft { certificate: None, server: "http://127.0.0.1:7077".into(), ..draft.clone() };
    let invite = Invite::make(draft, 1_790_000_000_000, 3_600_000, &mut Source::new("invite")).unwrap();
    let loopback = Invite::make(loopback_draft.clone(), 1_790_000_000_000, 3_600_000, &mut Source::new("invite")).unwrap();
    let (identity, described) = device("enrolling device");
    let profile = Profile { person: "M. Aldvik".into(), initials: "MA".into() };
    let request = EnrolmentRequest::make(&invite, &identity, &profile, &mut Source::new("request"), 1_790_000_100_000).unwrap();
    // Under an invite with the same id and another secret everything fits but the code.
    let mut guessed = Invite::make(loopback_draft, 0, 1, &mut Source::new("other secret")).unwrap();
    guessed.id = invite.id;
    let secretless = EnrolmentRequest::make(&guessed, &identity, &profile, &mut Source::new("request"), 1_790_000_100_000).unwrap();
    assert_eq!(secretless.verify(&invite, 0), Err(EnrolmentError::NotAuthentic));
    json!({
        "device": described,
        "invites": [invite_vector(&invite), invite_vector(&loopback)],
        "request": {
            "wire": hex(request.encode()),
            "person": profile.person,
            "initials": profile.initials,
            "at_ms": 1_790_000_100_000u64,
            "short_authentication_string": request.short_authentication_string().to_string(),
        },
        "refused_requests": [{ "what": "made without the invite's secret", "wire": hex(secretless.encode()) }],
    })
}

fn invite_vector(invite: &Invite) -> Value {
    json!({
        "text": invite.to_text().as_str(),
        "server": invite.server,
        "certificate": invite.certificate.as_ref().map(hex),
        "root": hex(invite.root),
        "organisation": hex(invite.organisation()),
        "organisation_name": invite.organisation_name,
        "id": hex(invite.id),
        "role": invite.role.as_str(),
        "person": invite.person,
        "expires_ms": invite.expires_ms,
    })
}

/// The life of an organisation: begun, joined by four devices, a mission founded and adopted, granted, rotated, a device revoked.
struct Life {
    directory: Directory,
    keyring: Keyring,
    desk: DeviceIdentity,
    entries: Vec<SignedEntry>,
    links: Vec<Value>,
    randomness: Source,
}

impl Life {
    fn accept(&mut self, made: impl FnOnce(&Directory, Signer<'_>, &Keyring, &mut Source) -> Result<SignedEntry, DirectoryError>) {
        let entry = made(&self.directory, Signer::Device(&self.desk), &self.keyring, &mut self.randomness).unwrap();
        self.directory.append(&entry).unwrap();
        assert_eq!(self.directory.open_keys(&self.desk, &mut self.keyring), []);
        self.links.push(json!(hex(self.directory.head().link)));
        self.entries.push(entry);
    }

    fn add(&mut self, name: &str, initials: &str, role: Role, invite: Option<InviteId>) {
        let profile = Profile { person: format!("Person {name}"), initials: initials.into() };
        let new = NewDevice { public: device(name).0.public().clone(), profile, role, invite, missions: vec![] };
        self.accept(|directory, signer, keyring, randomness| directory.make_add_device(signer, keyring, &new, randomness, 2000));
    }
}

pub fn directory() -> Value {
    let mut randomness = Source::new("directory");
    let root = RootIdentity::generate(&mut randomness);
    let desk = device("desk").0;
    let profile = Profile { person: "Person desk".into(), initials: "DE".into() };
    let made = Directory::make_genesis(&root, &desk, "Secretariat of the Review", &profile, &mut randomness, 1000);
    let (genesis, directory, keyring) = made.unwrap();
    let links = vec![json!(hex(directory.head().link))];
    let mut life = Life { directory, keyring, desk, entries: vec![genesis], links, randomness };
    life.add("officer", "MA", Role::Officer, Some(InviteId([7; 16])));
    life.add("reviewer", "RB", Role::Reviewer, None);
    let mission = CompartmentId([0xaa; 16]);
    let organisation = life.directory.organisation();
    let fields = FoundingFields {
        organisation,
        compartment: mission,
        directory: life.directory.head(),
        at_ms: 3000,
        before: vec![WrittenBefore { incarnation: 3, counter: 12 }],
    };
    let key = EpochKey::make(&mut Source::new("mission"));
    let officer = device("officer").0;
    let founding = SignedFounding::make(&officer, fields, &key, life.directory.secretariat(), &mut Source::new("founding")).unwrap();
    life.add("second desk", "SD", Role::Secretariat, None);
    let desk = device("desk").0;
    life.accept(|directory, signer, _, randomness| directory.make_adopt(signer, &desk, &founding, randomness, 4000));
    let reviewer = device("reviewer").0.id();
    life.accept(|directory, signer, keyring, randomness| directory.make_grant(signer, keyring, reviewer, mission, randomness, 5000));
    life.accept(|directory, signer, keyring, randomness| directory.make_rotate(signer, keyring, mission, randomness, 6000));
    let cut = StreamCut { compartment: mission, incarnation: 0, counter: 41, link: Hash::of(b"cut") };
    let revoked = officer.id();
    let before_revocation = life.directory.clone();
    life.accept(|directory, signer, keyring, randomness| directory.make_revoke(signer, keyring, revoked, vec![cut], randomness, 7000));

    let names = ["desk", "officer", "reviewer", "second desk"];
    let devices: Vec<_> = names.iter().map(|name| device(name).1).collect();
    json!({
        "root_public": hex(root.public()),
        "organisation": hex(organisation),
        "organisation_compartment": hex(life.directory.organisation_compartment()),
        "mission": hex(mission),
        "devices": devices,
        "entries": life.entries.iter().map(|entry| json!(hex(entry.encode()))).collect::<Vec<_>>(),
        "links": life.links,
        "founding": { "wire": hex(founding.encode()), "founder": "officer", "key": hex(key.expose()) },
        "organisation_name": life.directory.name(&life.keyring),
        "profiles": names.map(|name| profile_of(&life, name)),
        "keys": names.iter().map(|name| (*name, keys_of(&life, name))).collect::<BTreeMap<_, _>>(),
        "members": life.directory.members(&mission).map(hex).collect::<Vec<_>>(),
        "valid_through": { "device": hex(revoked), "compartment": hex(mission), "incarnation": 0, "counter": 41 },
        "refused": refused(&life, &before_revocation),
    })
}

fn profile_of(life: &Life, name: &str) -> Value {
    let id = device(name).0.id();
    let profile = life.directory.profile(&id, &life.keyring).unwrap();
    let tag = life.directory.device(&id).unwrap().initials;
    json!({ "device": hex(id), "person": profile.person, "initials": profile.initials, "initials_tag": hex(tag) })
}

fn keys_of(life: &Life, name: &str) -> Value {
    let mut keyring = Keyring::new();
    assert_eq!(life.directory.open_keys(&device(name).0, &mut keyring), []);
    keyring.iter().map(|(compartment, epoch, key)| json!([hex(compartment), epoch, hex(key.expose())])).collect()
}

/// Entries that do not extend the directory as it was after `after` entries.
fn refused(life: &Life, before_revocation: &Directory) -> Value {
    let count = life.entries.len();
    let mut randomness = Source::new("refused");
    let by_officer = {
        let officer = device("officer").0;
        let mut signed = life.entries[6].encode();
        // The rotation signed by the officer instead: same bytes, another signature, no right to sign.
        let entry = life.entries[6].clone();
        let start = signed.len() - 64;
        signed.truncate(start);
        let body: Vec<u8> = entry_bytes(&entry.encode());
        signed.extend_from_slice(officer.sign(Domain::new("directory"), &body).as_ref());
        signed
    };
    let mission = CompartmentId([0xaa; 16]);
    let fork = before_revocation.make_rotate(Signer::Device(&life.desk), &life.keyring, mission, &mut randomness, 6500).unwrap();
    let mut flipped = life.entries[5].encode();
    flipped[60] ^= 4;
    let cases = [
        ("a genesis repeated", 1, life.entries[0].encode()),
        ("an entry left out", 2, life.entries[3].encode()),
        ("an entry repeated", count, life.entries[count - 1].encode()),
        ("a fork: another entry in the last one's place, offered after it", count, fork.encode()),
        ("signed by a device that is not of the secretariat", 6, by_officer),
        ("one bit flipped", 5, flipped),
    ];
    cases
        .map(|(what, after, wire)| {
            let mut directory = Directory::replay(&life.directory.organisation(), &life.entries[..after]).unwrap();
            assert!(SignedEntry::decode(&wire).and_then(|entry| directory.append(&entry)).is_err(), "{what}");
            json!({ "what": what, "after": after, "entry": hex(wire) })
        })
        .to_vec()
        .into()
}

/// The signed bytes inside an entry's wire form: array of two, byte string, signature.
fn entry_bytes(wire: &[u8]) -> Vec<u8> {
    let mut decoder = minicbor::Decoder::new(wire);
    decoder.array().unwrap();
    decoder.bytes().unwrap().to_vec()
}
