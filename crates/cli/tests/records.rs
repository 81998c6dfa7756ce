//! Records from the terminal: NDJSON, references, values by declaration, sets, texts, history, search.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use serde_json::{Value, json};
use stage::Stage;

#[test]
fn each_record_is_acknowledged_with_a_line_and_gets_a_reference() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let input = "{\"text\":\"First\",\"paragraphs\":[54,\"39\"]}\n{\"text\":\"Second\"}\n";
    let lines = laptop.lines(&["record", "create", "observation", "--mission", "IRQ-2026-01", "--json-file", "-"], Some(input));
    let references: Vec<&str> = lines.iter().map(|line| line["ref"].as_str().unwrap()).collect();
    assert_eq!(references, ["IRQ-2026-01/MA-O-001", "IRQ-2026-01/MA-O-002"]);
    assert_eq!(lines[0].as_object().unwrap().len(), 2, "id and ref, nothing else: {}", lines[0]);

    let array =
        laptop.lines(&["record", "create", "observation", "--mission", &mission, "--json-file", "-"], Some(r#"[{"text":"Third"}, {}]"#));
    assert_eq!(array[1]["ref"], "IRQ-2026-01/MA-O-004");

    let document = laptop.get("IRQ-2026-01/MA-O-001");
    assert_eq!(document["fields"]["paragraphs"], json!(["39", "54"]));
    assert_eq!(document["mission"], json!(mission));
    assert_eq!(document["created"]["author"], "M. Aldvik");
    assert_eq!(laptop.list("observation").len(), 4);
}

#[test]
fn what_came_before_a_bad_line_is_saved_and_the_line_is_named() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.mission("IRQ-2026-01");
    let input = "{\"text\":\"Kept\"}\n{\"text\":\"Kept too\"}\n{\"colour\":\"red\"}\n{\"text\":\"Not reached\"}\n";
    let answer = laptop.run(&["--json", "record", "create", "observation", "--mission", "IRQ-2026-01", "--json-file", "-"], Some(input));
    assert_eq!(answer.status, Some(1));
    assert_eq!(answer.lines().len(), 2);
    let error = &answer.error()["error"];
    assert_eq!((&error["code"], &error["args"]["field"]), (&json!("record.unknown_field"), &json!("colour")));
    assert_eq!(laptop.list("observation").len(), 2);
    assert_eq!(laptop.refusal(&["record", "create", "observation"]), "record.mission_missing");
    assert_eq!(laptop.refusal(&["record", "create", "spaceship"]), "record.unknown_kind");
}

#[test]
fn typed_values_are_read_as_the_field_says() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let company =
        laptop.create("company", None, &["name=Blue Heron (invented)", "personnel_total=1240", "services=static_guarding,convoy"]);
    let site = laptop.create("site", Some(&mission), &["name=Zubair South", "position=30.38,47.71,25", &format!("companies={company}")]);
    let interview = laptop.create(
        "interview",
        Some(&mission),
        &[
            "mode=individual",
            "language=ar",
            "duration_min=40",
            "protection_concern=yes",
            "started=2026-02-06T11:40:00+03:00 Asia/Baghdad",
            "consent_note_taking=yes",
            "notes_identity_documents=They took my passport.",
        ],
    );
    let fields = &laptop.get(&interview)["fields"];
    assert_eq!(fields["duration_min"], 40);
    assert_eq!(fields["protection_concern"], true);
    assert_eq!(fields["started"]["zone"], "Asia/Baghdad");
    let site = laptop.get(&site);
    assert_eq!((&site["fields"]["position"]["lat"], &site["fields"]["position"]["accuracy_m"]), (&json!(30.38), &json!(25.0)));
    assert_eq!(site["links_out"][0]["title"], "Blue Heron (invented)");
    let company = laptop.get(&company);
    assert_eq!(company["links_in"][0]["field"], "companies");
    assert_eq!(company["fields"]["services"], json!(["convoy", "static_guarding"]));

    for (assignment, code) in [
        ("duration_min=long", "record.wrong_type"),
        ("duration_min=999999", "record.out_of_range"),
        ("mode=shouting", "record.not_a_choice"),
        ("language=not a tag", "record.not_a_language"),
        ("consent_withdrawn=2026-02-30", "record.not_a_date"),
        ("started=yesterday", "record.not_a_moment"),
        ("mode+=group", "record.not_a_set"),
        ("ref=XX-I-99", "record.not_editable"),
        ("mode", "input.invalid_assignment"),
    ] {
        assert_eq!(laptop.refusal(&["record", "set", &interview, assignment]), code, "{assignment}");
    }
    assert_eq!(laptop.refusal(&["record", "get", "IRQ-2026-01/MA-O-099"]), "record.not_found");
}

#[test]
fn sets_grow_and_shrink_and_texts_change_by_their_difference() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let finding =
        laptop.create("finding", Some(&mission), &["title=Passports held", "paragraphs=54", "statement=Sixty passports in a safe."]);
    laptop.ok(&["record", "set", &finding, "paragraphs+=39,40", "paragraphs-=54", "statement=Sixty passports lie in a safe."]);
    let document = laptop.get(&finding);
    assert_eq!(document["fields"]["paragraphs"], json!(["39", "40"]));
    assert_eq!(document["fields"]["statement"], "Sixty passports lie in a safe.");
    laptop.ok(&["record", "set", &finding, "paragraphs=40,41", "title="]);
    let document = laptop.get(&finding);
    assert_eq!(document["fields"]["paragraphs"], json!(["40", "41"]));
    assert_eq!(document["fields"]["title"], Value::Null);

    let same = laptop.ok(&["record", "set", &finding, "paragraphs=40,41"]);
    assert_eq!(same, json!({"saved": true, "version": null}));
    let history = laptop.ok(&["record", "history", &finding]);
    let entries = history["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[2]["changes"][0]["operation"], "create");
    assert!(entries[1]["changes"].as_array().unwrap().iter().any(|change| change["field"] == "statement" && change["operation"] == "text"));
    assert_eq!(laptop.refusal(&["record", "resolve", &finding, "title", "--pick", "1"]), "record.no_conflict");
}

