//! What a pack changes, in words that lead a person to the place.

use std::{collections::BTreeMap, fmt::Debug};

use fieldseal_model::content::ContentPack;

use super::in_force::Layer;
use crate::wire::PackChange;

/// What differs between the pack in force and the one that would take its place.
pub fn changes(now: Option<&Layer>, new: &ContentPack) -> Vec<PackChange> {
    let before = now.map(|layer| entries(&layer.pack)).unwrap_or_default();
    let after = entries(new);
    let mut changes = Vec::new();
    for ((part, what), content) in &after {
        let change = match before.get(&(*part, what.clone())) {
            None => "added",
            Some(was) if was != content => "changed",
            Some(_) => continue,
        };
        changes.push(PackChange { part: (*part).to_owned(), what: what.clone(), change: change.to_owned() });
    }
    let gone = before.keys().filter(|key| !after.contains_key(key));
    changes.extend(gone.map(|(part, what)| PackChange { part: (*part).to_owned(), what: what.clone(), change: "removed".to_owned() }));
    changes
}

/// Everything that a pack says, by part and name; compared by what it prints.
fn entries(pack: &ContentPack) -> BTreeMap<(&'static str, String), String> {
    let mut entries = BTreeMap::new();
    let mut note = |part: &'static str, what: String, content: &dyn Debug| entries.insert((part, what), format!("{content:?}"));
    for (kind, machine) in &pack.machines {
        for state in &machine.states {
            note("machines", format!("{kind} {}", state.name), state);
        }
        for (number, way) in machine.moves.iter().enumerate() {
            note("machines", format!("{kind} {} → {} ({})", way.from.join(", "), way.to, number.saturating_add(1)), way);
        }
    }
    for deadline in &pack.deadlines {
        note("deadlines", format!("{} {}", deadline.kind, deadline.field), deadline);
    }
    for retention in &pack.retention {
        note("retention", retention.kind.clone(), retention);
    }
    for list in &pack.checklists {
        note("checklists", list.id.clone(), &list.title);
        for item in &list.items {
            note("checklists", format!("{} {}", list.id, item.id), item);
        }
    }
    for edition in &pack.editions {
        note("editions", edition.version.clone(), &(&edition.title, &edition.aliases));
        for paragraph in &edition.paragraphs {
            note("editions", format!("{} ¶{}", edition.version, paragraph.number), paragraph);
        }
    }
    for topic in &pack.cross_references {
        note("cross_references", topic.id.clone(), topic);
    }
    for country in &pack.countries {
        note("countries", country.code.clone(), country);
    }
    for card in &pack.cards {
        note("cards", card.id.clone(), &(&card.title, card.purpose, card.starter));
        for (language, text) in &card.translations {
            note("cards", format!("{} {language}", card.id), text);
        }
    }
    for guide in &pack.interview_guides {
        note("interview_guides", guide.id.clone(), guide);
    }
    entries
}
