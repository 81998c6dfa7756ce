//! Taking in segments: verified, placed in their streams' chains, opened, applied, held back or quarantined; never dropped.

use fieldseal_journal::{PackedChange, StreamId, VersionVector, unpack};
use fieldseal_seal::{CompartmentId, Directory, Hash, Keyring, SealedSegment, SegmentHeader, chain};
use rusqlite::Connection;

use super::outgoing::{self, StreamPosition};
use crate::{
    Result, Vault, VaultError,
    journal::{
        apply::{Taken, Work, link_at, missing, release, seen},
        changes,
        compartments::CompartmentInfo,
        judge::Judge,
        quarantine::QuarantineReason,
        streams::{self, Stream},
    },
    open::start_incarnation,
};

/// Where a compartment's log has been read to: the number of the last segment taken in, and the log's link there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub number: u64,
    pub link: Hash,
}

/// One item of a page, in the relay's order.
#[derive(Debug, Clone)]
pub enum Arriving {
    Segment {
        number: u64,
        segment: SealedSegment,
    },
    /// Bytes that did not verify: kept as evidence for a person to look at, never applied.
    Unverified {
        number: u64,
        bytes: Vec<u8>,
        reason: String,
    },
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// Its changes are part of the vault.
    Applied { changes: u64 },
    /// Durable, and waiting for changes or a key that have not come yet.
    Held { changes: u64 },
    /// The vault had all of it.
    Duplicate,
    /// Kept, not applied. The code is a [`QuarantineReason`]'s, or `forged`, `undecryptable`, `malformed`.
    Quarantined { code: String },
    /// It contradicts what its author signed before: the two segments prove it. Kept, not applied; the stream stands still.
    Forked,
}

/// Bytes of one segment's changes after decompression, at most.
pub const MAX_UNPACKED: usize = 64 * 1024 * 1024;

/// What a segment needs before it can be looked into.
enum Waits {
    Chain,
    Key,
}

impl Waits {
    fn code(&self) -> &'static str {
        match self {
            Self::Chain => "chain",
            Self::Key => "key",
        }
    }
}

/// Everything that taking in segments of one compartment needs.
struct Intake<'a, 'w> {
    work: &'w mut Work<'a>,
    compartment: CompartmentInfo,
    directory: &'a Directory,
    keyring: &'a Keyring,
}

impl Vault {
    /// Where the compartment's log has been read to; `None` before the first page.
    pub fn cursor(&self, compartment: CompartmentId) -> Result<Option<Cursor>> {
        let info = self.compartment(compartment)?;
        Ok(info.cursor_link.map(|link| Cursor { number: info.cursor, link }))
    }

    /// Takes a page in and moves the cursor, in one transaction; one answer for each item, in order.
    ///
    /// A segment of this very device beyond what it holds is taken in like any other: the whole vault was put back from a copy. It goes on under
    /// a new incarnation then ([`Vault::incarnation`] tells).
    ///
    /// # Errors
    /// [`VaultError::NotEnrolled`], [`VaultError::NoCompartment`], [`VaultError::DiskFull`]: nothing was taken in.
    pub fn receive_segments(&mut self, compartment: CompartmentId, items: &[Arriving], cursor: Cursor) -> Result<Vec<Received>> {
        let info = self.compartment(compartment)?;
        let own = StreamId { device: self.device(), incarnation: self.incarnation };
        let (answers, incarnation) = self.with_intake(info, |intake, mark_incarnation| {
            let mut answers = Vec::with_capacity(items.len());
            for item in items {
                answers.push(intake.take(item, own, mark_incarnation)?);
            }
            intake.settle()?;
            intake.work.connection.prepare_cached("UPDATE compartment SET cursor = ?2, cursor_link = ?3 WHERE number = ?1")?.execute((
                info.number,
                i64::try_from(cursor.number).unwrap_or(i64::MAX),
                cursor.link.as_bytes(),
            ))?;
            Ok(answers)
        })?;
        self.incarnation = incarnation.unwrap_or(self.incarnation);
        self.remove_deleted();
        Ok(answers)
    }

    /// Looks again at segments that waited for a key.
    pub(crate) fn retry_held_segments(&mut self) -> Result<()> {
        for info in self.compartments()? {
            let waiting: i64 = self
                .store
                .read()
                .prepare_cached("SELECT count(*) FROM held_segment WHERE compartment = ?1")?
                .query_row([info.number], |row| row.get(0))?;
            if waiting > 0 {
                self.with_intake(info, |intake, _| intake.settle())?;
            }
        }
        self.remove_deleted();
        Ok(())
    }

