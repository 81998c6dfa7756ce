//! When the relay proves that this device signed other content under counters that it has given again: its vault was put back from a copy, and
//! wrote before it could know. What nobody else has yet moves to a new incarnation.

use fieldseal_journal::{Change, Destination, PackedChange, PlacedChange, StreamId, VersionVector, moved, unpack};
use fieldseal_seal::{CompartmentId, DeviceIdentity, Hash, Randomness, SealedSegment, chain};
use rusqlite::Connection;

use super::incoming::MAX_UNPACKED;
use crate::{
    Result, Vault, VaultError,
    journal::{
        apply::{Taken, Work, link_at},
        changes,
        commit::sign_head,
        compartments::CompartmentInfo,
        judge::Judge,
        rebuild,
        streams::{self, Stream},
    },
    open::start_incarnation,
};

impl Vault {
    /// Moves this device's changes of the compartment, from the first one that differs from the relay's on, to a new incarnation, and reads the
    /// log again, which brings the relay's. `proof` is the relay's segment.
    ///
    /// `false`, and nothing is changed: the segment is not this device's, nothing differs, what differs lies before it, or a relay has
    /// acknowledged what would move (others may hold it then).
    pub fn own_fork(&mut self, compartment: CompartmentId, proof: &SealedSegment) -> Result<bool> {
        let info = self.compartment(compartment)?;
        let directory = self.enrolled()?.clone();
        let Ok(verified) = directory.verify_segment(proof) else { return Ok(false) };
        let header = verified.header();
        let id = StreamId { device: header.device, incarnation: header.incarnation };
        if header.compartment != compartment || id.device != self.device() {
            return Ok(false);
        }
        let Some(stream) = streams::find(self.store.read(), info.number, id)? else { return Ok(false) };
        let Some(key) = self.keyring.get(&compartment, header.epoch) else { return Ok(false) };
        let Ok(items) = verified.open(key).map_err(|_| ()).and_then(|payload| unpack(&payload, MAX_UNPACKED).map_err(|_| ())) else {
            return Ok(false);
        };
        let Some(kept) = self.common(&info, &stream, header.first, header.previous, &items)? else { return Ok(false) };
        if stream.acknowledged > kept {
            return Ok(false);
        }
        let environment = self.environment.clone();
        let Self { store, local, blobs, identity, keyring, .. } = self;
        let own = identity.id();
        let incarnation = store.write(&mut self.environment, |connection, mark| {
            let judge = Judge { own, directory: Some(&directory), keyring };
            let work = || Work::new(connection, local, blobs, judge, environment.clone());
            let moving = cut(&work(), &info, stream, kept)?;
            rebuild::rebuild(work())?;
            let incarnation = start_incarnation(connection, &mut environment.clone())?;
            give(work(), identity, &info, &moving, StreamId { device: own, incarnation })?;
            mark.incarnation = incarnation;
            Ok(incarnation)
        })?;
        self.incarnation = incarnation;
        self.remove_deleted();
        Ok(true)
    }

    /// The last counter before the first difference between the stream here and the relay's segment; `None` when nothing differs within it, or
    /// they part before it.
    fn common(&self, info: &CompartmentInfo, stream: &Stream, first: u64, previous: Hash, items: &[PackedChange]) -> Result<Option<u64>> {
        let judge = Judge { own: self.device(), directory: self.directory.as_deref(), keyring: &self.keyring };
        let work = Work::new(self.store.read(), &self.local, &self.blobs, judge, self.environment.clone());
        let mut common = first.saturating_sub(1);
        if common > stream.counter || link_at(&work, info, stream, common)? != Some(previous) {
            return Ok(None);
        }
        for item in items {
            let here = changes::get(self.store.read(), &self.local, info, stream, common.saturating_add(1))?;
            match here {
                Some((_, here)) if changes::commitment(&here) == changes::commitment(item) => common = common.saturating_add(1),
                Some(_) => return Ok(Some(common)),
                None => break,
            }
        }
        Ok(None)
    }
}

/// Takes everything behind `kept` out of the stream, and with it the segments that carried it.
fn cut(work: &Work<'_>, info: &CompartmentInfo, mut stream: Stream, kept: u64) -> Result<Vec<Change>> {
    let connection = work.connection;
    let mut moving = Vec::new();
    for (_, packed) in changes::after(connection, work.seal, info, &stream, kept, usize::MAX)? {
        let PackedChange::Whole { change, .. } = packed else {
            return Err(VaultError::stored("change", "an erased change cannot move"));
        };
        moving.push(changes::decode(&change)?);
    }
    stream.link = streams::origin(info.id, stream.id);
    stream.past = VersionVector::new();
    let limit = usize::try_from(kept).unwrap_or(usize::MAX);
    for (counter, packed) in changes::after(connection, work.seal, info, &stream, 0, limit)? {
        stream.link = chain::next_link(&stream.link, &changes::commitment(&packed));
        stream.past.merge(&crate::journal::apply::seen(&packed));
        stream.past.observe(stream.id.dot(counter));
    }
    remove(connection, stream.number, kept)?;
    stream.counter = kept;
    stream.signature = None;
    streams::store(connection, &stream)?;
    Ok(moving)
}

fn remove(connection: &Connection, stream: i64, kept: u64) -> Result<()> {
    let kept = i64::try_from(kept).unwrap_or(i64::MAX);
    // What is derived hangs on the changes; the rebuild that follows fills it again.
    connection.execute_batch(crate::database::schema::CLEAR_DERIVED)?;
    let behind = "SELECT id FROM change WHERE stream = ?1 AND counter > ?2";
    connection.execute(&format!("DELETE FROM quarantine WHERE change IN ({behind})"), (stream, kept))?;
    connection.execute("DELETE FROM change WHERE stream = ?1 AND counter > ?2", (stream, kept))?;
    connection.execute("DELETE FROM segment WHERE stream = ?1 AND last > ?2", (stream, kept))?;
    Ok(())
}

/// Writes the changes again as the destination's.
fn give(mut work: Work<'_>, identity: &DeviceIdentity, info: &CompartmentInfo, moving: &[Change], to: StreamId) -> Result<()> {
    let mut stream = streams::obtain(work.connection, info, to)?;
    let applied = streams::applied(work.connection, info.number)?;
    let destination = Destination { stream: to, applied: &applied, previous: &stream.past };
    let placed: Vec<PlacedChange> = moved(moving, destination, |record| work.state(info, record))
        .map_err(|error| VaultError::stored("change", format!("cannot move: {error}")))?;
    for placed in placed {
        let mut salt = [0; 16];
        work.environment.clone().fill(&mut salt);
        let packed = PackedChange::Whole { salt, change: placed.change().encode() };
        if let Taken::Quarantined(reason, detail) = work.take(info, &mut stream, &packed)? {
            return Err(VaultError::NotAllowed { reason, detail });
        }
    }
    sign_head(identity, info, &mut stream);
    streams::store(work.connection, &stream)?;
    work.finish()?;
    Ok(())
}
