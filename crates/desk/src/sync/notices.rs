//! What a run noticed, with the names that people know.

use fieldseal_seal::{CompartmentId, DeviceId};
use fieldseal_sync::{ChunkRole, Notice, Unverified};
use fieldseal_vault::Vault;

use crate::{Argument, Arguments, Failure, Session, people::People, records, wire::SyncNotice};

/// What the owner wrote before he belonged to the organisation, and his role may not bring along.
///
/// # Errors
/// The vault could not be read.
pub fn staying(vault: &Vault) -> Result<Option<SyncNotice>, Failure> {
    let staying = vault.staying()?;
    let count: u64 = staying.iter().map(|(_, count)| count).sum();
    let args = Arguments::from([("count".to_owned(), Argument::Number(count as f64))]);
    Ok((count > 0).then(|| SyncNotice { code: "stays_here".to_owned(), args }))
}

/// Disclosures could not be sealed for the focal point.
pub fn unsent(failure: Failure) -> SyncNotice {
    let args = Arguments::from([("detail".to_owned(), failure.to_string().into())]);
    SyncNotice { code: "disclosures_unsent".to_owned(), args }
}

/// The notice as the catalogue's `notice-<code>` words it.
pub fn told(notice: &Notice, open: &Session) -> SyncNotice {
    let mission = |compartment: &CompartmentId| records::compartment_name(&open.vault, *compartment);
    let person = |device: &DeviceId| People::new(&open.vault).name(device);
    let number = |number: u64| number.to_string();
    let (code, args): (&str, Vec<(&str, String)>) = match notice {
        Notice::Withheld { compartment, stream, have } => (
            "withheld",
            vec![
                ("mission", mission(compartment)),
                ("person", person(&stream.device)),
                ("count", number(stream.counter.saturating_sub(*have))),
            ],
        ),
        Notice::HeldBack { compartment, stream, have } => (
            "held_back",
            vec![
                ("mission", mission(compartment)),
                ("person", person(&stream.device)),
                ("count", number(stream.counter.saturating_sub(*have))),
            ],
        ),
        Notice::RolledBack { compartment, stream, relay } => (
            "rolled_back",
            vec![
                ("mission", mission(compartment)),
                ("person", person(&stream.device)),
                ("count", number(stream.counter.saturating_sub(*relay))),
            ],
        ),
        Notice::LogRewritten { compartment } => ("log_rewritten", vec![("mission", mission(compartment))]),
        Notice::DirectoryRolledBack { .. } => ("directory_rolled_back", vec![]),
        Notice::DirectoryStale { by, .. } => ("directory_stale", vec![("person", person(by))]),
        Notice::DirectoryForged { .. } => ("directory_forged", vec![]),
        Notice::Forked { compartment, device, .. } => ("forked", vec![("mission", mission(compartment)), ("person", person(device))]),
        Notice::PutBackHere { compartment } => ("put_back_here", vec![("mission", mission(compartment))]),
        Notice::Unverified { compartment, reason, .. } => {
            let reason = match reason {
                Unverified::Malformed => "malformed",
                Unverified::Forged => "forged",
                Unverified::Stranger => "stranger",
                Unverified::Revoked => "revoked",
            };
            ("unverified", vec![("mission", mission(compartment)), ("reason", reason.to_owned())])
        }
        Notice::Quarantined { compartment, device, code, .. } => {
            ("quarantined", vec![("mission", mission(compartment)), ("person", person(device)), ("reason", code.clone())])
        }
        Notice::OutOfOrder { compartment, device, .. } => {
            ("out_of_order", vec![("mission", mission(compartment)), ("person", person(device))])
        }
        Notice::ChunkSwapped { compartment, .. } => ("chunk_swapped", vec![("mission", mission(compartment))]),
        Notice::ChunksMissing { role, chunks } => {
            let role = match role {
                ChunkRole::Thumbnail => "thumbnail",
                ChunkRole::Preview => "preview",
                ChunkRole::Original => "original",
            };
            ("chunks_missing", vec![("rendition", role.to_owned()), ("count", number(*chunks))])
        }
        Notice::CheckpointRefused { compartment } => ("checkpoint_refused", vec![("mission", mission(compartment))]),
        Notice::Refused { code, .. } => ("refused", vec![("reason", code.code().trim_start_matches("relay.").to_owned())]),
    };
    let args = args.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect::<Arguments>();
    SyncNotice { code: code.to_owned(), args }
}
