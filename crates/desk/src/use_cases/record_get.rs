use std::collections::BTreeMap;

use data_encoding::BASE64;
use fieldseal_journal::RecordState;
use fieldseal_model::{Field, FieldType, Kind, Merge, RecordId, Value, kind};
use fieldseal_vault::{Record, Stamp, Vault};

use crate::{
    Desk, ErrorCode, Failure,
    failures::unexpected,
    moments,
    people::People,
    records, values,
    wire::{Authorship, FieldValue, Fields, LinkIn, LinkOut, RecordDocument, RecordGet},
};

/// One record, whole.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<RecordDocument, Failure> {
    desk.with(|session| {
        let head = records::find(&session.vault, &arguments.id)?;
        let record =
            session.vault.record(head.id)?.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str()))?;
        document(&session.vault, &record)
    })
}

fn document(vault: &Vault, record: &Record) -> Result<RecordDocument, Failure> {
    // A kind of a later version has no declaration here: what is known of it is that it exists.
    let declared: &[Field] = kind(&record.head.kind).map_or(&[], |kind| kind.fields);
    let mut fields = Fields::new();
    let mut dots = BTreeMap::new();
    let mut text_versions = BTreeMap::new();
    let (seen, withheld): (Vec<&Field>, Vec<&Field>) = declared
        .iter()
        .filter(|field| values::is_shown(field))
        .partition(|field| vault.shows(record.head.id, &record.head.kind, field.name));
    for field in seen {
        fields.insert(field.name.to_owned(), FieldValue(shown(&record.state, field)));
        if field.merge != Merge::Set {
            let versions: Vec<String> = record.state.dots(field.name, field.merge).iter().map(ToString::to_string).collect();
            if !versions.is_empty() {
                dots.insert(field.name.to_owned(), versions);
            }
        }
        if let Some(text) = record.state.text(field.name).filter(|_| values::is_text(field)) {
            text_versions.insert(field.name.to_owned(), BASE64.encode(&text.state_vector().map_err(unexpected)?));
        }
    }
    let editable = kind(&record.head.kind).and_then(|kind| records::editable(vault, kind, record));
    let conflicts = record.state.conflicted_fields().map_err(unexpected)?;
    Ok(RecordDocument {
        id: record.head.id.to_string(),
        reference: records::reference_of(vault, &record.head)?,
        kind: record.head.kind.clone(),
        mission: records::mission_of(vault, record.head.compartment)?.map(|mission| mission.to_string()),
        title: record.head.title.clone(),
        created: authorship(vault, &record.created),
        updated: moments::stated(record.updated.at),
        fields,
        dots,
        conflicts: conflicts.into_iter().map(|(field, _)| field.to_owned()).collect(),
        editable: editable.map(|fields| fields.into_iter().map(str::to_owned).collect()),
        withheld: withheld.into_iter().map(|field| field.name.to_owned()).collect(),
        text_versions,
        links_in: links_in(vault, record.head.id)?,
        links_out: kind(&record.head.kind).map_or(Ok(Vec::new()), |kind| links_out(vault, kind, &record.state))?,
    })
}

fn shown(state: &RecordState, field: &Field) -> serde_json::Value {
    match field.merge {
        Merge::Register => state.register(field.name).map_or(serde_json::Value::Null, |register| register.shown().to_json()),
        Merge::Text => state.text(field.name).map_or_else(|| "".into(), |text| text.text().into()),
        Merge::Set => state.set(field.name).into_iter().flat_map(|set| set.elements()).collect(),
    }
}

pub(super) fn authorship(vault: &Vault, stamp: &Stamp) -> Authorship {
    let device = stamp.device();
    Authorship { at: moments::stated(stamp.at), author: People::new(vault).name(&device), device: device.to_string() }
}

fn links_in(vault: &Vault, id: RecordId) -> Result<Vec<LinkIn>, Failure> {
    let link = |link: fieldseal_vault::LinkIn| {
        Ok(LinkIn {
            id: link.from.id.to_string(),
            reference: records::reference_of(vault, &link.from)?,
            title: link.from.title.clone(),
            kind: link.from.kind,
            field: link.field,
        })
    };
    vault.links_to(id)?.into_iter().map(link).collect()
}

fn links_out(vault: &Vault, kind: &Kind, state: &RecordState) -> Result<Vec<LinkOut>, Failure> {
    let mut links = Vec::new();
    for field in kind.fields.iter().filter(|field| matches!(field.field_type, FieldType::Link(_))) {
        let registers =
            state.register(field.name).into_iter().flat_map(|register| register.values()).filter_map(|(_, value)| match value {
                Value::Link(id) => Some(*id),
                _ => None,
            });
        let elements = state.set(field.name).into_iter().flat_map(|set| set.elements()).filter_map(|element| element.parse().ok());
        for id in registers.chain(elements) {
            links.push(match vault.record_head(id)? {
                Some(head) => LinkOut {
                    id: id.to_string(),
                    reference: records::reference_of(vault, &head)?,
                    title: head.title.clone(),
                    kind: Some(head.kind),
                    field: field.name.to_owned(),
                },
                None => LinkOut { id: id.to_string(), kind: None, reference: None, title: String::new(), field: field.name.to_owned() },
            });
        }
    }
    Ok(links)
}
