//! Finding records by what people call them, and naming them.

use fieldseal_journal::Dot;
use fieldseal_model::{Action, Kind, RecordId, Value, kind, kinds};
use fieldseal_seal::{CompartmentId, Randomness, SystemRandomness};
use fieldseal_vault::{Cell, Class, List, Record, RecordHead, Row, Vault};

use crate::{
    Argument, ChangedRecord, ErrorCode, Failure, Session, clock, custody, moves, people::People, sync::compartment_of, wire::MoveProblem,
};

/// The kind whose record is a mission.
pub const MISSION: &str = "mission";

/// Rows of one page when all of them are wanted.
const PAGE: usize = 1_000;

/// Words that people use for kinds.
const ALIASES: &[(&str, &str)] = &[
    ("photo", "evidence"),
    ("evidence_photo", "evidence"),
    ("evidence_item", "evidence"),
    ("visit", "site_visit"),
    ("identity", "source_identity"),
];

/// A new record's id.
pub fn fresh_id() -> RecordId {
    let mut random = [0; 10];
    SystemRandomness::new().fill(&mut random);
    RecordId::from_parts(u64::try_from(clock::now_ms()).unwrap_or(0), random)
}

/// The kind of that name, however it is written: `site-visit`, `Photo`.
///
/// # Errors
/// `record.unknown_kind`
pub fn kind_named(name: &str) -> Result<&'static Kind, Failure> {
    let plain = name.trim().to_lowercase().replace(['-', ' '], "_");
    let alias = ALIASES.iter().find(|(alias, _)| *alias == plain).map_or(plain.as_str(), |(_, name)| name);
    kind(alias).ok_or_else(|| {
        let known = kinds().iter().map(|kind| kind.name).collect::<Vec<_>>().join(", ");
        Failure::new(ErrorCode::UnknownKind).with("kind", name).with("kinds", known)
    })
}

/// Whether this device's role may do so.
///
/// # Errors
/// `permission.denied`
pub fn permit(vault: &Vault, action: Action, kind: &Kind) -> Result<(), Failure> {
    if action == Action::Edit && kind.name == custody::KIND {
        return Err(ErrorCode::WrittenOnce.into());
    }
    match People::new(vault).own_role() {
        Some(role) if !role.may(action, kind) => Err(Failure::new(ErrorCode::NotAllowed).with("role", role.name()).with("kind", kind.name)),
        _ => Ok(()),
    }
}

/// Whether this device's role may change these fields of the record: one's own, or what somebody else made. Where it stands is moved by
/// whom the content pack names.
///
/// # Errors
/// `permission.denied`, `permission.not_own`, `custody.written_once`
pub fn permit_edit<'a>(session: &Session, kind: &Kind, record: &Record, fields: impl IntoIterator<Item = &'a str>) -> Result<(), Failure> {
    if kind.name == custody::KIND {
        return Err(ErrorCode::WrittenOnce.into());
    }
    let vault = &session.vault;
    let Some(role) = People::new(vault).own_role() else { return Ok(()) };
    let moves_it = moves::are_for(session, role, kind)?;
    for field in fields.into_iter().filter(|field| *field != moves::STATE || !moves_it) {
        if !role.may_change(kind, field, is_own(vault, record)) {
            let others = !is_own(vault, record) && role.may(Action::Edit, kind);
            let code = if others { ErrorCode::NotOwn } else { ErrorCode::NotAllowed };
            return Err(Failure::new(code).with("role", role.name()).with("kind", kind.name));
        }
    }
    Ok(())
}

/// Whether this device made the record.
fn is_own(vault: &Vault, record: &Record) -> bool {
    record.created.device() == vault.device()
}

/// What this person may change of the record: `None`: everything; else the fields.
pub fn editable(vault: &Vault, kind: &Kind, record: &Record) -> Option<Vec<&'static str>> {
    let role = People::new(vault).own_role()?;
    let own = is_own(vault, record);
    let fields: Vec<&'static str> = kind.fields.iter().map(|field| field.name).filter(|field| role.may_change(kind, field, own)).collect();
    (fields.len() < kind.fields.len()).then_some(fields)
}

/// The record of that id, id's beginning, or reference, held here.
///
/// # Errors
/// `record.not_found`, `record.ambiguous`
pub fn find(vault: &Vault, name: &str) -> Result<RecordHead, Failure> {
    let id = id_of(vault, name)?;
    vault.record_head(id)?.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", name))
}

/// The id that a link may name: of a record here, or any whole id, because the record may arrive later.
///
/// # Errors
/// `record.not_found`, `record.ambiguous`
pub fn id_of(vault: &Vault, name: &str) -> Result<RecordId, Failure> {
    let name = name.trim();
    if let Ok(id) = name.parse() {
        return Ok(id);
    }
    let found: Vec<RecordId> = match name.split_once('/') {
        Some((mission, reference)) => {
            let mut found = Vec::new();
            for mission in missions_named(vault, mission)? {
                found.extend(vault.find_reference(reference, Some(compartment_of(mission)))?);
            }
            found.into_iter().map(|head| head.id).collect()
        }
        None => vault.find_reference(name, None)?.into_iter().map(|head| head.id).collect(),
    };
    let found = if found.is_empty() && name.len() >= 8 { vault.find_id_prefix(name, 2)? } else { found };
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Failure::new(ErrorCode::RecordNotFound).with("id", name)),
        several => Err(Failure::new(ErrorCode::RecordAmbiguous).with("id", name).with("count", several.len())),
    }
}

