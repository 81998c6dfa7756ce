//! Writing: what a person did becomes a change, durable before anybody hears of it.

use std::collections::BTreeMap;

use fieldseal_journal::{Authoring, Cause, Dot, DraftWrite, PackedChange, StreamId, author};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{CompartmentId, DeviceIdentity, Domain, Randomness, chain::ChangeSalt};

use super::{
    apply::{Taken, Work},
    compartments::{self, CompartmentInfo},
    judge::Judge,
    streams::{self, Stream},
};
use crate::{Result, Vault, VaultError, records::reference::References, transport::foundings};

/// Signature over an own stream's head: compartment (16) || incarnation (4) || counter (8) || link (32).
pub const STREAM_HEAD: Domain = Domain::new("stream-head");

/// What is to become one change.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub compartment: CompartmentId,
    pub writes: Vec<DraftWrite>,
    pub cause: Cause,
    /// Why, in the person's words.
    pub reason: Option<String>,
}

/// A change that is on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// Its name; `None` when everything was so already and nothing was written.
    pub dot: Option<Dot>,
    /// The records it wrote to.
    pub records: Vec<RecordId>,
    /// References given to new records: `MA-O-007`.
    pub references: BTreeMap<RecordId, String>,
}

impl Vault {
    /// Makes one change of all the writes. When this returns, it is on disk and in everything derived.
    ///
    /// A change that creates a mission's record in the compartment of the same id founds that compartment. New records of kinds with a reference
    /// get one.
    ///
    /// # Errors
    /// [`VaultError::Author`]: it does not fit the model or the records. [`VaultError::NotAllowed`]: the own role does not permit it.
    /// [`VaultError::BlobMissing`]: it names a sealed file that is not there. [`VaultError::DiskFull`]. Nothing is written then.
    pub fn commit(
        &mut self,
        compartment: CompartmentId,
        writes: Vec<DraftWrite>,
        cause: Cause,
        reason: Option<String>,
    ) -> Result<Committed> {
        let committed = self.commit_all(vec![Draft { compartment, writes, cause, reason }])?;
        committed.into_iter().next().ok_or_else(|| VaultError::stored("commit", "no change"))
    }

    /// Makes one change of each draft, all in one transaction: all of them are on disk when this returns, or none.
    ///
    /// # Errors
    /// As [`Vault::commit`].
    pub fn commit_all(&mut self, drafts: Vec<Draft>) -> Result<Vec<Committed>> {
        let environment = self.environment.clone();
        let Self { store, local, blobs, identity, directory, keyring, owner, organisation, .. } = self;
        let own = StreamId { device: identity.id(), incarnation: self.incarnation };
        let (committed, keys) = store.write(&mut self.environment, |connection, _| {
            let judge = Judge { own: own.device, directory: directory.as_deref(), keyring };
            let mut work = Work::new(connection, local, blobs, judge, environment.clone());
            let mut references = References::new(&owner.initials);
            let mut keys = Vec::new();
            let mut committed = Vec::with_capacity(drafts.len());
            for draft in drafts {
                let compartment = match compartments::find(connection, draft.compartment)? {
                    Some(compartment) => compartment,
                    None if founds_mission(&draft) => {
                        let founder = foundings::Founder { identity, directory: directory.as_deref(), organisation: *organisation };
                        let (compartment, key) = founder.found(connection, draft.compartment, &mut environment.clone(), work.now_ms)?;
                        keys.push((draft.compartment, key));
                        compartment
                    }
                    None => return Err(VaultError::NoCompartment { compartment: draft.compartment }),
                };
                if compartment.retired {
                    return Err(VaultError::NoCompartment { compartment: draft.compartment });
                }
                committed.push(commit_one(&mut work, identity, &compartment, own, draft, &mut references)?);
            }
            work.finish()?;
            Ok((committed, keys))
        })?;
        for (compartment, key) in keys {
            keyring.insert(compartment, 0, key);
        }
        self.remove_deleted();
        Ok(committed)
    }
}

/// Authors, applies and signs one change within a transaction.
pub fn commit_one(
    work: &mut Work<'_>,
    identity: &DeviceIdentity,
    compartment: &CompartmentInfo,
    own: StreamId,
    mut draft: Draft,
    references: &mut References,
) -> Result<Committed> {
    let given = references.add(work, compartment, &mut draft.writes)?;
    check_blobs(work, &draft.writes)?;
    let mut stream = streams::obtain(work.connection, compartment, own)?;
    let applied = streams::applied(work.connection, compartment.number)?;
    let authoring = Authoring {
        dot: own.dot(stream.counter.saturating_add(1)),
        applied: &applied,
        previous: &stream.past,
        at: work.environment.now(),
        cause: draft.cause,
        reason: draft.reason,
    };
    let Some(placed) = author(draft.writes, authoring, |record| work.state(compartment, record))? else {
        return Ok(Committed { dot: None, records: Vec::new(), references: BTreeMap::new() });
    };
    let change = placed.change();
    let mut records: Vec<RecordId> = change.writes.iter().map(|write| write.record).collect();
    records.dedup();
    let mut salt: ChangeSalt = [0; 16];
    work.environment.clone().fill(&mut salt);
    let packed = PackedChange::Whole { salt, change: change.encode() };
    let dot = placed.dot();
    match work.take(compartment, &mut stream, &packed)? {
        Taken::Applied => {}
        Taken::Quarantined(reason, detail) => return Err(VaultError::NotAllowed { reason, detail }),
    }
    sign_head(identity, compartment, &mut stream);
    streams::store(work.connection, &stream)?;
    Ok(Committed { dot: Some(dot), records, references: given })
}

/// Signs the own stream's head.
pub fn sign_head(identity: &DeviceIdentity, compartment: &CompartmentInfo, stream: &mut Stream) {
    stream.signature = Some(identity.sign(STREAM_HEAD, &head_bytes(compartment, stream)).0.to_vec());
}

/// What [`STREAM_HEAD`] signs.
pub fn head_bytes(compartment: &CompartmentInfo, stream: &Stream) -> Vec<u8> {
    [compartment.id.as_bytes().as_slice(), &stream.id.incarnation.to_be_bytes(), &stream.counter.to_be_bytes(), stream.link.as_bytes()]
        .concat()
}

fn founds_mission(draft: &Draft) -> bool {
    draft.writes.iter().any(|write| match write {
        DraftWrite::Create { record, kind } => record.0 == draft.compartment.0 && kind == "mission",
        _ => false,
    })
}

/// A blob's file is durable before a record names it. One that came from elsewhere may be named again before it is fetched.
fn check_blobs(work: &Work<'_>, writes: &[DraftWrite]) -> Result<()> {
    for write in writes {
        let DraftWrite::Put { value: Value::Blob(bytes), .. } = write else { continue };
        let reference = fieldseal_seal::BlobReference::decode(bytes).map_err(|error| VaultError::stored("blob reference", error))?;
        let known: bool = work
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM blob WHERE id = ?1)")?
            .query_row([reference.blob.as_bytes()], |row| row.get(0))?;
        if !known && !work.blobs.has(&reference) {
            return Err(VaultError::BlobMissing { blob: reference.blob });
        }
    }
    Ok(())
}
