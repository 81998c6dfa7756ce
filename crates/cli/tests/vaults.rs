//! Creating and opening vaults, and what is told when that fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    process::Stdio,
};

use serde_json::json;
use stage::Stage;

#[test]
fn a_vault_is_created_once_and_opens_with_its_passphrase_only() {
    let stage = Stage::new();
    let laptop = stage.bare("M. Aldvik");
    assert_eq!(laptop.refusal(&["status"]), "vault.not_found");
    let created = laptop.ok(&["vault", "create", "--name", "M. Aldvik"]);
    assert_eq!((&created["state"], &created["name"], &created["initials"]), (&json!("open"), &json!("M. Aldvik"), &json!("MA")));
    assert_eq!(laptop.refusal(&["vault", "create", "--name", "M. Aldvik"]), "vault.exists");

    let status = laptop.ok(&["status"]);
    assert_eq!(status["name"], "M. Aldvik");
    assert_eq!(status["sync"]["enrolment"], "alone");

    fs::write(&laptop.passphrase, "something else entirely").unwrap();
    let error = laptop.refused(&["status"]);
    assert_eq!(error, json!({"code": "vault.wrong_passphrase", "args": {}}));
    let words = laptop.run(&["status"], None);
    assert_eq!((words.status, words.out.as_str()), (Some(1), ""));
    assert!(words.errors.contains("does not open this vault"), "{}", words.errors);
}

#[test]
fn the_passphrase_comes_from_the_environment_too_and_may_be_changed() {
    let stage = Stage::new();
    let laptop = stage.laptop("T. Quistamara");
    let old = fs::read_to_string(&laptop.passphrase).unwrap();
    let new = stage.path().join("new.passphrase");
    fs::write(&new, "seven other words in one line").unwrap();
    laptop.ok(&["vault", "passphrase", "--new-passphrase-file", new.to_str().unwrap()]);
    assert_eq!(laptop.refusal(&["status"]), "vault.wrong_passphrase");

    let with = |passphrase: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_fieldseal"))
            .env_clear()
            .env("FIELDSEAL_VAULT", &laptop.vault)
            .env("FIELDSEAL_PASSPHRASE", passphrase)
            .args(["--json", "status"])
            .stdin(Stdio::null())
            .output()
            .unwrap();
        output.status.code()
    };
    assert_eq!(with("seven other words in one line"), Some(0));
    assert_eq!(with(old.trim_end()), Some(1));
}

#[test]
fn what_cannot_be_done_says_what_to_do() {
    let stage = Stage::new();
    let laptop = stage.bare("S. Ferenvale");
    assert_eq!(laptop.refusal(&["vault", "create", "--name", " . "]), "vault.name_missing");
    assert_eq!(laptop.refusal(&["vault", "create", "--name", "S. Ferenvale", "--initials", "TOOLONG"]), "vault.initials");
    fs::write(&laptop.passphrase, "short\n").unwrap();
    assert_eq!(laptop.refused(&["vault", "create", "--name", "S. Ferenvale"])["args"]["minimum"], json!(8.0));
    fs::remove_file(&laptop.passphrase).unwrap();
    assert_eq!(laptop.refusal(&["vault", "create", "--name", "S. Ferenvale"]), "input.file_unreadable");
    assert!(!laptop.vault.exists(), "nothing was created");

    let unknown = laptop.run(&["--json", "vault", "destroy"], None);
    assert_eq!(unknown.status, Some(2));
    assert_eq!(unknown.error()["error"]["code"], "request.invalid_arguments");
    let help = laptop.run(&["--help"], None);
    assert_eq!(help.status, Some(0));
    assert!(help.out.contains("--passphrase-file"), "{}", help.out);
}

#[test]
fn one_program_at_a_time_has_the_vault() {
    let stage = Stage::new();
    let laptop = stage.laptop("D. Okombrand");
    let mut first = laptop.command(&["--json", "record", "create", "company", "--json-file", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut input = first.stdin.take().unwrap();
    writeln!(input, "{{\"name\":\"Blue Heron (invented)\"}}").unwrap();
    let mut acknowledged = String::new();
    BufReader::new(first.stdout.take().unwrap()).read_line(&mut acknowledged).unwrap();
    assert!(acknowledged.contains("\"id\""), "{acknowledged}");
    // It holds the vault while it waits for more.
    assert_eq!(laptop.refusal(&["status"]), "vault.in_use");
    drop(input);
    assert!(first.wait().unwrap().success());
    laptop.ok(&["status"]);
}

#[test]
fn a_check_names_damage_and_ends_with_status_1() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let photo = stage::photos().join("portrait_8.jpg");
    laptop.ok(&["photo", "import", photo.to_str().unwrap(), "--mission", &mission]);
    let clean = laptop.ok(&["vault", "check", "--read-data"]);
    assert_eq!((&clean["clean"], &clean["findings"]), (&json!(true), &json!([])));
    assert!(clean["checked"]["blobs"].as_u64().unwrap() >= 3, "{clean}");

    let mut blobs = Vec::new();
    for folder in fs::read_dir(laptop.vault.join("blobs")).unwrap() {
        for file in fs::read_dir(folder.unwrap().path()).unwrap() {
            blobs.push(file.unwrap().path());
        }
    }
    let mut bytes = fs::read(&blobs[0]).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&blobs[0], bytes).unwrap();
    let answer = laptop.run(&["--json", "vault", "check", "--read-data"], None);
    assert_eq!(answer.status, Some(1));
    let report = &answer.lines()[0];
    assert_eq!(report["clean"], false);
    assert_eq!(report["findings"][0]["what"], "blob_damaged", "{report}");
}

#[test]
fn the_digest_is_of_the_records_and_a_rebuild_keeps_it() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let empty = laptop.digest();
    assert_eq!(empty.len(), 64);
    laptop.mission("IRQ-2026-01");
    let digest = laptop.digest();
    assert_ne!(digest, empty);
    assert!(laptop.ok(&["vault", "rebuild"])["changes"].as_u64().unwrap() > 0);
    assert_eq!(laptop.digest(), digest);
    assert_eq!(laptop.ok(&["vault", "digest", "--mission", "IRQ-2026-01"])["digest"].as_str().unwrap().len(), 64);
}
