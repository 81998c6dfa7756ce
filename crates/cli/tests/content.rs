//! Content packs from the secretariat to an officer's laptop, and those that are refused on the way.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{fs, path::PathBuf};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{RecordId, Value as Stored};
use fieldseal_seal::{Domain, OrganisationId, Randomness, Signature, SystemRandomness};
use fieldseal_vault::{Draft, Environment, SystemClock, Vault};
use serde_json::{Value, json};
use stage::{Laptop, Server, Stage, enrol};

/// The program's own pack with another label, another state, another item.
fn own_pack(version: &str) -> Value {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/packs/core.json")).unwrap();
    let mut pack: Value = serde_json::from_str(&text).unwrap();
    pack["version"] = json!(version);
    pack["machines"]["task"]["states"][0]["label"]["en"] = json!("to be picked up");
    pack["machines"]["task"]["states"].as_array_mut().unwrap().push(json!({"name": "parked", "label": {"en": "parked"}}));
    let begins = pack["machines"]["task"]["initial"].clone();
    let way = json!({"from": [begins], "to": "parked", "roles": ["officer", "lead", "reviewer", "secretariat"]});
    pack["machines"]["task"]["moves"].as_array_mut().unwrap().push(way);
    let item = json!({"id": "RUF-9", "paragraphs": ["29"], "text": {"en": "Ask for the card in Nepali"}, "answer": ["document"]});
    pack["checklists"][0]["items"].as_array_mut().unwrap().push(item);
    pack
}

fn file(stage: &Stage, name: &str, content: &str) -> PathBuf {
    let path = stage.path().join(name);
    fs::write(&path, content).unwrap();
    path
}

fn pair(stage: &Stage, server: &Server) -> (Laptop, Laptop) {
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    secretariat.mission("IRQ-2026-01");
    let officer = stage.laptop("M. Aldvik");
    enrol(&secretariat, &officer, "officer", &["IRQ-2026-01"]);
    officer.ok(&["sync"]);
    (secretariat, officer)
}

fn label(laptop: &Laptop) -> Value {
    laptop.ok(&["content", "show"])["machines"]["task"]["states"][0]["label"]["en"].clone()
}

fn items(laptop: &Laptop) -> usize {
    let list = laptop.ok(&["checklist", "list"]);
    list["checklists"].as_array().unwrap().iter().map(|list| list["items"].as_array().unwrap().len()).sum()
}

fn in_force(laptop: &Laptop, id: &str) -> String {
    let list = laptop.ok(&["content", "list"]);
    let found = list["packs"].as_array().unwrap().iter().find(|pack| pack["id"] == id && pack["in_force"] == true).unwrap();
    found["version"].as_str().unwrap().to_owned()
}

