//! What people see of the records that lie on their laptop.

use crate::{CompartmentClass, Kind, Role};

/// How much of a record somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sight {
    /// Not even that it exists.
    Nothing,
    /// Its frame ([`Kind::shows_in_frame`]): that somebody said something, and where, and what he agreed to; not what.
    Frame,
    Whole,
}

/// What the answer depends on, besides role and kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Made on this laptop.
    pub own: bool,
    /// The interview whose words these are is locked, and nobody took back his consent to it. True of what belongs to no interview.
    pub settled: bool,
    /// Meant for the mission's lead alone.
    pub for_lead: bool,
}

impl Standing {
    /// Somebody else's, and nothing speaks against showing it.
    pub const OPEN: Self = Self { own: false, settled: true, for_lead: false };
}

/// Kinds that hold what people said in interviews, and what of them is seen before the interview is locked: these groups and fields.
pub(crate) const FRAMES: &[(&str, &[&str])] = &[
    ("interview", &["main", "setting", "consent"]),
    ("quote", &["interview", "topic", "language", "translation_language", "translated_by", "translation_checked", "attributable_as"]),
    ("questionnaire_answers", &["ref", "title", "questionnaire", "interview", "site_visit", "company", "officer", "state"]),
];

impl Role {
    /// How much of a record of the kind the role sees. That the person is a member of the record's compartment is asked elsewhere, and who a
    /// source is never gets as far as to anybody else's laptop.
    pub fn sees(self, kind: &Kind, standing: Standing) -> Sight {
        let words = FRAMES.iter().any(|(name, _)| *name == kind.name);
        match self {
            _ if standing.own => Sight::Whole,
            _ if kind.compartment == CompartmentClass::Identity => Sight::Nothing,
            Self::Officer | Self::Reviewer if standing.for_lead => Sight::Nothing,
            Self::Reviewer if words && !standing.settled => Sight::Frame,
            Self::Officer | Self::Lead | Self::Reviewer | Self::Secretariat => Sight::Whole,
        }
    }
}

impl Kind {
    /// Whether the field belongs to what is seen of a record before its words are. Kinds without words have no frame: all of them is.
    pub fn shows_in_frame(&self, field: &str) -> bool {
        let Some((_, parts)) = FRAMES.iter().find(|(name, _)| *name == self.name) else { return true };
        self.field(field).is_some_and(|field| parts.contains(&field.name) || parts.contains(&field.group))
    }
}

#[cfg(test)]
#[path = "sight_tests.rs"]
mod tests;
