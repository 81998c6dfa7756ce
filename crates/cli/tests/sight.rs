//! What people of a role see of what lies on their laptop.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use serde_json::{Value, json};
use stage::{Laptop, Server, Stage, enrol};

/// One mission, and a laptop for each role.
fn people<const N: usize>(stage: &Stage, server: &Server, roles: [&str; N]) -> (Laptop, String, [Laptop; N]) {
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let mission = secretariat.mission("IRQ-2026-01");
    let mut names = ["T. Quistamara", "M. Aldvik", "S. Ferenvale", "R. Ostmark"].into_iter();
    let laptops = roles.map(|role| {
        let laptop = stage.laptop(names.next().expect("a name for each"));
        enrol(&secretariat, &laptop, role, &[&mission]);
        laptop.ok(&["sync"]);
        laptop
    });
    (secretariat, mission, laptops)
}

fn sync(laptops: &[&Laptop]) {
    for laptop in laptops {
        laptop.ok(&["sync"]);
    }
}

fn found(laptop: &Laptop, query: &str) -> usize {
    laptop.ok(&["search", query])["hits"].as_array().unwrap().len()
}

/// `V locked text` in the access matrix of the field: that there is an interview, a reviewer sees at once.
#[test]
fn reviewers_see_what_was_said_once_the_interview_is_locked() {
    let stage = Stage::new();
    let server = stage.server();
    let (secretariat, mission, [officer, lead, reviewer]) = people(&stage, &server, ["officer", "lead", "reviewer"]);
    let source = officer.create_from("source", Some(&mission), &json!({"codename": "Heron", "category": "guard"}));
    let interview = officer.create_from(
        "interview",
        Some(&mission),
        &json!({"title": "A guard", "sources": [source], "consent_note_taking": "yes", "consent_internal_analysis": "yes",
                "consent_mode": "oral_witnessed", "notes_opening": "Kerosene in the tank", "pay_currency": "IQD"}),
    );
    let quote =
        officer.create_from("quote", Some(&mission), &json!({"interview": interview, "text": "We drank kerosene", "language": "en"}));
    let observation = officer.create("observation", Some(&mission), &["title=Tank", "text=Smells of kerosene"]);
    let finding = officer.create_from(
        "finding",
        Some(&mission),
        &json!({"title": "Water", "statement": "There is none.", "supports": [quote, interview, observation]}),
    );
    sync(&[&officer, &lead, &reviewer, &secretariat]);

    assert_eq!(reviewer.digest(), officer.digest(), "both laptops hold the same");
    for laptop in [&officer, &lead, &secretariat] {
        let document = laptop.get(&interview);
        assert_eq!((&document["fields"]["notes_opening"], &document["withheld"]), (&json!("Kerosene in the tank"), &json!([])));
        assert_eq!(found(laptop, "kerosene"), 3);
    }

    let document = reviewer.get(&interview);
    assert_eq!((&document["title"], &document["fields"]["consent_note_taking"]), (&json!("A guard"), &json!("yes")));
    let withheld = document["withheld"].as_array().unwrap();
    for field in ["notes_opening", "pay_currency", "state_of_source"] {
        assert!(withheld.contains(&json!(field)) && document["fields"].get(field).is_none(), "{field}");
    }
    assert_eq!(reviewer.list("interview")[0]["withheld"], true);
    let quoted = &reviewer.list("quote")[0];
    assert_eq!((&quoted["title"], &quoted["fields"].get("text")), (&json!(""), &None));
    assert_eq!(found(&reviewer, "kerosene"), 1, "the observation");
    assert_eq!(reviewer.list("interview").len(), 1);
    let everything = [
        reviewer.ok(&["record", "history", &interview]),
        reviewer.ok(&["record", "history", &quote]),
        reviewer.get(&quote),
        reviewer.get(&finding),
        reviewer.ok(&["record", "list", "quote"]),
        reviewer.ok(&["record", "conflicts"]),
    ];
    for answer in &everything {
        let text = answer.to_string();
        assert!(!text.contains("kerosene") && !text.contains("Kerosene"), "{text}");
    }
    // What a finding stands on is judged by what lies here, not by what is seen.
    let judged = |laptop: &Laptop| {
        let check = laptop.ok(&["finding", "check", &finding]);
        (check["corroboration"].clone(), check["evidence"].clone())
    };
    assert_eq!(judged(&reviewer), judged(&officer));

    officer.ok(&["record", "move", &interview, "written_up"]);
    officer.ok(&["record", "move", &interview, "consent_checked"]);
    officer.ok(&["record", "move", &interview, "locked"]);
    sync(&[&officer, &reviewer]);
    let document = reviewer.get(&interview);
    assert_eq!((&document["fields"]["notes_opening"], &document["withheld"]), (&json!("Kerosene in the tank"), &json!([])));
    assert_eq!(reviewer.get(&quote)["title"], "We drank kerosene");
    assert_eq!(found(&reviewer, "kerosene"), 3);

    // Whoever takes back what he said has not said it to anybody else.
    officer.ok(&["record", "set", &interview, "consent_withdrawn=2026-02-10"]);
    sync(&[&officer, &reviewer]);
    assert!(reviewer.get(&interview)["fields"].get("notes_opening").is_none());
    assert_eq!(found(&reviewer, "kerosene"), 1);
    assert_eq!(reviewer.ok(&["vault", "check", "--read-data"])["clean"], true);
    assert_eq!(reviewer.digest(), officer.digest());
}

