//! The house stands on its floors: each crate imports only from floors below it, and only the crates that may do so touch sockets and files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// Each crate and all that it may import from this workspace (normal dependencies; tests may also use the testkit).
const FLOORS: &[(&str, &[&str])] = &[
    ("fieldseal-model", &[]),
    ("fieldseal-seal", &[]),
    ("fieldseal-media", &[]),
    ("fieldseal-calendars", &[]),
    ("fieldseal-calendars-page", &["calendars"]),
    ("fieldseal-questionnaires", &[]),
    ("fieldseal-tables", &["model"]),
    ("fieldseal-journal", &["model", "seal"]),
    ("fieldseal-vault", &["model", "seal", "journal"]),
    ("fieldseal-sync", &["seal"]),
    ("fieldseal-client", &["seal", "sync"]),
    ("fieldseal-desk", &["model", "seal", "media", "questionnaires", "tables", "journal", "vault", "sync", "client"]),
    ("fieldseal-cli", &["desk"]),
    ("fieldseal-devhost", &["desk"]),
    ("fieldseal-desktop", &["desk"]),
    ("fieldseal-server", &["seal", "sync"]),
    ("fieldseal-testkit", &["seal", "sync", "server"]),
];

/// Words that only some crates may say, and who.
const RESERVED: &[(&str, &[&str])] = &[
    ("std::net", &["client", "server", "devhost", "testkit"]),
    ("tokio::net", &["client", "server", "devhost", "testkit"]),
    ("reqwest::", &["client"]),
    ("std::fs", &["vault", "media", "server", "cli", "desk", "devhost", "testkit"]),
    ("SystemTime::now", &["desk", "server", "vault", "cli", "devhost", "testkit", "client"]),
];

#[test]
fn each_crate_imports_only_from_floors_below_it() {
    let floors: BTreeMap<&str, &[&str]> = FLOORS.iter().copied().collect();
    let mut wrong = Vec::new();
    for (name, dependencies) in workspace() {
        let Some(allowed) = floors.get(name.as_str()) else { panic!("{name} has no floor: add it to FLOORS and docs/ARCHITECTURE.md") };
        for dependency in dependencies {
            let Some(short) = dependency.strip_prefix("fieldseal-") else { continue };
            if !allowed.contains(&short) {
                wrong.push(format!("{name} imports {dependency}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_floor_named_here_exists() {
    let crates: Vec<String> = workspace().into_iter().map(|(name, _)| name).collect();
    for (name, _) in FLOORS {
        assert!(crates.iter().any(|known| known == name), "{name} is gone: take it out of FLOORS");
    }
}

#[test]
fn sockets_files_and_clocks_stay_where_they_belong() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        for (file, text) in sources(&folder.join("src")) {
            for (word, allowed) in RESERVED {
                if !allowed.contains(&name.as_str()) && text.contains(word) {
                    wrong.push(format!("{file} says {word}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn workspace() -> Vec<(String, Vec<String>)> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo metadata runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let normal = package["dependencies"].as_array().unwrap().iter().filter(|dependency| dependency["kind"].is_null());
            let names = normal.map(|dependency| dependency["name"].as_str().unwrap().to_owned()).collect();
            (package["name"].as_str().unwrap().to_owned(), names)
        })
        .collect()
}

fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.to_string_lossy().ends_with("_tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path.strip_prefix(root()).unwrap().display().to_string(), text));
        }
    }
    found
}
