//! Files that two people decide to delete: whose word counts, and what goes whatever comes in which order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{
    Laptop,
    exchange::{Relay, adopt, member, pull, push, secretariat, synchronise},
    put,
};
use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{BlobReference, CompartmentId, Role};
use fieldseal_vault::ChunkRole;

struct House {
    relay: Relay,
    sec: Laptop,
    officer: Laptop,
    lead: Laptop,
    mission: CompartmentId,
}

impl House {
    fn new() -> Self {
        let mut relay = Relay::default();
        let mut sec = secretariat(&mut relay, "Sanne Ek");
        let mut officer = member(&mut relay, &mut sec, "Maria Aldvik", Role::Officer, &[]);
        let mission = officer.mission();
        adopt(&mut relay, &mut sec, &mut officer);
        let lead = member(&mut relay, &mut sec, "Rui Costa", Role::Lead, &[mission]);
        let mut house = Self { relay, sec, officer, lead, mission };
        house.sync();
        house
    }

    fn sync(&mut self) {
        synchronise(&mut self.relay, &mut [&mut self.sec, &mut self.officer, &mut self.lead]);
    }
}

/// A record with one sealed file.
fn with_file(
    laptop: &mut Laptop,
    mission: CompartmentId,
    kind: &str,
    field: &str,
    links: &[(&str, RecordId)],
    bytes: &[u8],
) -> (RecordId, BlobReference) {
    let reference = laptop.vault.blobs().seal(&mut &bytes[..]).unwrap();
    let record = named(laptop, mission, kind, field, links, &reference);
    (record, reference)
}

fn named(
    laptop: &mut Laptop,
    mission: CompartmentId,
    kind: &str,
    field: &str,
    links: &[(&str, RecordId)],
    file: &BlobReference,
) -> RecordId {
    let record = laptop.id();
    let put = |field: &str, value| DraftWrite::Put { record, field: field.into(), value, parents: None };
    let mut writes = vec![DraftWrite::Create { record, kind: kind.into() }, put(field, Value::Blob(file.encode()))];
    writes.extend(links.iter().map(|(field, to)| put(field, Value::Link(*to))));
    laptop.edit(mission, writes);
    record
}

fn ask(laptop: &mut Laptop, mission: CompartmentId, evidence: RecordId) -> RecordId {
    laptop.create(mission, "deletion_request", &[("evidence", &evidence.to_string()), ("reason", "He asked us to")])
}

fn decide(laptop: &mut Laptop, mission: CompartmentId, request: RecordId) -> Result<(), &'static str> {
    let record = laptop.id();
    let writes = vec![DraftWrite::Create { record, kind: "deletion".into() }, put(record, "request", &request.to_string())];
    laptop.vault.commit(mission, writes, Cause::Edit, None).map(|_| ()).map_err(|error| error.code())
}

/// The vault itself asks for the second person: whoever goes past the desk is refused all the same, here and wherever it arrives.
#[test]
fn nobody_decides_alone() {
    let mut house = House::new();
    let mission = house.mission;
    let (photo, file) = with_file(&mut house.officer, mission, "evidence", "original", &[], &[7; 300_000]);
    let observation = house.officer.create(mission, "observation", &[("title", "No water")]);
    house.sync();
    let own = ask(&mut house.lead, mission, photo);
    let refused = Err("vault.not_allowed");
    assert_eq!(decide(&mut house.lead, mission, own), refused, "his own wish");
    assert_eq!(decide(&mut house.lead, mission, observation), refused, "no request");
    let unknown = house.lead.id();
    assert_eq!(decide(&mut house.lead, mission, unknown), refused, "nobody asked");
    assert_eq!(decide(&mut house.officer, mission, own), refused, "not his to decide, and not here yet");
    let (request, deletion) = (house.lead.id(), house.lead.id());
    let both = vec![
        DraftWrite::Create { record: request, kind: "deletion_request".into() },
        put(request, "evidence", &photo.to_string()),
        DraftWrite::Create { record: deletion, kind: "deletion".into() },
        put(deletion, "request", &request.to_string()),
    ];
    assert_eq!(
        house.lead.vault.commit(mission, both, Cause::Edit, None).unwrap_err().code(),
        "vault.not_allowed",
        "asked and decided at once"
    );
    assert_eq!(
        house.lead.vault.commit(mission, vec![put(own, "evidence", &observation.to_string())], Cause::Edit, None).unwrap_err().code(),
        "vault.not_allowed"
    );
    house.sync();
    assert!(house.officer.vault.has_blob(&file));
    assert_eq!(decide(&mut house.officer, mission, own), refused, "an officer decides on nothing");
    assert_eq!(decide(&mut house.sec, mission, own), Ok(()));
    house.sync();
    assert!(!house.officer.vault.has_blob(&file));
    for laptop in [&house.sec, &house.officer, &house.lead] {
        assert!(laptop.vault.quarantined().unwrap().is_empty());
        laptop.assert_clean();
    }
    assert_eq!(house.sec.vault.digest(None).unwrap(), house.officer.vault.digest(None).unwrap());
}

