#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;

fn id(number: u8) -> RecordId {
    RecordId([number; 16])
}

fn piece(number: u8, basis: Basis, paragraphs: &[u8], companies: &[u8]) -> Piece {
    Piece {
        id: id(number),
        kind: String::new(),
        reference: format!("{number:03}"),
        title: String::new(),
        basis,
        paragraphs: paragraphs.to_vec(),
        companies: companies.iter().map(|number| id(*number)).collect(),
        state: (basis == Basis::Finding).then(|| "draft".to_owned()),
    }
}

fn scope(numbers: &[u8]) -> BTreeSet<u8> {
    numbers.iter().copied().collect()
}

#[test]
fn a_cell_counts_what_was_asked_seen_and_found() {
    let pieces = [
        piece(1, Basis::Checklist, &[54], &[1]),
        piece(2, Basis::Interview, &[39, 54], &[1]),
        piece(3, Basis::SelfAssessment, &[54], &[1]),
        piece(4, Basis::Observation, &[54], &[1, 2]),
        piece(5, Basis::Finding, &[54], &[1]),
        piece(6, Basis::Finding, &[54], &[1]),
    ];
    let (columns, others) = columns(&[id(1), id(2)], &pieces);
    assert!(!others);
    let rows = rows(&scope(&[39, 54]), &columns, others, &pieces);
    assert_eq!(rows.iter().map(|row| row.paragraph).collect::<Vec<_>>(), [39, 54]);
    let cell = &rows[1].cells[0];
    assert_eq!((cell.checklist, cell.interviews, cell.self_assessment, cell.observations), (1, 1, 1, 1));
    assert_eq!(cell.findings, [StateCount { state: "draft".into(), count: 2 }]);
    assert_eq!(rows[1].cells[1].observations, 1, "what is seen at a site of two companies counts for both");
    assert_eq!(rows[1].heading, "Company Policies and Personnel Contracts");
}

#[test]
fn gaps_are_named_by_what_is_missing() {
    let pieces = [
        piece(1, Basis::Interview, &[30], &[1]),
        piece(2, Basis::SelfAssessment, &[31], &[1]),
        piece(3, Basis::Checklist, &[32], &[1]),
        piece(4, Basis::Observation, &[32], &[1]),
        piece(5, Basis::Finding, &[33], &[1]),
        piece(6, Basis::Observation, &[34], &[1]),
    ];
    let rows = rows(&scope(&[29, 30, 31, 32, 33, 34]), &[id(1)], false, &pieces);
    let gaps: Vec<Option<CoverageGap>> = rows.iter().map(|row| row.cells[0].gap).collect();
    assert_eq!(
        gaps,
        [
            Some(CoverageGap::Nothing),
            Some(CoverageGap::NotSeen),
            Some(CoverageGap::OnlySelfAssessment),
            None,
            Some(CoverageGap::NotSeen),
            None
        ]
    );
}

#[test]
fn what_is_outside_the_scope_comes_last_and_leaves_no_gaps() {
    let pieces = [piece(1, Basis::Finding, &[28, 42], &[1])];
    let rows = rows(&scope(&[54]), &[id(1), id(2)], false, &pieces);
    assert_eq!(rows.iter().map(|row| (row.paragraph, row.in_scope)).collect::<Vec<_>>(), [(54, true), (28, false), (42, false)]);
    assert!(rows[1].cells.iter().all(|cell| cell.gap.is_none()));
}

#[test]
fn what_names_no_company_has_a_column_of_its_own() {
    let pieces = [piece(1, Basis::Finding, &[56], &[]), piece(2, Basis::Observation, &[56], &[9])];
    let (columns, others) = columns(&[id(1)], &pieces);
    assert!(others);
    let rows = rows(&scope(&[56]), &columns, others, &pieces);
    assert_eq!(rows[0].cells.len(), 2);
    assert_eq!(rows[0].cells[1].findings.len(), 1);
    assert_eq!(rows[0].cells[1].gap, None);
    assert_eq!(rows[0].cells[0].observations, 0, "another company's observation belongs to no column");
    assert_eq!(behind(56, None, &columns, &pieces).len(), 1);
}

#[test]
fn without_companies_under_review_the_material_says_which() {
    let pieces = [piece(1, Basis::Observation, &[56], &[3]), piece(2, Basis::SelfAssessment, &[56], &[4])];
    assert_eq!(columns(&[], &pieces), (vec![id(3)], false));
}

fn any_piece() -> impl Strategy<Value = Piece> {
    let bases = prop::sample::select(vec![
        Basis::Checklist,
        Basis::Interview,
        Basis::SelfAssessment,
        Basis::Request,
        Basis::Observation,
        Basis::Evidence,
        Basis::Document,
        Basis::Finding,
    ]);
    (any::<u8>(), bases, prop::collection::btree_set(28u8..36, 0..4), prop::collection::btree_set(0u8..5, 0..3)).prop_map(
        |(number, basis, paragraphs, companies)| {
            let [paragraphs, companies] = [paragraphs, companies].map(|set| set.into_iter().collect::<Vec<_>>());
            piece(number, basis, &paragraphs, &companies)
        },
    )
}

proptest! {
    /// The list behind a cell holds exactly what the cell counts.
    #[test]
    fn a_cell_opens_what_it_counts(pieces in prop::collection::vec(any_piece(), 0..40), wanted in prop::collection::btree_set(28u8..36, 0..6)) {
        let reviewed = [id(0), id(1), id(2)];
        let (columns, others) = columns(&reviewed, &pieces);
        for row in rows(&wanted, &columns, others, &pieces) {
            prop_assert_eq!(row.cells.len(), columns.len() + usize::from(others));
            for (number, cell) in row.cells.iter().enumerate() {
                let counted = cell.checklist + cell.interviews + cell.self_assessment + cell.requests + cell.observations + cell.evidence + cell.documents
                    + cell.findings.iter().map(|state| state.count).sum::<u32>();
                let listed = behind(row.paragraph, columns.get(number).copied(), &columns, &pieces);
                prop_assert_eq!(listed.len(), counted as usize);
            }
        }
    }

    #[test]
    fn every_paragraph_in_scope_has_a_row_once(pieces in prop::collection::vec(any_piece(), 0..20), wanted in prop::collection::btree_set(28u8..36, 0..6)) {
        let found = rows(&wanted, &[id(0)], true, &pieces);
        let in_scope: BTreeSet<u8> = found.iter().filter(|row| row.in_scope).map(|row| row.paragraph).collect();
        prop_assert_eq!(in_scope, wanted);
        let all: BTreeSet<u8> = found.iter().map(|row| row.paragraph).collect();
        prop_assert_eq!(all.len(), found.len());
    }
}
