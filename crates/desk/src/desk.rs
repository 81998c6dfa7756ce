//! One owner of one vault, any number of callers.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::RecordId;
use fieldseal_seal::{CompartmentId, Randomness, SystemRandomness};
use fieldseal_vault::{Committed, Draft, Vault};

use crate::{DeskOptions, ErrorCode, Event, Failure, changed, clock, content, deposits, imports::Imports, sight, sync::SyncState};

/// The desk over one vault, open or locked. Clones share it. Every call blocks until it is done; call from threads that may wait.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
}

struct Inner {
    options: DeskOptions,
    session: Mutex<Option<Session>>,
    listeners: Mutex<Vec<Listener>>,
    imports: Imports,
    sync: SyncState,
}

type Listener = Arc<dyn Fn(&Event) + Send + Sync>;

/// An open vault, between unlocking and locking.
pub(crate) struct Session {
    pub vault: Vault,
    /// Tells this session from an earlier one, for work that outlives a call.
    pub id: String,
    pub photo_token: String,
    /// When the last change became durable, Unix milliseconds.
    pub saved_ms: Option<i64>,
    /// What opening mended.
    pub repairs: Vec<String>,
    /// Which content packs count; ask [`content::in_force`].
    pub content: content::Cache,
    /// Originals that a person opened for looking at, which the custody log has.
    pub viewing: BTreeSet<RecordId>,
    /// Which deposits are for this laptop.
    pub deposits: deposits::Cache,
    /// What the veil over the vault was drawn for; ask [`sight::refresh`].
    pub drawn: Option<sight::Drawn>,
}

impl Desk {
    /// A desk for the vault in the options' folder, which need not exist yet.
    ///
    /// # Errors
    /// None so far; a host handles one all the same.
    pub fn new(options: DeskOptions) -> Result<Self, Failure> {
        let inner = Inner {
            options,
            session: Mutex::new(None),
            listeners: Mutex::new(Vec::new()),
            imports: Imports::default(),
            sync: SyncState::default(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    pub fn options(&self) -> &DeskOptions {
        &self.inner.options
    }

    /// Calls `listener` with every event from now on, on whichever thread it happens. A listener must not call the desk: it may be holding the vault.
    pub fn subscribe(&self, listener: impl Fn(&Event) + Send + Sync + 'static) {
        guard(&self.inner.listeners).push(Arc::new(listener));
    }

    /// The token of photo addresses in this session.
    pub fn photo_token(&self) -> Option<String> {
        guard(&self.inner.session).as_ref().map(|session| session.photo_token.clone())
    }

    /// Where the vault is or will be.
    pub fn vault_folder(&self) -> &Path {
        &self.inner.options.vault
    }

    /// # Errors
    /// `vault.not_found`
    pub fn vault_exists(&self) -> Result<(), Failure> {
        if Vault::is_at(self.vault_folder()) {
            return Ok(());
        }
        Err(Failure::new(ErrorCode::VaultNotFound).with("path", self.vault_folder().display().to_string()))
    }

    pub(crate) fn imports(&self) -> &Imports {
        &self.inner.imports
    }

    pub(crate) fn sync_state(&self) -> &SyncState {
        &self.inner.sync
    }

    pub(crate) fn emit(&self, event: &Event) {
        let listeners = guard(&self.inner.listeners).clone();
        listeners.iter().for_each(|listener| listener(event));
    }

    pub(crate) fn is_open(&self) -> bool {
        guard(&self.inner.session).is_some()
    }

    /// Works with the open vault, which gives its owner no more than he is to see. Others wait meanwhile, so nothing slow belongs in here that could
    /// be done outside.
    ///
    /// # Errors
    /// `vault.locked`, or what `act` says.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        // Under the same hold as the reading: what a sync brings in between would be seen otherwise.
        self.hold(|session| {
            sight::refresh(session)?;
            act(session)
        })
    }

    /// As [`Desk::with`], for work that shows nobody a record and must go on when none can be read: checking, mending, syncing, taking in.
    pub(crate) fn hold<T>(&self, act: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut session = guard(&self.inner.session);
        act(session.as_mut().ok_or(ErrorCode::VaultLocked)?)
    }

    /// As [`Desk::hold`], for work that began in the session `id` and must not go on in another one.
    pub(crate) fn with_session<T>(&self, id: &str, act: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        self.hold(|session| if session.id == id { act(session) } else { Err(ErrorCode::VaultLocked.into()) })
    }

    /// Takes an opened vault; what was open before is dropped.
    pub(crate) fn begin(&self, vault: Vault, repairs: Vec<String>) {
        let (id, photo_token) = (fresh_token(), fresh_token());
        let session = Session {
            vault,
            id,
            photo_token,
            saved_ms: None,
            repairs,
            content: content::Cache::default(),
            viewing: BTreeSet::new(),
            deposits: deposits::Cache::default(),
            drawn: None,
        };
        *guard(&self.inner.session) = Some(session);
    }

    /// Locks: imports and a sync that run are asked to stop, the keys are wiped.
    pub(crate) fn end(&self) {
        self.inner.imports.cancel_all();
        self.inner.sync.cancel();
        let session = guard(&self.inner.session).take();
        let was_open = session.is_some();
        drop(session);
        if was_open {
            self.emit(&Event::Locked);
        }
    }

    /// Works with the open vault, and tells about the records that `act` changed.
    pub(crate) fn change<T>(&self, act: impl FnOnce(&mut Session) -> Result<(T, Committed), Failure>) -> Result<T, Failure> {
        let (outcome, event) = self.with(|session| {
            let (outcome, committed) = act(session)?;
            Ok((outcome, changed::event(&session.vault, &committed.records)?))
        })?;
        if let Some(event) = event {
            self.emit(&event);
            self.emit(&Event::Status);
        }
        Ok(outcome)
    }
}

impl Session {
    /// Durable when it returns.
    pub fn commit(
        &mut self,
        compartment: CompartmentId,
        writes: Vec<DraftWrite>,
        cause: Cause,
        reason: Option<String>,
    ) -> Result<Committed, Failure> {
        self.commit_all(vec![Draft { compartment, writes, cause, reason }])
    }

    /// Several changes in one transaction: all of them are durable when it returns, or none. Told as one, under the last one's name.
    pub fn commit_all(&mut self, drafts: Vec<Draft>) -> Result<Committed, Failure> {
        let mut all = Committed { dot: None, records: Vec::new(), references: BTreeMap::new() };
        let before = self.vault.commits();
        for committed in self.vault.commit_all(drafts)? {
            all.dot = committed.dot.or(all.dot);
            all.records.extend(committed.records);
            all.references.extend(committed.references);
        }
        all.records.sort_unstable();
        all.records.dedup();
        if all.dot.is_some() {
            self.saved_ms = Some(clock::now_ms());
        }
        sight::keep(self, before, &all.records);
        Ok(all)
    }
}

/// 128 random bits in lower-case base 32: 26 characters that nobody guesses.
pub fn fresh_token() -> String {
    let mut bytes = [0; 16];
    SystemRandomness::new().fill(&mut bytes);
    data_encoding::BASE32_NOPAD.encode(&bytes).to_lowercase()
}

/// A thread that panicked while holding a lock left complete values behind: every guarded value is replaced whole.
pub(crate) fn guard<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
