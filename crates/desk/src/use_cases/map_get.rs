use crate::{
    Desk, Failure, content,
    looking::{entries::Reading, places},
    sync::compartment_of,
    wire::{OfMission, SiteMap},
};

/// A mission's sites and photos, each as exactly as may be shown.
pub fn run(desk: &Desk, arguments: OfMission) -> Result<SiteMap, Failure> {
    desk.with(|session| {
        let now = content::in_force(session)?;
        let reading = Reading { vault: &session.vault, content: &now.content };
        let mission = reading.mission(&arguments.mission)?;
        let (sites, photos) = places::map(reading, compartment_of(mission.id))?;
        Ok(SiteMap { country: mission.text("country").map(str::to_owned), sites, photos })
    })
}
