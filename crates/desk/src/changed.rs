use fieldseal_model::RecordId;
use fieldseal_vault::Vault;

use crate::{Event, Failure, records};

/// More than a screen shows: beyond that, it refreshes as a whole.
const NAMED: usize = 200;

/// The event that these records changed; `None` for none.
pub fn event(vault: &Vault, changed: &[RecordId]) -> Result<Option<Event>, Failure> {
    if changed.is_empty() {
        return Ok(None);
    }
    if changed.len() > NAMED {
        return Ok(Some(Event::Changed { records: Vec::new() }));
    }
    let mut records = Vec::with_capacity(changed.len());
    for id in changed {
        records.extend(records::changed(vault, *id)?);
    }
    Ok(Some(Event::Changed { records }))
}
