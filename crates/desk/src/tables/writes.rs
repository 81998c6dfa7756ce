use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{Field, Kind, RecordId, Value};
use fieldseal_tables::Given;
use fieldseal_vault::{Draft, Record, Vault};

use super::{ChosenFile, Outcome, PlannedRow, rows};
use crate::{Failure, records};

/// Where a row came from, for kinds that keep it.
const ORIGIN: &str = "import_row";

/// The changes that make the planned rows true, one a record, all meant for one transaction. `update`: also of records that say something else.
///
/// # Errors
/// The vault could not be read.
pub fn drafts(
    vault: &Vault,
    file: &ChosenFile,
    planned: &[PlannedRow],
    update: bool,
    mission: Option<&str>,
) -> Result<Vec<Draft>, Failure> {
    let reason = Some(shortened(&file.name));
    let mut drafts = Vec::new();
    for row in planned {
        match &row.outcome {
            Outcome::New(given) => {
                let id = records::fresh_id();
                let mut writes = vec![DraftWrite::Create { record: id, kind: file.kind.name.to_owned() }];
                for (field, given) in given {
                    writes.extend(of(id, field, given, None));
                }
                writes.extend(origin(file.kind, id, &file.name, row.number));
                let compartment = rows::destination(vault, file, id, mission)?;
                drafts.push(Draft { compartment, writes, cause: Cause::Import, reason: reason.clone() });
            }
            Outcome::Changed { id, changes, problem: None } if update => {
                let Some(record) = vault.record(*id)? else { continue };
                let mut writes = Vec::new();
                for (field, given) in changes {
                    writes.extend(of(*id, field, given, Some(&record)));
                }
                writes.extend(origin(file.kind, *id, &file.name, row.number));
                drafts.push(Draft { compartment: record.head.compartment, writes, cause: Cause::Import, reason: reason.clone() });
            }
            _ => {}
        }
    }
    Ok(drafts)
}

/// Brings one field to what is given.
fn of(record: RecordId, field: &Field, given: &Given, here: Option<&Record>) -> Vec<DraftWrite> {
    let name = field.name.to_owned();
    match given {
        Given::Register(value) => vec![DraftWrite::Put { record, field: name, value: value.clone(), parents: None }],
        Given::Text(text) => vec![DraftWrite::TextReplace { record, field: name, text: text.clone(), parents: None }],
        Given::Set(elements) => {
            let set = here.and_then(|record| record.state.set(field.name));
            let present: Vec<&str> = set.into_iter().flat_map(|set| set.elements()).collect();
            let add: Vec<String> = elements.iter().filter(|element| !present.contains(&element.as_str())).cloned().collect();
            let remove: Vec<String> = present
                .iter()
                .filter(|element| !elements.iter().any(|given| given == *element))
                .map(|element| (*element).to_owned())
                .collect();
            let added = (!add.is_empty()).then(|| DraftWrite::Add { record, field: name.clone(), elements: add });
            let removed = (!remove.is_empty()).then(|| DraftWrite::Remove { record, field: name.clone(), elements: remove });
            added.into_iter().chain(removed).collect()
        }
    }
}

fn origin(kind: &Kind, record: RecordId, file: &str, row: u64) -> Option<DraftWrite> {
    let field = kind.field(ORIGIN)?;
    Some(DraftWrite::Put { record, field: field.name.to_owned(), value: Value::Text(format!("{}:{row}", shortened(file))), parents: None })
}

/// A file's name may be as long as its file system likes.
fn shortened(name: &str) -> String {
    name.chars().take(200).collect()
}
