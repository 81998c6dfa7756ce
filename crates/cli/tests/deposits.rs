//! What is sealed for a few people: who sources are, and that somebody disclosed abuse.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use serde_json::{Value, json};
use stage::{Laptop, Server, Stage, enrol};

const NAME: &str = "Ganesh Thapaliya";

/// An organisation with everybody whom a deposit could concern.
struct House {
    secretariat: Laptop,
    officer: Laptop,
    lead: Laptop,
    reviewer: Laptop,
    custodian: Laptop,
    mission: String,
}

impl House {
    fn new(stage: &Stage, server: &Server) -> Self {
        let secretariat = stage.laptop("D. Okombrand");
        secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
        let mission = secretariat.mission("IRQ-2026-01");
        let join = |name: &str, role: &str, missions: &[&str]| {
            let laptop = stage.laptop(name);
            enrol(&secretariat, &laptop, role, missions);
            laptop.ok(&["sync"]);
            laptop
        };
        let officer = join("T. Quistamara", "officer", &[&mission]);
        let lead = join("M. Aldvik", "lead", &[&mission]);
        let reviewer = join("S. Ferenvale", "reviewer", &[&mission]);
        let custodian = join("K. Brennwald", "custodian", &[]);
        officer.ok(&["sync"]);
        Self { secretariat, officer, lead, reviewer, custodian, mission }
    }

    fn all(&self) -> [&Laptop; 5] {
        [&self.officer, &self.secretariat, &self.lead, &self.reviewer, &self.custodian]
    }

    fn sync(&self) {
        self.all().into_iter().for_each(|laptop| drop(laptop.ok(&["sync"])));
    }

    /// A source of the officer's, and who it is.
    fn identity(&self) -> (String, String) {
        let source = self.officer.create_from("source", Some(&self.mission), &json!({"codename": "Palm-1", "category": "guard"}));
        let identity = self.officer.create_from(
            "source_identity",
            None,
            &json!({"source": source, "real_name": NAME, "contact": "+964 770 000 0000", "notes": "شاهد في الموقع"}),
        );
        (source, identity)
    }
}

fn deposits(laptop: &Laptop) -> Vec<Value> {
    laptop.ok(&["deposit", "list"])["deposits"].as_array().unwrap().clone()
}

fn field(opened: &Value, name: &str) -> Value {
    let fields = opened["fields"].as_array().unwrap();
    fields.iter().find(|each| each["field"] == name).map_or(Value::Null, |each| each["value"].clone())
}

#[test]
fn a_custodian_opens_an_identity_with_a_second_person_and_everybody_concerned_sees_that_he_did() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let (_, identity) = house.identity();
    let plan = house.officer.ok(&["deposit", "plan", &identity]);
    assert_eq!((&plan["custodians"], &plan["seconds"]), (&json!(["K. Brennwald"]), &json!(["D. Okombrand"])));
    assert_eq!((&plan["alone"], &plan["deposit"]), (&json!(["M. Aldvik"]), &Value::Null));
    let plan = house.officer.ok(&["deposit", "seal", &identity]);
    assert_eq!((&plan["changed"], &plan["others"], &plan["alone_has"]), (&json!(false), &json!(false), &json!(false)));
    assert_eq!(plan["has"], json!(["D. Okombrand", "K. Brennwald"]));
    house.sync();
    house.sync();

    let [row] = deposits(&house.custodian).try_into().expect("one deposit");
    let id = row["id"].as_str().unwrap().to_owned();
    assert_eq!((&row["codename"], &row["mission"]), (&json!("Palm-1"), &json!("IRQ-2026-01")));
    assert_eq!((&row["depositor"], &row["standing"]), (&json!("T. Quistamara"), &json!("custodian")));
    assert_eq!(house.custodian.refusal(&["deposit", "open", &id]), "deposit.not_released");
    assert_eq!(house.custodian.refusal(&["deposit", "request", &id, "--reason", " "]), "custody.reason_missing");
    let request = house.custodian.ok(&["deposit", "request", &id, "--reason", "Reprisal at S-1"])["id"].as_str().unwrap().to_owned();
    assert_eq!(house.custodian.refusal(&["deposit", "release", &request]), "permission.denied");
    assert_eq!(house.custodian.refusal(&["record", "move", &request, "approved"]), "record.move_not_allowed");
    house.sync();
    house.sync();

    let waiting = deposits(&house.secretariat);
    assert_eq!((&waiting[0]["standing"], &waiting[0]["requests"][0]["reason"]), (&json!("second"), &json!("Reprisal at S-1")));
    assert_eq!(house.secretariat.refusal(&["deposit", "open", &id]), "permission.denied");
    // Approving without the half would approve nothing.
    assert_eq!(house.secretariat.refusal(&["record", "move", &request, "approved"]), "record.move_needs_field");
    let released = house.secretariat.ok(&["deposit", "release", &request]);
    assert_eq!(released["deposits"][0]["requests"][0]["state"], "approved");
    assert_eq!(house.secretariat.refusal(&["deposit", "release", &request]), "deposit.not_waiting");
    house.sync();

    let opened = house.custodian.ok(&["deposit", "open", &id]);
    assert_eq!((field(&opened, "real_name"), field(&opened, "notes")), (json!(NAME), json!("شاهد في الموقع")));
    assert_eq!(house.custodian.refusal(&["deposit", "open", &id]), "deposit.not_released", "a release serves one opening");
    house.sync();
    house.sync();
    let [seen] = deposits(&house.officer).try_into().expect("his own");
    assert_eq!(seen["openings"][0]["by"], "K. Brennwald");
    assert_eq!((&seen["openings"][0]["reason"], &seen["requests"][0]["state"]), (&json!("Reprisal at S-1"), &json!("used")));
    assert_eq!(seen["requests"][0]["decided_by"], "D. Okombrand");

    // Whom it does not concern learns not even that it is there, although it lies on his laptop.
    for laptop in [&house.reviewer, &house.lead] {
        assert_eq!(deposits(laptop), Vec::<Value>::new());
        for kind in ["deposit", "opening_request", "opening"] {
            assert_eq!(laptop.list(kind), Vec::<Value>::new(), "{kind}");
        }
        assert_eq!(laptop.refusal(&["record", "get", &id]), "record.not_found");
    }
    for laptop in house.all().into_iter().skip(1) {
        let everything = [laptop.ok(&["deposit", "list"]), laptop.ok(&["search", "Ganesh"]), json!(laptop.list("source_identity"))];
        assert!(!json!(everything).to_string().contains("Thapaliya"));
    }
    assert_eq!(house.reviewer.digest(), house.lead.digest());
}

