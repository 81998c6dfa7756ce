//! Making deposits.

use std::collections::{HashMap, HashSet};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Action, RecordId, Role, Value};
use fieldseal_seal::{Deposit, DeviceId, SystemRandomness};
use fieldseal_vault::{Committed, Draft, Record, Row, Vault};
use ring::digest;

use super::{Content, KIND, Label, Purpose, Recipients, failure, name};
use crate::{ErrorCode, Failure, Session, cells, people::People, readings, records};

/// Seals what a local record says, and remembers on this laptop for whom. Durable when it returns.
///
/// # Errors
/// `deposit.nobody` without a recipient, `deposit.too_long`, `sync.not_enrolled`, `permission.denied`.
pub fn deposit(session: &mut Session, local: &Record, purpose: Purpose, recipients: &Recipients) -> Result<(RecordId, Committed), Failure> {
    let vault = &session.vault;
    records::permit(vault, Action::Create, records::kind_named(KIND)?)?;
    let content = Content::of(local, purpose).encode()?;
    let label = Label::of(vault, local, purpose)?.encode()?;
    let (id, mut writes) = sealed(vault, &local.head.id.to_string(), &label, &content, recipients)?;
    let carried =
        Draft { compartment: vault.organisation_compartment()?, writes: std::mem::take(&mut writes), cause: Cause::Edit, reason: None };
    let record = local.head.id;
    let put = |field: &str, text: String| DraftWrite::Put { record, field: field.to_owned(), value: Value::Text(text), parents: None };
    let mut remembered = vec![put("deposit", id.to_string())];
    let (before, now) = (readings::words(&local.state, "deposited_for"), recipients.devices());
    let gone: Vec<String> = before.iter().filter(|device| !now.contains(device)).cloned().collect();
    let new: Vec<String> = now.into_iter().filter(|device| !before.contains(device)).collect();
    let field = || "deposited_for".to_owned();
    if !gone.is_empty() {
        remembered.push(DraftWrite::Remove { record, field: field(), elements: gone });
    }
    if !new.is_empty() {
        remembered.push(DraftWrite::Add { record, field: field(), elements: new });
    }
    if purpose == Purpose::Identity {
        remembered.push(put("deposited_sha256", digest_of(&content)));
    }
    let here = Draft { compartment: local.head.compartment, writes: remembered, cause: Cause::Edit, reason: None };
    Ok((id, session.commit_all(vec![carried, here])?))
}

/// Whether the local record says something else than what was deposited last.
///
/// # Errors
/// `internal.unexpected`
pub fn changed_since(local: &Record, purpose: Purpose) -> Result<bool, Failure> {
    let kept = readings::text(&local.state, "deposited_sha256");
    Ok(purpose == Purpose::Identity && !kept.is_empty() && kept != digest_of(&Content::of(local, purpose).encode()?))
}

/// A custodian puts an identity right: a further deposit of the same thing. Durable when it returns.
///
/// # Errors
/// As [`deposit`].
pub fn amend(session: &mut Session, former: &Record, label: &Label, content: &Content) -> Result<(RecordId, Committed), Failure> {
    let vault = &session.vault;
    records::permit(vault, Action::Create, records::kind_named(KIND)?)?;
    let recipients = Recipients::of_amendment(vault, first_depositor(vault, former)?)?;
    let (id, writes) = sealed(vault, readings::text(&former.state, "of"), &label.encode()?, &content.encode()?, &recipients)?;
    let compartment = vault.organisation_compartment()?;
    Ok((id, session.commit(compartment, writes, Cause::Edit, None)?))
}

/// Seals disclosures that lie on this laptop for the focal points that do not have them yet: before each sync, because a disclosure is to reach who can
/// help, and the focal point may have joined after it was noted.
///
/// # Errors
/// The vault could not be read or written.
pub fn send_disclosures(session: &mut Session) -> Result<(), Failure> {
    let vault = &session.vault;
    if vault.directory().is_none() || !matches!(People::new(vault).own_role(), Some(Role::Officer | Role::Lead)) {
        return Ok(());
    }
    let mut waiting = Vec::new();
    for row in cells::all(vault, Purpose::Disclosure.kind(), None)? {
        let Some(record) = vault.record(row.head.id)? else { continue };
        let recipients = Recipients::of(vault, Purpose::Disclosure, &record)?;
        let has = readings::words(&record.state, "deposited_for");
        if recipients.devices().iter().any(|device| !has.contains(device)) {
            waiting.push((record, recipients));
        }
    }
    for (record, recipients) in waiting {
        deposit(session, &record, Purpose::Disclosure, &recipients)?;
    }
    Ok(())
}

