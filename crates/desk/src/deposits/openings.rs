//! Opening a deposit: the wish, the half that a second person releases, and the log.

use fieldseal_journal::DraftWrite;
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{DepositName, Secret, WrappedKey, deposit::Share};
use fieldseal_vault::{Record, Vault};

use super::{OPENING, REQUEST};
use crate::{ErrorCode, Failure, people::People, readings, records};

/// A custodian's wish to open a deposit.
pub struct Request {
    pub record: Record,
    pub state: String,
}

/// The requests and the log of one deposit, each the oldest first.
///
/// # Errors
/// The vault could not be read.
pub fn of_deposit(vault: &Vault, deposit: RecordId) -> Result<(Vec<Request>, Vec<Record>), Failure> {
    let (mut requests, mut openings) = (Vec::new(), Vec::new());
    for link in vault.links_to(deposit)? {
        let Some(record) = vault.record(link.from.id)? else { continue };
        match record.head.kind.as_str() {
            REQUEST => requests.push(Request { state: readings::text(&record.state, "state").to_owned(), record }),
            OPENING => openings.push(record),
            _ => {}
        }
    }
    requests.sort_by_key(|request| request.record.head.id);
    openings.sort_by_key(|record| record.head.id);
    Ok((requests, openings))
}

/// The request of that id.
///
/// # Errors
/// `record.not_found`
pub fn request_named(vault: &Vault, name: &str) -> Result<Request, Failure> {
    let missing = || Failure::new(ErrorCode::RecordNotFound).with("id", name);
    let record = vault.record(records::find(vault, name)?.id)?.filter(|record| record.head.kind == REQUEST).ok_or_else(missing)?;
    Ok(Request { state: readings::text(&record.state, "state").to_owned(), record })
}

/// This person's request that somebody else has released the half for, and that was not used yet; with the half. Who asked and who released are told
/// by the signed changes.
///
/// # Errors
/// The vault could not be read.
pub fn approved(vault: &Vault, deposit: RecordId, name: &DepositName) -> Result<Option<(Record, Secret<32>)>, Failure> {
    let people = People::new(vault);
    let own = vault.device();
    for request in of_deposit(vault, deposit)?.0 {
        let record = request.record;
        if request.state != "approved" || record.created.device() != own {
            continue;
        }
        let released = record.state.register("released").into_iter().flat_map(|released| released.values());
        if released.map(|(dot, _)| dot.device).any(|device| people.name(&device) == people.name(&own)) {
            continue;
        }
        let half = readings::texts(&record.state, "released").into_iter().find_map(|text| half(vault, name, &record, text));
        if let Some(half) = half {
            return Ok(Some((record, half)));
        }
    }
    Ok(None)
}

fn half(vault: &Vault, name: &DepositName, request: &Record, text: &str) -> Option<Secret<32>> {
    let wrapped = WrappedKey(data_encoding::BASE64.decode(text.as_bytes()).ok()?);
    Share::receive(name, &request.head.id.0, vault.identity(), &wrapped).ok()
}

/// The writes that release a half.
pub fn releases(request: &Record, released: &WrappedKey) -> Vec<DraftWrite> {
    let half = Value::Text(data_encoding::BASE64.encode(&released.0));
    vec![put(request.head.id, "released", half), put(request.head.id, "state", Value::Text("approved".to_owned()))]
}

/// The writes that say that a deposit was opened, and use up the release.
pub fn log(deposit: RecordId, request: Option<&Record>, reason: &str) -> Vec<DraftWrite> {
    let id = records::fresh_id();
    let mut writes = vec![DraftWrite::Create { record: id, kind: OPENING.to_owned() }, put(id, "deposit", Value::Link(deposit))];
    if !reason.is_empty() {
        writes.push(put(id, "reason", Value::Text(reason.to_owned())));
    }
    if let Some(request) = request {
        writes.push(put(id, "request", Value::Link(request.head.id)));
        writes.push(put(request.head.id, "state", Value::Text("used".to_owned())));
    }
    writes
}

fn put(record: RecordId, field: &str, value: Value) -> DraftWrite {
    DraftWrite::Put { record, field: field.to_owned(), value, parents: None }
}
