use std::collections::BTreeMap;

use fieldseal_model::Value;
use fieldseal_vault::{Cell, List, Row, Vault};

use crate::{
    Desk, Failure, records,
    sync::compartment_of,
    wire::{MissionList, MissionRow, Nothing},
};

/// More missions than a laptop ever holds.
const MOST: usize = 10_000;

/// The missions in this vault, the newest first, with what they hold.
pub fn run(desk: &Desk, _: Nothing) -> Result<MissionList, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let list = List { kind: Some(records::MISSION.to_owned()), limit: MOST, ..List::default() };
        let mut missions = vault.list(&list)?.rows.iter().map(|row| mission(vault, row)).collect::<Result<Vec<_>, _>>()?;
        missions.sort_by(|one, other| other.start.cmp(&one.start).then_with(|| one.reference.cmp(&other.reference)));
        Ok(MissionList { missions })
    })
}

fn mission(vault: &Vault, row: &Row) -> Result<MissionRow, Failure> {
    let text = |field: &str| match row.cells.0.get(field) {
        Some(Cell::Value(Value::Text(text))) => Some(text.clone()),
        _ => None,
    };
    let compartment = compartment_of(row.head.id);
    Ok(MissionRow {
        id: row.head.id.to_string(),
        reference: records::reference_of(vault, &row.head)?,
        title: row.head.title.clone(),
        country: text("country"),
        state: text("state"),
        start: text("start"),
        end: text("end"),
        counts: vault.counts(Some(compartment))?.into_iter().collect::<BTreeMap<_, _>>(),
        conflicts: vault.conflict_count(Some(compartment))?,
    })
}
