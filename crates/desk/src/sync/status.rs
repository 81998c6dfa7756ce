use std::collections::HashSet;

use fieldseal_vault::{ChunkRole, Vault};

use super::{
    Server, SyncState, notices,
    run::{CONFIRMED_THROUGH, LAST_SUCCESS},
    secretariat,
};
use crate::{
    Failure, Session, content,
    desk::guard,
    moments,
    wire::{SyncStatus, Traffic},
};

/// Files that are counted one by one; beyond that, chunks are.
const COUNTED: usize = 4_096;

/// Where this vault stands with the secretariat.
pub fn status(open: &Session, state: &SyncState) -> Result<SyncStatus, Failure> {
    let vault = &open.vault;
    let enrolment = enrolment(vault);
    let mut last = guard(&state.last).clone();
    last.notices.extend(content::notices(open)?);
    last.notices.extend(notices::staying(vault)?);
    Ok(SyncStatus {
        enrolment: enrolment.to_owned(),
        enrolled: enrolment == "enrolled",
        server: Server::of(vault)?.map(|server| server.url),
        to_send: to_send(vault)?,
        last_success: moment(vault, LAST_SUCCESS)?,
        confirmed_through: moment(vault, CONFIRMED_THROUGH)?,
        online: last.online,
        running: state.is_running(),
        notices: last.notices,
    })
}

/// `"alone"`, `"waiting"`, `"enrolled"` or `"revoked"`.
fn enrolment(vault: &Vault) -> &'static str {
    match (vault.organisation(), vault.directory()) {
        (None, _) => "alone",
        (Some(_), None) => "waiting",
        (Some(_), Some(directory)) => match directory.device(&vault.device()) {
            Some(device) if device.revoked.is_some() => "revoked",
            Some(_) => "enrolled",
            None => "waiting",
        },
    }
}

fn to_send(vault: &Vault) -> Result<Traffic, Failure> {
    let mut traffic = Traffic { changes: vault.changes_to_send()?, blobs: 0, bytes: 0 };
    for role in [ChunkRole::Thumbnail, ChunkRole::Preview, ChunkRole::Original] {
        let (waiting, _) = vault.chunks_waiting(role)?;
        traffic.bytes += waiting.bytes;
        if waiting.chunks > 0 {
            let chunks = vault.chunks_to_send(role, COUNTED)?;
            let blobs: HashSet<_> = chunks.iter().map(|chunk| chunk.blob).collect();
            traffic.blobs += (blobs.len() as u64).saturating_add(waiting.chunks.saturating_sub(chunks.len() as u64));
        }
    }
    Ok(traffic)
}

fn moment(vault: &Vault, setting: &str) -> Result<Option<String>, Failure> {
    let unix_ms = secretariat::number(vault, setting)?;
    Ok((unix_ms > 0).then(|| moments::utc(i64::try_from(unix_ms).unwrap_or(i64::MAX))))
}
