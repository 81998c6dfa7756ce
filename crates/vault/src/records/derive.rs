//! Everything that is kept ready about one record, as a function of its merged state.

use std::collections::BTreeSet;

use fieldseal_journal::{RecordState, StateError};
use fieldseal_model::{Field, FieldType, Kind, Merge, RecordId, Value, kind};
use fieldseal_seal::{BlobId, BlobReference};

use super::{cells::Cells, reference};
use crate::search::words::words;

/// What lists, links, conflicts and search know of a record.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Derived {
    pub kind: String,
    pub title: String,
    /// Sorts like the title, however it is written.
    pub title_key: String,
    pub reference: String,
    /// Sorts `MA-O-1000` behind `MA-O-999`.
    pub reference_key: String,
    pub cells: Cells,
    pub links: BTreeSet<(String, RecordId)>,
    pub conflicts: BTreeSet<(String, &'static str)>,
    pub blobs: BTreeSet<(String, BlobId)>,
    /// What goes into the index of titles and references, and into that of everything.
    pub search_title: SearchText,
    pub search: SearchText,
}

/// Folded words for an index, and their further forms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchText {
    pub body: String,
    pub extra: String,
}

/// Characters of a text that stand in for a title.
const LONGEST_TITLE: usize = 120;

/// Stands between fields, so that no phrase reaches from one into the next.
const FIELD_END: &str = "¶";

/// Derives everything. A record of a kind that this version does not know is kept and found by its id alone.
pub fn derive(state: &RecordState) -> Result<Derived, StateError> {
    let name = state.kind().unwrap_or_default();
    let mut derived = Derived { kind: name.to_owned(), ..Derived::default() };
    derived.conflicts = state.conflicted_fields()?.into_iter().map(|(field, merge)| (field.to_owned(), merge.name())).collect();
    let Some(kind) = kind(name) else { return Ok(derived) };
    derived.title = title(kind, state);
    derived.title_key = key(&derived.title);
    derived.reference = line(state, reference::FIELD);
    derived.reference_key = reference_key(&derived.reference);
    derived.cells = Cells::of(kind, state);
    for field in kind.fields {
        derived.links.extend(links(field, state).into_iter().map(|target| (field.name.to_owned(), target)));
        derived.blobs.extend(blobs(field, state).into_iter().map(|blob| (field.name.to_owned(), blob)));
    }
    (derived.search_title, derived.search) = search_texts(kind, state, &derived.reference);
    Ok(derived)
}

/// The words by which a list names a record: its title, else the beginning of its first text, else the name of its file or source.
pub fn title(kind: &Kind, state: &RecordState) -> String {
    let own = Some(line(state, kind.title_field)).filter(|title| !title.is_empty());
    let beginning = || {
        let texts = kind.fields.iter().filter(|field| field.merge == Merge::Text).filter_map(|field| state.text(field.name));
        texts.map(|text| text.text().trim_start()).find(|text| !text.is_empty()).map(first_line)
    };
    let name = || ["file_name", "codename"].into_iter().map(|field| line(state, field)).find(|name| !name.is_empty());
    own.or_else(beginning).or_else(name).unwrap_or_default()
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().trim_end().chars().take(LONGEST_TITLE).collect()
}

/// The texts of a record that a search looks through besides its reference: (field, text), the title's first.
pub fn searchable(kind: &Kind, state: &RecordState) -> Vec<(&'static str, String)> {
    let mut fields: Vec<&Field> = kind.fields.iter().filter(|field| field.searchable && field.name != reference::FIELD).collect();
    fields.sort_by_key(|field| field.name != kind.title_field);
    let text = |field: &Field| match field.merge {
        Merge::Register => state
            .register(field.name)
            .map(|register| register.values().filter_map(|(_, value)| as_text(value)).collect::<Vec<_>>().join(" · "))
            .unwrap_or_default(),
        Merge::Text => state.text(field.name).map(|text| text.text().to_owned()).unwrap_or_default(),
        Merge::Set => state.set(field.name).map(|set| set.elements().collect::<Vec<_>>().join(" · ")).unwrap_or_default(),
    };
    fields.into_iter().map(|field| (field.name, text(field))).filter(|(_, text)| !text.is_empty()).collect()
}

/// `MA-O-007` → `MA-O-000000007`.
pub fn reference_key(reference: &str) -> String {
    let mut key = String::with_capacity(reference.len() + 9);
    let mut digits = String::new();
    for character in reference.chars().chain(['\0']) {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        if !digits.is_empty() {
            key.push_str(&format!("{digits:0>9}"));
            digits.clear();
        }
        if character != '\0' {
            key.push(character);
        }
    }
    key
}

/// The folded words, with numbers made comparable.
fn key(title: &str) -> String {
    reference_key(&words(title).map(|word| word.folded).collect::<Vec<_>>().join(" "))
}

fn line(state: &RecordState, field: &str) -> String {
    state.register(field).and_then(|register| as_text(register.shown())).unwrap_or_default()
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Decimal(number) => Some(number.to_string()),
        _ => None,
    }
}

fn links(field: &Field, state: &RecordState) -> Vec<RecordId> {
    if !matches!(field.field_type, FieldType::Link(_)) {
        return Vec::new();
    }
    let registers = state.register(field.name).into_iter().flat_map(|register| register.values()).filter_map(|(_, value)| match value {
        Value::Link(target) => Some(*target),
        _ => None,
    });
    let sets = state.set(field.name).into_iter().flat_map(|set| set.elements()).filter_map(|element| element.parse().ok());
    registers.chain(sets).collect()
}

fn blobs(field: &Field, state: &RecordState) -> Vec<BlobId> {
    let values = state.register(field.name).into_iter().flat_map(|register| register.values());
    let references = values.filter_map(|(_, value)| match value {
        Value::Blob(bytes) => BlobReference::decode(bytes).ok(),
        _ => None,
    });
    references.map(|reference| reference.blob).collect()
}

fn search_texts(kind: &Kind, state: &RecordState, reference: &str) -> (SearchText, SearchText) {
    let texts = searchable(kind, state);
    let (titles, others): (Vec<_>, Vec<_>) = texts.iter().partition(|(field, _)| *field == kind.title_field);
    let titles: Vec<&str> = [reference].into_iter().chain(titles.into_iter().map(|(_, text)| text.as_str())).collect();
    let all: Vec<&str> = titles.iter().copied().chain(others.into_iter().map(|(_, text)| text.as_str())).collect();
    (fold_all(&titles), fold_all(&all))
}

fn fold_all(texts: &[&str]) -> SearchText {
    let mut body = String::new();
    let mut extra = BTreeSet::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        for word in words(text) {
            body.push_str(&word.folded);
            body.push(' ');
            extra.extend(word.variants);
        }
        body.push_str(FIELD_END);
        body.push(' ');
    }
    SearchText { body, extra: extra.into_iter().collect::<Vec<_>>().join(" ") }
}

#[cfg(test)]
#[path = "derive_tests.rs"]
mod tests;