/// Who deposited the thing first: amendments of custodians follow.
fn first_depositor(vault: &Vault, deposit: &Record) -> Result<fieldseal_seal::DeviceId, Failure> {
    let of = readings::text(&deposit.state, "of");
    let alike = cells::all(vault, KIND, None)?.into_iter().filter(|row| readings::cell(row, "of") == Some(of));
    let first =
        alike.filter(|row| readings::cell_links(row, "replaces").is_empty()).map(|row| row.head.id).min().unwrap_or(deposit.head.id);
    Ok(vault.maker(first)?.unwrap_or(deposit.created.device()))
}

fn sealed(vault: &Vault, of: &str, label: &[u8], content: &[u8], recipients: &Recipients) -> Result<(RecordId, Vec<DraftWrite>), Failure> {
    if recipients.alone.0.is_empty() && recipients.custodians.0.is_empty() {
        return Err(ErrorCode::DepositNobody.into());
    }
    let directory = vault.directory().ok_or(ErrorCode::NotEnrolled)?;
    let id = records::fresh_id();
    let name = name(vault, id, vault.device())?;
    let made = Deposit::seal(&name, label, content, &recipients.keys(directory), &mut SystemRandomness::new()).map_err(failure)?;
    let put = |field: &str, text: String| DraftWrite::Put { record: id, field: field.to_owned(), value: Value::Text(text), parents: None };
    let former = standing(vault, of)?.iter().map(|row| row.head.id.to_string()).collect::<Vec<_>>();
    let mut writes = vec![
        DraftWrite::Create { record: id, kind: KIND.to_owned() },
        put("of", of.to_owned()),
        DraftWrite::TextReplace {
            record: id,
            field: "sealed".to_owned(),
            text: data_encoding::BASE64.encode(&made.encode()),
            parents: None,
        },
    ];
    if !former.is_empty() {
        writes.push(DraftWrite::Add { record: id, field: "replaces".to_owned(), elements: former });
    }
    Ok((id, writes))
}

/// The deposits of one thing that no later one replaces: one, or several that people made without knowing of each other's.
///
/// # Errors
/// The vault could not be read.
pub fn standing(vault: &Vault, of: &str) -> Result<Vec<Row>, Failure> {
    let alike: Vec<Row> = cells::all(vault, KIND, None)?.into_iter().filter(|row| readings::cell(row, "of") == Some(of)).collect();
    let replaced = replaced(vault, &alike)?;
    Ok(alike.into_iter().filter(|row| !replaced.contains(&row.head.id)).collect())
}

/// The deposits among these whose place a later one took. Only its depositor and custodians take a deposit's place, and a custodian's word can be
/// taken back by anybody who deposits.
///
/// # Errors
/// The vault could not be read.
pub fn replaced(vault: &Vault, rows: &[Row]) -> Result<HashSet<RecordId>, Failure> {
    let mut makers = HashMap::new();
    for row in rows {
        makers.extend(vault.maker(row.head.id)?.map(|maker| (row.head.id, maker)));
    }
    let mut replaced = HashSet::new();
    for row in rows {
        let Some(maker) = makers.get(&row.head.id) else { continue };
        let may = |id: &RecordId| {
            let other = makers.get(id);
            is_custodian(vault, maker) || other.is_some_and(|other| other == maker || is_custodian(vault, other))
        };
        replaced.extend(readings::cell_links(row, "replaces").into_iter().filter(may));
    }
    Ok(replaced)
}

pub fn is_custodian(vault: &Vault, device: &DeviceId) -> bool {
    let role = vault.directory().and_then(|directory| directory.device(device)).map(|device| device.role);
    role == Some(fieldseal_seal::Role::Custodian)
}

fn digest_of(content: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(digest::digest(&digest::SHA256, content).as_ref())
}
