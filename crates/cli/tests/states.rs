//! States, moves and checklists from the content pack, at the terminal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use serde_json::{Value, json};
use stage::{Laptop, Stage, enrol};

/// Every move of a finding in the order of its life, and what is in the way before.
#[test]
fn a_finding_moves_as_the_content_pack_says() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let finding = laptop.create_from("finding", Some(&mission), &json!({"title": "Passports kept"}));

    let moves = laptop.ok(&["record", "moves", &finding]);
    assert_eq!(moves["state"], "draft", "a record without a state stands where records begin");
    assert_eq!(moves["moves"][0]["to"], "peer_review");
    assert_eq!(moves["moves"][0]["problem"]["code"], "record.move_needs_field");
    assert_eq!(laptop.refusal(&["record", "move", &finding, "confirmed"]), "record.no_way");
    assert_eq!(laptop.refusal(&["record", "move", &finding, "published"]), "record.unknown_state");
    assert_eq!(laptop.refusal(&["record", "move", &finding, "Peer Review"]), "record.unknown_state");
    assert_eq!(laptop.refusal(&["record", "move", &finding, "peer_review"]), "record.move_needs_field");
    assert_eq!(laptop.refusal(&["record", "set", &finding, "state=peer_review"]), "record.move_needs_field");

    assert_eq!(laptop.refusal(&["record", "set", &finding, "state="]), "record.unknown_state", "a record stands somewhere");

    // What is filled in by the same change counts.
    laptop.ok(&["record", "set", &finding, "statement=Sixty passports lie in a safe.", "paragraphs=54", "state=peer_review"]);
    assert_eq!(laptop.refusal(&["record", "move", &finding, "draft"]), "record.move_needs_reason");
    laptop.ok(&["record", "move", &finding, "draft", "--reason", "The count is not clear"]);
    let history = laptop.ok(&["record", "history", &finding]);
    assert_eq!(history["entries"][0]["reason"], "The count is not clear");

    assert_eq!(laptop.refusal(&["record", "create", "finding", "--mission", &mission, "state=confirmed"]), "record.move_needs_field");
    assert_eq!(laptop.list("finding").len(), 1, "a refused record is not there");
}

#[test]
fn a_locked_record_only_moves() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let interview = laptop.create_from("interview", Some(&mission), &json!({"title": "A guard", "state": "written_up"}));
    assert_eq!(laptop.refusal(&["record", "move", &interview, "consent_checked"]), "record.move_needs_field");
    laptop.ok(&["record", "set", &interview, "consent_mode=oral_witnessed", "consent_note_taking=yes"]);
    laptop.ok(&["record", "move", &interview, "consent_checked"]);
    laptop.ok(&["record", "move", &interview, "locked"]);
    assert_eq!(laptop.refusal(&["record", "set", &interview, "notes_opening=More words"]), "record.locked");
    assert_eq!(laptop.refusal(&["record", "set", &interview, "title=Another", "state=withdrawn"]), "record.locked");
    let withdraw = ["record", "move", &interview, "withdrawn", "--reason", "Asked by telephone"];
    assert_eq!(laptop.refusal(&withdraw), "record.move_needs_field");
    laptop.ok(&["record", "set", &interview, "consent_withdrawn=2026-02-10"]);
    laptop.ok(&withdraw);
    assert_eq!(laptop.ok(&["record", "moves", &interview])["moves"], json!([]));
}

#[test]
fn a_missions_scope_decides_its_checklists() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let ids = |answer: &Value| -> Vec<String> {
        let lists = answer["checklists"].as_array().unwrap();
        lists.iter().flat_map(|list| list["items"].as_array().unwrap()).map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&laptop.ok(&["checklist", "list"])).len(), 50);
    let mission =
        laptop.create_from("mission", None, &json!({"ref": "IRQ-2026-01", "title": "Review", "paragraphs_in_scope": ["54", "58"]}));
    let asked = laptop.ok(&["checklist", "list", "--mission", &mission]);
    assert_eq!(ids(&asked), ["LAB-2", "WEA-2", "WEA-3", "WEA-4"]);
    let visit = laptop.create_from("site_visit", Some(&mission), &json!({"title": "Zubair South"}));
    let answer = json!({"item": "WEA-4", "pack": asked["checklists"][0]["pack"], "site_visit": visit, "paragraphs": ["58"], "result": "partly_met", "value": 118, "of": 120});
    laptop.create_from("checklist_answer", Some(&mission), &answer);
    assert_eq!(laptop.list("checklist_answer")[0]["fields"]["value"], 118.0);
}

