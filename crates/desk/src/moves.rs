//! Moving records from state to state, as the content pack says: who, with what filled in, with what reason, and whether a second person is needed.

use std::collections::BTreeMap;

use fieldseal_journal::{DraftWrite, RecordState};
use fieldseal_model::{
    Kind, Merge, RecordId, Role, Value,
    content::{Circumstances, Machine, MoveError},
    kind,
};
use fieldseal_vault::{Record, Vault};

use crate::{
    ErrorCode, Failure, Session, basis, content,
    people::People,
    readings, records, values,
    wire::{FieldWrite, RecordCreate, RecordSet},
};

/// The field that a machine moves.
pub const STATE: &str = "state";
/// The state that an approval leads to, and the field that says whose it was.
const APPROVED: &str = "approved";
const APPROVED_BY: &str = "approved_by";

/// Whether these fields may be written: a locked record only moves, and a move follows the kind's machine.
///
/// # Errors
/// `record.locked`, `record.no_way` and the other codes of moves.
pub fn permit_edit(session: &Session, kind: &Kind, record: &Record, edit: &RecordSet) -> Result<(), Failure> {
    let now = content::in_force(session)?;
    let Some(machine) = now.content.machine(kind.name) else { return Ok(()) };
    let from = state_of(&record.state);
    if edit.fields.keys().any(|name| name != STATE && !opens_a_way(machine, from.as_deref(), name)) {
        refuse_locked(machine, from.as_deref())?;
    }
    let Some(write) = edit.fields.get(STATE) else { return Ok(()) };
    // A record stands somewhere: leaving its place open is no move.
    let to = wanted(write).unwrap_or_default();
    let now = Now { vault: &session.vault, record: Some(record), fields: &edit.fields, has_reason: has_words(edit.reason.as_deref()) };
    machine.permits(from.as_deref(), &to, &now).map_err(failure)
}

/// Whether a record may begin in the state that is given for it.
///
/// # Errors
/// The codes of moves.
pub fn permit_beginning(session: &Session, kind: &Kind, new: &RecordCreate) -> Result<(), Failure> {
    let now = content::in_force(session)?;
    let Some(machine) = now.content.machine(kind.name) else { return Ok(()) };
    let Some(to) = new.fields.get(STATE).and_then(wanted) else { return Ok(()) };
    let now = Now { vault: &session.vault, record: None, fields: &new.fields, has_reason: true };
    machine.permits_beginning(&to, &now).map_err(failure)
}

/// Whether an act may move the record there, with fields that the act itself fills in.
///
/// # Errors
/// The codes of moves.
pub fn permit_act(session: &Session, kind: &Kind, record: &Record, to: &str, filled: &[(&str, &str)]) -> Result<(), Failure> {
    let now = content::in_force(session)?;
    let Some(machine) = now.content.machine(kind.name) else { return Ok(()) };
    let fields = filled.iter().map(|(name, word)| ((*name).to_owned(), FieldWrite((*word).into()))).collect();
    let now = Now { vault: &session.vault, record: Some(record), fields: &fields, has_reason: true };
    machine.permits(state_of(&record.state).as_deref(), to, &now).map_err(failure)
}

/// Whether some move of the kind is this role's to make.
pub fn are_for(session: &Session, role: Role, kind: &Kind) -> Result<bool, Failure> {
    let now = content::in_force(session)?;
    let moves = now.content.machine(kind.name).map(|machine| machine.moves.as_slice()).unwrap_or_default();
    Ok(moves.iter().any(|way| way.roles.iter().any(|name| name == role.name())))
}

/// The name of whoever approves a record, for kinds that keep it.
pub fn approver(vault: &Vault, kind: &Kind, record: RecordId, edit: &RecordSet) -> Option<DraftWrite> {
    let field = kind.field(APPROVED_BY)?;
    let approves = edit.fields.get(STATE).and_then(wanted).is_some_and(|to| to == APPROVED);
    let name = || Value::Text(People::new(vault).name(&vault.device()));
    approves.then(|| DraftWrite::Put { record, field: field.name.to_owned(), value: name(), parents: None })
}

/// Whether a record's long texts may change.
///
/// # Errors
/// `record.locked`
pub fn permit_text(session: &Session, id: RecordId) -> Result<(), Failure> {
    let Some(record) = session.vault.record(id)? else { return Ok(()) };
    let now = content::in_force(session)?;
    now.content.machine(&record.head.kind).map_or(Ok(()), |machine| refuse_locked(machine, state_of(&record.state).as_deref()))
}

/// One way from where a record stands.
pub struct Way {
    pub to: String,
    /// A reason has to be given.
    pub reason: bool,
    /// What is in the way now.
    pub problem: Option<Failure>,
}

/// Where the record stands, and every move from there; `None`: records of its kind have no states.
///
/// # Errors
/// What the vault says.
pub fn from_here(session: &Session, record: &Record) -> Result<Option<(String, Vec<Way>)>, Failure> {
    let in_force = content::in_force(session)?;
    let Some(machine) = in_force.content.machine(&record.head.kind) else { return Ok(None) };
    let state = state_of(&record.state).unwrap_or_else(|| machine.initial.clone());
    let fields = BTreeMap::new();
    let now = Now { vault: &session.vault, record: Some(record), fields: &fields, has_reason: true };
    let mut ways: Vec<Way> = Vec::new();
    for way in machine.ways(&state) {
        if ways.iter().any(|known| known.to == way.to) {
            continue;
        }
        let problem = machine.permits(Some(&state), &way.to, &now).err().map(failure);
        ways.push(Way { to: way.to.clone(), reason: way.reason, problem });
    }
    Ok(Some((state, ways)))
}

