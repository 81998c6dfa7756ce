//! Deleting the files of evidence: two people decide, every laptop and the server carry it out, and what is told of it stays.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use stage::{Laptop, Server, Stage, enrol};

/// A mission's people, with two photos that lie on all laptops and on the server.
struct House {
    secretariat: Laptop,
    officer: Laptop,
    lead: Laptop,
    reviewer: Laptop,
    photo: Value,
    kept: Value,
}

impl House {
    fn new(stage: &Stage, server: &Server) -> Self {
        let secretariat = stage.laptop("D. Okombrand");
        secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
        let mission = secretariat.create("mission", None, &["ref=IRQ-2026-01", "title=Iraq", "start=2026-02-01", "end=2026-02-12"]);
        let [officer, lead, reviewer] =
            [("T. Quistamara", "officer"), ("M. Aldvik", "lead"), ("S. Ferenvale", "reviewer")].map(|(name, role)| {
                let laptop = stage.laptop(name);
                enrol(&secretariat, &laptop, role, &[&mission]);
                laptop.ok(&["sync"]);
                laptop
            });
        let [photo, kept] = ["DSCN0012.jpg", "portrait_8.jpg"].map(|name| import(&officer, &stage::photos().join(name)));
        let house = Self { secretariat, officer, lead, reviewer, photo, kept };
        house.sync();
        house
    }

    fn all(&self) -> [&Laptop; 4] {
        [&self.officer, &self.secretariat, &self.lead, &self.reviewer]
    }

    /// Two rounds bring everything everywhere.
    fn sync(&self) {
        let all = self.all();
        all.iter().chain(&all).for_each(|laptop| drop(laptop.ok(&["sync"])));
    }

    fn photo(&self) -> &str {
        self.photo["id"].as_str().unwrap()
    }

    fn ask(&self, laptop: &Laptop) -> String {
        let asked = laptop.ok(&["evidence", "ask-deletion", self.photo(), "--grounds", "consent_withdrawn", "--reason", "He asked us to."]);
        asked["requests"][0]["id"].as_str().unwrap().to_owned()
    }
}

fn import(laptop: &Laptop, path: &Path) -> Value {
    laptop.ok(&["photo", "import", path.to_str().unwrap(), "--mission", "IRQ-2026-01"])["items"][0].clone()
}

/// Names of the sealed files that lie in the vault.
fn files(laptop: &Laptop) -> BTreeSet<PathBuf> {
    let folders = fs::read_dir(laptop.vault.join("blobs")).unwrap().map(|entry| entry.unwrap().path());
    folders.filter(|path| path.is_dir()).flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())).collect()
}

/// Chunks that the server keeps, and those that it dropped.
fn chunks(stage: &Stage) -> (usize, usize) {
    let mut waiting = vec![stage.path().join("server/chunks")];
    let (mut kept, mut dropped) = (0, 0);
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match path.extension() {
                _ if path.is_dir() => waiting.push(path),
                Some(extension) if extension == "dropped" => dropped += 1,
                _ => kept += 1,
            }
        }
    }
    (kept, dropped)
}

fn confirmed(deletion: &Value) -> Vec<(String, bool)> {
    let laptops = deletion["deleted"]["laptops"].as_array().unwrap();
    laptops.iter().map(|laptop| (laptop["person"].as_str().unwrap().to_owned(), laptop["confirmed"].as_bool().unwrap())).collect()
}

