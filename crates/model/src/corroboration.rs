//! How far what supports a finding is corroborated, from the independence of where it comes from.

use std::collections::BTreeSet;

/// One thing that supports a finding, as far as independence asks. Ids are any words that tell one from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// The team saw, counted or photographed it itself, on this occasion (a visit, else the record itself).
    Seen { occasion: String },
    /// A document says so.
    Written { document: String },
    /// Somebody said so.
    Told(Account),
}

/// What one interview is worth as a ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The interview.
    pub interview: String,
    /// Codenames of who spoke; empty when nobody is noted.
    pub sources: BTreeSet<String>,
    /// Whose people spoke; `None` when that is not noted.
    pub circle: Option<Circle>,
}

/// People who may have it from each other: those of one side, in one place of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    pub side: Side,
    /// The company that they work for or belong to.
    pub company: Option<String>,
}

/// Which side somebody speaks from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Employer,
    Workers,
    Client,
    CivilSociety,
    Community,
    Authority,
    Recruiter,
}

impl Side {
    pub const ALL: [Self; 7] =
        [Self::Employer, Self::Workers, Self::Client, Self::CivilSociety, Self::Community, Self::Authority, Self::Recruiter];

    /// The side of a source's category; `None` for `other` and for what is not noted.
    pub fn of_category(category: &str) -> Option<Self> {
        Some(match category {
            "company_management" | "supervisor" => Self::Employer,
            "guard" | "ex_guard" | "union" | "driver_interpreter" => Self::Workers,
            "client" => Self::Client,
            "cso" => Self::CivilSociety,
            "community" | "victim_or_family" => Self::Community,
            "authority" => Self::Authority,
            "recruiter" => Self::Recruiter,
            _ => return None,
        })
    }
}

/// The field's own words, from weak to strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Corroboration {
    /// One source, one document, one occasion.
    Single,
    /// Several, and not independent of each other.
    Partly,
    /// At least two that do not hang on each other.
    IndependentMultiple,
}

impl Corroboration {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Partly => "partly",
            Self::IndependentMultiple => "independent_multiple",
        }
    }
}

/// How far the grounds corroborate each other; `None` when there is none.
///
/// What was seen, what is written and what was told are independent of each other. Two accounts are independent when different people of
/// different circles gave them; where the circle is not noted, independence is not supposed.
pub fn corroboration(grounds: &[Ground]) -> Option<Corroboration> {
    let pairs = || grounds.iter().enumerate().flat_map(|(index, one)| grounds.iter().skip(index + 1).map(move |other| (one, other)));
    if grounds.is_empty() {
        None
    } else if pairs().any(|(one, other)| independent(one, other)) {
        Some(Corroboration::IndependentMultiple)
    } else if pairs().any(|(one, other)| distinct(one, other)) {
        Some(Corroboration::Partly)
    } else {
        Some(Corroboration::Single)
    }
}

fn independent(one: &Ground, other: &Ground) -> bool {
    match (one, other) {
        (Ground::Told(one), Ground::Told(other)) => {
            let apart = matches!((&one.circle, &other.circle), (Some(one), Some(other)) if one.is_apart_from(other));
            apart && tells_apart(one, other)
        }
        (Ground::Seen { .. }, Ground::Seen { .. }) | (Ground::Written { .. }, Ground::Written { .. }) => false,
        _ => true,
    }
}

/// Whether it is more than the same thing twice.
fn distinct(one: &Ground, other: &Ground) -> bool {
    match (one, other) {
        (Ground::Told(one), Ground::Told(other)) => tells_apart(one, other),
        (Ground::Seen { occasion: one }, Ground::Seen { occasion: other }) => one != other,
        (Ground::Written { document: one }, Ground::Written { document: other }) => one != other,
        _ => true,
    }
}

/// Whether other people spoke. Two interviews without a source are told apart by being two.
fn tells_apart(one: &Account, other: &Account) -> bool {
    one.interview != other.interview && one.sources.is_disjoint(&other.sources)
}

impl Circle {
    /// One side of one company is one circle; a company that is not noted may be any.
    fn is_apart_from(&self, other: &Self) -> bool {
        let companies_differ = matches!((&self.company, &other.company), (Some(one), Some(other)) if one != other);
        self.side != other.side || companies_differ
    }
}

#[cfg(test)]
#[path = "corroboration_tests.rs"]
mod tests;
