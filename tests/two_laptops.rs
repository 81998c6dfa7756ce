//! The main job, end to end, with real processes: two laptops, one secretariat, nothing lost, nothing readable outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::{Value, json};
use stage::{Laptop, Relay, Stage, enrol, pending_device};

/// Appears in every note, name and passphrase-like text of the scenario, and may appear in no file.
const CANARY: &str = "KanarienvogelZeisig";
const CANARY_ARABIC: &str = "عصفور كناري أصفر";

#[test]
fn two_laptops_one_secretariat_nothing_lost() {
    let stage = Stage::new();
    let mut relay = stage.relay();
    let Team { secretariat, officer, reviewer, mission, site } = found_organisation(&stage, &relay);

    relay.kill();
    let card = card(&stage);
    let field = field_work_offline(&officer, &card, &mission, &site);

    relay.restart();
    let report = officer.ok(&["sync"]);
    assert!(report["sent"]["changes"].as_u64().unwrap() > 0, "{report}");
    assert!(report["sent"]["blobs"].as_u64().unwrap() > 0, "{report}");
    let received = reviewer.ok(&["sync"]);
    assert!(received["received"]["changes"].as_u64().unwrap() > 0, "{received}");
    secretariat.ok(&["sync"]);
    assert_eq!(officer.digest(), reviewer.digest(), "the reviewer holds what the officer wrote");
    assert_eq!(reviewer.records("interview").len(), 12);
    assert_eq!(reviewer.records("observation").len(), 20);
    assert_eq!(reviewer.records("evidence").len(), field.photos);
    assert_original_arrives_unchanged(&stage, &card, &officer, &reviewer, &secretariat);
    assert!(reviewer.records("source_identity").is_empty(), "who a source is stays with the officer");

    let again = officer.ok(&["sync"]);
    assert_eq!(again["sent"]["changes"], json!(0), "a sync with nothing to do sends nothing: {again}");
    assert_eq!(again["sent"]["blobs"], json!(0), "{again}");

    relay.kill();
    edit_at_the_same_time(&officer, &reviewer, &field);
    relay.restart();
    settle(&officer, &reviewer, &secretariat);
    assert_conflict_visible_on_both(&officer, &reviewer, &field);

    reviewer.ok(&["record", "resolve", &field.finding, "title", "--value", "Settled title"]);
    settle(&reviewer, &officer, &secretariat);
    for laptop in [&officer, &reviewer] {
        let open: Vec<Value> = laptop.conflicts().into_iter().filter(|conflict| conflict["field"] == "title").collect();
        assert!(open.is_empty(), "settled on {}: {open:?}", laptop.person);
        assert_eq!(laptop.ok(&["record", "get", &field.finding])["fields"]["title"], "Settled title");
    }
    assert_eq!(officer.digest(), reviewer.digest());
    assert_eq!(officer.digest(), secretariat.digest());

    relay_killed_in_the_middle(&officer, &reviewer, &mission, &mut relay);

    for laptop in [&officer, &reviewer, &secretariat] {
        laptop.assert_clean();
    }
    let digest = officer.digest();
    officer.ok(&["vault", "rebuild"]);
    assert_eq!(officer.digest(), digest, "every table can be rebuilt from the journal");
    assert_no_canary(&stage);
}

#[test]
fn a_mission_founded_in_the_field_before_enrolment_reaches_the_secretariat() {
    let stage = Stage::new();
    let relay = stage.relay();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &relay.url, "--setup-token", &relay.setup_token]);

    let officer = stage.laptop("M. Aldvik");
    let company = officer.create("company", None, &json!({"name": "Zagros Lantern (invented)"}));
    let mission = officer.create("mission", None, &json!({"ref": "IRQ-2026-09", "title": "Founded offline", "country": "IRQ"}));
    officer.create("observation", Some(&mission), &json!({"text": "Written before anybody knew the laptop"}));

    enrol(&secretariat, &officer, "officer", &[]);
    officer.ok(&["sync"]);
    secretariat.ok(&["sync"]);
    assert_eq!(secretariat.records("observation").len(), 1);
    assert_eq!(secretariat.ok(&["record", "get", &company])["title"], "Zagros Lantern (invented)");

    let reviewer = stage.laptop("S. Ferenvale");
    enrol(&secretariat, &reviewer, "reviewer", &[&mission]);
    reviewer.ok(&["sync"]);
    assert_eq!(reviewer.records("observation").len(), 1);
    officer.ok(&["sync"]);
    assert_eq!(reviewer.digest(), officer.digest());
}