#[test]
fn what_two_people_decide_to_delete_is_deleted_on_every_laptop_and_on_the_server() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let id = house.photo();
    let observation = house.officer.create_from("observation", Some("IRQ-2026-01"), &json!({"title": "Bolt outside", "evidence": [id]}));
    let finding = house.lead.create_from("finding", Some("IRQ-2026-01"), &json!({"title": "A room to hold people", "supports": [id]}));
    house.officer.ok(&["evidence", "redact", id, "--fill", "10,10,40,40", "--reason", "a name on the wall"]);
    house.sync();
    assert_eq!(files(&house.reviewer).len(), 8, "three of each photo, two of the derivative");

    let kept = house.officer.ok(&["evidence", "deletion", id]);
    assert_eq!((&kept["keep_until"], &kept["early"], &kept["may_ask"]), (&json!("2036-02-12"), &json!(true), &json!(true)));
    assert_eq!((&kept["files"], &kept["findings"][0]["id"]), (&json!(5), &json!(finding)));
    let ask =
        |grounds: &str, reason: &str| house.officer.refusal(&["evidence", "ask-deletion", id, "--grounds", grounds, "--reason", reason]);
    assert_eq!(ask("consent_withdrawn", "  "), "custody.reason_missing");
    assert_eq!(ask("boredom", "No space left"), "record.not_a_choice");
    let request = house.ask(&house.officer);
    assert_eq!(ask("danger", "He is in danger."), "evidence.deletion_asked");
    assert_eq!(house.officer.ok(&["evidence", "deletion", id])["may_ask"], false, "one wish at a time");

    // Who asked does not decide, nor does a role that may not; and nobody gets there by moving the request.
    assert_eq!(house.officer.refusal(&["evidence", "delete", &request]), "permission.denied");
    assert_eq!(house.officer.refusal(&["record", "move", &request, "carried_out"]), "record.move_not_allowed");
    assert_eq!(house.officer.refusal(&["record", "set", &request, "reason=Another"]), "permission.denied");
    house.sync();
    assert_eq!(house.reviewer.refusal(&["evidence", "delete", &request]), "permission.denied");
    assert_eq!(house.lead.refusal(&["record", "move", &request, "carried_out"]), "record.move_needs_field");
    assert_eq!(house.lead.refusal(&["record", "create", "deletion", "--mission", "IRQ-2026-01"]), "record.own_command");
    assert_eq!(files(&house.reviewer).len(), 8, "asking deletes nothing");

    let shown = house.secretariat.ok(&["evidence", "deletion", id]);
    assert_eq!((&shown["requests"][0]["may_decide"], &shown["requests"][0]["own"]), (&json!(true), &json!(false)));
    let before = chunks(&stage);
    let done = house.secretariat.ok(&["evidence", "delete", &request, "--reason", "Agreed with the lead."]);
    assert_eq!(files(&house.secretariat).len(), 3, "the other photo stays");
    assert_eq!((&done["deleted"]["by"], &done["deleted"]["asked_by"]), (&json!("D. Okombrand"), &json!("T. Quistamara")));
    assert_eq!((&done["requests"][0]["state"], &done["deleted"]["relay_waits"]), (&json!("carried_out"), &json!(5)));
    assert_eq!(house.secretariat.refusal(&["evidence", "delete", &request]), "evidence.deletion_not_waiting");

    house.secretariat.ok(&["sync"]);
    let after = chunks(&stage);
    assert_eq!((before.1, after.1), (0, before.0 - after.0), "each dropped chunk leaves its mark");
    assert!(after.1 >= 5, "one chunk at least of each file: {after:?}");
    let told = house.secretariat.ok(&["evidence", "deletion", id]);
    assert_eq!(told["deleted"]["relay_waits"], 0);
    let waits = [("D. Okombrand", true), ("M. Aldvik", false), ("S. Ferenvale", false), ("T. Quistamara", false)];
    assert_eq!(confirmed(&told), waits.map(|(name, has)| (name.to_owned(), has)), "nobody else has heard of it");

    for laptop in [&house.officer, &house.lead] {
        laptop.ok(&["sync"]);
        assert_eq!(files(laptop).len(), 3);
    }
    house.secretariat.ok(&["sync"]);
    let told = house.secretariat.ok(&["evidence", "deletion", id]);
    assert_eq!(confirmed(&told).into_iter().filter(|(_, has)| !has).collect::<Vec<_>>(), [("S. Ferenvale".to_owned(), false)]);
    assert_eq!(files(&house.reviewer).len(), 8, "a laptop without a network holds them until it hears of it");
    house.reviewer.ok(&["sync"]);
    assert_eq!(files(&house.reviewer).len(), 3);
    house.sync();
    assert!(confirmed(&house.lead.ok(&["evidence", "deletion", id])).iter().all(|(_, has)| *has));

    // What is told of it stays, and is the same everywhere; nothing is missed, and nothing comes back.
    let out = stage.path().join("out.jpg");
    for laptop in house.all() {
        assert_eq!(laptop.get(id)["fields"]["sha256"], house.photo["sha256"]);
        assert_eq!(laptop.get(&observation)["fields"]["title"], "Bolt outside");
        let custody = laptop.ok(&["evidence", "custody", id, "--verify"]);
        let last = custody["events"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(
            (&last["action"], &last["reason"], &last["actor"]),
            (&json!("deleted"), &json!("He asked us to."), &json!("D. Okombrand"))
        );
        assert_eq!(laptop.refusal(&["photo", "export", id, "--preview", "--out", out.to_str().unwrap()]), "evidence.deleted");
        assert_eq!(laptop.refusal(&["evidence", "verify", "--id", id]), "evidence.deleted");
        assert_eq!(laptop.ok(&["vault", "check", "--read-data"])["clean"], true);
        assert_eq!(laptop.digest(), house.officer.digest());
        assert_eq!(laptop.ok(&["status"])["sync"]["missing_originals"], house.officer.ok(&["status"])["sync"]["missing_originals"]);
    }
    assert_eq!(house.officer.refusal(&["evidence", "ask-deletion", id, "--grounds", "danger", "--reason", "Again"]), "evidence.deleted");
    assert_eq!(house.lead.ok(&["finding", "check", &finding])["basis"][0]["deleted"], true);
    house.reviewer.ok(&["vault", "rebuild"]);
    house.reviewer.ok(&["sync"]);
    assert_eq!(files(&house.reviewer).len(), 3, "a rebuild knows of the decision");
    let other = house.kept["id"].as_str().unwrap();
    let export = ["photo", "export", other, "--preview", "--out", out.to_str().unwrap(), "--reason", "for the letter"];
    house.reviewer.ok(&export);
}

