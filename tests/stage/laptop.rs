use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use serde_json::Value;

/// One person's laptop: a vault driven through the terminal.
pub struct Laptop {
    pub vault: PathBuf,
    stage: PathBuf,
    passphrase_file: PathBuf,
    pub person: String,
}

/// What a command left: exit status, standard output and error as JSON where they are.
#[derive(Debug)]
pub struct Answer {
    pub success: bool,
    pub lines: Vec<Value>,
    pub error: Value,
    pub error_text: String,
}

impl Laptop {
    pub fn new(stage: &Path, person: &str) -> Self {
        let slug: String = person.chars().filter(char::is_ascii_alphanumeric).collect();
        let passphrase_file = stage.join(format!("{slug}.passphrase"));
        fs::write(&passphrase_file, format!("correct horse battery {slug}\n")).unwrap();
        Self { vault: stage.join(format!("vault-{slug}")), stage: stage.to_owned(), passphrase_file, person: person.to_owned() }
    }

    /// The same laptop with another vault folder or passphrase.
    pub fn with_passphrase(&self, passphrase: &str) -> Self {
        let file = self.stage.join("other.passphrase");
        fs::write(&file, passphrase).unwrap();
        Self { vault: self.vault.clone(), stage: self.stage.clone(), passphrase_file: file, person: self.person.clone() }
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(super::program("fieldseal"));
        command
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HOME", self.stage.join("home"))
            .env("TMPDIR", self.stage.join("tmp"))
            .env("XDG_CACHE_HOME", self.stage.join("cache"))
            .env("FIELDSEAL_TEST_KDF", "weak")
            .arg("--vault")
            .arg(&self.vault)
            .arg("--passphrase-file")
            .arg(&self.passphrase_file)
            .arg("--json")
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments).spawn().unwrap()
    }

    pub fn run(&self, arguments: &[&str], input: Option<&str>) -> Answer {
        let mut command = self.command(arguments);
        if input.is_some() {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn().unwrap();
        if let (Some(text), Some(mut stdin)) = (input, child.stdin.take()) {
            // A command that refuses its input closes it early; the exit status tells.
            let _ = stdin.write_all(text.as_bytes());
        }
        let output = child.wait_with_output().unwrap();
        let error_text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!error_text.contains("panicked"), "{arguments:?} panicked: {error_text}");
        let out_text = String::from_utf8_lossy(&output.stdout).into_owned();
        Answer {
            success: output.status.success(),
            lines: out_text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect(),
            error: error_text.lines().find_map(|line| serde_json::from_str(line).ok()).unwrap_or(Value::Null),
            error_text,
        }
    }

    /// Runs a command that must succeed; its one JSON answer.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> Value {
        self.ok_with(arguments, None).into_iter().next().unwrap_or(Value::Null)
    }

    #[track_caller]
    pub fn ok_with(&self, arguments: &[&str], input: Option<&str>) -> Vec<Value> {
        let answer = self.run(arguments, input);
        assert!(answer.success, "{} on {}: {}", arguments.join(" "), self.person, answer.error_text);
        answer.lines
    }

    /// Runs a command that must fail; its error code.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str]) -> String {
        let answer = self.run(arguments, None);
        assert!(!answer.success, "{} on {} should have failed: {:?}", arguments.join(" "), self.person, answer.lines);
        answer.error["error"]["code"].as_str().unwrap_or_else(|| panic!("no error code: {}", answer.error_text)).to_owned()
    }

    /// Creates one record; its id.
    #[track_caller]
    pub fn create(&self, kind: &str, mission: Option<&str>, fields: &Value) -> String {
        self.create_many(kind, mission, std::slice::from_ref(fields)).remove(0)
    }

    /// Creates records from NDJSON, each acknowledged by a line.
    #[track_caller]
    pub fn create_many(&self, kind: &str, mission: Option<&str>, records: &[Value]) -> Vec<String> {
        let mut arguments = vec!["record", "create", kind];
        if let Some(mission) = mission {
            arguments.extend(["--mission", mission]);
        }
        arguments.extend(["--json-file", "-"]);
        let input: String = records.iter().map(|record| format!("{record}\n")).collect();
        let lines = self.ok_with(&arguments, Some(&input));
        assert_eq!(lines.len(), records.len(), "one acknowledgement a record");
        lines.iter().map(|line| line["id"].as_str().unwrap().to_owned()).collect()
    }

    #[track_caller]
    pub fn digest(&self) -> String {
        self.ok(&["vault", "digest"])["digest"].as_str().unwrap().to_owned()
    }

    #[track_caller]
    pub fn conflicts(&self) -> Vec<Value> {
        self.ok(&["record", "conflicts"])["conflicts"].as_array().unwrap().clone()
    }

    #[track_caller]
    pub fn records(&self, kind: &str) -> Vec<Value> {
        self.ok(&["record", "list", kind])["records"].as_array().unwrap().clone()
    }

    #[track_caller]
    pub fn assert_clean(&self) {
        let report = self.ok(&["vault", "check", "--read-data"]);
        assert_eq!(report["findings"].as_array().map(Vec::len), Some(0), "{}: {report}", self.person);
    }
}
