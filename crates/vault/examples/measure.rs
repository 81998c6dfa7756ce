//! Measures what people wait for, over a vault of 10,000 interviews of about 4 KB: unlocking, the first page of a list, searching, one edit.
//!
//! `cargo run --profile measured -p fieldseal-vault --example measure [records]`: the weak key derivation that tests use needs debug
//! assertions, so the figures are of optimised code with assertions on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::{
    fs::File,
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{CompartmentId, KdfParameters, Randomness, SystemRandomness, VaultHeader};
use fieldseal_vault::{Draft, Environment, List, Owner, Search, Sort, SystemClock, Vault};

const PASSPHRASE: &[u8] = b"six words that nobody else knows";

fn main() {
    let records: usize = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("vault");
    let environment = || Environment::new(SystemClock::default(), SystemRandomness::new());
    let owner = Owner { name: "Maria Aldvik".into(), initials: "MA".into() };
    let kdf = KdfParameters::weak_for_tests(&mut SystemRandomness::new());
    let mut vault = Vault::create(&path, &owner, PASSPHRASE, kdf, environment()).expect("a vault");
    let mission = fill(&mut vault, records);
    drop(vault);
    println!("{records} interviews, database {:.1} MB", std::fs::metadata(path.join("vault.db")).unwrap().len() as f64 / 1e6);

    report(
        "key derivation of the weak test parameters",
        &mut times(20, |_| {
            let header = VaultHeader::decode(&std::fs::read(path.join("vault.a")).unwrap()).unwrap();
            header.unlock(PASSPHRASE).unwrap();
        }),
    );
    report("unlock, key derivation included", &mut times(20, |_| drop(Vault::open(&path, PASSPHRASE, environment()).unwrap())));

    let list = List { kind: Some("interview".into()), compartment: Some(mission), limit: 100, ..List::default() };
    report(
        "unlock and first page of 100",
        &mut times(20, |_| {
            let (vault, _) = Vault::open(&path, PASSPHRASE, environment()).unwrap();
            vault.list(&list).unwrap();
        }),
    );
    let (mut vault, _) = Vault::open(&path, PASSPHRASE, environment()).unwrap();
    for sort in [Sort::Reference, Sort::Updated, Sort::Created, Sort::Title] {
        let list = List { sort, ..list.clone() };
        report(&format!("first page of 100, by {sort:?}"), &mut times(50, |_| assert_eq!(vault.list(&list).unwrap().rows.len(), 100)));
    }
    searches(&vault, mission);
    edits(&mut vault, mission, folder.path());
    let mut photo = vec![0; 4_000_000];
    SystemRandomness::new().fill(&mut photo);
    report(
        "sealing 4 MB, flushed",
        &mut times(30, |_| {
            vault.blobs().seal(&mut photo.as_slice()).unwrap();
        }),
    );
    let began = Instant::now();
    vault.digest(None).unwrap();
    println!("digest                                   {:>8.1} ms", ms(began.elapsed()));
    let began = Instant::now();
    let report = vault.check(false).unwrap();
    println!("check without photos                     {:>8.1} ms, clean: {}", ms(began.elapsed()), report.is_clean());
    let began = Instant::now();
    vault.rebuild().unwrap();
    println!("rebuild                                  {:>8.1} ms", ms(began.elapsed()));
    println!("resident memory                          {:>8.1} MB", resident());
}

fn fill(vault: &mut Vault, records: usize) -> CompartmentId {
    let mut random = SystemRandomness::new();
    let mission = id(&mut random);
    let compartment = CompartmentId(mission.0);
    vault.commit(compartment, vec![DraftWrite::Create { record: mission, kind: "mission".into() }], Cause::Edit, None).unwrap();
    let began = Instant::now();
    let mut done = 0;
    while done < records {
        let count = (records - done).min(500);
        let drafts = (done..done + count).map(|number| interview(number, compartment, &mut random)).collect();
        vault.commit_all(drafts).unwrap();
        done += count;
    }
    println!("filling: {:.2} ms a record", ms(began.elapsed()) / records as f64);
    compartment
}

/// About 4 KB in English, Arabic and Spanish, 40 fields' worth of words.
fn interview(number: usize, compartment: CompartmentId, random: &mut SystemRandomness) -> Draft {
    let record = id(random);
    let put = |field: &str, value: &str| DraftWrite::Put { record, field: field.into(), value: Value::Text(value.into()), parents: None };
    let text = |field: &str, text: String| DraftWrite::TextReplace { record, field: field.into(), text, parents: None };
    let writes = vec![
        DraftWrite::Create { record, kind: "interview".into() },
        put("title", &format!("{} {}", phrase(number, ENGLISH, 3), number)),
        put("mode", ["individual", "group", "phone"][number % 3]),
        put("language", ["ar", "ckb", "es", "en"][number % 4]),
        put("privacy", ["private", "partly", "overheard_risk"][number % 3]),
        put("place_class", "neutral"),
        text("notes_opening", phrase(number, ENGLISH, 170)),
        text("notes_contract_pay", phrase(number + 7, ARABIC, 110)),
        text("notes_identity_documents", phrase(number + 13, SPANISH, 130)),
    ];
    Draft { compartment, writes, cause: Cause::Edit, reason: None }
}

fn searches(vault: &Vault, mission: CompartmentId) {
    let queries = [
        "water",
        "guard passport",
        "wat",
        "المياه",
        "جواز سفر",
        "حارس",
        "agua",
        "pasaporte retenido",
        "MA-I-0420",
        "word4711",
        "wor",
        "ma",
        "o",
        "\"the guard\"",
        "salary overtime night",
        "الأمن",
        "señor",
        "camion",
        "nothinglikethis",
        "supervisor agua",
    ];
    let mut all = Vec::new();
    for query in queries {
        let search = Search { query: query.into(), compartment: Some(mission), limit: 30, ..Search::default() };
        let hits = vault.search(&search).unwrap().len();
        let mut taken = times(15, |_| drop(vault.search(&search).unwrap()));
        taken.sort_unstable();
        println!("  search {query:<24} {hits:>3} hits {:>7.2} ms", ms(taken[taken.len() / 2]));
        all.append(&mut taken);
    }
    report("search, all queries", &mut all);
}

