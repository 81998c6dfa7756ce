//! The directory: verified before it is kept, whoever brings it.

use std::sync::{Arc, PoisonError};

use fieldseal_seal::{Body, DeviceId, Directory, DirectoryError, SignedEntry};
use fieldseal_sync::message::{AppendEntries, Appended, CompartmentHeads, Entries, Heads, Setup};
use fieldseal_sync::{Refusal, RefusalCode, Response, limits};

use super::access::is_secretariat;
use super::{Relay, Trouble, setup_token_hash};
use crate::store::{PageSize, Store};

const PAGE: PageSize = PageSize { bytes: limits::DIRECTORY_PAGE, items: limits::DIRECTORY_COUNT };

/// Begins a directory with a genesis, whose organisation is taken from itself: for a relay, the setup token vouches for it.
pub(super) fn start(genesis: &SignedEntry) -> Result<Directory, DirectoryError> {
    let organisation = genesis.claimed()?.organisation;
    Directory::start(&organisation, genesis)
}

impl<S: Store> Relay<S> {
    /// Takes the organisation in. The same entries twice are one setup; another organisation is refused.
    pub(super) fn set_up(&self, message: Setup) -> Result<Response, Trouble> {
        let expected = self.store.setup_token()?.ok_or(RefusalCode::SetupToken)?;
        // Hashes are compared: how long that takes says nothing about the token.
        if setup_token_hash(&message.token) != expected {
            return Err(RefusalCode::SetupToken.into());
        }
        let entries: Vec<Vec<u8>> = message.entries.into_iter().map(Into::into).collect();
        let _one_at_a_time = self.appending.lock().unwrap_or_else(PoisonError::into_inner);
        if self.directory().is_some() {
            return match self.append_locked(0, entries) {
                Err(Trouble::Refused(_)) => Err(RefusalCode::AlreadySetUp.into()),
                Err(trouble) => Err(trouble),
                Ok(_) => Ok(Response::Accepted),
            };
        }
        let decoded = decode(&entries)?;
        let (genesis, rest) = decoded.split_first().ok_or(RefusalCode::Malformed)?;
        let mut directory = start(genesis).map_err(refusal)?;
        rest.iter().try_for_each(|entry| directory.append(entry)).map_err(refusal)?;
        if !self.store.append_directory(0, &entries)? {
            return Err(RefusalCode::AlreadySetUp.into());
        }
        self.keep(directory);
        Ok(Response::Accepted)
    }

    /// Entries verify themselves, so anybody may bring them: after a relay was put back, a device that the relay does not know any more is
    /// the one that holds the entry that made it known.
    pub(super) fn append_entries(&self, message: AppendEntries) -> Result<Response, Trouble> {
        let entries: Vec<Vec<u8>> = message.entries.into_iter().map(Into::into).collect();
        let _one_at_a_time = self.appending.lock().unwrap_or_else(PoisonError::into_inner);
        self.append_locked(message.first, entries)
    }

    fn append_locked(&self, first: u64, mut entries: Vec<Vec<u8>>) -> Result<Response, Trouble> {
        let known = self.known_directory()?;
        let head = known.head();
        let behind = || Refusal::from(RefusalCode::DirectoryBehind).with_position(head);
        let held = usize::try_from(head.count.checked_sub(first).ok_or_else(behind)?).map_err(|_| behind())?;
        let mut at = first;
        let compared = entries.len().min(held);
        for portion in entries.drain(..compared).collect::<Vec<_>>().chunks(PAGE.items) {
            let stored = self.stored(at, portion.len())?;
            if stored != portion {
                return Err(behind().into());
            }
            at += portion.len() as u64;
        }
        if entries.is_empty() {
            return Ok(Response::Appended(Appended { head }));
        }
        let decoded = decode(&entries)?;
        let mut directory = Directory::clone(&known);
        for entry in &decoded {
            directory.append(entry).map_err(|error| match error {
                DirectoryError::NotNext { .. } | DirectoryError::Forked { .. } => behind(),
                error => refusal(error),
            })?;
        }
        if !self.store.append_directory(head.count, &entries)? {
            return Err(behind().into());
        }
        for entry in &decoded {
            self.settle(entry)?;
        }
        let head = directory.head();
        self.keep(directory);
        Ok(Response::Appended(Appended { head }))
    }

    pub(super) fn entries(&self, first: u64) -> Result<Response, Trouble> {
        let head = self.known_directory()?.head();
        let entries = self.store.directory(first, PAGE)?;
        Ok(Response::Entries(Entries { first, entries: entries.into_iter().map(Into::into).collect(), head }))
    }

    /// Where everything stands that the device may see.
    pub(super) fn heads(&self, device: &DeviceId) -> Result<Response, Trouble> {
        let directory = self.known_directory()?;
        let mut compartments = Vec::new();
        for compartment in self.visible(&directory, device)? {
            let head = self.store.log_head(&compartment)?;
            let streams = self.store.streams(&compartment)?;
            let checkpoints = self.store.checkpoint_counter(&compartment)?;
            compartments.push(CompartmentHeads { compartment, number: head.number, link: head.link, streams, checkpoints });
        }
        let (foundings, enrolments) = if is_secretariat(&directory, device) {
            (self.store.foundings()?.last().map_or(0, |line| line.number), self.store.last_enrolment()?)
        } else {
            (0, 0)
        };
        Ok(Response::Heads(Heads { directory: directory.head(), foundings, enrolments, compartments }))
    }

    /// What an entry settles need not wait for the secretariat any more.
    fn settle(&self, entry: &SignedEntry) -> Result<(), Trouble> {
        if let Ok(Body::AddDevice(added)) = entry.claimed().map(|entry| entry.body) {
            self.store.drop_enrolments_of(&added.device.id())?;
        }
        Ok(())
    }

    fn stored(&self, first: u64, count: usize) -> Result<Vec<Vec<u8>>, Trouble> {
        let mut stored = Vec::new();
        while stored.len() < count {
            let more = self.store.directory(first + stored.len() as u64, PageSize { items: count - stored.len(), ..PAGE })?;
            if more.is_empty() {
                break;
            }
            stored.extend(more);
        }
        Ok(stored)
    }

    fn keep(&self, directory: Directory) {
        *self.directory.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(directory));
    }
}

fn decode(entries: &[Vec<u8>]) -> Result<Vec<SignedEntry>, Refusal> {
    entries.iter().map(|bytes| SignedEntry::decode(bytes).map_err(refusal)).collect()
}

fn refusal(error: DirectoryError) -> Refusal {
    tracing::info!(%error, "a directory entry was refused");
    match error {
        DirectoryError::Malformed(_) | DirectoryError::Version(_) => RefusalCode::Malformed.into(),
        DirectoryError::TooLong(_) => RefusalCode::TooLarge.into(),
        _ => RefusalCode::Unverified.into(),
    }
}
