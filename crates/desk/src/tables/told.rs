//! Plans as the wire carries them.

use fieldseal_tables::{Format, importable};
use fieldseal_vault::Vault;

use super::{ChosenFile, Outcome, PlannedRow, rows};
use crate::{
    Failure,
    wire::{BadRow, CellProblem, ChangedRow, TableColumn, TableCounts, TableFile, TablePreviewed},
};

const MOST_BAD: usize = 1_000;
const MOST_CHANGED: usize = 200;
const SAMPLES: usize = 3;
const SAMPLE_LENGTH: usize = 80;

/// What an import of the planned rows would do.
pub fn previewed(vault: &Vault, chosen: &ChosenFile, planned: &[PlannedRow]) -> Result<TablePreviewed, Failure> {
    Ok(TablePreviewed {
        file: file(chosen),
        columns: columns(chosen),
        fields: importable(chosen.kind).map(|field| field.name.to_owned()).collect(),
        missing: chosen.mapping.missing.iter().map(|name| (*name).to_owned()).collect(),
        counts: counts(planned),
        bad: bad_rows(planned),
        changed: changed_rows(vault, planned)?,
    })
}

pub fn bad_rows(planned: &[PlannedRow]) -> Vec<BadRow> {
    let bad = planned.iter().filter_map(|row| match &row.outcome {
        Outcome::Bad(problems) => Some((row.number, problems)),
        _ => None,
    });
    let told = bad.take(MOST_BAD).map(|(row, problems)| BadRow {
        row,
        problems: problems
            .iter()
            .map(|problem| CellProblem {
                column: problem.column.and_then(|column| u32::try_from(column + 1).ok()),
                field: problem.field.map(str::to_owned),
                text: problem.text.clone(),
                problem: problem.failure.clone(),
            })
            .collect(),
    });
    told.collect()
}

fn counts(planned: &[PlannedRow]) -> TableCounts {
    let mut counts = TableCounts::default();
    for row in planned {
        match row.outcome {
            Outcome::New(_) => counts.new += 1,
            Outcome::Changed { .. } => counts.changed += 1,
            Outcome::Same => counts.same += 1,
            Outcome::Bad(_) => counts.bad += 1,
        }
    }
    counts
}

fn changed_rows(vault: &Vault, planned: &[PlannedRow]) -> Result<Vec<ChangedRow>, Failure> {
    let mut told = Vec::new();
    for row in planned {
        let Outcome::Changed { id, changes, problem } = &row.outcome else { continue };
        if told.len() == MOST_CHANGED {
            break;
        }
        let Some(record) = vault.record(*id)? else { continue };
        told.push(ChangedRow {
            row: row.number,
            id: id.to_string(),
            title: record.head.title.clone(),
            changes: changes.iter().map(|(field, given)| rows::change(&record, field, given)).collect(),
            problem: problem.clone(),
        });
    }
    Ok(told)
}

fn file(chosen: &ChosenFile) -> TableFile {
    let header = chosen.mapping.header;
    let (format, encoding, encoding_guessed, delimiter, sheet, sheets) = match &chosen.grid.format {
        Format::Csv { encoding, guessed, delimiter } => {
            ("csv", Some((*encoding).to_owned()), *guessed, Some(delimiter.to_string()), None, Vec::new())
        }
        Format::Xlsx { sheet, sheets } => ("xlsx", None, false, None, Some(sheet.clone()), sheets.clone()),
    };
    TableFile {
        name: chosen.name.clone(),
        format: format.to_owned(),
        encoding,
        encoding_guessed,
        delimiter,
        sheet,
        sheets,
        header_row: chosen.grid.rows.get(header).map_or(0, |row| row.number),
        rows: chosen.grid.rows.len().saturating_sub(header + 1) as u64,
        formulas: chosen.grid.formulas as u64,
        macros: chosen.grid.macros,
        sha256: chosen.sha256.clone(),
    }
}

fn columns(chosen: &ChosenFile) -> Vec<TableColumn> {
    let header = chosen.grid.rows.get(chosen.mapping.header);
    let below = || chosen.grid.rows.iter().skip(chosen.mapping.header + 1);
    let column = |(index, field): (usize, &Option<&'static fieldseal_model::Field>)| TableColumn {
        column: u32::try_from(index + 1).unwrap_or(u32::MAX),
        heading: header.and_then(|header| header.cell(index)).map(|cell| cell.text.clone()).unwrap_or_default(),
        field: field.map(|field| field.name.to_owned()),
        samples: below()
            .filter_map(|row| row.cell(index))
            .take(SAMPLES)
            .map(|cell| cell.text.chars().take(SAMPLE_LENGTH).collect())
            .collect(),
    };
    chosen.mapping.fields.iter().enumerate().map(column).collect()
}