/// One record of every kind with every field that a person fills in, written and read back.
#[test]
fn every_kind_holds_what_its_declaration_says() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let kinds = laptop.ok(&["kinds"]);
    // A mission is there already, a pack comes from a signed file, the others from commands of their own.
    let made_otherwise = [
        "mission",
        "content_pack",
        "questionnaire",
        "custody_event",
        "derivative",
        "export_request",
        "deletion_request",
        "deletion",
        "deposit",
        "opening_request",
        "opening",
    ];
    let mut seen = 0;
    for kind in kinds["kinds"].as_array().unwrap() {
        let name = kind["name"].as_str().unwrap();
        if made_otherwise.contains(&name) {
            continue;
        }
        let mut fields = serde_json::Map::new();
        for field in kind["fields"].as_array().unwrap() {
            if field["imported"] == json!(true) {
                continue;
            }
            let one = match field["type"]["type"].as_str().unwrap() {
                "line" => json!("Some words, مياه"),
                "prose" => json!("Several words.\nAnd more."),
                "boolean" => json!(true),
                "integer" => field["type"]["min"].clone(),
                "decimal" => field["type"]["max"].clone(),
                "date" => json!("2026-02-06"),
                "instant" => json!({"at": "2026-02-06T08:12:00.000Z", "zone": "Asia/Baghdad"}),
                "position" => json!({"lat": 30.5, "lon": 47.8, "accuracy_m": 12.0}),
                "choice" => field["type"]["choices"][0].clone(),
                "language" => json!("ckb"),
                "link" => json!(mission),
                "paragraph" => json!("67(a)"),
                // Where a record stands is what the tests of moves are about.
                "state" => continue,
                other => panic!("{name}: a type {other} that this test does not know"),
            };
            let value = if field["merge"] == "set" { json!([one]) } else { one };
            fields.insert(field["name"].as_str().unwrap().to_owned(), value);
        }
        let wanted = Value::Object(fields);
        let scope = (kind["compartment"] == "mission").then_some(mission.as_str());
        let id = laptop.create_from(name, scope, &wanted);
        let document = laptop.ok(&["record", "get", &id]);
        for (field, value) in wanted.as_object().unwrap() {
            assert_eq!(&document["fields"][field], value, "{name}.{field}");
        }
        seen += 1;
    }
    assert_eq!(seen + made_otherwise.len(), kinds["kinds"].as_array().unwrap().len());
    laptop.ok(&["vault", "check", "--read-data"]);
}

/// What a role may not write is not written, and another role's laptop adds it to the same mission.
#[test]
fn the_demo_is_shared_out_by_role() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let officer = stage.laptop("M. Aldvik");
    enrol(&secretariat, &officer, "officer", &[]);
    officer.ok(&["sync"]);
    let first = officer.ok(&["demo", "load"]);
    assert!(officer.list("compliance_concern").is_empty());
    officer.ok(&["sync"]);
    secretariat.ok(&["sync"]);
    let second = secretariat.ok(&["demo", "load"]);
    assert_eq!(second["missions"], 0, "the mission is there");
    assert_eq!(second["photos"], 0);
    assert!(second["records"].as_u64().unwrap() > 10 && first["records"].as_u64().unwrap() > 100);
    secretariat.ok(&["sync"]);
    officer.ok(&["sync"]);
    assert_eq!(officer.list("compliance_concern").len(), 3);
    let concern = officer.get("IRQ-2026-01/DO-C-01");
    assert!(
        concern["links_out"].as_array().unwrap().iter().all(|link| link["kind"].is_string()),
        "its findings are the officer's: {concern}"
    );
    assert_eq!(officer.digest(), secretariat.digest());
    assert_eq!(officer.refusal(&["record", "create", "compliance_concern", "--mission", "IRQ-2026-01", "title=Mine"]), "permission.denied");
    assert_eq!(officer.refusal(&["record", "move", "IRQ-2026-01/DO-C-01", "remediation"]), "permission.denied");
    assert_eq!(officer.ok(&["status"])["quarantined"], 0);
    assert_eq!(secretariat.ok(&["status"])["quarantined"], 0);
}

