//! A process that is killed at any moment loses nothing that it acknowledged.
//!
//! The test runs itself as a child that writes without pause and prints a line for each thing that is acknowledged, kills it with SIGKILL after
//! a random time, opens the vault and compares. `FIELDSEAL_CRASH_ROUNDS` changes the number of rounds.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use common::{Laptop, PASSPHRASE, Seeded, put, text};
use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{BlobReference, CompartmentId, Randomness, SystemRandomness};
use fieldseal_vault::{Environment, Owner, Repair, SystemClock, Vault};

const FOLDER: &str = "FIELDSEAL_CRASH_FOLDER";

/// What was acknowledged.
#[derive(Default)]
struct Acknowledged {
    /// The last acknowledged text of each record, and the one that was being written when the process died.
    texts: BTreeMap<RecordId, String>,
    begun: BTreeMap<RecordId, String>,
    /// Photos by record: length and seed of their bytes.
    photos: BTreeMap<RecordId, (usize, u64)>,
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let rounds: u64 = std::env::var("FIELDSEAL_CRASH_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(200);
    let seed = u64::from(std::process::id()) ^ 0x5EED;
    let mut random = Seeded(seed);
    let (mut folder, mut acknowledged) = (None, Acknowledged::default());
    let mut total = 0;
    for round in 0..rounds {
        // A fresh vault now and then, so that early moments of a vault's life are met too and a round stays short.
        if round % 40 == 0 {
            folder = Some(new_vault());
            acknowledged = Acknowledged::default();
        }
        let path = folder.as_ref().unwrap().path().join("vault");
        let lines = run_and_kill("child", &path, Duration::from_micros(random.below(200_000)));
        total += lines.len();
        note(&mut acknowledged, lines);
        let context = format!("seed {seed}, round {round}");
        verify(&path, &acknowledged, round % 10 == 9, &context);
        adopt_unacknowledged(&path, &mut acknowledged);
    }
    assert!(total as u64 > rounds, "seed {seed}: only {total} acknowledgements in {rounds} rounds, the test tests nothing");
    println!("{rounds} rounds, {total} acknowledgements");
}

#[test]
fn a_vault_whose_creation_or_passphrase_change_is_killed_opens_or_says_what_to_do() {
    let seed = u64::from(std::process::id()) ^ 0xC0DE;
    let mut random = Seeded(seed);
    let (mut unfinished, mut changed) = (0, 0);
    for round in 0..30 {
        let context = format!("seed {seed}, round {round}");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        let lines = run_and_kill("life_child", &path, Duration::from_micros(random.below(300_000)));
        let passphrase_in_force = lines.iter().rev().find_map(|line| line.strip_prefix("PASSPHRASE ")).unwrap_or("0");
        let number: u64 = passphrase_in_force.parse().unwrap();
        // Of the last change that was begun, either passphrase may be in force; once acknowledged, only the new one.
        let opened = [number, number + 1].iter().find_map(|number| {
            Vault::open(&path, passphrase(*number).as_bytes(), Environment::system()).ok().map(|opened| (*number, opened))
        });
        match opened {
            Some((in_force, (vault, _))) => {
                changed += in_force;
                assert!(vault.check(true).unwrap().is_clean(), "{context}");
                drop(vault);
                let old = Vault::open(&path, passphrase(in_force.wrapping_sub(1)).as_bytes(), Environment::system());
                assert!(old.is_err(), "{context}: the old passphrase opens too");
            }
            None => {
                assert!(!lines.iter().any(|line| line == "CREATED"), "{context}: acknowledged and gone");
                unfinished += 1;
                let code = Vault::open(&path, b"0", Environment::system()).map(|_| ()).unwrap_err().code();
                assert!(["vault.creation_unfinished", "vault.not_found"].contains(&code), "{context}: {code}");
                let owner = Owner { name: "Maria Aldvik".into(), initials: "MA".into() };
                Vault::create(&path, &owner, b"0", common::weak(round), Environment::system())
                    .unwrap_or_else(|error| panic!("{context}: {error}"));
            }
        }
    }
    println!("{unfinished} creations interrupted, {changed} passphrase changes");
    assert!(changed > 0, "seed {seed}: the test tests nothing");
}

/// Not a test by itself: creates a vault, then changes its passphrase for ever.
#[test]
#[ignore = "run by the test above in a process of its own"]
fn life_child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    say("READY");
    let owner = Owner { name: "Maria Aldvik".into(), initials: "MA".into() };
    let mut vault =
        Vault::create(Path::new(&folder), &owner, passphrase(0).as_bytes(), common::weak(1), Environment::system()).expect("creates");
    say("CREATED");
    for number in 1.. {
        let (old, new) = (passphrase(number - 1), passphrase(number));
        vault.change_passphrase(old.as_bytes(), new.as_bytes(), common::weak(number)).expect("changes");
        say(&format!("PASSPHRASE {number}"));
    }
}