#[test]
fn an_entry_for_the_lead_is_seen_by_who_wrote_it_the_leads_and_the_secretariat() {
    let stage = Stage::new();
    let server = stage.server();
    let (secretariat, mission, [officer, lead, reviewer, colleague]) = people(&stage, &server, ["officer", "lead", "reviewer", "officer"]);
    let entry = |laptop: &Laptop, title: &str, visibility: &str| {
        let fields = json!({"title": title, "visibility": visibility, "starts": "2026-02-10T12:00:00Z"});
        laptop.create_from("itinerary_item", Some(&mission), &fields)
    };
    let told = entry(&lead, "Meet the ministry", "lead_only");
    let noted = entry(&officer, "Ask the embassy", "lead_only");
    let open = entry(&lead, "Drive to the camp", "team");
    sync(&[&lead, &officer, &lead, &reviewer, &colleague, &secretariat]);

    let seen = |laptop: &Laptop| -> Vec<String> {
        let day = laptop.ok(&["day", "--mission", &mission, "--day", "2026-02-10"]);
        let mut titles: Vec<String> =
            day["items"].as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap().to_owned()).collect();
        titles.sort();
        let mut listed: Vec<String> = laptop.list("itinerary_item").iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect();
        listed.sort();
        assert_eq!(titles, listed);
        titles
    };
    for laptop in [&lead, &secretariat] {
        assert_eq!(seen(laptop), ["Ask the embassy", "Drive to the camp", "Meet the ministry"]);
    }
    assert_eq!(seen(&officer), ["Ask the embassy", "Drive to the camp"], "what one wrote oneself, one sees");
    for laptop in [&reviewer, &colleague] {
        assert_eq!(seen(laptop), ["Drive to the camp"]);
        assert_eq!(found(laptop, "ministry"), 0);
        for (command, id) in [("get", &told), ("history", &noted)] {
            assert_eq!(laptop.refusal(&["record", command, id]), "record.not_found", "as if it were not there");
        }
        assert_eq!(laptop.refusal(&["record", "set", &told, "title=Another"]), "record.not_found");
        assert_eq!(laptop.digest(), officer.digest(), "it lies there all the same");
    }

    lead.ok(&["record", "set", &told, "visibility=team"]);
    lead.ok(&["record", "set", &open, "visibility=lead_only"]);
    sync(&[&lead, &colleague]);
    assert_eq!(seen(&colleague), ["Meet the ministry"]);
}

/// Before somebody belongs to an organisation there is nobody to keep anything from him; afterwards what he made stays his to see.
#[test]
fn what_one_made_oneself_is_always_seen() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let laptop = stage.laptop("S. Ferenvale");
    let mission = laptop.mission("HND-2026-02");
    let interview = laptop.create("interview", Some(&mission), &["title=A guard", "notes_opening=Two years here"]);
    let seen = || -> Value { laptop.get(&interview)["fields"]["notes_opening"].clone() };
    assert_eq!(seen(), "Two years here");
    enrol(&secretariat, &laptop, "reviewer", &[]);
    laptop.ok(&["sync"]);
    assert_eq!(seen(), "Two years here");
}
