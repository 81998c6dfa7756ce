use crate::{
    Desk, Failure,
    wire::{PhotoImportStatus, PhotoJob},
};

/// Stops an import after the photos that are under way; what was imported stays.
pub fn run(desk: &Desk, arguments: PhotoJob) -> Result<PhotoImportStatus, Failure> {
    let job = desk.imports().job(&arguments.job)?;
    job.cancel();
    Ok(job.status())
}
