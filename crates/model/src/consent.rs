//! What may be done with what somebody told: consent is given for each use, may be taken back, and is never supposed.

/// A use of what was told, of a voice or of a picture. Its answer stands in the interview's field `consent_<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Use {
    NoteTaking,
    Audio,
    PhotoPerson,
    PhotoDocuments,
    InternalAnalysis,
    CompanyUnattributed,
    CompanyByCategory,
    CompanyByName,
    Board,
    Authority,
    OtherMechanism,
    PublicQuote,
    Recontact,
}

impl Use {
    pub const ALL: [Self; 13] = [
        Self::NoteTaking,
        Self::Audio,
        Self::PhotoPerson,
        Self::PhotoDocuments,
        Self::InternalAnalysis,
        Self::CompanyUnattributed,
        Self::CompanyByCategory,
        Self::CompanyByName,
        Self::Board,
        Self::Authority,
        Self::OtherMechanism,
        Self::PublicQuote,
        Self::Recontact,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::NoteTaking => "note_taking",
            Self::Audio => "audio",
            Self::PhotoPerson => "photo_person",
            Self::PhotoDocuments => "photo_documents",
            Self::InternalAnalysis => "internal_analysis",
            Self::CompanyUnattributed => "company_unattributed",
            Self::CompanyByCategory => "company_by_category",
            Self::CompanyByName => "company_by_name",
            Self::Board => "board",
            Self::Authority => "authority",
            Self::OtherMechanism => "other_mechanism",
            Self::PublicQuote => "public_quote",
            Self::Recontact => "recontact",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.name() == name)
    }

    /// The interview's field that holds the answer.
    pub fn field(self) -> String {
        format!("consent_{}", self.name())
    }
}

/// What stands in the field of one use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
    NotAsked,
    /// Two people noted different answers without having seen each other's.
    Disputed,
}

impl Answer {
    pub const ALL: [Self; 4] = [Self::Yes, Self::No, Self::NotAsked, Self::Disputed];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotAsked => "not_asked",
            Self::Disputed => "disputed",
        }
    }

    /// The answers that a field shows; several are concurrent ones. None, an empty one and a word of a later version count as not asked.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let answer = |word: &str| match word {
            "yes" => Self::Yes,
            "no" => Self::No,
            _ => Self::NotAsked,
        };
        let mut found = values.into_iter().map(answer);
        let first = found.next().unwrap_or(Self::NotAsked);
        if found.all(|other| other == first) { first } else { Self::Disputed }
    }
}

/// What surrounds the answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Circumstance {
    /// Consent was refused as a whole.
    pub refused: bool,
    /// Consent was taken back, or the interview was.
    pub withdrawn: bool,
}

/// Whether a use is allowed; everything but `Allowed` is a no, and says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Allowed,
    NotAsked,
    Disputed,
    Refused,
    Withdrawn,
}

impl Verdict {
    pub const fn allows(self) -> bool {
        matches!(self, Self::Allowed)
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::NotAsked => "not_asked",
            Self::Disputed => "disputed",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Whether a use is allowed. The one place that decides it: screens, checks and exports ask here.
pub const fn verdict(answer: Answer, circumstance: Circumstance) -> Verdict {
    if circumstance.withdrawn {
        return Verdict::Withdrawn;
    }
    if circumstance.refused {
        return Verdict::Refused;
    }
    match answer {
        Answer::Yes => Verdict::Allowed,
        Answer::No => Verdict::Refused,
        Answer::NotAsked => Verdict::NotAsked,
        Answer::Disputed => Verdict::Disputed,
    }
}

/// The most that may be said about who told it when the company hears of it; `None`: it may not hear of it at all.
pub fn reach(verdict_of: impl Fn(Use) -> Verdict) -> Option<Use> {
    [Use::CompanyByName, Use::CompanyByCategory, Use::CompanyUnattributed].into_iter().find(|each| verdict_of(*each).allows())
}

#[cfg(test)]
#[path = "consent_tests.rs"]
mod tests;
