//! Laptops as folders with a vault, driven through the real `fieldseal`, and the real server beside it.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// One temporary folder that is home, temp and cache to everything.
pub struct Stage(TempDir);

impl Stage {
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("fieldseal-cli-").tempdir().unwrap();
        for inner in ["home", "tmp"] {
            fs::create_dir(folder.path().join(inner)).unwrap();
        }
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A laptop without a vault yet.
    pub fn bare(&self, person: &str) -> Laptop {
        let slug: String = person.chars().filter(char::is_ascii_alphanumeric).collect();
        let passphrase = self.path().join(format!("{slug}.passphrase"));
        fs::write(&passphrase, format!("six quiet words about {slug} water\n")).unwrap();
        Laptop { person: person.to_owned(), vault: self.path().join(slug), passphrase, stage: self.path().to_owned() }
    }

    /// A laptop with its vault.
    pub fn laptop(&self, person: &str) -> Laptop {
        let laptop = self.bare(person);
        laptop.ok(&["vault", "create", "--name", person]);
        laptop
    }

    pub fn server(&self) -> Server {
        Server::start(self.path())
    }
}

pub struct Laptop {
    pub person: String,
    pub vault: PathBuf,
    pub passphrase: PathBuf,
    stage: PathBuf,
}

/// What one command left.
#[derive(Debug)]
pub struct Answer {
    pub status: Option<i32>,
    pub out: String,
    pub errors: String,
}

impl Answer {
    pub fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("not JSON: {line}"))).collect()
    }

    pub fn error(&self) -> Value {
        serde_json::from_str(self.errors.trim()).unwrap_or_else(|_| panic!("not one JSON error: {}", self.errors))
    }
}

impl Laptop {
    /// `fieldseal` for this vault, without anything of this process's environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fieldseal"));
        command
            .env_clear()
            .env("HOME", self.stage.join("home"))
            .env("TMPDIR", self.stage.join("tmp"))
            .env("FIELDSEAL_TEST_KDF", "weak")
            .arg("--vault")
            .arg(&self.vault)
            .arg("--passphrase-file")
            .arg(&self.passphrase)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub fn spawn(&self, arguments: &[&str]) -> Child {
        self.command(arguments).spawn().unwrap()
    }

    pub fn run(&self, arguments: &[&str], input: Option<&str>) -> Answer {
        let mut command = self.command(arguments);
        if input.is_some() {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn().unwrap();
        if let (Some(text), Some(mut stdin)) = (input, child.stdin.take()) {
            // Whoever refuses its input closes it early; the status tells.
            let _ = stdin.write_all(text.as_bytes());
        }
        let output = child.wait_with_output().unwrap();
        let answer = Answer {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        };
        assert!(!answer.errors.contains("panicked"), "{arguments:?} panicked: {}", answer.errors);
        answer
    }

    /// Runs with `--json`; must succeed; the lines of its answer.
    #[track_caller]
    pub fn lines(&self, arguments: &[&str], input: Option<&str>) -> Vec<Value> {
        let answer = self.run(&[&["--json"], arguments].concat(), input);
        assert_eq!(answer.status, Some(0), "{} on {}: {}", arguments.join(" "), self.person, answer.errors);
        assert_eq!(answer.errors, "", "nothing on standard error");
        answer.lines()
    }

    /// The one line of the answer.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> Value {
        let mut lines = self.lines(arguments, None);
        assert_eq!(lines.len(), 1, "{arguments:?}");
        lines.remove(0)
    }

    /// Runs with `--json`; must fail; its error.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str]) -> Value {
        let answer = self.run(&[&["--json"], arguments].concat(), None);
        assert_ne!(answer.status, Some(0), "{arguments:?} should have failed: {}", answer.out);
        answer.error()["error"].clone()
    }

    #[track_caller]
    pub fn refusal(&self, arguments: &[&str]) -> String {
        self.refused(arguments)["code"].as_str().unwrap().to_owned()
    }

    #[track_caller]
    pub fn create(&self, kind: &str, mission: Option<&str>, fields: &[&str]) -> String {
        let mut arguments = vec!["record", "create", kind];
        arguments.extend(mission.iter().flat_map(|mission| ["--mission", mission]));
        arguments.extend(fields);
        self.ok(&arguments)["id"].as_str().unwrap().to_owned()
    }

    #[track_caller]
    /// Creates one record from an object.
    pub fn create_from(&self, kind: &str, mission: Option<&str>, fields: &Value) -> String {
        let mut arguments = vec!["record", "create", kind, "--json-file", "-"];
        arguments.extend(mission.into_iter().flat_map(|mission| ["--mission", mission]));
        self.lines(&arguments, Some(&fields.to_string()))[0]["id"].as_str().unwrap().to_owned()
    }

    pub fn mission(&self, reference: &str) -> String {
        self.create("mission", None, &[&format!("ref={reference}"), "title=Field review", "country=IRQ"])
    }

    #[track_caller]
    pub fn get(&self, id: &str) -> Value {
        self.ok(&["record", "get", id])
    }

    #[track_caller]
    pub fn list(&self, kind: &str) -> Vec<Value> {
        self.ok(&["record", "list", kind])["records"].as_array().unwrap().clone()
    }

    #[track_caller]
    pub fn digest(&self) -> String {
        self.ok(&["vault", "digest"])["digest"].as_str().unwrap().to_owned()
    }

    #[track_caller]
    pub fn conflicts(&self) -> Vec<Value> {
        self.ok(&["record", "conflicts"])["conflicts"].as_array().unwrap().clone()
    }
}

/// The secretariat's server as a real process.
pub struct Server {
    pub url: String,
    pub setup_token: String,
    process: Child,
}

impl Server {
    fn start(stage: &Path) -> Self {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_fieldseal")).with_file_name("fieldseal-server");
        assert!(program.exists(), "{} is not built: cargo build -p fieldseal-server", program.display());
        let mut process = Command::new(program)
            .env_clear()
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(stage.join("server"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let (mut url, mut setup_token) = (String::new(), String::new());
        while url.is_empty() {
            let line = lines.next().expect("the server says where it listens").unwrap();
            if let Some(token) = line.strip_prefix("setup token: ") {
                setup_token = token.trim().to_owned();
            }
            if let Some(address) = line.strip_prefix("listening on ") {
                url = address.trim().to_owned();
            }
        }
        std::thread::spawn(move || lines.for_each(drop));
        Self { url, setup_token, process }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Founds the organisation and enrols the others, each as a member of the missions.
pub fn enrol(secretariat: &Laptop, laptop: &Laptop, role: &str, missions: &[&str]) {
    let mut arguments = vec!["org", "invite", "--name", &laptop.person, "--role", role];
    arguments.extend(missions.iter().flat_map(|mission| ["--mission", mission]));
    let invite = secretariat.ok(&arguments)["invite"].as_str().unwrap().to_owned();
    let sas = laptop.ok(&["enrol", &invite])["sas"].as_str().unwrap().to_owned();
    let devices = secretariat.ok(&["org", "devices"]);
    let pending: Vec<&Value> = devices["devices"].as_array().unwrap().iter().filter(|device| device["state"] == "pending").collect();
    assert_eq!(pending.len(), 1, "{devices}");
    secretariat.ok(&["org", "approve", pending[0]["id"].as_str().unwrap(), "--sas", &sas]);
}

/// The demo's photos.
pub fn photos() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/demo/photos")
}
