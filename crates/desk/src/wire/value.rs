use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A moment as a person stated it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// RFC 3339, UTC.
    pub at: String,
    /// IANA zone in which it was stated.
    pub zone: String,
}

/// WGS 84 degrees, accuracy in metres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct GeoPosition {
    pub lat: f64,
    pub lon: f64,
    pub accuracy_m: Option<f64>,
}

/// A field's value as JSON; a set is its elements, sorted; a text is its plain text; `null` is an empty register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(
    type = "boolean | number | string | null | Array<string> | { at: string; zone: string } | { lat: number; lon: number; accuracy_m: number | null }"
)]
pub struct FieldValue(pub serde_json::Value);

/// What to write into a field: a whole value, or additions to and removals from a set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(type = "FieldValue | { add?: Array<string>; remove?: Array<string> }")]
pub struct FieldWrite(pub serde_json::Value);

/// Fields by name.
pub type Fields = BTreeMap<String, FieldValue>;

/// Who wrote something, and on which laptop, in the words of the directory; a device that the directory does not know has its id as name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Authorship {
    /// RFC 3339 with the writer's offset: what his clock said. Shown, never trusted.
    pub at: String,
    pub author: String,
    /// Device id.
    pub device: String,
}