#[test]
fn what_the_secretariat_brings_counts_on_every_laptop() {
    let stage = Stage::new();
    let server = stage.server();
    let (secretariat, officer) = pair(&stage, &server);
    let pack = file(&stage, "own.json", &own_pack("2026.2").to_string());
    let path = pack.to_str().unwrap();
    let task = officer.create("task", Some("IRQ-2026-01"), &["title=Call the interpreter"]);
    let (before, count) = (label(&officer), items(&officer));

    assert_eq!(officer.refusal(&["content", "bring", path]), "org.not_secretariat");
    assert_eq!(officer.refusal(&["content", "bring", path, "--preview"]), "org.not_secretariat");
    let preview = secretariat.ok(&["content", "bring", path, "--preview"]);
    assert_eq!((&preview["in_force"], &preview["signer"]), (&json!("2026.1"), &Value::Null));
    let whats: Vec<&str> = preview["changes"].as_array().unwrap().iter().map(|change| change["what"].as_str().unwrap()).collect();
    assert!(whats.contains(&"task parked") && whats.contains(&"RUF RUF-9"), "{whats:?}");
    assert_eq!(in_force(&secretariat, "fieldseal.core"), "2026.1", "a preview keeps nothing");

    let brought = secretariat.ok(&["content", "bring", path]);
    let own = brought["packs"].as_array().unwrap().iter().find(|pack| pack["version"] == "2026.2").unwrap();
    assert_eq!((&own["in_force"], &own["signed"]["person"]), (&json!(true), &json!("D. Okombrand")));
    assert_eq!(label(&secretariat), "to be picked up");

    // Two laptops, two packs: the officer works on under the one he has.
    assert_eq!((label(&officer), items(&officer)), (before, count));
    assert_eq!(officer.refusal(&["record", "move", &task, "parked"]), "record.unknown_state");
    secretariat.ok(&["sync"]);
    let report = officer.ok(&["sync"]);
    assert_eq!(report["notices"], json!([]));
    assert_eq!((label(&officer), items(&officer)), (json!("to be picked up"), count + 1));
    assert_eq!(in_force(&officer, "fieldseal.core"), "2026.2");
    officer.ok(&["record", "move", &task, "parked"]);
    officer.ok(&["vault", "rebuild"]);
    assert_eq!(in_force(&officer, "fieldseal.core"), "2026.2");

    // Neither the program's own version nor the same one again takes its place.
    for version in ["2026.1", "2026.2", "2025.9"] {
        let older = file(&stage, "older.json", &own_pack(version).to_string());
        assert_eq!(secretariat.refusal(&["content", "bring", older.to_str().unwrap()]), "content.put_back", "{version}");
    }
    let newer = file(&stage, "newer.json", &own_pack("2026.10").to_string());
    secretariat.ok(&["content", "bring", newer.to_str().unwrap()]);
    for laptop in [&secretariat, &officer, &secretariat] {
        laptop.ok(&["sync"]);
    }
    assert_eq!(in_force(&officer, "fieldseal.core"), "2026.10");
    assert_eq!(officer.digest(), secretariat.digest());
    officer.ok(&["vault", "check", "--read-data"]);
}

#[test]
fn an_altered_file_is_refused() {
    let stage = Stage::new();
    let server = stage.server();
    let (secretariat, officer) = pair(&stage, &server);
    let second = stage.laptop("R. Vennsgard");
    enrol(&secretariat, &second, "secretariat", &[]);
    second.ok(&["sync"]);
    let pack = file(&stage, "own.json", &own_pack("2026.2").to_string());
    let signed = stage.path().join("own.signed");
    let sign = ["content", "sign", pack.to_str().unwrap(), "--out", signed.to_str().unwrap()];
    assert_eq!(officer.refusal(&sign), "org.not_secretariat");
    secretariat.ok(&sign);
    let whole: Value = serde_json::from_str(&fs::read_to_string(&signed).unwrap()).unwrap();
    let officers_device = officer.ok(&["status"])["device"].clone();
    let text = whole["pack"].as_str().unwrap().to_owned();
    let other_letter = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters[3] = if letters[3] == 'a' { 'b' } else { 'a' };
        letters.into_iter().collect::<String>()
    };
    let changed = |name: &str, value: Value| {
        let mut copy = whole.clone();
        copy[name] = value;
        copy.to_string()
    };
    for (what, content, code) in [
        ("a letter of the pack", changed("pack", json!(text.replace("parked", "porked"))), "content.tampered"),
        ("a blank", changed("pack", json!(format!("{text} "))), "content.tampered"),
        ("a higher version", changed("pack", json!(text.replace("2026.2", "2026.3"))), "content.tampered"),
        ("the signature", changed("signature", json!(other_letter(whole["signature"].as_str().unwrap()))), "content.tampered"),
        ("half a signature", changed("signature", json!("abc")), "content.malformed"),
        (
            "the organisation",
            changed("organisation", json!(other_letter(whole["organisation"].as_str().unwrap()))),
            "content.other_organisation",
        ),
        ("an unknown signer", changed("signer", json!(other_letter(whole["signer"].as_str().unwrap()))), "content.unknown_signer"),
        ("the officer as signer", changed("signer", officers_device), "content.tampered"),
        ("a later form", changed("signed_content_pack", json!(2)), "content.newer"),
        ("one name more", changed("note", json!("x")), "content.malformed"),
        ("no pack at all", "{}".to_owned(), "content.malformed"),
        ("a wrong pack", own_pack("2026.2").to_string().replacen("\"officer\"", "\"officers\"", 1), "content.wrong"),
        ("too much", format!("{}{}", own_pack("2026.2"), " ".repeat(1_100_000)), "content.too_large"),
        ("far too much", " ".repeat(2_200_000), "content.too_large"),
    ] {
        let path = file(&stage, "altered", &content);
        assert_eq!(second.refusal(&["content", "bring", path.to_str().unwrap()]), code, "{what}");
    }
    assert_eq!(second.refusal(&["content", "bring", "/nowhere"]), "input.file_unreadable");
    assert_eq!(in_force(&second, "fieldseal.core"), "2026.1");

    // Unaltered it counts, and the first laptop is its signer.
    let brought = second.ok(&["content", "bring", signed.to_str().unwrap()]);
    let own = brought["packs"].as_array().unwrap().iter().find(|pack| pack["version"] == "2026.2").unwrap();
    assert_eq!(own["signed"]["person"], "D. Okombrand");
    for laptop in [&second, &officer] {
        laptop.ok(&["sync"]);
    }
    assert_eq!(label(&officer), "to be picked up");

    // A laptop that is shut out signs for nobody; what it signed before stays.
    let later = file(&stage, "later.json", &own_pack("2026.3").to_string());
    let stale = stage.path().join("later.signed");
    second.ok(&["content", "sign", later.to_str().unwrap(), "--out", stale.to_str().unwrap()]);
    secretariat.ok(&["sync"]);
    let device = second.ok(&["status"])["device"].as_str().unwrap().to_owned();
    secretariat.ok(&["org", "revoke", &device]);
    assert_eq!(secretariat.refusal(&["content", "bring", stale.to_str().unwrap()]), "content.signer_revoked");
    officer.ok(&["sync"]);
    assert_eq!(in_force(&officer, "fieldseal.core"), "2026.2");
}

