use fieldseal_model::content::{Country, Weekday};

use crate::{
    Desk, Failure, content,
    looking::{
        days,
        entries::Reading,
        timeline::{self, Span},
    },
    sync::compartment_of,
    wire::{OfMission, Timeline},
};

/// Days off in a country that no content pack knows.
const WEEKEND: &[Weekday] = &[Weekday::Saturday, Weekday::Sunday];

/// The days of a mission on its own clock, with what happened on each.
pub fn run(desk: &Desk, arguments: OfMission) -> Result<Timeline, Failure> {
    desk.with(|session| {
        let now = content::in_force(session)?;
        let reading = Reading { vault: &session.vault, content: &now.content };
        let mission = reading.mission(&arguments.mission)?;
        let zone = days::zone(mission.text("zone"));
        let happenings = timeline::happenings(reading, compartment_of(mission.id), zone)?;
        let [start, end] = ["start", "end"].map(|field| mission.text(field));
        let country = mission.text("country").and_then(|country| now.content.country(country));
        let weekend = country.map_or(WEEKEND, |country: &Country| country.weekend.as_slice());
        let span = Span { start: start.and_then(days::parse), end: end.and_then(days::parse), weekend };
        Ok(Timeline {
            zone: zone.name().to_owned(),
            start: start.map(str::to_owned),
            end: end.map(str::to_owned),
            days: timeline::days(happenings, span),
        })
    })
}
