use fieldseal_vault::Vault;

use crate::{
    Desk, ErrorCode, Failure, cells,
    readings::links,
    records,
    wire::{CellRow, RecordGet, SourceCell, SourceCells},
};

/// The small cells of a source, or of the sources of an interview.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<SourceCells, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let head = records::find(vault, &arguments.id)?;
        let ids = match head.kind.as_str() {
            "source" => vec![head.id],
            "interview" => vault.record(head.id)?.map(|record| links(&record.state, "sources")).unwrap_or_default(),
            _ => return Err(Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str())),
        };
        let mission = cells::Mission::read(vault, head.compartment)?;
        let mut sources = Vec::new();
        for id in ids {
            let cells: Vec<CellRow> =
                mission.small_cells(id).iter().map(|cell| CellRow { cell: cell.kind.name().to_owned(), count: cell.count }).collect();
            if !cells.is_empty() {
                sources.push(SourceCell { id: id.to_string(), title: title(vault, id)?, cells });
            }
        }
        Ok(SourceCells { sources })
    })
}

fn title(vault: &Vault, id: fieldseal_model::RecordId) -> Result<String, Failure> {
    Ok(vault.record_head(id)?.map(|head| head.title).unwrap_or_default())
}
