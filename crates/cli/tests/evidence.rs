//! Evidence from import to export: custody kept and verified, derivatives without what they cover, documents that would do something.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use stage::{Laptop, Stage, enrol};

const REFERENCE: &str = "IRQ-2026-01/MA-P-001";

#[test]
fn every_act_on_an_original_is_in_its_chain() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.mission("IRQ-2026-01");
    let photo = stage::photos().join("DSCN0012.jpg");
    let item = import(&laptop, &photo);
    let id = item["id"].as_str().unwrap();
    assert_eq!(actions(&laptop, id), ["imported original"]);

    let out = stage.path().join("original.jpg");
    let export = ["photo", "export", id, "--original", "--out", out.to_str().unwrap()];
    assert_eq!(laptop.refusal(&export), "custody.reason_missing");
    assert!(!out.exists(), "refused before a file is made");
    laptop.ok(&[&export[..], &["--reason", "for the ministry's letter"]].concat());
    assert_eq!(fs::read(&out).unwrap(), fs::read(&photo).unwrap());

    let same = laptop.ok(&["evidence", "verify", out.to_str().unwrap(), "--id", REFERENCE]);
    assert_eq!((&same["same"], &same["sha256"]), (&json!(true), &item["sha256"]));
    assert_eq!(laptop.ok(&["evidence", "verify", "--id", id])["same"], true, "the sealed bytes themselves");
    let mut bytes = fs::read(&out).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let forged = stage.path().join("DSCN0012.jpg");
    fs::write(&forged, bytes).unwrap();
    let other = laptop.run(&["--json", "evidence", "verify", forged.to_str().unwrap(), "--id", id], None);
    assert_eq!((other.status, &other.lines()[0]["same"]), (Some(1), &json!(false)));
    assert_eq!(import(&laptop, &forged)["status"], "imported", "other bytes under the same name are another piece of evidence");

    let custody = laptop.ok(&["evidence", "custody", id, "--verify"]);
    assert_eq!(actions(&laptop, id), ["imported original", "exported original", "verified original", "verified original"]);
    assert_eq!((&custody["whole"], &custody["breaks"]), (&json!(true), &json!([])));
    let events = custody["events"].as_array().unwrap();
    assert_eq!(events[1]["reason"], "for the ministry's letter");
    assert!(events.windows(2).all(|pair| pair[1]["previous"] == pair[0]["hash"]), "{custody}");
    assert!(events.iter().all(|event| event["content_sha256"] == item["sha256"]));
    assert_eq!(laptop.ok(&["vault", "check"])["clean"], true);
}

/// Words come before pictures, and previews before originals: somebody may have acted on a preview for days before the original is there.
#[test]
fn an_original_that_comes_after_the_first_act_is_told_too() {
    let stage = Stage::new();
    let server = stage.server();
    let secretariat = stage.laptop("D. Okombrand");
    secretariat.ok(&["org", "init", "--name", "Oversight", "--server", &server.url, "--setup-token", &server.setup_token]);
    let mission = secretariat.mission("IRQ-2026-01");
    secretariat.ok(&["sync"]);
    let [officer, reviewer] = [("M. Aldvik", "officer"), ("S. Ferenvale", "reviewer")].map(|(name, role)| {
        let laptop = stage.laptop(name);
        enrol(&secretariat, &laptop, role, &[&mission]);
        laptop.ok(&["sync"]);
        laptop
    });
    let item = import(&officer, &stage::photos().join("DSCN0012.jpg"));
    let id = item["id"].as_str().unwrap();

    let original = largest_blob(&officer);
    let aside = stage.path().join("aside");
    fs::rename(&original, &aside).unwrap();
    officer.ok(&["sync"]);
    assert_eq!(reviewer.ok(&["sync"])["notices"][0]["args"]["rendition"], "original");
    let preview = |name: &str| {
        let out = stage.path().join(name);
        reviewer.ok(&["photo", "export", id, "--preview", "--out", out.to_str().unwrap(), "--reason", "for the letter"]);
    };
    preview("first.jpg");
    assert_eq!(actions(&reviewer, id), ["imported original", "exported preview"]);

    fs::rename(&aside, &original).unwrap();
    officer.ok(&["sync"]);
    reviewer.ok(&["sync"]);
    let arrived = reviewer.ok(&["evidence", "custody", id])["arrived"].clone();
    assert!(arrived.is_string(), "the laptop knows since when it holds the original");
    preview("second.jpg");
    preview("third.jpg");
    let expected = ["imported original", "exported preview", "received original", "exported preview", "exported preview"];
    assert_eq!(actions(&reviewer, id), expected, "once");
    let custody = reviewer.ok(&["evidence", "custody", id, "--verify"]);
    assert_eq!((&custody["whole"], &custody["arrived"]), (&json!(true), &Value::Null));
    assert_eq!(custody["events"][2]["at"], arrived);
    reviewer.ok(&["sync"]);
    officer.ok(&["sync"]);
    assert_eq!(actions(&officer, id), expected);
}

