//! What each command asks the desk, and how its answer reads.

pub mod briefing;
pub mod code;
pub mod content;
pub mod day;
pub mod demo;
pub mod deposit;
pub mod evidence;
pub mod kinds;
pub mod mission;
pub mod org;
pub mod photo;
pub mod questionnaire;
pub mod record;
pub mod search;
pub mod sources;
pub mod status;
pub mod sync;
pub mod table;
pub mod vault;

use fieldseal_desk::{Failure, wire::VaultUnlock};

use crate::{passphrase, run::Terminal};

impl Terminal {
    /// Opens the vault, which every command but `vault create` needs.
    pub fn unlock(&self) -> Result<(), Failure> {
        self.desk.vault_exists()?;
        let passphrase = passphrase::current(self.global.passphrase_file.as_deref(), &self.word("ask-passphrase"))?;
        let status = self.desk.vault_unlock(VaultUnlock { passphrase })?;
        for repair in &status.repairs {
            self.note(&self.catalogue.repair(repair));
        }
        Ok(())
    }

    /// Opens the vault for what it may hold beside the program's own; where there is none, the program's own will do.
    pub fn unlock_if_there(&self) -> Result<(), Failure> {
        if self.desk.vault_exists().is_ok() { self.unlock() } else { Ok(()) }
    }

    pub fn word(&self, id: &str) -> String {
        self.catalogue.say(id, &[])
    }

    /// Something beside the answer, for a person only.
    pub fn note(&self, text: &str) {
        if !self.output.json {
            crate::output::Output::error_line(text);
        }
    }
}

/// A dash where there is nothing.
fn or_dash(text: Option<&str>) -> String {
    text.filter(|text| !text.is_empty()).unwrap_or("–").to_owned()
}

/// A moment as people read it in a list: `2026-02-06 11:40`.
fn moment(rfc3339: &str) -> String {
    rfc3339.get(..16).unwrap_or(rfc3339).replace('T', " ")
}

/// A value as people read it.
fn value(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(elements) => elements.iter().map(self::value).collect::<Vec<_>>().join(", "),
        Value::Object(parts) => match (parts.get("at"), parts.get("lat"), parts.get("lon")) {
            (Some(Value::String(at)), ..) => match parts.get("zone") {
                Some(Value::String(zone)) if !zone.is_empty() => format!("{at} ({zone})"),
                _ => at.clone(),
            },
            (_, Some(lat), Some(lon)) => match parts.get("accuracy_m") {
                Some(Value::Number(accuracy)) => format!("{lat}, {lon} (±{accuracy} m)"),
                _ => format!("{lat}, {lon}"),
            },
            _ => serde_json::Value::Object(parts.clone()).to_string(),
        },
        other => other.to_string(),
    }
}
