//! Two laptops and a secretariat over the real server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use serde_json::{Value, json};
use stage::{Laptop, Stage, enrol};

#[test]
fn both_see_a_conflict_and_one_settles_it_for_both() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight (invented)", "--server", &server.url, "--setup-token", &server.setup_token]);
    let mission = secretariat.mission("IRQ-2026-01");
    secretariat.ok(&["sync"]);
    let officer = stage.laptop("M. Aldvik");
    let reviewer = stage.laptop("S. Ferenvale");
    assert_eq!(officer.refusal(&["sync"]), "sync.not_enrolled");
    enrol(&secretariat, &officer, "officer", &["IRQ-2026-01"]);
    enrol(&secretariat, &reviewer, "reviewer", &[&mission]);
    officer.ok(&["sync"]);
    let finding = officer.create("finding", Some(&mission), &["title=Draft", "statement=Fifty passports were seen in the safe."]);
    let photo = stage::photos().join("portrait_8.jpg");
    officer.ok(&["photo", "import", photo.to_str().unwrap(), "--mission", &mission]);
    let report = officer.ok(&["sync"]);
    assert!(report["sent"]["changes"].as_u64() >= Some(2) && report["sent"]["blobs"] == 3 && report["notices"] == json!([]), "{report}");
    let report = reviewer.ok(&["sync"]);
    assert!(report["received"]["changes"].as_u64() >= Some(2), "{report}");
    assert_eq!(reviewer.digest(), officer.digest());
    assert_eq!(reviewer.get(&finding)["created"]["author"], "M. Aldvik");

    officer.ok(&["record", "set", &finding, "title=Passports kept", "statement=Sixty passports were seen in the safe."]);
    reviewer.ok(&["record", "set", &finding, "title=Passports withheld", "statement=Seventy passports were seen in the safe."]);
    for laptop in [&officer, &reviewer, &officer] {
        laptop.ok(&["sync"]);
    }
    for laptop in [&officer, &reviewer] {
        assert_eq!(titles(laptop), ["Passports kept", "Passports withheld"]);
        let conflicts = laptop.conflicts();
        let authors: Vec<&Value> =
            conflict(&conflicts, "title")["values"].as_array().unwrap().iter().map(|value| &value["author"]).collect();
        assert!(authors.contains(&&json!("M. Aldvik")) && authors.contains(&&json!("S. Ferenvale")), "{authors:?}");
        assert_eq!(conflict(&conflicts, "statement")["merge"], "text");
    }
    assert_eq!(reviewer.refusal(&["record", "resolve", &finding, "title", "--pick", "3"]), "record.pick_out_of_range");
    let picked = conflict(&reviewer.conflicts(), "title")["values"][1]["value"].clone();
    reviewer.ok(&["record", "resolve", &finding, "title", "--pick", "2", "--reason", "agreed by phone"]);
    reviewer.ok(&["record", "resolve", &finding, "statement", "--value", "Sixty passports were seen in the safe."]);
    for laptop in [&reviewer, &officer, &secretariat] {
        laptop.ok(&["sync"]);
        assert_eq!(laptop.conflicts(), Vec::<Value>::new(), "settled on {}", laptop.person);
        assert_eq!(laptop.get(&finding)["fields"]["title"], picked);
        assert_eq!(laptop.get(&finding)["fields"]["statement"], "Sixty passports were seen in the safe.");
    }
    assert_eq!(officer.digest(), secretariat.digest());
    let resolution = officer.ok(&["record", "history", &finding])["entries"].clone();
    assert!(resolution.as_array().unwrap().iter().any(|entry| entry["cause"] == "resolve" && entry["reason"] == "agreed by phone"));
    let idle = officer.ok(&["sync"]);
    assert_eq!((&idle["sent"]["changes"], &idle["sent"]["blobs"]), (&json!(0), &json!(0)), "{idle}");
}

#[test]
fn a_revoked_laptop_receives_nothing_more() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let mission = secretariat.mission("IRQ-2026-01");
    let officer = stage.laptop("M. Aldvik");
    enrol(&secretariat, &officer, "officer", &[&mission]);
    officer.ok(&["sync"]);
    assert_eq!(officer.list("mission").len(), 1);
    assert_eq!(officer.refusal(&["org", "invite", "--name", "X", "--role", "officer"]), "org.not_secretariat");
    let device = officer.ok(&["status"])["device"].as_str().unwrap().to_owned();
    let own = secretariat.ok(&["status"])["device"].as_str().unwrap().to_owned();
    assert_eq!(secretariat.refusal(&["org", "revoke", &own]), "org.own_device");
    let devices = secretariat.ok(&["org", "revoke", &device[..12]]);
    assert!(devices["devices"].as_array().unwrap().iter().any(|row| row["id"] == json!(device) && row["state"] == "revoked"), "{devices}");
    secretariat.create("task", Some(&mission), &["title=After the revocation"]);
    secretariat.ok(&["sync"]);
    assert_eq!(officer.refusal(&["sync"]), "sync.revoked");
    assert_eq!(officer.list("task").len(), 0);
}

