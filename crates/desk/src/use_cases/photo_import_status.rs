use crate::{
    Desk, Failure,
    wire::{PhotoImportStatus, PhotoJob},
};

/// How far an import is.
pub fn run(desk: &Desk, arguments: PhotoJob) -> Result<PhotoImportStatus, Failure> {
    Ok(desk.imports().job(&arguments.job)?.status())
}
