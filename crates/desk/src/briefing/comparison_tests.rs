#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn about(paragraphs: &[&str]) -> Matter {
    Matter { paragraphs: paragraphs.iter().map(|paragraph| (*paragraph).to_owned()).collect(), consistency: None }
}

fn marked(paragraphs: &[&str], consistency: Consistency) -> Matter {
    Matter { consistency: Some(consistency), ..about(paragraphs) }
}

fn scope(paragraphs: &[&str]) -> Vec<String> {
    about(paragraphs).paragraphs
}

#[test]
fn every_paragraph_in_scope_has_its_place_in_the_codes_order() {
    let compared = compare(&scope(&["67", "54", "29"]), &[about(&["54"]), about(&["63"])], &[], &[], &[]);
    assert_eq!(compared.iter().map(|said| said.paragraph.as_str()).collect::<Vec<_>>(), ["29", "54", "67"]);
    assert_eq!(compared[1].answers, [0], "what is out of scope is left out");
}

#[test]
fn letters_belong_to_their_number_and_nothing_counts_twice() {
    let compared = compare(&scope(&["67(a)"]), &[about(&["67", "67(b)"])], &[marked(&["67(c)", "67(d)"], Consistency::Confirms)], &[], &[]);
    assert_eq!((compared[0].paragraph.as_str(), compared[0].answers.as_slice(), compared[0].confirms), ("67", &[0][..], 1));
}

#[test]
fn what_confirms_and_what_contradicts_is_counted_and_never_averaged() {
    let observations = [
        marked(&["54"], Consistency::Contradicts),
        marked(&["54", "39"], Consistency::Contradicts),
        marked(&["54"], Consistency::Confirms),
        marked(&["54"], Consistency::NotCovered),
        about(&["54"]),
    ];
    let compared = compare(&scope(&["39", "54"]), &[about(&["54"])], &observations, &[about(&["54"])], &[about(&["39"])]);
    let said = &compared[1];
    assert_eq!((said.confirms, said.contradicts, said.not_covered, said.unmarked), (1, 2, 1, 1));
    assert_eq!((said.observations.len(), said.checks.len(), said.findings.len()), (5, 1, 0));
    assert_eq!(compared[0].contradicts, 1);
    assert_eq!(compared[0].findings, [0]);
}

#[test]
fn gaps_are_named() {
    let gaps = |answers: &[Matter], observations: &[Matter], checks: &[Matter], findings: &[Matter]| {
        compare(&scope(&["54"]), answers, observations, checks, findings)[0].gap
    };
    let one = [about(&["54"])];
    assert_eq!(gaps(&[], &[], &[], &[]), Some(Gap::Both));
    assert_eq!(gaps(&one, &[], &[], &[]), Some(Gap::NothingSeen));
    for (observations, checks, findings) in [(&one[..], &[][..], &[][..]), (&[], &one, &[]), (&[], &[], &one)] {
        assert_eq!(gaps(&[], observations, checks, findings), Some(Gap::NothingAsked));
        assert_eq!(gaps(&one, observations, checks, findings), None);
    }
}

#[test]
fn without_a_scope_every_paragraph_that_something_is_about_is_shown() {
    let compared = compare(&[], &[about(&["54"])], &[about(&["29"])], &[about(&["63"])], &[about(&["9", "nonsense"])]);
    assert_eq!(compared.iter().map(|said| said.paragraph.as_str()).collect::<Vec<_>>(), ["9", "29", "54", "63"]);
}
