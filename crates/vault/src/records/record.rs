//! One record.

use fieldseal_journal::{Dot, RecordState, WallTime};
use fieldseal_model::{Kind, RecordId, kind};
use fieldseal_seal::{CompartmentId, DeviceId};
use rusqlite::{OptionalExtension, Row};

use super::{rows, veil::NOT_VEILED};
use crate::{
    Result, Vault, VaultError,
    journal::{
        changes,
        compartments::{self, CompartmentInfo},
        streams,
    },
};

/// A record with everything that is true of it.
#[derive(Debug, Clone)]
pub struct Record {
    pub head: RecordHead,
    pub state: RecordState,
    /// Who created it, when.
    pub created: Stamp,
    /// Who wrote last, when; by the authors' clocks.
    pub updated: Stamp,
}

/// What a list says of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordHead {
    pub id: RecordId,
    pub kind: String,
    pub compartment: CompartmentId,
    pub title: String,
    /// `MA-O-007`; empty for kinds without one.
    pub reference: String,
    pub created_ms: i64,
    pub updated_ms: i64,
    /// When this laptop last took in a change of it, by this laptop's clock.
    pub touched_ms: i64,
    /// Fields that wait for a person to decide.
    pub conflicts: u64,
}

/// Whose change, and when by his clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub dot: Dot,
    pub at: WallTime,
}

impl Record {
    /// The declaration of its kind; `None`: a later version's.
    pub fn kind(&self) -> Option<&'static Kind> {
        kind(&self.head.kind)
    }
}

impl Stamp {
    pub fn device(&self) -> DeviceId {
        self.dot.device
    }
}

pub(crate) const HEAD: &str = "record.id, record.kind, record.compartment, record.title, record.reference, record.created_ms,
    record.updated_ms, record.touched_ms, record.conflicts, record.cells";

