//! The secretariat's part of a run: who asks to join, which foundings wait, and the directory entries that a person decided on.
//!
//! Everything waits in the vault's settings, so that it survives any interruption: an entry is built anew upon the newest directory each time, and
//! what it was for is forgotten once the directory says it.

use fieldseal_model::RecordId;
use fieldseal_seal::{
    CompartmentId, DeviceId, DirectoryError, EnrolmentRequest, Invite, InviteId, Role, SignedFounding, SystemRandomness, canonical,
    directory::{NewDevice, Signer},
    enrolment::VerifiedRequest,
};
use fieldseal_vault::Vault;
use minicbor::{Decode, Encode};

use super::cuts;
use crate::{Failure, clock, failures::unexpected};

const INVITE: &str = "org.invite.";
const REQUEST: &str = "org.request.";
const REQUESTS_SEEN: &str = "org.requests_seen";
const FOUNDING: &str = "org.founding.";
const FOUNDINGS_SEEN: &str = "org.foundings_seen";
const INTENT: &str = "org.intent.";

/// An invite that was handed out, and for which missions.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Handed {
    #[cbor(n(0), with = "minicbor::bytes")]
    invite: Vec<u8>,
    #[n(1)]
    missions: Vec<CompartmentId>,
}

/// A directory entry that a person of the secretariat decided on.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Intent {
    #[n(0)]
    Approve(#[n(0)] DeviceId),
    #[n(1)]
    Grant(#[n(0)] DeviceId, #[n(1)] CompartmentId),
    #[n(2)]
    Revoke(#[n(0)] DeviceId),
}

/// A device that asks to join.
pub struct PendingRequest {
    pub request: EnrolmentRequest,
    pub verified: VerifiedRequest,
    pub invite: InviteId,
    pub role: Role,
    pub missions: Vec<CompartmentId>,
}

/// Remembers an invite, so that its answer is known when it comes.
pub fn add_invite(vault: &mut Vault, invite: &Invite, missions: &[CompartmentId]) -> Result<(), Failure> {
    let handed = Handed { invite: invite.encode().to_vec(), missions: missions.to_vec() };
    Ok(vault.set_setting(&format!("{INVITE}{}", invite.id), Some(&canonical::encode(&handed)))?)
}

/// Remembers what a person decided, until the directory says it.
pub fn add_intent(vault: &mut Vault, intent: &Intent) -> Result<(), Failure> {
    // Ordered by time; two of the same moment are told apart by what they say.
    let bytes = canonical::encode(intent);
    let name = format!("{INTENT}{:020}.{}", clock::now_ms(), fieldseal_seal::Hash::of(&bytes));
    Ok(vault.set_setting(&name, Some(&bytes))?)
}

/// Keeps a request that answers an invite of this vault before it expires. `false`: no invite fits, or it was settled.
pub fn receive_request(vault: &mut Vault, number: u64, bytes: &[u8]) -> Result<bool, Failure> {
    let fits = match EnrolmentRequest::decode(bytes) {
        Ok(request) => {
            verify(vault, &request, Some(clock::now_ms()))?.is_some_and(|pending| !is_known(vault, &pending.verified.device.id()))
        }
        Err(_) => false,
    };
    if fits {
        vault.set_setting(&format!("{REQUEST}{}", fieldseal_seal::Hash::of(bytes)), Some(bytes))?;
    }
    set_number(vault, REQUESTS_SEEN, number)?;
    Ok(fits)
}

pub fn requests_seen(vault: &Vault) -> Result<u64, Failure> {
    number(vault, REQUESTS_SEEN)
}

pub fn receive_founding(vault: &mut Vault, number: u64, bytes: &[u8]) -> Result<(), Failure> {
    if let Ok(claimed) = SignedFounding::decode(bytes).and_then(|founding| founding.claimed()) {
        vault.set_setting(&format!("{FOUNDING}{}", claimed.compartment), Some(bytes))?;
    }
    set_number(vault, FOUNDINGS_SEEN, number)
}

pub fn foundings_seen(vault: &Vault) -> Result<u64, Failure> {
    number(vault, FOUNDINGS_SEEN)
}

/// Whether the entry for a decision can be made as things are.
///
/// # Errors
/// `org.directory_refused` with the reason.
pub fn attempt(vault: &Vault, intent: &Intent) -> Result<(), Failure> {
    carry_out(vault, intent)??;
    Ok(())
}

/// The devices that ask to join and are not in the directory, with invites that nobody has used.
pub fn pending(vault: &Vault) -> Result<Vec<PendingRequest>, Failure> {
    let mut found = Vec::new();
    for (_, bytes) in vault.settings(REQUEST)? {
        let Ok(request) = EnrolmentRequest::decode(&bytes) else { continue };
        // It came in time; how long a person takes to approve it does not matter.
        found.extend(verify(vault, &request, None)?.filter(|pending| {
            let is_used = vault.directory().is_some_and(|directory| directory.is_invite_used(&pending.invite));
            !is_used && !is_known(vault, &pending.verified.device.id())
        }));
    }
    found.sort_by_key(|pending| pending.verified.at_ms);
    Ok(found)
}

/// The next entry that this device has to add: foundings first, because invites may name their missions. What cannot be done any more is forgotten.
pub fn propose(vault: &mut Vault) -> Result<Option<Vec<u8>>, Failure> {
    let is_secretariat = vault
        .directory()
        .is_some_and(|directory| directory.active_device(&vault.device()).is_ok_and(|device| device.role == Role::Secretariat));
    if !is_secretariat {
        return Ok(None);
    }
    for (name, bytes) in vault.settings(FOUNDING)? {
        match adopt(vault, &bytes)? {
            Some(entry) => return Ok(Some(entry)),
            None => vault.set_setting(&name, None)?,
        }
    }
    for (name, bytes) in vault.settings(INTENT)? {
        let entry = match canonical::decode::<Intent>(&bytes) {
            // What the directory refuses by now would be refused at every run: it is forgotten, and the person sees that nothing changed.
            Ok(intent) => carry_out(vault, &intent)?.unwrap_or(None),
            Err(_) => None,
        };
        match entry {
            Some(entry) => return Ok(Some(entry)),
            None => vault.set_setting(&name, None)?,
        }
    }
    Ok(None)
}

/// The adopting entry; `None`: adopted already, or not to be.
fn adopt(vault: &Vault, bytes: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
    let Some(directory) = vault.directory() else { return Ok(None) };
    let Ok(founding) = SignedFounding::decode(bytes) else { return Ok(None) };
    let Ok(claimed) = founding.claimed() else { return Ok(None) };
    if directory.compartment(&claimed.compartment).is_some() {
        return Ok(None);
    }
    let signer = Signer::Device(vault.identity());
    let entry = directory.make_adopt(signer, vault.identity(), &founding, &mut SystemRandomness::new(), clock::now_ms());
    // A founding that does not verify is the founder's fault or a forger's; another secretariat device could do no better.
    Ok(entry.ok().map(|entry| entry.encode()))
}

/// The entry for a decision; `None`: done already, or there is nothing to do it to. The inner error is the directory's refusal.
fn carry_out(vault: &Vault, intent: &Intent) -> Result<Result<Option<Vec<u8>>, DirectoryError>, Failure> {
    let Some(directory) = vault.directory() else { return Ok(Ok(None)) };
    let signer = Signer::Device(vault.identity());
    let (random, now) = (&mut SystemRandomness::new(), clock::now_ms());
    let entry = match intent {
        Intent::Approve(device) => {
            let Some(pending) = pending(vault)?.into_iter().find(|pending| pending.verified.device.id() == *device) else {
                return Ok(Ok(None));
            };
            let new = NewDevice {
                public: pending.verified.device,
                profile: pending.verified.profile,
                role: pending.role,
                invite: Some(pending.invite),
                missions: pending.missions.into_iter().filter(|mission| directory.compartment(mission).is_some()).collect(),
            };
            directory.make_add_device(signer, vault.keyring(), &new, random, now)
        }
        Intent::Grant(device, mission) => {
            let is_member = directory.compartment(mission).is_none_or(|mission| mission.members.contains_key(device));
            if is_member || directory.active_device(device).is_err() {
                return Ok(Ok(None));
            }
            directory.make_grant(signer, vault.keyring(), *device, *mission, random, now)
        }
        Intent::Revoke(device) => {
            if directory.active_device(device).is_err() {
                return Ok(Ok(None));
            }
            let cuts = cuts::of(vault, device)?;
            directory.make_revoke(signer, vault.keyring(), *device, cuts, random, now)
        }
    };
    Ok(entry.map(|entry| Some(entry.encode())))
}

/// The request with what its invite says; `None` when no invite of this vault fits, it does not verify, or the invite had expired at `at_ms`.
fn verify(vault: &Vault, request: &EnrolmentRequest, at_ms: Option<i64>) -> Result<Option<PendingRequest>, Failure> {
    let Ok(id) = request.claimed_invite() else { return Ok(None) };
    let Some(bytes) = vault.setting(&format!("{INVITE}{id}"))? else { return Ok(None) };
    let handed: Handed = canonical::decode(&bytes).map_err(unexpected)?;
    let invite = Invite::decode(&handed.invite).map_err(unexpected)?;
    let verified = request.verify(&invite, at_ms.unwrap_or(invite.expires_ms - 1)).ok();
    Ok(verified.map(|verified| PendingRequest {
        request: request.clone(),
        verified,
        invite: id,
        role: invite.role,
        missions: handed.missions,
    }))
}

fn is_known(vault: &Vault, device: &DeviceId) -> bool {
    vault.directory().is_some_and(|directory| directory.device(device).is_some())
}

/// A number among the settings; 0 when it was never set.
pub fn number(vault: &Vault, name: &str) -> Result<u64, Failure> {
    let bytes = vault.setting(name)?;
    Ok(bytes.and_then(|bytes| <[u8; 8]>::try_from(bytes.as_slice()).ok()).map_or(0, u64::from_be_bytes))
}

pub fn set_number(vault: &mut Vault, name: &str, value: u64) -> Result<(), Failure> {
    if number(vault, name)? >= value {
        return Ok(());
    }
    Ok(vault.set_setting(name, Some(&value.to_be_bytes()))?)
}

/// The compartment of a mission.
pub fn compartment_of(mission: RecordId) -> CompartmentId {
    CompartmentId(mission.0)
}
