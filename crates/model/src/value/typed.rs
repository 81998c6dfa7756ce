use super::{Position, Value, ValueError, check, json};
use crate::{
    code_paragraph,
    field::{Field, FieldType},
};

pub(super) fn read(field: &Field, text: &str) -> Result<Value, ValueError> {
    let wrong = || ValueError::WrongType { expected: field.field_type.name() };
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(Value::Empty);
    }
    let value = match field.field_type {
        FieldType::Line => Value::Text(text.to_owned()),
        FieldType::Boolean => match trimmed.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Value::Boolean(true),
            "false" | "no" | "0" => Value::Boolean(false),
            _ => return Err(wrong()),
        },
        FieldType::Integer { .. } => Value::Integer(ascii_digits(trimmed).parse().map_err(|_| wrong())?),
        FieldType::Decimal { .. } => Value::Decimal(ascii_digits(trimmed).parse().map_err(|_| wrong())?),
        // How it was stated stays as it was stated.
        FieldType::Date if trimmed.contains('[') => Value::Text(trimmed.to_owned()),
        FieldType::Date => Value::Text(ascii_digits(trimmed)),
        FieldType::Instant => json::instant(&ascii_digits(trimmed), None)?,
        FieldType::Position => Value::Position(position(&ascii_digits(trimmed)).ok_or_else(wrong)?),
        FieldType::Choice(_) | FieldType::State => Value::Text(trimmed.to_owned()),
        FieldType::Language => Value::Text(trimmed.to_owned()),
        FieldType::Link(_) => Value::Link(trimmed.parse().map_err(|_| ValueError::NotALink { value: check::shortened(trimmed) })?),
        FieldType::Paragraph => match code_paragraph(trimmed) {
            Some(paragraph) => Value::Text(paragraph.normal_form(trimmed)),
            None => return Err(ValueError::NotAParagraph { value: check::shortened(trimmed) }),
        },
        FieldType::Prose => return Err(wrong()),
        FieldType::Blob => return Err(ValueError::NotEditable),
    };
    check::value(field, &value)?;
    Ok(value)
}

/// `31.9,47.1` or `31.9,47.1,12`: latitude, longitude, accuracy in metres.
fn position(text: &str) -> Option<Position> {
    let mut parts = text.split(',').map(|part| part.trim().parse::<f64>().ok());
    let position = Position { latitude: parts.next()??, longitude: parts.next()??, accuracy_m: None };
    match (parts.next(), parts.next()) {
        (None, None) => Some(position),
        (Some(accuracy), None) => Some(Position { accuracy_m: Some(accuracy?), ..position }),
        _ => None,
    }
}

/// Arabic-Indic and extended Arabic-Indic digits and the Arabic decimal separator as ASCII, in which numbers are stored.
fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '٠'..='٩' => char::from(b'0' + (letter as u32 - '٠' as u32) as u8),
            '۰'..='۹' => char::from(b'0' + (letter as u32 - '۰' as u32) as u8),
            '٫' => '.',
            other => other,
        })
        .collect()
}
