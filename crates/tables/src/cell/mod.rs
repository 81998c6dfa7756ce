//! From what stands in a cell to what a field holds. What cannot be read exactly is refused with the reason.

mod days;
mod lists;
mod moments;
mod numbers;

use fieldseal_model::{Field, FieldType, Merge, RecordId, Value, ValueError};

pub use days::DayOrder;

use crate::{Cell, Fault, Words, fold::ascii_digits, words::named};

/// How cells are read.
pub struct Reading<'a> {
    pub kind: &'a str,
    pub words: &'a dyn Words,
    pub links: &'a dyn Links,
    pub days: DayOrder,
}

/// Finds records by what people call them.
pub trait Links {
    /// The record of one of these kinds that is called so: by id, reference, name, local or former name.
    ///
    /// # Errors
    /// There is none, or several.
    fn find(&self, kinds: &'static [&'static str], name: &str) -> Result<RecordId, LinkError>;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkError {
    Unknown,
    Several(usize),
}

/// What a field is to hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    Register(Value),
    /// Sorted, each once.
    Set(Vec<String>),
    Text(String),
}

/// Why a cell cannot be taken, with what is needed to say so.
#[derive(Debug, Clone, PartialEq)]
pub enum CellError {
    /// The spreadsheet's own `#REF!`.
    Formula,
    Uncomputed,
    Undecodable,
    /// `30.2.2026`
    NoSuchDay,
    /// `03/04/2026`: March or April?
    AmbiguousDay,
    /// `14/03/26`
    ShortYear,
    /// A Persian or lunar Hijri date.
    OtherCalendar,
    /// `46095`: a spreadsheet's number of a day.
    DayAsNumber,
    NotADay,
    NotAMoment,
    /// A time without the zone or offset in which it was stated.
    NoZone,
    /// `1,240` where a fraction is possible.
    AmbiguousNumber,
    NotANumber,
    OutOfRange {
        min: f64,
        max: f64,
    },
    NotYesOrNo,
    NotAPlace,
    NotALanguage,
    NotAParagraph {
        value: String,
    },
    NotAChoice {
        value: String,
        choices: Vec<String>,
    },
    NoSuchRecord {
        value: String,
        kinds: &'static [&'static str],
    },
    SeveralRecords {
        value: String,
        count: usize,
    },
    TooLong {
        bytes: usize,
        limit: usize,
    },
}

/// Bytes of a long text that comes from a cell; a spreadsheet's own limit is far below.
pub const LONGEST_TEXT: usize = 200_000;

/// Reads a cell that is not empty.
///
/// # Errors
/// Why it cannot be taken.
pub fn read_cell(field: &'static Field, cell: &Cell, reading: &Reading<'_>) -> Result<Given, CellError> {
    match cell.fault {
        Some(Fault::Formula) => return Err(CellError::Formula),
        Some(Fault::Uncomputed) => return Err(CellError::Uncomputed),
        Some(Fault::Undecodable) => return Err(CellError::Undecodable),
        None => {}
    }
    let text = cell.text.trim();
    match field.merge {
        Merge::Text if text.len() > LONGEST_TEXT => Err(CellError::TooLong { bytes: text.len(), limit: LONGEST_TEXT }),
        Merge::Text => Ok(Given::Text(text.replace("\r\n", "\n"))),
        Merge::Register => value(field, text, reading).map(Given::Register),
        Merge::Set => {
            let mut elements = lists::elements(field, text, reading)?;
            elements.sort_unstable();
            elements.dedup();
            Ok(Given::Set(elements))
        }
    }
}

/// One value, as the field's type says.
fn value(field: &'static Field, text: &str, reading: &Reading<'_>) -> Result<Value, CellError> {
    let value = match field.field_type {
        FieldType::Line | FieldType::Prose => Value::Text(text.to_owned()),
        FieldType::Boolean => Value::Boolean(yes_or_no(text).ok_or(CellError::NotYesOrNo)?),
        FieldType::Integer { .. } => Value::Integer(numbers::whole(&ascii_digits(text))?),
        FieldType::Decimal { .. } => Value::Decimal(numbers::decimal(&ascii_digits(text))?),
        FieldType::Date => Value::Text(days::read(text, reading.days)?),
        FieldType::Instant => moments::read(text, reading.days)?,
        FieldType::Position => Value::parse(field, &ascii_digits(text)).map_err(|_| CellError::NotAPlace)?,
        FieldType::Choice(list) => {
            let candidates = list.choices.iter().map(|choice| (*choice, reading.words.choice(list.name, choice)));
            let not_a_choice =
                || CellError::NotAChoice { value: shortened(text), choices: list.choices.iter().map(|c| (*c).to_owned()).collect() };
            Value::Text(named(text, candidates).ok_or_else(not_a_choice)?.to_owned())
        }
        FieldType::State => {
            let states = reading.words.states(reading.kind);
            let found = named(text, states.iter().map(|(name, labels)| (name.as_str(), labels.clone())));
            let not_a_choice =
                || CellError::NotAChoice { value: shortened(text), choices: states.iter().map(|(name, _)| name.clone()).collect() };
            Value::Text(found.ok_or_else(not_a_choice)?.to_owned())
        }
        FieldType::Language => Value::parse(field, text).map_err(|_| CellError::NotALanguage)?,
        FieldType::Paragraph => {
            Value::parse(field, &ascii_digits(text)).map_err(|_| CellError::NotAParagraph { value: shortened(text) })?
        }
        FieldType::Link(kinds) => Value::Link(reading.links.find(kinds, text).map_err(|error| match error {
            LinkError::Unknown => CellError::NoSuchRecord { value: shortened(text), kinds },
            LinkError::Several(count) => CellError::SeveralRecords { value: shortened(text), count },
        })?),
        FieldType::Blob => return Err(CellError::NotAPlace),
    };
    value.check(field).map_err(|error| refusal(error, text))?;
    Ok(value)
}

/// The declaration's refusal.
fn refusal(error: ValueError, text: &str) -> CellError {
    match error {
        ValueError::OutOfRange { min, max } => CellError::OutOfRange { min, max },
        ValueError::TooLong { bytes, limit } => CellError::TooLong { bytes, limit },
        ValueError::NotAChoice { value, choices } => {
            CellError::NotAChoice { value, choices: choices.into_iter().map(str::to_owned).collect() }
        }
        ValueError::NotADate { .. } => CellError::NotADay,
        ValueError::NotAnInstant { .. } => CellError::NotAMoment,
        ValueError::NotALanguage { .. } => CellError::NotALanguage,
        ValueError::NotAParagraph { value } => CellError::NotAParagraph { value },
        ValueError::WrongType { .. } | ValueError::NotALink { .. } | ValueError::NotAState { .. } | ValueError::NotEditable => {
            CellError::NotAChoice { value: shortened(text), choices: Vec::new() }
        }
    }
}

fn yes_or_no(text: &str) -> Option<bool> {
    match crate::fold(text).as_str() {
        "true" | "yes" | "y" | "1" | "x" | "oui" | "vrai" | "si" | "verdadero" | "نعم" | "بلی" => Some(true),
        "false" | "no" | "n" | "0" | "non" | "faux" | "falso" | "لا" | "خیر" => Some(false),
        _ => None,
    }
}

/// Enough of a wrong value to recognise it.
fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
#[path = "cell_tests.rs"]
mod tests;
