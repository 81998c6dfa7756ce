use serde::Deserialize;

use super::Words;

/// What a mission to a country should know before it packs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1, three letters: `IRQ`.
    pub code: String,
    /// Other codes that people write: `IQ`.
    #[serde(default)]
    pub also: Vec<String>,
    pub name: Words,
    /// The day on which somebody last looked these facts up, `YYYY-MM-DD`.
    pub as_of: String,
    /// BCP 47 tags, the most spoken first.
    pub languages: Vec<String>,
    /// The one of daily life first.
    pub calendars: Vec<Calendar>,
    pub weekend: Vec<Weekday>,
    /// IANA zones.
    pub zones: Vec<String>,
    pub regulators: Vec<Words>,
    #[serde(default)]
    pub laws: Vec<Words>,
    pub hazards: Vec<Words>,
    pub photos: PhotoRule,
    /// What does not fit elsewhere, and what is uncertain.
    #[serde(default)]
    pub notes: Vec<Words>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    Gregorian,
    Persian,
    LunarHijri,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// What may be photographed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhotoRule {
    pub subjects: PhotoSubjects,
    pub text: Words,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoSubjects {
    /// What the site and the person permit.
    AsPermitted,
    /// Objects and places, never people or animals.
    ObjectsAndPlaces,
}

impl Country {
    /// Whether people mean this country: its code, another code, or its name in any language.
    pub fn is_called(&self, said: &str) -> bool {
        let said = said.trim().to_lowercase();
        let names = [&self.code].into_iter().chain(&self.also).chain(self.name.values());
        !said.is_empty() && names.into_iter().any(|name| name.to_lowercase() == said)
    }
}

impl Calendar {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Persian => "persian",
            Self::LunarHijri => "lunar_hijri",
        }
    }
}

impl Weekday {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        }
    }
}

impl PhotoSubjects {
    pub const fn name(self) -> &'static str {
        match self {
            Self::AsPermitted => "as_permitted",
            Self::ObjectsAndPlaces => "objects_and_places",
        }
    }
}
