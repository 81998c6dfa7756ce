//! The stage for scenarios: real processes in one temporary folder that is home, temp and cache to all of them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod laptop;
mod relay;

pub use laptop::Laptop;
pub use relay::Relay;

use std::{
    env,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// One temporary folder with everything that the scenario's processes write.
pub struct Stage {
    folder: tempfile::TempDir,
}

impl Stage {
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("fieldseal-stage-").tempdir().unwrap();
        for inner in ["home", "tmp", "cache"] {
            std::fs::create_dir(folder.path().join(inner)).unwrap();
        }
        Self { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A laptop with a fresh vault of this person.
    pub fn laptop(&self, person: &str) -> Laptop {
        let laptop = Laptop::new(self.path(), person);
        laptop.ok(&["vault", "create", "--name", person]);
        laptop
    }

    pub fn relay(&self) -> Relay {
        Relay::start(self.path())
    }
}

/// Invites, joins and approves.
pub fn enrol(secretariat: &Laptop, laptop: &Laptop, role: &str, missions: &[&str]) {
    let mut arguments = vec!["org", "invite", "--name", &laptop.person, "--role", role];
    for mission in missions {
        arguments.extend(["--mission", mission]);
    }
    let invite = secretariat.ok(&arguments)["invite"].as_str().unwrap().to_owned();
    let sas = laptop.ok(&["enrol", &invite])["sas"].as_str().unwrap().to_owned();
    let device = pending_device(secretariat);
    secretariat.ok(&["org", "approve", &device, "--sas", &sas]);
}

/// The one device that waits for approval.
pub fn pending_device(secretariat: &Laptop) -> String {
    let devices = secretariat.ok(&["org", "devices"])["devices"].as_array().unwrap().clone();
    let pending: Vec<&Value> = devices.iter().filter(|device| device["state"] == "pending").collect();
    assert_eq!(pending.len(), 1, "{devices:?}");
    pending[0]["id"].as_str().unwrap().to_owned()
}

/// Where the needles stand in these files and folders, in any encoding.
pub fn canaries(needles: &[&str], places: &[PathBuf]) -> Vec<fieldseal_testkit::Hit> {
    fieldseal_testkit::Canaries::new(needles.iter().copied()).search(places.iter().map(PathBuf::as_path))
}

/// A program of this workspace, built beside the test.
pub fn program(name: &str) -> PathBuf {
    let mut folder = env::current_exe().unwrap();
    folder.pop();
    if folder.ends_with("deps") {
        folder.pop();
    }
    let path = folder.join(name);
    assert!(path.exists(), "{} is not built: run `make test`, or `cargo build --workspace --bins --features weak-kdf`", path.display());
    path
}

/// The real photos beside the repository.
pub fn photos() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/photos");
    if folder.exists() { folder } else { Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/photos") }
}
