use std::collections::BTreeSet;

use crate::{
    Desk, Failure, content,
    wire::{Content, Nothing, StateDeclaration, StateMachine},
};

/// The states with their labels, as the packs in force declare them. Needs no vault.
pub fn run(desk: &Desk, _: Nothing) -> Result<Content, Failure> {
    let now = content::of(desk)?;
    let machines = now.content.machines.iter().map(|(kind, machine)| {
        let states = machine.states.iter().map(|state| StateDeclaration {
            name: state.name.clone(),
            label: state.label.clone(),
            is_final: state.is_final,
            locked: state.locked,
        });
        (kind.clone(), StateMachine { initial: machine.initial.clone(), states: states.collect() })
    });
    let aliases: BTreeSet<&String> = now.content.editions.iter().flat_map(|edition| &edition.aliases).collect();
    Ok(Content {
        packs: now.content.packs.iter().map(|pack| format!("{} {}", pack.id, pack.version)).collect(),
        machines: machines.collect(),
        paragraph_aliases: aliases.into_iter().cloned().collect(),
    })
}
