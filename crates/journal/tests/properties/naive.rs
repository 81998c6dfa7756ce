//! What merging means, computed by definition from the set of all changes: slow, and with nothing in common with the code under test but
//! the change's own type and `yrs`, which it uses in another way (whole documents rebuilt from the edits a version consists of, and
//! `yrs`'s own account of what an update did).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use fieldseal_journal::{Change, Dot, Operation};
use fieldseal_model::RecordId;
use yrs::{Doc, GetString, Observable, OffsetKind, Options, Out, Transact, Update, types::Delta, updates::decoder::Decode};

use crate::view::{TextView, View};

pub fn views(changes: &[Change]) -> BTreeMap<RecordId, View> {
    let records: BTreeSet<RecordId> = changes.iter().flat_map(|change| &change.writes).map(|write| write.record).collect();
    records.into_iter().map(|record| (record, view(changes, record))).collect()
}

fn view(changes: &[Change], record: RecordId) -> View {
    let mut view = View::default();
    let mut fields: BTreeMap<&str, Vec<(Dot, &Operation)>> = BTreeMap::new();
    for change in changes {
        for write in change.writes.iter().filter(|write| write.record == record) {
            fields.entry(&write.field).or_default().push((change.dot, &write.operation));
        }
    }
    for (field, writes) in fields {
        for (_, operation) in &writes {
            match operation {
                Operation::Create { kind } => view.kind = Some(kind.clone()),
                Operation::Put { .. } => {
                    view.registers.insert(field.to_owned(), register(&writes));
                }
                Operation::Add { .. } | Operation::Remove { .. } => {
                    let elements = set(&writes);
                    if !elements.is_empty() {
                        view.sets.insert(field.to_owned(), elements);
                    }
                }
                Operation::Text { .. } | Operation::Review { .. } => {
                    view.texts.entry(field.to_owned()).or_insert_with(|| text(&writes));
                }
            }
        }
    }
    view
}

/// The values that no other write of the field names as one its author had before him.
fn register(writes: &[(Dot, &Operation)]) -> BTreeMap<Dot, fieldseal_model::Value> {
    let superseded: BTreeSet<Dot> = writes.iter().flat_map(|(_, operation)| parents(operation)).copied().collect();
    let values = writes.iter().filter_map(|(dot, operation)| match operation {
        Operation::Put { value, .. } if !superseded.contains(dot) => Some((*dot, value.clone())),
        _ => None,
    });
    values.collect()
}

/// The elements of which some addition is named by no removal.
fn set(writes: &[(Dot, &Operation)]) -> BTreeSet<String> {
    let removed: BTreeSet<(&str, Dot)> = writes
        .iter()
        .flat_map(|(_, operation)| match operation {
            Operation::Remove { elements } => elements.as_slice(),
            _ => &[],
        })
        .flat_map(|removal| removal.additions.iter().map(|dot| (removal.element.as_str(), *dot)))
        .collect();
    let added = writes.iter().flat_map(|(dot, operation)| {
        let elements: &[String] = if let Operation::Add { elements } = operation { elements } else { &[] };
        elements.iter().map(|element| (element.as_str(), *dot))
    });
    added.filter(|addition| !removed.contains(addition)).map(|(element, _)| element.to_owned()).collect()
}

fn parents(operation: &Operation) -> &[Dot] {
    match operation {
        Operation::Put { parents, .. } | Operation::Text { parents, .. } => parents,
        _ => &[],
    }
}

struct Edits<'a> {
    updates: BTreeMap<Dot, &'a [u8]>,
    /// Everything before each edit.
    before: BTreeMap<Dot, BTreeSet<Dot>>,
    parents: BTreeMap<Dot, BTreeSet<Dot>>,
}

fn text(writes: &[(Dot, &Operation)]) -> TextView {
    let edits = Edits::new(writes);
    let reviewed: BTreeSet<BTreeSet<Dot>> = writes
        .iter()
        .filter_map(|(_, operation)| if let Operation::Review { sides } = operation { Some(sides.iter().copied().collect()) } else { None })
        .collect();
    let heads: BTreeSet<Dot> =
        edits.updates.keys().filter(|dot| !edits.parents.values().any(|parents| parents.contains(dot))).copied().collect();
    let mut candidates: BTreeSet<BTreeSet<Dot>> = edits.parents.values().filter(|parents| parents.len() > 1).cloned().collect();
    candidates.insert(heads.clone());
    let overlaps = candidates
        .into_iter()
        .filter(|sides| sides.len() > 1 && !reviewed.contains(sides) && edits.overlap(sides))
        .map(|sides| {
            let texts = sides.iter().map(|dot| (*dot, edits.text_of(&edits.with_past(dot)))).collect();
            let common = sides.iter().map(|dot| edits.with_past(dot)).reduce(|a, b| a.intersection(&b).copied().collect());
            (texts, edits.text_of(&common.unwrap_or_default()))
        })
        .collect();
    TextView { merged: edits.text_of(&edits.updates.keys().copied().collect()), heads, overlaps }
}

