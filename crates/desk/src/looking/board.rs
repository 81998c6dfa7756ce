//! Findings as cards.

use std::collections::BTreeMap;

use fieldseal_model::{RecordId, Severity};

use super::entries::Entry;
use crate::wire::BoardCard;

/// The cards, by reference. Which states there are the content pack says.
pub fn cards(findings: &[Entry], companies: &BTreeMap<RecordId, String>) -> Vec<BoardCard> {
    findings.iter().map(|finding| card(finding, companies)).collect()
}

/// How grave a finding is.
pub fn severity(finding: &Entry) -> Option<Severity> {
    Severity::of(["severity_scale", "severity_scope", "severity_irremediability"].map(|mark| finding.integer(mark)))
}

fn card(finding: &Entry, companies: &BTreeMap<RecordId, String>) -> BoardCard {
    let counted = |role: &str| u32::try_from(finding.set(role).len()).unwrap_or(u32::MAX);
    BoardCard {
        id: finding.id.to_string(),
        reference: Some(finding.reference.clone()).filter(|reference| !reference.is_empty()),
        title: finding.title.clone(),
        state: finding.state().unwrap_or_default(),
        company: finding.link("company").and_then(|id| companies.get(&id).cloned()),
        paragraphs: finding.paragraphs("paragraphs"),
        finding_kind: finding.text("finding_kind").map(str::to_owned),
        severity: severity(finding).map(|severity| severity.name().to_owned()),
        standard_of_proof: finding.text("standard_of_proof").map(str::to_owned),
        supports: counted("supports"),
        contradicts: counted("contradicts"),
        exposure: finding.text("source_exposure_check").unwrap_or("not_done").to_owned(),
        conflict: finding.conflicts > 0,
    }
}
