//! What several packs say together.

use super::{
    Card, Checklist, ChecklistItem, CodeEdition, ContentPack, Country, CrossReference, Deadline, InterviewGuide, Machine, Retention,
};
use std::collections::BTreeMap;

/// Packs laid one over the other: of two that speak of the same thing (a kind's states, the checklist of an id, a country, a card) the later one counts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Content {
    /// In the order in which they were laid.
    pub packs: Vec<PackName>,
    /// By kind.
    pub machines: BTreeMap<String, Machine>,
    pub deadlines: Vec<Deadline>,
    pub retention: Vec<Retention>,
    pub checklists: Vec<Checklist>,
    pub editions: Vec<CodeEdition>,
    pub cross_references: Vec<CrossReference>,
    pub countries: Vec<Country>,
    pub cards: Vec<Card>,
    pub guides: Vec<InterviewGuide>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackName {
    pub id: String,
    pub version: String,
}

impl Content {
    pub fn of<'a>(packs: impl IntoIterator<Item = &'a ContentPack>) -> Self {
        let mut content = Self::default();
        for pack in packs {
            content.lay(pack);
        }
        content
    }

    fn lay(&mut self, pack: &ContentPack) {
        self.packs.push(PackName { id: pack.id.clone(), version: pack.version.clone() });
        self.machines.extend(pack.machines.iter().map(|(kind, machine)| (kind.clone(), machine.clone())));
        // A machine of another pack may lack the states that an older deadline names.
        self.deadlines.retain(|deadline| !pack.machines.contains_key(&deadline.kind));
        lay(&mut self.deadlines, &pack.deadlines, |one, other| (&one.kind, &one.field) == (&other.kind, &other.field));
        lay(&mut self.retention, &pack.retention, |one, other| one.kind == other.kind);
        for list in &mut self.checklists {
            // An item has one place: where the later pack puts it.
            list.items.retain(|item| !pack.checklists.iter().flat_map(|list| &list.items).any(|later| later.id == item.id));
        }
        lay(&mut self.checklists, &pack.checklists, |one, other| one.id == other.id);
        lay(&mut self.editions, &pack.editions, |one, other| one.version == other.version);
        lay(&mut self.cross_references, &pack.cross_references, |one, other| one.id == other.id);
        lay(&mut self.countries, &pack.countries, |one, other| one.code == other.code);
        lay(&mut self.cards, &pack.cards, |one, other| one.id == other.id);
        lay(&mut self.guides, &pack.interview_guides, |one, other| one.id == other.id);
    }

    /// The machine of a kind; `None`: its records have no states.
    pub fn machine(&self, kind: &str) -> Option<&Machine> {
        self.machines.get(kind)
    }

    /// How long records of a kind are kept; `None`: no pack says so.
    pub fn retention(&self, kind: &str) -> Option<&Retention> {
        self.retention.iter().find(|retention| retention.kind == kind)
    }

    /// Items of all checklists that a mission with this scope uses; an empty scope uses all.
    pub fn items_in_scope(&self, paragraphs: &[String]) -> impl Iterator<Item = (&Checklist, &ChecklistItem)> {
        let asked = move |item: &ChecklistItem| {
            paragraphs.is_empty() || item.paragraphs.is_empty() || item.paragraphs.iter().any(|paragraph| names(paragraphs, paragraph))
        };
        self.checklists.iter().flat_map(move |list| list.items.iter().filter(move |item| asked(item)).map(move |item| (list, item)))
    }

    /// The profile of the country that people call so.
    pub fn country(&self, said: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.is_called(said))
    }

    /// Topics of other standards that touch a paragraph.
    pub fn cross_references_of<'a>(&'a self, paragraph: &str) -> impl Iterator<Item = &'a CrossReference> {
        let paragraph = paragraph.to_owned();
        self.cross_references.iter().filter(move |topic| names(&topic.paragraphs, &paragraph))
    }

    /// The guide for people of a category; the one that was laid last when several name it.
    pub fn guide_for(&self, category: &str) -> Option<&InterviewGuide> {
        self.guides.iter().rev().find(|guide| guide.categories.iter().any(|name| name == category))
    }
}

/// Replaces what speaks of the same thing in its place, and adds the rest behind.
fn lay<T: Clone>(under: &mut Vec<T>, over: &[T], same: impl Fn(&T, &T) -> bool) {
    for new in over {
        match under.iter_mut().find(|old| same(old, new)) {
            Some(old) => *old = new.clone(),
            None => under.push(new.clone()),
        }
    }
}

/// `67` covers `67(a)` and the other way round: a scope names what is looked at, not its last letter.
fn names(scope: &[String], paragraph: &str) -> bool {
    let number = |text: &str| text.split('(').next().unwrap_or_default().to_owned();
    scope.iter().any(|wanted| number(wanted) == number(paragraph))
}
