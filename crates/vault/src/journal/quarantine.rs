//! Changes that are kept and shown, and not applied.

use fieldseal_journal::Dot;
use fieldseal_seal::CompartmentId;
use rusqlite::Connection;

use super::{compartments, streams};
use crate::{Result, Vault, VaultError};

/// Why a change is not applied. The same on every laptop that holds the same directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuarantineReason {
    /// Not a well-formed change, or not the one that its place in the chain says.
    Malformed,
    /// Its author is no member of the compartment.
    Stranger,
    /// Its author was revoked, and the revocation does not cover it.
    Revoked,
    /// Its author's role did not allow it.
    NotAllowed,
    /// It writes records of kinds that do not belong into this compartment.
    WrongCompartment,
    /// It contradicts the declarations of the model.
    Model,
    /// It names what its author cannot have seen, or writes to a record that he had not seen come into being.
    Causality,
}

/// A change in quarantine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    pub compartment: CompartmentId,
    pub dot: Dot,
    pub reason: QuarantineReason,
    /// For a person who looks into it.
    pub detail: String,
    pub arrived_ms: i64,
}

impl QuarantineReason {
    const ALL: [Self; 7] =
        [Self::Malformed, Self::Stranger, Self::Revoked, Self::NotAllowed, Self::WrongCompartment, Self::Model, Self::Causality];

    /// The word that people's messages go by.
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Stranger => "stranger",
            Self::Revoked => "revoked",
            Self::NotAllowed => "not_allowed",
            Self::WrongCompartment => "wrong_compartment",
            Self::Model => "model",
            Self::Causality => "causality",
        }
    }
}

impl Vault {
    /// Everything in quarantine, oldest first.
    pub fn quarantined(&self) -> Result<Vec<Quarantined>> {
        let connection = self.store.read();
        let sql = "SELECT change.stream, change.counter, reason, detail, quarantine.arrived_ms FROM quarantine
                   JOIN change ON change.id = quarantine.change ORDER BY change.id";
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let stream = streams::by_number(connection, row.get(0)?)?;
            let compartment = compartments::by_number(connection, stream.compartment)?;
            let code: String = row.get(2)?;
            let reason = QuarantineReason::ALL.into_iter().find(|reason| reason.code() == code);
            found.push(Quarantined {
                compartment: compartment.id,
                dot: stream.id.dot(streams::counter(row.get(1)?)),
                reason: reason.ok_or_else(|| VaultError::stored("quarantine", code))?,
                detail: row.get(3)?,
                arrived_ms: row.get(4)?,
            });
        }
        Ok(found)
    }
}

pub fn insert(connection: &Connection, change: i64, reason: QuarantineReason, detail: &str, arrived_ms: i64) -> Result<()> {
    connection.prepare_cached("INSERT INTO quarantine VALUES (?1, ?2, ?3, ?4)")?.execute((change, reason.code(), detail, arrived_ms))?;
    Ok(())
}
