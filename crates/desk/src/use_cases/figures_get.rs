use crate::{
    Desk, Failure, clock, content,
    looking::{entries::Reading, figures},
    records,
    wire::{Figures, FiguresGet},
};

/// How much of what, in one mission or in all.
pub fn run(desk: &Desk, arguments: FiguresGet) -> Result<Figures, Failure> {
    desk.with(|session| {
        let now = content::in_force(session)?;
        let reading = Reading { vault: &session.vault, content: &now.content };
        let compartment = records::optional_compartment(reading.vault, arguments.mission.as_deref())?;
        let all = |kind: &str| reading.of_kind(kind, compartment);
        let findings = all("finding")?;
        let today = clock::today();
        Ok(Figures {
            concerns: figures::concerns(&all("compliance_concern")?, reading.content),
            sections: figures::sections(&findings),
            findings: figures::findings(&findings),
            actions: figures::actions(&all("corrective_action")?, reading.content, today),
            people: figures::people(&all("interview")?, &all("source")?),
            today: today.to_string(),
        })
    })
}
