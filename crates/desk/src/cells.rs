//! Small cells among the sources of a mission.

use std::collections::BTreeMap;

use fieldseal_model::{
    RecordId,
    small_cell::{Coarse, Figures, SmallCell},
};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{List, Row, Vault};

use crate::{
    Failure,
    readings::{cell, cell_links, number},
};

const PAGE: usize = 1_000;

/// Everything that the warning needs to know of a mission, read once.
pub struct Mission {
    sources: BTreeMap<RecordId, Coarse>,
    companies: BTreeMap<String, Figures>,
    /// Figures of visits, by the companies of the visited site.
    sites: Vec<(Vec<String>, Figures)>,
}

impl Mission {
    pub fn read(vault: &Vault, mission: CompartmentId) -> Result<Self, Failure> {
        let sources = all(vault, "source", Some(mission))?.iter().map(|row| (row.head.id, coarse(row))).collect();
        let companies = all(vault, "company", None)?.iter().map(|row| (row.head.id.to_string(), company(row))).collect();
        let at: BTreeMap<RecordId, Vec<String>> =
            all(vault, "site", Some(mission))?.iter().map(|row| (row.head.id, ids(row, "companies"))).collect();
        let visited = |row: &Row| {
            let companies = cell_links(row, "site").first().and_then(|site| at.get(site)).cloned().unwrap_or_default();
            (companies, Figures { total: number(row, "guards_on_duty"), women: number(row, "women_on_duty"), ..Figures::default() })
        };
        let sites = all(vault, "site_visit", Some(mission))?.iter().map(visited).collect();
        Ok(Self { sources, companies, sites })
    }

    /// The cells of a source that are too small, the most telling first.
    pub fn small_cells(&self, source: RecordId) -> Vec<SmallCell> {
        let Some(coarse) = self.sources.get(&source) else { return Vec::new() };
        let company = coarse.company.as_ref().and_then(|id| self.companies.get(id)).copied().unwrap_or_default();
        let here = |companies: &[String]| coarse.company.as_ref().is_some_and(|id| companies.contains(id));
        let sites: Vec<Figures> = self.sites.iter().filter(|(companies, _)| here(companies)).map(|(_, figures)| *figures).collect();
        let others: Vec<Coarse> = self.sources.iter().filter(|(id, _)| **id != source).map(|(_, coarse)| coarse.clone()).collect();
        coarse.small_cells(company, &sites, &others)
    }
}

fn coarse(row: &Row) -> Coarse {
    let noted = |field: &str| cell(row, field).filter(|word| *word != "not_recorded").map(str::to_owned);
    Coarse {
        company: ids(row, "company").into_iter().next(),
        category: noted("category"),
        sex: noted("sex"),
        nationality: noted("nationality_group"),
    }
}

fn company(row: &Row) -> Figures {
    Figures {
        total: number(row, "personnel_total"),
        women: number(row, "personnel_women"),
        host_country: number(row, "personnel_host_country"),
        third_country: number(row, "personnel_third_country"),
        expatriate: number(row, "personnel_expatriate"),
    }
}

fn ids(row: &Row, field: &str) -> Vec<String> {
    cell_links(row, field).iter().map(ToString::to_string).collect()
}

/// Every record of a kind.
pub fn all(vault: &Vault, kind: &str, compartment: Option<CompartmentId>) -> Result<Vec<Row>, Failure> {
    let mut list = List { kind: Some(kind.to_owned()), compartment, limit: PAGE, ..List::default() };
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