/// A record as an altered program of the secretariat would write it.
struct Forged {
    pack: &'static str,
    version: &'static str,
    text: String,
    signer: String,
    signature: Signature,
}

fn open(laptop: &Laptop) -> Vault {
    let passphrase = fs::read_to_string(&laptop.passphrase).unwrap();
    let environment = Environment::new(SystemClock::default(), SystemRandomness::new());
    Vault::open(&laptop.vault, passphrase.trim_end().as_bytes(), environment).unwrap().0
}

fn sign(laptop: &Laptop, text: &str) -> (String, Signature) {
    let vault = open(laptop);
    let organisation: OrganisationId = vault.organisation().unwrap();
    let signed = [organisation.as_bytes().as_slice(), text.as_bytes()].concat();
    (vault.device().to_string(), vault.identity().sign(Domain::new("content-pack"), &signed))
}

fn write(laptop: &Laptop, forged: Forged) -> Result<(), fieldseal_vault::VaultError> {
    let mut vault = open(laptop);
    let mut random = [0; 10];
    SystemRandomness::new().fill(&mut random);
    let record = RecordId::from_parts(1_770_000_000_000, random);
    let put = |field: &str, value: String| DraftWrite::Put { record, field: field.into(), value: Stored::Text(value), parents: None };
    let writes = vec![
        DraftWrite::Create { record, kind: "content_pack".into() },
        put("pack", forged.pack.into()),
        put("version", forged.version.into()),
        put("signer", forged.signer),
        put("signature", forged.signature.to_string()),
        DraftWrite::TextReplace { record, field: "content".into(), text: forged.text, parents: None },
    ];
    let compartment = vault.organisation_compartment()?;
    vault.commit_all(vec![Draft { compartment, writes, cause: Cause::Import, reason: None }]).map(|_| ())
}

