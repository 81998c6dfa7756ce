use fieldseal_model::Action;

use crate::{
    Desk, Failure,
    imports::{self, Destination},
    records,
    sync::compartment_of,
    wire::{PhotoImport, PhotoImportStarted},
};

/// Starts importing files and folders into a mission.
pub fn run(desk: &Desk, arguments: PhotoImport) -> Result<PhotoImportStarted, Failure> {
    let (session, destination) = desk.with(|session| {
        let vault = &session.vault;
        records::permit(vault, Action::Create, records::kind_named(imports::KIND)?)?;
        let compartment = compartment_of(records::mission(vault, &arguments.mission)?);
        let site = arguments.site.as_deref().map(|site| records::find(vault, site)).transpose()?.map(|head| head.id);
        Ok((session.id.clone(), Destination { compartment, site }))
    })?;
    let paths = imports::expand(&arguments.paths)?;
    let job = imports::start(desk, session, paths, destination)?;
    Ok(PhotoImportStarted { job: job.name().to_owned() })
}
