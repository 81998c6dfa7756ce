//! The real relay as a process of its own.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// A running `fieldseal-server serve`. Killed when dropped.
pub struct ServerProcess {
    child: Child,
    url: String,
    setup_token: Option<String>,
}

impl ServerProcess {
    /// Starts `program` over a data folder on a free loopback port and waits until it listens. Its log goes to `log`.
    pub fn start(program: &Path, data: &Path, arguments: &[&str], log: &Path) -> Self {
        Self::try_start(program, data, "127.0.0.1:0", arguments, log).expect("the server says that it listens")
    }

    /// `None` if it ends without listening.
    pub fn try_start(program: &Path, data: &Path, listen: &str, arguments: &[&str], log: &Path) -> Option<Self> {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log).expect("a log file");
        let mut child = Command::new(program)
            .arg("serve")
            .arg("--data")
            .arg(data)
            .args(["--listen", listen])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the server's program starts");
        let lines = lines_of(child.stdout.take().expect("piped"));
        let mut setup_token = None;
        loop {
            match lines.recv_timeout(Duration::from_secs(60)) {
                Ok(line) => {
                    if let Some(token) = line.strip_prefix("setup token: ") {
                        setup_token = Some(token.to_owned());
                    }
                    if let Some(url) = line.strip_prefix("listening on ") {
                        return Some(Self { child, url: url.to_owned(), setup_token });
                    }
                }
                Err(_) => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return None;
                }
            }
        }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn address(&self) -> SocketAddr {
        self.url.split_once("://").and_then(|(_, address)| address.parse().ok()).expect("an address")
    }

    /// Printed at the first start only.
    pub fn setup_token(&self) -> Option<&str> {
        self.setup_token.as_deref()
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// As a power cut does it: SIGKILL.
    pub fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }

    /// Resident memory in KiB, where the system tells.
    pub fn resident_kib(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }

    /// Waits until it ends by itself; its success.
    pub fn wait(mut self) -> bool {
        self.child.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program of this name beside the running test's, as cargo lays them out; built by `cargo build`.
pub fn program(name: &str) -> Option<PathBuf> {
    let test = std::env::current_exe().ok()?;
    let folder = test.ancestors().find(|folder| folder.file_name().is_some_and(|name| name == "debug" || name == "release"))?;
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    program.is_file().then_some(program)
}

fn lines_of(out: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = channel();
    thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            // Read on, so that the server never waits for a reader.
            let _ = sender.send(line);
        }
    });
    lines
}
