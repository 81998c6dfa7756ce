//! Deposits: who a source is, sealed for the custodian, and that somebody disclosed abuse, sealed for the focal point.
//!
//! The record that carries a deposit lies in the organisation's compartment, where everybody holds it and nobody can tell what it is. What a laptop
//! has a part in is found by trying its key, once in a session (`docs/decisions/1205-deposits.md`).

mod content;
mod openings;
mod part;
mod recipients;
mod sealing;

use fieldseal_model::RecordId;
use fieldseal_seal::{Deposit, DepositError, DepositName, deposit::MAX_CONTENT};
use fieldseal_vault::{Record, Vault};

use crate::{ErrorCode, Failure, records};

pub use content::{Content, Label, Purpose, local};
pub use openings::{Request, approved, log, of_deposit, releases, request_named};
pub use part::Cache;
pub use recipients::{Group, Recipients};
pub use sealing::{amend, changed_since, deposit, is_custodian, replaced, send_disclosures, standing};

/// The kinds of the records.
pub const KIND: &str = "deposit";
pub const REQUEST: &str = "opening_request";
pub const OPENING: &str = "opening";

/// The deposit of that id.
///
/// # Errors
/// `record.not_found`
pub fn named(vault: &Vault, name: &str) -> Result<Record, Failure> {
    let missing = || Failure::new(ErrorCode::RecordNotFound).with("id", name);
    let head = records::find(vault, name)?;
    vault.record(head.id)?.filter(|record| record.head.kind == KIND).ok_or_else(missing)
}

/// What a deposit's bytes are bound to, and the bytes.
///
/// # Errors
/// `deposit.damaged`, `sync.not_enrolled`
pub fn sealed(vault: &Vault, record: &Record) -> Result<(DepositName, Deposit), Failure> {
    let damaged = || Failure::new(ErrorCode::DepositDamaged).with("id", record.head.id.to_string());
    let text = record.state.text("sealed").ok_or_else(damaged)?;
    let bytes = data_encoding::BASE64.decode(text.text().as_bytes()).map_err(|_| damaged())?;
    let name = name(vault, record.head.id, record.created.device())?;
    Ok((name, Deposit::decode(&bytes).map_err(|_| damaged())?))
}

/// # Errors
/// `sync.not_enrolled`
fn name(vault: &Vault, record: RecordId, depositor: fieldseal_seal::DeviceId) -> Result<DepositName, Failure> {
    let organisation = vault.directory().ok_or(ErrorCode::NotEnrolled)?.organisation();
    Ok(DepositName { organisation, record: record.0, depositor })
}

pub fn failure(error: DepositError) -> Failure {
    match error {
        DepositError::TooLong(_) => Failure::new(ErrorCode::DepositTooLong).with("limit", MAX_CONTENT),
        DepositError::Recipients(count) => Failure::new(ErrorCode::DepositRecipients).with("count", count),
        other => Failure::new(ErrorCode::Unexpected).with("detail", other.to_string()),
    }
}
