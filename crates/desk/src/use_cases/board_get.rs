use crate::{
    Desk, Failure, content,
    looking::{board, entries::Reading},
    sync::compartment_of,
    wire::{Board, OfMission},
};

/// A mission's findings as cards.
pub fn run(desk: &Desk, arguments: OfMission) -> Result<Board, Failure> {
    desk.with(|session| {
        let now = content::in_force(session)?;
        let reading = Reading { vault: &session.vault, content: &now.content };
        let mission = reading.mission(&arguments.mission)?;
        let findings = reading.of_kind("finding", Some(compartment_of(mission.id)))?;
        Ok(Board { cards: board::cards(&findings, &reading.company_names()?) })
    })
}