/// The mission of that id or reference.
///
/// # Errors
/// `record.mission_not_found`, `record.ambiguous`
pub fn mission(vault: &Vault, name: &str) -> Result<RecordId, Failure> {
    let head = find(vault, name).map_err(|failure| match failure.code {
        ErrorCode::RecordNotFound => Failure::new(ErrorCode::MissionNotFound).with("mission", name),
        _ => failure,
    })?;
    if head.kind == MISSION { Ok(head.id) } else { Err(Failure::new(ErrorCode::MissionNotFound).with("mission", name)) }
}

/// The compartment of the mission of that name; `None` for no name.
pub fn optional_compartment(vault: &Vault, mission_name: Option<&str>) -> Result<Option<CompartmentId>, Failure> {
    mission_name.map(|name| mission(vault, name).map(compartment_of)).transpose()
}

/// The mission whose records lie in the compartment; `None` for the organisation's and the identities'.
pub fn mission_of(vault: &Vault, compartment: CompartmentId) -> Result<Option<RecordId>, Failure> {
    let info = vault.compartments()?.into_iter().find(|info| info.id == compartment);
    Ok(info.filter(|info| info.class == Class::Mission).map(|_| RecordId(compartment.0)))
}

/// `IRQ-2026-01/MA-O-007`; without a reference, nothing; in a mission without one, the reference alone.
pub fn full_reference(vault: &Vault, compartment: CompartmentId, reference: Option<&str>) -> Result<Option<String>, Failure> {
    let Some(reference) = reference.filter(|text| !text.is_empty()) else { return Ok(None) };
    let mission = match mission_of(vault, compartment)? {
        Some(mission) => vault.record_head(mission)?,
        None => None,
    };
    Ok(Some(match mission {
        Some(mission) if !mission.reference.is_empty() => format!("{}/{reference}", mission.reference),
        _ => reference.to_owned(),
    }))
}

/// The reference by which people name the record; a mission's is its own.
pub fn reference_of(vault: &Vault, head: &RecordHead) -> Result<Option<String>, Failure> {
    if head.kind == MISSION {
        return Ok(Some(head.reference.clone()).filter(|text| !text.is_empty()));
    }
    full_reference(vault, head.compartment, Some(&head.reference))
}

/// The mission's reference or title, or the compartment's id, for messages.
pub fn compartment_name(vault: &Vault, compartment: CompartmentId) -> String {
    let head = vault.record_head(RecordId(compartment.0)).ok().flatten();
    match head {
        Some(head) if !head.reference.is_empty() => head.reference,
        Some(head) if !head.title.is_empty() => head.title,
        _ => compartment.to_string(),
    }
}

/// What a screen needs to know about a record that changed.
pub fn changed(vault: &Vault, id: RecordId) -> Result<Option<ChangedRecord>, Failure> {
    let Some(head) = vault.record_head(id)? else { return Ok(None) };
    let mission = mission_of(vault, head.compartment)?.map(|mission| mission.to_string());
    Ok(Some(ChangedRecord { id: id.to_string(), kind: head.kind, mission }))
}

/// An error that is told as part of an answer.
pub fn problem(failure: Failure) -> MoveProblem {
    let words = |value| match value {
        Argument::Text(text) => text,
        Argument::Number(number) => number.to_string(),
    };
    let args = failure.args.into_iter().map(|(name, value)| (name, words(value))).collect();
    MoveProblem { code: failure.code.to_string(), args }
}

/// Versions as the wire carries them.
///
/// # Errors
/// `record.invalid_version`
pub fn dots(texts: &[String]) -> Result<Vec<Dot>, Failure> {
    let dot = |text: &String| text.parse().map_err(|_| Failure::new(ErrorCode::InvalidVersion).with("value", text.as_str()));
    texts.iter().map(dot).collect()
}

/// A row of [`each_row`].
pub struct Listed<'a> {
    vault: &'a Vault,
    row: &'a Row,
}

impl Listed<'_> {
    pub fn id(&self) -> String {
        self.row.head.id.to_string()
    }

    pub fn reference(&self) -> Result<Option<String>, Failure> {
        reference_of(self.vault, &self.row.head)
    }

    pub fn text(&self, field: &str) -> Option<&str> {
        match self.row.cells.0.get(field) {
            Some(Cell::Value(Value::Text(text))) => Some(text),
            _ => None,
        }
    }

    pub fn integer(&self, field: &str) -> Option<i64> {
        match self.row.cells.0.get(field) {
            Some(Cell::Value(Value::Integer(number))) => Some(*number),
            _ => None,
        }
    }
}

/// Calls `each` for every record of a kind in a compartment.
pub fn each_row(
    vault: &Vault,
    kind: &str,
    compartment: CompartmentId,
    mut each: impl FnMut(&Listed<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut list = List { kind: Some(kind.to_owned()), compartment: Some(compartment), limit: PAGE, ..List::default() };
    loop {
        let page = vault.list(&list)?;
        for row in &page.rows {
            each(&Listed { vault, row })?;
        }
        match page.next {
            Some(next) => list.after = Some(next),
            None => return Ok(()),
        }
    }
}

fn missions_named(vault: &Vault, name: &str) -> Result<Vec<RecordId>, Failure> {
    if let Ok(id) = name.parse() {
        return Ok(vec![id]);
    }
    let found = vault.find_reference(name, None)?;
    Ok(found.into_iter().filter(|head| head.kind == MISSION).map(|head| head.id).collect())
}
