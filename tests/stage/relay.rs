use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// The secretariat's server as a real process; it can be killed and started again on the same data and port.
pub struct Relay {
    pub data: PathBuf,
    pub url: String,
    pub setup_token: String,
    stage: PathBuf,
    process: Option<Child>,
}

impl Relay {
    pub fn start(stage: &Path) -> Self {
        let mut relay =
            Self { data: stage.join("relay"), url: String::new(), setup_token: String::new(), stage: stage.to_owned(), process: None };
        relay.launch("127.0.0.1:0");
        assert!(!relay.setup_token.is_empty(), "the first start prints the setup token");
        relay
    }

    /// SIGKILL, as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    pub fn restart(&mut self) {
        let address = self.url.trim_start_matches("http://").to_owned();
        self.launch(&address);
    }

    fn launch(&mut self, listen: &str) {
        let mut process = Command::new(super::program("fieldseal-server"))
            .env("HOME", self.stage.join("home"))
            .env("TMPDIR", self.stage.join("tmp"))
            .args(["serve", "--data"])
            .arg(&self.data)
            .args(["--listen", listen])
            .stdout(Stdio::piped())
            .stderr(std::fs::File::options().create(true).append(true).open(self.stage.join("relay.log")).unwrap())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        loop {
            let line = lines.next().expect("the relay says where it listens").unwrap();
            if let Some(token) = line.strip_prefix("setup token: ") {
                self.setup_token = token.trim().to_owned();
            }
            if let Some(url) = line.strip_prefix("listening on ") {
                self.url = url.trim().to_owned();
                break;
            }
        }
        // Whatever it prints later must not block it.
        std::thread::spawn(move || lines.for_each(drop));
        self.process = Some(process);
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.kill();
    }
}