fn largest_blob(laptop: &Laptop) -> PathBuf {
    let folders = fs::read_dir(laptop.vault.join("blobs")).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.filter(|path| path.is_dir()).flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    files.max_by_key(|path| fs::metadata(path).unwrap().len()).expect("a sealed file")
}

#[test]
fn nobody_writes_custody_by_hand() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.mission("IRQ-2026-01");
    import(&laptop, &stage::photos().join("portrait_8.jpg"));
    for kind in ["custody_event", "derivative", "export_request"] {
        assert_eq!(laptop.refusal(&["record", "create", kind, "--mission", "IRQ-2026-01"]), "record.own_command", "{kind}");
    }
    let event = laptop.list("custody_event").remove(0);
    let event = event["id"].as_str().unwrap();
    assert_eq!(laptop.refusal(&["record", "set", event, "reason=another"]), "custody.written_once");
    assert_eq!(laptop.refusal(&["record", "resolve", event, "reason", "--value", "another"]), "custody.written_once");
}

#[test]
fn a_derivative_holds_nothing_of_what_it_covers() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.mission("IRQ-2026-01");
    let photo = stage::photos().join("portrait_8.jpg");
    let item = import(&laptop, &photo);
    let id = item["id"].as_str().unwrap();
    let fields = laptop.get(id)["fields"].clone();
    // It stands on its side in the file; areas count in the upright picture.
    let upright = (fields["height"].as_u64().unwrap(), fields["width"].as_u64().unwrap());
    let redact = ["evidence", "redact", id, "--fill", "100,40,200,90", "--fill", "0,0,50,50"];
    let made = laptop.ok(&[&redact[..], &["--reason", "a badge is to be read"]].concat());
    assert_eq!((made["width"].as_u64().unwrap(), made["height"].as_u64().unwrap()), upright);
    assert_eq!(made["mime"], "image/jpeg");
    let derivative = made["id"].as_str().unwrap();
    let out = stage.path().join("derivative.jpg");
    let export = ["photo", "export", id, "--derivative", "--out", out.to_str().unwrap()];
    assert_eq!(laptop.refusal(&export), "evidence.no_derivative", "not before it is approved");
    laptop.ok(&["record", "move", derivative, "approved"]);
    let record = laptop.get(derivative);
    assert_eq!(record["fields"]["approved_by"], "M. Aldvik");
    assert_eq!((&record["fields"]["parent"], &record["fields"]["purpose"]), (&json!(id), &json!("redacted")));
    let exported = laptop.ok(&export);
    assert_eq!(exported["sha256"], made["sha256"]);
    let bytes = fs::read(&out).unwrap();
    for (marker, what) in [(0xe1_u8, "Exif or XMP"), (0xe2, "a colour profile"), (0xed, "Photoshop's notes"), (0xfe, "a comment")] {
        assert!(!bytes.windows(2).take(700).any(|pair| pair == [0xff, marker]), "{what}");
    }
    assert_eq!(actions(&laptop, id), ["imported original", "redacted derivative", "exported derivative"]);
    assert_eq!(laptop.refusal(&["evidence", "redact", id, "--reason", "nothing"]), "evidence.out_of_picture");
    assert_eq!(laptop.refusal(&["evidence", "redact", id, "--fill", "90000,0,5,5", "--reason", "x"]), "evidence.out_of_picture");
    assert_eq!(laptop.refusal(&["evidence", "redact", id, "--fill", "0,0,5,5", "--reason", " "]), "custody.reason_missing");
    let overview = laptop.ok(&["evidence", "stacks", "--mission", "IRQ-2026-01"]);
    assert_eq!(overview["derivatives"][0]["state"], "approved");
    assert_eq!(laptop.ok(&["vault", "check", "--read-data"])["clean"], true);
}

