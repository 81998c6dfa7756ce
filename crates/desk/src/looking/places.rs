//! A mission's sites as a map may show them.

use std::collections::BTreeMap;

use fieldseal_model::{CoordinatePolicy, RecordId, ShownPlace};
use fieldseal_seal::CompartmentId;

use super::entries::{self, Entry, Reading};
use crate::{
    Failure,
    wire::{MapPhotos, MapPlace, MapSite, SiteState, Unplaced},
};

/// The sites, and the photos that know where they were taken, as many as lie at one shown place together.
pub fn map(reading: Reading<'_>, compartment: CompartmentId) -> Result<(Vec<MapSite>, Vec<MapPhotos>), Failure> {
    let names = reading.company_names()?;
    let states = states(&reading.of_kind("site_visit", Some(compartment))?, &reading.of_kind("itinerary_item", Some(compartment))?);
    let mut policies: BTreeMap<RecordId, CoordinatePolicy> = BTreeMap::new();
    let mut sites = Vec::new();
    for site in reading.of_kind("site", Some(compartment))? {
        let policy = CoordinatePolicy::named(site.text("coordinate_policy"));
        policies.insert(site.id, policy);
        let position = site.position("position");
        let place = position.and_then(|position| policy.show(position)).map(on_the_wire);
        let unplaced = match (&place, position) {
            (Some(_), _) => None,
            (None, Some(_)) => Some(Unplaced::NotShown),
            (None, None) if policy == CoordinatePolicy::Hidden => Some(Unplaced::NotShown),
            (None, None) => Some(Unplaced::NotRecorded),
        };
        sites.push(MapSite {
            id: site.id.to_string(),
            reference: Some(site.reference.clone()).filter(|reference| !reference.is_empty()),
            title: site.title.clone(),
            alias: site.text("alias_for_reports").map(str::to_owned),
            area: site.text("admin1").map(str::to_owned),
            companies: site.links("companies").map(|id| entries::named(&names, id)).collect(),
            state: states.get(&site.id).copied().unwrap_or(SiteState::NotVisited),
            place,
            unplaced,
        });
    }
    Ok((sites, photos(&reading.of_kind("evidence", Some(compartment))?, &policies)))
}

/// Photos by the place where they may be shown. One without a site is shown as exactly as a site where nobody decided.
fn photos(evidence: &[Entry], policies: &BTreeMap<RecordId, CoordinatePolicy>) -> Vec<MapPhotos> {
    let mut found: Vec<(ShownPlace, u64)> = Vec::new();
    for photo in evidence {
        let policy = photo.link("site").and_then(|site| policies.get(&site).copied()).unwrap_or(CoordinatePolicy::named(None));
        let Some(place) = photo.position("gps").and_then(|position| policy.show(position)) else { continue };
        match found.iter_mut().find(|(known, _)| *known == place) {
            Some((_, count)) => *count += 1,
            None => found.push((place, 1)),
        }
    }
    found.into_iter().map(|(place, count)| MapPhotos { place: on_the_wire(place), count }).collect()
}

/// What became of each site: what was done there counts before what was not, and a visit before a plan.
pub fn states(visits: &[Entry], itinerary: &[Entry]) -> BTreeMap<RecordId, SiteState> {
    let mut found: BTreeMap<RecordId, SiteState> = BTreeMap::new();
    for entry in itinerary.iter().filter(|item| item.text("itinerary_kind") == Some("site_visit")).chain(visits) {
        let (Some(site), Some(state)) = (entry.link("site"), entry.state().as_deref().and_then(state)) else { continue };
        found.entry(site).and_modify(|known| *known = state.min(*known)).or_insert(state);
    }
    found
}

/// A site's state by that of a visit.
fn state(visit: &str) -> Option<SiteState> {
    match visit {
        "done" => Some(SiteState::Visited),
        "planned" | "confirmed" => Some(SiteState::Planned),
        "refused" => Some(SiteState::Refused),
        "cancelled" => Some(SiteState::Cancelled),
        _ => None,
    }
}

fn on_the_wire(place: ShownPlace) -> MapPlace {
    MapPlace { lat: place.latitude, lon: place.longitude, within_m: place.within_m }
}

#[cfg(test)]
#[path = "places_tests.rs"]
mod tests;
