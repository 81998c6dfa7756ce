//! Laptops that exchange segments, directory entries and chunks through a relay.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::io::Read;

use common::{
    Laptop, Seeded, environment,
    exchange::{Relay, admit, adopt, grant, member, publish, pull, push, read_directory, secretariat, synchronise},
    put, text,
};
use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Merge, RecordId, Value};
use fieldseal_seal::{CompartmentId, Hash, Role, SignedFounding, directory::Signer, segment::SealedSegment};
use fieldseal_vault::{Arriving, ChunkRole, Cursor, Received, Vault};

/// Secretariat, an officer with a mission, a reviewer of it; all in step.
fn three() -> (Relay, Laptop, Laptop, Laptop, CompartmentId) {
    let mut relay = Relay::default();
    let mut sec = secretariat(&mut relay, "Sanne Ek");
    let mut officer = member(&mut relay, &mut sec, "Maria Aldvik", Role::Officer, &[]);
    let mission = officer.mission();
    adopt(&mut relay, &mut sec, &mut officer);
    let reviewer = member(&mut relay, &mut sec, "Rui Costa", Role::Reviewer, &[mission]);
    (relay, sec, officer, reviewer, mission)
}

#[test]
fn everybody_with_the_same_changes_has_the_same_digest() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let organisation = officer.vault.organisation_compartment().unwrap();
    officer.create(organisation, "company", &[("name", "Aegis Test")]);
    let observation = officer.create(mission, "observation", &[("title", "No water"), ("text", "The tank was empty.")]);
    for number in 0..20 {
        officer.edit(mission, vec![text(observation, "text", &format!("The tank was empty at {number}."))]);
    }
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    let digest = officer.vault.digest(None).unwrap();
    assert_eq!(reviewer.vault.digest(None).unwrap(), digest);
    assert_eq!(sec.vault.digest(None).unwrap(), digest);
    assert_eq!(reviewer.text(observation, "text"), "The tank was empty at 19.");
    assert_eq!(reviewer.vault.person(&officer.vault.device()).unwrap().name, "Maria Aldvik");
    for laptop in [&sec, &officer, &reviewer] {
        laptop.assert_clean();
    }
    let reviewer = reviewer.reopen();
    assert_eq!(reviewer.vault.digest(None).unwrap(), digest);
    assert!(officer.vault.changes_to_send().unwrap() == 0);
}

