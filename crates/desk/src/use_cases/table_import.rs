use crate::{
    Desk, ErrorCode, Failure,
    tables::{self, Outcome, PlannedRow},
    wire::{TableImport, TableImported},
};

/// Takes the rows of a table in, in one transaction: all that are to be taken are durable when it returns, or none.
pub fn run(desk: &Desk, arguments: TableImport) -> Result<TableImported, Failure> {
    desk.with(|_| Ok(()))?;
    let file = tables::open(&arguments.table)?;
    if arguments.sha256.as_ref().is_some_and(|previewed| *previewed != file.sha256) {
        return Err(Failure::new(ErrorCode::TableChanged).with("path", arguments.table.path.as_str()));
    }
    if let Some(missing) = file.mapping.missing.first() {
        return Err(Failure::new(ErrorCode::TableColumnMissing).with("field", *missing));
    }
    let mission = arguments.table.mission.as_deref();
    desk.change(|session| {
        let (planning, names) = tables::Planning::new(session, &file, mission)?;
        let planned = planning.rows(names)?;
        let outcome = outcome(&planned, arguments.update);
        if outcome.bad > 0 && !arguments.skip_bad {
            let first = outcome.bad_rows.first().map_or(0, |row| row.row);
            return Err(Failure::new(ErrorCode::TableBadRows).with("count", outcome.bad).with("row", first));
        }
        let drafts = tables::drafts(&session.vault, &file, &planned, arguments.update, mission)?;
        Ok((outcome, session.commit_all(drafts)?))
    })
}

fn outcome(planned: &[PlannedRow], update: bool) -> TableImported {
    let mut told = TableImported { created: 0, updated: 0, same: 0, left: 0, bad: 0, bad_rows: tables::bad_rows(planned) };
    for row in planned {
        match &row.outcome {
            Outcome::New(_) => told.created += 1,
            Outcome::Changed { problem: None, .. } if update => told.updated += 1,
            Outcome::Changed { .. } => told.left += 1,
            Outcome::Same => told.same += 1,
            Outcome::Bad(_) => told.bad += 1,
        }
    }
    told
}
