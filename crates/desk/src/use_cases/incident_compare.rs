use std::collections::BTreeMap;

use fieldseal_model::{
    RecordId,
    incident_logs::{Logged, compare},
};
use fieldseal_vault::{Row, Vault};

use crate::{
    Desk, Failure, cells,
    readings::{cell, cell_links},
    records,
    sync::compartment_of,
    wire::{CompanyIncidents, IncidentCompare, IncidentComparison, IncidentRow},
};

/// The mission's incidents, each with what the company's log and the client's log say of it.
pub fn run(desk: &Desk, arguments: IncidentCompare) -> Result<IncidentComparison, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let mission = records::mission(vault, &arguments.mission)?;
        let mut by_company: BTreeMap<Option<RecordId>, Vec<IncidentRow>> = BTreeMap::new();
        for row in cells::all(vault, "incident", Some(compartment_of(mission)))? {
            by_company.entry(cell_links(&row, "company").first().copied()).or_default().push(incident(vault, &row)?);
        }
        let mut companies = Vec::new();
        for (id, mut rows) in by_company {
            rows.sort_by(|one, other| (&one.occurred, &one.reference).cmp(&(&other.occurred, &other.reference)));
            let count = |holds: &dyn Fn(&IncidentRow) -> bool| rows.iter().filter(|row| holds(row)).count() as u64;
            companies.push(CompanyIncidents {
                id: id.map(|id| id.to_string()),
                title: id.map(|id| vault.record_head(id)).transpose()?.flatten().map(|head| head.title).unwrap_or_default(),
                in_company_log: count(&|row| row.company_log == "logged"),
                in_client_log: count(&|row| row.client_log == "logged"),
                discrepancies: count(&|row| row.is_discrepancy),
                rows,
            });
        }
        companies.sort_by(|one, other| (one.id.is_none(), &one.title).cmp(&(other.id.is_none(), &other.title)));
        Ok(IncidentComparison { companies })
    })
}

fn incident(vault: &Vault, row: &Row) -> Result<IncidentRow, Failure> {
    let logged = |field: &str| Logged::of(cell(row, field));
    let word = |logged: Logged| match logged {
        Logged::Yes => "logged".to_owned(),
        Logged::No => "not_logged".to_owned(),
        Logged::Unknown => "unknown".to_owned(),
    };
    let comparison = compare(logged("company_log"), logged("client_log"));
    Ok(IncidentRow {
        id: row.head.id.to_string(),
        reference: records::reference_of(vault, &row.head)?,
        title: row.head.title.clone(),
        incident_kind: cell(row, "incident_kind").map(str::to_owned),
        occurred: cell(row, "occurred").map(str::to_owned),
        company_log: word(logged("company_log")),
        client_log: word(logged("client_log")),
        comparison: comparison.name().to_owned(),
        is_discrepancy: comparison.is_discrepancy(),
    })
}
