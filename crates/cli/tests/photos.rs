//! Photos: kept unchanged, once, whatever happens in between.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{fs, path::Path, time::Duration};

use serde_json::{Value, json};
use stage::Stage;

#[test]
fn facts_are_told_and_the_original_comes_back_unchanged() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    let mission = laptop.mission("IRQ-2026-01");
    let site = laptop.create("site", Some(&mission), &["name=Zubair South"]);
    let photo = stage::photos().join("DSCN0012.jpg");
    let item = import(&laptop, &[&photo], &["--site", "IRQ-2026-01/MA-S-01"]).remove(0);
    assert_eq!((&item["status"], &item["mime"]), (&json!("imported"), &json!("image/jpeg")));
    assert_eq!(item["bytes"], json!(fs::metadata(&photo).unwrap().len()));
    assert!(item["gps"]["lat"].is_number() && item["camera"].is_string() && item["orientation"] == 1, "{item}");
    let id = item["id"].as_str().unwrap();
    let document = laptop.get(id);
    assert_eq!((&document["ref"], &document["fields"]["site"]), (&json!("IRQ-2026-01/MA-P-001"), &json!(site)));
    assert_eq!(document["fields"]["sha256"], item["sha256"]);

    let out = stage.path().join("original.jpg");
    let exported = laptop.ok(&["photo", "export", id, "--original", "--out", out.to_str().unwrap(), "--reason", "test"]);
    assert_eq!(exported["sha256"], item["sha256"]);
    assert_eq!(fs::read(&out).unwrap(), fs::read(&photo).unwrap());
    let again = ["photo", "export", id, "--original", "--out", out.to_str().unwrap(), "--reason", "test"];
    assert_eq!(laptop.refusal(&again), "photo.export_exists");
    let preview = stage.path().join("preview.jpg");
    laptop.ok(&["photo", "export", "IRQ-2026-01/MA-P-001", "--preview", "--out", preview.to_str().unwrap()]);
    assert!(fs::read(&preview).unwrap().starts_with(&[0xff, 0xd8]), "a JPEG file");
    assert_eq!(laptop.refusal(&["photo", "export", &site, "--preview", "--out", "x"]), "photo.not_a_photo");
}

#[test]
fn the_same_bytes_are_one_photo_and_damage_blocks_nothing() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.mission("IRQ-2026-01");
    let card = stage.path().join("card");
    fs::create_dir_all(card.join("DCIM")).unwrap();
    let whole = fs::read(stage::photos().join("portrait_8.jpg")).unwrap();
    fs::write(card.join("DCIM/a.jpg"), &whole).unwrap();
    fs::write(card.join("DCIM/b renamed.JPG"), &whole).unwrap();
    fs::write(card.join("cut.jpg"), &whole[..whole.len() / 2]).unwrap();
    fs::write(card.join("empty.jpg"), b"").unwrap();
    fs::write(card.join("notes.txt"), b"not a picture").unwrap();
    let items = import(&laptop, &[&card], &[]);
    let by_name = |name: &str| items.iter().find(|item| item["path"].as_str().unwrap().ends_with(name)).unwrap_or_else(|| panic!("{name}"));
    assert_eq!(by_name("a.jpg")["status"], "imported");
    assert_eq!(by_name("b renamed.JPG")["status"], "duplicate");
    assert_eq!(by_name("b renamed.JPG")["id"], by_name("a.jpg")["id"]);
    assert_eq!(by_name("cut.jpg")["status"], "damaged");
    assert_eq!(by_name("empty.jpg")["status"], "damaged");
    assert_eq!(by_name("notes.txt")["status"], "imported");
    assert_eq!(laptop.list("evidence").len(), 4);
    let again = import(&laptop, &[&card], &[]);
    assert!(again.iter().all(|item| item["status"] == "duplicate" && item["id"].is_string()), "{again:?}");
    assert_eq!(laptop.list("evidence").len(), 4);
    assert_eq!(laptop.refusal(&["photo", "import", "/no/such/card", "--mission", "IRQ-2026-01"]), "photo.path_unreadable");
}

#[test]
fn an_import_killed_at_any_moment_goes_on_without_doubles() {
    let stage = Stage::new();
    let laptop = stage.laptop("M. Aldvik");
    laptop.mission("IRQ-2026-01");
    let card = stage.path().join("card");
    fs::create_dir(&card).unwrap();
    let whole = fs::read(stage::photos().join("portrait_8.jpg")).unwrap();
    for number in 0..24u8 {
        // Bytes after the end of a JPEG change its hash and nothing else.
        fs::write(card.join(format!("{number:02}.jpg")), [&whole[..], &[number]].concat()).unwrap();
    }
    for round in 0..4 {
        let mut child = laptop.spawn(&["--json", "photo", "import", card.to_str().unwrap(), "--mission", "IRQ-2026-01"]);
        std::thread::sleep(Duration::from_millis(150 + round * 120));
        let _ = child.kill();
        child.wait().unwrap();
    }
    let items = import(&laptop, &[&card], &[]);
    assert_eq!(items.len(), 24);
    assert_eq!(laptop.list("evidence").len(), 24, "each once");
    let check = laptop.ok(&["vault", "check", "--read-data"]);
    assert_eq!(check["clean"], true, "{check}");
}

fn import(laptop: &stage::Laptop, paths: &[&Path], more: &[&str]) -> Vec<Value> {
    let mut arguments = vec!["photo", "import"];
    arguments.extend(paths.iter().map(|path| path.to_str().unwrap()));
    arguments.extend(["--mission", "IRQ-2026-01"]);
    arguments.extend(more);
    laptop.ok(&arguments)["items"].as_array().unwrap().clone()
}
