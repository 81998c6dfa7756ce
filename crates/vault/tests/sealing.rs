//! What can be read by whom: nothing without the passphrase, nothing about identities with the database's key alone, nothing erased from the index.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::{fs, path::Path};

use common::{Laptop, PASSPHRASE, environment, put, text};
use fieldseal_seal::VaultHeader;
use fieldseal_vault::{Search, Vault};

/// As an index, a screen, a hexadecimal dump and UTF-16 would show it.
fn spellings(canary: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hexadecimal = canary.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    vec![
        canary.as_bytes().to_vec(),
        canary.to_lowercase().into_bytes(),
        canary.to_uppercase().into_bytes(),
        utf16,
        hexadecimal.into_bytes(),
    ]
}

fn holds(bytes: &[u8], canary: &str) -> bool {
    spellings(canary).iter().any(|spelling| bytes.windows(spelling.len()).any(|window| window == spelling))
}

fn files(folder: &Path, each: &mut impl FnMut(&Path, Vec<u8>)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, each) } else { each(&path, fs::read(&path).unwrap()) }
    }
}

/// Every value of every table whose name passes, read with the database's key alone.
fn values(folder: &Path, wanted: impl Fn(&str) -> bool) -> Vec<(String, Vec<u8>)> {
    let header = VaultHeader::decode(&fs::read(folder.join("vault.a")).unwrap()).unwrap();
    let literal = header.unlock(PASSPHRASE).unwrap().database_key_literal();
    let connection = rusqlite::Connection::open(folder.join("vault.db")).unwrap();
    connection.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"{}\";", literal.as_str())).unwrap();
    let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut found = Vec::new();
    for name in names.into_iter().filter(|name| wanted(name)) {
        let mut statement = connection.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                if let Ok(bytes) = row.get_ref(column).unwrap().as_bytes() {
                    found.push((name.clone(), bytes.to_vec()));
                }
            }
        }
    }
    assert!(!found.is_empty());
    found
}

#[test]
fn no_file_shows_what_was_written() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let observation = alice.create(mission, "observation", &[("title", "Canarybird"), ("text", "Canarybird in a sentence")]);
    alice.edit(mission, vec![text(observation, "text", "Canarybird in another sentence")]);
    alice.vault.set_setting("desk.server", Some(b"Canarybird")).unwrap();
    alice.vault.blobs().seal(&mut "Canarybird ".repeat(40_000).as_bytes()).unwrap();
    let path = alice.path();
    let mut looked = 0;
    files(&path, &mut |file, bytes| {
        looked += 1;
        assert!(!holds(&bytes, "Canarybird"), "{}", file.display());
        assert!(!holds(&bytes, "Aldvik"), "{}", file.display());
    });
    assert!(looked >= 6);
    // The test can fail: the key shows it.
    assert!(values(&path, |_| true).iter().any(|(_, bytes)| holds(bytes, "Canarybird")));
}

#[test]
fn the_databases_key_alone_shows_nothing_of_an_identity() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let source = alice.create(mission, "source", &[("codename", "Heron")]);
    let identities = alice.vault.identity_compartment().unwrap();
    let fields = [("real_name", "Yusuf Canarywood"), ("contact", "Canaryphone"), ("source", &source.to_string())];
    let identity = alice.create(identities, "source_identity", &fields);
    alice.edit(identities, vec![put(identity, "contact", "Canaryphone 2")]);
    let path = alice.path();
    drop(alice.vault);
    for (table, bytes) in values(&path, |name| !name.ends_with("_terms")) {
        for canary in ["Canarywood", "Canaryphone"] {
            assert!(!holds(&bytes, canary), "{canary} in {table}");
        }
        // Only the identity links to the source: that it does is in no index either.
        assert!(table != "link" || bytes != source.0, "a link");
    }
    let (vault, _) = Vault::open(&path, PASSPHRASE, environment(1)).unwrap();
    assert_eq!(vault.record_head(identity).unwrap().unwrap().title, "Yusuf Canarywood");
}

#[test]
fn words_edited_away_leave_the_index_when_it_is_purged() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let observation = alice.create(mission, "observation", &[("title", "one"), ("text", "the witness Canarywitness said")]);
    for number in 0..20 {
        alice.create(mission, "observation", &[("title", &format!("other {number}"))]);
    }
    alice.edit(mission, vec![text(observation, "text", "the witness said")]);
    let path = alice.path();
    let in_index = || values(&path, |name| name.starts_with("search")).iter().any(|(_, bytes)| holds(bytes, "canarywitness"));
    let search = Search { query: "canarywitness".into(), limit: 5, ..Search::default() };
    assert!(alice.vault.search(&search).unwrap().is_empty(), "not found any more");
    assert!(in_index(), "an edit alone leaves it in a block; the test can fail");
    alice.vault.purge_search().unwrap();
    assert!(!in_index());
    let found = alice.vault.search(&Search { query: "witness".into(), limit: 5, ..Search::default() }).unwrap();
    assert_eq!(found.len(), 1);
    alice.assert_clean();
}

/// What is left of an erased identity is its place in the chain: with every key of the vault nothing of it is found, and what is beside it stays.
#[test]
fn an_erased_identity_is_nowhere_any_more() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let source = alice.create(mission, "source", &[("codename", "Heron")]).to_string();
    let identities = alice.vault.identity_compartment().unwrap();
    let identity = alice.create(identities, "source_identity", &[("real_name", "Yusuf Canarywood"), ("source", &source)]);
    let other = alice.create(identities, "source_identity", &[("real_name", "Layla Staywood"), ("source", &source)]);
    alice.edit(identities, vec![put(identity, "contact", "Canaryphone"), text(identity, "notes", "Canarynote")]);
    alice.edit(identities, vec![text(identity, "notes", "Canarynote again")]);
    alice.edit(identities, vec![put(other, "contact", "Stayphone")]);
    let seal = |path: &Path| {
        values(path, |name| name == "change" || name == "record_state").into_iter().map(|(_, bytes)| bytes.len()).sum::<usize>()
    };
    let before = seal(&alice.path());
    assert_eq!(alice.vault.erase_identity(identity).unwrap(), 3);
    assert!(alice.vault.record(identity).unwrap().is_none());
    assert!(seal(&alice.path()) < before, "the sealed words are gone, too");
    let mut alice = alice.reopen();
    assert!(alice.vault.record(identity).unwrap().is_none());
    assert_eq!(alice.register(other, "contact"), fieldseal_model::Value::Text("Stayphone".into()));
    assert!(alice.vault.history(identity).unwrap_or_default().is_empty());
    alice.assert_clean();
    alice.vault.rebuild().unwrap();
    assert!(alice.vault.record(identity).unwrap().is_none(), "the journal cannot give it back");
    assert_eq!(alice.register(other, "real_name"), fieldseal_model::Value::Text("Layla Staywood".into()));
    alice.assert_clean();
    assert_eq!(alice.vault.erase_identity(identity).unwrap_err().code(), "vault.no_record");
    let observation = alice.create(mission, "observation", &[("title", "No water")]);
    assert_eq!(alice.vault.erase_identity(observation).unwrap_err().code(), "vault.no_record", "what others hold too is not erased so");
    assert!(alice.vault.record(observation).unwrap().is_some());
}
