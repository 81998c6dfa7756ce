use fieldseal_model::content::builtin;

use crate::{
    Desk, Failure,
    wire::{Content, Nothing, StateDeclaration, StateMachine},
};

/// The content pack's states with their labels. Needs no vault.
pub fn run(_: &Desk, _: Nothing) -> Result<Content, Failure> {
    let pack = builtin();
    let machines = pack.machines.iter().map(|(kind, machine)| {
        let states = machine.states.iter().map(|state| StateDeclaration {
            name: state.name.clone(),
            label: state.label.clone(),
            is_final: state.is_final,
            locked: state.locked,
        });
        (kind.clone(), StateMachine { initial: machine.initial.clone(), states: states.collect() })
    });
    Ok(Content { id: pack.id.clone(), version: pack.version.clone(), machines: machines.collect() })
}
