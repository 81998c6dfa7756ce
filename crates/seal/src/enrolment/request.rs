//! The request: a new device's public keys, with proof that it holds them and the invite's secret.

use minicbor::{Decode, Encode};

use crate::bytes::{DeviceId, Hash, InviteId, OrganisationId, Salt, Signature};
use crate::canonical;
use crate::domain::Domain;
use crate::enrolment::{EnrolmentError, Invite, ShortAuthenticationString};
use crate::hazmat::aead;
use crate::hazmat::hash::{authentic, authenticate};
use crate::hazmat::kdf::derive;
use crate::identity::{DeviceIdentity, DevicePublic};
use crate::profile::Profile;
use crate::randomness::Randomness;
use crate::secret::Secret;

const REQUEST_VERSION: u32 = 1;
const PADDED_PROFILE: usize = 256;

/// A request as it travels: an array of transcript bytes, signature and code. The relay reads keys in it and no names.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct EnrolmentRequest {
    #[cbor(n(0), with = "minicbor::bytes")]
    transcript: Vec<u8>,
    #[n(1)]
    signature: Signature,
    #[n(2)]
    code: Hash,
}

/// What both sides agree on.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Transcript {
    #[n(0)]
    version: u32,
    /// The root that the device pinned.
    #[cbor(n(1), with = "minicbor::bytes")]
    root: [u8; 32],
    #[n(2)]
    invite: InviteId,
    #[n(3)]
    device: DevicePublic,
    #[n(4)]
    at_ms: i64,
    #[n(5)]
    salt: Salt,
    /// The profile, padded to 256 bytes, under a key from the invite's secret.
    #[cbor(n(6), with = "minicbor::bytes")]
    profile: Vec<u8>,
}

/// A request that was made with the invite's secret and the device's keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedRequest {
    /// The device's public keys.
    pub device: DevicePublic,
    /// Its owner, as they wrote it.
    pub profile: Profile,
    /// When it was made, by the device's clock.
    pub at_ms: i64,
}

impl EnrolmentRequest {
    /// Asks to join with an invite.
    pub fn make(
        invite: &Invite,
        identity: &DeviceIdentity,
        profile: &Profile,
        randomness: &mut dyn Randomness,
        at_ms: i64,
    ) -> Result<Self, EnrolmentError> {
        if !profile.is_valid() {
            return Err(EnrolmentError::InvalidField("profile"));
        }
        let salt = Salt::random(randomness);
        let content = canonical::encode(profile);
        let mut plaintext = (content.len() as u16).to_be_bytes().to_vec();
        plaintext.extend_from_slice(&content);
        plaintext.resize(PADDED_PROFILE, 0);
        let key = invite_key(invite);
        let device = identity.public().clone();
        let profile = aead::seal_with_salt(&key, &salt, Domain::ENROLMENT_PROFILE, identity.id().as_bytes(), &plaintext);
        let transcript = Transcript { version: REQUEST_VERSION, root: invite.root, invite: invite.id, device, at_ms, salt, profile };
        let transcript = canonical::encode(&transcript);
        let signature = identity.sign(Domain::ENROLMENT, &transcript);
        let code = authenticate(&key, Domain::ENROLMENT, &transcript);
        Ok(Self { transcript, signature, code })
    }

    /// The wire's bytes.
    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// Reads the wire's bytes; checks the form only.
    pub fn decode(bytes: &[u8]) -> Result<Self, EnrolmentError> {
        let request: Self = canonical::decode(bytes)?;
        request.transcript()?;
        Ok(request)
    }

    /// The relay's check, without the invite's secret: the request is for this organisation and was signed with the keys in it.
    /// Gives the invite's id and the device's public keys.
    pub fn verify_possession(&self, organisation: &OrganisationId) -> Result<(InviteId, DevicePublic), EnrolmentError> {
        let transcript = self.transcript()?;
        if crate::identity::organisation_id(&transcript.root) != *organisation {
            return Err(EnrolmentError::OtherInvite);
        }
        transcript.device.check().map_err(|_| EnrolmentError::InvalidPublicKey)?;
        transcript.device.verify(Domain::ENROLMENT, &self.transcript, &self.signature).map_err(|_| EnrolmentError::NotAuthentic)?;
        Ok((transcript.invite, transcript.device))
    }

    /// The secretariat's check, with the invite it made: signature, code, root, invite and time.
    pub fn verify(&self, invite: &Invite, now_ms: i64) -> Result<VerifiedRequest, EnrolmentError> {
        let transcript = self.transcript()?;
        if transcript.invite != invite.id {
            return Err(EnrolmentError::OtherInvite);
        }
        let key = invite_key(invite);
        if transcript.root != invite.root || !authentic(&key, Domain::ENROLMENT, &self.transcript, &self.code) {
            return Err(EnrolmentError::NotAuthentic);
        }
        self.verify_possession(&invite.organisation())?;
        invite.check_time(now_ms)?;
        let id = transcript.device.id();
        let plaintext = aead::open_with_salt(&key, &transcript.salt, Domain::ENROLMENT_PROFILE, id.as_bytes(), &transcript.profile)
            .map_err(|_| EnrolmentError::NotAuthentic)?;
        let profile = unpad(&plaintext).and_then(|content| canonical::decode::<Profile>(content).ok()).filter(Profile::is_valid);
        let profile = profile.ok_or(EnrolmentError::InvalidField("profile"))?;
        Ok(VerifiedRequest { device: transcript.device, profile, at_ms: transcript.at_ms })
    }

    /// The invite that is claimed, unverified.
    pub fn claimed_invite(&self) -> Result<InviteId, EnrolmentError> {
        Ok(self.transcript()?.invite)
    }

    /// The device that is claimed, unverified.
    pub fn claimed_device(&self) -> Result<DeviceId, EnrolmentError> {
        Ok(self.transcript()?.device.id())
    }

    /// The 24 digits that both sides show.
    pub fn short_authentication_string(&self) -> ShortAuthenticationString {
        ShortAuthenticationString::derive(&self.transcript)
    }

    fn transcript(&self) -> Result<Transcript, EnrolmentError> {
        if let Some(version) = canonical::peek_version(&self.transcript).filter(|version| *version != REQUEST_VERSION) {
            return Err(EnrolmentError::Version(version));
        }
        Ok(canonical::decode(&self.transcript)?)
    }
}

/// The key of an invite's secret, bound to the invite.
fn invite_key(invite: &Invite) -> Secret<32> {
    derive(invite.secret().expose(), invite.id.as_bytes(), Domain::ENROLMENT)
}

fn unpad(plaintext: &[u8]) -> Option<&[u8]> {
    let (length, rest) = plaintext.split_first_chunk::<2>()?;
    let (content, padding) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    (plaintext.len() == PADDED_PROFILE && padding.iter().all(|byte| *byte == 0)).then_some(content)
}
