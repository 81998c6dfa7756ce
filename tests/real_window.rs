//! The real window, as it ships: incognito, with its content security policy, driven by the keyboard under a virtual display.
//!
//! Run by `make test` under Xvfb; needs a display, so it is ignored in a plain `cargo test`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod stage;

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;
use stage::{Laptop, Stage};

const CANARY: &str = "KanarienvogelWindow";

#[test]
#[ignore = "needs a display: `make test` runs it under Xvfb"]
fn from_the_lock_screen_to_a_saved_note_and_back_by_keyboard() {
    let stage = Stage::new();
    let officer = stage.laptop("M. Aldvik");
    officer.create("mission", None, &json!({"ref": "IRQ-2026-01", "title": "Window", "country": "IRQ"}));

    let mut logind = Logind::on_the_sessions_bus();
    let window = Window::open(&stage, &officer);
    assert_eq!(logind.says(), "held", "going to sleep is held up from the start");
    window.wait_for_window("lock screen");
    window.picture("lock-screen");
    window.type_text("not the passphrase");
    window.press("Return");
    std::thread::sleep(Duration::from_secs(2));
    window.picture("wrong-passphrase");
    let unlock_process = window.web_processes();
    assert!(!unlock_process.is_empty());

    window.press("ctrl+a");
    window.type_text(fs::read_to_string(stage.path().join("MAldvik.passphrase")).unwrap().trim());
    window.press("Return");
    let main_process = window.wait_until("the working window has replaced the lock screen", || {
        let now = window.web_processes();
        (now.iter().any(|process| !unlock_process.contains(process)) && unlock_process.iter().all(|process| !now.contains(process)))
            .then_some(now)
    });
    window.wait_for_window("working window");
    std::thread::sleep(Duration::from_secs(2));
    window.picture("working-window");

    window.press("n");
    std::thread::sleep(Duration::from_millis(1500));
    window.type_text(&format!("Water tank empty at the south gate {CANARY}"));
    std::thread::sleep(Duration::from_millis(2500));
    window.picture("new-note");

    // What programs offer in X11's way only: the engine names no type for it, and hands it over all the same.
    let flood = Clipboard::with(&"flood ".repeat(1_000_000));
    window.press("ctrl+v");
    std::thread::sleep(Duration::from_secs(2));
    window.picture("paste-refused");
    window.press("Escape");
    drop(flood);
    std::thread::sleep(Duration::from_secs(1));

    window.press("ctrl+l");
    window.wait_until("locking has ended the web process that showed the note", || {
        let now = window.web_processes();
        main_process.iter().all(|process| !now.contains(process)).then_some(())
    });
    window.picture("locked-again");

    // Whoever locks the session, or walks away until the screen saver comes on, locks the vault.
    std::thread::sleep(Duration::from_secs(2));
    window.wait_for_window("lock screen again");
    window.type_text(fs::read_to_string(stage.path().join("MAldvik.passphrase")).unwrap().trim());
    let locked = window.web_processes();
    window.picture("passphrase-again");
    window.press("Return");
    let open = window.wait_until("the working window is back", || {
        let now = window.web_processes();
        (now.iter().any(|process| !locked.contains(process)) && locked.iter().all(|process| !now.contains(process))).then_some(now)
    });
    let signal =
        ["--session", "--type=signal", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"];
    assert!(Command::new("dbus-send").args(signal).status().unwrap().success());
    window.wait_until("the screen saver has ended the web process that showed the vault", || {
        let now = window.web_processes();
        open.iter().all(|process| !now.contains(process)).then_some(())
    });
    window.picture("locked-by-the-screen-saver");

    // Going to sleep is held up until the vault is locked, and held up again after waking.
    std::thread::sleep(Duration::from_secs(2));
    window.wait_for_window("lock screen before sleep");
    window.type_text(fs::read_to_string(stage.path().join("MAldvik.passphrase")).unwrap().trim());
    let locked = window.web_processes();
    window.press("Return");
    let open = window.wait_until("the working window is back once more", || {
        let now = window.web_processes();
        (now.iter().any(|process| !locked.contains(process)) && locked.iter().all(|process| !now.contains(process))).then_some(now)
    });
    logind.tell("sleep");
    assert_eq!(logind.says(), "released");
    // One program at a time has a vault open: the terminal gets it because the window has let go of it by then.
    officer.ok(&["mission", "list"]);
    window.wait_until("what showed the vault has gone before the sleep", || {
        let now = window.web_processes();
        open.iter().all(|process| !now.contains(process)).then_some(())
    });
    logind.tell("wake");
    assert_eq!(logind.says(), "held");
    drop(window);

    let notes = officer.records("observation");
    assert_eq!(notes.len(), 1, "{notes:?}");
    let note = officer.ok(&["record", "get", notes[0]["id"].as_str().unwrap()]);
    let text = note["fields"]["text"].as_str().unwrap();
    assert_eq!(text, format!("Water tank empty at the south gate {CANARY}"), "and nothing of the flood");

    let places: Vec<_> = ["home", "tmp", "cache"].iter().map(|name| stage.path().join(name)).chain([officer.vault.clone()]).collect();
    let hits = stage::canaries(&[CANARY, "correct horse battery"], &places);
    assert!(hits.is_empty(), "{hits:#?}");
}

/// What of the system's session service says that the laptop goes to sleep, on this test's own bus.
struct Logind {
    process: Child,
    words: std::io::Lines<BufReader<ChildStdout>>,
}

impl Logind {
    fn on_the_sessions_bus() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stage/logind.py");
        // The distribution's own, which has its bindings of the bus.
        let mut command = Command::new("/usr/bin/python3");
        let mut process = command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let words = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut logind = Self { process, words };
        assert_eq!(logind.says(), "ready");
        logind
    }

    fn tell(&mut self, word: &str) {
        let mut stdin = self.process.stdin.as_ref().unwrap();
        writeln!(stdin, "{word}").unwrap();
    }

    fn says(&mut self) -> String {
        self.words.next().expect("it is there").unwrap()
    }
}

