use std::{
    collections::{BTreeSet, HashMap},
    io::Read,
    path::Path,
};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_media::{Limits, Reading, WorkerPool};
use fieldseal_model::{Action, Kind, Merge, RecordId, Value};
use fieldseal_vault::{BlobStore, Draft, List, RecordHead, Vault};
use serde_json::{Map, Value as Json};

use super::record_create;
use crate::{
    Desk, ErrorCode, Event, Failure, custody,
    demo::{self, DemoMission, DemoPhoto},
    drafts,
    failures::unexpected,
    imports, records,
    sync::compartment_of,
    wire::{DemoLoaded, Nothing},
};

/// The register that holds a record's reference; a demo's records bring their own.
const REFERENCE: &str = "ref";

/// The ids of a mission's records and photos, by key.
type Keys = HashMap<String, RecordId>;

/// What a photo became before its record is written.
struct Sealed {
    fields: Vec<(&'static str, Value)>,
}

/// Puts the invented missions into this vault: all of what this laptop's role may write and what is not there yet, or nothing.
pub fn run(desk: &Desk, _: Nothing) -> Result<DemoLoaded, Failure> {
    let mut missions = demo::missions()?;
    let (blobs, plans) = desk.with(|session| {
        let vault = &session.vault;
        let plans = missions.iter().map(|mission| plan(vault, mission)).collect::<Result<Vec<_>, Failure>>()?;
        Ok((vault.blobs().clone(), plans))
    })?;
    if plans.iter().all(|plan| plan.fresh.is_empty()) {
        let first = missions.first().map(|mission| mission.mission()).transpose()?;
        let name = first.and_then(|mission| mission.fields.get(REFERENCE)).and_then(Json::as_str).unwrap_or_default();
        return Err(Failure::new(ErrorCode::DemoThere).with("mission", name));
    }
    for (mission, plan) in missions.iter_mut().zip(&plans) {
        mission.photos.retain(|photo| plan.fresh.contains(&photo.key));
    }
    let sealed = missions.iter().map(|mission| seal(desk, mission, &blobs)).collect::<Result<Vec<_>, _>>()?;
    let mut loaded = DemoLoaded { missions: 0, records: 0, photos: 0 };
    desk.with(|session| {
        let mut changes = Vec::new();
        for ((mission, plan), photos) in missions.iter().zip(&plans).zip(sealed) {
            let own = &mission.mission()?.key;
            loaded.missions += u64::from(plan.fresh.contains(own));
            loaded.records += mission.records.iter().filter(|record| plan.fresh.contains(&record.key)).count() as u64;
            loaded.photos += photos.len() as u64;
            changes.extend(drafts_of(&session.vault, mission, plan, photos)?);
        }
        session.commit_all(changes)
    })?;
    desk.emit(&Event::Changed { records: Vec::new() });
    desk.emit(&Event::Status);
    Ok(loaded)
}

/// What of a mission is here, and what is to be written.
struct Plan {
    keys: Keys,
    /// Keys of the records and photos to write.
    fresh: BTreeSet<String>,
}

fn plan(vault: &Vault, mission: &DemoMission) -> Result<Plan, Failure> {
    let own = mission.mission()?;
    let reference = own.fields.get(REFERENCE).and_then(Json::as_str).unwrap_or_default();
    let there = vault.find_reference(reference, None)?.into_iter().find(|head| head.kind == records::MISSION);
    let here = match &there {
        Some(head) => known(vault, head)?,
        None => HashMap::new(),
    };
    let mut plan = Plan { keys: Keys::new(), fresh: BTreeSet::new() };
    let photo_kind = records::kind_named(imports::KIND)?;
    let title =
        |kind: &Kind, fields: &Map<String, Json>| fields.get(kind.title_field).and_then(Json::as_str).unwrap_or_default().to_owned();
    let mut entries = Vec::new();
    for record in &mission.records {
        let kind = records::kind_named(&record.kind)?;
        entries.push((&record.key, kind, record.reference.clone().unwrap_or_else(|| title(kind, &record.fields))));
    }
    entries.extend(mission.photos.iter().map(|photo| (&photo.key, photo_kind, photo.reference.clone().unwrap_or_default())));
    for (key, kind, name) in entries {
        let found = match &there {
            Some(head) if *key == own.key => Some(head.id),
            _ => here.get(&(kind.name.to_owned(), name)).copied(),
        };
        plan.keys.insert(key.clone(), found.unwrap_or_else(records::fresh_id));
        if found.is_none() && records::permit(vault, Action::Create, kind).is_ok() {
            plan.fresh.insert(key.clone());
        }
    }
    // Without its mission, nothing of it can be written.
    if there.is_none() && !plan.fresh.contains(&own.key) {
        plan.fresh.clear();
    }
    Ok(plan)
}

/// Records of the mission and of the organisation by kind and reference, or kind and title where there is no reference.
fn known(vault: &Vault, mission: &RecordHead) -> Result<HashMap<(String, String), RecordId>, Failure> {
    let mut found = HashMap::new();
    for compartment in [mission.compartment, vault.organisation_compartment()?, vault.identity_compartment()?] {
        let mut list = List { compartment: Some(compartment), limit: 1_000, ..List::default() };
        loop {
            let page = vault.list(&list)?;
            for row in page.rows {
                let name = if row.head.reference.is_empty() { row.head.title } else { row.head.reference };
                found.insert((row.head.kind, name), row.head.id);
            }
            match page.next {
                Some(next) => list.after = Some(next),
                None => break,
            }
        }
    }
    Ok(found)
}

/// Seals the photos as an import would; they belong to nothing until the records are written.
fn seal(desk: &Desk, mission: &DemoMission, blobs: &BlobStore) -> Result<Vec<Sealed>, Failure> {
    if mission.photos.is_empty() {
        return Ok(Vec::new());
    }
    let limits = Limits::default();
    let pool = WorkerPool::new(&desk.options().worker, limits, WorkerPool::useful_workers())?;
    let mut waiting = Vec::new();
    for photo in &mission.photos {
        let mut reading = Reading::new(demo::photo(&photo.file)?, &limits);
        let original = blobs.seal(&mut reading as &mut dyn Read)?;
        waiting.push((photo, original, pool.submit(reading.finish().map_err(unexpected)?)));
    }
    let finish = |(photo, original, ticket): (&DemoPhoto, _, fieldseal_media::Ticket)| {
        let fields = imports::fields(Path::new(&photo.file), &original, &ticket.wait(), blobs)?;
        Ok(Sealed { fields })
    };
    waiting.into_iter().map(finish).collect()
}

/// One change a record, the mission's own first, because it begins the compartment that the others go into.
fn drafts_of(vault: &Vault, mission: &DemoMission, plan: &Plan, photos: Vec<Sealed>) -> Result<Vec<Draft>, Failure> {
    let own = mission.mission()?;
    let keys = &plan.keys;
    let id = |key: &str| keys.get(key).copied().ok_or_else(|| unexpected(key));
    let mission_id = id(&own.key)?;
    let mut changes = Vec::new();
    let fresh = mission.records.iter().filter(|record| record.key != own.key);
    for record in std::iter::once(own).chain(fresh).filter(|record| plan.fresh.contains(&record.key)) {
        let kind = records::kind_named(&record.kind)?;
        let record_id = id(&record.key)?;
        let compartment = match kind.compartment {
            fieldseal_model::CompartmentClass::Mission => compartment_of(mission_id),
            _ => record_create::compartment(vault, kind, record_id, None)?,
        };
        let mut writes = vec![DraftWrite::Create { record: record_id, kind: kind.name.to_owned() }];
        writes.extend(record.reference.as_ref().map(|reference| put(record_id, REFERENCE, Value::Text(reference.clone()))));
        for (name, given) in &record.fields {
            writes.extend(written(vault, kind, record_id, name, &with_ids(given, keys)?)?);
        }
        changes.push(Draft { compartment, writes, cause: Cause::Import, reason: None });
    }
    let kind = records::kind_named(imports::KIND)?;
    for (photo, sealed) in mission.photos.iter().zip(photos) {
        let record_id = id(&photo.key)?;
        let mut writes = vec![DraftWrite::Create { record: record_id, kind: kind.name.to_owned() }];
        writes.extend(photo.reference.as_ref().map(|reference| put(record_id, REFERENCE, Value::Text(reference.clone()))));
        // What the demo says of a photo goes before what its bytes say.
        if let Some((_, Value::Text(sha256))) = sealed.fields.iter().find(|(name, _)| *name == "sha256") {
            writes.extend(custody::beginning(vault, record_id, sha256.clone()));
        }
        let facts = sealed.fields.into_iter().filter(|(name, _)| !photo.fields.contains_key(*name));
        writes.extend(facts.map(|(name, value)| put(record_id, name, value)));
        if let Some(site) = photo.site.as_deref().and_then(|site| site.strip_prefix('@')) {
            writes.push(put(record_id, "site", Value::Link(id(site)?)));
        }
        for (name, given) in &photo.fields {
            writes.extend(drafts::of(vault, kind, record_id, None, name, &with_ids(given, keys)?, None)?);
        }
        changes.push(Draft { compartment: compartment_of(mission_id), writes, cause: Cause::Import, reason: None });
    }
    Ok(changes)
}

/// The writes of one field; fields that only an import writes are written too, as an import would.
fn written(vault: &Vault, kind: &Kind, record: RecordId, name: &str, given: &Json) -> Result<Vec<DraftWrite>, Failure> {
    let field = drafts::field(kind, name)?;
    if !field.imported {
        return drafts::of(vault, kind, record, None, name, given, None);
    }
    if field.merge == Merge::Set {
        let elements = given.as_array().into_iter().flatten().filter_map(Json::as_str);
        let elements = elements.map(|text| Value::element(field, text)).collect::<Result<_, _>>().map_err(unexpected)?;
        return Ok(vec![DraftWrite::Add { record, field: field.name.to_owned(), elements }]);
    }
    Ok(vec![put(record, field.name, Value::from_json(field, given).map_err(unexpected)?)])
}

fn put(record: RecordId, field: &str, value: Value) -> DraftWrite {
    DraftWrite::Put { record, field: field.to_owned(), value, parents: None }
}

/// The value with keys replaced by ids.
fn with_ids(given: &Json, keys: &Keys) -> Result<Json, Failure> {
    Ok(match given {
        Json::String(text) => match text.strip_prefix('@') {
            Some(key) => keys.get(key).ok_or_else(|| unexpected(text))?.to_string().into(),
            None => given.clone(),
        },
        Json::Array(elements) => elements.iter().map(|element| with_ids(element, keys)).collect::<Result<Vec<_>, _>>()?.into(),
        other => other.clone(),
    })
}
