//! Tables: what can be taken is, what cannot is named by row and cell, and the same file again changes nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{fs, path::PathBuf};

use serde_json::{Value, json};
use stage::{Laptop, Stage};

const LICENCES: &str = "Company;Licence no;Valid until;For;Remarks\n\
    Blue Heron;MOI-1;14.03.2026;operating;Renewal asked for\n\
    بلو هيرون;MOI-2;2026-12-31;weapons;\n\
    Heron Guarding;MOI-3;30.02.2026;operating;\n\
    Blue Heron;MOI-4;03/04/2026;boats;\n\
    Nobody;MOI-5;۱۲ دلو ۱۴۰۴;operating;\n";

fn file(stage: &Stage, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = stage.path().join(name);
    fs::write(&path, text).unwrap();
    path
}

fn laptop(stage: &Stage) -> Laptop {
    let laptop = stage.laptop("M. Aldvik");
    laptop.create("company", None, &["name=Blue Heron", "name_local=بلو هيرون", "former_names=Heron Guarding"]);
    laptop
}

fn digest(laptop: &Laptop) -> Value {
    laptop.ok(&["vault", "digest"])["digest"].clone()
}

#[test]
fn bad_rows_are_named_and_the_rest_comes_in_once() {
    let stage = Stage::new();
    let laptop = laptop(&stage);
    let path = file(&stage, "licences.csv", LICENCES);
    let path = path.to_str().unwrap();
    let before = digest(&laptop);

    let preview = laptop.ok(&["table", "preview", path, "--kind", "licence"]);
    assert_eq!(preview["counts"], json!({"new": 2, "changed": 0, "same": 0, "bad": 3}), "{preview}");
    let fields: Vec<&str> = preview["columns"].as_array().unwrap().iter().map(|column| column["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["company", "number", "expires", "licence_kind", "notes"]);
    let problems = |row: usize| -> Vec<(u64, u64, &str, &str)> {
        let bad = &preview["bad"][row];
        let told = bad["problems"].as_array().unwrap().iter();
        told.map(|each| {
            let text = each["text"].as_str().unwrap();
            (bad["row"].as_u64().unwrap(), each["column"].as_u64().unwrap(), text, each["problem"]["code"].as_str().unwrap())
        })
        .collect()
    };
    assert_eq!(problems(0), [(4, 3, "30.02.2026", "cell.no_such_day")]);
    assert_eq!(problems(1), [(5, 3, "03/04/2026", "cell.ambiguous_day"), (5, 4, "boats", "cell.not_a_choice")]);
    assert_eq!(problems(2), [(6, 1, "Nobody", "cell.no_such_record"), (6, 3, "۱۲ دلو ۱۴۰۴", "cell.other_calendar")]);

    assert_eq!(laptop.refusal(&["table", "import", path, "--kind", "licence"]), "table.bad_rows");
    assert_eq!(digest(&laptop), before, "nothing is half imported");

    let imported = laptop.ok(&["table", "import", path, "--kind", "licence", "--skip-bad"]);
    assert_eq!((&imported["created"], &imported["bad"]), (&json!(2), &json!(3)));
    assert_eq!(laptop.list("licence").len(), 2);
    let after = digest(&laptop);
    let again = laptop.ok(&["table", "import", path, "--kind", "licence", "--skip-bad", "--update"]);
    assert_eq!((&again["created"], &again["updated"], &again["same"], &again["bad"]), (&json!(0), &json!(0), &json!(2), &json!(3)));
    assert_eq!(digest(&laptop), after, "the same file again changes nothing");
}

#[test]
fn a_changed_row_is_left_until_somebody_says_so_and_an_empty_cell_erases_nothing() {
    let stage = Stage::new();
    let laptop = laptop(&stage);
    let first = file(&stage, "one.csv", "company,number,expires,notes\nBlue Heron,MOI-1,2026-03-14,first\n");
    laptop.ok(&["table", "import", first.to_str().unwrap(), "--kind", "licence"]);
    let second = file(&stage, "two.csv", "company,number,expires,notes\nblue heron,moi-1,2027-03-14,\n");
    let second = second.to_str().unwrap();
    let preview = laptop.ok(&["table", "preview", second, "--kind", "licence"]);
    assert_eq!(preview["changed"][0]["changes"], json!([{"field": "expires", "from": "2026-03-14", "to": "2027-03-14"}]));
    let before = digest(&laptop);
    assert_eq!(laptop.ok(&["table", "import", second, "--kind", "licence"])["left"], 1);
    assert_eq!(digest(&laptop), before);
    assert_eq!(laptop.ok(&["table", "import", second, "--kind", "licence", "--update"])["updated"], 1);
    let id = laptop.list("licence")[0]["id"].as_str().unwrap().to_owned();
    let fields = &laptop.get(&id)["fields"];
    assert_eq!((&fields["expires"], &fields["notes"], &fields["number"]), (&json!("2027-03-14"), &json!("first"), &json!("MOI-1")));
    let history = laptop.ok(&["record", "history", &id]);
    assert_eq!((&history["entries"][0]["cause"], &history["entries"][0]["reason"]), (&json!("import"), &json!("two.csv")));
}

#[test]
fn answers_come_in_read_only_with_where_they_came_from() {
    let stage = Stage::new();
    let laptop = laptop(&stage);
    let text = "company,year,question_id,paragraphs,question,answer\nBlue Heron,2025,54.1,¶54,Documents kept?,Never\nBlue Heron,2025,29.1,29-31,Languages?,English\n";
    let path = file(&stage, "csa 2025.csv", text);
    laptop.ok(&["table", "import", path.to_str().unwrap(), "--kind", "csa-answer"]);
    let answers = laptop.list("csa_answer");
    let of = |question: &str| answers.iter().find(|row| row["fields"]["question_id"] == question).unwrap();
    assert_eq!(of("29.1")["fields"]["paragraphs"], json!(["29", "30", "31"]));
    assert_eq!(of("54.1")["fields"]["import_row"], "csa 2025.csv:2");
    assert_eq!(laptop.refusal(&["record", "set", of("54.1")["id"].as_str().unwrap(), "answer=Always"]), "record.not_editable");
}

#[test]
fn columns_can_be_named_and_days_be_given_an_order() {
    let stage = Stage::new();
    let laptop = laptop(&stage);
    laptop.mission("IRQ-2026-01");
    let path = file(&stage, "items.tsv", "What\tWhere\tSeen\tPSC\nVillagers held\tBasra\t03/04/2025\tBlue Heron\n");
    let path = path.to_str().unwrap();
    let at = ["table", "import", path, "--kind", "remote-item", "--mission", "IRQ-2026-01"];
    let with = |more: &[&'static str]| [&at[..], more].concat();
    assert_eq!(laptop.refusal(&["table", "import", path, "--kind", "remote-item"]), "record.mission_missing");
    assert_eq!(laptop.refusal(&with(&["--map", "Seen=published"])), "table.bad_rows");
    assert_eq!(laptop.refusal(&with(&["--map", "Nowhere=published"])), "table.no_column");
    assert_eq!(laptop.refusal(&with(&["--map", "Seen=colour"])), "record.unknown_field");
    assert_eq!(laptop.refusal(&with(&["--map", "What=", "--map", "Seen="])), "table.column_missing");
    let imported = laptop.ok(&with(&["--map", "3=published", "--days", "day-first"]));
    assert_eq!(imported["created"], 1);
    let item = &laptop.list("remote_item")[0];
    assert_eq!((&item["fields"]["published"], &item["title"]), (&json!("2025-04-03"), &json!("Villagers held")));
}

#[test]
fn what_is_no_table_is_refused_by_name() {
    let stage = Stage::new();
    let laptop = laptop(&stage);
    let refusal = |name: &str, bytes: &[u8], more: &[&str]| {
        let path = file(&stage, name, bytes);
        laptop.refusal(&[&["table", "import", path.to_str().unwrap(), "--kind", "licence"][..], more].concat())
    };
    let (arabic, _, _) = (b"\xc7\xe1\xd4\xd1\xdf\xc9;\xd1\xde\xe3\n", (), ());
    assert_eq!(refusal("a.csv", b"", &[]), "table.empty");
    assert_eq!(refusal("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", &[]), "table.not_a_table");
    assert_eq!(refusal("a.csv", b"company,number\n\"Blue Heron,1\n", &[]), "table.quote_unclosed");
    assert_eq!(refusal("a.csv", "1,2\n".repeat(60_000).as_bytes(), &[]), "table.too_many_rows");
    assert_eq!(refusal("a.csv", arabic, &["--encoding", "klingon"]), "table.no_encoding");
    assert_eq!(refusal("a.xlsx", b"PK\x03\x04 cut", &[]), "table.damaged");
    assert_eq!(laptop.refusal(&["table", "import", "/no/such.csv", "--kind", "licence"]), "input.file_unreadable");
    assert_eq!(laptop.refusal(&["table", "import", "/dev/zero", "--kind", "licence"]), "input.file_unreadable");
    assert_eq!(laptop.refusal(&["table", "preview", "x.csv", "--kind", "evidence"]), "table.kind_not_imported");
    let large = stage.path().join("large.csv");
    fs::File::create(&large).unwrap().set_len(1 << 30).unwrap();
    assert_eq!(laptop.refusal(&["table", "import", large.to_str().unwrap(), "--kind", "licence"]), "table.too_large");
}

#[test]
fn a_briefing_gathers_what_is_here_and_the_comparison_names_gaps() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.ok(&["demo", "load"]);
    let companies = laptop.ok(&["briefing", "list", "--mission", "IRQ-2026-01"]);
    let heron = companies["companies"]
        .as_array()
        .unwrap()
        .iter()
        .find(|each| each["company"]["title"].as_str().unwrap().starts_with("Blue Heron"))
        .unwrap();
    assert_eq!((&heron["answers"], &heron["complaints"], &heron["to_verify"]), (&json!(4), &json!(1), &json!(1)));
    let id = heron["company"]["id"].as_str().unwrap();
    let briefing = laptop.ok(&["briefing", "show", id, "--mission", "IRQ-2026-01"]);
    let licence = briefing["papers"].as_array().unwrap().iter().find(|paper| paper["record"]["kind"] == "licence").unwrap();
    assert_eq!((&licence["validity"], &licence["record"]["fields"]["expires"]), (&json!("past"), &json!("2026-03-14")), "{licence}");
    assert_eq!(briefing["relations"].as_array().unwrap().len(), 1, "a relation is there for both companies");
    let compared = laptop.ok(&["briefing", "compare", id, "--mission", "IRQ-2026-01"]);
    let of = |number: &str| compared["paragraphs"].as_array().unwrap().iter().find(|each| each["paragraph"] == number).unwrap();
    assert_eq!(compared["year"], 2025);
    assert_eq!(of("54")["answers"].as_array().unwrap().len(), 1);
    assert!(of("54")["contradicts"].as_u64().unwrap() > 0, "{}", of("54"));
    assert_eq!(of("54")["gap"], Value::Null);
    assert!(compared["paragraphs"].as_array().unwrap().iter().any(|each| each["gap"] == "nothing_asked"));
}
