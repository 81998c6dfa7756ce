//! Several values in one cell.

use fieldseal_model::{Field, FieldType, Value};

use super::{CellError, LinkError, Reading, value};
use crate::fold::ascii_digits;

/// The elements of a set, in the form in which they are stored.
///
/// # Errors
/// The first element that cannot be taken.
pub fn elements(field: &'static Field, text: &str, reading: &Reading<'_>) -> Result<Vec<String>, CellError> {
    if matches!(field.field_type, FieldType::Paragraph) {
        return paragraphs(field, text, reading);
    }
    // A name may hold a comma itself.
    if let FieldType::Link(kinds) = field.field_type {
        match reading.links.find(kinds, text) {
            Ok(id) => return Ok(vec![id.to_string()]),
            Err(LinkError::Several(count)) => return Err(CellError::SeveralRecords { value: super::shortened(text), count }),
            Err(LinkError::Unknown) => {}
        }
    }
    let separators: &[char] = if text.contains([';', '|', '\n', '؛']) { &[';', '|', '\n', '؛'] } else { &[',', '،'] };
    let parts = text.split(separators).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| element(field, part, reading)).collect()
}

/// `29-34, 38; ¶¶ 45–54`
fn paragraphs(field: &'static Field, text: &str, reading: &Reading<'_>) -> Result<Vec<String>, CellError> {
    let plain = ascii_digits(text);
    let mut elements = Vec::new();
    for part in plain.split([',', ';', '|', '\n', '؛']).map(str::trim).filter(|part| !part.is_empty()) {
        let ends = part.split_once(['-', '–']).map(|(from, to)| (element(field, from.trim(), reading), element(field, to.trim(), reading)));
        let Some((from, to)) = ends else {
            elements.push(element(field, part, reading)?);
            continue;
        };
        let not_one = || CellError::NotAParagraph { value: part.to_owned() };
        let from: u8 = from?.parse().map_err(|_| not_one())?;
        let to: u8 = to?.parse().map_err(|_| not_one())?;
        if from > to {
            return Err(not_one());
        }
        elements.extend((from..=to).map(|number| number.to_string()));
    }
    Ok(elements)
}

fn element(field: &'static Field, text: &str, reading: &Reading<'_>) -> Result<String, CellError> {
    match value(field, text, reading)? {
        Value::Text(text) => Ok(text),
        Value::Link(id) => Ok(id.to_string()),
        _ => Err(CellError::NotAChoice { value: super::shortened(text), choices: Vec::new() }),
    }
}
