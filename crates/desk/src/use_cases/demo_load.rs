use std::{collections::HashMap, io::Read, path::Path};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_media::{Limits, Reading, WorkerPool};
use fieldseal_model::{Action, RecordId, Value};
use fieldseal_vault::{BlobStore, Draft, Vault};
use serde_json::Value as Json;

use super::record_create;
use crate::{
    Desk, ErrorCode, Event, Failure,
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

/// Puts the invented missions into this vault: all of them, or none.
pub fn run(desk: &Desk, _: Nothing) -> Result<DemoLoaded, Failure> {
    let missions = demo::missions()?;
    let blobs = desk.with(|session| {
        records::permit(&session.vault, Action::Create, records::kind_named(records::MISSION)?)?;
        for mission in &missions {
            if let Some(Json::String(reference)) = mission.mission()?.fields.get(REFERENCE)
                && !session.vault.find_reference(reference, None)?.is_empty()
            {
                return Err(Failure::new(ErrorCode::DemoThere).with("mission", reference.as_str()));
            }
        }
        Ok(session.vault.blobs().clone())
    })?;
    let sealed = missions.iter().map(|mission| seal(desk, mission, &blobs)).collect::<Result<Vec<_>, _>>()?;
    let mut loaded = DemoLoaded { missions: 0, records: 0, photos: 0 };
    desk.with(|session| {
        let mut changes = Vec::new();
        for (mission, photos) in missions.iter().zip(sealed) {
            loaded.missions += 1;
            loaded.records += mission.records.len() as u64;
            loaded.photos += photos.len() as u64;
            changes.extend(drafts_of(&session.vault, mission, photos)?);
        }
        session.commit_all(changes)
    })?;
    desk.emit(&Event::Changed { records: Vec::new() });
    desk.emit(&Event::Status);
    Ok(loaded)
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
fn drafts_of(vault: &Vault, mission: &DemoMission, photos: Vec<Sealed>) -> Result<Vec<Draft>, Failure> {
    let own = mission.mission()?;
    let entries = mission.records.iter().map(|record| &record.key).chain(mission.photos.iter().map(|photo| &photo.key));
    let keys: Keys = entries.map(|key| (key.clone(), records::fresh_id())).collect();
    let id = |key: &str| keys.get(key).copied().ok_or_else(|| unexpected(key));
    let mission_id = id(&own.key)?;
    let mut changes = Vec::new();
    for record in std::iter::once(own).chain(mission.records.iter().filter(|record| record.key != own.key)) {
        let kind = records::kind_named(&record.kind)?;
        let record_id = id(&record.key)?;
        let compartment = match kind.compartment {
            fieldseal_model::CompartmentClass::Mission => compartment_of(mission_id),
            _ => record_create::compartment(vault, kind, record_id, None)?,
        };
        let mut writes = vec![DraftWrite::Create { record: record_id, kind: kind.name.to_owned() }];
        writes.extend(record.reference.as_ref().map(|reference| put(record_id, REFERENCE, Value::Text(reference.clone()))));
        for (name, given) in &record.fields {
            writes.extend(drafts::of(vault, kind, record_id, None, name, &with_ids(given, &keys)?, None)?);
        }
        changes.push(Draft { compartment, writes, cause: Cause::Import, reason: None });
    }
    let kind = records::kind_named(imports::KIND)?;
    for (photo, sealed) in mission.photos.iter().zip(photos) {
        let record_id = id(&photo.key)?;
        let mut writes = vec![DraftWrite::Create { record: record_id, kind: kind.name.to_owned() }];
        writes.extend(photo.reference.as_ref().map(|reference| put(record_id, REFERENCE, Value::Text(reference.clone()))));
        // What the demo says of a photo goes before what its bytes say.
        let facts = sealed.fields.into_iter().filter(|(name, _)| !photo.fields.contains_key(*name));
        writes.extend(facts.map(|(name, value)| put(record_id, name, value)));
        if let Some(site) = photo.site.as_deref().and_then(|site| site.strip_prefix('@')) {
            writes.push(put(record_id, "site", Value::Link(id(site)?)));
        }
        for (name, given) in &photo.fields {
            writes.extend(drafts::of(vault, kind, record_id, None, name, &with_ids(given, &keys)?, None)?);
        }
        changes.push(Draft { compartment: compartment_of(mission_id), writes, cause: Cause::Import, reason: None });
    }
    Ok(changes)
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
