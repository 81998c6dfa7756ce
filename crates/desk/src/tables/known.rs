use std::collections::HashMap;

use fieldseal_model::{Field, Kind, RecordId, Value};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Cell, List, Vault};

use super::existing::key_part;
use crate::Failure;

/// Records of a kind in one place, by their natural key and by its first part.
pub struct Known {
    pub by_key: HashMap<Vec<String>, Vec<RecordId>>,
    pub by_first: HashMap<String, Vec<RecordId>>,
}

/// Reads all of them. `key`: the fields of the natural key, or the one that stands in for it.
pub fn read(vault: &Vault, kind: &Kind, compartment: Option<CompartmentId>, key: &[&'static Field]) -> Result<Known, Failure> {
    let mut known = Known { by_key: HashMap::new(), by_first: HashMap::new() };
    let mut list = List { kind: Some(kind.name.to_owned()), compartment, limit: 1_000, ..List::default() };
    loop {
        let page = vault.list(&list)?;
        for row in &page.rows {
            let mut parts = Vec::with_capacity(key.len());
            for field in key {
                let value = match row.cells.0.get(field.name) {
                    Some(Cell::Value(value)) => value.clone(),
                    // A value too long to be kept beside the record.
                    Some(Cell::Omitted) => {
                        let record = vault.record(row.head.id)?;
                        record
                            .and_then(|record| record.state.register(field.name).map(|register| register.shown().clone()))
                            .unwrap_or(Value::Empty)
                    }
                    _ => Value::Empty,
                };
                parts.push(key_part(&value));
            }
            if let Some(Some(first)) = parts.first() {
                known.by_first.entry(first.clone()).or_default().push(row.head.id);
            }
            if let Some(whole) = parts.into_iter().collect::<Option<Vec<String>>>() {
                known.by_key.entry(whole).or_default().push(row.head.id);
            }
        }
        match page.next {
            Some(next) => list.after = Some(next),
            None => return Ok(known),
        }
    }
}
