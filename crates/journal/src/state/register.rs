//! One value, and all of them while people disagree.

use std::collections::BTreeMap;

use fieldseal_model::Value;

use crate::Dot;

/// The values that no later write has superseded. A write supersedes exactly those that its author had on his screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    values: BTreeMap<Dot, Value>,
}

static EMPTY: Value = Value::Empty;

impl Register {
    /// A parent that is not here was superseded by somebody else as well, or was never a write of this field: both change nothing.
    pub(super) fn put(&mut self, dot: Dot, value: &Value, parents: &[Dot]) {
        for parent in parents {
            self.values.remove(parent);
        }
        self.values.insert(dot, value.clone());
    }

    pub(super) fn from_values(values: BTreeMap<Dot, Value>) -> Self {
        Self { values }
    }

    /// The current values and the writes they come from, ascending by dot.
    pub fn values(&self) -> impl Iterator<Item = (Dot, &Value)> {
        self.values.iter().map(|(dot, value)| (*dot, value))
    }

    /// The value to show where there is room for one. While values are in conflict it is the first by dot: a rule that gives the same
    /// on every laptop and means nothing; show [`Register::is_conflicted`] beside it.
    pub fn shown(&self) -> &Value {
        self.values.values().next().unwrap_or(&EMPTY)
    }

    /// Whether people disagree. Several concurrent writes of the same value are no conflict.
    pub fn is_conflicted(&self) -> bool {
        self.values.values().any(|value| value != self.shown())
    }
}
