//! The journal: every change in its place, every chain up to its signed head, every kept segment by its device.

use std::collections::BTreeMap;

use fieldseal_model::RecordId;
use fieldseal_seal::{Hash, SealedSegment, Signature};

use super::{CheckReport, What};
use crate::{
    Result, Vault, VaultError,
    journal::{
        apply::{Touched, Work, link_at},
        commit::{STREAM_HEAD, head_bytes},
        compartments::{self, CompartmentInfo},
        judge::Judge,
        rebuild::{Replayed, replay},
        streams::{self, Stream},
    },
};

/// What the journal says should be derived from it.
pub struct Replay {
    pub records: BTreeMap<(i64, RecordId), Touched>,
    pub replayed: Replayed,
}

/// `None` when the journal cannot be read through.
pub fn check(vault: &Vault, report: &mut CheckReport) -> Result<Option<Replay>> {
    let connection = vault.store.read();
    let judge = Judge { own: vault.device(), directory: vault.directory.as_deref(), keyring: &vault.keyring };
    let mut work = Work::new(connection, &vault.local, &vault.blobs, judge, vault.environment.clone());
    work.from_nothing = true;
    let replayed = match replay(&mut work) {
        Ok(replayed) => replayed,
        Err(error) => {
            report.add(What::Chain, "journal", error);
            return Ok(None);
        }
    };
    report.checked.changes = replayed.changes;
    replayed.misplaced.iter().for_each(|misplaced| report.add(What::Chain, "journal", misplaced));
    for stream in streams::all(connection)? {
        let compartment = compartments::by_number(connection, stream.compartment)?;
        if let Err(error) = check_stream(vault, &work, &compartment, &stream, &replayed, report) {
            report.add(What::Chain, name(&compartment, &stream), error);
        }
    }
    Ok(Some(Replay { records: work.into_records(), replayed }))
}

fn check_stream(
    vault: &Vault,
    work: &Work<'_>,
    compartment: &CompartmentInfo,
    stream: &Stream,
    replayed: &Replayed,
    report: &mut CheckReport,
) -> Result<()> {
    let told = replayed.streams.get(&stream.number);
    if told.is_none_or(|told| (told.counter, told.link) != (stream.counter, stream.link)) {
        let reach = told.map_or(0, |told| told.counter);
        let detail = format!("the chain of {reach} changes does not lead to the head of {}", stream.counter);
        report.add(What::Chain, name(compartment, stream), detail);
    }
    if told.is_some_and(|told| !compartment.retired && told.past != stream.past) {
        report.add(What::Chain, name(compartment, stream), "what its author had seen is another");
    }
    if stream.id.device == vault.device() && stream.signature.is_some() {
        report.checked.signatures += 1;
        let signature = stream.signature.as_deref().and_then(|bytes| Signature::from_slice(bytes).ok());
        let verified = signature
            .is_some_and(|signature| vault.device_public().verify(STREAM_HEAD, &head_bytes(compartment, stream), &signature).is_ok());
        if !verified {
            report.add(What::Signature, name(compartment, stream), "the head's signature is not valid");
        }
    }
    check_segments(vault, work, compartment, stream, report)
}

/// Every segment that is kept must be signed by its device and carry the links that the chain has.
fn check_segments(vault: &Vault, work: &Work<'_>, compartment: &CompartmentInfo, stream: &Stream, report: &mut CheckReport) -> Result<()> {
    let Some(directory) = &vault.directory else { return Ok(()) };
    let mut statement = work.connection.prepare_cached("SELECT first, last, bytes FROM segment WHERE stream = ?1 ORDER BY first")?;
    let mut rows = statement.query([stream.number])?;
    let mut at: Option<(u64, Hash)> = None;
    while let Some(row) = rows.next()? {
        report.checked.signatures += 1;
        let (first, last) = (streams::counter(row.get(0)?), streams::counter(row.get(1)?));
        let bytes: Vec<u8> = row.get(2)?;
        let place = format!("{} segment {first}..{last}", name(compartment, stream));
        let verified = SealedSegment::decode(&bytes)
            .map_err(|error| VaultError::stored("segment", error))
            .and_then(|segment| Ok(directory.verify_segment(&segment)?.header().clone()));
        let header = match verified {
            Ok(header) => header,
            Err(error) => {
                report.add(What::Signature, place, error);
                continue;
            }
        };
        let previous = match at {
            Some((counter, link)) if counter.saturating_add(1) == header.first => Some(link),
            _ => link_at(work, compartment, stream, header.first.saturating_sub(1))?,
        };
        let fits = previous == Some(header.previous) && header.first == first && header.last == last;
        let is_last = header.last >= stream.counter;
        if !fits || (is_last && link_at(work, compartment, stream, header.last)? != Some(header.head)) {
            report.add(What::Chain, place, "the signed links are not the chain's");
        }
        at = Some((header.last, header.head));
    }
    Ok(())
}

fn name(compartment: &CompartmentInfo, stream: &Stream) -> String {
    format!("compartment {} stream {}.{}", compartment.id, stream.id.device, stream.id.incarnation)
}
