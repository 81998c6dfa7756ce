//! Damage of every file: an error of its own or a named repair; nothing in silence, nothing panics.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use common::{Laptop, PASSPHRASE, Seeded, environment, put, text, weak};
use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::Value;
use fieldseal_seal::{BlobReference, Randomness, VaultHeader};
use fieldseal_vault::{Owner, Repair, Vault, VaultError};

/// A locked vault with records and photos, and its files as they should be.
struct Sample {
    _folder: tempfile::TempDir,
    path: PathBuf,
    files: BTreeMap<PathBuf, Vec<u8>>,
    digest: fieldseal_seal::Hash,
    photos: Vec<BlobReference>,
}

fn sample() -> Sample {
    let mut laptop = Laptop::of("Maria Aldvik");
    let mission = laptop.mission();
    let mut photos = Vec::new();
    for number in 0..6_u64 {
        let mut bytes = vec![0; 270_000 + (number as usize % 2) * 90_000];
        Seeded(number).fill(&mut bytes);
        let reference = laptop.vault.blobs().seal(&mut bytes.as_slice()).unwrap();
        let record = laptop.id();
        let value = Value::Blob(reference.encode());
        let writes = vec![
            DraftWrite::Create { record, kind: "evidence".into() },
            DraftWrite::Put { record, field: "original".into(), value, parents: None },
        ];
        laptop.vault.commit(mission, writes, Cause::Import, None).unwrap();
        photos.push(reference);
    }
    let site = laptop.create(mission, "site", &[("name", "Camp Nine")]).to_string();
    for number in 0..40 {
        let fields = [("title", &*format!("Observation {number}")), ("text", "The tank was empty."), ("site", &*site)];
        let record = laptop.create(mission, "observation", &fields);
        laptop.edit(mission, vec![text(record, "text", &format!("The tank was empty at {number}."))]);
    }
    let identities = laptop.vault.identity_compartment().unwrap();
    laptop.create(identities, "source_identity", &[("real_name", "Somebody")]);
    let digest = laptop.vault.digest(None).unwrap();
    let path = laptop.path();
    let Laptop { folder, vault, .. } = laptop;
    drop(vault);
    let files = read_files(&path);
    Sample { _folder: folder, path, files, digest, photos }
}

impl Sample {
    fn restore(&self) {
        for path in read_files(&self.path).into_keys().filter(|path| !self.files.contains_key(path)) {
            fs::remove_file(path).unwrap();
        }
        for (path, bytes) in &self.files {
            if fs::read(path).ok().as_ref() != Some(bytes) {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
        }
    }

    fn open(&self) -> fieldseal_vault::Result<(Vault, Vec<Repair>)> {
        Vault::open(&self.path, PASSPHRASE, environment(99)).map(|(vault, report)| (vault, report.repairs))
    }

    /// Opens, and expects these repairs and everything to be there.
    fn opens_with(&self, codes: &[&str], context: &str) {
        let (vault, repairs) = self.open().unwrap_or_else(|error| panic!("{context}: {error}"));
        assert_eq!(repairs.iter().map(Repair::code).collect::<Vec<_>>(), codes, "{context}");
        assert_eq!(vault.digest(None).unwrap(), self.digest, "{context}");
        let report = vault.check(true).unwrap();
        assert!(report.is_clean(), "{context}: {:#?}", report.findings);
        drop(vault);
        let (_, repairs) = self.open().unwrap();
        assert!(repairs.is_empty(), "{context}: repaired for good, not {repairs:?} again");
    }

    fn refuses_with(&self, code: &str, context: &str) {
        match self.open() {
            Err(error) => assert_eq!(error.code(), code, "{context}: {error}"),
            Ok(_) => panic!("{context}: opened"),
        }
    }

    fn blob_path(&self, reference: &BlobReference) -> PathBuf {
        let name = reference.blob.to_string();
        self.path.join("blobs").join(&name[..1]).join(&name)
    }
}

fn read_files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.append(&mut read_files(&path));
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    files
}

