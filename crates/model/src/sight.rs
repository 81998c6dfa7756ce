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
    /// A deposit that was sealed for this laptop, or what belongs to such a one or to a deposit of its own.
    pub addressed: bool,
}

impl Standing {
    /// Somebody else's, and nothing speaks against showing it.
    pub const OPEN: Self = Self { own: false, settled: true, for_lead: false, addressed: false };
}

/// Kinds that hold what people said in interviews, and what of them is seen before the interview is locked: these groups and fields.
pub(crate) const FRAMES: &[(&str, &[&str])] = &[
    ("interview", &["main", "setting", "consent"]),
    ("quote", &["interview", "topic", "language", "translation_language", "translated_by", "translation_checked", "attributable_as"]),
    ("questionnaire_answers", &["ref", "title", "questionnaire", "interview", "site_visit", "company", "officer", "state"]),
];

/// What is sealed for a few: everybody carries it, and only they learn that it is there.
pub(crate) const SEALED: &[&str] = &["deposit", "opening_request", "opening"];

/// What of the organisation's records those see who read no mission: the words that screens are made of, and who can help.
const WITHOUT_MISSIONS: &[&str] = &["content_pack", "glossary_term", "referral_service"];

impl Role {
    /// How much of a record of the kind the role sees. That the person is a member of the record's compartment is asked elsewhere, and who a
    /// source is never gets as far as to anybody else's laptop, except sealed for him.
    pub fn sees(self, kind: &Kind, standing: Standing) -> Sight {
        let words = FRAMES.iter().any(|(name, _)| *name == kind.name);
        match self {
            _ if standing.own => Sight::Whole,
            _ if kind.compartment == CompartmentClass::Identity => Sight::Nothing,
            _ if SEALED.contains(&kind.name) => if_only(standing.addressed),
            Self::Custodian | Self::FocalPoint => if_only(WITHOUT_MISSIONS.contains(&kind.name)),
            Self::Officer | Self::Reviewer | Self::Director if standing.for_lead => Sight::Nothing,
            Self::Reviewer if words && !standing.settled => Sight::Frame,
            // A summary: who was heard, not what he said.
            Self::Director if words => Sight::Frame,
            Self::Officer | Self::Lead | Self::Reviewer | Self::Secretariat | Self::Director => Sight::Whole,
        }
    }
}

fn if_only(seen: bool) -> Sight {
    if seen { Sight::Whole } else { Sight::Nothing }
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
