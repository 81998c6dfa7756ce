use fieldseal_client::Client;
use fieldseal_sync::{Confirmation, Phase, Plan, Progress, Report};

use super::{LastRun, Server, notices, replica::VaultReplica, secretariat};
use crate::{
    Desk, ErrorCode, Event, Failure, Session, clock, content, deposits,
    desk::guard,
    failures,
    wire::{SyncNotice, SyncReport, Traffic},
};

pub(super) const LAST_SUCCESS: &str = "sync.last_success";
pub(super) const CONFIRMED_THROUGH: &str = "sync.confirmed_through";

/// How much a run exchanges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    Everything,
    /// Directory, changes and thumbnails: enough for what a person decided to take effect.
    Words,
}

/// One synchronisation, to its end.
///
/// # Errors
/// Why it ended before its end; what was exchanged before stays exchanged.
pub fn run(desk: &Desk, extent: Extent) -> Result<SyncReport, Failure> {
    let (session, server, unsent) = desk.with(|open| {
        let server = Server::of(&open.vault)?.ok_or(ErrorCode::NotEnrolled)?;
        // What cannot be sealed must not keep everything else here.
        let unsent = deposits::send_disclosures(open).err().map(notices::unsent);
        Ok((open.id.clone(), server, unsent))
    })?;
    let state = desk.sync_state();
    let running = state.begin()?;
    let began_ms = clock::now_ms();
    let outcome = client(desk, &server).and_then(|mut client| {
        let mut replica = VaultReplica::new(desk, &session)?;
        let plan = match extent {
            Extent::Everything => Plan::default(),
            Extent::Words => Plan { previews: false, originals: false },
        };
        let mut last = None;
        let report = client.synchronise(&mut replica, plan, &running.cancel, &mut |progress| {
            if last != Some(step(&progress)) {
                last = Some(step(&progress));
                desk.emit(&event(&progress));
            }
        });
        *guard(&state.client) = Some((server.clone(), client));
        Ok(report)
    });
    drop(running);
    let result = outcome.and_then(|report| conclude(desk, &session, &server, (report, unsent), began_ms));
    let phase = if result.is_ok() { "finished" } else { "failed" };
    desk.emit(&Event::Sync { phase: phase.to_owned(), done: 0, total: 0 });
    desk.emit(&Event::Status);
    result
}

/// The client of the last run, if it is the same server's.
fn client(desk: &Desk, server: &Server) -> Result<Client, Failure> {
    match guard(&desk.sync_state().client).take() {
        Some((known, client)) if known == *server => Ok(client),
        _ => Client::new(&server.address()?).map_err(|error| failures::client(error, &server.url)),
    }
}

/// Writes down what the run left behind, and says how it ended.
fn conclude(
    desk: &Desk,
    session: &str,
    server: &Server,
    (report, unsent): (Report, Option<SyncNotice>),
    began_ms: i64,
) -> Result<SyncReport, Failure> {
    let Report { sent, received, notices, confirmations, stop } = report;
    let failure = failures::stop(stop, &server.url);
    let traffic = |amount: fieldseal_sync::Amount| Traffic { changes: amount.changes, blobs: amount.blobs, bytes: amount.bytes };
    let (notices, refused_packs) = desk.with_session(session, |open| {
        let told: Vec<_> = notices.iter().map(|notice| notices::told(notice, open)).chain(unsent).collect();
        if failure.is_none() {
            let moment = u64::try_from(began_ms).unwrap_or(0);
            secretariat::set_number(&mut open.vault, LAST_SUCCESS, moment)?;
            if is_confirmed(open, &confirmations)? {
                secretariat::set_number(&mut open.vault, CONFIRMED_THROUGH, moment)?;
            }
        }
        Ok((told, content::notices(open)?))
    })?;
    let online = failure.as_ref().is_none_or(|failure| !matches!(failure.code, ErrorCode::Offline | ErrorCode::CaptivePortal));
    *guard(&desk.sync_state().last) = LastRun { online: Some(online), notices: notices.clone() };
    match failure {
        Some(failure) => Err(failure),
        None => {
            let notices = notices.into_iter().chain(refused_packs).collect();
            Ok(SyncReport { sent: traffic(sent), received: traffic(received), notices })
        }
    }
}

/// Whether everything that was written here before the run is in a copy of the secretariat's.
fn is_confirmed(open: &Session, confirmations: &[Confirmation]) -> Result<bool, Failure> {
    let vault = &open.vault;
    let own = vault.device();
    let is_secretariat = vault
        .directory()
        .and_then(|directory| directory.device(&own))
        .is_some_and(|device| device.role == fieldseal_seal::Role::Secretariat);
    if is_secretariat {
        // This very vault is the secretariat's copy, and the relay has taken all of it.
        return Ok(vault.changes_to_send()? == 0);
    }
    for compartment in vault.travelling_compartments()? {
        for stream in vault.received_streams(compartment)?.into_iter().filter(|position| position.stream.device == own) {
            let covers = |confirmation: &&Confirmation| {
                confirmation.compartment == compartment
                    && confirmation.stream.incarnation == stream.stream.incarnation
                    && confirmation.stream.counter >= stream.counter
                    && confirmation.missing_chunks == 0
            };
            if !confirmations.iter().any(|confirmation| covers(&confirmation)) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn step(progress: &Progress) -> (Phase, u64, u64) {
    (progress.phase, progress.done, progress.total)
}

fn event(progress: &Progress) -> Event {
    let phase = match progress.phase {
        Phase::Heads | Phase::Directory | Phase::Foundings => "directory",
        Phase::Push | Phase::Pull | Phase::Compare | Phase::Checkpoint | Phase::Done => "changes",
        Phase::Chunks(fieldseal_sync::ChunkRole::Original) => "originals",
        Phase::Chunks(_) => "previews",
    };
    Event::Sync { phase: phase.to_owned(), done: progress.done, total: progress.total }
}