#[test]
fn a_lead_who_was_given_an_identity_opens_it_alone_and_it_is_written_down() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let (_, identity) = house.identity();
    house.officer.ok(&["deposit", "seal", &identity, "--lead"]);
    house.sync();
    house.sync();
    let [row] = deposits(&house.lead).try_into().expect("one deposit");
    assert_eq!(row["standing"], "alone");
    let id = row["id"].as_str().unwrap();
    let opened = house.lead.ok(&["deposit", "open", id, "--reason", "Meeting him"]);
    assert_eq!(field(&opened, "real_name"), NAME);
    house.sync();
    house.sync();
    for laptop in [&house.officer, &house.custodian] {
        let opening = &deposits(laptop)[0]["openings"][0];
        assert_eq!((&opening["by"], &opening["reason"]), (&json!("M. Aldvik"), &json!("Meeting him")));
    }
    // What the officer writes afterwards is not in it, and he is told.
    house.officer.ok(&["record", "set", &identity, "contact=+964 780 111 1111"]);
    assert_eq!(house.officer.ok(&["deposit", "plan", &identity])["changed"], true);
    assert_eq!(house.officer.ok(&["deposit", "seal", &identity, "--lead"])["changed"], false);
    let [newer, older] = deposits(&house.officer).try_into().expect("two deposits");
    assert_eq!((&newer["superseded"], &older["superseded"]), (&json!(false), &json!(true)));
}

#[test]
fn a_custodian_puts_an_identity_right_and_its_officer_is_given_it() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let (_, identity) = house.identity();
    house.officer.ok(&["deposit", "seal", &identity]);
    house.sync();
    house.sync();
    let id = deposits(&house.custodian)[0]["id"].as_str().unwrap().to_owned();
    let request = house.custodian.ok(&["deposit", "request", &id, "--reason", "Curious"])["id"].as_str().unwrap().to_owned();
    house.sync();
    house.sync();
    house.secretariat.ok(&["record", "move", &request, "refused", "--reason", "Not needed"]);
    house.sync();
    let refused = &deposits(&house.custodian)[0]["requests"][0];
    assert_eq!((&refused["state"], &refused["decision_reason"]), (&json!("refused"), &json!("Not needed")));
    assert_eq!(refused["decided_by"], "D. Okombrand");
    assert_eq!(house.custodian.refusal(&["deposit", "open", &id]), "deposit.not_released");
    assert_eq!(house.custodian.refusal(&["deposit", "amend", &id, "codename=Palm-2"]), "record.unknown_field");
    assert_eq!(house.secretariat.refusal(&["deposit", "amend", &id, "contact=none"]), "deposit.not_for_you");
    house.custodian.ok(&["deposit", "amend", &id, &format!("real_name={NAME}"), "safe_channel=his brother"]);
    house.sync();
    house.sync();
    let rows = deposits(&house.officer);
    let amended = rows.iter().find(|row| row["superseded"] == false).unwrap();
    assert_eq!((&amended["standing"], &amended["depositor"]), (&json!("alone"), &json!("K. Brennwald")));
    let plan = house.officer.ok(&["deposit", "plan", &identity]);
    assert_eq!((&plan["amended"]["by"], &plan["amended"]["id"]), (&json!("K. Brennwald"), &amended["id"]));
    let opened = house.officer.ok(&["deposit", "open", amended["id"].as_str().unwrap()]);
    assert_eq!((field(&opened, "safe_channel"), field(&opened, "contact")), (json!("his brother"), Value::Null));
    assert_eq!(house.officer.ok(&["deposit", "seal", &identity])["amended"], Value::Null, "his own is the newest now");
}