fn raw(folder: &Path) -> rusqlite::Connection {
    let header = VaultHeader::decode(&fs::read(folder.join("vault.a")).unwrap()).unwrap();
    let connection = rusqlite::Connection::open(folder.join("vault.db")).unwrap();
    let literal = header.unlock(PASSPHRASE).unwrap().database_key_literal();
    connection.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"{}\";", literal.as_str())).unwrap();
    connection
}

/// Every row of every table, read without the vault; the search index's own tables are for `check`, which looks every term up.
fn rows(folder: &Path) -> Vec<String> {
    let connection = raw(folder);
    let mut tables =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name").unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut found = Vec::new();
    for name in names {
        let mut statement = connection.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<String> = (0..columns).map(|column| format!("{:?}", row.get_ref(column).unwrap())).collect();
            found.push(format!("{name}: {}", values.join(", ")));
        }
    }
    found.sort();
    found
}

fn flip(path: &Path, bit: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[bit / 8] ^= 1 << (bit % 8);
    fs::write(path, bytes).unwrap();
}

fn truncate(path: &Path, length: u64) {
    fs::OpenOptions::new().write(true).open(path).unwrap().set_len(length).unwrap();
}

#[test]
fn a_flipped_bit_in_a_header_copy_is_mended_from_the_other() {
    let sample = sample();
    let mut random = Seeded(11);
    for (name, other) in [("vault.a", "vault.b"), ("vault.b", "vault.a")] {
        for _ in 0..60 {
            let bit = random.below(4096 * 8) as usize;
            sample.restore();
            flip(&sample.path.join(name), bit);
            sample.opens_with(&["repair.header"], &format!("{name} bit {bit}"));
            assert_eq!(fs::read(sample.path.join(name)).unwrap(), fs::read(sample.path.join(other)).unwrap());
        }
    }
    for bit in [0, 70, 500, 4096 * 8 - 1] {
        sample.restore();
        flip(&sample.path.join("vault.a"), bit);
        flip(&sample.path.join("vault.b"), bit + 1 - 2 * (bit % 2));
        sample.refuses_with("vault.header_damaged", &format!("both headers, bit {bit}"));
    }
}

#[test]
fn a_flipped_bit_in_the_head_file_is_mended() {
    let sample = sample();
    let mut random = Seeded(12);
    for round in 0..120 {
        // Both slots, and what lies between them.
        let bit = match round % 3 {
            0 => random.below(512 * 8),
            1 => 4096 * 8 + random.below(512 * 8),
            _ => random.below(8192 * 8),
        } as usize;
        sample.restore();
        flip(&sample.path.join("head"), bit);
        let (vault, repairs) = sample.open().unwrap_or_else(|error| panic!("bit {bit}: {error}"));
        let codes: Vec<_> = repairs.iter().map(Repair::code).collect();
        assert!(codes == ["repair.head"] || codes == ["repair.head", "repair.head_caught_up"], "bit {bit}: {codes:?}");
        assert_eq!(vault.digest(None).unwrap(), sample.digest);
        drop(vault);
        sample.opens_with(&[], &format!("after bit {bit}"));
    }
    sample.restore();
    flip(&sample.path.join("head"), 100 * 8);
    flip(&sample.path.join("head"), 4200 * 8);
    sample.refuses_with("vault.head_damaged", "both slots");
}

#[test]
fn a_flipped_bit_in_the_database_is_found() {
    let sample = sample();
    let path = sample.path.join("vault.db");
    let length = fs::metadata(&path).unwrap().len();
    let mut random = Seeded(13);
    let mut bits: Vec<u64> = (0..220).map(|_| random.below(length * 8)).collect();
    bits.extend([0, 100, 16 * 8, 24 * 8 + 3, length * 8 - 1]);
    for bit in bits {
        sample.restore();
        flip(&path, bit as usize);
        match sample.open() {
            Err(error) => assert_eq!(error.code(), "vault.database_damaged", "bit {bit}: {error}"),
            Ok((vault, _)) => {
                let report = vault.check(false).unwrap_or_else(|error| panic!("bit {bit}: {error}"));
                let pages = report.findings.iter().filter(|damage| damage.code() == "damage.page").count();
                assert!(pages > 0, "bit {bit} of page {} is not found: {:?}", bit / 8 / 4096 + 1, report.findings);
            }
        }
    }
}

