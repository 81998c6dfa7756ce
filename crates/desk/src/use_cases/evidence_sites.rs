use std::collections::BTreeMap;

use fieldseal_model::{Position, RecordId, Value};
use fieldseal_vault::{Cell, Cells, List};

use super::evidence_overview::{clocks, correction, each, text};
use crate::{
    Desk, Failure, custody, imports,
    photo_times::PhotoTime,
    records,
    wire::{EvidenceId, SiteSuggestion, SiteSuggestions},
};

/// How near a site has to be for its place to speak for it.
const NEAR_M: f64 = 5_000.0;
/// A visit without an end, and how early or late a clock and a person may be.
const VISIT_MS: i64 = 6 * HOUR_MS;
const MARGIN_MS: i64 = 2 * HOUR_MS;
const HOUR_MS: i64 = 3_600_000;
const EARTH_M: f64 = 6_371_000.0;

/// Which sites a photo may show, by its place and by who was where at its time. Offered, never set.
pub fn run(desk: &Desk, arguments: EvidenceId) -> Result<SiteSuggestions, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let evidence = custody::evidence(vault, &arguments.id)?;
        let compartment = evidence.head.compartment;
        let cells = match fieldseal_model::kind(imports::KIND) {
            Some(kind) => Cells::of(kind, &evidence.state),
            None => Cells::default(),
        };
        let stated = text(&cells, "taken_at").and_then(PhotoTime::parse);
        let clocks = clocks(vault, compartment)?;
        let corrected = stated.and_then(|time| correction(&clocks, "", &cells, time)).and_then(|corrected| PhotoTime::parse(&corrected.at));
        let time = corrected.or(stated);
        let moment = time.and_then(PhotoTime::moment_ms);
        let mut there: BTreeMap<RecordId, Vec<&str>> = BTreeMap::new();
        if let Some(moment) = moment {
            for (kind, began, ended, reason) in
                [("site_visit", "started", "ended", "visit"), ("itinerary_item", "starts", "ends", "itinerary")]
            {
                each(vault, kind, compartment, |_, cells| {
                    if let Some(site) = link(cells, "site").filter(|_| covers(cells, began, ended, moment)) {
                        let reasons = there.entry(site).or_default();
                        if !reasons.contains(&reason) {
                            reasons.push(reason);
                        }
                    }
                })?;
            }
        }
        let here = position(&cells, "gps");
        let mut sites = Vec::new();
        let list = List { kind: Some("site".to_owned()), compartment: Some(compartment), limit: 1_000, ..List::default() };
        for row in vault.list(&list)?.rows {
            let distance_m = here.zip(position(&row.cells, "position")).map(|(one, other)| distance(one, other));
            let distance_m = distance_m.filter(|metres| *metres <= NEAR_M);
            let mut reasons: Vec<String> = distance_m.iter().map(|_| "place".to_owned()).collect();
            reasons.extend(there.remove(&row.head.id).into_iter().flatten().map(str::to_owned));
            if !reasons.is_empty() {
                let reference = records::reference_of(vault, &row.head)?;
                sites.push(SiteSuggestion { id: row.head.id.to_string(), reference, title: row.head.title, distance_m, reasons });
            }
        }
        sites.sort_by(|one, other| {
            let far = |site: &SiteSuggestion| site.distance_m.unwrap_or(f64::INFINITY);
            other.reasons.len().cmp(&one.reasons.len()).then(far(one).total_cmp(&far(other))).then_with(|| one.id.cmp(&other.id))
        });
        Ok(SiteSuggestions { sites, zone_assumed: matches!(time, Some(PhotoTime::Local(_))) })
    })
}

/// Whether a visit or an entry of the programme was under way.
fn covers(cells: &Cells, began: &str, ended: &str, moment: i64) -> bool {
    let at = |field: &str| match cells.0.get(field) {
        Some(Cell::Value(Value::Instant { unix_ms, .. })) => Some(*unix_ms),
        _ => None,
    };
    let Some(began) = at(began) else { return false };
    let ended = at(ended).unwrap_or(began.saturating_add(VISIT_MS));
    moment >= began.saturating_sub(MARGIN_MS) && moment <= ended.saturating_add(MARGIN_MS)
}

fn link(cells: &Cells, field: &str) -> Option<RecordId> {
    match cells.0.get(field) {
        Some(Cell::Value(Value::Link(id))) => Some(*id),
        _ => None,
    }
}

fn position(cells: &Cells, field: &str) -> Option<Position> {
    match cells.0.get(field) {
        Some(Cell::Value(Value::Position(position))) => Some(*position),
        _ => None,
    }
}

/// Along the globe, in metres.
fn distance(one: Position, other: Position) -> f64 {
    let (from, to) = (one.latitude.to_radians(), other.latitude.to_radians());
    let half = |angle: f64| (angle / 2.0).sin().powi(2);
    let across = half(to - from) + from.cos() * to.cos() * half((other.longitude - one.longitude).to_radians());
    2.0 * EARTH_M * across.sqrt().min(1.0).asin()
}

#[cfg(test)]
#[path = "evidence_sites_tests.rs"]
mod tests;