#[test]
fn search_finds_arabic_in_any_spelling_and_takes_any_query() {
    let stage = Stage::new();
    let laptop = stage.laptop("T. Quistamara");
    let mission = laptop.mission("IRQ-2026-01");
    laptop.create("interview", Some(&mission), &["title=Tea house", "notes_identity_documents=قال: «أخذوا هويتي عند الاستلام»"]);
    laptop.create("interview", Some(&mission), &["title=Café", "notes_contract_pay=سێ مانگە مووچەمان دواکەوتووە"]);
    for query in ["هويتى", "أَخَذوا", "اخذوا"] {
        let hits = laptop.ok(&["search", query])["hits"].clone();
        assert_eq!(hits.as_array().unwrap().len(), 1, "{query}: {hits}");
        assert!(hits[0]["snippet"].as_str().unwrap().contains("هويتي"), "{hits}");
    }
    assert_eq!(laptop.ok(&["search", "مووچەمان", "--mission", &mission])["hits"][0]["kind"], "interview");
    assert_eq!(laptop.ok(&["search", "MA-I-01"])["hits"].as_array().unwrap().len(), 0);
    assert_eq!(laptop.ok(&["search", "TQ-I-01"])["hits"].as_array().unwrap().len(), 1);
    for query in ["\"", "* OR NEAR(", "'; DROP TABLE record; --", "", "a AND", "-"] {
        laptop.ok(&["search", "--", query]);
    }
}

#[test]
fn a_source_and_who_it_is_live_apart() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let source = laptop.create("source", Some(&mission), &["codename=Palm-3"]);
    let identity = laptop.create("source_identity", None, &[&format!("source={source}"), "real_name=Unspoken Name"]);
    assert_eq!(laptop.get(&identity)["mission"], Value::Null);
    assert_eq!(laptop.ok(&["search", "Unspoken"])["hits"], json!([]), "identities are never found by a search");
    assert_eq!(laptop.get(&source)["links_in"][0]["id"], json!(identity));
}

#[test]
fn lists_filter_sort_and_page() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let input: String = (0..30)
        .map(|number| format!("{{\"name\":\"Site {number:02}\",\"site_kind\":\"{}\"}}\n", if number % 3 == 0 { "office" } else { "port" }))
        .collect();
    laptop.lines(&["record", "create", "site", "--mission", &mission, "--json-file", "-"], Some(&input));
    let offices = laptop.ok(&["record", "list", "site", "--filter", "site_kind=office", "--sort", "title"]);
    assert_eq!(offices["total"], 10);
    assert_eq!(offices["records"][1]["title"], "Site 03");
    let few = laptop.ok(&["record", "list", "site", "--limit", "7"]);
    assert_eq!(few["records"].as_array().unwrap().len(), 7);
    assert!(few["next"].is_string());
    assert_eq!(laptop.refusal(&["record", "list", "site", "--filter", "colour=red"]), "record.unknown_field");
    let words = laptop.run(&["record", "list", "site"], None);
    assert_eq!(words.out.lines().count(), 31, "a heading and a line each");
}

#[test]
fn a_reader_that_has_enough_is_no_failure() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mut child = laptop.spawn(&["code"]);
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn creating_stops_with_an_error_when_nobody_reads_its_acknowledgements() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mut command = laptop.command(&["--json", "record", "create", "company", "--json-file", "-"]);
    let mut child = command.stdin(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut input = child.stdin.take().unwrap();
    let _ = std::io::Write::write_all(&mut input, b"{\"name\":\"One\"}\n{\"name\":\"Two\"}\n");
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["error"]["code"], "output.failed");
    assert_eq!(laptop.list("company").len(), 1, "what was saved stays saved");
}

#[test]
fn the_demo_is_whole_and_loads_once() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let loaded = laptop.ok(&["demo", "load"]);
    assert_eq!((&loaded["missions"], &loaded["photos"]), (&json!(3), &json!(8)));
    assert_eq!(laptop.refusal(&["demo", "load"]), "demo.already_loaded");
    assert_eq!(laptop.list("interview").len(), 12);
    let empty: Vec<String> = laptop.ok(&["kinds"])["kinds"]
        .as_array()
        .unwrap()
        .iter()
        .map(|kind| kind["name"].as_str().unwrap().to_owned())
        .filter(|kind| laptop.list(kind).is_empty())
        .collect();
    assert_eq!(
        empty,
        [
            "content_pack",
            "questionnaire",
            "questionnaire_answers",
            "source_identity",
            "derivative",
            "export_request",
            // Deleting takes two people.
            "deletion_request",
            "deletion",
            // Deposits are for others, and a vault before enrolment knows nobody.
            "deposit",
            "opening_request",
            "opening"
        ],
        "every screen has something true to show"
    );
    let finding = laptop.get("IRQ-2026-01/MA-F-01");
    assert!(!finding["links_out"].as_array().unwrap().is_empty());
    assert!(finding["links_out"].as_array().unwrap().iter().all(|link| link["kind"].is_string()), "every link leads somewhere: {finding}");
    assert_eq!(laptop.ok(&["vault", "check", "--read-data"])["clean"], true);
    assert!(!laptop.ok(&["search", "هويتي"])["hits"].as_array().unwrap().is_empty());
}
