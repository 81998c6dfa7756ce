//! What is derived, against what the journal says.

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_model::RecordId;

use super::{CheckReport, What, journal::Replay};
use crate::{
    Result, Vault,
    journal::{
        apply::Touched,
        compartments::{self, Class, CompartmentInfo},
        deletions,
    },
    records::{
        derive::{Derived, derive},
        record::HEAD,
        rows,
    },
};

pub fn check(vault: &Vault, replay: Replay, report: &mut CheckReport) -> Result<()> {
    let connection = vault.store.read();
    check_quarantine(vault, &replay, report)?;
    let mut expected = replay.records;
    let compartments: BTreeMap<i64, CompartmentInfo> =
        compartments::all(connection)?.into_iter().map(|compartment| (compartment.number, compartment)).collect();
    let mut statement = connection.prepare(&format!("SELECT {HEAD}, record.number FROM record"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.checked.records += 1;
        let (id, number): (RecordId, i64) = (RecordId(row.get(0)?), row.get(10)?);
        let Some((compartment, touched)) =
            compartments.get(&row.get(2)?).and_then(|compartment| Some((compartment, expected.remove(&(compartment.number, id))?)))
        else {
            report.add(What::Derived, id, "no change of the journal made this record");
            continue;
        };
        let columns = (row.get(3)?, row.get(4)?, row.get(9)?);
        let kept = Kept {
            kind: row.get(1)?,
            times: (row.get(5)?, row.get(6)?, row.get(7)?),
            conflicts: row.get(8)?,
            columns: rows::open_columns(&vault.local, compartment, id, columns),
        };
        match compare(vault, compartment, id, number, &touched, kept) {
            Ok(None) => {}
            Ok(Some(detail)) => report.add(What::Derived, id, detail),
            Err(error) => report.add(What::Derived, id, error),
        }
    }
    for (_, id) in expected.keys() {
        report.add(What::Derived, id, "the record is missing");
    }
    for compartment in compartments.values() {
        let lacking = deletions::lacking(connection, compartment.number)?;
        if lacking > 0 {
            report.add(What::Derived, compartment.id, format!("{lacking} files that were to be deleted are not noted so"));
        }
    }
    Ok(())
}

struct Kept {
    kind: String,
    times: (i64, i64, i64),
    conflicts: i64,
    columns: Result<(String, String, crate::Cells)>,
}

/// What differs; `None` when nothing does.
fn compare(
    vault: &Vault,
    compartment: &CompartmentInfo,
    id: RecordId,
    number: i64,
    touched: &Touched,
    kept: Kept,
) -> Result<Option<&'static str>> {
    let connection = vault.store.read();
    let state = rows::state(connection, &vault.local, compartment, id)?;
    let same_state = match &state {
        Some(state) => state.canonical_bytes().ok() == touched.state.canonical_bytes().ok(),
        None => false,
    };
    if !same_state {
        return Ok(Some("the merged state is not the journal's"));
    }
    let Ok(derived) = derive(&touched.state) else { return Ok(Some("the state cannot be derived from")) };
    let (title, reference, cells) = kept.columns?;
    let times = touched.times.map(|times| (times.created_ms, times.updated_ms, times.touched_ms));
    if (title, reference, cells) != (derived.title.clone(), derived.reference.clone(), derived.cells.clone())
        || kept.kind != derived.kind
        || times != Some(kept.times)
        || kept.conflicts != derived.conflicts.len() as i64
    {
        return Ok(Some("the list's columns are not the state's"));
    }
    if !same_keys(vault, compartment, number, &derived)? {
        return Ok(Some("the list's order is not the state's"));
    }
    let conflicts: BTreeSet<(String, String)> =
        derived.conflicts.iter().map(|(field, merge)| (field.clone(), (*merge).to_owned())).collect();
    if rows::read_conflicts(connection, number)? != conflicts {
        return Ok(Some("the conflicts are not the state's"));
    }
    if changes(vault, number)? != touched.changes.iter().copied().collect() {
        return Ok(Some("the history is not the journal's"));
    }
    if compartment.class == Class::Identity {
        return Ok(None);
    }
    if rows::read_links(connection, number)? != derived.links {
        return Ok(Some("the links are not the state's"));
    }
    let indexed = (rows::read_search(connection, "search", number)?, rows::read_search(connection, "search_title", number)?);
    if indexed != (Some(derived.search), Some(derived.search_title)) {
        return Ok(Some("the search index is not the state's"));
    }
    check_blob_rows(vault, compartment, number, touched, &derived.blobs)
}

fn same_keys(vault: &Vault, compartment: &CompartmentInfo, number: i64, derived: &Derived) -> Result<bool> {
    let mut statement = vault.store.read().prepare_cached("SELECT title_key, reference_key FROM record WHERE number = ?1")?;
    let keys: (String, String) = statement.query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let expected = match compartment.class {
        Class::Identity => (String::new(), String::new()),
        Class::Organisation | Class::Mission => (derived.title_key.clone(), derived.reference_key.clone()),
    };
    Ok(keys == expected)
}

/// The addresses of a record's blobs and of their chunks.
fn check_blob_rows(
    vault: &Vault,
    compartment: &CompartmentInfo,
    number: i64,
    touched: &Touched,
    uses: &BTreeSet<(String, fieldseal_seal::BlobId)>,
) -> Result<Option<&'static str>> {
    let connection = vault.store.read();
    let mut statement =
        connection.prepare_cached("SELECT field, blob.id FROM blob_use JOIN blob ON blob.number = blob WHERE record = ?1")?;
    let rows = statement.query_map([number], |row| Ok((row.get::<_, String>(0)?, fieldseal_seal::BlobId(row.get(1)?))))?;
    if rows.collect::<rusqlite::Result<BTreeSet<_>>>()? != *uses {
        return Ok(Some("the blobs are not the state's"));
    }
    for (_, bytes) in &touched.blobs {
        let Ok(reference) = fieldseal_seal::BlobReference::decode(bytes) else { continue };
        let sql = "SELECT count(*) FROM chunk JOIN blob ON blob.number = chunk.blob WHERE blob.id = ?1 AND blob.compartment = ?2";
        let chunks: i64 = connection.prepare_cached(sql)?.query_row((reference.blob.as_bytes(), compartment.number), |row| row.get(0))?;
        if chunks != reference.frames.len() as i64 {
            return Ok(Some("the chunks are not the blob's"));
        }
    }
    Ok(None)
}

fn changes(vault: &Vault, number: i64) -> Result<BTreeSet<i64>> {
    let mut statement = vault.store.read().prepare_cached("SELECT change FROM record_change WHERE record = ?1")?;
    let rows = statement.query_map([number], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn check_quarantine(vault: &Vault, replay: &Replay, report: &mut CheckReport) -> Result<()> {
    let mut statement = vault.store.read().prepare("SELECT change FROM quarantine")?;
    let kept: BTreeSet<i64> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let expected: BTreeSet<i64> = replay.replayed.quarantined.iter().map(|refused| refused.change).collect();
    for change in kept.symmetric_difference(&expected) {
        report.add(What::Derived, format!("change {change}"), "is in quarantine and should not be, or the other way round");
    }
    Ok(())
}