impl<'a> Edits<'a> {
    fn new(writes: &[(Dot, &'a Operation)]) -> Self {
        let mut edits = Self { updates: BTreeMap::new(), before: BTreeMap::new(), parents: BTreeMap::new() };
        for (dot, operation) in writes {
            if let Operation::Text { update, .. } = operation {
                edits.updates.insert(*dot, update);
            }
        }
        let direct: BTreeMap<Dot, BTreeSet<Dot>> = writes
            .iter()
            .filter(|(dot, _)| edits.updates.contains_key(dot))
            .map(|(dot, operation)| {
                let own = edits.updates.keys().filter(|other| other.stream() == dot.stream() && *other < dot).max();
                (*dot, parents(operation).iter().chain(own).copied().collect())
            })
            .collect();
        for dot in direct.keys() {
            let mut before = BTreeSet::new();
            let mut todo: Vec<Dot> = direct[dot].iter().copied().collect();
            while let Some(next) = todo.pop() {
                if before.insert(next) {
                    todo.extend(&direct[&next]);
                }
            }
            edits.before.insert(*dot, before);
        }
        for (dot, named) in direct {
            let maximal = named.iter().filter(|one| !named.iter().any(|other| edits.before[other].contains(one))).copied().collect();
            edits.parents.insert(dot, maximal);
        }
        edits
    }

    fn with_past(&self, dot: &Dot) -> BTreeSet<Dot> {
        let mut edits = self.before[dot].clone();
        edits.insert(*dot);
        edits
    }

    fn document(&self, edits: &BTreeSet<Dot>) -> Doc {
        let mut options = Options::with_client_id(yrs::ClientID::new(0));
        options.offset_kind = OffsetKind::Utf16;
        let doc = Doc::with_options(options);
        for dot in edits {
            doc.transact_mut().apply_update(Update::decode_v1(self.updates[dot]).unwrap()).unwrap();
        }
        doc
    }

    fn text_of(&self, edits: &BTreeSet<Dot>) -> String {
        let doc = self.document(edits);
        let text = doc.get_or_insert_text("text");
        text.get_string(&doc.transact())
    }

    fn overlap(&self, sides: &BTreeSet<Dot>) -> bool {
        sides.iter().any(|a| {
            sides.iter().filter(|b| a < b).any(|b| {
                let (ours, theirs) = (self.with_past(a), self.with_past(b));
                let base: BTreeSet<Dot> = ours.intersection(&theirs).copied().collect();
                let text = self.text_of(&base);
                let (ours, theirs) = (self.edits_since(&base, &ours), self.edits_since(&base, &theirs));
                ours.iter().any(|a| theirs.iter().any(|b| touch(&text, a, b)))
            })
        })
    }

    /// (start, end, inserted) in UTF-16 units of the base, as `yrs` tells what the later edits did to it.
    fn edits_since(&self, base: &BTreeSet<Dot>, side: &BTreeSet<Dot>) -> Vec<(usize, usize, String)> {
        let doc = self.document(base);
        let text = doc.get_or_insert_text("text");
        let told = Arc::new(Mutex::new(Vec::new()));
        let listener = told.clone();
        text.observe("naive", move |transaction, event| {
            let mut at = 0;
            let mut edits: Vec<(usize, usize, String)> = Vec::new();
            for delta in event.delta(transaction) {
                if let Delta::Retain(length, _) = delta {
                    at += *length as usize;
                    continue;
                }
                if edits.last().is_none_or(|edit| edit.1 != at) {
                    edits.push((at, at, String::new()));
                }
                let edit = edits.last_mut().unwrap();
                match delta {
                    Delta::Inserted(Out::Any(yrs::Any::String(inserted)), _) => edit.2.push_str(inserted),
                    Delta::Deleted(length) => edit.1 += *length as usize,
                    other => panic!("{other:?}"),
                }
                at = edit.1;
            }
            *listener.lock().unwrap() = edits;
        });
        let mut transaction = doc.transact_mut();
        for dot in side.difference(base) {
            transaction.apply_update(Update::decode_v1(self.updates[dot]).unwrap()).unwrap();
        }
        drop(transaction);
        told.lock().unwrap().clone()
    }
}

/// Two edits of one base text touch when they cover a character of it both, or meet in a gap.
fn touch(base: &str, a: &(usize, usize, String), b: &(usize, usize, String)) -> bool {
    let base: Vec<u16> = base.encode_utf16().collect();
    let white = |i: usize| base.get(i).is_none_or(|unit| char::from_u32(u32::from(*unit)).is_some_and(char::is_whitespace));
    let newline_or_end = |i: Option<usize>| i.and_then(|i| base.get(i)).is_none_or(|unit| *unit == u16::from(b'\n'));
    let lines = |edit: &(usize, usize, String)| {
        edit.0 == edit.1
            && ((newline_or_end(edit.0.checked_sub(1)) && edit.2.ends_with('\n'))
                || (newline_or_end(Some(edit.1)) && edit.2.starts_with('\n')))
    };
    // Positions: 2i is the gap before unit i, 2i + 1 the unit itself.
    let covered = |edit: &(usize, usize, String)| -> BTreeSet<usize> {
        let (mut start, mut end) = (edit.0, edit.1);
        while start > 0 && !white(start - 1) {
            start -= 1;
        }
        while !white(end) {
            end += 1;
        }
        if start == end { [2 * start].into() } else { (start..end).map(|i| 2 * i + 1).collect() }
    };
    if a == b && a.2.is_empty() {
        return false;
    }
    match (lines(a), lines(b)) {
        (true, true) => false,
        (false, false) => {
            let (a, b) = (covered(a), covered(b));
            let gap = |set: &BTreeSet<usize>| set.iter().all(|position| position % 2 == 0);
            if gap(&a) == gap(&b) {
                return !a.is_disjoint(&b);
            }
            let (gap, other) = if gap(&a) { (&a, &b) } else { (&b, &a) };
            gap.iter().any(|g| other.contains(&(g + 1)) || other.contains(&g.wrapping_sub(1)))
        }
        (line, _) => {
            let (line, other) = if line { (a, covered(b)) } else { (b, covered(a)) };
            other.contains(&(2 * line.0 + 1)) && other.contains(&(2 * line.0).wrapping_sub(1))
        }
    }
}
