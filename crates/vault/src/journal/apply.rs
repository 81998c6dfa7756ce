//! Taking changes into the journal and working them into what is derived from it, many in one transaction.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fieldseal_journal::{ApplyError, Change, Dot, Operation, PackedChange, PlacedChange, RecordState, VersionVector, apply};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{Hash, chain};
use rusqlite::{Connection, OptionalExtension};

use super::{
    changes,
    compartments::CompartmentInfo,
    deletions,
    judge::Judge,
    quarantine::{self, QuarantineReason},
    sealing::LocalSeal,
    streams::{self, Stream},
};
use crate::{
    BlobStore, Environment, Result, VaultError,
    records::{
        derive::derive,
        rows::{self, Times},
    },
    transport::chunks,
};

/// Changes of one transaction on their way into the tables.
pub struct Work<'a> {
    pub connection: &'a Connection,
    pub seal: &'a LocalSeal,
    pub blobs: &'a BlobStore,
    pub judge: Judge<'a>,
    pub environment: Environment,
    /// This laptop's clock at the beginning of the transaction.
    pub now_ms: i64,
    /// Nothing derived is there: records begin empty.
    pub from_nothing: bool,
    records: BTreeMap<(i64, RecordId), Touched>,
}

/// A record that the transaction touches.
#[derive(Debug, Default)]
pub struct Touched {
    pub state: RecordState,
    pub times: Option<Times>,
    /// Rows of the journal that wrote to it.
    pub changes: Vec<i64>,
    /// Blobs that those writes named: (field, reference).
    pub blobs: Vec<(String, Vec<u8>)>,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    Applied,
    Quarantined(QuarantineReason, String),
}

type Refused = (QuarantineReason, String);

impl<'a> Work<'a> {
    pub fn new(connection: &'a Connection, seal: &'a LocalSeal, blobs: &'a BlobStore, judge: Judge<'a>, environment: Environment) -> Self {
        let now_ms = environment.now().unix_ms;
        Self { connection, seal, blobs, judge, environment, now_ms, from_nothing: false, records: BTreeMap::new() }
    }

    /// The record's state as it stands within this transaction.
    pub fn state(&self, compartment: &CompartmentInfo, record: RecordId) -> Result<Option<RecordState>> {
        if let Some(touched) = self.records.get(&(compartment.number, record)) {
            return Ok(Some(touched.state.clone()));
        }
        if self.from_nothing { Ok(None) } else { rows::state(self.connection, self.seal, compartment, record) }
    }

    /// The record's kind, if it is here.
    fn kind_of(&self, compartment: &CompartmentInfo, record: RecordId) -> Result<Option<String>> {
        if let Some(touched) = self.records.get(&(compartment.number, record)) {
            return Ok(touched.state.kind().map(str::to_owned));
        }
        if self.from_nothing {
            return Ok(None);
        }
        let mut statement = self.connection.prepare_cached("SELECT kind FROM record WHERE id = ?1 AND compartment = ?2")?;
        Ok(statement.query_row((record.0, compartment.number), |row| row.get(0)).optional()?)
    }

    /// Takes the stream's next change in: appended to the journal, applied or quarantined. The stream's head is moved, not stored.
    pub fn take(&mut self, compartment: &CompartmentInfo, stream: &mut Stream, packed: &PackedChange) -> Result<Taken> {
        let counter = stream.counter.saturating_add(1);
        let now = self.now_ms;
        let columns = changes::columns(self.seal, compartment, stream, counter, packed, &mut self.environment.clone());
        let row = changes::append(self.connection, stream, counter, columns, now)?;
        let taken = self.replay(compartment, stream, packed, row, now)?;
        if let Taken::Quarantined(reason, detail) = &taken {
            quarantine::insert(self.connection, row, *reason, detail, now)?;
        }
        Ok(taken)
    }

    /// Works a change of the journal in, and moves the stream's head past it.
    pub fn replay(
        &mut self,
        compartment: &CompartmentInfo,
        stream: &mut Stream,
        packed: &PackedChange,
        row: i64,
        arrived_ms: i64,
    ) -> Result<Taken> {
        let dot = stream.id.dot(stream.counter.saturating_add(1));
        let (result, seen) = match packed {
            PackedChange::Erased { seen, .. } => (Ok(()), seen.clone()),
            PackedChange::Whole { change: bytes, .. } => match Change::decode(bytes) {
                Err(error) => (Err((QuarantineReason::Malformed, error.to_string())), VersionVector::new()),
                Ok(change) if change.dot != dot => {
                    (Err((QuarantineReason::Malformed, format!("it says it is {}", change.dot))), VersionVector::new())
                }
                Ok(change) => {
                    let seen = change.seen.clone();
                    (self.work_in(compartment, stream, change, row, arrived_ms)?, seen)
                }
            },
        };
        stream.past.merge(&seen);
        stream.past.observe(dot);
        stream.counter = dot.counter;
        stream.link = chain::next_link(&stream.link, &changes::commitment(packed));
        // It was over the former head; whoever commits signs anew.
        stream.signature = None;
        Ok(match result {
            Ok(()) => Taken::Applied,
            Err((reason, detail)) => Taken::Quarantined(reason, detail),
        })
    }

