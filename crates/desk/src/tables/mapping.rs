use fieldseal_model::{Field, Kind};
use fieldseal_tables::{Grid, find_header, importable, natural_key};

use super::words::EveryLanguage;
use crate::{ErrorCode, Failure, drafts, wire::ColumnChoice};

/// Which column is which field.
pub struct Mapping {
    /// Index of the row of headings.
    pub header: usize,
    /// One for each column of the table.
    pub fields: Vec<Option<&'static Field>>,
    /// Fields that records of the kind cannot be without and that no column gives.
    pub missing: Vec<&'static str>,
}

impl Mapping {
    /// Index of a column and its field, in the table's order.
    pub fn columns(&self) -> impl Iterator<Item = (usize, &'static Field)> {
        self.fields.iter().enumerate().filter_map(|(column, field)| Some((column, (*field)?)))
    }
}

/// What the headings say, and over it what a person chose.
///
/// # Errors
/// `record.unknown_field`, `record.not_editable`, `table.no_column`, `table.field_twice`
pub fn of(grid: &Grid, kind: &'static Kind, chosen: &[ColumnChoice]) -> Result<Mapping, Failure> {
    let guessed = find_header(grid, kind, &EveryLanguage { content: None });
    let mut fields: Vec<Option<&'static Field>> = guessed.fields.iter().map(|name| name.and_then(|name| kind.field(name))).collect();
    for ColumnChoice { column, field } in chosen {
        let index = usize::try_from(*column).ok().and_then(|column| column.checked_sub(1)).filter(|index| *index < fields.len());
        let index = index.ok_or_else(|| Failure::new(ErrorCode::TableNoColumn).with("column", *column))?;
        let field = field.as_deref().map(|name| drafts::field(kind, name)).transpose()?;
        if let Some(field) = field {
            if !importable(kind).any(|importable| importable.name == field.name) {
                return Err(Failure::new(ErrorCode::FieldNotEditable).with("field", field.name));
            }
            let is_chosen = |at: usize| chosen.iter().any(|other| other.column as usize == at + 1);
            for (at, other) in fields.iter_mut().enumerate() {
                // A column that only its heading named gives way.
                if at != index && !is_chosen(at) && other.is_some_and(|other| other.name == field.name) {
                    *other = None;
                }
            }
        }
        if let Some(place) = fields.get_mut(index) {
            *place = field;
        }
    }
    for (at, field) in fields.iter().enumerate() {
        let Some(field) = field else { continue };
        if fields.iter().skip(at + 1).flatten().any(|other| other.name == field.name) {
            return Err(Failure::new(ErrorCode::TableFieldTwice).with("field", field.name));
        }
    }
    let needed = indispensable(kind);
    let missing = needed.into_iter().filter(|name| !fields.iter().flatten().any(|field| field.name == *name)).collect();
    Ok(Mapping { header: guessed.row, fields, missing })
}

/// The field without which a row is about nothing: the first of the kind's natural key.
pub fn indispensable(kind: &Kind) -> Option<&'static str> {
    natural_key(kind.name).and_then(|fields| fields.first()).copied()
}
