//! The invented demo missions, as `assets/demo` holds them.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Failure, failures::unexpected};

/// One mission with everything in it. A text value, or an element of a list, that begins with `@` is the record or photo of that key.
#[derive(Debug, Deserialize)]
pub struct DemoMission {
    pub records: Vec<DemoRecord>,
    #[serde(default)]
    pub photos: Vec<DemoPhoto>,
}

#[derive(Debug, Deserialize)]
pub struct DemoRecord {
    pub key: String,
    pub kind: String,
    /// `MA-O-007`
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub fields: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
pub struct DemoPhoto {
    pub key: String,
    /// Under `assets/demo`.
    pub file: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub site: Option<String>,
    #[serde(default)]
    pub fields: Map<String, Value>,
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/demo/", $name)))),*]
    };
}

const MISSIONS: &[(&str, &[u8])] = &[
    ("irq-2026-01.json", include_bytes!("../../../assets/demo/irq-2026-01.json")),
    ("hnd-2026-02.json", include_bytes!("../../../assets/demo/hnd-2026-02.json")),
    ("afg-2026-03.json", include_bytes!("../../../assets/demo/afg-2026-03.json")),
];

const PHOTOS: &[(&str, &[u8])] = files![
    "photos/DSCN0012.jpg",
    "photos/DSCN0021.jpg",
    "photos/DSCN0025.jpg",
    "photos/DSCN0027.jpg",
    "photos/DSCN0042.jpg",
    "photos/landscape_3.jpg",
    "photos/landscape_6.jpg",
    "photos/portrait_8.jpg",
];

/// All missions, the full one first.
pub fn missions() -> Result<Vec<DemoMission>, Failure> {
    MISSIONS.iter().map(|(name, text)| serde_json::from_slice(text).map_err(|error| unexpected(format!("{name}: {error}")))).collect()
}

/// A photo's bytes.
pub fn photo(file: &str) -> Result<&'static [u8], Failure> {
    PHOTOS.iter().find(|(name, _)| *name == file).map(|(_, bytes)| *bytes).ok_or_else(|| unexpected(file))
}

impl DemoMission {
    /// The mission's own entry.
    pub fn mission(&self) -> Result<&DemoRecord, Failure> {
        self.records.iter().find(|record| record.kind == crate::records::MISSION).ok_or_else(|| unexpected("a demo without a mission"))
    }
}