    /// Forgets records of a compartment that are in another one too.
    pub fn forget_moved(&mut self, compartment: i64) {
        let elsewhere: BTreeSet<RecordId> =
            self.records.keys().filter(|(number, _)| *number != compartment).map(|(_, record)| *record).collect();
        self.records.retain(|(number, record), _| *number != compartment || !elsewhere.contains(record));
    }

    /// The records touched so far.
    pub fn into_records(self) -> BTreeMap<(i64, RecordId), Touched> {
        self.records
    }

    /// Writes everything derived of the touched records. Gives their ids.
    pub fn finish(mut self) -> Result<Vec<RecordId>> {
        let mut compartments: HashMap<i64, CompartmentInfo> = HashMap::new();
        let records = std::mem::take(&mut self.records);
        let mut ids = Vec::with_capacity(records.len());
        let mut with_deletions = BTreeSet::new();
        for ((number, record), touched) in records {
            let compartment = match compartments.get(&number) {
                Some(compartment) => *compartment,
                None => {
                    let found = super::compartments::by_number(self.connection, number)?;
                    compartments.insert(number, found);
                    found
                }
            };
            if touched.state.kind().is_some_and(deletions::touches) {
                with_deletions.insert(number);
            }
            self.write(&compartment, record, touched)?;
            ids.push(record);
        }
        for number in with_deletions {
            deletions::note(self.connection, number)?;
        }
        Ok(ids)
    }

    fn write(&mut self, compartment: &CompartmentInfo, record: RecordId, touched: Touched) -> Result<()> {
        let Some(times) = touched.times else { return Ok(()) };
        for (field, bytes) in &touched.blobs {
            if let Some(reference) = rows::name_blob(self.connection, compartment, field, bytes)?
                && self.blobs.has(&reference)
            {
                chunks::note_file(self.connection, reference.blob)?;
            }
        }
        let derived = derive(&touched.state).map_err(|error| VaultError::stored("record", format!("{record}: {error}")))?;
        let random = &mut self.environment.clone();
        let row = rows::Entry { record, times, state: &touched.state, derived: &derived };
        let number = rows::write(self.connection, self.seal, compartment, &row, random)?;
        let mut insert = self.connection.prepare_cached("INSERT INTO record_change VALUES (?1, ?2)")?;
        for change in touched.changes {
            insert.execute((number, change))?;
        }
        Ok(())
    }

    fn work_in(
        &mut self,
        compartment: &CompartmentInfo,
        stream: &Stream,
        change: Change,
        row: i64,
        arrived_ms: i64,
    ) -> Result<Result<(), Refused>> {
        let mut failed = None;
        let kind_of = |record| match self.kind_of(compartment, record) {
            Ok(kind) => kind,
            Err(error) => {
                failed = Some(error);
                None
            }
        };
        let mut unread = None;
        let maker_of = |record| match self.state(compartment, record) {
            Ok(state) => state.and_then(|state| state.created()).map(|dot| dot.device),
            Err(error) => {
                unread = Some(error);
                None
            }
        };
        let verdict = self.judge.judge(compartment, stream.id, &change, kind_of, maker_of);
        if let Some(error) = failed.or(unread) {
            return Err(error);
        }
        if let Err(refused) = verdict {
            return Ok(Err(refused));
        }
        let placed = match PlacedChange::new(change, &stream.past) {
            Ok(placed) => placed,
            Err(error) => return Ok(Err((QuarantineReason::Causality, error.to_string()))),
        };
        match apply(&placed, |record| self.state(compartment, record)) {
            Err(ApplyError::Load(error)) => Err(error),
            Err(ApplyError::Refused(refusal)) => Ok(Err((QuarantineReason::Causality, refusal.to_string()))),
            Ok(states) => {
                self.keep(compartment, &placed, states, row, arrived_ms)?;
                Ok(Ok(()))
            }
        }
    }