/// Every page in turn: where everything can still be read that cannot be worked out, a rebuild gives all of it back.
#[test]
fn a_rebuild_gives_back_all_that_a_damaged_page_did_not_hold_alone() {
    let sample = sample();
    let path = sample.path.join("vault.db");
    let pages = fs::metadata(&path).unwrap().len() / 4096;
    let (mut mended, mut refused) = (0, 0);
    for page in 1..=pages {
        sample.restore();
        flip(&path, ((page - 1) * 4096 + 2000) as usize * 8);
        let damaged = fs::read(&path).unwrap();
        let (mut vault, _) = match sample.open() {
            Ok(open) => open,
            Err(error) => {
                assert_eq!(error.code(), "vault.database_damaged", "page {page}: {error}");
                continue;
            }
        };
        let report = vault.check(false).unwrap();
        match vault.rebuild() {
            Ok(rebuilt) => {
                assert!(report.rebuild_mends_database, "page {page}");
                assert_eq!(vault.digest(None).unwrap(), sample.digest, "page {page}");
                let after = vault.check(true).unwrap();
                assert!(after.is_clean(), "page {page}: {:#?}", after.findings);
                if let Some(name) = rebuilt.damaged {
                    assert_eq!(fs::read(sample.path.join(name)).unwrap(), damaged, "page {page}: the damaged file is kept as it was");
                }
                vault.set_setting("desk.test", Some(b"written after")).unwrap();
                drop(vault);
                let (_, repairs) = sample.open().unwrap();
                assert!(repairs.is_empty(), "page {page}: {repairs:?}");
                mended += 1;
            }
            Err(error) => {
                assert_eq!(error.code(), "vault.journal_damaged", "page {page}: {error}");
                assert!(!report.rebuild_mends_database, "page {page}");
                assert_eq!(fs::read(&path).unwrap(), damaged, "page {page}: nothing was overwritten");
                refused += 1;
            }
        }
    }
    println!("{pages} pages: {mended} mended, {refused} refused by a rebuild, the others at opening");
    assert!(mended * 2 > pages, "only {mended} of {pages} pages are mended");
}

#[test]
fn a_flipped_bit_in_a_photo_is_found_and_never_given_out() {
    let sample = sample();
    let mut random = Seeded(14);
    for round in 0..60 {
        let reference = &sample.photos[round % sample.photos.len()];
        let path = sample.blob_path(reference);
        let bit = random.below(fs::metadata(&path).unwrap().len() * 8) as usize;
        sample.restore();
        flip(&path, bit);
        let (vault, _) = sample.open().unwrap();
        let report = vault.check(true).unwrap();
        let found: Vec<_> = report.findings.iter().map(|damage| (damage.code(), damage.place.clone())).collect();
        assert_eq!(found, [("damage.blob_damaged", reference.blob.to_string())], "bit {bit}");
        let mut reader = vault.blobs().open(reference).unwrap();
        let error = std::io::Read::read_to_end(&mut reader, &mut Vec::new());
        // A frame that is padding only is not read by people; `check` reads it.
        let in_content = (bit / 8) as u64 / 262_160 * 262_144 < reference.length;
        assert_eq!(error.is_err(), in_content, "bit {bit}");
    }
}

