use std::collections::BTreeMap;

use fieldseal_model::{RecordId, Value};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Cell, Cells, List, Vault};

use super::evidence_redact::DERIVATIVE;
use crate::{
    Desk, Failure, custody, imports,
    photo_times::PhotoTime,
    records,
    sync::compartment_of,
    wire::{CorrectedTime, DerivativeBrief, EvidenceOverview, EvidenceOverviewed},
};

/// The kind of a clock correction's record.
const CAMERA_CLOCK: &str = "camera_clock";
const BURST_SECONDS: u32 = 3;

/// Bursts, corrected times and derivatives of a mission's evidence.
pub fn run(desk: &Desk, arguments: EvidenceOverview) -> Result<EvidenceOverviewed, Failure> {
    let burst_ms = i64::from(arguments.burst_seconds.unwrap_or(BURST_SECONDS)) * 1_000;
    desk.with(|session| {
        let vault = &session.vault;
        let compartment = compartment_of(records::mission(vault, &arguments.mission)?);
        let clocks = clocks(vault, compartment)?;
        let mut photos = Vec::new();
        let mut corrected = Vec::new();
        each(vault, imports::KIND, compartment, |id, cells| {
            let Some(time) = text(cells, "taken_at").and_then(PhotoTime::parse) else { return };
            if text(cells, "evidence_kind") == Some("photo")
                && let Some(camera) = text(cells, "camera")
            {
                photos.push(Photo { camera: camera.to_owned(), reading: time.reading(), id: id.to_owned() });
            }
            corrected.extend(correction(&clocks, id, cells, time));
        })?;
        let mut derivatives = Vec::new();
        each(vault, DERIVATIVE, compartment, |id, cells| {
            let Some(Cell::Value(Value::Link(parent))) = cells.0.get("parent") else { return };
            let word = |field| text(cells, field).unwrap_or_default().to_owned();
            derivatives.push(DerivativeBrief {
                id: id.to_owned(),
                parent: parent.to_string(),
                state: word("state"),
                reason: word("purpose_note"),
            });
        })?;
        // Ids begin with the moment of their making: the newest last.
        derivatives.sort_by(|one, other| one.id.cmp(&other.id));
        let deleted = deleted(vault, compartment)?;
        Ok(EvidenceOverviewed { stacks: stacks(photos, burst_ms), corrected, derivatives, deleted })
    })
}

/// Evidence whose files two people decided to delete.
fn deleted(vault: &Vault, compartment: CompartmentId) -> Result<Vec<String>, Failure> {
    let mut decided = Vec::new();
    each(vault, custody::DELETION, compartment, |_, cells| decided.extend(link(cells, "request")))?;
    let mut found = Vec::new();
    if !decided.is_empty() {
        each(vault, custody::DELETION_REQUEST, compartment, |id, cells| {
            if decided.iter().any(|request| request.to_string() == id) {
                found.extend(link(cells, "evidence").map(|evidence| evidence.to_string()));
            }
        })?;
    }
    Ok(found)
}

fn link(cells: &Cells, field: &str) -> Option<RecordId> {
    match cells.0.get(field) {
        Some(Cell::Value(Value::Link(id))) => Some(*id),
        _ => None,
    }
}

/// A photo with a camera and a time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Photo {
    pub camera: String,
    pub reading: (bool, i64),
    pub id: String,
}

/// Photos of one camera that follow each other closely.
pub(super) fn stacks(mut photos: Vec<Photo>, burst_ms: i64) -> Vec<Vec<String>> {
    photos.sort_unstable();
    let follows = |one: &Photo, next: &Photo| {
        one.camera == next.camera && one.reading.0 == next.reading.0 && next.reading.1.saturating_sub(one.reading.1) <= burst_ms
    };
    let bursts = photos.chunk_by(follows).filter(|burst| burst.len() > 1);
    bursts.map(|burst| burst.iter().map(|photo| photo.id.clone()).collect()).collect()
}

/// A camera's correction: seconds, and the record that says so.
pub(super) type Clocks = BTreeMap<String, (i64, String)>;

/// The corrections of a mission; of two for one camera the newer one.
pub(super) fn clocks(vault: &Vault, compartment: CompartmentId) -> Result<Clocks, Failure> {
    let mut clocks = Clocks::new();
    each(vault, CAMERA_CLOCK, compartment, |id, cells| {
        let offset = match cells.0.get("offset") {
            Some(Cell::Value(Value::Integer(seconds))) => *seconds,
            _ => 0,
        };
        let Some(camera) = text(cells, "camera").filter(|_| offset != 0) else { return };
        let newer = clocks.get(camera).is_none_or(|(_, known)| known.as_str() < id);
        if newer {
            clocks.insert(camera.to_owned(), (offset, id.to_owned()));
        }
    })?;
    Ok(clocks)
}

/// What a photo's time is corrected by: its own field, or else its camera's clock. A satellite's time is never corrected.
pub(super) fn correction(clocks: &Clocks, id: &str, cells: &Cells, time: PhotoTime) -> Option<CorrectedTime> {
    if text(cells, "taken_at_zone") == Some("gps") {
        return None;
    }
    let own = match cells.0.get("clock_offset") {
        Some(Cell::Value(Value::Integer(seconds))) => Some((*seconds, None)),
        _ => None,
    };
    let of_camera = || text(cells, "camera").and_then(|camera| clocks.get(camera)).map(|(offset, clock)| (*offset, Some(clock.clone())));
    let (offset_s, camera_clock) = own.or_else(of_camera)?;
    let at = time.later(offset_s).filter(|_| offset_s != 0)?;
    Some(CorrectedTime { id: id.to_owned(), at: at.stated(), offset_s, camera_clock })
}

pub(super) fn text<'a>(cells: &'a Cells, field: &str) -> Option<&'a str> {
    match cells.0.get(field) {
        Some(Cell::Value(Value::Text(text))) => Some(text),
        _ => None,
    }
}

/// Calls `each` with the id and the short values of every record of a kind.
pub(super) fn each(vault: &Vault, kind: &str, compartment: CompartmentId, mut each: impl FnMut(&str, &Cells)) -> Result<(), Failure> {
    let mut list = List { kind: Some(kind.to_owned()), compartment: Some(compartment), limit: 1_000, ..List::default() };
    loop {
        let page = vault.list(&list)?;
        page.rows.iter().for_each(|row| each(&row.head.id.to_string(), &row.cells));
        match page.next {
            Some(next) => list.after = Some(next),
            None => return Ok(()),
        }
    }
}

#[cfg(test)]
#[path = "evidence_overview_tests.rs"]
mod tests;
