use std::collections::BTreeSet;

use super::{
    Card, Checklist, CodeEdition, ContentError, ContentPack, Country, CrossReference, Deadline, InterviewGuide, Machine, PackVersion, Words,
};
use crate::{CompartmentClass, FieldType, Kind, Role, code_paragraph, kind};

pub(super) fn pack(pack: &ContentPack) -> Result<(), ContentError> {
    if pack.format != 1 {
        return Err(ContentError::Newer { found: pack.format });
    }
    words("title", &pack.title)?;
    require(is_name(&pack.id), "id", || format!("{} is no name for a pack", pack.id))?;
    require(PackVersion::parse(&pack.version).is_some(), "version", || format!("{} is no version such as 2026.1", pack.version))?;
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
    distinct("retention", pack.retention.iter().map(|retention| retention.kind.as_str()))?;
    for retention in &pack.retention {
        let place = format!("retention.{}", retention.kind);
        let kind = known_kind(&place, &retention.kind)?;
        let in_mission = kind.compartment == CompartmentClass::Mission;
        require(in_mission, &place, || "only records of a mission are kept by its last day".to_owned())?;
        require((1..=100).contains(&retention.years), &place, || format!("{} years is not between 1 and 100", retention.years))?;
    }
    distinct("checklists", pack.checklists.iter().map(|list| list.id.as_str()))?;
    let mut ids = BTreeSet::new();
    for list in &pack.checklists {
        check_list(list, &mut ids)?;
    }
    distinct("editions", pack.editions.iter().map(|edition| edition.version.as_str()))?;
    pack.editions.iter().try_for_each(check_edition)?;
    distinct("cross_references", pack.cross_references.iter().map(|topic| topic.id.as_str()))?;
    pack.cross_references.iter().try_for_each(check_cross_reference)?;
    distinct("countries", pack.countries.iter().map(|country| country.code.as_str()))?;
    pack.countries.iter().try_for_each(check_country)?;
    distinct("cards", pack.cards.iter().map(|card| card.id.as_str()))?;
    pack.cards.iter().try_for_each(check_card)?;
    distinct("interview_guides", pack.interview_guides.iter().map(|guide| guide.id.as_str()))?;
    pack.interview_guides.iter().try_for_each(check_guide)
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
    let is_day = |kind: &Kind, name: &str| kind.field(name).is_some_and(|field| field.field_type == FieldType::Date && field.listed);
    let is_moment = || kind.field(&deadline.field).is_some_and(|field| field.field_type == FieldType::Instant && field.listed);
    let begins = is_day(kind, &deadline.field) || (!deadline.after_days.is_empty() && is_moment());
    require(begins, place, || format!("{} has no listed day {}", kind.name, deadline.field))?;
    require(deadline.after_days.is_sorted(), place, || "the days after it do not ascend".to_owned())?;
    if let Some(label) = &deadline.label {
        words(&format!("{place}.label"), label)?;
    }
    if let Some(answered) = &deadline.answered {
        let linked = match kind.field(&answered.link).filter(|field| field.listed).map(|field| field.field_type) {
            Some(FieldType::Link(kinds)) => kinds,
            _ => &[],
        };
        require(!linked.is_empty(), place, || format!("{} has no listed link {}", kind.name, answered.link))?;
        for name in linked {
            let target = known_kind(place, name)?;
            require(is_day(target, &answered.field), place, || format!("{name} has no listed day {}", answered.field))?;
        }
    }
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
        paragraphs(&place, &item.paragraphs)?;
    }
    Ok(())
}

fn check_edition(edition: &CodeEdition) -> Result<(), ContentError> {
    let place = format!("editions.{}", edition.version);
    words(&place, &edition.title)?;
    require(choices("mission", "code_version").contains(&edition.version.as_str()), &place, || "there is no such edition".to_owned())?;
    for alias in &edition.aliases {
        let is_word = !alias.is_empty() && alias.chars().all(|letter| letter.is_alphabetic() || "¶§".contains(letter));
        require(is_word, &place, || format!("{alias} is no word before a number"))?;
    }
    let mut numbers = BTreeSet::new();
    for paragraph in &edition.paragraphs {
        let place = format!("{place}.{}", paragraph.number);
        require(code_paragraph(&paragraph.number.to_string()).is_some(), &place, || "the Code has no such paragraph".to_owned())?;
        require(numbers.insert(paragraph.number), &place, || "it stands there twice".to_owned())?;
        require(paragraph.heading.is_some() || paragraph.text.is_some(), &place, || "it says nothing".to_owned())?;
        // The official words may exist in one language only, and that need not be English.
        for texts in paragraph.heading.iter().chain(&paragraph.text) {
            require(!texts.is_empty(), &place, || "there are no words".to_owned())?;
            said(&place, texts)?;
        }
    }
    Ok(())
}

fn check_cross_reference(topic: &CrossReference) -> Result<(), ContentError> {
    let place = format!("cross_references.{}", topic.id);
    require(is_name(&topic.id), &place, || "that is no name for a topic".to_owned())?;
    words(&place, &topic.title)?;
    require(topic.aid, &place, || "a cross-reference is an aid to verify, and says so".to_owned())?;
    require(!topic.paragraphs.is_empty() && !topic.references.is_empty(), &place, || "it leads from nowhere or to nothing".to_owned())?;
    paragraphs(&place, &topic.paragraphs)?;
    topic.references.iter().try_for_each(|reference| words(&format!("{place}.{}", reference.standard.name()), &reference.cite))
}

