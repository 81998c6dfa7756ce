use fieldseal_model::content::ContentPack;

use crate::{
    Desk, Failure, content,
    content::{InForce, Layer, Refused},
    moments,
    people::People,
    records,
    wire::{Nothing, PackList, PackPart, PackRow, PackSignature, RefusedPack},
};

/// Every content pack on this laptop: which one counts, who signed it, and what is refused.
pub fn run(desk: &Desk, _: Nothing) -> Result<PackList, Failure> {
    desk.with(|session| {
        let now = content::in_force(session)?;
        Ok(list(&now, &People::new(&session.vault)))
    })
}

pub(super) fn list(now: &InForce, people: &People<'_>) -> PackList {
    PackList {
        packs: now.layers.iter().map(|layer| row(layer, people)).collect(),
        refused: now.refused.iter().map(|refused| told(refused, people)).collect(),
    }
}

fn row(layer: &Layer, people: &People<'_>) -> PackRow {
    let pack = &layer.pack;
    PackRow {
        id: pack.id.clone(),
        version: pack.version.clone(),
        title: pack.title.clone(),
        in_force: layer.in_force,
        signed: layer.brought.as_ref().map(|brought| PackSignature {
            person: people.name(&brought.signer),
            device: brought.signer.to_string(),
            at: moments::utc(brought.at_ms),
        }),
        parts: parts(pack),
        unchecked: unchecked(pack),
    }
}

fn told(refused: &Refused, people: &People<'_>) -> RefusedPack {
    RefusedPack {
        id: refused.id.clone(),
        version: refused.version.clone(),
        person: people.name(&refused.from),
        why: records::problem(refused.why.clone()),
    }
}

fn parts(pack: &ContentPack) -> Vec<PackPart> {
    let counts = [
        ("machines", pack.machines.len()),
        ("deadlines", pack.deadlines.len()),
        ("retention", pack.retention.len()),
        ("checklists", pack.checklists.iter().map(|list| list.items.len()).sum()),
        ("editions", pack.editions.len()),
        ("cross_references", pack.cross_references.len()),
        ("countries", pack.countries.len()),
        ("cards", pack.cards.len()),
        ("interview_guides", pack.interview_guides.len()),
    ];
    counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(part, count)| PackPart { part: part.to_owned(), count: count as u64 })
        .collect()
}

fn unchecked(pack: &ContentPack) -> Vec<String> {
    let translations = pack.cards.iter().flat_map(|card| card.translations.iter().map(move |(tag, text)| (card, tag, text)));
    translations.filter(|(.., text)| !text.checked).map(|(card, tag, _)| format!("{} {tag}", card.id)).collect()
}
