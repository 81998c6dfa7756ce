//! Making everything derived anew from the journal alone.

use std::collections::HashMap;

use fieldseal_journal::VersionVector;

use super::{
    apply::{Taken, Work},
    changes,
    compartments::{self, CompartmentInfo},
    judge::Judge,
    quarantine::{self, QuarantineReason},
    streams::{self, Stream},
};
use crate::{
    Result, Vault, VaultError,
    database::{rescue::NewFile, schema},
};

/// What a replay found, besides the records that it worked out.
#[derive(Default)]
pub struct Replayed {
    /// Every stream as the journal's rows tell it.
    pub streams: HashMap<i64, Stream>,
    /// Changes that are not to be applied.
    pub quarantined: Vec<Refused>,
    /// Rows that stand where they cannot stand.
    pub misplaced: Vec<String>,
    pub changes: u64,
}

/// A change that the replay refused.
pub struct Refused {
    pub change: i64,
    pub reason: QuarantineReason,
    pub detail: String,
    pub arrived_ms: i64,
}

impl Vault {
    /// Makes every derived table anew from the journal, in one transaction; when the database's pages are damaged, in a new file, which takes
    /// the damaged one's place.
    ///
    /// # Errors
    /// [`VaultError::JournalDamaged`] when what is damaged is what everything else is worked out from; nothing is changed then.
    pub fn rebuild(&mut self) -> Result<Rebuilt> {
        let rebuilt = match self.rebuild_in_place() {
            Ok(changes) => Ok(Rebuilt { changes, damaged: None }),
            // A connection that met a damaged page may name what it refuses next in other ways.
            Err(VaultError::DatabaseDamaged { .. } | VaultError::Stored { .. } | VaultError::ReopenNeeded { .. }) => {
                self.rebuild_elsewhere().map_err(|error| match error {
                    VaultError::DatabaseDamaged { detail } => VaultError::JournalDamaged { detail },
                    VaultError::Stored { what, detail } => VaultError::JournalDamaged { detail: format!("{what}: {detail}") },
                    other => other,
                })
            }
            Err(other) => Err(other),
        }?;
        self.remove_deleted();
        self.redraw_veil()?;
        Ok(rebuilt)
    }

    fn rebuild_in_place(&mut self) -> Result<u64> {
        let environment = self.environment.clone();
        let Self { store, local, blobs, identity, directory, keyring, .. } = self;
        store.write(&mut self.environment, |connection, _| {
            let judge = Judge { own: identity.id(), directory: directory.as_deref(), keyring };
            rebuild(Work::new(connection, local, blobs, judge, environment))
        })
    }

    fn rebuild_elsewhere(&mut self) -> Result<Rebuilt> {
        let environment = self.environment.clone();
        let Self { store, layout, key, local, blobs, identity, directory, keyring, .. } = self;
        let judge = Judge { own: identity.id(), directory: directory.as_deref(), keyring };
        let mut file = NewFile::copy_from(layout, key)?;
        let changes = file.write(|connection| rebuild(Work::new(connection, local, blobs, judge, environment)))?;
        let (connection, state, damaged) = file.take_the_place(layout, key)?;
        store.exchange(connection, &state, &mut self.environment)?;
        Ok(Rebuilt { changes, damaged: Some(damaged) })
    }
}

/// What a rebuild did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebuilt {
    /// Changes of the journal that were replayed.
    pub changes: u64,
    /// The name of the damaged database, which lies beside the new one.
    pub damaged: Option<String>,
}

/// Replays the whole journal within the caller's transaction.
pub fn rebuild(mut work: Work<'_>) -> Result<u64> {
    let connection = work.connection;
    connection.execute_batch(schema::CLEAR_DERIVED)?;
    connection.execute_batch("DELETE FROM quarantine")?;
    work.from_nothing = true;
    let replayed = replay(&mut work)?;
    if let Some(misplaced) = replayed.misplaced.first() {
        return Err(VaultError::DatabaseDamaged { detail: misplaced.clone() });
    }
    for refused in &replayed.quarantined {
        quarantine::insert(connection, refused.change, refused.reason, &refused.detail, refused.arrived_ms)?;
    }
    work.finish()?;
    Ok(replayed.changes)
}

/// Works every change of the journal into `work`, in the order in which they were applied. Writes nothing.
pub fn replay(work: &mut Work<'_>) -> Result<Replayed> {
    let mut replayed = Replayed::default();
    let mut places: HashMap<i64, CompartmentInfo> = HashMap::new();
    for stream in streams::all(work.connection)? {
        let compartment = compartments::by_number(work.connection, stream.compartment)?;
        let link = streams::origin(compartment.id, stream.id);
        replayed.streams.insert(stream.number, Stream { counter: 0, link, past: VersionVector::new(), ..stream });
        places.insert(stream.number, compartment);
    }
    let connection = work.connection;
    let mut statement = connection.prepare("SELECT id, stream, counter, arrived_ms, salt, bytes, erased FROM change ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, number, arrived_ms): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(3)?);
        let counter = streams::counter(row.get(2)?);
        let (Some(stream), Some(compartment)) = (replayed.streams.get_mut(&number), places.get(&number)) else {
            replayed.misplaced.push(format!("change {id}: no stream {number}"));
            continue;
        };
        replayed.changes += 1;
        if counter != stream.counter.saturating_add(1) {
            replayed.misplaced.push(format!("change {id}: {} does not follow {}", stream.id.dot(counter), stream.counter));
            continue;
        }
        let packed = match changes::packed(work.seal, compartment, stream, counter, changes::read_columns(row, 4)?) {
            Ok(packed) => packed,
            Err(error) => {
                replayed.misplaced.push(error.to_string());
                continue;
            }
        };
        if compartment.retired {
            // Its records were written again elsewhere; the chain still counts.
            stream.counter = counter;
            stream.link = fieldseal_seal::chain::next_link(&stream.link, &changes::commitment(&packed));
            continue;
        }
        if let Taken::Quarantined(reason, detail) = work.replay(compartment, stream, &packed, id, arrived_ms)? {
            replayed.quarantined.push(Refused { change: id, reason, detail, arrived_ms });
        }
    }
    // What moved in with the organisation counts there (see `transport::organisation`).
    for compartment in places.values().filter(|compartment| compartment.provisional) {
        work.forget_moved(compartment.number);
    }
    Ok(replayed)
}