#[test]
fn concurrent_edits_are_kept_shown_and_settled_on_both() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let finding = officer.create(mission, "finding", &[("title", "No water"), ("statement", "The tank was empty.")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    officer.edit(mission, vec![put(finding, "title", "No drinking water"), text(finding, "statement", "The tank was dry.")]);
    reviewer.edit(mission, vec![put(finding, "title", "Water missing"), text(finding, "statement", "The tank was half full.")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    for laptop in [&officer, &reviewer, &sec] {
        let conflicts = laptop.vault.conflicts(Some(mission)).unwrap();
        let fields: Vec<(&str, Merge)> = conflicts.iter().map(|row| (row.field.as_str(), row.merge)).collect();
        assert_eq!(fields, [("statement", Merge::Text), ("title", Merge::Register)]);
        assert_eq!(laptop.vault.record_conflicts(finding).unwrap().len(), 2);
        laptop.assert_clean();
    }
    assert_eq!(officer.vault.digest(None).unwrap(), reviewer.vault.digest(None).unwrap());
    let sides = officer.vault.record(finding).unwrap().unwrap().state.dots("statement", Merge::Text);
    let writes = vec![put(finding, "title", "No drinking water"), DraftWrite::Review { record: finding, field: "statement".into(), sides }];
    officer.vault.commit(mission, writes, Cause::Resolve, Some("seen together".into())).unwrap();
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    for laptop in [&officer, &reviewer, &sec] {
        assert!(laptop.vault.conflicts(None).unwrap().is_empty());
        assert_eq!(laptop.register(finding, "title"), Value::Text("No drinking water".into()));
    }
    assert_eq!(officer.vault.digest(None).unwrap(), reviewer.vault.digest(None).unwrap());
}

#[test]
fn any_order_of_arrival_gives_the_same_and_what_waits_survives_a_restart() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    let mut segments: Vec<SealedSegment> = Vec::new();
    let finding = officer.create(mission, "finding", &[("title", "0")]);
    let mut last = finding;
    for round in 0..4 {
        push(&mut relay, &mut officer);
        pull(&relay, &mut reviewer);
        reviewer.edit(mission, vec![put(last, "title", &format!("reviewer {round}"))]);
        push(&mut relay, &mut reviewer);
        pull(&relay, &mut officer);
        last = officer.create(mission, "finding", &[("title", &format!("officer {round}"))]);
    }
    push(&mut relay, &mut officer);
    pull(&relay, &mut reviewer);
    let already = sec.vault.cursor(mission).unwrap().unwrap().number as usize;
    segments.extend(relay.logs[&mission].iter().skip(already).cloned());
    let seed = 20_260_201;
    let mut random = Seeded(seed);
    for index in (1..segments.len()).rev() {
        segments.swap(index, random.below(index as u64 + 1) as usize);
    }
    let mut held = 0;
    for (number, segment) in segments.iter().chain(segments.iter().take(3)).enumerate() {
        let item = Arriving::Segment { number: number as u64, segment: segment.clone() };
        let cursor = Cursor { number: number as u64, link: Hash([1; 32]) };
        let answers = sec.vault.receive_segments(mission, &[item], cursor).unwrap();
        held += u64::from(matches!(answers[0], Received::Held { .. }));
        if number == segments.len() / 2 {
            sec = sec.reopen();
            sec.assert_clean();
        }
    }
    assert!(held > 0, "seed {seed}: nothing had to wait, the test tests nothing");
    assert_eq!(sec.vault.held_back(mission).unwrap(), 0, "seed {seed}");
    assert_eq!(sec.vault.digest(Some(mission)).unwrap(), reviewer.vault.digest(Some(mission)).unwrap(), "seed {seed}");
    assert_eq!(sec.vault.received_streams(mission).unwrap(), reviewer.vault.received_streams(mission).unwrap());
    sec.assert_clean();
}

#[test]
fn what_was_written_before_enrolment_reaches_the_organisation() {
    let mut relay = Relay::default();
    let mut sec = secretariat(&mut relay, "Sanne Ek");
    let mut officer = Laptop::of("Maria Aldvik");
    let provisional = officer.vault.organisation_compartment().unwrap();
    let company = officer.create(provisional, "company", &[("name", "Aegis Test"), ("services", "static_guarding k9")]);
    officer.edit(provisional, vec![put(company, "name", "Aegis Test Ltd")]);
    let mission = officer.mission();
    let observation = officer.create(mission, "observation", &[("title", "early"), ("text", "written in the field")]);
    assert!(officer.vault.changes_to_send().unwrap() > 0);
    admit(&mut relay, &mut sec, &mut officer, Role::Officer, &[]);
    adopt(&mut relay, &mut sec, &mut officer);
    assert_ne!(officer.vault.organisation_compartment().unwrap(), provisional);
    assert_eq!(officer.register(company, "name"), Value::Text("Aegis Test Ltd".into()));
    synchronise(&mut relay, &mut [&mut sec, &mut officer]);
    assert_eq!(sec.register(company, "name"), Value::Text("Aegis Test Ltd".into()));
    let services = sec.vault.record(company).unwrap().unwrap();
    assert_eq!(services.state.set("services").unwrap().elements().collect::<Vec<_>>(), ["k9", "static_guarding"]);
    assert_eq!(sec.text(observation, "text"), "written in the field");
    assert_eq!(sec.vault.digest(None).unwrap(), officer.vault.digest(None).unwrap());
    officer.vault.rebuild().unwrap();
    assert_eq!(sec.vault.digest(None).unwrap(), officer.vault.digest(None).unwrap());
    let mut officer = officer.reopen();
    officer.assert_clean();
    let refused = officer.vault.commit(provisional, vec![put(company, "name", "x")], Cause::Edit, None).unwrap_err();
    assert_eq!(refused.code(), "vault.no_compartment");
}

#[test]
fn a_member_who_comes_later_reads_everything_and_a_key_that_comes_later_releases_what_waited() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let observation = officer.create(mission, "observation", &[("title", "before the new key")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    // The officer seals under a new epoch; the reviewer gets the segment before the directory entry with the key.
    let directory = sec.vault.directory().unwrap().clone();
    let signer = Signer::Device(sec.vault.identity());
    let rotation = directory.make_rotate(signer, sec.vault.keyring(), mission, &mut Seeded(5), 4).unwrap();
    publish(&mut relay, &mut sec, rotation.encode());
    read_directory(&relay, &mut officer);
    officer.edit(mission, vec![put(observation, "title", "after the new key")]);
    push(&mut relay, &mut officer);
    assert_eq!(pull(&relay, &mut reviewer), [Received::Held { changes: 1 }]);
    assert_eq!(reviewer.vault.held_back(mission).unwrap(), 1);
    let mut reviewer = reviewer.reopen();
    read_directory(&relay, &mut reviewer);
    assert_eq!(reviewer.register(observation, "title"), Value::Text("after the new key".into()));
    assert_eq!(reviewer.vault.held_back(mission).unwrap(), 0);
    let mut lead = member(&mut relay, &mut sec, "Lena Ode", Role::Lead, &[]);
    assert!(pull(&relay, &mut lead).is_empty());
    grant(&mut relay, &mut sec, lead.vault.device(), mission);
    read_directory(&relay, &mut lead);
    pull(&relay, &mut lead);
    assert_eq!(lead.register(observation, "title"), Value::Text("after the new key".into()));
    assert_eq!(lead.vault.digest(Some(mission)).unwrap(), officer.vault.digest(Some(mission)).unwrap());
    lead.assert_clean();
}

#[test]
fn a_revocation_cuts_off_what_came_after_it_wherever_it_arrived_first() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let observation = officer.create(mission, "observation", &[("title", "good")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    let cut = sec.vault.received_streams(mission).unwrap().into_iter().find(|at| at.stream.device == officer.vault.device()).unwrap();
    // The reviewer sees the officer's later change before the revocation, the secretariat after it.
    officer.edit(mission, vec![put(observation, "title", "too late")]);
    let late = officer.create(mission, "observation", &[("title", "also too late")]);
    push(&mut relay, &mut officer);
    pull(&relay, &mut reviewer);
    assert_eq!(reviewer.register(observation, "title"), Value::Text("too late".into()));
    let directory = sec.vault.directory().unwrap().clone();
    let cuts =
        vec![fieldseal_seal::StreamCut { compartment: mission, incarnation: cut.stream.incarnation, counter: cut.counter, link: cut.link }];
    let signer = Signer::Device(sec.vault.identity());
    let entry = directory.make_revoke(signer, sec.vault.keyring(), officer.vault.device(), cuts, &mut Seeded(6), 5).unwrap();
    publish(&mut relay, &mut sec, entry.encode());
    read_directory(&relay, &mut reviewer);
    pull(&relay, &mut sec);
    for laptop in [&sec, &reviewer] {
        assert_eq!(laptop.register(observation, "title"), Value::Text("good".into()));
        assert!(laptop.vault.record(late).unwrap().is_none());
        let codes: Vec<&str> = laptop.vault.quarantined().unwrap().iter().map(|quarantined| quarantined.reason.code()).collect();
        assert_eq!(codes, ["revoked", "revoked"]);
        laptop.assert_clean();
    }
    assert_eq!(sec.vault.digest(None).unwrap(), reviewer.vault.digest(None).unwrap());
}

/// The vault refuses by itself what the access matrix leaves to others, and judges what arrives by the same rule.
#[test]
fn what_somebody_else_made_is_for_whom_the_access_matrix_names() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let observation = officer.create(mission, "observation", &[("title", "No water"), ("text", "The tank was empty.")]);
    let finding = officer.create(mission, "finding", &[("title", "Water")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    for laptop in [&mut sec, &mut reviewer] {
        let digest = laptop.vault.digest(None).unwrap();
        for write in [put(observation, "title", "Mine"), text(observation, "text", "Mine.")] {
            assert_eq!(laptop.vault.commit(mission, vec![write], Cause::Edit, None).unwrap_err().code(), "vault.not_allowed");
        }
        let interview = vec![DraftWrite::Create { record: laptop.id(), kind: "interview".into() }];
        assert_eq!(laptop.vault.commit(mission, interview, Cause::Edit, None).unwrap_err().code(), "vault.not_allowed");
        assert_eq!(laptop.vault.digest(None).unwrap(), digest, "nothing of it is there");
    }
    reviewer.edit(mission, vec![put(finding, "title", "No drinking water")]);
    // Where it stands is moved by whom the content pack names; that is judged where a move is made.
    reviewer.edit(mission, vec![put(observation, "state", "locked")]);
    officer.edit(mission, vec![put(finding, "title", "Water, two days")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    for laptop in [&sec, &officer, &reviewer] {
        assert!(laptop.vault.quarantined().unwrap().is_empty());
        laptop.assert_clean();
    }
    assert_eq!(sec.vault.digest(None).unwrap(), officer.vault.digest(None).unwrap());
}

/// Whoever founds a mission before he has a role does everything in it; what he writes afterwards is judged like everybody's, wherever it arrives.
#[test]
fn in_a_mission_of_ones_own_the_access_matrix_counts_from_joining_on() {
    let mut relay = Relay::default();
    let mut sec = secretariat(&mut relay, "Sanne Ek");
    let mut officer = Laptop::of("Maria Aldvik");
    let mission = officer.mission();
    let before = officer.create(mission, "compliance_concern", &[("title", "Written alone")]);
    let provisional = officer.vault.organisation_compartment().unwrap();
    let certificate = officer.create(provisional, "certificate", &[("number", "ISO-1")]);
    let company = officer.create(provisional, "company", &[("name", "Aegis Test")]);
    admit(&mut relay, &mut sec, &mut officer, Role::Officer, &[]);
    adopt(&mut relay, &mut sec, &mut officer);
    let organisation = officer.vault.organisation_compartment().unwrap();
    assert_ne!(organisation, provisional, "although something stays in the provisional one");
    let refused = |officer: &mut Laptop, compartment, writes: Vec<DraftWrite>| {
        assert_eq!(officer.vault.commit(compartment, writes, Cause::Edit, None).unwrap_err().code(), "vault.not_allowed");
    };
    let concern = vec![DraftWrite::Create { record: officer.id(), kind: "compliance_concern".into() }];
    refused(&mut officer, mission, concern);
    refused(&mut officer, mission, vec![put(before, "title", "Changed with a role")]);
    let licence = vec![DraftWrite::Create { record: officer.id(), kind: "licence".into() }];
    refused(&mut officer, organisation, licence);
    officer.edit(organisation, vec![put(company, "name", "Aegis Test Ltd")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer]);
    assert_eq!(sec.register(before, "title"), Value::Text("Written alone".into()));
    assert_eq!(sec.register(company, "name"), Value::Text("Aegis Test Ltd".into()));
    assert!(sec.vault.record(certificate).unwrap().is_none(), "certificates are the secretariat's to write");
    assert_eq!(officer.register(certificate, "number"), Value::Text("ISO-1".into()));
    assert_eq!(officer.vault.staying().unwrap(), [("certificate".to_owned(), 1)]);
    assert_eq!(officer.vault.changes_to_send().unwrap(), 0);
    officer.vault.rebuild().unwrap();
    for laptop in [&sec, &officer] {
        assert!(laptop.vault.quarantined().unwrap().is_empty());
        laptop.assert_clean();
    }
    assert_eq!(sec.vault.digest(None).unwrap(), officer.vault.digest(None).unwrap());
}

/// The secretariat begins no findings and edits everybody's: those of its own are from before it had a role.
#[test]
fn who_may_change_what_others_made_may_change_the_same_of_his_own() {
    let mut relay = Relay::default();
    let mut sec = Laptop::of("Sanne Ek");
    let mission = sec.mission();
    let finding = sec.create(mission, "finding", &[("title", "Water")]);
    relay.directory.push(sec.vault.found_organisation("Test organisation").unwrap());
    let mut own = Laptop::of("Rui Costa");
    admit(&mut relay, &mut sec, &mut own, Role::Secretariat, &[]);
    adopt_own(&mut relay, &mut sec);
    sec.edit(mission, vec![put(finding, "title", "No water")]);
    synchronise(&mut relay, &mut [&mut sec, &mut own]);
    assert_eq!(own.register(finding, "title"), Value::Text("No water".into()));
    let create = vec![DraftWrite::Create { record: sec.id(), kind: "finding".into() }];
    assert_eq!(sec.vault.commit(mission, create, Cause::Edit, None).unwrap_err().code(), "vault.not_allowed");
    for laptop in [&sec, &own] {
        assert!(laptop.vault.quarantined().unwrap().is_empty());
        laptop.assert_clean();
    }
}

/// The secretariat adopts what it founded itself.
fn adopt_own(relay: &mut Relay, sec: &mut Laptop) {
    for (_, bytes) in sec.vault.own_foundings().unwrap() {
        let founding = SignedFounding::decode(&bytes).unwrap();
        let directory = sec.vault.directory().unwrap().clone();
        let identity = sec.vault.identity();
        let entry = directory.make_adopt(Signer::Device(identity), identity, &founding, &mut Seeded(8), 2).unwrap();
        publish(relay, sec, entry.encode());
    }
}

/// A copy of the vault from before joining, that writes on as if it had no role: what lies beyond what the founding says is judged where it arrives.
#[test]
fn what_a_founder_writes_beyond_his_founding_is_kept_and_not_applied() {
    let mut relay = Relay::default();
    let mut sec = secretariat(&mut relay, "Sanne Ek");
    let mut officer = Laptop::of("Maria Aldvik");
    let mission = officer.mission();
    let before = officer.create(mission, "compliance_concern", &[("title", "Written alone")]);
    let copy = officer.folder.path().join("copy");
    copy_folder(&officer.path(), &copy);
    admit(&mut relay, &mut sec, &mut officer, Role::Officer, &[]);
    adopt(&mut relay, &mut sec, &mut officer);
    let (mut altered, _) = Vault::open(&copy, common::PASSPHRASE, environment(4_711)).unwrap();
    let beyond = RecordId([9; 16]);
    let create = DraftWrite::Create { record: beyond, kind: "compliance_concern".into() };
    altered.commit(mission, vec![create], Cause::Edit, None).expect("nobody gave this copy a role");
    let allowed = RecordId([8; 16]);
    altered.commit(mission, vec![DraftWrite::Create { record: allowed, kind: "observation".into() }], Cause::Edit, None).unwrap();
    altered.join(sec.vault.organisation().unwrap()).unwrap();
    altered.append_directory(&relay.directory).unwrap();
    altered.seal_outgoing(mission).unwrap();
    for kept in altered.kept_streams(mission).unwrap() {
        relay.logs.entry(mission).or_default().extend(altered.kept_segments(mission, kept.stream, 0, usize::MAX).unwrap());
    }
    pull(&relay, &mut sec);
    assert_eq!(sec.register(before, "title"), Value::Text("Written alone".into()));
    assert!(sec.vault.record(beyond).unwrap().is_none());
    assert!(sec.vault.record(allowed).unwrap().is_some(), "what the role allows counts");
    let codes: Vec<&str> = sec.vault.quarantined().unwrap().iter().map(|quarantined| quarantined.reason.code()).collect();
    assert_eq!(codes, ["not_allowed"]);
    sec.assert_clean();
}

#[test]
fn forged_swapped_and_forked_segments_are_kept_and_not_applied() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    officer.create(mission, "observation", &[("title", "one")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    let digest = reviewer.vault.digest(None).unwrap();
    let genuine = relay.logs[&mission].last().unwrap().clone();
    let mut bytes = genuine.encode();
    let end = bytes.len() - 1;
    bytes[end] ^= 1;
    let forged = SealedSegment::decode(&bytes).unwrap();
    let cursor = Cursor { number: relay.logs[&mission].len() as u64, link: Hash([2; 32]) };
    let answers = reviewer
        .vault
        .receive_segments(
            mission,
            &[
                Arriving::Segment { number: 88, segment: forged },
                Arriving::Unverified { number: 89, bytes: b"<html>portal</html>".to_vec(), reason: "malformed".into() },
                Arriving::Segment { number: 90, segment: genuine.clone() },
            ],
            cursor,
        )
        .unwrap();
    assert_eq!(answers[0], Received::Quarantined { code: "forged".into() });
    assert_eq!(answers[1], Received::Quarantined { code: "malformed".into() });
    assert_eq!(answers[2], Received::Duplicate);
    let organisation = reviewer.vault.organisation_compartment().unwrap();
    let misplaced = [Arriving::Segment { number: 1, segment: genuine }];
    let answers = reviewer.vault.receive_segments(organisation, &misplaced, Cursor { number: 1, link: Hash([3; 32]) }).unwrap();
    assert_eq!(answers, [Received::Quarantined { code: "forged".into() }]);
    assert_eq!(reviewer.vault.digest(None).unwrap(), digest);
    // The officer's vault is copied and both copies write: two contents under one counter.
    let copy = officer.folder.path().join("copy");
    copy_folder(&officer.path(), &copy);
    officer.create(mission, "observation", &[("title", "on the laptop")]);
    push(&mut relay, &mut officer);
    pull(&relay, &mut reviewer);
    let (mut other, _) = Vault::open(&copy, common::PASSPHRASE, environment(4_711)).unwrap();
    let record = RecordId([9; 16]);
    other.commit(mission, vec![DraftWrite::Create { record, kind: "observation".into() }], Cause::Edit, None).unwrap();
    other.seal_outgoing(mission).unwrap();
    let stream = other.kept_streams(mission).unwrap().into_iter().find(|kept| kept.stream.device == other.device()).unwrap();
    let segment = other.kept_segments(mission, stream.stream, stream.counter - 1, 1).unwrap().remove(0);
    let before = reviewer.vault.digest(None).unwrap();
    let fork = [Arriving::Segment { number: 91, segment }];
    let answers = reviewer.vault.receive_segments(mission, &fork, Cursor { number: 91, link: Hash([4; 32]) }).unwrap();
    assert_eq!(answers, [Received::Forked]);
    assert_eq!(reviewer.vault.digest(None).unwrap(), before);
    reviewer.assert_clean();
}

#[test]
fn a_vault_put_back_from_a_copy_fetches_what_it_lacks_and_never_reuses_a_counter() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let observation = officer.create(mission, "observation", &[("title", "old")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    let backup = officer.folder.path().join("backup");
    copy_folder(&officer.path(), &backup);
    officer.edit(mission, vec![put(observation, "title", "new")]);
    let lost = officer.create(mission, "observation", &[("title", "only on the relay")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    let expected = officer.vault.digest(None).unwrap();

    // The whole folder is put back: nothing local can tell, the relay can.
    let path = officer.path();
    let Laptop { folder, vault, seed } = officer;
    drop(vault);
    std::fs::remove_dir_all(&path).unwrap();
    copy_folder(&backup, &path);
    let (vault, report) = Vault::open(&path, common::PASSPHRASE, environment(seed + 5)).unwrap();
    assert!(report.repairs.is_empty());
    let mut officer = Laptop { folder, vault, seed: seed + 5 };
    let before = officer.vault.incarnation();
    pull(&relay, &mut officer);
    assert_eq!(officer.vault.digest(None).unwrap(), expected);
    assert_ne!(officer.vault.incarnation(), before, "a new incarnation before the first write");
    assert_eq!(officer.register(lost, "title"), Value::Text("only on the relay".into()));
    officer.edit(mission, vec![put(observation, "title", "newer")]);
    officer = officer.reopen();
    officer.assert_clean();
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    assert_eq!(reviewer.register(observation, "title"), Value::Text("newer".into()));
    assert_eq!(reviewer.vault.digest(None).unwrap(), officer.vault.digest(None).unwrap());

    // Only the database is put back: the head file tells, a person accepts.
    let Laptop { folder, vault, seed } = officer;
    drop(vault);
    std::fs::copy(backup.join("vault.db"), path.join("vault.db")).unwrap();
    let refused = Vault::open(&path, common::PASSPHRASE, environment(1)).unwrap_err();
    assert_eq!(refused.code(), "vault.rolled_back");
    let (vault, report) = Vault::accept_older_copy(&path, common::PASSPHRASE, environment(seed + 9)).unwrap();
    assert_eq!(report.repairs.iter().map(|repair| repair.code()).collect::<Vec<_>>(), ["repair.new_incarnation"]);
    let mut officer = Laptop { folder, vault, seed: seed + 9 };
    read_directory(&relay, &mut officer);
    officer.edit(mission, vec![put(observation, "title", "newest")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    assert_eq!(reviewer.vault.digest(None).unwrap(), officer.vault.digest(None).unwrap());
    let conflicts = officer.vault.record_conflicts(observation).unwrap();
    assert_eq!(conflicts.len(), 1, "what the copy had not seen is concurrent to what was written on it");
    officer.assert_clean();
    reviewer.assert_clean();
}

#[test]
fn what_was_written_on_an_old_copy_before_it_knew_goes_on_under_another_incarnation() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let observation = officer.create(mission, "observation", &[("title", "old"), ("text", "The tank was empty.")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    let backup = officer.folder.path().join("backup");
    copy_folder(&officer.path(), &backup);
    officer
        .edit(mission, vec![put(observation, "title", "sent before the loss"), text(observation, "text", "The tank was empty at noon.")]);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);

    let path = officer.path();
    let Laptop { folder, vault, seed } = officer;
    drop(vault);
    std::fs::remove_dir_all(&path).unwrap();
    copy_folder(&backup, &path);
    let (vault, _) = Vault::open(&path, common::PASSPHRASE, environment(seed + 5)).unwrap();
    let mut officer = Laptop { folder, vault, seed: seed + 5 };
    officer.edit(mission, vec![put(observation, "title", "written on the copy"), text(observation, "text", "One tank was empty.")]);
    let added = officer.create(mission, "observation", &[("title", "new on the copy"), ("text", "and a text")]);
    officer.edit(mission, vec![text(added, "text", "and a longer text")]);
    let before = officer.vault.incarnation();
    assert!(pull(&relay, &mut officer).contains(&Received::Forked));
    assert_eq!(officer.text(added, "text"), "and a longer text", "nothing is lost by noticing");
    let stranger = relay.logs[&mission].iter().find(|segment| segment.claimed_header().unwrap().first == 1).unwrap().clone();
    assert!(!officer.vault.own_fork(mission, &stranger).unwrap(), "nothing differs there");
    let proof = relay.logs[&mission].last().unwrap().clone();
    assert!(officer.vault.own_fork(mission, &proof).unwrap());
    assert!(!officer.vault.own_fork(mission, &proof).unwrap(), "once is enough");
    assert_ne!(officer.vault.incarnation(), before);
    let mut officer = officer.reopen();
    officer.assert_clean();
    assert!(!pull(&relay, &mut officer).contains(&Received::Forked));
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);
    for laptop in [&officer, &reviewer, &sec] {
        let titles: Vec<String> = laptop
            .vault
            .record_conflicts(observation)
            .unwrap()
            .into_iter()
            .filter_map(|found| match found.conflict {
                fieldseal_journal::Conflict::Register { values, .. } => Some(values),
                fieldseal_journal::Conflict::Text { .. } => None,
            })
            .flatten()
            .map(|(_, value)| format!("{value:?}"))
            .collect();
        assert_eq!(titles.len(), 2, "{titles:?}");
        assert_eq!(laptop.text(added, "text"), "and a longer text");
        assert_eq!(laptop.text(observation, "text"), "One tank was empty at noon.");
        laptop.assert_clean();
    }
    assert_eq!(officer.vault.digest(None).unwrap(), reviewer.vault.digest(None).unwrap());
}

#[test]
fn a_refused_organisation_leaves_the_vault_free_and_its_draft_the_same() {
    let mut laptop = Laptop::of("Sanne Ek");
    let draft = laptop.vault.draft_organisation("Monitors").unwrap();
    assert_eq!(laptop.vault.draft_organisation("Monitors").unwrap(), draft);
    assert_eq!((laptop.vault.organisation(), laptop.vault.directory().is_none()), (None, true));
    let mut laptop = laptop.reopen();
    assert_eq!(laptop.vault.draft_organisation("Monitors").unwrap(), draft);
    assert_ne!(laptop.vault.draft_organisation("Others").unwrap(), draft);
    let other = laptop.vault.draft_organisation("Others").unwrap();
    assert_eq!(laptop.vault.found_organisation("Others").unwrap(), other);
    let laptop = laptop.reopen();
    let organisation = laptop.vault.organisation().unwrap();
    assert_eq!(laptop.vault.root().unwrap().unwrap().organisation(), organisation);
    assert_eq!(laptop.vault.directory().unwrap().name(laptop.vault.keyring()).unwrap(), "Others");
    laptop.assert_clean();
}

#[test]
fn photos_travel_chunk_by_chunk_and_an_interruption_costs_nothing_that_arrived() {
    let (mut relay, mut sec, mut officer, mut reviewer, mission) = three();
    let mut photo = vec![0_u8; 1_300_000];
    fieldseal_seal::Randomness::fill(&mut Seeded(3), &mut photo);
    let original = officer.vault.blobs().seal(&mut photo.as_slice()).unwrap();
    let thumbnail = officer.vault.blobs().seal(&mut &photo[..9_000]).unwrap();
    let record = officer.id();
    let blob = |field: &str, reference: &fieldseal_seal::BlobReference| DraftWrite::Put {
        record,
        field: field.into(),
        value: Value::Blob(reference.encode()),
        parents: None,
    };
    let writes = vec![DraftWrite::Create { record, kind: "evidence".into() }, blob("original", &original), blob("thumbnail", &thumbnail)];
    officer.vault.commit(mission, writes, Cause::Import, None).unwrap();
    assert_eq!(officer.vault.blobs_with_content(mission, &original.sha256).unwrap()[0].record.id, record);
    synchronise(&mut relay, &mut [&mut sec, &mut officer, &mut reviewer]);

    let (to_send, needed) = officer.vault.chunks_waiting(ChunkRole::Original).unwrap();
    assert_eq!((to_send.chunks, to_send.bytes, needed.chunks), (original.frame_count(), original.sealed_length(), 0));
    for role in [ChunkRole::Thumbnail, ChunkRole::Original] {
        for chunk in officer.vault.chunks_to_send(role, 100).unwrap() {
            let bytes = officer.vault.read_chunk(mission, &chunk.hash).unwrap().unwrap();
            assert_eq!(bytes.len(), chunk.length as usize);
            relay.chunks.insert(chunk.hash, bytes);
            officer.vault.chunks_sent(mission, &[chunk.hash]).unwrap();
        }
        assert!(officer.vault.chunks_to_send(role, 100).unwrap().is_empty());
    }
    officer.vault.chunks_unsure(mission).unwrap();
    assert_eq!(officer.vault.chunks_to_send(ChunkRole::Original, 100).unwrap().len(), original.frames.len());
    officer.vault.chunks_sent(mission, &original.frames).unwrap();
    officer.vault.chunks_lost(mission, &[original.frames[1]]).unwrap();
    assert_eq!(officer.vault.chunks_to_send(ChunkRole::Original, 100).unwrap()[0].hash, original.frames[1]);

    let first = reviewer.vault.chunks_needed(ChunkRole::Original, 2, &|_| false).unwrap();
    assert_eq!(first.len(), 2);
    assert_eq!(reviewer.vault.write_chunk(mission, &first[0].hash, b"other bytes").unwrap_err().code(), "vault.wrong_chunk");
    assert!(!reviewer.vault.write_chunk(mission, &first[0].hash, &relay.chunks[&first[0].hash]).unwrap());
    assert_eq!(reviewer.vault.blobs().open(&original).map(|_| ()).unwrap_err().code(), "vault.blob_missing");
    let mut reviewer = reviewer.reopen();
    let lacking = reviewer.vault.chunks_lacking(mission).unwrap();
    assert_eq!(lacking, original.frame_count() - 1 + thumbnail.frame_count());
    for role in [ChunkRole::Thumbnail, ChunkRole::Original] {
        for chunk in reviewer.vault.chunks_needed(role, 100, &|_| false).unwrap() {
            assert_ne!(chunk.hash, first[0].hash, "a chunk that is here is not fetched again");
            reviewer.vault.write_chunk(mission, &chunk.hash, &relay.chunks[&chunk.hash]).unwrap();
        }
    }
    assert_eq!(reviewer.vault.chunks_lacking(mission).unwrap(), 0);
    let reviewer = reviewer.reopen();
    let mut reader = reviewer.vault.blobs().open(&original).unwrap();
    assert_eq!(reader.read_at(600_000, 300_000).unwrap().as_slice(), &photo[600_000..900_000]);
    let mut whole = Vec::new();
    reader.read_to_end(&mut whole).unwrap();
    assert!(whole == photo);
    assert!(reviewer.vault.chunks_to_send(ChunkRole::Original, 100).unwrap().is_empty(), "what was fetched need not be sent");
    reviewer.assert_clean();
    officer.assert_clean();
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