#[test]
fn what_a_server_refuses_leaves_the_vault_as_it_was() {
    let stage = Stage::new();
    let server = stage.server();
    let init =
        |laptop: &Laptop, token: &str| laptop.refusal(&["org", "init", "--name", "O", "--server", &server.url, "--setup-token", token]);
    let secretariat = stage.laptop("D. Okombrand");
    assert_eq!(init(&secretariat, "not the token"), "org.setup_token_refused");
    assert_eq!(secretariat.ok(&["status"])["sync"]["enrolment"], "alone");
    secretariat.ok(&["org", "init", "--name", "O", "--server", &server.url, "--setup-token", &server.setup_token]);
    assert_eq!(init(&secretariat, &server.setup_token), "org.already_member");
    assert_eq!(secretariat.ok(&["status"])["role"], "secretariat");

    // Somebody who mistook himself for the secretariat can still be invited.
    let officer = stage.laptop("M. Aldvik");
    assert!(["org.already_set_up", "org.setup_token_refused"].contains(&init(&officer, &server.setup_token).as_str()));
    enrol(&secretariat, &officer, "officer", &[]);
    officer.ok(&["sync"]);
    assert_eq!(officer.ok(&["status"])["sync"]["enrolment"], "enrolled");

    for (server, code) in [
        ("http://relay.example.org", "sync.insecure_server"),
        ("https://relay.example.org", "sync.certificate_needed"),
        ("not a server", "sync.invalid_server"),
        ("http://127.0.0.1:9", "sync.offline"),
    ] {
        let other = stage.bare(&format!("X. {}", code.replace(['.', '_'], "")));
        other.ok(&["vault", "create", "--name", "X. Usurper"]);
        assert_eq!(other.refusal(&["org", "init", "--name", "O", "--server", server, "--setup-token", "t"]), code);
    }
}

#[test]
fn an_invite_is_good_once_whole_and_for_a_person_who_is_heard() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let invite = secretariat.ok(&["org", "invite", "--name", "M. Aldvik", "--role", "officer"])["invite"].as_str().unwrap().to_owned();
    let officer = stage.laptop("M. Aldvik");
    assert_eq!(officer.refusal(&["enrol", &invite[..invite.len() - 5]]), "org.invite_damaged");
    let first = officer.ok(&["enrol", &invite]);
    let again = officer.ok(&["enrol", &invite]);
    assert_eq!(first, again, "asking twice is asking once");
    assert_eq!(first["sas"].as_str().unwrap().split(' ').count(), 6);
    assert_eq!(officer.ok(&["status"])["sync"]["enrolment"], "waiting");
    assert_eq!(officer.refusal(&["sync"]), "sync.not_approved");
    // Who else has the invite may ask too: the person who is heard is let in, and the invite is used then.
    let thief = stage.laptop("T. Hief");
    thief.ok(&["enrol", &invite]);
    assert_eq!(
        secretariat.ok(&["org", "devices"])["devices"].as_array().unwrap().iter().filter(|row| row["state"] == "pending").count(),
        2
    );

    let device = first["device"].as_str().unwrap();
    assert_eq!(secretariat.refusal(&["org", "approve", device, "--sas", "0000 0000 0000 0000 0000 0000"]), "org.sas_differs");
    assert_eq!(secretariat.refusal(&["org", "approve", "zzzz", "--sas", "1"]), "org.unknown_device");
    let devices = secretariat.ok(&["org", "approve", &device[..10], "--sas", first["sas"].as_str().unwrap()]);
    assert!(devices["devices"].as_array().unwrap().iter().any(|row| row["id"] == *device && row["state"] == "approved"), "{devices}");
    assert_eq!(secretariat.refusal(&["org", "approve", device, "--sas", first["sas"].as_str().unwrap()]), "org.not_pending");

    assert!(devices["devices"].as_array().unwrap().iter().all(|row| row["state"] != "pending"), "{devices}");
    let late = stage.laptop("L. Ate");
    assert_eq!(late.refusal(&["enrol", &invite]), "org.invite_used");

    let twin = stage.bare("M. Aldvik the other");
    twin.ok(&["vault", "create", "--name", "Mona Aldvik"]);
    let invite = secretariat.ok(&["org", "invite", "--name", "Mona Aldvik", "--role", "reviewer"])["invite"].as_str().unwrap().to_owned();
    let asked = twin.ok(&["enrol", &invite]);
    let approve = ["org", "approve", asked["device"].as_str().unwrap(), "--sas", asked["sas"].as_str().unwrap()];
    assert_eq!(secretariat.refusal(&approve), "org.initials_taken");
}

