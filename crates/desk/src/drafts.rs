//! From what somebody wants in a field to the writes of a change.

use fieldseal_journal::{Dot, DraftWrite, RecordState};
use fieldseal_model::{Field, Kind, Merge, RecordId};
use fieldseal_vault::Vault;

use crate::{
    ErrorCode, Failure, records,
    values::{self, SetWrite},
};

/// The writes that bring the field `name` of a record to what is given. `state`: the record as it is; `None` for one that is being created.
/// `parents`: the versions that the writer had on his screen.
///
/// # Errors
/// One of the `record.` codes; nothing is written then.
pub fn of(
    vault: &Vault,
    kind: &Kind,
    record: RecordId,
    state: Option<&RecordState>,
    name: &str,
    given: &serde_json::Value,
    parents: Option<Vec<Dot>>,
) -> Result<Vec<DraftWrite>, Failure> {
    let field = field(kind, name)?;
    let resolve = |name: &str| records::id_of(vault, name);
    let name = field.name.to_owned();
    Ok(match field.merge {
        Merge::Set => set(record, field, state, values::set(field, given, &resolve)?),
        _ if values::is_set_change(given) => return Err(Failure::new(ErrorCode::FieldNotASet).with("field", field.name)),
        Merge::Register => vec![DraftWrite::Put { record, field: name, value: values::value(field, given, &resolve)?, parents }],
        Merge::Text => vec![DraftWrite::TextReplace { record, field: name, text: values::text(field, given)?, parents }],
    })
}

/// The field of that name.
///
/// # Errors
/// `record.unknown_field`
pub fn field(kind: &Kind, name: &str) -> Result<&'static Field, Failure> {
    kind.field(name).ok_or_else(|| {
        let known = kind.fields.iter().filter(|field| !field.imported).map(|field| field.name).collect::<Vec<_>>().join(", ");
        Failure::new(ErrorCode::UnknownField).with("kind", kind.name).with("field", name).with("fields", known)
    })
}

fn set(record: RecordId, field: &Field, state: Option<&RecordState>, write: SetWrite) -> Vec<DraftWrite> {
    let here: Vec<&str> = state.and_then(|state| state.set(field.name)).map(|set| set.elements().collect()).unwrap_or_default();
    let (add, remove) = match write {
        SetWrite::Change { add, remove } => (add, remove),
        SetWrite::Whole(elements) => {
            let remove =
                here.iter().filter(|element| !elements.iter().any(|wanted| wanted == *element)).map(|element| (*element).to_owned());
            (elements.iter().filter(|element| !here.contains(&element.as_str())).cloned().collect(), remove.collect())
        }
    };
    let name = field.name.to_owned();
    let mut writes = Vec::new();
    if !add.is_empty() {
        writes.push(DraftWrite::Add { record, field: name.clone(), elements: add });
    }
    if !remove.is_empty() {
        writes.push(DraftWrite::Remove { record, field: name, elements: remove });
    }
    writes
}
