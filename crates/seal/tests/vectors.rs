//! The vectors in `tests/vectors/`: golden bytes of every serialised type, and what a second implementation is checked with.
//!
//! The test fails when a file is not what this code makes. After a deliberate change of format, write them anew with
//! `FIELDSEAL_WRITE_VECTORS=1 cargo test -p fieldseal-seal --test vectors`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;
mod vectors {
    pub mod formats;
    pub mod organisation;
    pub mod vault;
}

use fieldseal_seal::{DeviceIdentity, Randomness};
use serde_json::{Value, json};
use std::path::PathBuf;

pub struct Source(support::Seeded);

impl Source {
    pub fn new(seed: &str) -> Self {
        Self(support::Seeded::new(seed))
    }
}

impl Randomness for Source {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}

pub fn hex(bytes: impl AsRef<[u8]>) -> String {
    data_encoding::HEXLOWER.encode(bytes.as_ref())
}

/// A device made from a name, with its secrets.
pub fn device(name: &str) -> (DeviceIdentity, Value) {
    let identity = DeviceIdentity::generate(&mut Source::new(name));
    let mut secrets = [0; 64];
    Source::new(name).fill(&mut secrets);
    let described = json!({
        "name": name,
        "id": hex(identity.id()),
        "id_text": identity.id().to_string(),
        "signing_secret": hex(&secrets[..32]),
        "signing_public": hex(identity.public().signing),
        "kem_secret": hex(&secrets[32..]),
        "kem_public": hex(&identity.public().kem),
    });
    (identity, described)
}

fn check(name: &str, vectors: Value) {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors")).join(name);
    if std::env::var_os("FIELDSEAL_WRITE_VECTORS").is_some() {
        std::fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&vectors).unwrap())).unwrap();
    }
    let stored: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert!(stored == vectors, "{name} is not what this code makes: a format changed");
}

#[test]
fn the_vault_vectors_are_current() {
    check("vault.json", vectors::vault::vault());
}

#[test]
fn the_format_vectors_are_current() {
    check("canonical.json", vectors::formats::canonical());
    check("padding.json", vectors::formats::padding());
    check("chain.json", vectors::formats::chain());
    check("wrap.json", vectors::formats::wrap());
    check("deposit.json", vectors::formats::deposit());
    check("segment.json", vectors::formats::segment());
    check("blob.json", vectors::formats::blob());
    check("session.json", vectors::formats::session());
}

#[test]
fn the_organisation_vectors_are_current() {
    check("enrolment.json", vectors::organisation::enrolment());
    check("directory.json", vectors::organisation::directory());
}
