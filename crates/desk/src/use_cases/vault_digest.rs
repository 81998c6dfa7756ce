use crate::{
    Desk, Failure, records,
    wire::{Digest, VaultDigest},
};

/// One hash over everything that this member may read and that syncs.
pub fn run(desk: &Desk, arguments: VaultDigest) -> Result<Digest, Failure> {
    desk.hold(|session| {
        let compartment = records::optional_compartment(&session.vault, arguments.mission.as_deref())?;
        let digest = session.vault.digest(compartment)?;
        Ok(Digest { digest: data_encoding::HEXLOWER.encode(digest.as_bytes()) })
    })
}
