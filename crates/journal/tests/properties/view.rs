//! What a person can see of a record, taken from a replica or from the naive model, to be compared.

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_journal::{Conflict, Dot, RecordState, Replica};
use fieldseal_model::{Merge, RecordId, Value, kind};

#[derive(Debug, Default, PartialEq)]
pub struct View {
    pub kind: Option<String>,
    pub registers: BTreeMap<String, BTreeMap<Dot, Value>>,
    pub sets: BTreeMap<String, BTreeSet<String>>,
    pub texts: BTreeMap<String, TextView>,
}

#[derive(Debug, Default, PartialEq)]
pub struct TextView {
    pub merged: String,
    pub heads: BTreeSet<Dot>,
    /// Sides with their texts, and the text before they parted.
    pub overlaps: BTreeSet<(Vec<(Dot, String)>, String)>,
}

pub fn of_replica(replica: &Replica) -> BTreeMap<RecordId, View> {
    replica.records().map(|(record, state)| (record, of_state(state))).collect()
}

fn of_state(state: &RecordState) -> View {
    let mut view = View { kind: state.kind().map(str::to_owned), ..View::default() };
    let Some(kind) = state.kind().and_then(kind) else { return view };
    let conflicts = state.conflicts().unwrap();
    for field in kind.fields {
        match field.merge {
            Merge::Register => {
                if let Some(register) = state.register(field.name) {
                    let values = register.values().map(|(dot, value)| (dot, value.clone())).collect();
                    view.registers.insert(field.name.to_owned(), values);
                }
            }
            Merge::Set => {
                let elements: BTreeSet<String> =
                    state.set(field.name).into_iter().flat_map(|set| set.elements()).map(str::to_owned).collect();
                if !elements.is_empty() {
                    view.sets.insert(field.name.to_owned(), elements);
                }
            }
            Merge::Text => {
                if let Some(text) = state.text(field.name) {
                    let overlaps = conflicts.iter().filter_map(|conflict| match conflict {
                        Conflict::Text { field: name, overlap, .. } if name == field.name => {
                            let sides = overlap.sides.iter().map(|side| (side.dot, side.text.clone())).collect();
                            Some((sides, overlap.base.clone()))
                        }
                        _ => None,
                    });
                    let overlaps = overlaps.collect();
                    view.texts.insert(
                        field.name.to_owned(),
                        TextView { merged: text.text().to_owned(), heads: text.heads().collect(), overlaps },
                    );
                }
            }
        }
    }
    let said: BTreeSet<&str> = conflicts.iter().map(Conflict::field).collect();
    let disagreeing = view.registers.iter().filter(|(_, values)| values.values().any(|value| Some(value) != values.values().next()));
    let overlapping = view.texts.iter().filter(|(_, text)| !text.overlaps.is_empty()).map(|(field, _)| field.as_str());
    assert_eq!(said, disagreeing.map(|(field, _)| field.as_str()).chain(overlapping).collect());
    view
}
