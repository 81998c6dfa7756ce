use std::collections::BTreeSet;

use fieldseal_model::RecordId;

use crate::{
    Desk, Failure, content,
    looking::{
        coverage,
        entries::{self, Reading},
        material,
    },
    sync::compartment_of,
    wire::{Coverage, OfMission},
};

/// What was asked, seen and found, by paragraph and company.
pub fn run(desk: &Desk, arguments: OfMission) -> Result<Coverage, Failure> {
    desk.with(|session| {
        let now = content::in_force(session)?;
        let reading = Reading { vault: &session.vault, content: &now.content };
        let mission = reading.mission(&arguments.mission)?;
        let pieces = material::pieces(reading, compartment_of(mission.id))?;
        let scope: BTreeSet<u8> = mission.paragraphs("paragraphs_in_scope").into_iter().collect();
        let reviewed: Vec<RecordId> = mission.links("companies").collect();
        let (mut columns, others) = coverage::columns(&reviewed, &pieces);
        let names = reading.company_names()?;
        // A set has no order of its own: names have one that people know.
        columns.sort_by_key(|id| (names.get(id), *id));
        Ok(Coverage {
            rows: coverage::rows(&scope, &columns, others, &pieces),
            companies: columns.into_iter().map(|id| entries::named(&names, id)).collect(),
            others,
        })
    })
}
