/// How grave a finding is, from its three marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Low,
    Medium,
    High,
    Critical,
}

impl Severity {
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::Critical];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }

    /// Scale, scope and irremediability, 1 to 4 each, as one word: the highest of them decides, and two others at its height raise it. `None`
    /// while none of them is given.
    pub fn of(marks: [Option<i64>; 3]) -> Option<Self> {
        let given: Vec<i64> = marks.into_iter().flatten().collect();
        let highest = *given.iter().max()?;
        let (sum, count) = (given.iter().sum::<i64>(), i64::try_from(given.len()).unwrap_or(3));
        Some(match highest {
            4.. if sum >= 3 * count => Self::Critical,
            3.. if sum >= 2 * count => Self::High,
            2.. => Self::Medium,
            _ => Self::Low,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Severity;

    #[test]
    fn the_highest_mark_decides_and_the_others_raise_it() {
        let of = |scale, scope, irremediability| Severity::of([scale, scope, irremediability]).map(Severity::name);
        assert_eq!(of(None, None, None), None);
        assert_eq!(of(Some(1), Some(1), Some(1)), Some("low"));
        assert_eq!(of(Some(2), Some(3), Some(1)), Some("high"));
        assert_eq!(of(Some(3), Some(1), Some(1)), Some("medium"));
        assert_eq!(of(Some(4), Some(2), Some(3)), Some("critical"));
        assert_eq!(of(Some(4), None, None), Some("critical"));
        assert_eq!(of(Some(4), Some(1), Some(1)), Some("high"));
    }
}
