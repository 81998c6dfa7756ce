//! The relay's answers, over a store: who may ask, what is verified, what is kept.

mod access;
mod chunks;
mod directory;
mod lists;
mod segments;
mod sessions;

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use fieldseal_seal::{DeviceId, Directory, Hash, Randomness, SignedEntry, canonical};
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{Answer, Method, Refusal, RefusalCode, Request, Response, limits, route};

use crate::store::{PageSize, Store, StoreError};
use sessions::Sessions;

/// Why a request is not answered with what it asked for.
pub(crate) enum Trouble {
    Refused(Refusal),
    Store(StoreError),
}

/// One organisation's relay. Shared by all connections.
pub struct Relay<S> {
    store: S,
    directory: RwLock<Option<Arc<Directory>>>,
    /// One entry is appended at a time; readers do not wait for it.
    appending: Mutex<()>,
    sessions: Mutex<Sessions>,
}

impl<S: Store> Relay<S> {
    /// Opens a relay over a store and verifies the directory in it.
    pub fn open(store: S, randomness: Box<dyn Randomness + Send>) -> Result<Self, StoreError> {
        let directory = replay(&store)?;
        Ok(Self {
            store,
            directory: RwLock::new(directory.map(Arc::new)),
            appending: Mutex::new(()),
            sessions: Mutex::new(Sessions::new(randomness)),
        })
    }

    pub fn store(&self) -> &S {
        &self.store
    }

    /// Whether an organisation has been set up.
    pub fn is_set_up(&self) -> bool {
        self.directory().is_some()
    }

    /// Keeps the hash of a setup token; the token itself is for the operator's eyes.
    pub fn set_setup_token(&self, token: &str) -> Result<(), StoreError> {
        self.store.set_setup_token(&setup_token_hash(token))
    }

    /// Reads the directory from the store again, after the store was put back underneath.
    pub fn reopen(&self) -> Result<(), StoreError> {
        let directory = replay(&self.store)?;
        *self.directory.write().unwrap_or_else(PoisonError::into_inner) = directory.map(Arc::new);
        self.sessions().forget();
        Ok(())
    }

    /// Whether a body for this place is worth reading, and how long it may be. Asked before it is read.
    pub fn admit(&self, method: Method, path: &str, token: Option<&[u8]>, now_ms: u64) -> Result<usize, Refusal> {
        let limit = route::body_limit(method, path).ok_or(RefusalCode::NotFound)?;
        if !is_open(method, path) {
            self.authenticate(token, now_ms)?;
        }
        Ok(limit)
    }

    /// Answers a request. Never panics, and fails only when the store does.
    pub fn handle(&self, method: Method, path: &str, token: Option<&[u8]>, body: &[u8], now_ms: u64) -> Answer {
        let answered = self.admit(method, path, token, now_ms).and_then(|_| Request::from_parts(method, path, body));
        let outcome = answered.map_err(Trouble::Refused).and_then(|request| self.answer(request, token, now_ms));
        match outcome {
            Ok(response) => Answer { status: 200, body: response.to_body() },
            Err(Trouble::Refused(refusal)) => refusal_answer(&refusal),
            Err(Trouble::Store(error)) => {
                tracing::error!(%error, "the store failed");
                let code = if matches!(error, StoreError::Full) { RefusalCode::Full } else { RefusalCode::Storage };
                refusal_answer(&code.into())
            }
        }
    }

    fn answer(&self, request: Request, token: Option<&[u8]>, now_ms: u64) -> Result<Response, Trouble> {
        match request {
            Request::Setup(message) => self.set_up(message),
            Request::AskChallenge(_) => self.challenge(now_ms),
            Request::OpenSession(answer) => self.open_session(&answer, now_ms),
            Request::AppendEntries(message) => self.append_entries(message),
            Request::Enrol(message) => self.enrol(&message.bytes, now_ms),
            request => {
                let device = self.authenticate(token, now_ms)?;
                self.answer_member(request, &device, now_ms)
            }
        }
    }

    fn answer_member(&self, request: Request, device: &DeviceId, now_ms: u64) -> Result<Response, Trouble> {
        match request {
            Request::Heads => self.heads(device),
            Request::Directory { first } => self.entries(first),
            Request::Enrolments { after } => self.enrolments(device, after),
            Request::DropEnrolment { number } => self.drop_enrolment(device, number),
            Request::Found(message) => self.found(device, &message.bytes, now_ms),
            Request::Foundings { after } => self.foundings(device, after),
            Request::Push(compartment, message) => self.push(device, &compartment, message),
            Request::Pull(compartment, message) => self.pull(device, &compartment, &message),
            Request::MissingChunks(compartment, message) => self.missing_chunks(device, &compartment, &message),
            Request::PutChunks(compartment, message) => self.put_chunks(device, &compartment, &message),
            Request::GetChunks(compartment, message) => self.get_chunks(device, &compartment, &message),
            Request::DropChunks(compartment, message) => self.drop_chunks(device, &compartment, &message),
            Request::PutCheckpoint(compartment, message) => self.put_checkpoint(device, &compartment, &message.bytes, now_ms),
            Request::Checkpoints(compartment) => self.checkpoints(device, &compartment),
            Request::Setup(_) | Request::AskChallenge(_) | Request::OpenSession(_) | Request::AppendEntries(_) | Request::Enrol(_) => {
                Err(RefusalCode::NotFound.into())
            }
        }
    }

    fn directory(&self) -> Option<Arc<Directory>> {
        self.directory.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn known_directory(&self) -> Result<Arc<Directory>, Refusal> {
        self.directory().ok_or_else(|| RefusalCode::NotSetUp.into())
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Trouble::Refused(refusal)
    }
}

impl From<RefusalCode> for Trouble {
    fn from(code: RefusalCode) -> Self {
        Trouble::Refused(code.into())
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Trouble::Store(error)
    }
}

/// A refusal as the HTTP server sends it.
pub(crate) fn refusal_answer(refusal: &Refusal) -> Answer {
    Answer { status: refusal.code.status(), body: canonical::encode(refusal) }
}

fn setup_token_hash(token: &str) -> Hash {
    hash_of(token.trim().as_bytes())
}

/// Places that are answered without a session.
fn is_open(method: Method, path: &str) -> bool {
    let places = ["/v1/setup", "/v1/session/challenge", "/v1/session", "/v1/directory", "/v1/enrolments"];
    method == Method::Post && places.contains(&path)
}

fn replay<S: Store>(store: &S) -> Result<Option<Directory>, StoreError> {
    let mut directory: Option<Directory> = None;
    loop {
        let first = directory.as_ref().map_or(0, |directory| directory.head().count);
        let entries = store.directory(first, PageSize { bytes: limits::DIRECTORY_BODY, items: limits::DIRECTORY_COUNT })?;
        if entries.is_empty() {
            return Ok(directory);
        }
        for bytes in entries {
            let damaged =
                |error: &dyn std::fmt::Display| StoreError::Failed(format!("the directory in the store does not verify: {error}"));
            let entry = SignedEntry::decode(&bytes).map_err(|error| damaged(&error))?;
            directory = Some(match directory.take() {
                None => directory::start(&entry).map_err(|error| damaged(&error))?,
                Some(mut directory) => {
                    directory.append(&entry).map_err(|error| damaged(&error))?;
                    directory
                }
            });
        }
    }
}