impl Vault {
    /// The record; `None` when this vault does not hold it.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>> {
        let Some((compartment, head)) = self.find_head(id)? else { return Ok(None) };
        let Some(mut state) = rows::state(self.store.read(), &self.local, &compartment, id)? else { return Ok(None) };
        state.retain_fields(|field| self.shows(id, &head.kind, field));
        let created = state.created().ok_or_else(|| VaultError::stored("record", format!("{id}: no creation")))?;
        let mut stamps = Vec::new();
        for dot in state.seen().iter().chain([created]) {
            stamps.push(self.stamp(&compartment, dot)?);
        }
        let created = stamps.pop().ok_or_else(|| VaultError::stored("record", id))?;
        let updated = stamps.into_iter().max_by_key(|stamp| (stamp.at.unix_ms, stamp.dot)).unwrap_or(created);
        Ok(Some(Record { head, state, created, updated }))
    }

    /// What lists say of a record.
    pub fn record_head(&self, id: RecordId) -> Result<Option<RecordHead>> {
        Ok(self.find_head(id)?.map(|(_, head)| head))
    }

    /// Which long texts of the records of a kind hold anything, record by record, without the texts themselves.
    pub fn filled_texts(&self, kind: &str, compartment: CompartmentId) -> Result<Vec<(RecordId, Vec<String>)>> {
        let compartment = self.compartment(compartment)?;
        let sql = "SELECT record.id, record_state.state FROM record JOIN record_state ON record_state.record = record.number
                   WHERE record.compartment = ?1 AND record.kind = ?2 ORDER BY record.number";
        let mut statement = self.store.read().prepare_cached(sql)?;
        let mut rows = statement.query((compartment.number, kind))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let id = RecordId(row.get(0)?);
            let state = rows::open_state(&self.local, &compartment, id, row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?)?;
            found.push((id, state.filled_texts().map(str::to_owned).collect()));
        }
        Ok(found)
    }

    /// The change of a dot: who wrote, when, why.
    ///
    /// # Errors
    /// [`VaultError::Stored`] for a dot that is not in the journal.
    pub fn stamp_of(&self, compartment: CompartmentId, dot: Dot) -> Result<Stamp> {
        self.stamp(&self.compartment(compartment)?, dot)
    }

    /// Records with this reference (`MA-O-007`), in one compartment or all.
    pub fn find_reference(&self, reference: &str, compartment: Option<CompartmentId>) -> Result<Vec<RecordHead>> {
        let number = compartment.map(|id| self.compartment(id).map(|info| info.number)).transpose()?;
        let sql = format!(
            "SELECT {HEAD} FROM record WHERE reference_key = ?1 AND reference <> '' AND (?2 IS NULL OR compartment = ?2) AND {NOT_VEILED} ORDER BY number"
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query((super::derive::reference_key(reference), number))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.read_head(row)?.1);
        }
        Ok(found)
    }

    /// Ids of records beginning with these bytes' hexadecimal digits (hyphens left out), for people who type the beginning of an id.
    pub fn find_id_prefix(&self, prefix: &str, limit: usize) -> Result<Vec<RecordId>> {
        let digits: String = prefix.chars().filter(|c| *c != '-').flat_map(char::to_uppercase).collect();
        if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return Ok(Vec::new());
        }
        let mut statement = self.store.read().prepare_cached(&format!(
            "SELECT DISTINCT id FROM record WHERE substr(hex(id), 1, length(?1)) = ?1 AND {NOT_VEILED} LIMIT ?2"
        ))?;
        let rows = statement.query_map((digits, limit as i64), |row| Ok(RecordId(row.get(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn find_head(&self, id: RecordId) -> Result<Option<(CompartmentInfo, RecordHead)>> {
        // An id is in two compartments only while its provisional one has not been given up: the other one counts.
        let sql = format!(
            "SELECT {HEAD} FROM record JOIN compartment ON compartment.number = record.compartment
             WHERE record.id = ?1 AND {NOT_VEILED} ORDER BY compartment.provisional, record.number LIMIT 1"
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query([id.0])?;
        rows.next()?.map(|row| self.read_head(row)).transpose()
    }

    pub(crate) fn read_head(&self, row: &Row<'_>) -> Result<(CompartmentInfo, RecordHead)> {
        let compartment = compartments::by_number(self.store.read(), row.get(2)?)?;
        let id = RecordId(row.get(0)?);
        let columns = (row.get(3)?, row.get(4)?, row.get(9)?);
        let (title, reference, mut cells) = rows::open_columns(&self.local, &compartment, id, columns)?;
        let mut head = RecordHead {
            id,
            kind: row.get(1)?,
            compartment: compartment.id,
            title,
            reference,
            created_ms: row.get(5)?,
            updated_ms: row.get(6)?,
            touched_ms: row.get(7)?,
            conflicts: u64::try_from(row.get::<_, i64>(8)?).unwrap_or(0),
        };
        self.veil_row(&mut head, &mut cells);
        Ok((compartment, head))
    }

    pub(crate) fn stamp(&self, compartment: &CompartmentInfo, dot: Dot) -> Result<Stamp> {
        let connection = self.store.read();
        let unknown = || VaultError::stored("change", format!("{dot} is not in the journal"));
        let stream = streams::find(connection, compartment.number, dot.stream())?.ok_or_else(unknown)?;
        let (_, packed) = changes::get(connection, &self.local, compartment, &stream, dot.counter)?.ok_or_else(unknown)?;
        match packed {
            fieldseal_journal::PackedChange::Whole { change, .. } => Ok(Stamp { dot, at: changes::decode(&change)?.at }),
            fieldseal_journal::PackedChange::Erased { .. } => {
                let sql = "SELECT arrived_ms FROM change WHERE stream = ?1 AND counter = ?2";
                let unix_ms: Option<i64> =
                    connection.prepare_cached(sql)?.query_row((stream.number, dot.counter as i64), |row| row.get(0)).optional()?;
                Ok(Stamp { dot, at: WallTime { unix_ms: unix_ms.unwrap_or_default(), offset_minutes: 0 } })
            }
        }
    }
}