fn check_country(country: &Country) -> Result<(), ContentError> {
    let place = format!("countries.{}", country.code);
    let is_code = country.code.len() == 3 && country.code.bytes().all(|byte| byte.is_ascii_uppercase());
    require(is_code, &place, || "a country has a code of three capital letters".to_owned())?;
    words(&place, &country.name)?;
    let is_day = crate::value::is_date(&country.as_of);
    require(is_day, &place, || format!("{} is no day", country.as_of))?;
    require(!country.languages.is_empty() && !country.calendars.is_empty(), &place, || "languages or calendars are missing".to_owned())?;
    for tag in &country.languages {
        require(is_tag(tag), &place, || format!("{tag} is no language tag"))?;
    }
    require(country.weekend.len() < 7, &place, || "every day is a day off".to_owned())?;
    require(!country.zones.is_empty(), &place, || "there is no time zone".to_owned())?;
    for zone in &country.zones {
        let is_zone = zone.contains('/') && zone.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte));
        require(is_zone, &place, || format!("{zone} is no time zone"))?;
    }
    words(&format!("{place}.photos"), &country.photos.text)?;
    for (name, texts) in
        [("regulators", &country.regulators), ("laws", &country.laws), ("hazards", &country.hazards), ("notes", &country.notes)]
    {
        texts.iter().try_for_each(|text| words(&format!("{place}.{name}"), text))?;
    }
    Ok(())
}

fn check_card(card: &Card) -> Result<(), ContentError> {
    let place = format!("cards.{}", card.id);
    require(is_name(&card.id), &place, || "that is no name for a card".to_owned())?;
    words(&place, &card.title)?;
    require(card.translations.contains_key("en"), &place, || "the English words are missing".to_owned())?;
    for (tag, text) in &card.translations {
        let place = format!("{place}.{tag}");
        require(is_tag(tag), &place, || format!("{tag} is no language tag"))?;
        let lines = || std::iter::once(&text.heading).chain(&text.paragraphs);
        require(!text.paragraphs.is_empty(), &place, || "the card is empty".to_owned())?;
        require(lines().all(|line| !line.trim().is_empty()), &place, || "a line is empty".to_owned())?;
        require(lines().all(|line| is_plain(line)), &place, || "a line holds what is no text".to_owned())?;
    }
    Ok(())
}

fn check_guide(guide: &InterviewGuide) -> Result<(), ContentError> {
    let place = format!("interview_guides.{}", guide.id);
    require(is_name(&guide.id), &place, || "that is no name for a guide".to_owned())?;
    words(&place, &guide.title)?;
    require(!guide.categories.is_empty(), &place, || "it is for nobody".to_owned())?;
    for category in &guide.categories {
        require(choices("source", "category").contains(&category.as_str()), &place, || format!("there is no category {category}"))?;
    }
    guide.before.iter().chain(&guide.never).try_for_each(|text| words(&place, text))?;
    let groups: BTreeSet<&str> = kind("interview").into_iter().flat_map(|kind| kind.fields).map(|field| field.group).collect();
    distinct(&place, guide.topics.iter().map(|topic| topic.topic.as_str()))?;
    for topic in &guide.topics {
        let place = format!("{place}.{}", topic.topic);
        require(groups.contains(topic.topic.as_str()), &place, || "an interview has no such topic".to_owned())?;
        for question in &topic.questions {
            words(&place, &question.text)?;
            paragraphs(&place, &question.paragraphs)?;
        }
    }
    Ok(())
}

/// The choices of a kind's field; none when there is no such field.
fn choices(kind_name: &str, field: &str) -> &'static [&'static str] {
    match kind(kind_name).and_then(|kind| kind.field(field)).map(|field| field.field_type) {
        Some(FieldType::Choice(list)) => list.choices,
        _ => &[],
    }
}

fn paragraphs(place: &str, named: &[String]) -> Result<(), ContentError> {
    named.iter().try_for_each(|name| {
        let known = code_paragraph(name).is_some_and(|paragraph| paragraph.normal_form(name) == *name);
        require(known, place, || format!("the Code has no paragraph {name}"))
    })
}

fn distinct<'a>(place: &str, names: impl Iterator<Item = &'a str>) -> Result<(), ContentError> {
    let mut seen = BTreeSet::new();
    for name in names {
        require(seen.insert(name), place, || format!("{name} stands there twice"))?;
    }
    Ok(())
}

fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-_".contains(&byte))
}

fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    language && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Without control characters, and without those that turn the direction of what follows.
fn is_plain(text: &str) -> bool {
    !text.chars().any(|letter| letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}'))
}

fn known_kind(place: &str, name: &str) -> Result<&'static Kind, ContentError> {
    kind(name).ok_or_else(|| ContentError::Wrong { place: place.to_owned(), problem: format!("there is no kind {name}") })
}

fn words(place: &str, words: &Words) -> Result<(), ContentError> {
    require(words.contains_key("en"), place, || "the English words are missing".to_owned())?;
    said(place, words)
}

/// Whether words are there in each language that is named.
fn said(place: &str, words: &Words) -> Result<(), ContentError> {
    for (tag, text) in words {
        require(is_tag(tag), place, || format!("{tag} is no language tag"))?;
        require(!text.trim().is_empty() && is_plain(text), place, || format!("there are no words in {tag}, or they hold what is no text"))?;
    }
    Ok(())
}

fn require(holds: bool, place: &str, problem: impl FnOnce() -> String) -> Result<(), ContentError> {
    if holds { Ok(()) } else { Err(ContentError::Wrong { place: place.to_owned(), problem: problem() }) }
}
