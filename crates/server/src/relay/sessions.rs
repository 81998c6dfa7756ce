//! Challenges, sessions and who is asking.

use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};

use fieldseal_seal::{DeviceId, Hash, OrganisationId, Randomness, Salt, SessionAnswer, SessionChallenge};
use fieldseal_sync::message::Session;
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{Refusal, RefusalCode, Response};
use ring::hmac;

use super::{Relay, Trouble};
use crate::store::Store;

const CHALLENGE_MS: u64 = 120_000;
const SESSION_SECONDS: u32 = 12 * 3600;
/// Sessions one device may have at a time; the oldest ends first.
const SESSIONS_PER_DEVICE: usize = 8;

/// Lives in memory: after a restart everybody proves again who they are.
pub(super) struct Sessions {
    randomness: Box<dyn Randomness + Send>,
    key: hmac::Key,
    /// By the token's hash.
    open: BTreeMap<Hash, Open>,
    /// Nonces that were answered, until they would have expired.
    used: BTreeMap<Salt, u64>,
}

#[derive(Debug, Clone, Copy)]
struct Open {
    device: DeviceId,
    until_ms: u64,
}

impl Sessions {
    pub(super) fn new(mut randomness: Box<dyn Randomness + Send>) -> Self {
        let mut key = [0; 32];
        randomness.fill(&mut key);
        Self { randomness, key: hmac::Key::new(hmac::HMAC_SHA256, &key), open: BTreeMap::new(), used: BTreeMap::new() }
    }

    pub(super) fn forget(&mut self) {
        self.open.clear();
    }

    /// A challenge that need not be remembered, so that nobody can fill the memory with them: 8 bytes expiry, 8 random bytes, 16 bytes of their code.
    fn challenge(&mut self, organisation: OrganisationId, now_ms: u64) -> SessionChallenge {
        let until = now_ms.saturating_add(CHALLENGE_MS).min(i64::MAX as u64);
        let mut random = [0; 8];
        self.randomness.fill(&mut random);
        self.rebuild(organisation, until, random)
    }

    /// The challenge that an answer refers to, if this relay made it, it is still good, and nobody has opened a session with it.
    fn take(&mut self, organisation: OrganisationId, nonce: &Salt, now_ms: u64) -> Option<SessionChallenge> {
        self.used.retain(|_, until| *until > now_ms);
        let (until, rest) = nonce.0.split_first_chunk::<8>()?;
        let random = *rest.first_chunk::<8>()?;
        let until = u64::from_be_bytes(*until);
        let challenge = self.rebuild(organisation, until, random);
        let good = challenge.nonce == *nonce && until > now_ms && until <= i64::MAX as u64 && !self.used.contains_key(nonce);
        good.then_some(challenge)
    }

    fn rebuild(&self, organisation: OrganisationId, until_ms: u64, random: [u8; 8]) -> SessionChallenge {
        let mut nonce = Salt([0; 32]);
        let mut front = until_ms.to_be_bytes().to_vec();
        front.extend_from_slice(&random);
        let code = hmac::sign(&self.key, &front);
        let all = front.iter().chain(code.as_ref());
        nonce.0.iter_mut().zip(all).for_each(|(to, from)| *to = *from);
        SessionChallenge { organisation, nonce, expires_ms: until_ms as i64 }
    }

    fn open(&mut self, device: DeviceId, nonce: &Salt, until_used_ms: u64, now_ms: u64) -> Session {
        self.used.insert(*nonce, until_used_ms);
        self.open.retain(|_, open| open.until_ms > now_ms);
        let of_device: Vec<(u64, Hash)> =
            self.open.iter().filter(|(_, open)| open.device == device).map(|(hash, open)| (open.until_ms, *hash)).collect();
        if of_device.len() >= SESSIONS_PER_DEVICE
            && let Some((_, oldest)) = of_device.into_iter().min()
        {
            self.open.remove(&oldest);
        }
        let mut token = vec![0; 32];
        self.randomness.fill(&mut token);
        let until_ms = now_ms.saturating_add(u64::from(SESSION_SECONDS) * 1000);
        self.open.insert(hash_of(&token), Open { device, until_ms });
        Session { token: token.into(), seconds: SESSION_SECONDS }
    }

    fn device(&self, token: &[u8], now_ms: u64) -> Option<DeviceId> {
        self.open.get(&hash_of(token)).filter(|open| open.until_ms > now_ms).map(|open| open.device)
    }
}

impl<S: Store> Relay<S> {
    pub(super) fn challenge(&self, now_ms: u64) -> Result<Response, Trouble> {
        let directory = self.known_directory()?;
        Ok(Response::Challenge(self.sessions().challenge(directory.organisation(), now_ms)))
    }

    /// An unknown device and a wrong signature get the same answer. Only who proves to be a revoked device is told so.
    pub(super) fn open_session(&self, answer: &SessionAnswer, now_ms: u64) -> Result<Response, Trouble> {
        let directory = self.known_directory()?;
        let mut sessions = self.sessions();
        let challenge = sessions.take(directory.organisation(), &answer.nonce, now_ms).ok_or(RefusalCode::DeviceUnknown)?;
        let device = directory.device(&answer.device).ok_or(RefusalCode::DeviceUnknown)?;
        challenge.verify(answer, &device.public).map_err(|_| RefusalCode::DeviceUnknown)?;
        if device.revoked.is_some() {
            return Err(RefusalCode::DeviceRevoked.into());
        }
        let until = challenge.expires_ms.unsigned_abs();
        Ok(Response::Session(sessions.open(answer.device, &answer.nonce, until, now_ms)))
    }

    /// The device that holds this token, if it is still in the directory.
    pub(super) fn authenticate(&self, token: Option<&[u8]>, now_ms: u64) -> Result<DeviceId, Refusal> {
        let token = token.ok_or(RefusalCode::SessionRequired)?;
        let device = self.sessions().device(token, now_ms).ok_or(RefusalCode::SessionRequired)?;
        let directory = self.known_directory()?;
        match directory.device(&device) {
            Some(known) if known.revoked.is_none() => Ok(device),
            Some(_) => Err(RefusalCode::DeviceRevoked.into()),
            None => Err(RefusalCode::SessionRequired.into()),
        }
    }

    pub(super) fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