#[test]
fn enrolment_refuses_what_it_must() {
    let stage = Stage::new();
    let relay = stage.relay();
    let secretariat = stage.laptop("D. Okombrand");
    assert_eq!(
        secretariat.refused(&["org", "init", "--name", "O", "--server", &relay.url, "--setup-token", "wrong"]),
        "org.setup_token_refused"
    );
    secretariat.ok(&["org", "init", "--name", "O", "--server", &relay.url, "--setup-token", &relay.setup_token]);
    let usurper = stage.laptop("X. Usurper");
    assert!(!usurper.run(&["org", "init", "--name", "O2", "--server", &relay.url, "--setup-token", &relay.setup_token], None).success);

    let officer = stage.laptop("M. Aldvik");
    let invite = secretariat.ok(&["org", "invite", "--name", "M. Aldvik", "--role", "officer"])["invite"].as_str().unwrap().to_owned();
    let sas = officer.ok(&["enrol", &invite])["sas"].as_str().unwrap().to_owned();
    let device = pending_device(&secretariat);
    let other: String = sas
        .chars()
        .map(|digit| {
            if digit == '1' {
                '2'
            } else if digit.is_ascii_digit() {
                '1'
            } else {
                digit
            }
        })
        .collect();
    assert_eq!(secretariat.refused(&["org", "approve", &device, "--sas", &other]), "org.sas_differs");
    assert!(!officer.run(&["sync"], None).success, "not admitted yet");
    secretariat.ok(&["org", "approve", &device, "--sas", &sas]);
    officer.ok(&["sync"]);
    assert!(!usurper.run(&["enrol", &invite], None).success, "an invite is used once");
    let mut damaged = invite.clone();
    damaged
        .replace_range(damaged.len() - 3..damaged.len() - 2, if &damaged[damaged.len() - 3..damaged.len() - 2] == "a" { "b" } else { "a" });
    assert_eq!(usurper.refused(&["enrol", &damaged]), "org.invite_damaged");
}

struct Team {
    secretariat: Laptop,
    officer: Laptop,
    reviewer: Laptop,
    mission: String,
    site: String,
}

struct FieldWork {
    finding: String,
    interview: String,
    photos: usize,
}

fn found_organisation(stage: &Stage, relay: &Relay) -> Team {
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight (invented)", "--server", &relay.url, "--setup-token", &relay.setup_token]);
    let mission = secretariat.create(
        "mission",
        None,
        &json!({"ref": "IRQ-2026-01", "title": format!("Iraq review {CANARY}"), "country": "IRQ", "paragraphs_in_scope": ["29", "34", "54"]}),
    );
    let site = secretariat.create("site", Some(&mission), &json!({"name": format!("Pump station {CANARY}")}));
    secretariat.ok(&["sync"]);
    let officer = stage.laptop("M. Aldvik");
    let reviewer = stage.laptop("S. Ferenvale");
    enrol(&secretariat, &officer, "officer", &[&mission]);
    enrol(&secretariat, &reviewer, "reviewer", &[&mission]);
    officer.ok(&["sync"]);
    reviewer.ok(&["sync"]);
    assert_eq!(officer.records("mission").len(), 1);
    assert_eq!(officer.digest(), secretariat.digest());
    Team { secretariat, officer, reviewer, mission, site }
}

/// A camera's card with the real photos, and one whose end is missing.
fn card(stage: &Stage) -> PathBuf {
    let card = stage.path().join("card");
    fs::create_dir(&card).unwrap();
    for entry in fs::read_dir(stage::photos()).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            fs::write(card.join(entry.file_name()), fs::read(entry.path()).unwrap()).unwrap();
        }
    }
    let whole = fs::read(card.join("DSCN0042.jpg")).unwrap();
    fs::write(card.join("cut.jpg"), &whole[..whole.len() / 2]).unwrap();
    card
}

