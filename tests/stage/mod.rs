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
