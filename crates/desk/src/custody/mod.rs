//! Custody: who did what with an original, each act a record whose hash covers the one before it (`docs/evidence.md`).
//!
//! A chain belongs to one piece of evidence and one laptop's life (device and incarnation), so that two laptops without a network do not fork
//! each other's. An act and its event are written in one change wherever the act is a change itself; where it is not (bytes that are shown or
//! leave the vault), the event is durable before the first byte goes.

mod approval;
mod chain;
mod deletion;
mod verify;

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::BlobReference;
use fieldseal_vault::{Record, RecordHead, Vault};

use crate::{ErrorCode, Failure, Session, clock, imports, people::People, records};

pub use approval::{REQUEST, approved, is_alone, used};
pub use chain::Event;
pub use deletion::{
    DELETION, DELETION_REQUEST, decision, done as deletion_done, files_of, is_deleted, is_on_hold, request_named as deletion_request_named,
    requests as deletion_requests,
};
pub use verify::{check_all, of_evidence};

/// The kind of an event's record.
pub const KIND: &str = "custody_event";

/// What happened, as the choices of the record name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Imported,
    Received,
    Viewed,
    Exported,
    Verified,
    Redacted,
    Deleted,
}

/// Whose bytes it happened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    Original,
    Preview,
    Derivative,
}

/// One act.
pub struct Act<'a> {
    pub evidence: RecordId,
    pub action: Action,
    pub content: Content,
    /// Of the bytes that it is about, lower-case hexadecimal.
    pub sha256: String,
    pub reason: &'a str,
}

impl Action {
    const fn name(self) -> &'static str {
        match self {
            Self::Imported => "imported",
            Self::Received => "received",
            Self::Viewed => "viewed",
            Self::Exported => "exported",
            Self::Verified => "verified",
            Self::Redacted => "redacted",
            Self::Deleted => "deleted",
        }
    }
}

impl Content {
    const fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Preview => "preview",
            Self::Derivative => "derivative",
        }
    }
}

/// The event of a piece of evidence that is being made: the first of its chain.
pub fn beginning(vault: &Vault, evidence: RecordId, sha256: String) -> Vec<DraftWrite> {
    let act = Act { evidence, action: Action::Imported, content: Content::Original, sha256, reason: "" };
    event(vault, &act, None).writes()
}

/// The event that follows the last one of this laptop for this evidence. The first one after the original came from the relay is preceded by its
/// arrival: a sync alone writes nothing, so that laptops which hold the same stay the same.
///
/// # Errors
/// The vault could not be read.
pub fn next(vault: &Vault, act: &Act<'_>) -> Result<Vec<DraftWrite>, Failure> {
    let own = (vault.device().to_string(), vault.incarnation());
    let events: Vec<Event> =
        events_of(vault, act.evidence)?.into_iter().map(|(_, event)| event).filter(|event| event.device == own.0).collect();
    // A restored laptop begins another chain; the original did not arrive again.
    let is_told = events.iter().any(Event::tells_arrival);
    let last = events.into_iter().filter(|event| event.incarnation == own.1).max_by_key(|event| event.sequence);
    let arrival = if is_told { None } else { arrival(vault, act.evidence, last.clone())? };
    let following = event(vault, act, arrival.clone().or(last));
    Ok(arrival.into_iter().chain([following]).flat_map(Event::writes).collect())
}

/// When the original came to this laptop, in milliseconds since 1970; `None` where it was imported here, or is not here yet.
///
/// # Errors
/// The vault could not be read.
pub fn arrived(vault: &Vault, evidence: &Record) -> Result<Option<i64>, Failure> {
    let original = evidence.state.register("original").map(|register| register.shown().clone());
    let Some(Value::Blob(reference)) = original else { return Ok(None) };
    let Ok(reference) = BlobReference::decode(&reference) else { return Ok(None) };
    Ok(vault.original_arrived(reference.blob)?)
}

fn arrival(vault: &Vault, evidence: RecordId, last: Option<Event>) -> Result<Option<Event>, Failure> {
    let Some(record) = vault.record(evidence)? else { return Ok(None) };
    let Some(at_ms) = arrived(vault, &record)? else { return Ok(None) };
    let act = Act { evidence, action: Action::Received, content: Content::Original, sha256: text(&record, "sha256"), reason: "" };
    let mut event = event(vault, &act, last);
    event.at_ms = at_ms;
    event.hash = event.computed_hash();
    Ok(Some(event))
}

/// Writes the event alone; durable when it returns.
///
/// # Errors
/// The vault's disk failed or is full.
pub fn log(session: &mut Session, head: &RecordHead, act: &Act<'_>) -> Result<fieldseal_vault::Committed, Failure> {
    let writes = next(&session.vault, act)?;
    session.commit(head.compartment, writes, Cause::Edit, None)
}

/// The evidence of that name.
///
/// # Errors
/// `photo.not_a_photo` for another kind; the codes of names.
pub fn evidence(vault: &Vault, name: &str) -> Result<Record, Failure> {
    let head = records::find(vault, name)?;
    let record = vault.record(head.id)?.filter(|_| head.kind == imports::KIND);
    record.ok_or_else(|| Failure::new(ErrorCode::NotAPhoto).with("id", name))
}

/// The evidence of that name, if its files were not deleted.
///
/// # Errors
/// As [`evidence`]; `evidence.deleted`
pub fn kept(vault: &Vault, name: &str) -> Result<Record, Failure> {
    let record = evidence(vault, name)?;
    if is_deleted(vault, record.head.id)? { Err(Failure::new(ErrorCode::EvidenceDeleted).with("id", name)) } else { Ok(record) }
}

/// The evidence of that name, if its files are there to be deleted.
///
/// # Errors
/// As [`kept`]; `evidence.on_hold`
pub fn deletable(vault: &Vault, name: &str) -> Result<Record, Failure> {
    let record = kept(vault, name)?;
    if is_on_hold(&record) { Err(Failure::new(ErrorCode::EvidenceOnHold).with("id", name)) } else { Ok(record) }
}

/// The text of a record's register; empty when there is none.
pub fn text(record: &Record, field: &str) -> String {
    match record.state.register(field).map(|register| register.shown().clone()) {
        Some(Value::Text(text)) => text,
        _ => String::new(),
    }
}

/// Every event of the evidence with the record that holds it, in no order.
fn events_of(vault: &Vault, evidence: RecordId) -> Result<Vec<(Record, Event)>, Failure> {
    let mut events = Vec::new();
    for link in vault.links_to(evidence)? {
        if link.from.kind == KIND
            && let Some(record) = vault.record(link.from.id)?
        {
            let event = Event::read(&record);
            events.push((record, event));
        }
    }
    Ok(events)
}

fn event(vault: &Vault, act: &Act<'_>, last: Option<Event>) -> Event {
    let mut event = Event {
        evidence: act.evidence.to_string(),
        sequence: last.as_ref().map_or(1, |last| last.sequence.saturating_add(1)),
        at_ms: clock::now_ms(),
        actor: People::new(vault).name(&vault.device()),
        device: vault.device().to_string(),
        incarnation: vault.incarnation(),
        action: act.action.name().to_owned(),
        content: act.content.name().to_owned(),
        content_sha256: act.sha256.clone(),
        reason: act.reason.trim().to_owned(),
        previous: last.map(|last| last.hash).unwrap_or_default(),
        hash: String::new(),
    };
    event.hash = event.computed_hash();
    event
}

#[cfg(test)]
mod chain_tests;
