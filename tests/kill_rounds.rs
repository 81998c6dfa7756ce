//! Two hundred rounds of SIGKILL at random moments, during record edits and photo import: what was acknowledged is there, the vault opens by itself,
//! and a full check finds nothing.
//!
//! `FIELDSEAL_ROUNDS` sets another number of rounds, `FIELDSEAL_SEED` repeats a run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{
    collections::BTreeSet,
    env, fs,
    io::{BufRead, BufReader, Write},
    process::Stdio,
    sync::mpsc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};
use stage::{Laptop, Stage};

#[test]
fn what_was_acknowledged_survives_being_killed_while_recording() {
    let mut chance = Chance::announced();
    let stage = Stage::new();
    let officer = stage.laptop("M. Aldvik");
    let mission = officer.create("mission", None, &json!({"ref": "IRQ-2026-01", "title": "Kill rounds", "country": "IRQ"}));
    let mut acknowledged = BTreeSet::new();
    for round in 0..rounds() / 2 {
        acknowledged.extend(record_until_killed(&officer, &mission, round, chance.up_to(350)));
        if round % 10 == 9 {
            assert_all_present(&officer, &acknowledged, round);
        }
    }
    assert!(!acknowledged.is_empty(), "at least one round must get as far as an acknowledgement");
    assert_all_present(&officer, &acknowledged, rounds());
    officer.assert_clean();
    println!("{} rounds, {} records acknowledged, all present", rounds() / 2, acknowledged.len());
}

#[test]
fn a_photo_import_killed_again_and_again_ends_with_each_photo_once() {
    let mut chance = Chance::announced();
    let stage = Stage::new();
    let officer = stage.laptop("M. Aldvik");
    let mission = officer.create("mission", None, &json!({"ref": "IRQ-2026-01", "title": "Kill rounds", "country": "IRQ"}));
    let folder = stage::photos();
    let folder = folder.to_str().unwrap();
    let mut before = 0;
    for round in 0..rounds() / 2 {
        let mut import = officer.start(&["photo", "import", folder, "--mission", &mission]);
        std::thread::sleep(Duration::from_millis(chance.up_to(700)));
        import.kill().unwrap();
        import.wait().unwrap();
        if round % 10 == 9 {
            let now = officer.records("evidence").len();
            assert!(now >= before, "round {round}: {now} photos where {before} were");
            before = now;
        }
    }
    officer.ok(&["photo", "import", folder, "--mission", &mission]);
    let hashes: Vec<Value> = officer.ok(&["record", "list", "evidence", "--mission", &mission])["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|record| officer.ok(&["record", "get", record["id"].as_str().unwrap()])["fields"]["sha256"].clone())
        .collect();
    let distinct: BTreeSet<String> = hashes.iter().map(Value::to_string).collect();
    let files = fs::read_dir(folder).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file()).count();
    assert_eq!(distinct.len(), hashes.len(), "no photo twice");
    assert_eq!(hashes.len(), files, "every photo once");
    officer.assert_clean();
}

/// Streams records in, collects the ids of the lines that came back, and kills the process without warning.
fn record_until_killed(officer: &Laptop, mission: &str, round: u64, after_ms: u64) -> Vec<String> {
    let mut command = officer.command(&["record", "create", "observation", "--mission", mission, "--json-file", "-"]);
    let mut process = command.stdin(Stdio::piped()).spawn().unwrap();
    let mut input = process.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        for number in 0..400 {
            let line = json!({"text": format!("Round {round}, note {number}"), "paragraphs": ["54"]});
            if writeln!(input, "{line}").is_err() {
                break;
            }
        }
    });
    let (sender, receiver) = mpsc::channel();
    let output = BufReader::new(process.stdout.take().unwrap());
    let reader = std::thread::spawn(move || {
        for line in output.lines().map_while(Result::ok) {
            // A line cut short by the kill is no acknowledgement.
            if let Some(id) = serde_json::from_str::<Value>(&line).ok().and_then(|line| line["id"].as_str().map(str::to_owned)) {
                sender.send(id).unwrap();
            }
        }
    });
    std::thread::sleep(Duration::from_millis(after_ms));
    process.kill().unwrap();
    process.wait().unwrap();
    writer.join().unwrap();
    reader.join().unwrap();
    receiver.into_iter().collect()
}

fn assert_all_present(officer: &Laptop, acknowledged: &BTreeSet<String>, round: u64) {
    let present: BTreeSet<String> = officer.records("observation").iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect();
    let lost: Vec<&String> = acknowledged.difference(&present).collect();
    assert!(lost.is_empty(), "after round {round}: {} of {} acknowledged records are gone", lost.len(), acknowledged.len());
}

fn rounds() -> u64 {
    env::var("FIELDSEAL_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(200)
}

/// Small reproducible chance (a linear congruential generator): only moments are drawn from it.
struct Chance(u64);

impl Chance {
    fn announced() -> Self {
        let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_nanos() as u64);
        let seed = env::var("FIELDSEAL_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(now);
        println!("FIELDSEAL_SEED={seed}");
        Self(seed)
    }

    fn up_to(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}
