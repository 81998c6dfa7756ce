//! The second person for an original that is to leave the vault.

use std::collections::BTreeSet;

use fieldseal_journal::DraftWrite;
use fieldseal_model::{RecordId, Value};
use fieldseal_vault::{Record, Vault};

use super::text;
use crate::{Failure, people::People};

/// The kind of a request's record.
pub const REQUEST: &str = "export_request";

/// Whether nobody else belongs to the organisation: then there is nobody to ask.
pub fn is_alone(vault: &Vault) -> bool {
    let people = People::new(vault);
    let names: BTreeSet<String> = vault.directory().map_or_else(BTreeSet::new, |directory| {
        directory.devices().filter(|device| device.revoked.is_none()).map(|device| people.name(&device.id)).collect()
    });
    names.len() < 2
}

/// This person's request for the evidence that another person approved and that nothing was exported on yet.
///
/// # Errors
/// The vault could not be read.
pub fn approved(vault: &Vault, evidence: RecordId) -> Result<Option<Record>, Failure> {
    for link in vault.links_to(evidence)? {
        if link.from.kind == REQUEST
            && let Some(record) = vault.record(link.from.id)?
            && is_approved(vault, &record)
        {
            return Ok(Some(record));
        }
    }
    Ok(None)
}

/// The write that uses an approval up.
pub fn used(request: &Record) -> DraftWrite {
    DraftWrite::Put { record: request.head.id, field: "state".to_owned(), value: Value::Text("used".to_owned()), parents: None }
}

/// Who asked and who approved are told by the signed changes, not by the names in the record.
fn is_approved(vault: &Vault, request: &Record) -> bool {
    let people = People::new(vault);
    let asked = people.name(&request.created.dot.device);
    let own = people.name(&vault.device());
    let approvers = request.state.register("state").into_iter().flat_map(|state| state.values());
    let mut approvers = approvers.map(|(dot, _)| people.name(&dot.device)).peekable();
    text(request, "state") == "approved" && asked == own && approvers.peek().is_some() && approvers.all(|approver| approver != asked)
}