/// Alone, a vault's owner does everything; none of it is lost or thrown out when he joins as an officer. What his role may not give to the
/// organisation stays on his laptop, and he is told.
#[test]
fn what_was_written_alone_counts_after_joining() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let officer = stage.laptop("M. Aldvik");
    officer.ok(&["demo", "load"]);
    let alone: Vec<usize> =
        ["certificate", "compliance_concern", "checklist_answer", "company"].map(|kind| officer.list(kind).len()).into();
    enrol(&secretariat, &officer, "officer", &[]);
    for laptop in [&officer, &secretariat, &officer, &secretariat] {
        laptop.ok(&["sync"]);
    }
    let counts = |laptop: &Laptop| -> Vec<usize> {
        ["certificate", "compliance_concern", "checklist_answer", "company"].map(|kind| laptop.list(kind).len()).into()
    };
    assert_eq!(counts(&officer), alone);
    assert_eq!(counts(&secretariat), [&[0], &alone[1..]].concat(), "certificates are the secretariat's to write");
    let status = officer.ok(&["status"]);
    assert_eq!((&status["quarantined"], &status["sync"]["to_send"]["changes"]), (&json!(0), &json!(0)), "{status}");
    assert_eq!(status["sync"]["notices"][0]["code"], "stays_here", "{status}");
    assert_eq!(secretariat.ok(&["status"])["quarantined"], 0);
    assert_eq!(officer.digest(), secretariat.digest());
    // A company that he writes down now is everybody's.
    officer.create("company", None, &["name=Dijla Crossing"]);
    officer.ok(&["sync"]);
    secretariat.ok(&["sync"]);
    assert_eq!(counts(&secretariat)[3], alone[3] + 1);
    assert_eq!(officer.digest(), secretariat.digest());
}

/// What is referred to the director, the director refers to the board or gives back; the secretariat cannot do it for him.
#[test]
fn a_referral_is_the_directors_to_approve() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let mission = secretariat.mission("IRQ-2026-01");
    let director = stage.laptop("H. Lindqvarn");
    enrol(&secretariat, &director, "director", &[&mission]);
    let concern = secretariat.create("compliance_concern", Some(&mission), &["title=Passports"]);
    for (to, reason) in [("in_dialogue", None), ("referred_director", Some("No reply"))] {
        let mut arguments = vec!["record", "move", &concern, to];
        arguments.extend(reason.iter().flat_map(|reason| ["--reason", reason]));
        secretariat.ok(&arguments);
    }
    let refer = ["record", "move", &concern, "referred_board", "--reason", "Repeated"];
    assert_eq!(secretariat.refusal(&refer), "record.move_not_allowed");
    secretariat.ok(&["sync"]);
    director.ok(&["sync"]);
    assert_eq!(director.refusal(&["record", "set", &concern, "title=Mine"]), "permission.denied");
    director.ok(&refer);
    director.ok(&["sync"]);
    secretariat.ok(&["sync"]);
    assert_eq!(secretariat.get(&concern)["fields"]["state"], "referred_board");
    secretariat.ok(&["record", "move", &concern, "corrective_action_recommended", "--reason", "The board's decision"]);
    for laptop in [&secretariat, &director] {
        laptop.ok(&["sync"]);
        assert_eq!(laptop.ok(&["status"])["quarantined"], 0);
    }
    assert_eq!(secretariat.digest(), director.digest());
}
