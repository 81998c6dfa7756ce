use fieldseal_model::consent::{Use, reach};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Record, RecordHead, Vault};

use crate::{
    Desk, ErrorCode, Failure, basis, cells, consents,
    readings::{cell, text},
    records,
    wire::{ConsentEffects, Effect, RecordGet, UseVerdict},
};

/// What an interview's consent allows, and everything that stands on the interview.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<ConsentEffects, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let interview = interview(vault, &arguments.id)?;
        let state = &interview.state;
        let uses = Use::ALL.map(|each| UseVerdict { name: each.name().to_owned(), verdict: consents::of(state, each).name().to_owned() });
        Ok(ConsentEffects {
            withdrawn: consents::is_withdrawn(state),
            withdrawn_on: consents::withdrawn_on(state),
            uses: uses.to_vec(),
            reach: reach(|each| consents::of(state, each)).map(|each| each.name().to_owned()),
            effects: effects(vault, &interview)?,
        })
    })
}

fn interview(vault: &Vault, id: &str) -> Result<Record, Failure> {
    let head = records::find(vault, id)?;
    let found = if head.kind == "interview" { vault.record(head.id)? } else { None };
    found.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", id))
}

fn effects(vault: &Vault, interview: &Record) -> Result<Vec<Effect>, Failure> {
    let mut effects = Vec::new();
    for standing in basis::standing_on(vault, interview.head.id)? {
        let through = match standing.through {
            Some(id) => vault.record(id)?.map(|record| basis::name(vault, &record)).transpose()?,
            None => None,
        };
        let state = vault.record(standing.link.from.id)?.map(|record| text(&record.state, "state").to_owned());
        effects.push(effect(vault, standing.link.from, state, Some(standing.link.field), through)?);
    }
    if effects.iter().any(|effect| effect.kind == "finding") {
        effects.extend(reports(vault, interview.head.compartment)?);
    }
    Ok(effects)
}

/// Reports take findings from where they stand: one that left its draft may hold what was said.
fn reports(vault: &Vault, mission: CompartmentId) -> Result<Vec<Effect>, Failure> {
    let mut found = Vec::new();
    for row in cells::all(vault, "report", Some(mission))? {
        let state = cell(&row, "state").unwrap_or("draft").to_owned();
        if state != "draft" {
            found.push(effect(vault, row.head, Some(state), None, None)?);
        }
    }
    Ok(found)
}

fn effect(
    vault: &Vault,
    head: RecordHead,
    state: Option<String>,
    field: Option<String>,
    through: Option<String>,
) -> Result<Effect, Failure> {
    Ok(Effect {
        id: head.id.to_string(),
        reference: records::reference_of(vault, &head)?,
        kind: head.kind,
        title: head.title,
        state: state.filter(|state| !state.is_empty()),
        field,
        through,
    })
}
