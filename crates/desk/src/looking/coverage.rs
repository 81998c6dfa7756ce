//! The matrix of paragraphs and companies: what was asked, what was seen, what was found.

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_model::{RecordId, code_paragraphs};

use crate::wire::{CoverageBehind, CoverageCell, CoverageGap, CoverageRow, StateCount};

/// A record, by the paragraphs and the companies that it is about.
#[derive(Debug, Clone)]
pub struct Piece {
    pub id: RecordId,
    pub kind: String,
    /// Empty for kinds without one.
    pub reference: String,
    pub title: String,
    pub basis: Basis,
    /// Ascending, each once.
    pub paragraphs: Vec<u8>,
    /// None: about no company in particular.
    pub companies: Vec<RecordId>,
    /// Where it stands; of a checklist's answer its result.
    pub state: Option<String>,
}

/// What a piece adds to a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    Checklist,
    Interview,
    SelfAssessment,
    Request,
    Observation,
    Evidence,
    Document,
    Finding,
}

impl Basis {
    /// `asked`, `seen` or `found`.
    pub const fn part(self) -> &'static str {
        match self {
            Self::Checklist | Self::Interview | Self::SelfAssessment | Self::Request => "asked",
            Self::Observation | Self::Evidence | Self::Document => "seen",
            Self::Finding => "found",
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Checklist => "checklist",
            Self::Interview => "interview",
            Self::SelfAssessment => "self_assessment",
            Self::Request => "request",
            Self::Observation => "observation",
            Self::Evidence => "evidence",
            Self::Document => "document",
            Self::Finding => "finding",
        }
    }
}

/// The companies that the matrix has a column for, in this order; `true`: and one more for what names none of them.
pub fn columns(reviewed: &[RecordId], pieces: &[Piece]) -> (Vec<RecordId>, bool) {
    let columns: Vec<RecordId> = if reviewed.is_empty() {
        // Nobody said which companies are reviewed: those that something was gathered about in the mission.
        let own = pieces.iter().filter(|piece| piece.basis != Basis::SelfAssessment);
        own.flat_map(|piece| piece.companies.iter().copied()).collect::<BTreeSet<_>>().into_iter().collect()
    } else {
        reviewed.to_vec()
    };
    let others = pieces.iter().any(|piece| !piece.paragraphs.is_empty() && column_numbers(piece, &columns) == [columns.len()]);
    (columns, others)
}

/// A row for every paragraph in scope, then one for every other paragraph that something was gathered under. `others`: with a last cell for
/// what names no company of the columns.
pub fn rows(scope: &BTreeSet<u8>, columns: &[RecordId], others: bool, pieces: &[Piece]) -> Vec<CoverageRow> {
    let width = columns.len() + usize::from(others);
    let mut cells: BTreeMap<u8, Vec<CoverageCell>> = scope.iter().map(|number| (*number, vec![CoverageCell::default(); width])).collect();
    for piece in pieces {
        let numbers = column_numbers(piece, columns);
        if numbers.is_empty() || (numbers == [columns.len()] && !others) {
            continue;
        }
        for paragraph in &piece.paragraphs {
            let row = cells.entry(*paragraph).or_insert_with(|| vec![CoverageCell::default(); width]);
            for number in &numbers {
                if let Some(cell) = row.get_mut(*number) {
                    add(cell, piece);
                }
            }
        }
    }
    let mut rows: Vec<CoverageRow> = cells.into_iter().map(|(number, cells)| row(number, scope, columns.len(), cells)).collect();
    rows.sort_by_key(|row| (!row.in_scope, row.paragraph));
    rows
}

/// The pieces behind a cell; `company` `None`: what names no company of the columns.
pub fn behind(paragraph: u8, company: Option<RecordId>, columns: &[RecordId], pieces: &[Piece]) -> Vec<CoverageBehind> {
    let wanted = company.map_or(Some(columns.len()), |id| columns.iter().position(|column| *column == id));
    let Some(wanted) = wanted else { return Vec::new() };
    let mut found: Vec<&Piece> =
        pieces.iter().filter(|piece| piece.paragraphs.contains(&paragraph) && column_numbers(piece, columns).contains(&wanted)).collect();
    found.sort_by(|one, other| (one.basis, &one.reference, one.id).cmp(&(other.basis, &other.reference, other.id)));
    found.into_iter().map(line).collect()
}

/// Which columns a piece belongs to. What is about other companies only belongs to none; what is about no company to the one behind the last.
fn column_numbers(piece: &Piece, columns: &[RecordId]) -> Vec<usize> {
    if piece.companies.is_empty() {
        return vec![columns.len()];
    }
    columns.iter().enumerate().filter(|(_, column)| piece.companies.contains(column)).map(|(number, _)| number).collect()
}

fn add(cell: &mut CoverageCell, piece: &Piece) {
    let count = match piece.basis {
        Basis::Checklist => &mut cell.checklist,
        Basis::Interview => &mut cell.interviews,
        Basis::SelfAssessment => &mut cell.self_assessment,
        Basis::Request => &mut cell.requests,
        Basis::Observation => &mut cell.observations,
        Basis::Evidence => &mut cell.evidence,
        Basis::Document => &mut cell.documents,
        Basis::Finding => {
            let state = piece.state.clone().unwrap_or_default();
            match cell.findings.iter_mut().find(|counted| counted.state == state) {
                Some(counted) => counted.count += 1,
                None => cell.findings.push(StateCount { state, count: 1 }),
            }
            return;
        }
    };
    *count += 1;
}

fn row(number: u8, scope: &BTreeSet<u8>, companies: usize, mut cells: Vec<CoverageCell>) -> CoverageRow {
    let in_scope = scope.contains(&number);
    // Only a company that is reviewed, under a paragraph in scope, leaves a gap.
    for cell in cells.iter_mut().take(if in_scope { companies } else { 0 }) {
        cell.gap = gap(cell);
    }
    let paragraph = code_paragraphs().iter().find(|paragraph| paragraph.number == number);
    CoverageRow {
        paragraph: number,
        heading: paragraph.map_or("", |paragraph| paragraph.heading).to_owned(),
        section: paragraph.map_or(' ', |paragraph| paragraph.section).to_string(),
        in_scope,
        cells,
    }
}

/// What is missing before somebody can conclude anything.
fn gap(cell: &CoverageCell) -> Option<CoverageGap> {
    let asked_here = cell.checklist + cell.interviews + cell.requests > 0;
    let seen = cell.observations + cell.evidence + cell.documents > 0;
    match (asked_here, seen) {
        _ if !cell.findings.is_empty() && seen => None,
        (false, false) if cell.self_assessment > 0 => Some(CoverageGap::OnlySelfAssessment),
        (false, false) if cell.findings.is_empty() => Some(CoverageGap::Nothing),
        (_, false) => Some(CoverageGap::NotSeen),
        (_, true) => None,
    }
}

fn line(piece: &Piece) -> CoverageBehind {
    CoverageBehind {
        id: piece.id.to_string(),
        kind: piece.kind.clone(),
        reference: Some(piece.reference.clone()).filter(|reference| !reference.is_empty()),
        title: piece.title.clone(),
        part: piece.basis.part().to_owned(),
        basis: piece.basis.name().to_owned(),
        state: piece.state.clone(),
    }
}

#[cfg(test)]
#[path = "coverage_tests.rs"]
mod tests;
