use super::{LINE_LIMIT, Position, StatedDay, Value, ValueError};
use crate::{code_paragraph, field::Field, field::FieldType};

pub(super) fn value(field: &Field, value: &Value) -> Result<(), ValueError> {
    let expected = ValueError::WrongType { expected: field.field_type.name() };
    match (field.field_type, value) {
        (_, Value::Empty)
        | (FieldType::Boolean, Value::Boolean(_))
        | (FieldType::Link(_), Value::Link(_))
        | (FieldType::Blob, Value::Blob(_)) => Ok(()),
        (FieldType::Line, Value::Text(text)) => line(text),
        (FieldType::Integer { min, max }, Value::Integer(number)) => {
            if (min..=max).contains(number) {
                Ok(())
            } else {
                Err(ValueError::OutOfRange { min: min as f64, max: max as f64 })
            }
        }
        (FieldType::Decimal { min, max }, Value::Decimal(number)) => in_range(*number, min, max),
        (FieldType::Date, Value::Text(text)) => date(text),
        (FieldType::Instant, Value::Instant { zone, .. }) => line(zone),
        (FieldType::Position, Value::Position(position)) => place(position),
        (FieldType::Choice(list), Value::Text(text)) => {
            if list.choices.contains(&text.as_str()) {
                Ok(())
            } else {
                Err(ValueError::NotAChoice { value: shortened(text), choices: list.choices.to_vec() })
            }
        }
        (FieldType::State, Value::Text(text)) => state(text),
        (FieldType::Language, Value::Text(text)) => language(text),
        (FieldType::Paragraph, Value::Text(text)) => {
            if code_paragraph(text).is_some_and(|paragraph| paragraph.normal_form(text) == *text) {
                Ok(())
            } else {
                Err(ValueError::NotAParagraph { value: shortened(text) })
            }
        }
        _ => Err(expected),
    }
}

pub(super) fn line(text: &str) -> Result<(), ValueError> {
    if text.len() > LINE_LIMIT { Err(ValueError::TooLong { bytes: text.len(), limit: LINE_LIMIT }) } else { Ok(()) }
}

/// A state by its shape. Which states there are, and who moves a record to them, is the content pack's, which may be newer than this program.
fn state(text: &str) -> Result<(), ValueError> {
    let plain =
        (1..=48).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if plain { Ok(()) } else { Err(ValueError::NotAState { value: shortened(text) }) }
}

pub(super) fn date(text: &str) -> Result<(), ValueError> {
    if StatedDay::read(text).is_some() { Ok(()) } else { Err(ValueError::NotADate { value: shortened(text) }) }
}

/// A BCP 47 tag by its shape (RFC 5646): a primary subtag of two to eight letters, then subtags of one to eight letters or digits.
pub(super) fn language(text: &str) -> Result<(), ValueError> {
    let mut subtags = text.split('-');
    let primary = subtags.next().is_some_and(|tag| (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let rest = subtags.all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if primary && rest && text.len() <= 35 { Ok(()) } else { Err(ValueError::NotALanguage { value: shortened(text) }) }
}

pub(super) fn in_range(number: f64, min: f64, max: f64) -> Result<(), ValueError> {
    // A NaN is in no range.
    if number >= min && number <= max { Ok(()) } else { Err(ValueError::OutOfRange { min, max }) }
}

pub(super) fn place(position: &Position) -> Result<(), ValueError> {
    in_range(position.latitude, -90.0, 90.0)?;
    in_range(position.longitude, -180.0, 180.0)?;
    position.accuracy_m.map_or(Ok(()), |metres| in_range(metres, 0.0, 20_100_000.0))
}

/// Enough of a wrong value to recognise it in a message.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}