/// Twelve interviews, twenty observations, a source with an identity, a finding, and every photo of the collection.
fn field_work_offline(officer: &Laptop, card: &Path, mission: &str, site: &str) -> FieldWork {
    let interviews: Vec<Value> = (1..=12)
        .map(|number| {
            json!({
                "language": "ar",
                "consent_note_taking": "yes",
                "notes_identity_documents": format!("Interview {number}: {CANARY} {CANARY_ARABIC} «أخذوا هويتي عند الاستلام»"),
            })
        })
        .collect();
    let observations: Vec<Value> = (1..=20)
        .map(|number| json!({"text": format!("Observation {number} {CANARY}: سێ مانگە مووچەمان دواکەوتووە"), "paragraphs": ["54"]}))
        .collect();
    let interviews = officer.create_many("interview", Some(mission), &interviews);
    let observations = officer.create_many("observation", Some(mission), &observations);
    let source = officer.create("source", Some(mission), &json!({"codename": "Palm-3"}));
    officer.create("source_identity", None, &json!({"source": source, "real_name": format!("Hidden {CANARY}")}));
    let finding = officer.create(
        "finding",
        Some(mission),
        &json!({"title": "Passports held", "statement": "At the site the company keeps sixty passports in a safe.", "supports": [observations[0], interviews[0]]}),
    );

    let folder = card.to_str().unwrap();
    let imported = officer.ok(&["photo", "import", folder, "--mission", mission, "--site", site]);
    let items = imported["items"].as_array().unwrap();
    let on_disk = fs::read_dir(folder).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file()).count();
    assert_eq!(items.len(), on_disk, "every file is told");
    let photos = items.iter().filter(|item| item["status"] != "duplicate").count();
    assert!(items.iter().any(|item| item["status"] == "damaged"), "the damaged photo is kept and marked");
    assert!(items.iter().any(|item| item["gps"]["lat"].is_number()));
    let twice = officer.ok(&["photo", "import", folder, "--mission", mission]);
    assert!(twice["items"].as_array().unwrap().iter().all(|item| item["status"] == "duplicate"), "the same bytes twice are one photo");

    let hits = officer.ok(&["search", "هويتى", "--mission", mission])["hits"].as_array().unwrap().len();
    assert_eq!(hits, 12, "another spelling of the same Arabic word finds it");
    assert!(!officer.run(&["sync"], None).success, "there is no network");
    FieldWork { finding, interview: interviews[0].clone(), photos }
}

/// An original leaves a vault when a second person approved it, once; its bytes are those of the card on every laptop.
fn assert_original_arrives_unchanged(stage: &Stage, card: &Path, officer: &Laptop, reviewer: &Laptop, secretariat: &Laptop) {
    let record = &reviewer.records("evidence")[0];
    let id = record["id"].as_str().unwrap();
    assert!(reviewer.ok(&["evidence", "custody", id])["arrived"].is_string(), "the laptop knows since when it holds the original");
    assert!(officer.ok(&["evidence", "custody", id])["arrived"].is_null(), "it was imported here");
    let mut bytes = Vec::new();
    for (number, laptop) in [officer, reviewer].into_iter().enumerate() {
        let out = stage.path().join(format!("original-{number}"));
        let export = ["photo", "export", id, "--original", "--out", out.to_str().unwrap(), "--reason", "compared with the card"];
        assert_eq!(laptop.refused(&export), "custody.export_not_approved");
        let request = laptop.ok(&["evidence", "request", id, "--reason", "compared with the card"])["id"].as_str().unwrap().to_owned();
        let alone = ["record.move_not_allowed", "record.move_needs_second_person"][number];
        assert_eq!(laptop.refused(&["record", "move", &request, "approved"]), alone);
        laptop.ok(&["sync"]);
        secretariat.ok(&["sync"]);
        secretariat.ok(&["record", "move", &request, "approved"]);
        secretariat.ok(&["sync"]);
        laptop.ok(&["sync"]);
        laptop.ok(&export);
        bytes.push(fs::read(&out).unwrap());
        fs::remove_file(&out).unwrap();
        assert_eq!(laptop.refused(&export), "custody.export_not_approved");
        laptop.ok(&["sync"]);
    }
    for laptop in [officer, reviewer, secretariat] {
        laptop.ok(&["sync"]);
        let custody = laptop.ok(&["evidence", "custody", id]);
        assert_eq!(custody["whole"], true, "{custody}");
        let devices: BTreeSet<&str> = custody["events"].as_array().unwrap().iter().map(|event| event["device"].as_str().unwrap()).collect();
        assert_eq!(devices.len(), 2, "a chain a laptop: {custody}");
        let acts: Vec<&str> = custody["events"].as_array().unwrap().iter().map(|event| event["action"].as_str().unwrap()).collect();
        assert_eq!(acts, ["imported", "received", "exported", "exported"], "the arrival comes before the first act there: {custody}");
    }
    assert!(!bytes[0].is_empty() && bytes[0] == bytes[1]);
    let sources = fs::read_dir(card).unwrap().map(|entry| entry.unwrap().path());
    assert!(sources.into_iter().any(|path| fs::read(path).unwrap() == bytes[0]), "the original's bytes are unchanged");
}

