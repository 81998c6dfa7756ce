//! A questionnaire on its way: the secretariat brings it, two laptops fill it in without having seen each other, and every answer arrives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use stage::{Laptop, Stage, enrol};

#[test]
fn answers_of_two_laptops_come_together_and_none_is_lost() {
    let stage = Stage::new();
    let mut relay = stage.relay();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight (invented)", "--server", &relay.url, "--setup-token", &relay.setup_token]);
    let mission = secretariat.create("mission", None, &json!({"ref": "IRQ-2026-01", "title": "Iraq review"}));
    let officer = stage.laptop("M. Aldvik");
    let lead = stage.laptop("T. Quistamara");
    enrol(&secretariat, &officer, "officer", &[&mission]);
    enrol(&secretariat, &lead, "lead", &[&mission]);

    let workbook = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/forms/own/guard_interview.xlsx");
    let brought = secretariat.ok(&["questionnaire", "import", workbook, "--mission", &mission]);
    assert_eq!(brought["known"], false, "{brought}");
    let questionnaire = brought["id"].as_str().unwrap();
    for laptop in [&secretariat, &officer, &lead] {
        laptop.ok(&["sync"]);
    }
    let here = lead.ok(&["questionnaire", "list"]);
    assert_eq!(here["records"][0]["id"], questionnaire, "the form travels with the words: {here}");

    // Begun by the officer, sent, and then filled in on both laptops without a network.
    let filling =
        officer.create("questionnaire_answers", Some(&mission), &json!({"questionnaire": questionnaire, "answers": ["hours=12"]}));
    officer.ok(&["sync"]);
    lead.ok(&["sync"]);
    relay.kill();
    officer.ok(&[
        "record",
        "set",
        &filling,
        "answers+=trainings#=2",
        "answers+=trainings[1]/subject=First aid",
        "answers-=hours=12",
        "answers+=hours=14",
    ]);
    lead.ok(&["record", "set", &filling, "answers+=remarks=أخذوا هويتي عند الاستلام", "answers-=hours=12", "answers+=hours=16"]);
    relay.restart();
    for laptop in [&officer, &lead, &secretariat, &officer] {
        laptop.ok(&["sync"]);
    }

    let expected: BTreeSet<&str> =
        ["trainings#=2", "trainings[1]/subject=First aid", "remarks=أخذوا هويتي عند الاستلام", "hours=14", "hours=16"].into();
    for laptop in [&officer, &lead, &secretariat] {
        let record = laptop.ok(&["record", "get", &filling]);
        assert_eq!(answers(&record), expected, "{}: both answers to one question stand side by side", laptop.person);
    }
    assert_eq!(officer.digest(), lead.digest());

    // A person takes one of the two, and the other laptop has it so.
    lead.ok(&["record", "set", &filling, "answers-=hours=16"]);
    lead.ok(&["sync"]);
    officer.ok(&["sync"]);
    assert!(!answers(&officer.ok(&["record", "get", &filling])).contains("hours=16"));
    assert_eq!(officer.digest(), lead.digest());
    refused_where_it_is_not_theirs(&officer, &lead, &mission, questionnaire);
    for laptop in [&officer, &lead, &secretariat] {
        laptop.assert_clean();
    }
}

/// What somebody answered to the lead is not the officer's to write anew.
fn refused_where_it_is_not_theirs(officer: &Laptop, lead: &Laptop, mission: &str, questionnaire: &str) {
    let others = lead.create("questionnaire_answers", Some(mission), &json!({"questionnaire": questionnaire, "answers": ["hours=8"]}));
    lead.ok(&["sync"]);
    officer.ok(&["sync"]);
    assert_eq!(officer.refused(&["record", "set", &others, "answers+=hours=20"]), "permission.not_own");
}

fn answers(record: &Value) -> BTreeSet<&str> {
    record["fields"]["answers"].as_array().unwrap().iter().map(|answer| answer.as_str().unwrap()).collect()
}