/// A file that a person puts back out of a copy of the folder, and a photo that is imported a second time.
#[test]
fn what_was_deleted_does_not_come_back_by_a_copy_of_its_file() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let request = house.ask(&house.lead);
    assert_eq!(house.lead.refusal(&["evidence", "delete", &request]), "record.move_needs_second_person");
    let before = files(&house.lead);
    let aside = stage.path().join("aside");
    fs::create_dir(&aside).unwrap();
    for file in &before {
        fs::copy(file, aside.join(file.file_name().unwrap())).unwrap();
    }
    house.sync();
    house.secretariat.ok(&["evidence", "delete", &request]);
    house.sync();
    let after = files(&house.lead);
    assert_eq!((before.len(), after.len()), (6, 3));
    for file in before.difference(&after) {
        fs::copy(aside.join(file.file_name().unwrap()), file).unwrap();
    }
    assert_eq!(files(&house.lead).len(), 6);
    house.lead.ok(&["sync"]);
    assert_eq!(files(&house.lead), after);

    let again = import(&house.officer, &stage::photos().join("DSCN0012.jpg"));
    assert_eq!((&again["status"], &again["id"]), (&json!("duplicate"), &house.photo["id"]), "it is known, and stays deleted");
    assert_eq!(files(&house.officer).len(), 3);
}

#[test]
fn a_wish_that_is_refused_or_taken_back_deletes_nothing() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let first = house.ask(&house.officer);
    house.officer.ok(&["record", "move", &first, "withdrawn", "--reason", "A mistake"]);
    let second = house.ask(&house.officer);
    house.sync();
    assert_eq!(house.lead.refusal(&["record", "move", &second, "refused"]), "record.move_needs_reason");
    house.lead.ok(&["record", "move", &second, "refused", "--reason", "It proves F-03"]);
    assert_eq!(house.lead.refusal(&["evidence", "delete", &second]), "evidence.deletion_not_waiting");
    house.sync();
    let shown = house.officer.ok(&["evidence", "deletion", house.photo()]);
    let states: Vec<_> = shown["requests"].as_array().unwrap().iter().map(|request| request["state"].clone()).collect();
    assert_eq!((states, &shown["deleted"]), (vec![json!("refused"), json!("withdrawn")], &Value::Null));
    assert_eq!(files(&house.officer).len(), 6);
}

