//! The invite: what the secretariat hands over on paper or in person.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE64URL_NOPAD;
use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};
use zeroize::Zeroizing;

use crate::bytes::{InviteId, OrganisationId};
use crate::canonical;
use crate::directory::Role;
use crate::domain::Domain;
use crate::enrolment::EnrolmentError;
use crate::hazmat::hash::tagged;
use crate::identity::organisation_id;
use crate::randomness::Randomness;
use crate::secret::Secret;

/// The longest time an invite can be valid: 72 hours.
pub const MAX_VALIDITY_MS: i64 = 72 * 60 * 60 * 1000;
/// The version of the format that is written and read.
const INVITE_VERSION: u32 = 1;
const PREFIX: &str = "fieldseal-invite:";
const CHECKSUM: usize = 8;
const MAX_TEXT: usize = 12_000;

/// A one-time invite. Prints as `fieldseal-invite:` and base64url; whoever holds the text can ask to join once.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Invite {
    #[n(0)]
    version: u32,
    /// The relay's address.
    #[n(1)]
    pub server: String,
    /// The relay's certificate (DER), to be pinned; absent on loopback.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub certificate: Option<Vec<u8>>,
    /// The root's public key, to be pinned.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub root: [u8; 32],
    /// The organisation's name, to be shown.
    #[n(4)]
    pub organisation_name: String,
    /// The invite's id.
    #[n(5)]
    pub id: InviteId,
    #[n(6)]
    secret: InviteSecret,
    /// What the invited person will do.
    #[n(7)]
    pub role: Role,
    /// Whom it is for.
    #[n(8)]
    pub person: String,
    /// By the secretariat's clock, milliseconds since 1970.
    #[n(9)]
    pub expires_ms: i64,
}

/// What the secretariat says about a new invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InviteDraft {
    pub server: String,
    pub certificate: Option<Vec<u8>>,
    pub root: [u8; 32],
    pub organisation_name: String,
    pub role: Role,
    pub person: String,
}

#[derive(Clone)]
struct InviteSecret(Secret<16>);

impl Invite {
    /// A new invite, valid from `now_ms` for `valid_ms` milliseconds, at most [`MAX_VALIDITY_MS`].
    pub fn make(draft: InviteDraft, now_ms: i64, valid_ms: i64, randomness: &mut dyn Randomness) -> Result<Self, EnrolmentError> {
        if !(1..=MAX_VALIDITY_MS).contains(&valid_ms) {
            return Err(EnrolmentError::InvalidField("validity"));
        }
        let InviteDraft { server, certificate, root, organisation_name, role, person } = draft;
        let invite = Self {
            version: INVITE_VERSION,
            server,
            certificate,
            root,
            organisation_name,
            id: InviteId::random(randomness),
            secret: InviteSecret(Secret::random(randomness)),
            role,
            person,
            expires_ms: now_ms.checked_add(valid_ms).ok_or(EnrolmentError::InvalidField("validity"))?,
        };
        invite.check()?;
        Ok(invite)
    }

    /// The organisation's id: the hash of the root.
    pub fn organisation(&self) -> OrganisationId {
        organisation_id(&self.root)
    }

    /// Refuses an invite whose time is over. The secretariat's clock decides; on the device it is a courtesy.
    pub fn check_time(&self, now_ms: i64) -> Result<(), EnrolmentError> {
        if now_ms >= self.expires_ms { Err(EnrolmentError::Expired) } else { Ok(()) }
    }

    /// The text that is handed over. It holds a secret: show it, do not log it.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(canonical::encode(self));
        let checksum = tagged(Domain::INVITE, &[&bytes]);
        bytes.extend(checksum.0.iter().take(CHECKSUM));
        Zeroizing::new(format!("{PREFIX}{}", BASE64URL_NOPAD.encode(&bytes)))
    }

    /// The canonical bytes, for keeping an invite sealed.
    pub fn encode(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(canonical::encode(self))
    }

    /// Reads what [`Invite::encode`] gives.
    pub fn decode(bytes: &[u8]) -> Result<Self, EnrolmentError> {
        if let Some(version) = canonical::peek_version(bytes).filter(|version| *version != INVITE_VERSION) {
            return Err(EnrolmentError::Version(version));
        }
        let invite: Self = canonical::decode(bytes)?;
        invite.check()?;
        Ok(invite)
    }

    pub(super) fn secret(&self) -> &Secret<16> {
        &self.secret.0
    }

    fn check(&self) -> Result<(), EnrolmentError> {
        let long = |text: &str, max: usize| text.is_empty() || text.len() > max;
        if long(&self.server, 500) {
            return Err(EnrolmentError::InvalidField("server"));
        }
        if long(&self.organisation_name, 254) || long(&self.person, 200) {
            return Err(EnrolmentError::InvalidField("name"));
        }
        if self.certificate.as_ref().is_some_and(|certificate| certificate.is_empty() || certificate.len() > 6_000) {
            return Err(EnrolmentError::InvalidField("certificate"));
        }
        Ok(())
    }
}

impl FromStr for Invite {
    type Err = EnrolmentError;

    /// Accepts white space anywhere, as it comes from paper, mail and messengers.
    fn from_str(text: &str) -> Result<Self, EnrolmentError> {
        if text.len() > MAX_TEXT * 2 {
            return Err(EnrolmentError::NotAnInvite);
        }
        let text: Zeroizing<String> = Zeroizing::new(text.split_whitespace().collect());
        let encoded = text.strip_prefix(PREFIX).ok_or(EnrolmentError::NotAnInvite)?;
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(encoded.as_bytes()).map_err(|_| EnrolmentError::Checksum)?);
        let (content, checksum) = bytes.split_last_chunk::<CHECKSUM>().ok_or(EnrolmentError::Checksum)?;
        if tagged(Domain::INVITE, &[content]).0.get(..CHECKSUM) != Some(checksum.as_slice()) {
            return Err(EnrolmentError::Checksum);
        }
        Self::decode(content)
    }
}

impl fmt::Debug for Invite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invite").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}

impl PartialEq for InviteSecret {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose() == other.0.expose()
    }
}

impl Eq for InviteSecret {}

impl<C> Encode<C> for InviteSecret {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), encode::Error<W::Error>> {
        e.bytes(self.0.expose())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for InviteSecret {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
        let at = d.position();
        Secret::from_slice(d.bytes()?).map(Self).ok_or_else(|| decode::Error::message("expected 16 bytes").at(at))
    }
}