#[test]
fn a_mission_is_granted_later_with_its_past() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let mission = secretariat.mission("IRQ-2026-01");
    secretariat.create("task", Some(&mission), &["title=Before the reviewer came"]);
    let reviewer = stage.laptop("S. Ferenvale");
    enrol(&secretariat, &reviewer, "reviewer", &[]);
    reviewer.ok(&["sync"]);
    assert_eq!(reviewer.list("mission").len(), 0);
    let device = reviewer.ok(&["status"])["device"].as_str().unwrap().to_owned();
    let devices = secretariat.ok(&["org", "grant", &device, "--mission", "IRQ-2026-01"]);
    assert!(devices["devices"].as_array().unwrap().iter().any(|row| row["id"] == json!(device) && row["missions"] == json!([mission])));
    reviewer.ok(&["sync"]);
    assert_eq!(reviewer.list("task").len(), 1);
    assert_eq!(reviewer.digest(), secretariat.digest());
    assert_eq!(reviewer.refusal(&["record", "create", "mission", "title=Not a reviewer's to found"]), "permission.denied");
    let status = reviewer.ok(&["status"]);
    assert_eq!(status["sync"]["to_send"]["changes"], 0);
    assert!(status["sync"]["last_success"].is_string());
}

fn titles(laptop: &Laptop) -> Vec<String> {
    let mut titles: Vec<String> = conflict(&laptop.conflicts(), "title")["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| value["value"].as_str().unwrap().to_owned())
        .collect();
    titles.sort_unstable();
    titles
}

fn conflict<'a>(conflicts: &'a [Value], field: &str) -> &'a Value {
    conflicts.iter().find(|conflict| conflict["field"] == field).unwrap_or_else(|| panic!("no conflict of {field}: {conflicts:?}"))
}

/// Who edits what: one's own, what others made, and what is nobody's but its author's.
#[test]
fn what_somebody_else_made_is_edited_by_whom_the_access_matrix_names() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let mission = secretariat.mission("IRQ-2026-01");
    let people = [("T. Quistamara", "officer"), ("M. Aldvik", "lead"), ("S. Ferenvale", "reviewer"), ("R. Ostmark", "officer")];
    let [officer, lead, reviewer, colleague] = people.map(|(name, role)| {
        let laptop = stage.laptop(name);
        enrol(&secretariat, &laptop, role, &[&mission]);
        laptop.ok(&["sync"]);
        laptop
    });
    let observation = officer.create("observation", Some(&mission), &["text=An empty tank", "title=Tank"]);
    let interview = officer.create("interview", Some(&mission), &["title=A guard", "notes_opening=Two years here", "consent_board=yes"]);
    let finding = officer.create("finding", Some(&mission), &["title=Water", "statement=There is none."]);
    officer.ok(&["sync"]);
    for laptop in [&lead, &reviewer, &colleague, &secretariat] {
        laptop.ok(&["sync"]);
    }

    assert_eq!(officer.get(&observation)["editable"], Value::Null, "one's own, whole");
    for (laptop, code) in [(&colleague, "permission.not_own"), (&reviewer, "permission.denied"), (&secretariat, "permission.denied")] {
        assert_eq!(laptop.refusal(&["record", "set", &observation, "title=Another"]), code);
        assert_eq!(laptop.refusal(&["record", "set", &interview, "notes_opening=Another"]), code);
        assert_eq!(laptop.get(&observation)["editable"], json!([]));
    }
    lead.ok(&["record", "set", &observation, "title=Water tank"]);
    lead.ok(&["record", "set", &interview, "duration_min=40"]);
    assert_eq!(lead.refusal(&["record", "set", &interview, "notes_opening=Another"]), "permission.not_own");
    assert_eq!(lead.refusal(&["record", "set", &interview, "duration_min=41", "consent_board=no"]), "permission.not_own");
    assert!(lead.get(&interview)["editable"].as_array().unwrap().contains(&json!("mode")));
    assert_eq!(colleague.refusal(&["record", "set", &finding, "title=Another"]), "permission.not_own");
    reviewer.ok(&["record", "set", &finding, "statement=There was none on two days."]);
    assert_eq!(
        reviewer.refusal(&["record", "move", &observation, "recorded"]),
        "record.move_not_allowed",
        "moves are the content pack's to say"
    );
    lead.ok(&["record", "move", &observation, "recorded"]);
    for (laptop, kind) in
        [(&reviewer, "interview"), (&reviewer, "source_identity"), (&secretariat, "observation"), (&officer, "certificate")]
    {
        assert_eq!(laptop.refusal(&["record", "create", kind, "--mission", &mission]), "permission.denied", "{kind}");
    }

    for laptop in [&lead, &reviewer, &officer, &secretariat, &colleague, &lead, &reviewer] {
        laptop.ok(&["sync"]);
        assert_eq!(laptop.ok(&["status"])["quarantined"], 0, "what may be made counts everywhere");
    }
    assert_eq!(officer.get(&observation)["title"], "Water tank");
    assert_eq!(officer.digest(), colleague.digest());
}
