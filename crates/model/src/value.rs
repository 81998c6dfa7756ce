use minicbor::{Decode, Encode};

use crate::{RecordId, field::Field};

mod check;
mod json;
mod stated_day;
mod typed;

pub use stated_day::StatedDay;

/// What a register holds. The CBOR form is part of the stored format.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub enum Value {
    #[n(0)]
    Empty,
    #[n(1)]
    Boolean(#[n(0)] bool),
    #[n(2)]
    Integer(#[n(0)] i64),
    #[n(3)]
    Decimal(#[n(0)] f64),
    /// Lines, choices, languages, paragraphs, dates ([`StatedDay`]).
    #[n(4)]
    Text(#[n(0)] String),
    /// UTC milliseconds and the IANA zone in which the moment was stated.
    #[n(5)]
    Instant {
        #[n(0)]
        unix_ms: i64,
        #[n(1)]
        zone: String,
    },
    #[n(6)]
    Position(#[n(0)] Position),
    #[n(7)]
    Link(#[n(0)] RecordId),
    /// A blob reference in its own canonical encoding (`seal::BlobReference`); opaque here.
    #[n(8)]
    Blob(#[cbor(n(0), with = "minicbor::bytes")] Vec<u8>),
}

/// WGS 84 degrees; accuracy in metres where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Position {
    #[n(0)]
    pub latitude: f64,
    #[n(1)]
    pub longitude: f64,
    #[n(2)]
    pub accuracy_m: Option<f64>,
}

/// Why a value does not fit a field.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ValueError {
    #[error("field takes {expected}")]
    WrongType { expected: &'static str },
    #[error("{value} is not one of the choices")]
    NotAChoice { value: String, choices: Vec<&'static str> },
    #[error("outside {min} to {max}")]
    OutOfRange { min: f64, max: f64 },
    #[error("{value} is not a date (YYYY-MM-DD)")]
    NotADate { value: String },
    #[error("{value} is not a moment")]
    NotAnInstant { value: String },
    #[error("{value} is not a paragraph of the Code")]
    NotAParagraph { value: String },
    #[error("text of {bytes} bytes is longer than {limit}")]
    TooLong { bytes: usize, limit: usize },
    #[error("{value} is not a record id")]
    NotALink { value: String },
    #[error("{value} is no name of a state")]
    NotAState { value: String },
    #[error("{value} is not a language tag")]
    NotALanguage { value: String },
    #[error("written by import only")]
    NotEditable,
}

/// The longest one-line text, in bytes. Long writing belongs into a text field.
pub const LINE_LIMIT: usize = 8_192;

/// Whether a text is a calendar day, `YYYY-MM-DD`.
pub(crate) fn is_date(text: &str) -> bool {
    check::date(text).is_ok()
}

impl Value {
    /// Reads a JSON value as the field wants it; `null` and `""` empty the field.
    ///
    /// JSON forms: booleans, numbers, strings; an instant as `{"at":"2026-02-06T08:12:00Z","zone":"Asia/Baghdad"}` or an RFC 3339 string;
    /// a position as `{"lat":…,"lon":…,"accuracy_m":…}`; a link as the record's id.
    ///
    /// # Errors
    /// [`ValueError`] naming what the field takes.
    pub fn from_json(field: &Field, json: &serde_json::Value) -> Result<Self, ValueError> {
        json::read(field, json)
    }

    /// Reads what a person typed on the terminal: numbers, `yes`/`no`, positions as `lat,lon[,accuracy]`; otherwise as [`Value::from_json`] reads a string.
    ///
    /// # Errors
    /// [`ValueError`] naming what the field takes.
    pub fn parse(field: &Field, text: &str) -> Result<Self, ValueError> {
        typed::read(field, text)
    }

    /// The inverse of [`Value::from_json`]. A blob reference becomes `null` (its facts are fields of their own).
    pub fn to_json(&self) -> serde_json::Value {
        json::write(self)
    }

    /// Refuses what does not fit the field: applied to every value, also to those that come from another laptop.
    ///
    /// # Errors
    /// [`ValueError`] naming what the field takes.
    pub fn check(&self, field: &Field) -> Result<(), ValueError> {
        check::value(field, self)
    }

    /// Brings one element of a set field into the one form it is stored in (`"¶54"` → `"54"`, a link in lower case) or refuses it.
    ///
    /// # Errors
    /// [`ValueError`] naming what the field takes.
    pub fn element(field: &Field, text: &str) -> Result<String, ValueError> {
        match typed::read(field, text)? {
            Self::Text(text) => Ok(text),
            Self::Link(id) => Ok(id.to_string()),
            _ => Err(ValueError::WrongType { expected: field.field_type.name() }),
        }
    }
}

#[cfg(test)]
#[path = "value_tests.rs"]
mod tests;