fn passphrase(number: u64) -> String {
    format!("passphrase {number}")
}

/// Not a test by itself: what the killed process does.
#[test]
#[ignore = "run by the test above in a process of its own"]
fn child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let environment = Environment::new(SystemClock::default(), SystemRandomness::new());
    let (mut vault, _) = Vault::open(Path::new(&folder), PASSPHRASE, environment).expect("opens");
    let mission = CompartmentId(mission_record().0);
    let mut seed = [0; 8];
    SystemRandomness::new().fill(&mut seed);
    let mut random = Seeded(u64::from_le_bytes(seed));
    let mut records: Vec<RecordId> = Vec::new();
    say("READY");
    loop {
        match random.below(10) {
            0 => {
                let (length, seed) = (random.below(900_000) as usize, random.next());
                let reference = vault.blobs().seal(&mut photo(length, seed).as_slice()).expect("seals");
                let record = fresh(&mut random);
                let value = Value::Blob(reference.encode());
                let writes = vec![
                    DraftWrite::Create { record, kind: "evidence".into() },
                    DraftWrite::Put { record, field: "original".into(), value, parents: None },
                ];
                vault.commit(mission, writes, Cause::Import, None).expect("commits");
                say(&format!("PHOTO {record} {length} {seed}"));
            }
            1 | 2 => {
                let record = fresh(&mut random);
                let words = format!("written {}", random.next());
                say(&format!("BEGIN {record} {words}"));
                let writes = vec![DraftWrite::Create { record, kind: "observation".into() }, text(record, "text", &words)];
                vault.commit(mission, writes, Cause::Edit, None).expect("commits");
                say(&format!("TEXT {record} {words}"));
                records.push(record);
            }
            _ if records.is_empty() => {}
            _ => {
                let record = records[random.below(records.len() as u64) as usize];
                let words = format!("written {} {}", random.next(), "word ".repeat(random.below(60) as usize).trim());
                say(&format!("BEGIN {record} {words}"));
                let title = format!("title {}", random.next());
                vault
                    .commit(mission, vec![text(record, "text", &words), put(record, "title", &title)], Cause::Edit, None)
                    .expect("commits");
                say(&format!("TEXT {record} {words}"));
            }
        }
    }
}

fn new_vault() -> tempfile::TempDir {
    let Laptop { folder, mut vault, .. } = Laptop::of("Maria Aldvik");
    let record = mission_record();
    vault
        .commit(CompartmentId(record.0), vec![DraftWrite::Create { record, kind: "mission".into() }], Cause::Edit, None)
        .expect("a mission");
    folder
}

fn mission_record() -> RecordId {
    RecordId([0x77; 16])
}

