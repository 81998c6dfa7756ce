#![allow(clippy::unwrap_used)]

use super::*;
use crate::content::builtin;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn deadline(kind: &str) -> &'static Deadline {
    builtin().deadlines.iter().find(|deadline| deadline.kind == kind).unwrap()
}

#[test]
fn retaliation_is_asked_after_two_and_after_eight_weeks() {
    let retaliation = deadline("interview");
    for (answered, due) in [
        (None, Some("2026-02-17")),
        (Some("2026-02-04"), Some("2026-02-17")),
        (Some("2026-02-12"), Some("2026-02-17")),
        (Some("2026-02-13"), Some("2026-03-31")),
        (Some("2026-02-17"), Some("2026-03-31")),
        (Some("2026-03-26"), Some("2026-03-31")),
        (Some("2026-03-27"), None),
        (Some("2026-05-01"), None),
    ] {
        assert_eq!(retaliation.due(day("2026-02-03"), answered.map(day)), due.map(day), "{answered:?}");
    }
    assert_eq!(retaliation.due(NaiveDate::MAX, None), None, "a day beyond the calendar is none");
}

#[test]
fn a_day_is_overdue_today_soon_or_later() {
    let request = deadline("document_request");
    assert_eq!(request.due(day("2026-01-25"), None), Some(day("2026-01-25")));
    for (today, urgency) in [
        ("2026-01-26", Urgency::Overdue),
        ("2026-01-25", Urgency::Today),
        ("2026-01-24", Urgency::Soon),
        ("2026-01-22", Urgency::Soon),
        ("2026-01-21", Urgency::Later),
    ] {
        assert_eq!(request.urgency(day("2026-01-25"), day(today)), urgency, "{today}");
    }
}

#[test]
fn what_was_answered_in_time_is_not_due() {
    let once = Deadline { after_days: Vec::new(), ..deadline("interview").clone() };
    assert_eq!(once.due(day("2026-02-03"), Some(day("2026-02-02"))), Some(day("2026-02-03")));
    assert_eq!(once.due(day("2026-02-03"), Some(day("2026-02-03"))), None);
}
