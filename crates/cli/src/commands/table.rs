use std::path::Path;

use fieldseal_desk::{
    ErrorCode, Failure,
    wire::{BadRow, ColumnChoice, DayOrder, TableImport, TableImported, TablePreview, TablePreviewed},
};

use super::or_dash;
use crate::{
    arguments::{DayOrderName, Table, TableFile},
    output::Stopped,
    run::Terminal,
    table::{pairs, table},
};

pub fn run(terminal: &Terminal, command: Table) -> Result<(), Stopped> {
    terminal.unlock()?;
    match command {
        Table::Preview { file } => {
            let previewed = terminal.desk.table_preview(chosen(terminal, file)?)?;
            terminal.output.answer(&previewed, |previewed| preview_text(terminal, previewed))
        }
        Table::Import { file, skip_bad, update } => {
            let table = chosen(terminal, file)?;
            let imported = terminal.desk.table_import(TableImport { table, skip_bad, update, sha256: None })?;
            terminal.output.answer(&imported, |imported| import_text(terminal, imported))
        }
    }
}

/// The file and its columns, those named by their heading found in it.
fn chosen(terminal: &Terminal, file: TableFile) -> Result<TablePreview, Failure> {
    let TableFile { file, kind, mission, sheet, encoding, map, days } = file;
    let days = days.map(|days| match days {
        DayOrderName::DayFirst => DayOrder::DayFirst,
        DayOrderName::MonthFirst => DayOrder::MonthFirst,
    });
    let mut table = TablePreview { path: text_of(&file)?, kind, mission, sheet, encoding, columns: None, days };
    if !map.is_empty() {
        let headings = terminal.desk.table_preview(table.clone())?;
        table.columns = Some(map.iter().map(|assignment| choice(assignment, &headings)).collect::<Result<_, _>>()?);
    }
    Ok(table)
}

/// `Licence no=number`, `3=number`, `Remarks=`
fn choice(assignment: &str, previewed: &TablePreviewed) -> Result<ColumnChoice, Failure> {
    let wrong = || Failure::new(ErrorCode::InvalidAssignment).with("text", assignment);
    let (column, field) = assignment.rsplit_once('=').ok_or_else(wrong)?;
    let by_heading = previewed.columns.iter().find(|known| known.heading == column.trim()).map(|known| known.column);
    let column = by_heading.or_else(|| column.trim().parse().ok());
    let column = column.ok_or_else(|| Failure::new(ErrorCode::TableNoColumn).with("column", assignment))?;
    Ok(ColumnChoice { column, field: Some(field.trim().to_owned()).filter(|field| !field.is_empty()) })
}

fn preview_text(terminal: &Terminal, previewed: &TablePreviewed) -> String {
    let say = |id: &str, count: u64| terminal.catalogue.say(id, &[("count", count.into())]);
    let mut text = String::new();
    let columns = previewed.columns.iter().map(|column| {
        [
            column.column.to_string(),
            column.heading.clone(),
            or_dash(column.field.as_deref()),
            or_dash(column.samples.first().map(String::as_str)),
        ]
    });
    text += &table(["column", "heading", "field", "value"].map(|name| terminal.word(&format!("column-{name}"))), columns);
    for field in &previewed.missing {
        text += &terminal.catalogue.error(&Failure::new(ErrorCode::TableColumnMissing).with("field", field.as_str()));
        text.push('\n');
    }
    if previewed.file.formulas > 0 {
        text += &format!("{}\n", say("table-formulas", previewed.file.formulas));
    }
    if previewed.file.macros {
        text += &format!("{}\n", terminal.word("table-macros"));
    }
    let counts = &previewed.counts;
    text += &pairs(
        [("table-new", counts.new), ("table-changed", counts.changed), ("table-same", counts.same), ("table-bad", counts.bad)]
            .map(|(id, count)| (terminal.word(id), count.to_string())),
    );
    text + &bad_text(terminal, &previewed.bad)
}

fn import_text(terminal: &Terminal, imported: &TableImported) -> String {
    let counts = [
        ("table-created", imported.created),
        ("table-updated", imported.updated),
        ("table-same", imported.same),
        ("table-left", imported.left),
        ("table-bad", imported.bad),
    ];
    pairs(counts.map(|(id, count)| (terminal.word(id), count.to_string()))) + &bad_text(terminal, &imported.bad_rows)
}

fn bad_text(terminal: &Terminal, bad: &[BadRow]) -> String {
    let rows = bad.iter().flat_map(|row| {
        row.problems.iter().map(|problem| {
            [
                row.row.to_string(),
                or_dash(problem.column.map(|column| column.to_string()).as_deref()),
                or_dash(problem.field.as_deref()),
                or_dash(Some(&problem.text)),
                terminal.catalogue.error(&problem.problem),
            ]
        })
    });
    table(["row", "column", "field", "value", "obstacle"].map(|name| terminal.word(&format!("column-{name}"))), rows)
}

fn text_of(path: &Path) -> Result<String, Failure> {
    path.to_str()
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", "UTF-8"))
}
