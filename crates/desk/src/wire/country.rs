use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Words;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CountryGet {
    /// Of this mission's country.
    pub mission: Option<String>,
    /// A code or a name: `IRQ`, `IQ`, `Irak`.
    pub country: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountryFound {
    /// `null`: no pack knows the country.
    pub profile: Option<CountryProfile>,
}

/// What a mission to a country should know before it packs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountryProfile {
    pub code: String,
    pub name: Words,
    /// `YYYY-MM-DD`; when somebody last looked these facts up.
    pub as_of: String,
    pub languages: Vec<String>,
    /// `gregorian`, `persian`, `lunar_hijri`; the one of daily life first.
    pub calendars: Vec<String>,
    /// `friday`, `saturday`…
    pub weekend: Vec<String>,
    pub zones: Vec<String>,
    pub regulators: Vec<Words>,
    pub laws: Vec<Words>,
    pub hazards: Vec<Words>,
    /// `as_permitted`, `objects_and_places`.
    pub photo_subjects: String,
    pub photo_rule: Words,
    pub notes: Vec<Words>,
}
