#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use fieldseal_model::content::builtin;

use super::*;
use crate::looking::entries::invented::{entry, integer, links, set, text};

#[test]
fn concerns_stand_under_the_public_categories() {
    let found = concerns(
        &[
            entry("compliance_concern", 1, [("category", text("management_governance")), ("state", text("remediation"))]),
            entry("compliance_concern", 2, [("category", text("management_governance")), ("state", text("verified_closed"))]),
            entry("compliance_concern", 3, []),
        ],
        builtin(),
    );
    let numbers: Vec<(Option<&str>, u64, u64)> =
        found.iter().map(|figure| (figure.category.as_deref(), figure.active, figure.closed)).collect();
    assert_eq!(numbers, [(Some("personnel_misconduct"), 0, 0), (Some("management_governance"), 1, 1), (Some("other"), 0, 0), (None, 1, 0)]);
}

#[test]
fn findings_are_counted_by_kind_and_severity_the_gravest_first() {
    let of = |number, kind: &str, scale| entry("finding", number, [("finding_kind", text(kind)), ("severity_scale", integer(scale))]);
    let found = findings(&[
        of(1, "barrier", 2),
        of(2, "compliance_concern", 1),
        of(3, "compliance_concern", 4),
        entry("finding", 4, [("finding_kind", text("compliance_concern"))]),
    ]);
    let rows: Vec<(Option<&str>, Option<&str>)> =
        found.iter().map(|figure| (figure.finding_kind.as_deref(), figure.severity.as_deref())).collect();
    assert_eq!(
        rows,
        [
            (Some("compliance_concern"), Some("critical")),
            (Some("compliance_concern"), Some("low")),
            (Some("compliance_concern"), None),
            (Some("barrier"), Some("medium"))
        ]
    );
}

#[test]
fn a_finding_counts_once_under_a_heading() {
    let found =
        sections(&[entry("finding", 1, [("paragraphs", set(["45", "46", "50", "67(a)"])), ("finding_kind", text("compliance_concern"))])]);
    let rows: Vec<(u8, u8, u64)> = found.iter().map(|figure| (figure.first, figure.last, figure.concerns)).collect();
    assert_eq!(rows, [(45, 49, 1), (50, 51, 1), (66, 68, 1)]);
}

#[test]
fn an_action_is_overdue_while_something_is_still_to_do() {
    let on = |number, state: &str, due: &str| entry("corrective_action", number, [("state", text(state)), ("due", text(due))]);
    let found = actions(
        &[on(1, "agreed", "2026-05-22"), on(2, "agreed", "2026-05-24"), on(3, "verified", "2026-03-01"), on(4, "odd", "2026-01-01")],
        builtin(),
        days::parse("2026-05-23").unwrap(),
    );
    let of = |state: &str| found.iter().find(|figure| figure.state == state).map(|figure| (figure.in_time, figure.overdue));
    assert_eq!((of("agreed"), of("verified"), of("proposed"), of("odd")), (Some((1, 1)), Some((1, 0)), Some((0, 0)), Some((1, 0))));
}

#[test]
fn few_people_are_not_told_apart() {
    let sources = [entry("source", 1, [("category", text("guard"))]), entry("source", 2, [("category", text("community"))])];
    let found = people(
        &[
            entry("interview", 3, [("sources", links([1])), ("group_size", integer(6)), ("state", text("written_up"))]),
            entry("interview", 4, [("sources", links([2])), ("state", text("held"))]),
            entry("interview", 5, [("sources", links([2])), ("state", text("cancelled"))]),
            entry("interview", 6, [("state", text("held"))]),
        ],
        &sources,
    );
    let rows: Vec<(Option<&str>, Option<u64>, Option<u64>)> =
        found.iter().map(|figure| (figure.category.as_deref(), figure.interviews.count, figure.people.count)).collect();
    assert_eq!(rows, [(Some("guard"), Some(1), Some(6)), (Some("community"), None, None), (None, None, None)]);
    assert!(found[1..].iter().all(|figure| figure.people.below == u64::from(SMALLEST_CELL)));
}
