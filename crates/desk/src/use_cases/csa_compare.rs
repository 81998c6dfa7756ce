use std::collections::BTreeMap;

use fieldseal_vault::Row;

use super::briefing_get::{company, question_order, year};
use crate::{
    Desk, Failure,
    briefing::{self, Consistency, Gap, Matter, RowsHere},
    content, records,
    sync::compartment_of,
    wire::{CsaCompare, CsaComparison, CsaGap, CsaParagraph},
};

/// What a company says of itself beside what the mission saw, for every paragraph of its scope.
pub fn run(desk: &Desk, arguments: CsaCompare) -> Result<CsaComparison, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let now = content::in_force(session)?;
        let mission = records::mission(vault, &arguments.mission)?;
        let company = company(vault, &arguments.company)?;
        let scope = briefing::row(vault, mission)?.map(|row| briefing::set(&row, "paragraphs_in_scope")).unwrap_or_default();
        let mut answers: Vec<Row> = briefing::rows_linking_to(vault, company.head.id, &["csa_answer"])?.into_values().flatten().collect();
        let mut years: Vec<i64> = answers.iter().filter_map(year).collect();
        years.sort_unstable();
        years.dedup();
        years.reverse();
        let chosen = arguments.year.or_else(|| years.first().copied());
        answers.retain(|row| year(row) == chosen);
        answers.sort_by_key(|row| question_order(briefing::text(row, "question_id").unwrap_or_default()));
        let seen = briefing::seen_of(vault, company.head.id, compartment_of(mission))?;
        let matters = |rows: &[Row]| rows.iter().map(matter).collect::<Vec<_>>();
        let compared =
            briefing::compare(&scope, &matters(&answers), &matters(&seen.observations), &matters(&seen.checks), &matters(&seen.findings));
        let ids = |rows: &[Row], indices: &[usize]| -> Vec<String> {
            indices.iter().filter_map(|index| rows.get(*index)).map(|row| row.head.id.to_string()).collect()
        };
        let paragraphs: Vec<CsaParagraph> = compared
            .iter()
            .map(|said| CsaParagraph {
                paragraph: said.paragraph.clone(),
                answers: ids(&answers, &said.answers),
                observations: ids(&seen.observations, &said.observations),
                checks: ids(&seen.checks, &said.checks),
                findings: ids(&seen.findings, &said.findings),
                confirms: said.confirms,
                contradicts: said.contradicts,
                not_covered: said.not_covered,
                unmarked: said.unmarked,
                gap: said.gap.map(|gap| match gap {
                    Gap::NothingAsked => CsaGap::NothingAsked,
                    Gap::NothingSeen => CsaGap::NothingSeen,
                    Gap::Both => CsaGap::Both,
                }),
            })
            .collect();
        let named: std::collections::BTreeSet<&String> =
            paragraphs.iter().flat_map(|each| [&each.answers, &each.observations, &each.checks, &each.findings]).flatten().collect();
        let mut rows = RowsHere::new(vault, &now.content);
        let all: BTreeMap<String, &Row> = [&answers, &seen.observations, &seen.checks, &seen.findings]
            .into_iter()
            .flatten()
            .map(|row| (row.head.id.to_string(), row))
            .collect();
        let records = all.iter().filter(|(id, _)| named.contains(id)).map(|(_, row)| rows.told(row)).collect::<Result<Vec<_>, _>>()?;
        let unplaced = seen.unplaced.iter().map(|row| rows.told(row)).collect::<Result<Vec<_>, _>>()?;
        let company = rows.told(&company)?;
        Ok(CsaComparison { company, year: chosen, years, paragraphs, records, unplaced, links: rows.links() })
    })
}

fn matter(row: &Row) -> Matter {
    let consistency = match briefing::text(row, "csa_consistency") {
        Some("confirms") => Some(Consistency::Confirms),
        Some("contradicts") => Some(Consistency::Contradicts),
        Some("not_covered") => Some(Consistency::NotCovered),
        _ => None,
    };
    Matter { paragraphs: briefing::set(row, "paragraphs"), consistency }
}
