use std::collections::{BTreeMap, BTreeSet};

use fieldseal_journal::{self as journal, Dot, WallTime};
use fieldseal_model::RecordId;
use fieldseal_vault::{RecordHead, Vault};

use crate::{
    Desk, Failure, moments,
    people::People,
    records,
    wire::{Authorship, Conflict, ConflictList, ConflictMerge, ConflictValue, FieldValue, RecordConflicts},
};

/// Every field that waits for a person's decision, with both sides.
pub fn run(desk: &Desk, arguments: RecordConflicts) -> Result<ConflictList, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let wanted: BTreeSet<RecordId> = match &arguments.id {
            Some(name) => BTreeSet::from([records::find(vault, name)?.id]),
            None => {
                let compartment = records::optional_compartment(vault, arguments.mission.as_deref())?;
                vault.conflicts(compartment)?.into_iter().map(|row| row.record.id).collect()
            }
        };
        let mut conflicts = Vec::new();
        for id in wanted {
            conflicts.extend(of_record(vault, id)?);
        }
        Ok(ConflictList { conflicts })
    })
}

/// The two sides of a field, in the order in which `record_resolve` counts them.
pub(super) struct Sides {
    pub merge: ConflictMerge,
    pub values: Vec<(Dot, serde_json::Value)>,
    pub merged: Option<String>,
    /// Of a text: the sides of each overlap, for the review.
    pub overlaps: Vec<Vec<Dot>>,
}

/// The fields of a record in conflict. Several overlaps of one text are one conflict: a person settles the text once.
pub(super) fn sides(conflicts: &[journal::Conflict]) -> BTreeMap<String, Sides> {
    let mut fields: BTreeMap<String, Sides> = BTreeMap::new();
    for conflict in conflicts {
        match conflict {
            journal::Conflict::Register { field, values } => {
                let values = values.iter().map(|(dot, value)| (*dot, value.to_json())).collect();
                fields.insert(field.clone(), Sides { merge: ConflictMerge::Register, values, merged: None, overlaps: Vec::new() });
            }
            journal::Conflict::Text { field, overlap, merged } => {
                let sides = fields.entry(field.clone()).or_insert_with(|| Sides {
                    merge: ConflictMerge::Text,
                    values: Vec::new(),
                    merged: Some(merged.clone()),
                    overlaps: Vec::new(),
                });
                sides.overlaps.push(overlap.sides.iter().map(|side| side.dot).collect());
                sides.values.extend(overlap.sides.iter().map(|side| (side.dot, side.text.as_str().into())));
                sides.values.sort_by_key(|(dot, _)| *dot);
                sides.values.dedup_by_key(|(dot, _)| *dot);
            }
        }
    }
    fields
}

fn of_record(vault: &Vault, id: RecordId) -> Result<Vec<Conflict>, Failure> {
    let found = vault.record_conflicts(id)?;
    let Some(head) = found.first().map(|conflict| conflict.record.clone()) else { return Ok(Vec::new()) };
    let conflicts: Vec<journal::Conflict> = found.into_iter().map(|conflict| conflict.conflict).collect();
    let writing: BTreeMap<Dot, (WallTime, Option<String>)> =
        vault.history(id)?.into_iter().map(|entry| (entry.dot, (entry.at, entry.reason))).collect();
    sides(&conflicts).into_iter().map(|(field, sides)| told(vault, &head, field, sides, &writing)).collect()
}

fn told(
    vault: &Vault,
    head: &RecordHead,
    field: String,
    sides: Sides,
    writing: &BTreeMap<Dot, (WallTime, Option<String>)>,
) -> Result<Conflict, Failure> {
    let people = People::new(vault);
    let value = |(dot, value): (Dot, serde_json::Value)| {
        let (at, reason) = writing.get(&dot).map_or((String::new(), None), |(at, reason)| (moments::stated(*at), reason.clone()));
        let by = Authorship { at, author: people.name(&dot.device), device: dot.device.to_string() };
        ConflictValue { value: FieldValue(value), by, reason, dot: dot.to_string() }
    };
    Ok(Conflict {
        id: head.id.to_string(),
        reference: records::reference_of(vault, head)?,
        kind: head.kind.clone(),
        mission: records::mission_of(vault, head.compartment)?.map(|mission| mission.to_string()),
        title: head.title.clone(),
        field,
        merge: sides.merge,
        values: sides.values.into_iter().map(value).collect(),
        merged: sides.merged,
    })
}
