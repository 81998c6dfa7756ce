//! Records from JSON: one object, an array, or one object a line (NDJSON).

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufReader, Read},
    path::Path,
};

use fieldseal_desk::{ErrorCode, Failure, wire::FieldWrite};
use serde_json::{Deserializer, Value};

/// Opens the file, or standard input for `-`.
///
/// # Errors
/// `input.file_unreadable`.
pub fn open(path: &Path) -> Result<Box<dyn Read>, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stdin()));
    }
    match File::open(path) {
        Ok(file) => Ok(Box::new(file)),
        Err(error) => {
            Err(Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", error.to_string()))
        }
    }
}

/// Calls `each` for every record as it comes in, in order; the first error ends it.
///
/// # Errors
/// `input.invalid_json` with the line, or what `each` says.
pub fn records<E: From<Failure>>(input: impl Read, mut each: impl FnMut(BTreeMap<String, FieldWrite>) -> Result<(), E>) -> Result<(), E> {
    for value in Deserializer::from_reader(BufReader::new(input)).into_iter::<Value>() {
        let value = value.map_err(|error| invalid(error.line(), &error.to_string()))?;
        match value {
            Value::Array(values) => {
                for value in values {
                    each(object(value)?)?;
                }
            }
            value => each(object(value)?)?,
        }
    }
    Ok(())
}

fn object(value: Value) -> Result<BTreeMap<String, FieldWrite>, Failure> {
    match value {
        Value::Object(fields) => Ok(fields.into_iter().map(|(name, value)| (name, FieldWrite(value))).collect()),
        other => {
            let text: String = other.to_string().chars().take(40).collect();
            Err(Failure::new(ErrorCode::InvalidArguments).with("detail", text))
        }
    }
}

fn invalid(line: usize, detail: &str) -> Failure {
    Failure::new(ErrorCode::InvalidJson).with("line", line).with("detail", detail)
}

#[cfg(test)]
#[path = "stream_tests.rs"]
mod tests;