#[test]
fn a_disclosure_reaches_the_focal_point_and_nobody_else() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let disclosure = house.officer.create_from("disclosure", None, &json!({"date_band": "this_week", "immediate_danger": true}));
    house.sync();
    assert_eq!(house.officer.ok(&["deposit", "plan", &disclosure])["alone"], json!([]), "there is no focal point yet");
    assert_eq!(house.officer.refusal(&["deposit", "seal", &disclosure]), "deposit.nobody");
    let focal_point = stage.laptop("A. Seidlitz");
    enrol(&house.secretariat, &focal_point, "focal_point", &[]);
    // The officer hears of the focal point with one sync, and sends with the next.
    house.sync();
    house.sync();
    focal_point.ok(&["sync"]);
    let [row] = deposits(&focal_point).try_into().expect("one disclosure");
    assert_eq!((&row["purpose"], &row["standing"], &row["codename"]), (&json!("disclosure"), &json!("alone"), &Value::Null));
    let opened = focal_point.ok(&["deposit", "open", row["id"].as_str().unwrap()]);
    assert_eq!((field(&opened, "date_band"), field(&opened, "immediate_danger")), (json!("this_week"), json!(true)));
    for laptop in [&house.secretariat, &house.lead, &house.reviewer, &house.custodian] {
        assert_eq!(deposits(laptop), Vec::<Value>::new());
    }
    house.sync();
    assert_eq!(deposits(&house.officer).len(), 1, "it is sent once");
    assert_eq!(house.officer.ok(&["deposit", "plan", &disclosure])["others"], false);
}

#[test]
fn who_keeps_identities_reads_no_mission_and_a_director_reads_frames() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let company = house.secretariat.create("company", None, &["name=Blue Heron"]);
    let invite = ["org", "invite", "--name", "N. N.", "--role", "custodian", "--mission", &house.mission];
    assert_eq!(house.secretariat.refusal(&invite), "org.reads_no_mission");
    let device = house.custodian.ok(&["status"])["device"].as_str().unwrap().to_owned();
    assert_eq!(house.secretariat.refusal(&["org", "grant", &device, "--mission", &house.mission]), "org.reads_no_mission");
    let director = stage.laptop("H. Lindqvarn");
    enrol(&house.secretariat, &director, "director", &[&house.mission]);
    let interview = house.officer.create_from(
        "interview",
        Some(&house.mission),
        &json!({"title": "A guard", "consent_note_taking": "yes", "notes_opening": "Kerosene in the tank"}),
    );
    house.sync();
    house.sync();
    director.ok(&["sync"]);
    assert_eq!(house.custodian.list("company"), Vec::<Value>::new());
    assert_eq!(house.custodian.refusal(&["record", "get", &company]), "record.not_found");
    assert_eq!(house.custodian.ok(&["mission", "list"])["missions"], json!([]));
    assert_eq!(director.list("company").len(), 1);
    let document = director.get(&interview);
    assert_eq!(document["title"], "A guard");
    assert!(document["withheld"].as_array().unwrap().contains(&json!("notes_opening")));
    let observation = ["record", "create", "observation", "--mission", &house.mission, "title=No"];
    assert_eq!(director.refusal(&observation), "permission.denied");
}

/// Finding one's part takes a try of one's key at each deposit; what was found is kept beside the journal.
#[test]
fn what_was_found_once_is_found_again_after_a_rebuild() {
    let stage = Stage::new();
    let server = stage.server();
    let house = House::new(&stage, &server);
    let (_, identity) = house.identity();
    house.officer.ok(&["deposit", "seal", &identity]);
    house.sync();
    house.sync();
    let before = deposits(&house.custodian);
    house.custodian.ok(&["vault", "rebuild"]);
    assert_eq!(deposits(&house.custodian), before);
    assert_eq!(house.custodian.ok(&["vault", "check", "--read-data"])["clean"], true);
    assert_eq!(house.lead.digest(), house.secretariat.digest());
}
