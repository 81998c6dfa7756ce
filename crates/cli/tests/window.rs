//! The desk as a window uses it: one program, many calls, events. Its photo worker is the real `fieldseal`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use data_encoding::BASE64;
use fieldseal_desk::{Command, Desk, DeskOptions, Event, WorkerProgram};
use serde_json::{Value, json};
use yrs::{Doc, GetString, ReadTxn, Text, Transact, Update, updates::decoder::Decode, updates::encoder::Encode};

const PASSPHRASE: &str = "six quiet words about water";

struct Window {
    desk: Desk,
    events: Arc<Mutex<Vec<Event>>>,
    folder: tempfile::TempDir,
}

impl Window {
    /// A window over a vault that is created and open.
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let worker = WorkerProgram { path: env!("CARGO_BIN_EXE_fieldseal").into(), arguments: vec!["media-worker".into()] };
        let desk = Desk::new(DeskOptions { vault: folder.path().join("vault"), worker }).unwrap();
        let events = Arc::new(Mutex::new(Vec::new()));
        let heard = events.clone();
        desk.subscribe(move |event| heard.lock().unwrap().push(event.clone()));
        let window = Self { desk, events, folder };
        window.ok("vault_create", json!({"name": "M. Aldvik", "passphrase": PASSPHRASE}));
        window
    }

    #[track_caller]
    fn ok(&self, command: &str, arguments: Value) -> Value {
        self.desk.call(command, arguments).unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }

    #[track_caller]
    fn refused(&self, command: &str, arguments: Value) -> String {
        self.desk.call(command, arguments).expect_err(command).code.to_string()
    }

    fn create(&self, kind: &str, mission: Option<&str>, fields: Value) -> String {
        self.ok("record_create", json!({"kind": kind, "mission": mission, "fields": fields}))["id"].as_str().unwrap().to_owned()
    }

    fn heard(&self) -> Vec<Event> {
        std::mem::take(&mut self.events.lock().unwrap())
    }
}

