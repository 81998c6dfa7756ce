use fieldseal_desk::wire::{Nothing, VaultState};

use super::{moment, or_dash, sync::traffic};
use crate::{output::Stopped, run::Terminal, table::pairs};

/// Where there is no vault, or no passphrase was given, the status is what can be told without one.
pub fn run(terminal: &Terminal) -> Result<(), Stopped> {
    terminal.unlock()?;
    let status = terminal.desk.status(Nothing {})?;
    terminal.output.answer(&status, |status| {
        let state = match status.state {
            VaultState::None => "state-none",
            VaultState::Locked => "state-locked",
            VaultState::Open => "state-open",
        };
        let mut rows = vec![
            (terminal.word("column-name"), or_dash(status.name.as_deref())),
            (terminal.word("column-device"), or_dash(status.device.as_deref())),
            (terminal.word("status-vault"), terminal.word(state)),
            (terminal.word("status-organisation"), or_dash(status.organisation.as_deref())),
            (terminal.word("column-role"), or_dash(status.role.as_deref())),
            (terminal.word("status-missions"), status.missions.to_string()),
            (terminal.word("status-conflicts"), status.conflicts.to_string()),
            (terminal.word("status-quarantined"), status.quarantined.to_string()),
        ];
        if let Some(sync) = &status.sync {
            let last = |at: &Option<String>| at.as_deref().map_or_else(|| terminal.word("status-never"), moment);
            rows.push((terminal.word("status-enrolment"), terminal.word(&format!("enrolment-{}", sync.enrolment))));
            rows.push((terminal.word("status-server"), or_dash(sync.server.as_deref())));
            rows.push((terminal.word("status-to-send"), traffic(terminal, &sync.to_send)));
            rows.push((terminal.word("status-last-success"), last(&sync.last_success)));
            rows.push((terminal.word("status-confirmed"), last(&sync.confirmed_through)));
        }
        pairs(rows)
    })
}