#[test]
fn a_document_that_would_run_something_is_kept_shown_and_told() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.mission("IRQ-2026-01");
    let card = stage.path().join("card");
    fs::create_dir(&card).unwrap();
    fs::write(card.join("contract.pdf"), scripted_pdf()).unwrap();
    fs::write(card.join("page.pdf"), b"<html><script>alert(1)</script></html>").unwrap();
    fs::write(card.join("voice.wav"), sound()).unwrap();
    for name in ["contract.pdf", "page.pdf", "voice.wav"] {
        import(&laptop, &card.join(name));
    }
    let by_name = |name: &str| {
        let row = laptop.list("evidence").into_iter().find(|row| row["fields"]["file_name"] == name).unwrap();
        laptop.get(row["id"].as_str().unwrap())["fields"].clone()
    };
    let contract = by_name("contract.pdf");
    assert_eq!(
        (&contract["mime"], &contract["active_content"], &contract["pages"], &contract["damage"]),
        (&json!("application/pdf"), &json!("script"), &json!(1), &Value::Null)
    );
    assert_eq!((&by_name("page.pdf")["damage"], &by_name("page.pdf")["evidence_kind"]), (&json!("not_as_named"), &json!("document_copy")));
    assert_eq!((&by_name("voice.wav")["evidence_kind"], &by_name("voice.wav")["damage"]), (&json!("audio"), &Value::Null));
}

#[test]
fn a_photo_is_placed_by_its_position() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let item = import(&laptop, &stage::photos().join("DSCN0012.jpg"));
    let id = item["id"].as_str().unwrap();
    let (lat, lon) = (item["gps"]["lat"].as_f64().unwrap(), item["gps"]["lon"].as_f64().unwrap());
    let near = laptop.create("site", Some(&mission), &["name=Near", &format!("position={},{lon}", lat + 0.01)]);
    laptop.create("site", Some(&mission), &["name=Far", &format!("position={},{lon}", lat + 1.0)]);
    let suggested = laptop.ok(&["evidence", "sites", id]);
    assert_eq!((&suggested["sites"][0]["id"], suggested["sites"].as_array().unwrap().len()), (&json!(near), 1));
    assert_eq!(suggested["sites"][0]["reasons"], json!(["place"]));
    assert!((suggested["sites"][0]["distance_m"].as_f64().unwrap() - 1_112.0).abs() < 5.0, "{suggested}");
    assert_eq!(laptop.get(id)["fields"]["site"], Value::Null, "offered, never set");
}

