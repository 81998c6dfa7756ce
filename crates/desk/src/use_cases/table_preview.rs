use crate::{
    Desk, Failure, tables,
    wire::{TablePreview, TablePreviewed},
};

/// What an import of a table would do; nothing is written.
pub fn run(desk: &Desk, arguments: TablePreview) -> Result<TablePreviewed, Failure> {
    desk.with(|_| Ok(()))?;
    let file = tables::open(&arguments)?;
    desk.with(|session| {
        let (planning, names) = tables::Planning::new(session, &file, arguments.mission.as_deref())?;
        let planned = planning.rows(names)?;
        tables::previewed(&session.vault, &file, &planned)
    })
}