#[test]
fn truncated_and_deleted_files_are_named() {
    let sample = sample();
    let in_folder = |name: &str| sample.path.join(name);
    for (name, code) in [("head", "vault.head_damaged"), ("vault.db", "vault.database_damaged")] {
        for part in [0, 2, 3] {
            sample.restore();
            let length = fs::metadata(in_folder(name)).unwrap().len();
            truncate(&in_folder(name), length.checked_div(part).unwrap_or(0) / 512 * 512);
            match sample.open() {
                // The second slot is gone, the first is whole; or pages are missing that opening does not read.
                Ok((vault, repairs)) if name == "head" => {
                    assert!(repairs.contains(&Repair::Head), "{repairs:?}");
                    assert_eq!(vault.digest(None).unwrap(), sample.digest);
                }
                Ok((vault, _)) => assert!(!vault.check(false).unwrap().is_clean(), "{name} cut to 1/{part}"),
                Err(error) => assert_eq!(error.code(), code, "{name} cut to 1/{part}: {error}"),
            }
        }
    }
    for name in ["vault.a", "vault.b"] {
        for length in [0, 1, 100, 4095] {
            sample.restore();
            truncate(&in_folder(name), length);
            sample.opens_with(&["repair.header"], &format!("{name} cut to {length}"));
        }
        sample.restore();
        fs::remove_file(in_folder(name)).unwrap();
        sample.opens_with(&["repair.header"], &format!("{name} deleted"));
    }
    for (names, code) in [
        (vec!["vault.a", "vault.b"], "vault.header_missing"),
        (vec!["head"], "vault.head_missing"),
        (vec!["vault.db"], "vault.database_missing"),
        (vec!["vault.a", "vault.b", "head", "vault.db"], "vault.not_found"),
    ] {
        sample.restore();
        names.iter().for_each(|name| fs::remove_file(in_folder(name)).unwrap());
        sample.refuses_with(code, &format!("{names:?} deleted"));
    }
    sample.restore();
    fs::remove_file(in_folder("lock")).unwrap();
    sample.opens_with(&[], "lock deleted");
    sample.restore();
    fs::remove_file(sample.blob_path(&sample.photos[0])).unwrap();
    truncate(&sample.blob_path(&sample.photos[1]), 1_000);
    let (vault, _) = sample.open().unwrap();
    assert_eq!(vault.blobs().open(&sample.photos[0]).map(|_| ()).unwrap_err().code(), "vault.blob_missing");
    assert_eq!(vault.blobs().open(&sample.photos[1]).map(|_| ()).unwrap_err().code(), "vault.blob_damaged");
    let mut codes: Vec<_> = vault.check(false).unwrap().findings.iter().map(|damage| damage.code()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["damage.blob_damaged", "damage.blob_missing"]);
    assert!(vault.check(false).unwrap().findings.iter().all(|damage| damage.detail.contains("original of evidence MA-P-")));
}

#[test]
fn swapped_photos_are_found() {
    let sample = sample();
    for (one, other) in [(0, 2), (1, 3), (0, 1)] {
        sample.restore();
        let (one, other) = (&sample.photos[one], &sample.photos[other]);
        fs::write(sample.blob_path(one), &sample.files[&sample.blob_path(other)]).unwrap();
        fs::write(sample.blob_path(other), &sample.files[&sample.blob_path(one)]).unwrap();
        let (vault, _) = sample.open().unwrap();
        let mut places: Vec<_> = vault.check(true).unwrap().findings.into_iter().map(|damage| damage.place).collect();
        places.sort_unstable();
        let mut expected = vec![one.blob.to_string(), other.blob.to_string()];
        expected.sort_unstable();
        assert_eq!(places, expected);
    }
}

