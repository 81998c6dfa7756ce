//! What waits for a person to decide.

use fieldseal_model::{Merge, Value};

use super::{RecordState, StateError};
use crate::{Dot, TextOverlap};

/// A field about which two people, neither of whom knew the other's writing, disagree.
#[derive(Debug, Clone, PartialEq)]
pub enum Conflict {
    /// Several values; the dots lead to who wrote them, when and why.
    Register { field: String, values: Vec<(Dot, Value)> },
    /// Edits of the same passage that were merged letter by letter: the merged text may be nonsense.
    Text { field: String, overlap: TextOverlap, merged: String },
}

impl Conflict {
    pub fn field(&self) -> &str {
        match self {
            Self::Register { field, .. } | Self::Text { field, .. } => field,
        }
    }
}

impl RecordState {
    /// Everything about this record that waits for a decision, registers first, each by field name.
    ///
    /// # Errors
    /// [`StateError::Text`] when the merge engine fails.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, StateError> {
        let mut conflicts: Vec<Conflict> = self
            .registers
            .iter()
            .filter(|(_, register)| register.is_conflicted())
            .map(|(field, register)| Conflict::Register {
                field: field.clone(),
                values: register.values().map(|(dot, value)| (dot, value.clone())).collect(),
            })
            .collect();
        for (field, text) in &self.texts {
            for overlap in text.overlaps()? {
                conflicts.push(Conflict::Text { field: field.clone(), overlap, merged: text.text().to_owned() });
            }
        }
        Ok(conflicts)
    }

    /// The fields that wait for a decision: [`RecordState::conflicts`] without their contents.
    ///
    /// # Errors
    /// [`StateError::Text`] when the merge engine fails.
    pub fn conflicted_fields(&self) -> Result<Vec<(&str, Merge)>, StateError> {
        let registers = self.registers.iter().filter(|(_, register)| register.is_conflicted());
        let mut fields: Vec<(&str, Merge)> = registers.map(|(field, _)| (field.as_str(), Merge::Register)).collect();
        for (field, text) in &self.texts {
            if text.needs_review()? {
                fields.push((field, Merge::Text));
            }
        }
        Ok(fields)
    }
}
