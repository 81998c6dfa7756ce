use std::cmp::Ordering;

/// A pack's version: whole numbers between dots, `2026.1`. Compared number by number, so `2026.10` comes after `2026.9`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackVersion(Vec<u32>);

impl PackVersion {
    /// Reads `2026.1`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let numbers: Option<Vec<u32>> = text.split('.').map(number).collect();
        numbers.filter(|numbers| numbers.len() <= 4).map(Self)
    }
}

fn number(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

impl PartialOrd for PackVersion {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PackVersion {
    fn cmp(&self, other: &Self) -> Ordering {
        let length = self.0.len().max(other.0.len());
        let padded = |version: &Self| version.0.iter().copied().chain(std::iter::repeat(0)).take(length).collect::<Vec<_>>();
        padded(self).cmp(&padded(other)).then(self.0.len().cmp(&other.0.len()))
    }
}