#[test]
fn bursts_are_stacked_and_a_clock_is_corrected_beside_what_it_said() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let picture = fs::read(stage::photos().join("landscape_3.jpg")).unwrap();
    let ids: Vec<String> = ["10:00:00", "10:00:02", "10:00:04", "10:05:00"]
        .into_iter()
        .map(|time| {
            let path = stage.path().join(format!("{}.jpg", time.replace(':', "")));
            fs::write(&path, with_camera(&picture, "EOS 7", &format!("2026:02:06 {time}"))).unwrap();
            let item = import(&laptop, &path);
            assert_eq!((&item["camera"], &item["taken_at"]), (&json!("EOS 7"), &json!(format!("2026-02-06T{time}"))));
            item["id"].as_str().unwrap().to_owned()
        })
        .collect();
    let overview = || laptop.ok(&["evidence", "stacks", "--mission", "IRQ-2026-01"]);
    assert_eq!(overview()["stacks"], json!([ids[..3]]));
    assert_eq!(overview()["corrected"], json!([]));
    laptop.create("camera_clock", Some(&mission), &["camera=EOS 7", "offset=7380", "reason=photo of the officer's watch"]);
    let corrected = overview()["corrected"].as_array().unwrap().clone();
    assert_eq!(corrected.len(), 4);
    let last = corrected.iter().find(|one| one["id"] == json!(ids[3])).unwrap();
    assert_eq!((&last["at"], &last["offset_s"]), (&json!("2026-02-06T12:08:00"), &json!(7380)));
    assert_eq!(laptop.get(&ids[3])["fields"]["taken_at"], "2026-02-06T10:05:00", "what the camera said stays");
    let visit = "2026-02-06T11:00:00+00:00 UTC";
    let site = laptop.create("site", Some(&mission), &["name=Visited"]);
    laptop.create("site_visit", Some(&mission), &["title=Visit", &format!("site={site}"), &format!("started={visit}")]);
    let suggested = laptop.ok(&["evidence", "sites", &ids[3]]);
    assert_eq!(suggested["zone_assumed"], true);
    assert_eq!((&suggested["sites"][0]["id"], &suggested["sites"][0]["reasons"]), (&json!(site), &json!(["visit"])));
}

/// The picture with a camera and a time in its Exif block, and nothing else in it.
fn with_camera(jpeg: &[u8], camera: &str, time: &str) -> Vec<u8> {
    let (camera, time) = (format!("{camera}\0"), format!("{time}\0"));
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: usize, value: usize| {
        let mut bytes = [tag.to_le_bytes(), kind.to_le_bytes()].concat();
        bytes.extend(u32::try_from(count).unwrap().to_le_bytes());
        bytes.extend(u32::try_from(value).unwrap().to_le_bytes());
        bytes
    };
    // Two entries from 8 on, then one from 38 on, then the texts.
    let texts = 56;
    tiff.extend(2_u16.to_le_bytes());
    tiff.extend(entry(0x0110, 2, camera.len(), texts));
    tiff.extend(entry(0x8769, 4, 1, 38));
    tiff.extend([0; 4]);
    tiff.extend(1_u16.to_le_bytes());
    tiff.extend(entry(0x9003, 2, time.len(), texts + camera.len()));
    tiff.extend([0; 4]);
    tiff.extend(camera.bytes().chain(time.bytes()));
    let mut out = vec![0xff, 0xd8, 0xff, 0xe1];
    out.extend(u16::try_from(tiff.len() + 8).unwrap().to_be_bytes());
    out.extend(b"Exif\0\0");
    out.extend(tiff);
    let mut rest = &jpeg[2..];
    while rest[1] != 0xda {
        let length = 2 + usize::from(u16::from_be_bytes([rest[2], rest[3]]));
        if rest[1] != 0xe1 {
            out.extend(&rest[..length]);
        }
        rest = &rest[length..];
    }
    out.extend(rest);
    out
}

fn import(laptop: &Laptop, path: &Path) -> Value {
    let imported = laptop.ok(&["photo", "import", path.to_str().unwrap(), "--mission", "IRQ-2026-01"]);
    imported["items"][0].clone()
}

/// `"imported original"` and so on, in order.
fn actions(laptop: &Laptop, id: &str) -> Vec<String> {
    let custody = laptop.ok(&["evidence", "custody", id]);
    let word = |event: &Value, name: &str| event[name].as_str().unwrap().to_owned();
    custody["events"].as_array().unwrap().iter().map(|event| format!("{} {}", word(event, "action"), word(event, "content"))).collect()
}

/// One empty page, and a script that runs when the document is opened.
fn scripted_pdf() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>",
    ];
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).bytes());
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in &places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    file.extend(format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes());
    file
}

/// A tenth of a second of silence.
fn sound() -> Vec<u8> {
    let mut file = b"RIFF".to_vec();
    file.extend((36 + 1600_u32).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data");
    file.extend(1600_u32.to_le_bytes());
    file.resize(44 + 1600, 0);
    file
}
