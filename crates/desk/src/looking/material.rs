//! What a mission gathered, by paragraph and company: read from the vault for [`super::coverage`].

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_model::RecordId;
use fieldseal_seal::CompartmentId;

use super::{
    coverage::{Basis, Piece},
    entries::{Entry, Reading},
    topics,
};
use crate::Failure;

/// The companies at each site, and the site of each visit: most of what is seen names no company itself.
struct Places {
    companies: BTreeMap<RecordId, Vec<RecordId>>,
    visits: BTreeMap<RecordId, RecordId>,
}

/// Paragraphs and companies that lead to something.
type Reach = (BTreeSet<u8>, BTreeSet<RecordId>);

/// Everything with a paragraph or a company.
pub fn pieces(reading: Reading<'_>, compartment: CompartmentId) -> Result<Vec<Piece>, Failure> {
    let all = |kind: &str| reading.of_kind(kind, Some(compartment));
    let sites = all("site")?.iter().map(|site| (site.id, site.links("companies").collect())).collect();
    let visits = all("site_visit")?.iter().filter_map(|visit| Some((visit.id, visit.link("site")?))).collect();
    let places = Places { companies: sites, visits };
    let mut pieces = Vec::new();
    let mut evidence: BTreeMap<RecordId, Reach> = BTreeMap::new();

    for answer in all("checklist_answer")? {
        let companies = places.companies_of(&answer);
        lead_to(&mut evidence, answer.links("evidence"), &answer.paragraphs("paragraphs"), &companies);
        pieces.push(piece(&answer, Basis::Checklist, answer.paragraphs("paragraphs"), companies));
    }
    for observation in all("observation")? {
        if observation.state().as_deref() == Some("withdrawn") {
            continue;
        }
        let companies = places.companies_of(&observation);
        lead_to(&mut evidence, observation.links("evidence"), &observation.paragraphs("paragraphs"), &companies);
        pieces.push(piece(&observation, Basis::Observation, observation.paragraphs("paragraphs"), companies));
    }
    for finding in all("finding")? {
        let companies: Vec<RecordId> = finding.link("company").into_iter().collect();
        let paragraphs = finding.paragraphs("paragraphs");
        for role in ["supports", "contradicts", "context"] {
            lead_to(&mut evidence, finding.links(role), &paragraphs, &companies);
        }
        pieces.push(piece(&finding, Basis::Finding, paragraphs, companies));
    }
    for request in all("document_request")? {
        let companies = places.companies_of(&request);
        let paragraphs = request.paragraphs("paragraphs");
        if matches!(request.state().as_deref(), Some("received" | "viewed_only")) {
            pieces.push(piece(&request, Basis::Document, paragraphs.clone(), companies.clone()));
        }
        lead_to(&mut evidence, request.links("evidence"), &paragraphs, &companies);
        pieces.push(piece(&request, Basis::Request, paragraphs, companies));
    }
    for photo in all("evidence")? {
        let Some((paragraphs, companies)) = evidence.remove(&photo.id) else { continue };
        pieces.push(piece(&photo, Basis::Evidence, paragraphs.into_iter().collect(), companies.into_iter().collect()));
    }
    pieces.extend(interviews(reading, compartment)?);
    // What companies answered belongs to the organisation.
    for answer in reading.of_kind("csa_answer", None)? {
        let companies = answer.link("company").into_iter().collect();
        pieces.push(piece(&answer, Basis::SelfAssessment, answer.paragraphs("paragraphs"), companies));
    }
    Ok(pieces)
}

/// An interview asked about a topic when a question of it is answered, something is noted under it, or a quote stands there.
fn interviews(reading: Reading<'_>, compartment: CompartmentId) -> Result<Vec<Piece>, Failure> {
    let mut topics: BTreeMap<RecordId, BTreeSet<&'static str>> = BTreeMap::new();
    for (id, texts) in reading.vault.filled_texts("interview", compartment)? {
        topics.entry(id).or_default().extend(texts.iter().filter_map(|text| topics::topic_of(text)));
    }
    for quote in reading.of_kind("quote", Some(compartment))? {
        if let (Some(interview), Some(topic)) = (quote.link("interview"), quote.text("topic").and_then(topics::known)) {
            topics.entry(interview).or_default().insert(topic);
        }
    }
    let sources: BTreeMap<RecordId, RecordId> =
        reading.of_kind("source", Some(compartment))?.iter().filter_map(|source| Some((source.id, source.link("company")?))).collect();
    let mut pieces = Vec::new();
    for interview in reading.of_kind("interview", Some(compartment))? {
        if matches!(interview.state().as_deref(), Some("planned" | "declined" | "cancelled" | "withdrawn")) {
            continue;
        }
        let mut talked = topics.remove(&interview.id).unwrap_or_default();
        talked.extend(interview.filled().filter_map(topics::topic_of));
        let paragraphs: BTreeSet<u8> = talked.iter().flat_map(|topic| topics::paragraphs_of(topic)).copied().collect();
        if paragraphs.is_empty() {
            continue;
        }
        let companies: BTreeSet<RecordId> = match interview.link("company") {
            Some(company) => BTreeSet::from([company]),
            None => interview.links("sources").filter_map(|source| sources.get(&source).copied()).collect(),
        };
        pieces.push(piece(&interview, Basis::Interview, paragraphs.into_iter().collect(), companies.into_iter().collect()));
    }
    Ok(pieces)
}

fn piece(entry: &Entry, basis: Basis, paragraphs: Vec<u8>, companies: Vec<RecordId>) -> Piece {
    let state = if basis == Basis::Checklist { entry.text("result").map(str::to_owned) } else { entry.state() };
    Piece {
        id: entry.id,
        kind: entry.kind.clone(),
        reference: entry.reference.clone(),
        title: entry.title.clone(),
        basis,
        paragraphs,
        companies,
        state,
    }
}

fn lead_to(evidence: &mut BTreeMap<RecordId, Reach>, linked: impl Iterator<Item = RecordId>, paragraphs: &[u8], companies: &[RecordId]) {
    for id in linked {
        let (reached, of) = evidence.entry(id).or_default();
        reached.extend(paragraphs);
        of.extend(companies);
    }
}

impl Places {
    /// The company that the record names, or else those at its site.
    fn companies_of(&self, entry: &Entry) -> Vec<RecordId> {
        if let Some(company) = entry.link("company") {
            return vec![company];
        }
        let site = entry.link("site").or_else(|| self.visits.get(&entry.link("site_visit")?).copied());
        site.and_then(|site| self.companies.get(&site)).cloned().unwrap_or_default()
    }
}