    fn keep(
        &mut self,
        compartment: &CompartmentInfo,
        placed: &PlacedChange,
        states: BTreeMap<RecordId, RecordState>,
        row: i64,
        arrived_ms: i64,
    ) -> Result<()> {
        let at = placed.change().at.unix_ms;
        for (record, state) in states {
            let key = (compartment.number, record);
            if !self.records.contains_key(&key) {
                let times = if self.from_nothing { None } else { self.times(compartment, record)? };
                self.records.insert(key, Touched { times, ..Touched::default() });
            }
            let Some(touched) = self.records.get_mut(&key) else { continue };
            touched.state = state;
            touched.changes.push(row);
            let times = touched.times.get_or_insert(Times { created_ms: at, updated_ms: at, touched_ms: arrived_ms });
            times.updated_ms = times.updated_ms.max(at);
            times.touched_ms = times.touched_ms.max(arrived_ms);
        }
        for write in &placed.change().writes {
            if let Operation::Put { value: Value::Blob(bytes), .. } = &write.operation
                && let Some(touched) = self.records.get_mut(&(compartment.number, write.record))
            {
                touched.blobs.push((write.field.clone(), bytes.clone()));
            }
        }
        Ok(())
    }

    fn times(&self, compartment: &CompartmentInfo, record: RecordId) -> Result<Option<Times>> {
        let sql = "SELECT created_ms, updated_ms, touched_ms FROM record WHERE id = ?1 AND compartment = ?2";
        let row = self.connection.prepare_cached(sql)?.query_row((record.0, compartment.number), |row| {
            Ok(Times { created_ms: row.get(0)?, updated_ms: row.get(1)?, touched_ms: row.get(2)? })
        });
        Ok(row.optional()?)
    }
}

/// The dots that a change waits for.
pub fn missing(applied: &VersionVector, seen: &VersionVector) -> Vec<Dot> {
    seen.iter().filter(|dot| !applied.covers(dot)).collect()
}

/// Moves every held-back change of the compartment whose past is there by now into the journal; gives how many were applied and quarantined.
pub fn release(work: &mut Work<'_>, compartment: &CompartmentInfo) -> Result<(u64, u64)> {
    let mut counts = (0, 0);
    loop {
        let mut moved = false;
        let mut applied = streams::applied(work.connection, compartment.number)?;
        for mut stream in streams::of(work.connection, compartment.number)? {
            if stream.frozen {
                continue;
            }
            let before = stream.counter;
            while let Some(packed) = held(work, compartment, &stream, stream.counter.saturating_add(1))? {
                if !missing(&applied, &seen(&packed)).is_empty() {
                    break;
                }
                work.connection
                    .prepare_cached("DELETE FROM held WHERE stream = ?1 AND counter = ?2")?
                    .execute((stream.number, stream.counter.saturating_add(1) as i64))?;
                match work.take(compartment, &mut stream, &packed)? {
                    Taken::Applied => counts.0 += 1,
                    Taken::Quarantined(..) => counts.1 += 1,
                }
                applied.observe(stream.id.dot(stream.counter));
            }
            if stream.counter > before {
                streams::store(work.connection, &stream)?;
                moved = true;
            }
        }
        if !moved {
            return Ok(counts);
        }
    }
}

/// What a packed change says its author had seen; nothing when it is malformed (it goes to quarantine then).
pub fn seen(packed: &PackedChange) -> VersionVector {
    match packed {
        PackedChange::Erased { seen, .. } => seen.clone(),
        PackedChange::Whole { change, .. } => Change::decode(change).map(|change| change.seen).unwrap_or_default(),
    }
}

/// A change that is held back.
pub fn held(work: &Work<'_>, compartment: &CompartmentInfo, stream: &Stream, counter: u64) -> Result<Option<PackedChange>> {
    let sql = "SELECT salt, bytes, erased FROM held WHERE stream = ?1 AND counter = ?2";
    let columns =
        work.connection.prepare_cached(sql)?.query_row((stream.number, counter as i64), |row| changes::read_columns(row, 0)).optional()?;
    columns.map(|columns| changes::packed(work.seal, compartment, stream, counter, columns)).transpose()
}

/// The link of a stream's chain at `counter`, from what is in the journal and held back; `None` when that is not here.
pub fn link_at(work: &Work<'_>, compartment: &CompartmentInfo, stream: &Stream, counter: u64) -> Result<Option<Hash>> {
    if counter == 0 {
        return Ok(Some(streams::origin(compartment.id, stream.id)));
    }
    if counter == stream.counter {
        return Ok(Some(stream.link));
    }
    let mut link = if counter > stream.counter { stream.link } else { streams::origin(compartment.id, stream.id) };
    let from = if counter > stream.counter { stream.counter } else { 0 };
    for at in from.saturating_add(1)..=counter {
        let packed = if at <= stream.counter {
            changes::get(work.connection, work.seal, compartment, stream, at)?.map(|(_, packed)| packed)
        } else {
            held(work, compartment, stream, at)?
        };
        let Some(packed) = packed else { return Ok(None) };
        link = chain::next_link(&link, &changes::commitment(&packed));
    }
    Ok(Some(link))
}
