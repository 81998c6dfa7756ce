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
    secretariat.create("observation", Some(&mission), &["text=After the revocation"]);
    secretariat.ok(&["sync"]);
    assert_eq!(officer.refusal(&["sync"]), "sync.revoked");
    assert_eq!(officer.list("observation").len(), 0);
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
