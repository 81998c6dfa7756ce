//! What this laptop has to do with a deposit.

use std::collections::HashMap;

use fieldseal_model::{RecordId, Role};
use fieldseal_seal::deposit::Standing;
use fieldseal_vault::Vault;
use serde::{Deserialize, Serialize};

use super::{Label, sealed};
use crate::people::People;

/// A recipient's part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub standing: Standing,
    pub label: Label,
}

/// What was found by trying, which takes about two milliseconds a deposit; kept on this laptop. Deposits are written once, so it stays true.
#[derive(Default)]
pub struct Cache {
    parts: HashMap<RecordId, Option<Part>>,
    is_loaded: bool,
    is_new: bool,
}

/// As it is kept, as JSON.
#[derive(Serialize, Deserialize)]
struct Kept {
    id: RecordId,
    /// Index in [`Standing::ALL`], and the label; absent when the deposit is for others.
    part: Option<(usize, Label)>,
}

const SETTING: &str = "deposit.parts";

impl Cache {
    /// This laptop's part in a deposit; `None` when it is not for it, or damaged.
    pub fn part(&mut self, vault: &Vault, id: RecordId) -> Option<Part> {
        // Nothing is ever sealed for these: no need to try.
        if matches!(People::new(vault).own_role(), None | Some(Role::Reviewer | Role::Director)) {
            return None;
        }
        self.load(vault);
        if let Some(known) = self.parts.get(&id) {
            return known.clone();
        }
        let found = found(vault, id);
        self.is_new = true;
        self.parts.insert(id, found.clone());
        found
    }

    /// Keeps what was found since. What cannot be kept is found again another time.
    pub fn keep(&mut self, vault: &mut Vault) {
        if !std::mem::take(&mut self.is_new) {
            return;
        }
        let standing = |part: &Part| Standing::ALL.iter().position(|standing| *standing == part.standing);
        let kept = self
            .parts
            .iter()
            .map(|(id, part)| Kept { id: *id, part: part.as_ref().and_then(|part| Some((standing(part)?, part.label.clone()))) });
        if let Ok(bytes) = serde_json::to_vec(&kept.collect::<Vec<_>>()) {
            vault.set_setting(SETTING, Some(&bytes)).ok();
        }
    }

    fn load(&mut self, vault: &Vault) {
        if std::mem::replace(&mut self.is_loaded, true) {
            return;
        }
        let bytes = vault.setting(SETTING).ok().flatten().unwrap_or_default();
        let kept: Vec<Kept> = serde_json::from_slice(&bytes).unwrap_or_default();
        let part = |(standing, label): (usize, Label)| Some(Part { standing: *Standing::ALL.get(standing)?, label });
        self.parts.extend(kept.into_iter().map(|kept| (kept.id, kept.part.and_then(part))));
    }
}

fn found(vault: &Vault, id: RecordId) -> Option<Part> {
    let (name, deposit) = sealed(vault, &vault.record(id).ok()??).ok()?;
    let found = deposit.find(&name, vault.identity())?;
    Some(Part { standing: found.share.standing, label: Label::decode(&found.label)? })
}
