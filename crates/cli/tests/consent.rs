//! Consent, its withdrawal and what stands on it; sources that could be recognised; what is due. At the terminal, over a real vault.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use serde_json::{Value, json};
use stage::{Laptop, Stage};

struct Field {
    mission: String,
    interview: String,
    quote: String,
    finding: String,
}

/// A guard's interview, what he said, and a finding that stands on the interview by way of the quote and on something seen.
fn field(laptop: &Laptop) -> Field {
    let company =
        laptop.create_from("company", None, &json!({"name": "Guarding X (invented)", "personnel_total": 540, "personnel_women": 4}));
    let mission = laptop.create_from("mission", None, &json!({"ref": "IRQ-2026-01", "title": "Review", "companies": [company]}));
    let here = Some(mission.as_str());
    let source = laptop.create_from(
        "source",
        here,
        &json!({"codename": "Poplar-1", "category": "guard", "sex": "female", "nationality_group": "host", "company": company}),
    );
    let interview = laptop.create_from(
        "interview",
        here,
        &json!({"title": "A guard", "state": "written_up", "sources": [source], "company": company, "started": "2026-02-03T14:00:00Z",
            "consent_mode": "oral_witnessed", "consent_note_taking": "yes", "consent_internal_analysis": "yes", "consent_company_unattributed": "yes"}),
    );
    let quote = laptop.create_from("quote", here, &json!({"interview": interview, "text": "أخذوا هويتي عند الاستلام", "language": "ar"}));
    let seen = laptop.create_from("observation", here, &json!({"text": "A safe with passports", "observation_kind": "fact_seen"}));
    let finding = laptop.create_from(
        "finding",
        here,
        &json!({"title": "Passports kept", "statement": "Sixty passports lie in a safe.", "paragraphs": ["54"], "supports": [quote, seen],
            "standard_of_proof": "established", "source_exposure_check": "passed", "corroboration": "single"}),
    );
    laptop.create_from("compliance_concern", here, &json!({"title": "Documents", "findings": [finding]}));
    laptop.create_from(
        "report",
        here,
        &json!({"title": "Mission report", "report_kind": "confidential_mission_report", "state": "peer_review"}),
    );
    Field { mission, interview, quote, finding }
}

fn verdict(effects: &Value, name: &str) -> String {
    let uses = effects["uses"].as_array().unwrap();
    uses.iter().find(|each| each["use"] == name).unwrap()["verdict"].as_str().unwrap().to_owned()
}

