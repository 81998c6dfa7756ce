use fieldseal_model::RecordId;

use crate::{
    Desk, Failure, content,
    looking::{coverage, entries::Reading, material},
    records,
    sync::compartment_of,
    wire::{CoverageBehindGet, CoverageBehindList},
};

/// The records behind one cell of the matrix.
pub fn run(desk: &Desk, arguments: CoverageBehindGet) -> Result<CoverageBehindList, Failure> {
    desk.with(|session| {
        let now = content::in_force(session)?;
        let reading = Reading { vault: &session.vault, content: &now.content };
        let mission = reading.mission(&arguments.mission)?;
        let pieces = material::pieces(reading, compartment_of(mission.id))?;
        let reviewed: Vec<RecordId> = mission.links("companies").collect();
        let (columns, _) = coverage::columns(&reviewed, &pieces);
        let company = arguments.company.as_deref().map(|name| records::id_of(reading.vault, name)).transpose()?;
        Ok(CoverageBehindList { records: coverage::behind(arguments.paragraph, company, &columns, &pieces) })
    })
}
