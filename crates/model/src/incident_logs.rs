//! One incident in two logs: what it means that one of them, or both, does not have it.

/// What a log says of an incident that the mission heard of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Logged {
    Yes,
    No,
    /// Nobody saw the log, or nobody looked.
    Unknown,
}

impl Logged {
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    pub fn of(word: Option<&str>) -> Self {
        match word {
            Some("logged") => Self::Yes,
            Some("not_logged") => Self::No,
            _ => Self::Unknown,
        }
    }
}

/// The company's log beside the client's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Both,
    CompanySilent,
    ClientSilent,
    /// The mission knows of it, and neither log does.
    Neither,
    Open,
}

impl Comparison {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::CompanySilent => "company_silent",
            Self::ClientSilent => "client_silent",
            Self::Neither => "neither",
            Self::Open => "open",
        }
    }

    /// Whether somebody has to explain it.
    pub const fn is_discrepancy(self) -> bool {
        matches!(self, Self::CompanySilent | Self::ClientSilent | Self::Neither)
    }
}

/// How the two logs stand to each other. A log that says no while the other was not seen is a discrepancy with what the mission heard.
pub const fn compare(company: Logged, client: Logged) -> Comparison {
    match (company, client) {
        (Logged::Yes, Logged::Yes) => Comparison::Both,
        (Logged::No, Logged::No) => Comparison::Neither,
        (Logged::No, _) => Comparison::CompanySilent,
        (_, Logged::No) => Comparison::ClientSilent,
        _ => Comparison::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_logs_is_compared() {
        let expected = [
            (Logged::Yes, Logged::Yes, Comparison::Both, false),
            (Logged::Yes, Logged::No, Comparison::ClientSilent, true),
            (Logged::Yes, Logged::Unknown, Comparison::Open, false),
            (Logged::No, Logged::Yes, Comparison::CompanySilent, true),
            (Logged::No, Logged::No, Comparison::Neither, true),
            (Logged::No, Logged::Unknown, Comparison::CompanySilent, true),
            (Logged::Unknown, Logged::Yes, Comparison::Open, false),
            (Logged::Unknown, Logged::No, Comparison::ClientSilent, true),
            (Logged::Unknown, Logged::Unknown, Comparison::Open, false),
        ];
        assert_eq!(expected.len(), Logged::ALL.len() * Logged::ALL.len());
        for (company, client, outcome, is_discrepancy) in expected {
            assert_eq!(compare(company, client), outcome, "{company:?} {client:?}");
            assert_eq!(outcome.is_discrepancy(), is_discrepancy, "{outcome:?}");
        }
        let of = [Some("logged"), Some("not_logged"), Some("unknown"), Some("later"), None].map(Logged::of);
        assert_eq!(of, [Logged::Yes, Logged::No, Logged::Unknown, Logged::Unknown, Logged::Unknown]);
    }
}