#[test]
fn a_locked_vault_answers_nothing_and_says_so() {
    let window = Window::open();
    let mission = window.create("mission", None, json!({"ref": "IRQ-2026-01", "title": "Review"}));
    let token = window.ok("vault_status", json!({}))["photo_token"].clone();
    window.heard();
    window.ok("vault_lock", Value::Null);
    assert_eq!(window.heard(), [Event::Locked]);
    assert_eq!(window.ok("vault_status", json!({}))["state"], "locked");
    assert_eq!(window.ok("status", json!({}))["name"], Value::Null);
    let any = json!({
        "id": mission, "field": "title", "kind": "mission", "fields": {}, "query": "x", "update": "", "state_vector": "", "paths": ["/"],
        "mission": mission, "job": "x", "rendition": "original", "out": "x", "name": "x", "server": "http://127.0.0.1:1", "setup_token": "x",
        "role": "officer", "device": "x", "sas": "x", "current": PASSPHRASE, "new": PASSPHRASE, "passphrase": PASSPHRASE,
        "invite": "fieldseal-invite:x", "path": "/", "category": "guard", "company": "x", "paragraph": 38, "reason": "x", "start": 0, "count": 1,
        "fills": [], "straighten": 1.0, "grounds": "danger",
    });
    for command in Command::ALL {
        let answered_locked = [
            "vault_status",
            "vault_lock",
            "status",
            "kind_list",
            "code_paragraphs",
            "content_get",
            "card_list",
            "guide_get",
            "vault_passphrase",
        ];
        let told_otherwise = ["vault_create", "vault_unlock", "vault_recover", "photo_import_status", "photo_import_cancel", "org_enrol"];
        // Its `update` is a choice where another command's is a text's change.
        let any = if command.name() == "table_import" { json!({"path": "/", "kind": "company"}) } else { any.clone() };
        if !answered_locked.contains(&command.name()) && !told_otherwise.contains(&command.name()) {
            assert_eq!(window.refused(command.name(), any), "vault.locked", "{}", command.name());
        }
    }
    assert_eq!(window.refused("vault_create", json!({"name": "X", "passphrase": PASSPHRASE})), "vault.exists");
    assert_eq!(window.refused("vault_unlock", json!({"passphrase": "not these words"})), "vault.wrong_passphrase");
    assert_eq!(window.refused("vault_recover", json!({"passphrase": PASSPHRASE})), "vault.nothing_to_recover");
    let status = window.ok("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!((&status["state"], &status["repairs"]), (&json!("open"), &json!([])));
    assert_ne!(status["photo_token"], token, "an address from before the lock opens nothing");
    assert_eq!(window.refused("vault_unlock", json!({"passphrase": PASSPHRASE})), "vault.already_open");
}

#[test]
fn requests_that_make_no_sense_are_refused_without_harm() {
    let window = Window::open();
    assert_eq!(window.refused("vault_burn", json!({})), "request.unknown_command");
    assert_eq!(window.refused("record_get", json!({"ID": "x"})), "request.invalid_arguments");
    assert_eq!(window.refused("record_get", json!([1, 2])), "request.invalid_arguments");
    assert_eq!(window.refused("record_list", json!({"kind": "mission", "after": "neither here nor there"})), "request.invalid_arguments");
    assert_eq!(window.refused("photo_import_status", json!({"job": "none"})), "photo.no_such_job");
    let mission = window.create("mission", None, json!({"title": "Review"}));
    assert_eq!(
        window.refused("record_set", json!({"id": mission, "fields": {"title": "x"}, "parents": {"title": ["x"]}})),
        "record.invalid_version"
    );
    assert_eq!(window.refused("text_open", json!({"id": mission, "field": "title"})), "text.not_a_text");
    assert_eq!(window.refused("text_apply", json!({"id": mission, "field": "objectives", "update": "AAECAw=="})), "text.invalid_update");
    assert_eq!(window.refused("text_apply", json!({"id": mission, "field": "objectives", "update": "?"})), "text.invalid_update");
    assert_eq!(window.ok("record_get", json!({"id": mission}))["fields"]["title"], "Review");
}

#[test]
fn every_change_is_told_with_its_records() {
    let window = Window::open();
    let mission = window.create("mission", None, json!({"ref": "IRQ-2026-01", "title": "Review"}));
    window.heard();
    let site = window.create("site", Some("IRQ-2026-01"), json!({"name": "Zubair South"}));
    let changed: Vec<Event> = window.heard().into_iter().filter(|event| matches!(event, Event::Changed { .. })).collect();
    assert_eq!(
        serde_json::to_value(&changed).unwrap(),
        json!([{"type": "changed", "records": [{"id": site, "kind": "site", "mission": mission}]}])
    );
    window.ok("record_set", json!({"id": site, "fields": {"name": "Zubair South"}}));
    assert_eq!(window.heard(), [], "nothing changed, nothing is told");
    let since = window.ok("status", json!({}))["saved_at"].as_str().unwrap().to_owned();
    let observation = window.create("observation", Some(&mission), json!({"text": "Water tank empty at noon.\nSecond line."}));
    let today = window.ok("record_list", json!({"changed_since": since, "sort": "updated"}));
    let row = today["records"].as_array().unwrap().iter().find(|row| row["id"] == json!(observation)).unwrap();
    assert_eq!(row["title"], "Water tank empty at noon.", "the text's beginning stands in for a title");
}

#[test]
fn a_writer_supersedes_what_he_saw_and_nothing_else() {
    let window = Window::open();
    let mission = window.create("mission", None, json!({"title": "First"}));
    let seen = window.ok("record_get", json!({"id": mission}))["dots"]["title"].clone();
    let second = window.ok("record_set", json!({"id": mission, "fields": {"title": "Second"}, "parents": {"title": seen}}));
    // Another screen that still shows the first value.
    window.ok("record_set", json!({"id": mission, "fields": {"title": "Third"}, "parents": {"title": seen}}));
    let conflicts = window.ok("record_conflicts", json!({"id": mission}));
    let values = conflicts["conflicts"][0]["values"].as_array().unwrap();
    assert_eq!(values.iter().map(|value| value["value"].as_str().unwrap()).collect::<Vec<_>>(), ["Second", "Third"]);
    assert_eq!(values[0]["dot"], second["version"]);
    assert_eq!(window.ok("mission_list", json!({}))["missions"][0]["conflicts"], 1);
    assert_eq!(window.ok("record_list", json!({"kind": "mission"}))["records"][0]["badges"], json!(["conflict"]));
    window.ok("record_resolve", json!({"id": mission, "field": "title", "pick": 1}));
    assert_eq!(window.ok("record_get", json!({"id": mission}))["fields"]["title"], "Second");
    assert_eq!(window.ok("status", json!({}))["conflicts"], 0);
}

#[test]
fn an_editor_writes_letter_by_letter() {
    let window = Window::open();
    let mission = window.create("mission", None, json!({"title": "Review", "objectives": "Look at the "}));
    let opened = window.ok("text_open", json!({"id": mission, "field": "objectives"}));
    let editor = Editor::open(&opened);
    assert_eq!(editor.text(), "Look at the ");
    let update = editor.type_at(12, "gate");
    let heads = opened["heads"].clone();
    let saved = window.ok("text_apply", json!({"id": mission, "field": "objectives", "update": update, "parents": heads}));
    assert_eq!(window.ok("record_get", json!({"id": mission}))["fields"]["objectives"], "Look at the gate");

    // The terminal changes the same text meanwhile; the editor pulls what it lacks.
    window.ok("record_set", json!({"id": mission, "fields": {"objectives": "Look well at the gate"}}));
    let pulled = window.ok("text_pull", json!({"id": mission, "field": "objectives", "state_vector": editor.state_vector()}));
    editor.apply(&pulled["update"]);
    assert_eq!(editor.text(), "Look well at the gate");
    assert_ne!(pulled["heads"], json!([saved["version"]]));

    // Letters typed before the editor saw what the same person's terminal wrote: both stay.
    let late = editor.type_at(21, "s and doors");
    window.ok("record_set", json!({"id": mission, "fields": {"objectives": "Look well at the wall"}}));
    window.ok("text_apply", json!({"id": mission, "field": "objectives", "update": late, "parents": pulled["heads"]}));
    let text = window.ok("record_get", json!({"id": mission}))["fields"]["objectives"].as_str().unwrap().to_owned();
    assert!(text.contains("wall") && text.contains("s and doors"), "{text}");
    let again = window.ok("text_pull", json!({"id": mission, "field": "objectives", "state_vector": editor.state_vector()}));
    editor.apply(&again["update"]);
    assert_eq!(editor.text(), text);
}

#[test]
fn an_import_tells_how_far_it_is_stops_when_asked_and_goes_on() {
    let window = Window::open();
    window.create("mission", None, json!({"ref": "IRQ-2026-01", "title": "Review"}));
    let card = window.folder.path().join("card");
    fs::create_dir(&card).unwrap();
    let whole = fs::read(photos().join("portrait_8.jpg")).unwrap();
    for number in 0..30u8 {
        fs::write(card.join(format!("{number:02}.jpg")), [&whole[..], &[number]].concat()).unwrap();
    }
    window.heard();
    let arguments = json!({"paths": [card], "mission": "IRQ-2026-01"});
    let job = window.ok("photo_import", arguments.clone());
    wait(|| window.ok("photo_import_status", job.clone())["done"].as_u64().unwrap() >= 3);
    assert_eq!(window.ok("status", json!({}))["imports"], json!([job["job"]]));
    assert_eq!(window.ok("photo_import_cancel", job.clone())["cancelled"], true);
    wait(|| window.ok("photo_import_status", job.clone())["finished"] == true);
    let stopped = window.ok("photo_import_status", job);
    let done = stopped["done"].as_u64().unwrap();
    assert!((3..30).contains(&done), "{done}");
    assert_eq!(stopped["stopped"], Value::Null, "a person stopped it");
    assert_eq!(window.ok("record_list", json!({"kind": "evidence"}))["total"], json!(done), "nothing half done");
    let events = window.heard();
    assert!(events.iter().any(|event| matches!(event, Event::Import { done, total: 30, finished: false, .. } if *done > 0)));
    assert!(matches!(events.iter().rfind(|event| matches!(event, Event::Import { .. })), Some(Event::Import { finished: true, .. })));

    let job = window.ok("photo_import", arguments);
    wait(|| window.ok("photo_import_status", job.clone())["finished"] == true);
    let items = window.ok("photo_import_status", job)["items"].as_array().unwrap().clone();
    assert_eq!(items.iter().filter(|item| item["status"] == "duplicate").count() as u64, done);
    assert_eq!(window.ok("record_list", json!({"kind": "evidence"}))["total"], 30);
}

#[test]
fn locking_stops_an_import_and_what_is_in_stays_in() {
    let window = Window::open();
    window.create("mission", None, json!({"ref": "IRQ-2026-01", "title": "Review"}));
    let card = window.folder.path().join("card");
    fs::create_dir(&card).unwrap();
    let whole = fs::read(photos().join("portrait_8.jpg")).unwrap();
    for number in 0..30u8 {
        fs::write(card.join(format!("{number:02}.jpg")), [&whole[..], &[number]].concat()).unwrap();
    }
    let job = window.ok("photo_import", json!({"paths": [card], "mission": "IRQ-2026-01"}));
    wait(|| window.ok("photo_import_status", job.clone())["done"].as_u64().unwrap() >= 2);
    window.ok("vault_lock", json!({}));
    wait(|| window.ok("photo_import_status", job.clone())["finished"] == true);
    window.ok("vault_unlock", json!({"passphrase": PASSPHRASE}));
    let total = window.ok("record_list", json!({"kind": "evidence"}))["total"].as_u64().unwrap();
    assert!((2..30).contains(&total), "{total}");
    assert_eq!(window.ok("vault_check", json!({"read_data": true}))["clean"], true);
}

#[test]
fn a_photo_is_given_whole_or_in_ranges() {
    let window = Window::open();
    window.create("mission", None, json!({"ref": "IRQ-2026-01", "title": "Review"}));
    let path = photos().join("DSCN0012.jpg");
    let job = window.ok("photo_import", json!({"paths": [path], "mission": "IRQ-2026-01"}));
    wait(|| window.ok("photo_import_status", job.clone())["finished"] == true);
    let id = window.ok("photo_import_status", job)["items"][0]["id"].as_str().unwrap().to_owned();
    let original = fs::read(&path).unwrap();
    assert_eq!(window.desk.photo(&id, "original", None).unwrap_err().code.as_str(), "custody.not_opened");
    window.ok("evidence_view", json!({"id": id}));
    let whole = window.desk.photo(&id, "original", None).unwrap();
    assert_eq!((whole.mime.as_str(), whole.total, &whole.bytes), ("image/jpeg", original.len() as u64, &original));
    let part = window.desk.photo("IRQ-2026-01/MA-P-001", "original", Some((100, 50))).unwrap();
    assert_eq!((part.start, part.total, &part.bytes[..]), (100, original.len() as u64, &original[100..150]));
    let beyond = window.desk.photo(&id, "original", Some((u64::MAX, u64::MAX))).unwrap();
    assert_eq!(beyond.bytes, b"");
    let thumbnail = window.desk.photo(&id, "thumbnail", None).unwrap();
    assert!(thumbnail.mime == "image/jpeg" && thumbnail.bytes.starts_with(&[0xff, 0xd8]) && thumbnail.total < whole.total);
    assert_eq!(window.desk.photo(&id, "hologram", None).unwrap_err().code.as_str(), "photo.no_rendition");
}

/// What a rich-text editor's Yjs document does.
struct Editor(Doc);

impl Editor {
    fn open(opened: &Value) -> Self {
        let editor = Self(Doc::with_client_id(opened["client"].as_u64().unwrap()));
        editor.apply(&opened["state"]);
        editor
    }

    fn apply(&self, update: &Value) {
        let bytes = BASE64.decode(update.as_str().unwrap().as_bytes()).unwrap();
        self.0.transact_mut().apply_update(Update::decode_v1(&bytes).unwrap()).unwrap();
    }

    fn text(&self) -> String {
        let text = self.0.get_or_insert_text("text");
        text.get_string(&self.0.transact())
    }

    fn type_at(&self, index: u32, letters: &str) -> String {
        let text = self.0.get_or_insert_text("text");
        let before = self.0.transact().state_vector();
        text.insert(&mut self.0.transact_mut(), index, letters);
        BASE64.encode(&self.0.transact().encode_diff_v1(&before))
    }

    fn state_vector(&self) -> String {
        BASE64.encode(&self.0.transact().state_vector().encode_v1())
    }
}

fn photos() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/demo/photos")
}

fn wait(is_there: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_there() {
        assert!(began.elapsed() < Duration::from_secs(120), "it never came");
        thread::sleep(Duration::from_millis(5));
    }
}