#[test]
fn what_is_needed_as_proof_is_not_deleted() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let request = house.ask(&house.officer);
    house.sync();
    house.officer.ok(&["record", "set", house.photo(), "legal_hold=true"]);
    house.sync();
    assert_eq!(house.lead.refusal(&["evidence", "delete", &request]), "evidence.on_hold");
    let shown = house.lead.ok(&["evidence", "deletion", house.photo()]);
    assert_eq!((&shown["on_hold"], &shown["may_ask"]), (&json!(true), &json!(false)));
    house.officer.ok(&["record", "set", house.photo(), "legal_hold=false"]);
    house.sync();
    house.lead.ok(&["evidence", "delete", &request]);
    assert_eq!(files(&house.lead).len(), 3);
}

/// One person with two laptops is one person, and one who is alone has nobody to ask.
#[test]
fn it_takes_two_people_and_not_two_laptops() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let mission = house.lead.list("mission").remove(0)["id"].as_str().unwrap().to_owned();
    let second_laptop = stage.bare("M. Aldvik again");
    second_laptop.ok(&["vault", "create", "--name", "M. Aldvik", "--initials", "MB"]);
    enrol(&house.secretariat, &second_laptop, "lead", &[&mission]);
    let request = house.ask(&house.lead);
    house.lead.ok(&["sync"]);
    second_laptop.ok(&["sync"]);
    assert_eq!(second_laptop.refusal(&["evidence", "delete", &request]), "record.move_needs_second_person");

    let alone = stage.laptop("Z. Alone");
    alone.mission("IRQ-2026-01");
    let photo = import(&alone, &stage::photos().join("portrait_8.jpg"));
    let ask = ["evidence", "ask-deletion", photo["id"].as_str().unwrap(), "--grounds", "by_mistake", "--reason", "My thumb"];
    assert_eq!(alone.refusal(&ask), "evidence.deletion_needs_two");
}

/// Who a source is lies on one laptop, under its owner's hand: he erases it, and the team sees on which day.
#[test]
fn who_a_source_is_is_erased_by_who_keeps_it() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let officer = &house.officer;
    let source = officer.create_from("source", Some("IRQ-2026-01"), &json!({"codename": "Palm-1"}));
    let identity = officer.create_from("source_identity", None, &json!({"source": source, "real_name": "Ganesh Thapaliya"}));
    officer.ok(&["record", "set", &identity, "contact=+964 770 000 0000"]);
    let other = officer.create_from("source_identity", None, &json!({"source": source, "real_name": "Layla Haddad"}));
    let erase = |id: &str, reason: &str| officer.refusal(&["source", "erase-identity", id, "--reason", reason]);
    assert_eq!(erase(&identity, " "), "custody.reason_missing");
    assert_eq!(erase(&source, "He asked"), "identity.not_one");
    assert_eq!(erase(house.photo(), "He asked"), "identity.not_one");
    let erased = officer.ok(&["source", "erase-identity", &identity, "--reason", "Consent was withdrawn"]);
    assert_eq!(erased, json!({"changes": 2, "told": true, "deposited": false}));
    assert_eq!(officer.refusal(&["record", "get", &identity]), "record.not_found");
    assert_eq!(erase(&identity, "Again"), "record.not_found");
    assert_eq!(officer.get(&other)["fields"]["real_name"], "Layla Haddad");
    assert_eq!(officer.ok(&["vault", "check", "--read-data"])["clean"], true);
    officer.ok(&["vault", "rebuild"]);
    assert_eq!(officer.refusal(&["record", "get", &identity]), "record.not_found");
    house.sync();
    let told = house.lead.get(&source)["fields"]["identity_erased"].clone();
    assert!(told.as_str().is_some_and(|day| day.len() == 10), "{told}");
    assert_eq!(house.lead.digest(), officer.digest());
}
