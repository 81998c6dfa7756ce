//! Named laptops for tests: seeded randomness, a clock that each call moves on, a folder that goes when the test ends.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod exchange;

use std::path::PathBuf;

use fieldseal_journal::{Cause, DraftWrite, WallTime};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{CompartmentId, KdfParameters, Randomness};
use fieldseal_vault::{Clock, Environment, Owner, Vault};
use tempfile::TempDir;

pub const PASSPHRASE: &[u8] = b"correct horse battery staple";

/// SplitMix64: enough for tests.
#[derive(Clone)]
pub struct Seeded(pub u64);

impl Seeded {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }
}

impl Randomness for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let random = self.next().to_le_bytes();
            chunk.copy_from_slice(&random[..chunk.len()]);
        }
    }
}

/// One second a look.
pub struct Ticking(pub i64);

impl Clock for Ticking {
    fn now(&mut self) -> WallTime {
        self.0 += 1_000;
        WallTime { unix_ms: self.0, offset_minutes: 180 }
    }
}

pub struct Laptop {
    pub folder: TempDir,
    pub vault: Vault,
    pub seed: u64,
}

pub fn environment(seed: u64) -> Environment {
    Environment::new(Ticking(1_770_000_000_000), Seeded(seed))
}

pub fn weak(seed: u64) -> KdfParameters {
    KdfParameters::weak_for_tests(&mut Seeded(seed ^ 0xABCD))
}

impl Laptop {
    /// A new vault of that person; the name's hash is the seed, so that no two people share ids.
    pub fn of(name: &str) -> Self {
        let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
        let folder = tempfile::tempdir().expect("a temporary folder");
        let owner = Owner { name: name.to_owned(), initials: Owner::initials_of(name) };
        let vault = Vault::create(&folder.path().join("vault"), &owner, PASSPHRASE, weak(seed), environment(seed)).expect("a vault");
        Self { folder, vault, seed }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// Locks and opens again.
    pub fn reopen(self) -> Self {
        let Self { folder, vault, seed } = self;
        drop(vault);
        let seed = seed.wrapping_add(1);
        let (vault, report) = Vault::open(&folder.path().join("vault"), PASSPHRASE, environment(seed)).expect("opens");
        assert!(report.repairs.is_empty(), "{:?}", report.repairs);
        Self { folder, vault, seed }
    }

    pub fn id(&mut self) -> RecordId {
        self.seed = self.seed.wrapping_add(77);
        let mut random = [0; 10];
        Seeded(self.seed).fill(&mut random);
        RecordId::from_parts(1_770_000_000_000, random)
    }

    pub fn mission(&mut self) -> CompartmentId {
        let record = self.id();
        let compartment = CompartmentId(record.0);
        let writes = vec![
            DraftWrite::Create { record, kind: "mission".into() },
            put(record, "ref", "IRQ-2026-01"),
            put(record, "title", "Basra governorate"),
        ];
        self.edit(compartment, writes);
        compartment
    }

    pub fn create(&mut self, compartment: CompartmentId, kind: &str, fields: &[(&str, &str)]) -> RecordId {
        let record = self.id();
        let mut writes = vec![DraftWrite::Create { record, kind: kind.into() }];
        writes.extend(fields.iter().map(|(field, text)| {
            let merge = fieldseal_model::kind(kind).and_then(|kind| kind.field(field)).expect("a field").merge;
            match merge {
                fieldseal_model::Merge::Register => put(record, field, text),
                fieldseal_model::Merge::Text => self::text(record, field, text),
                fieldseal_model::Merge::Set => {
                    DraftWrite::Add { record, field: (*field).into(), elements: text.split(' ').map(str::to_owned).collect() }
                }
            }
        }));
        self.edit(compartment, writes);
        record
    }

    pub fn edit(&mut self, compartment: CompartmentId, writes: Vec<DraftWrite>) -> fieldseal_vault::Committed {
        self.vault.commit(compartment, writes, Cause::Edit, None).expect("a commit")
    }

    pub fn register(&self, record: RecordId, field: &str) -> Value {
        self.vault.record(record).unwrap().expect("the record").state.register(field).map(|r| r.shown().clone()).unwrap_or(Value::Empty)
    }

    pub fn text(&self, record: RecordId, field: &str) -> String {
        self.vault.record(record).unwrap().expect("the record").state.text(field).map(|t| t.text().to_owned()).unwrap_or_default()
    }

    pub fn assert_clean(&self) {
        let report = self.vault.check(true).expect("a check");
        assert!(report.is_clean(), "{:#?}", report.findings);
    }
}

pub fn put(record: RecordId, field: &str, text: &str) -> DraftWrite {
    let value = match text.parse::<RecordId>() {
        Ok(link) => Value::Link(link),
        Err(_) => Value::Text(text.to_owned()),
    };
    DraftWrite::Put { record, field: field.into(), value, parents: None }
}

pub fn text(record: RecordId, field: &str, text: &str) -> DraftWrite {
    DraftWrite::TextReplace { record, field: field.into(), text: text.to_owned(), parents: None }
}
