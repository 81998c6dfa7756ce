use chrono::{Months, NaiveDate};
use serde::Deserialize;

/// How long records of a kind are kept, counted from their mission's last day. Deleting earlier or later takes two people.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    pub kind: String,
    /// 1 to 100.
    pub years: u16,
}

impl Retention {
    /// The day until which they are kept, the last one included; `None` beyond every calendar.
    pub fn until(&self, mission_end: NaiveDate) -> Option<NaiveDate> {
        mission_end.checked_add_months(Months::new(u32::from(self.years) * 12))
    }
}

#[cfg(test)]
#[path = "retention_tests.rs"]
mod tests;
