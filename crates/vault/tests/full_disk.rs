//! A full disk has its own error, costs nothing that was acknowledged, and is over as soon as there is room again.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use common::{PASSPHRASE, Seeded, text, weak};
use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::RecordId;
use fieldseal_seal::{CompartmentId, Randomness};
use fieldseal_vault::{Environment, List, Owner, Repair, Search, Vault};

const FOLDER: &str = "FIELDSEAL_FULL_FOLDER";

/// Bytes of the file that is deleted to make room.
const BALLAST: usize = 1024 * 1024;

#[test]
fn a_limit_on_file_sizes_stops_writing_and_nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    // 700 KiB a file, in units of 512 bytes; the signal that comes with it is ignored, as on a disk that is full there is none.
    let output = run("ulimit -f 1400; trap '' XFSZ; exec \"$0\" \"$@\"", &["sh", "-c"], folder.path(), "fill_child");
    let acknowledged = acknowledged(&output);
    assert!(acknowledged.len() > 5, "{output:?}");
    let path = folder.path().join("vault");
    let (mut vault, report) = Vault::open(&path, PASSPHRASE, Environment::system()).unwrap();
    assert!(report.repairs.iter().all(|repair| matches!(repair, Repair::HeadCaughtUp | Repair::OrphanBlobs { .. })), "{report:?}");
    verify(&vault, &acknowledged);
    let record = RecordId([0x33; 16]);
    write(&mut vault, record, "room again").unwrap();
    vault.blobs().seal(&mut vec![1_u8; 900_000].as_slice()).unwrap();
    assert!(vault.check(true).unwrap().is_clean());
}

#[test]
fn a_full_file_system_stops_writing_until_there_is_room_again() {
    let folder = tempfile::tempdir().unwrap();
    let mount = "mount -t tmpfs -o size=3m tmpfs \"$FIELDSEAL_FULL_FOLDER\" || exit 77; exec \"$0\" \"$@\"";
    let output = run(mount, &["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"], folder.path(), "room_child");
    let output = if output.status.code() == Some(77) || !output.status.success() && is_refused(&output) {
        run(mount, &["unshare", "--mount", "sh", "-c"], folder.path(), "room_child")
    } else {
        output
    };
    if output.status.code() == Some(77) || is_refused(&output) {
        println!("skipped: this machine lets nobody mount a small file system");
        return;
    }
    assert!(output.status.success(), "{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(acknowledged(&output).len() > 5);
}

/// Writes until the disk is full.
#[test]
#[ignore = "run by a test above in a process of its own"]
fn fill_child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    fill(&mut create(Path::new(&folder)));
}

/// Writes until the disk is full, makes room, goes on.
#[test]
#[ignore = "run by a test above in a process of its own"]
fn room_child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let folder = PathBuf::from(folder);
    fs::write(folder.join("ballast"), vec![7; BALLAST]).unwrap();
    let mut vault = create(&folder);
    let mut written = fill(&mut vault);
    fs::remove_file(folder.join("ballast")).unwrap();
    for number in 0..10 {
        let record = RecordId([0x40 + number; 16]);
        write(&mut vault, record, &format!("after {number}")).expect("there is room");
        written.push((record, format!("after {number}")));
    }
    vault.blobs().seal(&mut vec![1_u8; 100_000].as_slice()).expect("there is room");
    verify(&vault, &written);
    drop(vault);
    let (vault, report) = Vault::open(&folder.join("vault"), PASSPHRASE, Environment::system()).unwrap();
    assert!(report.repairs.iter().all(|repair| matches!(repair, Repair::OrphanBlobs { .. })), "{report:?}");
    verify(&vault, &written);
}

fn create(folder: &Path) -> Vault {
    let owner = Owner { name: "Maria Aldvik".into(), initials: "MA".into() };
    let mut vault = Vault::create(&folder.join("vault"), &owner, PASSPHRASE, weak(1), Environment::system()).unwrap();
    let record = mission();
    vault.commit(CompartmentId(record.0), vec![DraftWrite::Create { record, kind: "mission".into() }], Cause::Edit, None).unwrap();
    vault
}

/// Records and photos until nothing goes any more. Says what was acknowledged.
fn fill(vault: &mut Vault) -> Vec<(RecordId, String)> {
    let mut written = Vec::new();
    let mut random = Seeded(8);
    let (mut is_full, mut photos_refused) = (0, 0);
    while is_full < 5 {
        let mut bytes = [0; 16];
        random.fill(&mut bytes);
        let record = RecordId(bytes);
        let words = format!("{} {}", random.next(), "incompressible".repeat(200));
        match write(vault, record, &words) {
            Ok(()) => {
                println!("ACK {record} {words}");
                written.push((record, words));
            }
            Err(error) => {
                assert_eq!(error.code(), "vault.disk_full", "{error}");
                is_full += 1;
            }
        }
        let mut photo = vec![0; 40_000 + 400_000 * usize::from(is_full == 4)];
        random.fill(&mut photo);
        if let Err(error) = vault.blobs().seal(&mut photo.as_slice()) {
            assert_eq!(error.code(), "vault.disk_full", "{error}");
            photos_refused += 1;
        }
    }
    println!("FULL {photos_refused}");
    // Reading goes on.
    verify(vault, &written);
    written
}

fn write(vault: &mut Vault, record: RecordId, words: &str) -> fieldseal_vault::Result<()> {
    let writes = vec![DraftWrite::Create { record, kind: "observation".into() }, text(record, "text", words)];
    vault.commit(CompartmentId(mission().0), writes, Cause::Edit, None).map(|_| ())
}

fn verify(vault: &Vault, written: &[(RecordId, String)]) {
    for (record, words) in written {
        let found = vault.record(*record).unwrap().unwrap_or_else(|| panic!("{record} is lost"));
        assert_eq!(found.state.text("text").map(|text| text.text()), Some(words.as_str()));
    }
    let list = List { kind: Some("observation".into()), limit: 10, ..List::default() };
    assert!(vault.list(&list).unwrap().total >= written.len() as u64);
    assert!(!vault.search(&Search { query: "incompressible".into(), limit: 3, ..Search::default() }).unwrap().is_empty());
    let report = vault.check(false).unwrap();
    assert!(report.is_clean(), "{:#?}", report.findings);
}

fn mission() -> RecordId {
    RecordId([0x77; 16])
}

/// Runs a child test of this program under a shell's preparation.
fn run(script: &str, shell: &[&str], folder: &Path, child: &str) -> Output {
    let program = std::env::current_exe().expect("this program");
    Command::new(shell[0])
        .args(&shell[1..])
        .arg(script)
        .arg(program)
        .args([child, "--exact", "--ignored", "--nocapture", "--test-threads", "1"])
        .env(FOLDER, folder)
        .output()
        .expect("starts")
}

fn is_refused(output: &Output) -> bool {
    let errors = String::from_utf8_lossy(&output.stderr);
    output.stdout.is_empty() && (errors.contains("unshare") || errors.contains("ermission") || errors.contains("not permitted"))
}

fn acknowledged(output: &Output) -> Vec<(RecordId, String)> {
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("FULL "), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    let parse = |line: &str| {
        let (record, words) = line.split_once("ACK ")?.1.split_once(' ')?;
        Some((record.parse().ok()?, words.to_owned()))
    };
    text.lines().filter_map(parse).collect()
}