impl Drop for Logind {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A program that holds text to paste, as long as it lives.
struct Clipboard {
    holder: Child,
}

impl Clipboard {
    fn with(text: &str) -> Self {
        let mut command = Command::new("xclip");
        let mut holder =
            command.args(["-selection", "clipboard", "-in", "-quiet"]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        holder.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        std::thread::sleep(Duration::from_secs(1));
        Self { holder }
    }
}

impl Drop for Clipboard {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// The desktop program with everything it may write inside the stage.
struct Window {
    process: Child,
}

impl Window {
    fn open(stage: &Stage, laptop: &Laptop) -> Self {
        let process = Command::new(stage::program("fieldseal-desktop"))
            .arg("--vault")
            .arg(&laptop.vault)
            .env("HOME", stage.path().join("home"))
            .env("TMPDIR", stage.path().join("tmp"))
            .env("XDG_CACHE_HOME", stage.path().join("cache"))
            .env("XDG_DATA_HOME", stage.path().join("home/data"))
            .env("XDG_CONFIG_HOME", stage.path().join("home/config"))
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("FIELDSEAL_TEST_KDF", "weak")
            .env("DBUS_SYSTEM_BUS_ADDRESS", std::env::var_os("DBUS_SESSION_BUS_ADDRESS").unwrap_or_default())
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        Self { process }
    }

    /// Focuses the program's visible window.
    fn wait_for_window(&self, what: &str) {
        self.wait_until(what, || {
            let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", "^Fieldseal$"]).output().unwrap();
            let id = String::from_utf8_lossy(&found.stdout).lines().last()?.to_owned();
            Command::new("xdotool").args(["windowfocus", "--sync", &id]).status().ok()?.success().then_some(())
        });
        std::thread::sleep(Duration::from_millis(1500));
    }

    fn type_text(&self, text: &str) {
        assert!(Command::new("xdotool").args(["type", "--delay", "15", text]).status().unwrap().success());
    }

    fn press(&self, key: &str) {
        assert!(Command::new("xdotool").args(["key", "--clearmodifiers", key]).status().unwrap().success());
    }

    /// A picture to look at, kept below `target/` of the build.
    fn picture(&self, name: &str) {
        let folder = stage::program("fieldseal-desktop").parent().unwrap().join("screens");
        fs::create_dir_all(&folder).unwrap();
        let made = Command::new("import").args(["-window", "root"]).arg(folder.join(format!("{name}.png"))).status();
        assert!(made.unwrap().success());
    }

    /// Web processes below this program.
    fn web_processes(&self) -> Vec<u32> {
        let mut found = Vec::new();
        let mut below = vec![self.process.id()];
        while let Some(parent) = below.pop() {
            for child in children(parent) {
                if fs::read_to_string(format!("/proc/{child}/comm")).is_ok_and(|name| name.starts_with("WebKitWeb")) {
                    found.push(child);
                }
                below.push(child);
            }
        }
        found.sort_unstable();
        found
    }

    #[track_caller]
    fn wait_until<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "waited in vain: {what}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // SIGKILL is what a flat battery does; nothing may depend on a goodbye.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn children(parent: u32) -> Vec<u32> {
    let tasks = Path::new("/proc").join(parent.to_string()).join("task");
    let Ok(tasks) = fs::read_dir(tasks) else { return Vec::new() };
    tasks
        .filter_map(|task| fs::read_to_string(task.ok()?.path().join("children")).ok())
        .flat_map(|text| text.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>())
        .collect()
}
