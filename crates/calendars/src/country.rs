use icu_calendar::{
    types::Weekday,
    week::{WeekInformation, WeekPreferences},
};
use icu_locale_core::Locale;

use crate::Calendar;

/// How a country counts its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryCalendar {
    /// Calendars in which people there state dates, the Gregorian one first.
    pub calendars: &'static [Calendar],
    /// 1 (Monday) to 7 (Sunday).
    pub week_start: u8,
    pub weekend: Vec<u8>,
}

/// Codes of three letters, as missions are named, of the countries where missions go; those of two letters are used by CLDR.
const OF_THREE_LETTERS: [(&str, &str); 40] = [
    ("AFG", "AF"),
    ("ARE", "AE"),
    ("BFA", "BF"),
    ("BHR", "BH"),
    ("CAF", "CF"),
    ("CHE", "CH"),
    ("CMR", "CM"),
    ("COD", "CD"),
    ("COL", "CO"),
    ("DJI", "DJ"),
    ("EGY", "EG"),
    ("ETH", "ET"),
    ("GTM", "GT"),
    ("HND", "HN"),
    ("HTI", "HT"),
    ("IRN", "IR"),
    ("IRQ", "IQ"),
    ("JOR", "JO"),
    ("KEN", "KE"),
    ("KWT", "KW"),
    ("LBN", "LB"),
    ("LBY", "LY"),
    ("MEX", "MX"),
    ("MLI", "ML"),
    ("MOZ", "MZ"),
    ("NER", "NE"),
    ("NGA", "NG"),
    ("OMN", "OM"),
    ("PAK", "PK"),
    ("PER", "PE"),
    ("PNG", "PG"),
    ("QAT", "QA"),
    ("SAU", "SA"),
    ("SDN", "SD"),
    ("SLV", "SV"),
    ("SOM", "SO"),
    ("SSD", "SS"),
    ("SYR", "SY"),
    ("UGA", "UG"),
    ("YEM", "YE"),
];

/// The code of two letters; what is no code of three is taken as it is.
pub(crate) fn of_two_letters(code: &str) -> &str {
    OF_THREE_LETTERS.iter().find(|(three, _)| *three == code).map_or(code, |(_, two)| two)
}

/// Of an ISO 3166 code of two or three letters; of the world where it is none.
pub fn country_calendar(code: &str) -> CountryCalendar {
    let code = of_two_letters(code);
    let calendars: &'static [Calendar] = match code {
        // Administration has run on the lunar year since 2022, people state the solar one.
        "AF" => &[Calendar::Gregorian, Calendar::Persian, Calendar::Hijri],
        "IR" => &[Calendar::Gregorian, Calendar::Persian],
        _ => &[Calendar::Gregorian],
    };
    let tag = if code.len() == 2 { format!("und-{code}") } else { "und".to_owned() };
    let week = tag.parse::<Locale>().ok().and_then(|locale| WeekInformation::try_new(WeekPreferences::from(&locale)).ok());
    match week {
        Some(week) => {
            let mut weekend: Vec<u8> = week.weekend().map(|day| day as u8).collect();
            weekend.sort_unstable();
            CountryCalendar { calendars, week_start: week.first_weekday as u8, weekend }
        }
        None => {
            CountryCalendar { calendars, week_start: Weekday::Monday as u8, weekend: vec![Weekday::Saturday as u8, Weekday::Sunday as u8] }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_and_calendars_of_the_missions_countries() {
        let of = |code: &str| {
            let country = country_calendar(code);
            (country.calendars.len(), country.week_start, country.weekend)
        };
        assert_eq!(of("IQ"), (1, 6, vec![5, 6]));
        assert_eq!(of("AF"), (3, 6, vec![4, 5]));
        assert_eq!(of("AFG"), of("AF"));
        assert_eq!(of("HN"), (1, 7, vec![6, 7]));
        assert_eq!(of("CH"), (1, 1, vec![6, 7]));
        assert_eq!(of("no country"), (1, 1, vec![6, 7]));
    }
}
