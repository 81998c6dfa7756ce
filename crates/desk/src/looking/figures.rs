//! How much of what: concerns by the public categories, findings, corrective actions, people spoken to.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use fieldseal_model::{FieldType, RecordId, Severity, code_paragraphs, content::Content, kind, small_cell::SMALLEST_CELL};

use super::{board, days, entries::Entry};
use crate::wire::{ActionFigure, ConcernFigure, Few, FindingFigure, PeopleFigure, SectionFigure};

/// Concerns by public category, in the public order, those without one last where there are any.
pub fn concerns(concerns: &[Entry], content: &Content) -> Vec<ConcernFigure> {
    let mut found: Vec<ConcernFigure> = choices("compliance_concern", "category")
        .into_iter()
        .map(|category| ConcernFigure { category: Some(category), active: 0, closed: 0 })
        .collect();
    for concern in concerns {
        let category = concern.text("category");
        let number = found.iter().position(|figure| figure.category.as_deref() == category).unwrap_or_else(|| {
            found.push(ConcernFigure { category: category.map(str::to_owned), active: 0, closed: 0 });
            found.len() - 1
        });
        let Some(figure) = found.get_mut(number) else { continue };
        if is_final(content, "compliance_concern", concern.state().as_deref()) { figure.closed += 1 } else { figure.active += 1 }
    }
    found
}

/// Findings by kind and severity, the gravest first; only pairs that occur.
pub fn findings(findings: &[Entry]) -> Vec<FindingFigure> {
    let kinds = choices("finding", "finding_kind");
    let place = |kind: Option<&str>| kinds.iter().position(|known| Some(known.as_str()) == kind).unwrap_or(kinds.len());
    let mut counts: BTreeMap<(Option<&str>, Option<Severity>), u64> = BTreeMap::new();
    for finding in findings {
        *counts.entry((finding.text("finding_kind"), board::severity(finding))).or_default() += 1;
    }
    let mut counted: Vec<_> = counts.into_iter().collect();
    counted.sort_by_key(|((kind, severity), _)| (place(*kind), std::cmp::Reverse(*severity)));
    let figure = |((kind, severity), count): ((Option<&str>, Option<Severity>), u64)| FindingFigure {
        finding_kind: kind.map(str::to_owned),
        severity: severity.map(|severity| severity.name().to_owned()),
        count,
    };
    counted.into_iter().map(figure).collect()
}

/// Findings by heading of the Code, in the Code's order. One that is about several paragraphs of a heading counts once there.
pub fn sections(findings: &[Entry]) -> Vec<SectionFigure> {
    let mut found: Vec<SectionFigure> = Vec::new();
    for paragraph in code_paragraphs() {
        match found.last_mut() {
            Some(last) if last.heading == paragraph.heading => last.last = paragraph.number,
            _ => found.push(SectionFigure {
                section: paragraph.section.to_string(),
                heading: paragraph.heading.to_owned(),
                first: paragraph.number,
                last: paragraph.number,
                concerns: 0,
                others: 0,
            }),
        }
    }
    for finding in findings {
        let paragraphs = finding.paragraphs("paragraphs");
        let is_concern = finding.text("finding_kind") == Some("compliance_concern");
        for figure in found.iter_mut().filter(|figure| paragraphs.iter().any(|number| (figure.first..=figure.last).contains(number))) {
            if is_concern { figure.concerns += 1 } else { figure.others += 1 }
        }
    }
    found.retain(|figure| figure.concerns + figure.others > 0);
    found
}

/// Corrective actions by state, in the order of the content pack, with how many of them are past their day.
pub fn actions(actions: &[Entry], content: &Content, today: NaiveDate) -> Vec<ActionFigure> {
    let kind = "corrective_action";
    let states = content.machine(kind).map(|machine| machine.states.as_slice()).unwrap_or_default();
    let mut found: Vec<ActionFigure> =
        states.iter().map(|state| ActionFigure { state: state.name.clone(), in_time: 0, overdue: 0 }).collect();
    let deadline = content.deadlines.iter().find(|deadline| deadline.kind == kind);
    for action in actions {
        let state = action.state().unwrap_or_default();
        let counts = deadline.is_some_and(|deadline| deadline.states.is_empty() || deadline.states.contains(&state));
        let due = deadline.and_then(|deadline| days::parse(action.text(&deadline.field)?));
        let number = found.iter().position(|figure| figure.state == state).unwrap_or_else(|| {
            found.push(ActionFigure { state, in_time: 0, overdue: 0 });
            found.len() - 1
        });
        let Some(figure) = found.get_mut(number) else { continue };
        if counts && due.is_some_and(|due| due < today) { figure.overdue += 1 } else { figure.in_time += 1 }
    }
    found
}

/// Interviews that took place and the people in them, by what the sources are. A group counts as many people as were there.
pub fn people(interviews: &[Entry], sources: &[Entry]) -> Vec<PeopleFigure> {
    let categories: BTreeMap<RecordId, &str> = sources.iter().filter_map(|source| Some((source.id, source.text("category")?))).collect();
    let order = choices("source", "category");
    let mut counts: BTreeMap<usize, (Option<String>, u64, u64)> = BTreeMap::new();
    for interview in interviews {
        if matches!(interview.state().as_deref(), Some("planned" | "declined" | "cancelled" | "withdrawn")) {
            continue;
        }
        let mut present: BTreeMap<Option<&str>, u64> = BTreeMap::new();
        for source in interview.links("sources") {
            *present.entry(categories.get(&source).copied()).or_default() += 1;
        }
        let (named, group) =
            (present.values().sum::<u64>().max(1), interview.integer("group_size").and_then(|size| u64::try_from(size).ok()).unwrap_or(0));
        if present.is_empty() {
            present.insert(None, 1);
        }
        // Those of a group who have no codename are of the kind of the one who has.
        if let Some(first) = present.values_mut().next() {
            *first += group.saturating_sub(named);
        }
        for (category, people) in present {
            let place = order.iter().position(|known| Some(known.as_str()) == category).unwrap_or(order.len());
            let counted = counts.entry(place).or_insert_with(|| (category.map(str::to_owned), 0, 0));
            counted.1 += 1;
            counted.2 += people;
        }
    }
    counts
        .into_values()
        .map(|(category, interviews, people)| {
            let few = people < u64::from(SMALLEST_CELL);
            PeopleFigure { category, interviews: Few::of(interviews, few), people: Few::of(people, few) }
        })
        .collect()
}

fn is_final(content: &Content, kind: &str, state: Option<&str>) -> bool {
    let machine = content.machine(kind);
    machine.zip(state).and_then(|(machine, state)| machine.state(state)).is_some_and(|state| state.is_final)
}

/// The choices of a field, in the order of the declaration.
fn choices(of: &str, field: &str) -> Vec<String> {
    match kind(of).and_then(|kind| kind.field(field)).map(|field| field.field_type) {
        Some(FieldType::Choice(list)) => list.choices.iter().map(|choice| (*choice).to_owned()).collect(),
        _ => Vec::new(),
    }
}

impl Few {
    fn of(count: u64, is_few: bool) -> Self {
        if is_few { Self { count: None, below: u64::from(SMALLEST_CELL) } } else { Self { count: Some(count), below: 0 } }
    }
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