/// The same register, and the same words of one text, on both laptops without having seen each other.
fn edit_at_the_same_time(officer: &Laptop, reviewer: &Laptop, field: &FieldWork) {
    officer.ok(&["record", "set", &field.finding, "title=Passports kept in a safe"]);
    reviewer.ok(&["record", "set", &field.finding, "title=Sixty passports withheld"]);
    officer.ok(&["record", "set", &field.finding, "statement=At the site the company keeps fifty passports in a safe."]);
    reviewer.ok(&["record", "set", &field.finding, "statement=At the site the company keeps seventy passports in a safe."]);
    officer.ok(&["record", "set", &field.finding, "severity_scale=3"]);
    reviewer.ok(&["record", "set", &field.finding, "severity_scope=2"]);
    // What somebody told is for who heard it to write.
    assert_eq!(reviewer.refused(&["record", "set", &field.interview, "duration_min=50"]), "permission.denied");
}

fn settle(first: &Laptop, second: &Laptop, third: &Laptop) {
    first.ok(&["sync"]);
    second.ok(&["sync"]);
    first.ok(&["sync"]);
    third.ok(&["sync"]);
}

fn assert_conflict_visible_on_both(officer: &Laptop, reviewer: &Laptop, field: &FieldWork) {
    assert_eq!(officer.digest(), reviewer.digest());
    for laptop in [officer, reviewer] {
        let conflicts = laptop.conflicts();
        let title = conflicts.iter().find(|conflict| conflict["id"] == json!(field.finding) && conflict["field"] == "title");
        let values = title.unwrap_or_else(|| panic!("{}: {conflicts:?}", laptop.person))["values"].as_array().unwrap().clone();
        let mut texts: Vec<&str> = values.iter().map(|value| value["value"].as_str().unwrap()).collect();
        texts.sort_unstable();
        assert_eq!(texts, ["Passports kept in a safe", "Sixty passports withheld"]);
        let mut authors: Vec<&str> = values.iter().map(|value| value["author"].as_str().unwrap()).collect();
        authors.sort_unstable();
        assert_eq!(authors, ["M. Aldvik", "S. Ferenvale"]);
        assert!(
            conflicts.iter().any(|conflict| conflict["id"] == json!(field.finding) && conflict["field"] == "statement"),
            "two people replaced the same words of a text: {conflicts:?}"
        );
        let severity = |conflict: &Value| conflict["field"].as_str().unwrap().starts_with("severity");
        assert!(!conflicts.iter().any(severity), "different fields do not conflict");
        assert_eq!(laptop.ok(&["record", "get", &field.finding])["fields"]["severity_scale"], 3, "both edits are there");
        assert_eq!(laptop.ok(&["record", "get", &field.finding])["fields"]["severity_scope"], 2);
    }
}

/// The relay dies at several moments of a sync; the sync goes on when it is back, and everything arrives once.
fn relay_killed_in_the_middle(officer: &Laptop, reviewer: &Laptop, mission: &str, relay: &mut Relay) {
    for round in 0..6u64 {
        let many: Vec<Value> = (0..150).map(|number| json!({"text": format!("Round {round} note {number} {CANARY}")})).collect();
        officer.create_many("observation", Some(mission), &many);
        let sync = officer.start(&["sync"]);
        std::thread::sleep(Duration::from_millis(15 + round * 12));
        relay.kill();
        std::thread::sleep(Duration::from_millis(150));
        relay.restart();
        let ended = sync.wait_with_output().unwrap();
        assert!(ended.status.success(), "round {round}: {}", String::from_utf8_lossy(&ended.stderr));
    }
    officer.ok(&["sync"]);
    reviewer.ok(&["sync"]);
    assert_eq!(officer.digest(), reviewer.digest());
    let texts: Vec<Value> = reviewer.records("observation");
    assert_eq!(texts.len(), 20 + 6 * 150, "each exactly once");
}

fn assert_no_canary(stage: &Stage) {
    let needles = [CANARY, CANARY_ARABIC, "correct horse battery"];
    let files: Vec<_> = ["home", "tmp", "cache", "relay"]
        .iter()
        .map(|name| stage.path().join(name))
        .chain(
            fs::read_dir(stage.path()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.to_string_lossy().contains("vault-")),
        )
        .chain([stage.path().join("relay.log")])
        .collect();
    let planted = stage.path().join("planted");
    fs::write(&planted, format!("x{CANARY}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()).unwrap();
    assert!(!stage::canaries(&needles, &[planted]).is_empty(), "the scanner sees a planted canary");
    let hits = stage::canaries(&needles, &files);
    assert!(hits.is_empty(), "{hits:#?}");
}
