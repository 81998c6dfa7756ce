//! What a mission saw of a company.

use std::collections::BTreeSet;

use fieldseal_model::RecordId;
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{List, Row, Vault};

use super::gather::{link, set, text};
use crate::Failure;

/// Rows of the mission that are about the company.
pub struct Seen {
    pub observations: Vec<Row>,
    pub checks: Vec<Row>,
    pub findings: Vec<Row>,
    /// Observations of which nothing says whose they are: no site, no visit, no interview, no finding.
    pub unplaced: Vec<Row>,
}

/// Gathers them. A checklist answer says whose it is, or its visit's site does; an observation is where its site, its visit's site or its
/// interview is, or with the finding that rests on it. A site of two companies counts for both.
///
/// # Errors
/// The vault could not be read.
pub fn seen_of(vault: &Vault, company: RecordId, mission: CompartmentId) -> Result<Seen, Failure> {
    let own = company.to_string();
    let ids = |rows: &[Row]| rows.iter().map(|row| row.head.id).collect::<BTreeSet<_>>();
    let all_sites = all(vault, "site", mission)?;
    let sites = ids(&keep(all_sites, |site| set(site, "companies").contains(&own)));
    let at = |row: &Row, places: &BTreeSet<RecordId>, field: &str| link(row, field).is_some_and(|id| places.contains(&id));
    let visits = ids(&keep(all(vault, "site_visit", mission)?, |visit| at(visit, &sites, "site")));
    let interviews = ids(&keep(all(vault, "interview", mission)?, |interview| link(interview, "company") == Some(company)));
    let checks = keep(all(vault, "checklist_answer", mission)?, |answer| match link(answer, "company") {
        Some(of) => of == company,
        None => at(answer, &visits, "site_visit"),
    });
    let (findings, other_findings): (Vec<Row>, Vec<Row>) =
        all(vault, "finding", mission)?.into_iter().partition(|finding| link(finding, "company") == Some(company));
    let rests_on = |findings: &[Row]| -> BTreeSet<String> {
        findings.iter().flat_map(|finding| ["supports", "contradicts"].map(|field| set(finding, field))).flatten().collect()
    };
    let (based, based_elsewhere) = (rests_on(&findings), rests_on(&other_findings));
    let (mut observations, mut unplaced) = (Vec::new(), Vec::new());
    for row in all(vault, "observation", mission)? {
        if matches!(text(&row, "state"), Some("withdrawn")) {
            continue;
        }
        let id = row.head.id.to_string();
        let has_place = ["site", "site_visit", "interview"].iter().any(|field| link(&row, field).is_some());
        if at(&row, &sites, "site") || at(&row, &visits, "site_visit") || at(&row, &interviews, "interview") || based.contains(&id) {
            observations.push(row);
        } else if !has_place && !based_elsewhere.contains(&id) {
            unplaced.push(row);
        }
    }
    Ok(Seen { observations, checks, findings, unplaced })
}

fn keep(rows: Vec<Row>, holds: impl Fn(&Row) -> bool) -> Vec<Row> {
    rows.into_iter().filter(|row| holds(row)).collect()
}

fn all(vault: &Vault, kind: &str, compartment: CompartmentId) -> Result<Vec<Row>, Failure> {
    let mut list = List { kind: Some(kind.to_owned()), compartment: Some(compartment), limit: 1_000, ..List::default() };
    let mut rows = Vec::new();
    loop {
        let page = vault.list(&list)?;
        rows.extend(page.rows);
        match page.next {
            Some(next) => list.after = Some(next),
            None => return Ok(rows),
        }
    }
}