/// Whether a move from here asks for the field: consent can be withdrawn from a locked interview.
fn opens_a_way(machine: &Machine, from: Option<&str>, field: &str) -> bool {
    machine.ways(from.unwrap_or(&machine.initial)).any(|way| way.needs.iter().any(|need| need.field == field))
}

fn refuse_locked(machine: &Machine, state: Option<&str>) -> Result<(), Failure> {
    match state.and_then(|name| machine.state(name)) {
        Some(state) if state.locked => Err(Failure::new(ErrorCode::RecordLocked).with("state", state.name.as_str())),
        _ => Ok(()),
    }
}

/// The person at this laptop before a record with what is about to be written laid over it.
struct Now<'a> {
    vault: &'a Vault,
    record: Option<&'a Record>,
    fields: &'a BTreeMap<String, FieldWrite>,
    has_reason: bool,
}

impl Circumstances for Now<'_> {
    fn role(&self) -> Option<Role> {
        People::new(self.vault).own_role()
    }

    fn has_reason(&self) -> bool {
        self.has_reason
    }

    fn is_second_person(&self) -> bool {
        let own = self.vault.device();
        self.record.is_some_and(|record| {
            let moved_by_me = record.state.register(STATE).is_some_and(|state| state.values().any(|(dot, _)| dot.device == own));
            record.created.dot.device != own && !moved_by_me
        })
    }

    fn field(&self, name: &str) -> Vec<String> {
        if let Some(given) = self.fields.get(name) {
            return words_of_json(&given.0);
        }
        let Some(record) = self.record else { return Vec::new() };
        let Some(field) = kind(&record.head.kind).and_then(|kind| kind.field(name)) else { return Vec::new() };
        match field.merge {
            Merge::Register => record.state.register(name).map(|register| words_of(register.shown())).unwrap_or_default(),
            Merge::Text => record.state.text(name).map(|text| vec![text.text().trim().to_owned()]).unwrap_or_default(),
            Merge::Set => record.state.set(name).into_iter().flat_map(|set| set.elements()).map(str::to_owned).collect(),
        }
    }

    fn withdrawn_basis(&self) -> Vec<String> {
        let basis = basis::ROLES.into_iter().flat_map(|role| self.basis(role));
        // What cannot be read cannot be shown to stand.
        basis::withdrawn_among(self.vault, basis).unwrap_or_else(|failure| vec![failure.to_string()])
    }
}

impl Now<'_> {
    /// What the record is about to stand on: what is there with what is written laid over it.
    fn basis(&self, role: &str) -> Vec<RecordId> {
        let here = self.record.map(|record| readings::links(&record.state, role)).unwrap_or_default();
        let Some(given) = self.fields.get(role) else { return here };
        let named = |json: &serde_json::Value| {
            words_of_json(json).iter().filter_map(|word| records::id_of(self.vault, word).ok()).collect::<Vec<_>>()
        };
        if !values::is_set_change(&given.0) {
            return named(&given.0);
        }
        let part = |name: &str| given.0.get(name).map(named).unwrap_or_default();
        let removed = part("remove");
        here.into_iter().filter(|id| !removed.contains(id)).chain(part("add")).collect()
    }
}

fn state_of(state: &RecordState) -> Option<String> {
    state.register(STATE).map(|register| words_of(register.shown())).and_then(|words| words.into_iter().next())
}

fn words_of(value: &Value) -> Vec<String> {
    match value {
        Value::Empty => Vec::new(),
        Value::Text(text) => vec![text.clone()],
        other => words_of_json(&other.to_json()),
    }
}

fn words_of_json(json: &serde_json::Value) -> Vec<String> {
    match json {
        serde_json::Value::Null => Vec::new(),
        serde_json::Value::String(text) => vec![text.trim().to_owned()],
        serde_json::Value::Array(items) => items.iter().flat_map(words_of_json).collect(),
        serde_json::Value::Object(map) => map.get("add").map(words_of_json).unwrap_or_else(|| vec![json.to_string()]),
        other => vec![other.to_string()],
    }
}

/// The state that a write brings; none when it empties the field.
fn wanted(write: &FieldWrite) -> Option<String> {
    words_of_json(&write.0).into_iter().next().filter(|word| !word.is_empty())
}

fn has_words(reason: Option<&str>) -> bool {
    reason.is_some_and(|reason| !reason.trim().is_empty())
}

fn failure(error: MoveError) -> Failure {
    match error {
        MoveError::UnknownState { to, states } => Failure::new(ErrorCode::UnknownState).with("value", to).with("states", states.join(", ")),
        MoveError::NoWay { from, to, ways } => {
            Failure::new(ErrorCode::NoWay).with("from", from).with("to", to).with("ways", ways.join(", "))
        }
        MoveError::Role { to, roles } => Failure::new(ErrorCode::MoveNotAllowed).with("to", to).with("roles", roles.join(", ")),
        MoveError::Withdrawn { to, basis } => Failure::new(ErrorCode::MoveBasisWithdrawn).with("to", to).with("basis", basis.join(", ")),
        MoveError::NeedsReason { to } => Failure::new(ErrorCode::MoveNeedsReason).with("to", to),
        MoveError::NeedsSecondPerson { to } => Failure::new(ErrorCode::MoveNeedsSecondPerson).with("to", to),
        MoveError::NeedsField { to, field, is } => Failure::new(ErrorCode::MoveNeedsField)
            .with("to", to)
            .with("field", field)
            .with("wanted", if is.is_empty() { "…".to_owned() } else { is.join(", ") }),
    }
}
