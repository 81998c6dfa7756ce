use fieldseal_model::RecordId;
use fieldseal_vault::{Row, Vault};

use super::briefing_get;
use crate::{
    Desk, Failure, briefing, records,
    sync::compartment_of,
    wire::{BriefingList, BriefingSummary, Briefings, PaperValidity},
};

/// The companies under review of a mission, with what of each needs a look before going.
pub fn run(desk: &Desk, arguments: BriefingList) -> Result<Briefings, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let mission = records::mission(vault, &arguments.mission)?;
        let mut companies = Vec::new();
        for row in under_review(vault, mission)? {
            let briefing = briefing_get::gather(session, mission, &row)?;
            let papers = |validity| briefing.papers.iter().filter(|paper| paper.validity == validity).count() as u64;
            let is_to_verify = |record: &crate::wire::RecordRow| record.fields.get("to_verify").is_some_and(|value| value.0 == true);
            companies.push(BriefingSummary {
                papers_past: papers(PaperValidity::Past),
                papers_soon: papers(PaperValidity::Soon),
                answers: briefing.answers.len() as u64,
                open_concerns: briefing.concerns.len() as u64,
                complaints: briefing.complaints.len() as u64,
                to_verify: briefing.remote_items.iter().filter(|item| is_to_verify(&item.record)).count() as u64,
                company: briefing.company,
            });
        }
        Ok(Briefings { companies })
    })
}

/// In the order of their names.
fn under_review(vault: &Vault, mission: RecordId) -> Result<Vec<Row>, Failure> {
    let Some(mission) = briefing::row(vault, mission)? else { return Ok(Vec::new()) };
    debug_assert_eq!(compartment_of(mission.head.id), mission.head.compartment);
    let mut companies = Vec::new();
    for id in briefing::set(&mission, "companies") {
        let Ok(id) = id.parse() else { continue };
        companies.extend(briefing::row(vault, id)?.filter(|row| row.head.kind == "company"));
    }
    companies.sort_by(|one, other| one.head.title.cmp(&other.head.title));
    Ok(companies)
}