#[test]
fn withdrawn_consent_ripples_to_everything_that_stands_on_it() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let Field { mission, interview, quote, finding } = field(&laptop);

    let effects = laptop.ok(&["consent", "show", &interview]);
    assert_eq!(effects["withdrawn"], false);
    assert_eq!(effects["reach"], "company_unattributed");
    assert_eq!(verdict(&effects, "internal_analysis"), "allowed");
    assert_eq!(verdict(&effects, "board"), "not_asked", "not asked counts as no");
    let kinds: Vec<&str> = effects["effects"].as_array().unwrap().iter().map(|effect| effect["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["quote", "finding", "compliance_concern", "report"]);
    assert_eq!(effects["effects"][1]["id"], json!(finding));
    assert!(effects["effects"][1]["through"].as_str().unwrap().contains("أخذوا"), "by way of the quote");
    assert_eq!(effects["effects"][3]["field"], Value::Null, "a report holds no link");

    laptop.ok(&["record", "move", &finding, "peer_review"]);
    laptop.ok(&["record", "move", &finding, "secretariat_review"]);
    assert_eq!(laptop.ok(&["finding", "check", &finding])["withdrawn"], json!([]));
    laptop.ok(&["record", "set", &interview, "consent_withdrawn=2026-02-20", "state=withdrawn", "--reason", "Asked by telephone"]);

    let effects = laptop.ok(&["consent", "show", &interview]);
    assert_eq!((&effects["withdrawn"], &effects["withdrawn_on"], &effects["reach"]), (&json!(true), &json!("2026-02-20"), &Value::Null));
    assert_eq!(verdict(&effects, "internal_analysis"), "withdrawn");
    let check = laptop.ok(&["finding", "check", &finding]);
    assert_eq!(check["withdrawn"].as_array().unwrap().len(), 1);
    assert_eq!(check["corroboration"], "single", "what was withdrawn corroborates nothing");
    assert_eq!(laptop.refusal(&["record", "move", &finding, "confirmed"]), "record.move_basis_withdrawn");
    assert_eq!(laptop.refusal(&["record", "move", &finding, "sent_for_company_comment"]), "record.move_basis_withdrawn");
    let day = laptop.ok(&["day", "--mission", &mission]);
    assert_eq!(day["withdrawn"][0]["id"], json!(finding));

    // Only another basis leads on; it counts when it is written by the same change.
    let quoted = format!("supports={quote}");
    assert_eq!(laptop.refusal(&["record", "set", &finding, &quoted, "state=confirmed"]), "record.move_basis_withdrawn");
    let seen = laptop.list("observation")[0]["id"].as_str().unwrap().to_owned();
    laptop.ok(&["record", "set", &finding, &format!("supports={seen}"), "state=confirmed"]);
    assert_eq!(laptop.ok(&["day", "--mission", &mission])["withdrawn"], json!([]));
}

#[test]
fn a_findings_check_computes_what_a_person_only_chose() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let Field { interview, finding, .. } = field(&laptop);
    let check = laptop.ok(&["finding", "check", &finding]);
    assert_eq!((&check["corroboration"], &check["chosen"]), (&json!("independent_multiple"), &json!("single")));
    let grounds: Vec<&str> = check["basis"].as_array().unwrap().iter().map(|row| row["ground"].as_str().unwrap()).collect();
    assert!(grounds.contains(&"told") && grounds.contains(&"seen"), "{grounds:?}");
    let exposure = check["exposure"].as_array().unwrap();
    assert_eq!(exposure.len(), 1, "{exposure:?}");
    assert_eq!(
        (&exposure[0]["reason"], &exposure[0]["cell"], &exposure[0]["count"]),
        (&json!("small_cell"), &json!("company_sex"), &json!(4))
    );

    laptop.ok(&["record", "set", &interview, "consent_company_unattributed=not_asked"]);
    laptop.ok(&["record", "set", &finding, &format!("supports={interview}")]);
    let check = laptop.ok(&["finding", "check", &finding]);
    let reasons: Vec<&str> = check["exposure"].as_array().unwrap().iter().map(|each| each["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["company_not_asked", "small_cell", "single_source"]);
    assert_eq!(check["corroboration"], "single");

    let cells = laptop.ok(&["source", "cells", &interview]);
    let found: Vec<&str> = cells["sources"][0]["cells"].as_array().unwrap().iter().map(|cell| cell["cell"].as_str().unwrap()).collect();
    assert_eq!(found, ["company_sex", "heard"]);
    assert_eq!(laptop.refusal(&["source", "cells", &finding]), "record.not_found");
    assert_eq!(laptop.refusal(&["consent", "show", &finding]), "record.not_found");
}

#[test]
fn what_is_due_is_told_with_its_day_until_it_is_done() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let Field { mission, .. } = field(&laptop);
    let request = laptop.create_from("document_request", Some(&mission), &json!({"title": "Agents' contracts", "due": "2026-01-25"}));
    laptop.create_from("document_request", Some(&mission), &json!({"title": "Far away", "due": "2999-01-25"}));
    let rows = laptop.ok(&["due", "--mission", &mission])["rows"].as_array().unwrap().clone();
    let told: Vec<(&str, &str, &str)> =
        rows.iter().map(|row| (row["kind"].as_str().unwrap(), row["due"].as_str().unwrap(), row["urgency"].as_str().unwrap())).collect();
    assert_eq!(
        told,
        [
            ("document_request", "2026-01-25", "overdue"),
            ("interview", "2026-02-17", "overdue"),
            ("document_request", "2999-01-25", "later")
        ]
    );
    assert_eq!((&rows[1]["about"]["title"], &rows[1]["about"]["recontact"]), (&json!("Poplar-1"), &json!(false)));
    assert!(rows[0]["days"].as_i64().unwrap() < 0);

    laptop.ok(&["record", "move", &request, "received"]);
    let source = laptop.list("source")[0]["id"].as_str().unwrap().to_owned();
    laptop.ok(&["record", "set", &source, "last_checked=2026-02-16"]);
    let rows = laptop.ok(&["due", "--mission", &mission])["rows"].as_array().unwrap().clone();
    let told: Vec<&str> = rows.iter().map(|row| row["due"].as_str().unwrap()).collect();
    assert_eq!(told, ["2026-03-31", "2999-01-25"], "after eight weeks, again");
    laptop.ok(&["record", "set", &source, "last_checked=2026-04-01"]);
    assert_eq!(laptop.ok(&["due"])["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn a_day_shows_its_programme_and_the_check_in_that_nobody_made() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let item = |title: &str, starts: &str, more: Value| {
        let mut fields = json!({"title": title, "starts": starts});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        laptop.create_from("itinerary_item", Some(&mission), &fields)
    };
    item("Villa", "2026-02-06T12:00:00Z", json!({"place": "Baghdad"}));
    item("Yard", "2026-02-05T10:00:00Z", json!({}));
    let check_in =
        item("Evening", "2026-02-05T14:00:00Z", json!({"check_in_due": "2026-02-05T14:30:00Z", "missed_action": "Call the driver"}));
    let day = laptop.ok(&["day", "--mission", &mission, "--day", "2026-02-05"]);
    let titles: Vec<&str> = day["items"].as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Yard", "Evening"]);
    assert_eq!((&day["previous"], &day["next"], &day["is_today"]), (&Value::Null, &json!("2026-02-06"), &json!(false)));
    assert_eq!(day["items"][1]["check_in"], "overdue");
    assert_eq!(day["missed"], json!([]), "an old one is shown on its day alone");
    laptop.ok(&["record", "set", &check_in, "checked_in=2026-02-05T14:20:00Z"]);
    assert_eq!(laptop.ok(&["day", "--mission", &mission, "--day", "2026-02-05"])["items"][1]["check_in"], "made");
    assert_eq!(laptop.refusal(&["day", "--mission", &mission, "--day", "2026-02-30"]), "record.not_a_date");
}

#[test]
fn incidents_are_compared_log_by_log() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let company = laptop.create_from("company", None, &json!({"name": "Guarding X (invented)"}));
    for (title, company_log, client_log) in
        [("Shot", "not_logged", "logged"), ("Collision", "logged", "logged"), ("Threat", "unknown", "logged")]
    {
        let fields =
            json!({"title": title, "company": company, "occurred": "2025-06-11", "company_log": company_log, "client_log": client_log});
        laptop.create_from("incident", Some(&mission), &fields);
    }
    laptop.create_from("incident", Some(&mission), &json!({"title": "Somewhere"}));
    let compared = laptop.ok(&["incident", "compare", "--mission", &mission]);
    let ours = &compared["companies"][0];
    assert_eq!((&ours["in_company_log"], &ours["in_client_log"], &ours["discrepancies"]), (&json!(1), &json!(3), &json!(1)));
    let words: Vec<&str> = ours["rows"].as_array().unwrap().iter().map(|row| row["comparison"].as_str().unwrap()).collect();
    assert_eq!(words, ["company_silent", "both", "open"]);
    assert_eq!((&compared["companies"][1]["id"], &compared["companies"][1]["rows"][0]["title"]), (&Value::Null, &json!("Somewhere")));
}

#[test]
fn earlier_findings_about_the_same_are_offered_and_a_good_practice_is_cleared_step_by_step() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let company = laptop.create_from("company", None, &json!({"name": "Guarding X (invented)"}));
    let other = laptop.create_from("company", None, &json!({"name": "Guarding Y (invented)"}));
    let before = laptop.mission("IRQ-2025-02");
    let mission = laptop.mission("IRQ-2026-01");
    let finding = |mission: &str, title: &str, company: &str, paragraph: &str| {
        laptop.create_from("finding", Some(mission), &json!({"title": title, "company": company, "paragraphs": [paragraph]}))
    };
    let earlier = finding(&before, "Passports kept, a year ago", &company, "54");
    finding(&before, "Another paragraph", &company, "29");
    finding(&before, "Another company", &other, "54");
    finding(&mission, "The same mission", &company, "54");
    let now = finding(&mission, "Passports kept", &company, "54");
    let offered = laptop.ok(&["finding", "earlier", &now]);
    let rows = offered["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!((&rows[0]["id"], &rows[0]["paragraphs"]), (&json!(earlier), &json!(["54"])));
    laptop.ok(&["record", "set", &now, &format!("recurrence_of={earlier}")]);
    assert_eq!(laptop.get(&now)["links_out"].as_array().unwrap().iter().filter(|link| link["field"] == "recurrence_of").count(), 1);

    assert_eq!(laptop.ok(&["finding", "check", &now])["sharing"], Value::Null, "no good practice");
    laptop.ok(&["record", "set", &now, "finding_kind=good_practice"]);
    assert_eq!(laptop.ok(&["finding", "check", &now])["sharing"], json!(["state", "shareable_text", "sharing_permission"]));
    laptop.ok(&["record", "set", &now, "shareable_text=A procedure in three languages.", "sharing_permission=yes"]);
    assert_eq!(laptop.ok(&["finding", "check", &now])["sharing"], json!(["state"]));
}