#[test]
fn an_old_database_or_an_old_head_put_back_is_noticed() {
    let mut laptop = Laptop::of("Maria Aldvik");
    let mission = laptop.mission();
    let record = laptop.create(mission, "observation", &[("title", "consent granted")]);
    let path = laptop.path();
    let old: Vec<(u64, Vec<u8>, Vec<u8>)> = (0..20)
        .map(|number| {
            laptop.edit(mission, vec![put(record, "title", &format!("version {number}"))]);
            (laptop.vault.commits(), fs::read(path.join("vault.db")).unwrap(), fs::read(path.join("head")).unwrap())
        })
        .collect();
    let Laptop { folder: _folder, vault, .. } = laptop;
    let commits = vault.commits();
    drop(vault);
    let (last_database, last_head) = (fs::read(path.join("vault.db")).unwrap(), fs::read(path.join("head")).unwrap());
    for (number, database, head) in old.iter().filter(|(number, ..)| *number < commits) {
        fs::write(path.join("vault.db"), database).unwrap();
        fs::write(path.join("head"), &last_head).unwrap();
        match Vault::open(&path, PASSPHRASE, environment(1)) {
            Err(VaultError::RolledBack { database, acknowledged }) => assert_eq!((database, acknowledged), (*number, commits)),
            other => panic!("database of commit {number}: {other:?}"),
        }
        fs::write(path.join("vault.db"), &last_database).unwrap();
        fs::write(path.join("head"), head).unwrap();
        let opened = Vault::open(&path, PASSPHRASE, environment(1));
        if number + 1 == commits {
            assert!(opened.is_ok(), "one unacknowledged commit ahead is what a crash leaves");
        } else {
            assert_eq!(opened.map(|_| ()).unwrap_err().code(), "vault.rolled_back", "head of commit {number}");
        }
    }
    fs::write(path.join("vault.db"), &old[3].1).unwrap();
    fs::write(path.join("head"), &last_head).unwrap();
    let (vault, report) = Vault::accept_older_copy(&path, PASSPHRASE, environment(2)).unwrap();
    assert!(matches!(report.repairs.as_slice(), [Repair::NewIncarnation { incarnation }] if *incarnation == vault.incarnation()));
    assert_ne!(vault.incarnation(), 0);
    drop(vault);
    assert!(Vault::open(&path, PASSPHRASE, environment(3)).is_ok());
}

#[test]
fn every_old_page_put_back_is_noticed() {
    let mut laptop = Laptop::of("Maria Aldvik");
    let mission = laptop.mission();
    let mut records = Vec::new();
    for number in 0..12 {
        records.push(laptop.create(mission, "observation", &[("title", &format!("consent granted {number}")), ("text", "before")]));
    }
    let path = laptop.path();
    let database = path.join("vault.db");
    let old = fs::read(&database).unwrap();
    for record in &records {
        laptop.edit(mission, vec![put(*record, "title", "consent revoked"), text(*record, "text", "after")]);
    }
    laptop.vault.set_setting("desk.server", Some(b"elsewhere")).unwrap();
    let Laptop { folder: _folder, vault, .. } = laptop;
    drop(vault);
    let new = fs::read(&database).unwrap();
    let content = rows(&path);
    let (mut spliced, mut refused, mut without_effect) = (0, 0, 0);
    for page in 0..old.len() / 4096 {
        let range = page * 4096..(page + 1) * 4096;
        if old[range.clone()] == new[range.clone()] {
            continue;
        }
        let mut mixed = new.clone();
        mixed[range.clone()].copy_from_slice(&old[range]);
        fs::write(&database, mixed).unwrap();
        spliced += 1;
        match Vault::open(&path, PASSPHRASE, environment(1)) {
            Err(_) => refused += 1,
            Ok((vault, _)) => match vault.check(false) {
                // A page that was written anew with the same content can be put back without any effect.
                Ok(report) if report.is_clean() => {
                    drop(vault);
                    assert!(rows(&path) == content, "page {} of the older copy is not noticed", page + 1);
                    without_effect += 1;
                }
                Ok(_) => {}
                Err(error) => assert_eq!(error.code(), "vault.database_damaged", "page {}: {error}", page + 1),
            },
        }
        // Opening may have written (a repair): begin from the whole copy again.
        fs::write(&database, &new).unwrap();
    }
    assert!(spliced > 15, "only {spliced} pages differ");
    println!("{spliced} old pages: {refused} refused at opening, {without_effect} without effect, the others found by a check");
}

