//! What a company says of itself beside what was seen, paragraph by paragraph. Pure: matters in, indices of matters out.

use std::collections::BTreeMap;

/// Something that was said, seen or found, as far as the comparison asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matter {
    /// `"54"`, `"67(a)"`
    pub paragraphs: Vec<String>,
    pub consistency: Option<Consistency>,
}

/// Whether an observation confirms what the company says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consistency {
    Confirms,
    Contradicts,
    NotCovered,
}

/// What there is about one paragraph; indices into the lists that were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub paragraph: String,
    pub answers: Vec<usize>,
    pub observations: Vec<usize>,
    pub checks: Vec<usize>,
    pub findings: Vec<usize>,
    pub confirms: u64,
    pub contradicts: u64,
    pub not_covered: u64,
    /// Observations of which nobody has said yet what they mean for the answers.
    pub unmarked: u64,
    pub gap: Option<Gap>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// The company was not asked.
    NothingAsked,
    /// It answered, and nobody looked.
    NothingSeen,
    Both,
}

/// One entry for each paragraph of the scope, in the Code's order; without a scope for each paragraph that something is about.
/// A paragraph's letters belong to its number: `67(a)` is part of `67`.
pub fn compare(scope: &[String], answers: &[Matter], observations: &[Matter], checks: &[Matter], findings: &[Matter]) -> Vec<Said> {
    let mut said: BTreeMap<u32, Said> = BTreeMap::new();
    let mut begin = |number: u32| {
        said.entry(number).or_insert_with(|| Said { paragraph: number.to_string(), ..Said::default() });
    };
    scope.iter().filter_map(|paragraph| number(paragraph)).for_each(&mut begin);
    if scope.is_empty() {
        let all = [answers, observations, checks, findings].into_iter().flatten().flat_map(|matter| &matter.paragraphs);
        all.filter_map(|paragraph| number(paragraph)).for_each(&mut begin);
    }
    place(&mut said, answers, |said, index, _| said.answers.push(index));
    place(&mut said, checks, |said, index, _| said.checks.push(index));
    place(&mut said, findings, |said, index, _| said.findings.push(index));
    place(&mut said, observations, |said, index, matter| {
        said.observations.push(index);
        match matter.consistency {
            Some(Consistency::Confirms) => said.confirms += 1,
            Some(Consistency::Contradicts) => said.contradicts += 1,
            Some(Consistency::NotCovered) => said.not_covered += 1,
            None => said.unmarked += 1,
        }
    });
    let with_gap = |mut said: Said| {
        let is_seen = !(said.observations.is_empty() && said.checks.is_empty() && said.findings.is_empty());
        said.gap = match (said.answers.is_empty(), is_seen) {
            (true, true) => Some(Gap::NothingAsked),
            (false, false) => Some(Gap::NothingSeen),
            (true, false) => Some(Gap::Both),
            (false, true) => None,
        };
        said
    };
    said.into_values().map(with_gap).collect()
}

fn place(said: &mut BTreeMap<u32, Said>, matters: &[Matter], mut put: impl FnMut(&mut Said, usize, &Matter)) {
    for (index, matter) in matters.iter().enumerate() {
        let mut numbers: Vec<u32> = matter.paragraphs.iter().filter_map(|paragraph| number(paragraph)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        for number in numbers {
            if let Some(said) = said.get_mut(&number) {
                put(said, index, matter);
            }
        }
    }
}

fn number(paragraph: &str) -> Option<u32> {
    paragraph.split('(').next()?.trim().parse().ok()
}

#[cfg(test)]
#[path = "comparison_tests.rs"]
mod tests;