/// The decision comes before the files, or before what was made from them: nothing of it is fetched, sent or missed.
#[test]
fn what_comes_after_the_decision_goes_too() {
    let mut house = House::new();
    let mission = house.mission;
    let (photo, file) = with_file(&mut house.officer, mission, "evidence", "original", &[], &[1; 400_000]);
    house.sync();
    assert!(house.sec.vault.chunks_lacking(mission).unwrap() > 0, "the words came before the picture");
    let some = house.sec.vault.chunks_needed(ChunkRole::Original, 1, &|_| false).unwrap()[0];
    let bytes = house.officer.vault.read_chunk(mission, &some.hash).unwrap().unwrap();
    house.sec.vault.write_chunk(mission, &some.hash, &bytes).unwrap();
    let request = ask(&mut house.lead, mission, photo);
    house.sync();
    // The officer makes something from it while he has not heard of the decision.
    decide(&mut house.sec, mission, request).unwrap();
    assert_eq!(house.sec.vault.chunks_lacking(mission).unwrap(), 0);
    assert!(!house.sec.vault.write_chunk(mission, &some.hash, &bytes).unwrap(), "what was on its way is not written any more");
    let (_, derivative) = with_file(&mut house.officer, mission, "derivative", "content", &[("parent", photo)], &[2; 200_000]);
    let (_, other) = with_file(&mut house.officer, mission, "evidence", "original", &[], &[3; 200_000]);
    push(&mut house.relay, &mut house.officer);
    pull(&house.relay, &mut house.sec);
    assert_eq!(house.sec.vault.chunks_lacking(mission).unwrap(), 1, "the other photo's");
    house.sync();
    for gone in [&file, &derivative] {
        assert!(!house.officer.vault.has_blob(gone));
        assert!(house.officer.vault.is_deleted(gone.blob).unwrap());
    }
    assert!(house.officer.vault.has_blob(&other));
    let (to_send, _) = house.officer.vault.chunks_waiting(ChunkRole::Original).unwrap();
    assert_eq!(to_send.chunks, 1);
    let mut told: Vec<_> = house.sec.vault.chunks_to_drop().unwrap().into_iter().map(|chunk| chunk.blob).collect();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), 2);
    house.sec.vault.chunks_dropped(mission, &told).unwrap();
    assert!(house.sec.vault.chunks_to_drop().unwrap().is_empty());
    house.sec.vault.chunks_unsure(mission).unwrap();
    assert!(!house.sec.vault.chunks_to_drop().unwrap().is_empty(), "a relay that was put back is told again");
    let sec = house.sec.reopen();
    sec.assert_clean();
    house.officer.assert_clean();
    house.officer.vault.rebuild().unwrap();
    assert!(house.officer.vault.is_deleted(file.blob).unwrap() && house.officer.vault.has_blob(&other));
    house.officer.assert_clean();
}

/// One file that two records name goes when both are decided on.
#[test]
fn a_file_that_something_else_names_stays() {
    let mut house = House::new();
    let mission = house.mission;
    let (photo, file) = with_file(&mut house.officer, mission, "evidence", "original", &[], &[1; 100_000]);
    let second = named(&mut house.officer, mission, "evidence", "original", &[], &file);
    house.sync();
    for (number, evidence) in [photo, second].into_iter().enumerate() {
        let request = ask(&mut house.officer, mission, evidence);
        house.sync();
        decide(&mut house.lead, mission, request).unwrap();
        house.sync();
        assert_eq!(house.officer.vault.has_blob(&file), number == 0);
        house.officer.assert_clean();
    }
}