#[test]
fn wrong_passphrases_and_second_processes_are_told() {
    let sample = sample();
    let open = |passphrase: &[u8]| Vault::open(&sample.path, passphrase, environment(1)).map(|_| ()).map_err(|error| error.code());
    assert_eq!(open(b"Correct horse battery staple"), Err("vault.wrong_passphrase"));
    assert_eq!(open(b""), Err("vault.empty_passphrase"));
    let (held, _) = sample.open().unwrap();
    assert_eq!(open(PASSPHRASE), Err("vault.in_use"));
    drop(held);
    assert_eq!(open(PASSPHRASE), Ok(()));
    let nowhere = sample.path.join("nowhere");
    assert_eq!(Vault::open(&nowhere, PASSPHRASE, environment(1)).map(|_| ()).unwrap_err().code(), "vault.not_found");
    assert!(!nowhere.exists());
    let owner = Owner { name: "Maria Aldvik".into(), initials: "MA".into() };
    let again = Vault::create(&sample.path, &owner, PASSPHRASE, weak(1), environment(1));
    assert_eq!(again.map(|_| ()).unwrap_err().code(), "vault.exists");
    sample.opens_with(&[], "untouched by all this");
}

#[test]
fn an_old_header_put_back_does_not_bring_the_old_passphrase_back() {
    let sample = sample();
    let (mut vault, _) = sample.open().unwrap();
    assert_eq!(vault.change_passphrase(b"wrong", b"new words", weak(2)).unwrap_err().code(), "vault.wrong_passphrase");
    vault.change_passphrase(PASSPHRASE, b"new words", weak(2)).unwrap();
    drop(vault);
    let open = |passphrase: &[u8]| Vault::open(&sample.path, passphrase, environment(1)).map_err(|error| error.code());
    assert_eq!(open(PASSPHRASE).map(|_| ()), Err("vault.wrong_passphrase"));
    let (vault, report) = open(b"new words").unwrap();
    assert!(report.repairs.is_empty());
    assert_eq!(vault.digest(None).unwrap(), sample.digest);
    drop(vault);
    for name in ["vault.a", "vault.b"] {
        fs::write(sample.path.join(name), &sample.files[&sample.path.join(name)]).unwrap();
    }
    assert_eq!(open(PASSPHRASE).map(|_| ()), Err("vault.header_rolled_back"));
}

#[test]
fn garbage_and_leftovers_are_told_apart() {
    let sample = sample();
    // What an interrupted import or fetch leaves goes; what is nobody's stays.
    let folder = sample.path.join("blobs").join("z");
    fs::create_dir_all(&folder).unwrap();
    let orphan = "zz".to_owned() + &"a".repeat(24);
    for name in [orphan.clone(), format!("{orphan}.part"), format!("{orphan}.fetch"), "notes.txt".to_owned()] {
        fs::write(folder.join(name), b"left behind").unwrap();
    }
    let (_, repairs) = sample.open().unwrap();
    assert_eq!(repairs, [Repair::OrphanBlobs { count: 3 }]);
    assert!(!folder.join(&orphan).exists() && folder.join("notes.txt").exists());
    fs::remove_file(folder.join("notes.txt")).unwrap();
    // Whole files of zeros and noise.
    let mut random = Seeded(5);
    for (name, code) in [("vault.db", "vault.database_damaged"), ("head", "vault.head_damaged")] {
        for noise in [false, true] {
            sample.restore();
            let mut bytes = sample.files[&sample.path.join(name)].clone();
            if noise {
                random.fill(&mut bytes)
            } else {
                bytes.fill(0)
            }
            fs::write(sample.path.join(name), bytes).unwrap();
            sample.refuses_with(code, &format!("{name} overwritten"));
        }
    }
}

