use fieldseal_model::{Value, content::Country};

use crate::{
    Desk, ErrorCode, Failure, content, records,
    wire::{CountryFound, CountryGet, CountryProfile},
};

/// What is known of a country, or of the country that a mission goes to.
pub fn run(desk: &Desk, arguments: CountryGet) -> Result<CountryFound, Failure> {
    let said = match (&arguments.country, &arguments.mission) {
        (Some(country), _) => country.clone(),
        (None, Some(mission)) => desk.with(|session| {
            let mission = records::mission(&session.vault, mission)?;
            let record = session.vault.record(mission)?;
            let country = record.as_ref().and_then(|record| record.state.register("country")).map(|register| register.shown());
            Ok(match country {
                Some(Value::Text(country)) => country.clone(),
                _ => String::new(),
            })
        })?,
        (None, None) => return Err(Failure::new(ErrorCode::InvalidArguments).with("detail", "mission, country")),
    };
    let now = content::of(desk)?;
    Ok(CountryFound { profile: now.content.country(&said).map(profile) })
}

fn profile(country: &Country) -> CountryProfile {
    CountryProfile {
        code: country.code.clone(),
        name: country.name.clone(),
        as_of: country.as_of.clone(),
        languages: country.languages.clone(),
        calendars: country.calendars.iter().map(|calendar| calendar.name().to_owned()).collect(),
        weekend: country.weekend.iter().map(|day| day.name().to_owned()).collect(),
        zones: country.zones.clone(),
        regulators: country.regulators.clone(),
        laws: country.laws.clone(),
        hazards: country.hazards.clone(),
        photo_subjects: country.photos.subjects.name().to_owned(),
        photo_rule: country.photos.text.clone(),
        notes: country.notes.clone(),
    }
}