#[test]
fn what_an_altered_program_sends_is_refused_where_it_arrives() {
    let stage = Stage::new();
    let server = stage.server();
    let (secretariat, officer) = pair(&stage, &server);
    let text = own_pack("2026.2").to_string();
    let good = file(&stage, "own.json", &text);
    secretariat.ok(&["content", "bring", good.to_str().unwrap()]);

    let (signer, signature) = sign(&secretariat, &text);
    let (officers, officers_signature) = sign(&officer, &own_pack("2026.7").to_string());
    let wrong = own_pack("2026.8").to_string().replacen("\"officer\"", "\"officers\"", 1);
    let (_, over_wrong) = sign(&secretariat, &wrong);
    let (_, over_other) = sign(&secretariat, &(text.clone() + "\n"));
    let twin = own_pack("2026.2").to_string().replace("parked", "set aside").replace("set aside\",\"roles", "parked\",\"roles");
    let core = "fieldseal.core";
    let forge = |version, text: String, signer: &str, signature| Forged { pack: core, version, text, signer: signer.to_owned(), signature };
    for forged in [
        forge("2026.5", text.replace("parked", "porked").replace("2026.2", "2026.5"), &signer, signature),
        forge("2026.6", text.clone(), &signer, signature),
        forge("2026.7", own_pack("2026.7").to_string(), &officers, officers_signature),
        forge("2026.8", wrong, &signer, over_wrong),
        forge("2026.2", text.clone(), &signer, over_other),
        forge("2026.9", twin, "not a device", over_other),
    ] {
        write(&secretariat, forged).unwrap();
    }
    secretariat.ok(&["sync"]);
    let report = officer.ok(&["sync"]);
    let reasons: Vec<(&str, &str)> = report["notices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|notice| (notice["args"]["pack"].as_str().unwrap(), notice["args"]["reason"].as_str().unwrap()))
        .collect();
    for expected in [
        ("fieldseal.core 2026.5", "tampered"),
        ("fieldseal.core 2026.6", "tampered"),
        ("fieldseal.core 2026.7", "signer_without_role"),
        ("fieldseal.core 2026.8", "wrong"),
        ("fieldseal.core 2026.2", "tampered"),
        ("fieldseal.core 2026.9", "malformed"),
    ] {
        assert!(reasons.contains(&expected), "{expected:?}: {reasons:?}");
    }
    assert_eq!(reasons.len(), 6);
    for laptop in [&officer, &secretariat] {
        assert_eq!(in_force(laptop, core), "2026.2", "the former one stays");
        assert_eq!(laptop.ok(&["content", "list"])["refused"].as_array().unwrap().len(), 6);
    }
    // What was truly signed once and is older is no news: it is here, and does not count.
    let older = own_pack("2026.1.5").to_string();
    let (signer, signature) = sign(&secretariat, &older);
    write(&secretariat, forge("2026.1.5", older, &signer, signature)).unwrap();
    secretariat.ok(&["sync"]);
    officer.ok(&["sync"]);
    assert_eq!(in_force(&officer, core), "2026.2");
    let list = officer.ok(&["content", "list"]);
    assert!(list["packs"].as_array().unwrap().iter().any(|pack| pack["version"] == "2026.1.5" && pack["in_force"] == false), "{list}");
    // An officer's laptop cannot even write such a record; nobody can change one.
    let (own, signature) = sign(&officer, &text);
    assert!(write(&officer, forge("2027.1", text, &own, signature)).is_err());
    let record = officer.list("content_pack")[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(secretariat.refusal(&["record", "set", &record, "version=2030.1"]), "permission.denied");
    assert_eq!(officer.digest(), secretariat.digest());
}

#[test]
fn a_small_pack_of_ones_own_lies_over_the_programs() {
    let stage = Stage::new();
    let server = stage.server();
    let (secretariat, officer) = pair(&stage, &server);
    let pack = json!({"format": 1, "id": "oversight.cards", "version": "1", "title": {"en": "Our cards"}, "cards": [
        {"id": "referral", "purpose": "referral", "title": {"en": "Help"}, "translations": {"en": {"heading": "Call us", "paragraphs": ["Any hour."], "checked": true}}}
    ]});
    let path = file(&stage, "cards.json", &pack.to_string());
    secretariat.ok(&["content", "bring", path.to_str().unwrap()]);
    secretariat.ok(&["sync"]);
    officer.ok(&["sync"]);
    let card = officer.ok(&["content", "card", "referral"]);
    assert_eq!(card["cards"][0]["translations"][0]["heading"], "Call us");
    assert_eq!(officer.ok(&["content", "card", "consent", "--language", "ckb"])["cards"][0]["translations"][0]["checked"], false);
    assert_eq!(officer.ok(&["content", "country", "IQ"])["profile"]["weekend"], json!(["friday", "saturday"]));
    assert!(officer.ok(&["content", "guide", "guard"])["guide"]["topics"].as_array().unwrap().len() > 5);
    let code = officer.ok(&["code", "--edition", "2010"]);
    assert_eq!((&code["code_version"], &code["paragraphs"][0]["verified"]), (&json!("2010"), &json!(true)));
    assert_eq!(officer.refusal(&["code", "--edition", "1999"]), "record.not_a_choice");
}