#[test]
fn a_vault_of_a_later_version_is_refused_untouched() {
    let sample = sample();
    raw(&sample.path).execute_batch("UPDATE format SET version = 999").unwrap();
    let before = fs::read(sample.path.join("vault.db")).unwrap();
    match sample.open() {
        Err(VaultError::NewerVersion { found: 999, supported: 2 }) => {}
        other => panic!("{:?}", other.map(|_| ())),
    }
    assert!(fs::read(sample.path.join("vault.db")).unwrap() == before);
}

/// As a program before deletions left it; what it was lies beside it.
#[test]
fn a_vault_of_the_first_format_is_brought_up_to_date() {
    let sample = sample();
    raw(&sample.path).execute_batch("DROP TABLE deleted_blob; UPDATE format SET version = 1").unwrap();
    let before = fs::read(sample.path.join("vault.db")).unwrap();
    sample.opens_with(&["repair.migrated"], "the first format");
    assert!(fs::read(sample.path.join("vault.db.format-1")).unwrap() == before);
    sample.opens_with(&[], "a second time");
}

#[test]
fn rows_changed_by_somebody_with_the_key_are_found() {
    let sample = sample();
    let tampered = [
        ("UPDATE record SET title = 'consent granted' WHERE number = 9", "damage.derived"),
        ("DELETE FROM link", "damage.derived"),
        ("DELETE FROM record WHERE number = (SELECT max(number) FROM record)", "damage.derived"),
        ("DROP TRIGGER tally_setting_update; UPDATE setting SET value = x'07' WHERE name = 'vault.incarnation'", "damage.table"),
        ("UPDATE change SET bytes = (SELECT bytes FROM change WHERE id = 3) WHERE id = 4", "damage.chain"),
        ("DELETE FROM change WHERE id = (SELECT max(id) FROM change)", "damage.chain"),
        ("DROP INDEX link_by_target", "damage.database"),
        ("UPDATE search SET body = 'other words' WHERE rowid = 9", "damage.derived"),
        ("DELETE FROM conflict; INSERT INTO conflict VALUES (9, 'title', 'register')", "damage.derived"),
    ];
    for (sql, code) in tampered {
        sample.restore();
        let connection = raw(&sample.path);
        connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        connection.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        drop(connection);
        let (mut vault, _) = sample.open().unwrap_or_else(|error| panic!("{sql}: {error}"));
        let report = vault.check(false).unwrap();
        assert!(report.findings.iter().any(|damage| damage.code() == code), "{sql}: {:?}", report.findings);
        if report.findings.iter().all(|damage| report.is_mended_by_rebuild(damage)) {
            vault.rebuild().unwrap();
            assert!(vault.check(false).unwrap().is_clean(), "{sql}: a rebuild mends it");
            assert_eq!(vault.digest(None).unwrap(), sample.digest);
        }
    }
}

#[test]
fn an_interrupted_creation_can_be_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault");
    let owner = Owner { name: "Maria Aldvik".into(), initials: "MA".into() };
    drop(Vault::create(&path, &owner, PASSPHRASE, weak(1), environment(1)).unwrap());
    // As a power cut before the last step leaves it.
    fs::write(path.join("creating"), b"").unwrap();
    assert_eq!(Vault::open(&path, PASSPHRASE, environment(1)).map(|_| ()).unwrap_err().code(), "vault.creation_unfinished");
    drop(Vault::create(&path, &owner, PASSPHRASE, weak(2), environment(2)).unwrap());
    let (vault, report) = Vault::open(&path, PASSPHRASE, environment(3)).unwrap();
    assert!(report.repairs.is_empty() && vault.check(true).unwrap().is_clean());
    let bad = Owner { name: "x".into(), initials: "much too long".into() };
    let elsewhere = folder.path().join("other");
    assert_eq!(Vault::create(&elsewhere, &bad, PASSPHRASE, weak(1), environment(1)).map(|_| ()).unwrap_err().code(), "vault.initials");
}