    /// How far each stream has been received without a gap, applied or held back.
    pub fn received_streams(&self, compartment: CompartmentId) -> Result<Vec<StreamPosition>> {
        let info = self.compartment(compartment)?;
        let connection = self.store.read();
        let judge = Judge { own: self.device(), directory: self.directory.as_deref(), keyring: &self.keyring };
        let work = Work::new(connection, &self.local, &self.blobs, judge, self.environment.clone());
        let mut found = Vec::new();
        for stream in streams::of(connection, info.number)? {
            let counter = received(connection, &stream)?;
            let link = link_at(&work, &info, &stream, counter)?.ok_or_else(|| VaultError::stored("stream", stream.number))?;
            if counter > 0 {
                found.push(StreamPosition { stream: stream.id, counter, link });
            }
        }
        Ok(found)
    }

    /// For each stream the highest head that any verified segment names as seen.
    pub fn claimed_streams(&self, compartment: CompartmentId) -> Result<Vec<StreamPosition>> {
        let info = self.compartment(compartment)?;
        let sql = "SELECT device, incarnation, counter, link FROM claimed WHERE compartment = ?1 ORDER BY device, incarnation";
        let mut statement = self.store.read().prepare_cached(sql)?;
        let mut rows = statement.query([info.number])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let stream = StreamId { device: streams::device(&row.get::<_, Vec<u8>>(0)?)?, incarnation: row.get(1)? };
            found.push(StreamPosition { stream, counter: streams::counter(row.get(2)?), link: Hash(row.get(3)?) });
        }
        Ok(found)
    }

    /// Changes that wait for others, and segments that wait for a key or for those before them.
    pub fn held_back(&self, compartment: CompartmentId) -> Result<u64> {
        let info = self.compartment(compartment)?;
        let sql = "SELECT (SELECT count(*) FROM held JOIN stream ON stream.number = held.stream WHERE stream.compartment = ?1)
                        + (SELECT coalesce(sum(last - first + 1), 0) FROM held_segment WHERE compartment = ?1)";
        let count: i64 = self.store.read().prepare_cached(sql)?.query_row([info.number], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    fn with_intake<T>(
        &mut self,
        info: CompartmentInfo,
        work_in: impl FnOnce(&mut Intake<'_, '_>, &mut Option<u32>) -> Result<T>,
    ) -> Result<(T, Option<u32>)> {
        let directory = self.enrolled()?.clone();
        let environment = self.environment.clone();
        let Self { store, local, blobs, identity, keyring, .. } = self;
        let own = identity.id();
        store.write(&mut self.environment, |connection, mark| {
            let judge = Judge { own, directory: Some(&directory), keyring };
            let mut work = Work::new(connection, local, blobs, judge, environment.clone());
            let mut incarnation = None;
            let mut intake = Intake { work: &mut work, compartment: info, directory: &directory, keyring };
            let value = work_in(&mut intake, &mut incarnation)?;
            work.finish()?;
            mark.incarnation = incarnation.unwrap_or(mark.incarnation);
            Ok((value, incarnation))
        })
    }
}

impl Intake<'_, '_> {
    fn take(&mut self, item: &Arriving, own: StreamId, incarnation: &mut Option<u32>) -> Result<Received> {
        let (number, segment) = match item {
            Arriving::Segment { number, segment } => (*number, segment),
            Arriving::Unverified { number, bytes, reason } => return self.quarantine(*number, reason, "", bytes),
        };
        let verified = match self.directory.verify_segment(segment) {
            Ok(verified) if verified.header().compartment == self.compartment.id => verified,
            Ok(_) => return self.quarantine(number, "forged", "of another compartment", &segment.encode()),
            Err(error) => return self.quarantine(number, "forged", &error.to_string(), &segment.encode()),
        };
        let header = verified.header().clone();
        self.note_claims(&header)?;
        let id = StreamId { device: header.device, incarnation: header.incarnation };
        let held_before = self.known(id)?;
        let answer = self.place(number, &header, segment)?;
        let was_put_back = id == own && header.last > held_before && matches!(answer, Received::Applied { .. } | Received::Held { .. });
        if was_put_back && incarnation.is_none() {
            *incarnation = Some(start_incarnation(self.work.connection, &mut self.work.environment.clone())?);
        }
        Ok(answer)
    }

    /// Puts a verified segment where it belongs.
    fn place(&mut self, number: u64, header: &SegmentHeader, segment: &SealedSegment) -> Result<Received> {
        let id = StreamId { device: header.device, incarnation: header.incarnation };
        let mut stream = streams::obtain(self.work.connection, &self.compartment, id)?;
        let reach = received(self.work.connection, &stream)?;
        if header.last <= reach {
            let same = link_at(self.work, &self.compartment, &stream, header.last)? == Some(header.head);
            if !same {
                return self.fork(number, &mut stream, segment);
            }
            outgoing::keep(self.work.connection, stream.number, header.first, header.last, &segment.encode())?;
            return Ok(Received::Duplicate);
        }
        if stream.frozen {
            self.quarantine(number, "forked", "the stream stands still", &segment.encode())?;
            return Ok(Received::Forked);
        }
        if header.first > reach.saturating_add(1) {
            return self.hold(header, segment, &Waits::Chain);
        }
        if link_at(self.work, &self.compartment, &stream, header.first.saturating_sub(1))? != Some(header.previous) {
            return self.fork(number, &mut stream, segment);
        }
        let Some(key) = self.keyring.get(&self.compartment.id, header.epoch) else {
            return self.hold(header, segment, &Waits::Key);
        };
        let verified = self.directory.verify_segment(segment)?;
        let payload = match verified.open(key) {
            Ok(payload) => payload,
            Err(error) => return self.quarantine(number, "undecryptable", &error.to_string(), &segment.encode()),
        };
        let items = match unpack(&payload, MAX_UNPACKED) {
            Ok(items) if items.len() as u64 == header.count() => items,
            Ok(items) => return self.quarantine(number, "malformed", &format!("{} changes", items.len()), &segment.encode()),
            Err(error) => return self.quarantine(number, "malformed", &error.to_string(), &segment.encode()),
        };
        let links: Vec<Hash> = items
            .iter()
            .scan(header.previous, |link, item| {
                *link = chain::next_link(link, &changes::commitment(item));
                Some(*link)
            })
            .collect();
        if links.last() != Some(&header.head) {
            return self.quarantine(number, "malformed", "the changes do not fit the chain", &segment.encode());
        }
        // What overlaps with what is here must be the very same.
        if reach >= header.first {
            let at = usize::try_from(reach - header.first).unwrap_or(usize::MAX);
            if links.get(at).copied() != link_at(self.work, &self.compartment, &stream, reach)? {
                return self.fork(number, &mut stream, segment);
            }
        }
        outgoing::keep(self.work.connection, stream.number, header.first, header.last, &segment.encode())?;
        let skip = usize::try_from(reach.saturating_sub(header.first.saturating_sub(1))).unwrap_or(usize::MAX);
        self.apply(&mut stream, reach, items.into_iter().skip(skip))
    }

    fn apply(&mut self, stream: &mut Stream, reach: u64, items: impl Iterator<Item = PackedChange>) -> Result<Received> {
        let mut applied: VersionVector = streams::applied(self.work.connection, self.compartment.number)?;
        let (mut taken, mut waiting, mut refused, mut counter) = (0, 0, None, reach);
        for packed in items {
            counter = counter.saturating_add(1);
            let is_next = stream.counter.saturating_add(1) == counter;
            if is_next && missing(&applied, &seen(&packed)).is_empty() {
                match self.work.take(&self.compartment, stream, &packed)? {
                    Taken::Applied => taken += 1,
                    Taken::Quarantined(reason, _) => refused = refused.or(Some(reason)),
                }
                applied.observe(stream.id.dot(stream.counter));
            } else {
                self.hold_change(stream, counter, &packed)?;
                waiting += 1;
            }
        }
        streams::store(self.work.connection, stream)?;
        Ok(match (refused, waiting) {
            (Some(reason), _) => Received::Quarantined { code: QuarantineReason::code(reason).to_owned() },
            (None, 0) => Received::Applied { changes: taken },
            (None, waiting) => Received::Held { changes: waiting },
        })
    }

    /// Everything that can move by now, moves: held-back changes, then segments that waited, until nothing does.
    fn settle(&mut self) -> Result<()> {
        loop {
            release(self.work, &self.compartment)?;
            let mut moved = false;
            for (row, bytes) in self.held_segments()? {
                let segment = outgoing::decode(&bytes)?;
                let header = segment.claimed_header().map_err(|error| VaultError::stored("segment", error))?;
                if !self.is_due(&header)? {
                    continue;
                }
                self.work.connection.execute("DELETE FROM held_segment WHERE id = ?1", [row])?;
                self.place(0, &header, &segment)?;
                moved = true;
            }
            if !moved {
                return Ok(());
            }
        }
    }

    fn is_due(&self, header: &SegmentHeader) -> Result<bool> {
        let id = StreamId { device: header.device, incarnation: header.incarnation };
        let has_key = self.keyring.get(&self.compartment.id, header.epoch).is_some();
        Ok(has_key && header.first <= self.known(id)?.saturating_add(1))
    }

    fn known(&self, id: StreamId) -> Result<u64> {
        match streams::find(self.work.connection, self.compartment.number, id)? {
            Some(stream) => received(self.work.connection, &stream),
            None => Ok(0),
        }
    }

    fn held_segments(&self) -> Result<Vec<(i64, Vec<u8>)>> {
        let sql = "SELECT id, bytes FROM held_segment WHERE compartment = ?1 ORDER BY device, incarnation, first";
        let mut statement = self.work.connection.prepare_cached(sql)?;
        let rows = statement.query_map([self.compartment.number], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn hold_change(&self, stream: &Stream, counter: u64, packed: &PackedChange) -> Result<()> {
        let random = &mut self.work.environment.clone();
        let changes::Columns { salt, bytes, erased } = changes::columns(self.work.seal, &self.compartment, stream, counter, packed, random);
        self.work.connection.prepare_cached("INSERT INTO held VALUES (?1, ?2, ?3, ?4, ?5)")?.execute((
            stream.number,
            counter as i64,
            salt,
            bytes,
            erased,
        ))?;
        Ok(())
    }

    fn hold(&self, header: &SegmentHeader, segment: &SealedSegment, waits: &Waits) -> Result<Received> {
        let sql = "INSERT INTO held_segment (compartment, device, incarnation, first, last, waits_for, bytes)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
        self.work.connection.prepare_cached(sql)?.execute((
            self.compartment.number,
            header.device.as_bytes(),
            header.incarnation,
            header.first as i64,
            header.last as i64,
            waits.code(),
            segment.encode(),
        ))?;
        Ok(Received::Held { changes: header.count() })
    }

    fn fork(&self, number: u64, stream: &mut Stream, segment: &SealedSegment) -> Result<Received> {
        stream.frozen = stream.id.device != self.work.judge.own;
        streams::store(self.work.connection, stream)?;
        self.quarantine(number, "forked", &stream.id.dot(stream.counter).to_string(), &segment.encode())?;
        Ok(Received::Forked)
    }

    fn quarantine(&self, number: u64, reason: &str, detail: &str, bytes: &[u8]) -> Result<Received> {
        let known: bool = self
            .work
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM quarantined_segment WHERE compartment = ?1 AND bytes = ?2)")?
            .query_row((self.compartment.number, bytes), |row| row.get(0))?;
        if !known {
            let sql = "INSERT INTO quarantined_segment (compartment, number, reason, detail, arrived_ms, bytes)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            self.work.connection.prepare_cached(sql)?.execute((
                self.compartment.number,
                i64::try_from(number).unwrap_or(i64::MAX),
                reason,
                detail,
                self.work.now_ms,
                bytes,
            ))?;
        }
        Ok(Received::Quarantined { code: reason.to_owned() })
    }

    fn note_claims(&self, header: &SegmentHeader) -> Result<()> {
        let sql = "INSERT INTO claimed VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (compartment, device, incarnation)
                   DO UPDATE SET counter = excluded.counter, link = excluded.link WHERE excluded.counter > counter";
        let mut statement = self.work.connection.prepare_cached(sql)?;
        for seen in &header.seen {
            let counter = i64::try_from(seen.counter).unwrap_or(i64::MAX);
            statement.execute((self.compartment.number, seen.device.as_bytes(), seen.incarnation, counter, seen.link.as_bytes()))?;
        }
        Ok(())
    }
}

/// The last counter that is here without a gap before it, applied or held back.
pub fn received(connection: &Connection, stream: &Stream) -> Result<u64> {
    let last: Option<i64> =
        connection.prepare_cached("SELECT max(counter) FROM held WHERE stream = ?1")?.query_row([stream.number], |row| row.get(0))?;
    Ok(last.map_or(stream.counter, |last| streams::counter(last).max(stream.counter)))
}
