//! Files that two people decided to delete: who asked, who decided, and which laptops have heard of it.

use fieldseal_journal::DraftWrite;
use fieldseal_model::{RecordId, Role, Value};
use fieldseal_sync::SignedCheckpoint;
use fieldseal_vault::{Record, Vault};

use super::text;
use crate::{
    ErrorCode, Failure, moments,
    people::People,
    readings, records,
    wire::{DeletionDone, DeletionLaptop},
};

/// The kind of a request's record, and of the second person's yes.
pub const DELETION_REQUEST: &str = "deletion_request";
pub const DELETION: &str = "deletion";

/// Every request for the evidence, the newest first.
///
/// # Errors
/// The vault could not be read.
pub fn requests(vault: &Vault, evidence: RecordId) -> Result<Vec<Record>, Failure> {
    let mut found = linking(vault, evidence, DELETION_REQUEST)?;
    found.sort_by_key(|record| std::cmp::Reverse(record.head.id));
    Ok(found)
}

/// The request of that name.
///
/// # Errors
/// `record.not_found` for another kind; the codes of names.
pub fn request_named(vault: &Vault, name: &str) -> Result<Record, Failure> {
    let head = records::find(vault, name)?;
    let record = vault.record(head.id)?.filter(|_| head.kind == DELETION_REQUEST);
    record.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", name))
}

/// Whether the evidence's files were deleted, or are where the decision has arrived.
///
/// # Errors
/// The vault could not be read.
pub fn is_deleted(vault: &Vault, evidence: RecordId) -> Result<bool, Failure> {
    Ok(decided(vault, evidence)?.is_some())
}

/// Whether it is kept as proof; one of several concurrent answers is enough.
pub fn is_on_hold(evidence: &Record) -> bool {
    let answers = evidence.state.register("legal_hold").into_iter().flat_map(|register| register.values());
    answers.into_iter().any(|(_, value)| matches!(value, Value::Boolean(true)))
}

/// The writes of the second person's yes: the decision, and the request that it answers.
pub fn decision(vault: &Vault, request: &Record, reason: &str) -> Vec<DraftWrite> {
    let (deletion, asked) = (records::fresh_id(), request.head.id);
    let put = |record, field: &str, value| DraftWrite::Put { record, field: field.to_owned(), value, parents: None };
    let mut writes = vec![
        DraftWrite::Create { record: deletion, kind: DELETION.to_owned() },
        put(deletion, "request", Value::Link(asked)),
        put(asked, "state", Value::Text("carried_out".to_owned())),
        put(asked, "carried_out_by", Value::Text(People::new(vault).name(&vault.device()))),
    ];
    if !reason.is_empty() {
        writes.push(put(deletion, "reason", Value::Text(reason.to_owned())));
    }
    writes
}

/// What was decided, and which laptops have it; `None`: the files are kept.
///
/// # Errors
/// The vault could not be read.
pub fn done(vault: &Vault, evidence: RecordId) -> Result<Option<DeletionDone>, Failure> {
    let Some((request, deletion)) = decided(vault, evidence)? else { return Ok(None) };
    let people = People::new(vault);
    let tells = people.own_role() == Some(Role::Secretariat);
    let waits = if tells { Some(untold(vault, evidence)?) } else { None };
    Ok(Some(DeletionDone {
        by: people.name(&deletion.created.device()),
        at: moments::utc(deletion.head.created_ms),
        reason: text(&deletion, "reason"),
        asked_by: people.name(&request.created.device()),
        grounds: text(&request, "grounds"),
        why: text(&request, "reason"),
        laptops: laptops(vault, &deletion)?,
        relay_waits: waits,
    }))
}

/// The first decision and the request that it answers.
fn decided(vault: &Vault, evidence: RecordId) -> Result<Option<(Record, Record)>, Failure> {
    let mut found: Option<(Record, Record)> = None;
    for request in linking(vault, evidence, DELETION_REQUEST)? {
        for deletion in linking(vault, request.head.id, DELETION)? {
            if found.as_ref().is_none_or(|(_, first)| deletion.head.id < first.head.id) {
                found = Some((request.clone(), deletion));
            }
        }
    }
    Ok(found)
}

/// A laptop confirms with the checkpoint that it signs after each sync: it says how far it has every stream, and with the decision its files go.
fn laptops(vault: &Vault, deletion: &Record) -> Result<Vec<DeletionLaptop>, Failure> {
    let Some(directory) = vault.directory() else { return Ok(Vec::new()) };
    let compartment = deletion.head.compartment;
    let checkpoints: Vec<_> =
        vault.checkpoints(compartment)?.iter().filter_map(|(_, bytes)| SignedCheckpoint::decode(bytes)?.read()).collect();
    let dot = deletion.created.dot;
    let has = |device| {
        checkpoints
            .iter()
            .filter(|checkpoint| checkpoint.device == device)
            .flat_map(|checkpoint| &checkpoint.streams)
            .any(|stream| (stream.device, stream.incarnation) == (dot.device, dot.incarnation) && stream.counter >= dot.counter)
    };
    let people = People::new(vault);
    let members = directory.devices().filter(|device| device.revoked.is_none() && directory.is_member(&compartment, &device.id));
    let mut laptops: Vec<DeletionLaptop> = members
        .map(|device| DeletionLaptop {
            person: people.name(&device.id),
            device: device.id.to_string(),
            confirmed: device.id == vault.device() || device.id == dot.device || has(device.id),
        })
        .collect();
    laptops.sort_by(|one, other| (&one.person, &one.device).cmp(&(&other.person, &other.device)));
    Ok(laptops)
}

/// How many of the evidence's own files the relay was not told of.
fn untold(vault: &Vault, evidence: RecordId) -> Result<u64, Failure> {
    let waiting: std::collections::BTreeSet<_> = vault.chunks_to_drop()?.into_iter().map(|chunk| chunk.blob).collect();
    let files = files_of(vault, evidence)?;
    Ok(files.iter().filter(|file| waiting.contains(&file.blob)).count() as u64)
}

/// The sealed files of the evidence and of everything that was made from it.
///
/// # Errors
/// The vault could not be read.
pub fn files_of(vault: &Vault, evidence: RecordId) -> Result<Vec<fieldseal_seal::BlobReference>, Failure> {
    let mut found = Vec::new();
    let made = linking(vault, evidence, crate::use_cases::evidence_redact::DERIVATIVE)?;
    for record in vault.record(evidence)?.into_iter().chain(made) {
        found.extend(["original", "preview", "thumbnail", "content"].iter().filter_map(|field| readings::blob(&record.state, field)));
    }
    Ok(found)
}

fn linking(vault: &Vault, to: RecordId, kind: &str) -> Result<Vec<Record>, Failure> {
    let mut found = Vec::new();
    for link in vault.links_to(to)?.into_iter().filter(|link| link.from.kind == kind) {
        found.extend(vault.record(link.from.id)?);
    }
    Ok(found)
}
