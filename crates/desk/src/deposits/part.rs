//! What this laptop has to do with a deposit.

use std::collections::HashMap;

use fieldseal_model::{RecordId, Role};
use fieldseal_seal::deposit::Standing;
use fieldseal_vault::Vault;

use super::{Label, sealed};
use crate::people::People;

/// A recipient's part.
#[derive(Debug, Clone)]
pub struct Part {
    pub standing: Standing,
    pub label: Label,
}

/// What was found in this session; deposits are written once, so it stays true.
#[derive(Default)]
pub struct Cache(HashMap<RecordId, Option<Part>>);

impl Cache {
    /// This laptop's part in a deposit; `None` when it is not for it, or damaged.
    pub fn part(&mut self, vault: &Vault, id: RecordId) -> Option<Part> {
        // Nothing is ever sealed for these: no need to try.
        if matches!(People::new(vault).own_role(), None | Some(Role::Reviewer | Role::Director)) {
            return None;
        }
        self.0.entry(id).or_insert_with(|| found(vault, id)).clone()
    }
}

fn found(vault: &Vault, id: RecordId) -> Option<Part> {
    let (name, deposit) = sealed(vault, &vault.record(id).ok()??).ok()?;
    let found = deposit.find(&name, vault.identity())?;
    Some(Part { standing: found.share.standing, label: Label::decode(&found.label)? })
}
