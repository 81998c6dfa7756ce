use std::collections::BTreeSet;

use super::{Checklist, ContentError, ContentPack, Deadline, Machine, Words};
use crate::{FieldType, Kind, Role, code_paragraph, kind};

pub(super) fn pack(pack: &ContentPack) -> Result<(), ContentError> {
    if pack.format != 1 {
        return Err(ContentError::Newer { found: pack.format });
    }
    words("title", &pack.title)?;
    require(!pack.id.trim().is_empty() && !pack.version.trim().is_empty(), "id, version", || "one of them is empty".to_owned())?;
    for (name, machine) in &pack.machines {
        let place = format!("machines.{name}");
        let kind = known_kind(&place, name)?;
        let has_state = kind.field("state").is_some_and(|field| field.field_type == FieldType::State);
        require(has_state, &place, || format!("records of the kind {name} have no state"))?;
        check_machine(&place, kind, machine)?;
    }
    for (number, deadline) in pack.deadlines.iter().enumerate() {
        check_deadline(&format!("deadlines.{number}"), pack, deadline)?;
    }
    let mut ids = BTreeSet::new();
    for list in &pack.checklists {
        check_list(list, &mut ids)?;
    }
    Ok(())
}

fn check_machine(place: &str, kind: &Kind, machine: &Machine) -> Result<(), ContentError> {
    let names: Vec<&str> = machine.states.iter().map(|state| state.name.as_str()).collect();
    let distinct: BTreeSet<&str> = names.iter().copied().collect();
    require(distinct.len() == names.len(), place, || "a state stands there twice".to_owned())?;
    require(distinct.contains(machine.initial.as_str()), place, || format!("there is no state {}", machine.initial))?;
    for state in &machine.states {
        words(&format!("{place}.{}", state.name), &state.label)?;
        let plain = state.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        require(plain && (1..=48).contains(&state.name.len()), place, || format!("{} is no name for a state", state.name))?;
        let reached = state.name == machine.initial || machine.moves.iter().any(|way| way.to == state.name);
        // A state where records of older programs may stand needs a way out and no way in.
        let left = machine.moves.iter().any(|way| way.from.contains(&state.name));
        require(reached || left, place, || format!("no move reaches or leaves {}", state.name))?;
    }
    for way in &machine.moves {
        let place = format!("{place}: {}", way.to);
        for name in way.from.iter().filter(|name| *name != "*").chain([&way.to]) {
            require(distinct.contains(name.as_str()), &place, || format!("there is no state {name}"))?;
        }
        require(!way.from.is_empty() && !way.roles.is_empty(), &place, || "a move needs a beginning and a role".to_owned())?;
        for role in &way.roles {
            require(Role::from_name(role).is_some(), &place, || format!("there is no role {role}"))?;
        }
        for need in &way.needs {
            require(kind.field(&need.field).is_some(), &place, || format!("{} has no field {}", kind.name, need.field))?;
        }
    }
    Ok(())
}

fn check_deadline(place: &str, pack: &ContentPack, deadline: &Deadline) -> Result<(), ContentError> {
    let kind = known_kind(place, &deadline.kind)?;
    let is_date = kind.field(&deadline.field).is_some_and(|field| field.field_type == FieldType::Date && field.listed);
    require(is_date, place, || format!("{} has no listed day {}", kind.name, deadline.field))?;
    for state in &deadline.states {
        let known = pack.machine(&deadline.kind).and_then(|machine| machine.state(state)).is_some();
        require(known, place, || format!("there is no state {state}"))?;
    }
    Ok(())
}

fn check_list<'a>(list: &'a Checklist, ids: &mut BTreeSet<&'a str>) -> Result<(), ContentError> {
    let place = format!("checklists.{}", list.id);
    words(&place, &list.title)?;
    for item in &list.items {
        let place = format!("{place}.{}", item.id);
        words(&place, &item.text)?;
        require(ids.insert(&item.id), &place, || "the id stands there twice".to_owned())?;
        require(!item.answer.is_empty(), &place, || "it says not how it is answered".to_owned())?;
        for paragraph in &item.paragraphs {
            require(code_paragraph(paragraph).is_some(), &place, || format!("the Code has no paragraph {paragraph}"))?;
        }
    }
    Ok(())
}

fn known_kind(place: &str, name: &str) -> Result<&'static Kind, ContentError> {
    kind(name).ok_or_else(|| ContentError::Wrong { place: place.to_owned(), problem: format!("there is no kind {name}") })
}

fn words(place: &str, words: &Words) -> Result<(), ContentError> {
    require(words.get("en").is_some_and(|text| !text.trim().is_empty()), place, || "the English words are missing".to_owned())
}

fn require(holds: bool, place: &str, problem: impl FnOnce() -> String) -> Result<(), ContentError> {
    if holds { Ok(()) } else { Err(ContentError::Wrong { place: place.to_owned(), problem: problem() }) }
}