/// One durable edit, beside what the disk takes for the same number of flushes alone.
fn edits(vault: &mut Vault, mission: CompartmentId, folder: &Path) {
    let list = List { kind: Some("interview".into()), compartment: Some(mission), limit: 200, ..List::default() };
    let records: Vec<RecordId> = vault.list(&list).unwrap().rows.into_iter().map(|row| row.head.id).collect();
    let mut probe = File::create(folder.join("probe")).unwrap();
    let mut flush = times(100, |_| {
        probe.write_all(&[7; 4096]).unwrap();
        probe.sync_all().unwrap();
    });
    report("one flush of 4 KB by itself", &mut flush);
    report(
        "edit of a text, to acknowledged",
        &mut times(200, |number| {
            let record = records[number % records.len()];
            let text = format!("{} edited {number}", phrase(number, ENGLISH, 170));
            let write = DraftWrite::TextReplace { record, field: "notes_opening".into(), text, parents: None };
            vault.commit(mission, vec![write], Cause::Edit, None).unwrap();
        }),
    );
    report(
        "edit of a register, to acknowledged",
        &mut times(200, |number| {
            let record = records[number % records.len()];
            let value = Value::Text(format!("title {number}"));
            vault
                .commit(mission, vec![DraftWrite::Put { record, field: "title".into(), value, parents: None }], Cause::Edit, None)
                .unwrap();
        }),
    );
}

fn times(count: usize, mut work: impl FnMut(usize)) -> Vec<Duration> {
    (0..count)
        .map(|number| {
            let began = Instant::now();
            work(number);
            began.elapsed()
        })
        .collect()
}

fn report(what: &str, taken: &mut [Duration]) {
    taken.sort_unstable();
    let at = |part: f64| ms(taken[((taken.len() - 1) as f64 * part) as usize]);
    println!("{what:<40} p50 {:>8.2} ms   p95 {:>8.2} ms   max {:>8.2} ms", at(0.5), at(0.95), at(1.0));
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1e3
}

fn id(random: &mut SystemRandomness) -> RecordId {
    let mut bytes = [0; 10];
    random.fill(&mut bytes);
    RecordId::from_parts(1_770_000_000_000, bytes)
}

/// Words of a language in a shuffled order, with a rare word now and then.
fn phrase(seed: usize, words: &[&str], count: usize) -> String {
    let mut state = seed as u64 + 1;
    let mut text = String::new();
    for place in 0..count {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        if place % 40 == 39 {
            text.push_str(&format!("word{} ", (state >> 40) % 20_000));
        } else {
            // Squared, so that some words are common and others are not.
            let fraction = (state >> 33) as f64 / f64::from(1_u32 << 31);
            text.push_str(words[(fraction * fraction * words.len() as f64) as usize % words.len()]);
            text.push(' ');
        }
    }
    text.trim_end().to_owned()
}

const ENGLISH: &[&str] = &[
    "the",
    "guard",
    "said",
    "that",
    "no",
    "water",
    "was",
    "given",
    "at",
    "night",
    "and",
    "salary",
    "overtime",
    "not",
    "paid",
    "for",
    "three",
    "months",
    "his",
    "passport",
    "held",
    "by",
    "supervisor",
    "camp",
    "gate",
    "weapon",
    "training",
    "contract",
    "language",
    "complaint",
    "shift",
    "heat",
    "shade",
    "room",
    "container",
    "fee",
    "agent",
    "village",
    "fear",
    "retaliation",
    "report",
    "incident",
    "vehicle",
    "escort",
    "search",
    "women",
    "police",
    "client",
    "company",
    "identity",
    "card",
    "rest",
    "days",
    "week",
    "hours",
    "leave",
    "injury",
    "insurance",
    "doctor",
];
const ARABIC: &[&str] = &[
    "قال",
    "الحارس",
    "إن",
    "المياه",
    "لم",
    "تصل",
    "في",
    "الليل",
    "الراتب",
    "تأخر",
    "ثلاثة",
    "أشهر",
    "جواز",
    "سفر",
    "محتجز",
    "عند",
    "المشرف",
    "المخيم",
    "البوابة",
    "السلاح",
    "التدريب",
    "العقد",
    "اللغة",
    "الشكوى",
    "الخوف",
    "الانتقام",
    "الحادث",
    "المركبة",
    "النساء",
    "الشرطة",
    "الشركة",
    "الأمن",
    "الأمنية",
    "محمد",
    "العراق",
    "البصرة",
    "الحرارة",
    "الظل",
    "الغرفة",
    "الوكيل",
    "رسوم",
    "القرية",
];
const SPANISH: &[&str] = &[
    "el",
    "guardia",
    "dijo",
    "que",
    "no",
    "había",
    "agua",
    "por",
    "la",
    "noche",
    "salario",
    "horas",
    "extra",
    "pasaporte",
    "retenido",
    "supervisor",
    "campamento",
    "puerta",
    "arma",
    "formación",
    "contrato",
    "idioma",
    "queja",
    "turno",
    "calor",
    "sombra",
    "camión",
    "señor",
    "mañana",
    "pueblo",
    "miedo",
    "represalia",
    "informe",
    "incidente",
    "vehículo",
    "mujeres",
    "policía",
    "empresa",
    "cliente",
    "descanso",
];