fn run_and_kill(what: &str, folder: &Path, after: Duration) -> Vec<String> {
    let program: PathBuf = std::env::current_exe().expect("this program");
    let mut child: Child = Command::new(program)
        .args([what, "--exact", "--ignored", "--nocapture", "--test-threads", "1"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("starts");
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut lines = Vec::new();
    let mut line = String::new();
    while reader.read_line(&mut line).expect("reads") > 0 && !line.trim_end().ends_with("READY") {
        line.clear();
    }
    let killer = std::thread::spawn(move || {
        std::thread::sleep(after);
        child.kill().expect("killed");
        child.wait().expect("gone")
    });
    lines.extend(reader.split(b'\n').map_while(Result::ok).map(|line| String::from_utf8_lossy(&line).into_owned()));
    killer.join().expect("joined");
    lines
}

fn note(acknowledged: &mut Acknowledged, lines: Vec<String>) {
    // The last line may be cut in two: it was not read to its end, so nobody was told.
    for line in lines {
        let mut words = line.splitn(3, ' ');
        let (Some(what), Some(Ok(record)), Some(rest)) = (words.next(), words.next().map(str::parse::<RecordId>), words.next()) else {
            continue;
        };
        match what {
            "BEGIN" => drop(acknowledged.begun.insert(record, rest.to_owned())),
            "TEXT" => drop(acknowledged.texts.insert(record, rest.to_owned())),
            "PHOTO" => {
                let numbers: Vec<u64> = rest.split(' ').filter_map(|number| number.parse().ok()).collect();
                if let [length, seed] = numbers.as_slice() {
                    acknowledged.photos.insert(record, (*length as usize, *seed));
                }
            }
            _ => {}
        }
    }
}

fn verify(folder: &Path, acknowledged: &Acknowledged, read_data: bool, context: &str) {
    let began = Instant::now();
    let (vault, report) = Vault::open(folder, PASSPHRASE, Environment::system()).unwrap_or_else(|error| panic!("{context}: {error}"));
    assert!(began.elapsed() < Duration::from_secs(10), "{context}: opening took {:?}", began.elapsed());
    for repair in &report.repairs {
        let expected = matches!(repair, Repair::HeadCaughtUp | Repair::OrphanBlobs { .. });
        assert!(expected, "{context}: {repair}");
    }
    for (record, words) in &acknowledged.texts {
        let found = vault.record(*record).unwrap().unwrap_or_else(|| panic!("{context}: {record} is lost"));
        let shown = found.state.text("text").map(|text| text.text().to_owned()).unwrap_or_default();
        let begun = acknowledged.begun.get(record);
        assert!(shown == *words || begun == Some(&shown), "{context}: {record} reads {shown:?}, acknowledged {words:?}");
    }
    for (record, (length, seed)) in &acknowledged.photos {
        let found = vault.record(*record).unwrap().unwrap_or_else(|| panic!("{context}: photo {record} is lost"));
        let Some(Value::Blob(bytes)) = found.state.register("original").map(|register| register.shown().clone()) else {
            panic!("{context}: photo {record} has no file")
        };
        let mut reader = vault.blobs().open(&BlobReference::decode(&bytes).unwrap()).unwrap_or_else(|error| panic!("{context}: {error}"));
        if read_data {
            assert!(*reader.read_at(0, *length + 1).unwrap() == photo(*length, *seed), "{context}: photo {record} differs");
        }
    }
    let report = vault.check(read_data).unwrap();
    assert!(report.is_clean(), "{context}: {:#?}", report.findings);
}

/// A write that was begun and not acknowledged may be there: from now on what is there counts.
fn adopt_unacknowledged(folder: &Path, acknowledged: &mut Acknowledged) {
    let (vault, _) = Vault::open(folder, PASSPHRASE, Environment::system()).unwrap();
    for (record, words) in std::mem::take(&mut acknowledged.begun) {
        if let Some(found) = vault.record(record).unwrap()
            && found.state.text("text").is_some_and(|text| text.text() == words)
        {
            acknowledged.texts.insert(record, words);
        }
    }
}

fn fresh(random: &mut Seeded) -> RecordId {
    let mut bytes = [0; 10];
    random.fill(&mut bytes);
    RecordId::from_parts(1_770_000_000_000, bytes)
}

fn photo(length: usize, seed: u64) -> Vec<u8> {
    let mut bytes = vec![0; length];
    Seeded(seed).fill(&mut bytes);
    bytes
}

/// One line, at once: what was said is what the other side can have read.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(format!("{line}\n").as_bytes());
    let _ = out.flush();
}
