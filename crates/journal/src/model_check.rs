//! Whether a change fits the declarations of the model.

use fieldseal_model::{Kind, Merge, RecordId, ValueError, kind};

use crate::{Change, Operation};

/// What to do with kinds and fields that this version does not know: another laptop may run a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// Nobody writes what he does not know.
    Refuse,
    /// What arrives is kept as it is; a later version will show it.
    Keep,
}

/// How a write contradicts the model.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ModelMismatch {
    #[error("there is no record {record}")]
    NoRecord { record: RecordId },
    #[error("there is no kind {kind:?}")]
    NoKind { kind: String },
    #[error("{kind} has no field {field:?}")]
    NoField { kind: String, field: String },
    #[error("field {field:?} of {kind} is a {merge}, and is not written so")]
    OtherMerge { kind: String, field: String, merge: &'static str },
    #[error("field {field:?} of {kind}: {error}")]
    Value { kind: String, field: String, error: ValueError },
}

/// Checks every write of a change against its record's kind. `kind_of` gives the kind of a record that exists already.
///
/// # Errors
/// The first [`ModelMismatch`].
pub fn check_against_model(
    change: &Change,
    unknown: Unknown,
    mut kind_of: impl FnMut(RecordId) -> Option<String>,
) -> Result<(), ModelMismatch> {
    let mut created: Option<(RecordId, &str)> = None;
    for write in &change.writes {
        if let Operation::Create { kind } = &write.operation {
            created = Some((write.record, kind));
        }
        // A change's writes are ordered by record, creation first.
        let name = match created {
            Some((record, kind)) if record == write.record => kind.to_owned(),
            _ => kind_of(write.record).ok_or(ModelMismatch::NoRecord { record: write.record })?,
        };
        match kind(&name) {
            Some(kind) => check_write(kind, &write.field, &write.operation, unknown)?,
            None if unknown == Unknown::Keep => {}
            None => return Err(ModelMismatch::NoKind { kind: name }),
        }
    }
    Ok(())
}

fn check_write(kind: &Kind, name: &str, operation: &Operation, unknown: Unknown) -> Result<(), ModelMismatch> {
    if matches!(operation, Operation::Create { .. }) {
        return Ok(());
    }
    let Some(field) = kind.field(name) else {
        return match unknown {
            Unknown::Keep => Ok(()),
            Unknown::Refuse => Err(ModelMismatch::NoField { kind: kind.name.into(), field: name.into() }),
        };
    };
    let misfit = |error| ModelMismatch::Value { kind: kind.name.into(), field: name.into(), error };
    match (operation, field.merge) {
        (Operation::Put { value, .. }, Merge::Register) => value.check(field).map_err(misfit),
        (Operation::Text { .. } | Operation::Review { .. }, Merge::Text) | (Operation::Remove { .. }, Merge::Set) => Ok(()),
        (Operation::Add { elements }, Merge::Set) => elements.iter().try_for_each(|element| field.check_element(element)).map_err(misfit),
        (_, merge) => Err(ModelMismatch::OtherMerge { kind: kind.name.into(), field: name.into(), merge: merge.name() }),
    }
}

#[cfg(test)]
#[path = "model_check_tests.rs"]
mod tests;
